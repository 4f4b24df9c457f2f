package org.m4d.portal.security.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.Arrays;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Restriction;

/**
 * Refuses a call unless the acting account has one of the roles that {@link RequiresRole} names, and no moderator has restricted it from
 * such use. Every service that writes passes here, whichever feature it belongs to.
 */
@Interceptor
@RequiresRole
@Priority(Interceptor.Priority.APPLICATION)
public class RoleInterceptor {

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        RequiresRole required = call.getMethod().getAnnotation(RequiresRole.class);
        if (required == null) {
            required = call.getMethod().getDeclaringClass().getAnnotation(RequiresRole.class);
        }
        Actor actor = acting.signedIn();
        if (Arrays.stream(required.value()).noneMatch(actor::has)) {
            throw new NotAllowed("error.role-missing");
        }
        Restriction restriction = actor.restriction();
        if (restriction != null && restriction.forbids(required.use(), clock.instant())) {
            throw restriction.refusal();
        }
        return call.proceed();
    }
}
