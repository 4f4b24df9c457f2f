package org.m4d.portal.organisation;

import java.io.Serializable;
import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * A mandate as those in charge of the organisation see it.
 *
 * @param role id of the role
 * @param state {@code asked}, {@code present} or {@code ended}
 * @param since when it began or was asked for
 * @param endedAt null while it is not over
 */
public record MandateView(long id, AuthorView member, String role, String state, Instant since, Instant endedAt)
        implements Serializable {

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.getId(),
                AuthorView.of(mandate.getMember()),
                mandate.getRole().id(),
                state(mandate),
                mandate.getSince(),
                mandate.getEndedAt());
    }

    private static String state(Mandate mandate) {
        if (mandate.ended()) {
            return "ended";
        }
        return mandate.confirmed() ? "present" : "asked";
    }
}
