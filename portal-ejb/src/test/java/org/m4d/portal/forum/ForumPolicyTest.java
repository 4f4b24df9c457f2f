package org.m4d.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may write in forums. The author of the post in question is member 7. */
class ForumPolicyTest {

    private static final long AUTHOR = 7;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    member, roles,            closed, reply
                    ,       '',               false,  false
                    ,       MEMBER,           false,  false
                    8,      MEMBER,           false,  true
                    8,      MEMBER,           true,   false
                    7,      MEMBER,           true,   false
                    8,      MEMBER MODERATOR, true,   true
                    8,      MEMBER REVIEWER,  true,   false
                    8,      '',               false,  false
                    8,      IMPORTER,         false,  false
                    """)
    void replies(Long member, String roles, boolean closed, boolean reply) {
        assertThat(ForumPolicy.mayReply(actor(member, roles, true), closed)).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    member, roles,                closed, edit
                    ,       '',                   false,  false
                    7,      MEMBER,               false,  true
                    7,      MEMBER,               true,   false
                    8,      MEMBER,               false,  false
                    8,      MEMBER ADMINISTRATOR, false,  false
                    8,      MEMBER MODERATOR,     false,  true
                    8,      MEMBER MODERATOR,     true,   true
                    7,      MEMBER MODERATOR,     true,   true
                    ,       MEMBER MODERATOR,     false,  false
                    7,      '',                   false,  false
                    """)
    void edits(Long member, String roles, boolean closed, boolean edit) {
        assertThat(ForumPolicy.mayEdit(actor(member, roles, true), AUTHOR, closed))
                .isEqualTo(edit);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void nobodyWritesWhoseAccountCannotBeChecked(boolean closed) {
        Actor unverified = actor(AUTHOR, "", false);

        assertThat(ForumPolicy.mayReply(unverified, closed)).isFalse();
        assertThat(ForumPolicy.mayEdit(unverified, AUTHOR, closed)).isFalse();
    }

    private static Actor actor(Long member, String roles, boolean verified) {
        Set<Role> held = Arrays.stream(roles.split(" ", -1))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Actor("subject", member, "Somebody", null, null, held, verified);
    }
}
