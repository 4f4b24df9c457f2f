package org.m4d.portal.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Restriction;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** An operation that asks for a role is done for those alone who have it. */
class RoleInterceptorTest {

    @RequiresRole(Role.ADMINISTRATOR)
    static class Operations {

        void whatTheClassSays() {}

        @RequiresRole({Role.MODERATOR, Role.REVIEWER})
        void forTwoRoles() {}

        @RequiresRole
        void forNobody() {}

        @RequiresRole(value = Role.MEMBER, use = Use.READ)
        void reads() {}

        @RequiresRole(value = Role.MEMBER, use = Use.WRITE)
        void writes() {}

        @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
        void appeals() {}
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, reads,   true
            false, writes,  false
            false, appeals, true
            true,  reads,   false
            true,  writes,  false
            true,  appeals, true
            """)
    void whoIsSilencedReadsAndWhoIsSuspendedOnlyAppeals(boolean suspended, String operation, boolean admitted)
            throws Exception {
        Restriction now = new Restriction(suspended, Instant.now().plusSeconds(60), 5);
        Restriction over = new Restriction(suspended, Instant.now().minusSeconds(1), 5);
        assertThat(call(operation, restricted(over))).isEqualTo("done");
        if (admitted) {
            assertThat(call(operation, restricted(now))).isEqualTo("done");
        } else {
            assertThatThrownBy(() -> call(operation, restricted(now)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage(suspended ? "error.suspended" : "error.silenced");
        }
    }

    private static Actor restricted(Restriction restriction) {
        return new Actor("subject", 1L, "Somebody", null, null, Set.of(Role.MEMBER), restriction, true);
    }

    @Test
    void oneOfTheRolesIsEnough() throws Exception {
        assertThat(call("forTwoRoles", actor(true, Role.MEMBER, Role.REVIEWER))).isEqualTo("done");
        assertThat(call("forTwoRoles", actor(true, Role.MODERATOR))).isEqualTo("done");
    }

    @Test
    void whatStandsAtTheMethodCountsBeforeWhatStandsAtTheClass() throws Exception {
        assertThat(call("whatTheClassSays", actor(true, Role.ADMINISTRATOR))).isEqualTo("done");
        assertThatThrownBy(() -> call("forTwoRoles", actor(true, Role.ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void noOtherRoleWillDo() {
        assertThatThrownBy(() -> call("whatTheClassSays", actor(true, Role.MEMBER, Role.MODERATOR)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("error.role-missing");
        assertThatThrownBy(() -> call("forNobody", actor(true, Role.values()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThatThrownBy(() -> call("forTwoRoles", Actor.ANONYMOUS)).hasMessage("error.sign-in");
    }

    @Test
    void nothingIsDoneForAnAccountThatCannotBeRead() {
        assertThatThrownBy(() -> call("forTwoRoles", actor(false))).isInstanceOf(Unavailable.class);
    }

    private static Actor actor(boolean verified, Role... roles) {
        return new Actor("subject", 1L, "Somebody", null, null, Set.of(roles), verified);
    }

    private static Object call(String operation, Actor actor) throws Exception {
        RoleInterceptor interceptor = new RoleInterceptor();
        interceptor.clock = Clock.systemUTC();
        interceptor.acting = new Acting() {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        Method method = Operations.class.getDeclaredMethod(operation);
        return interceptor.check((InvocationContext) Proxy.newProxyInstance(
                RoleInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : "done"));
    }
}
