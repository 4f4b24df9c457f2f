package org.m4d.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.internal.Appeal;
import org.m4d.portal.moderation.internal.Case;
import org.m4d.portal.moderation.internal.Cases;
import org.m4d.portal.moderation.internal.Decision;
import org.m4d.portal.moderation.internal.Decisions;

/**
 * How long what members handed over to moderators is needed: while a case about it is open, while a decision can still be appealed against,
 * while an appeal waits, and for a while after the last of these. Then whoever keeps a copy deletes it; the case, the decision and their
 * reasons stay, which name nobody else's words.
 */
@ApplicationScoped
public class EvidenceTerm {

    /** What is left after the last step, for a moderator who has to look again. */
    public static final Duration AFTERWARDS = Duration.ofDays(30);

    @Inject
    Cases cases;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /**
     * Those of these that nobody needs any more as evidence. What no case was ever about is among them.
     *
     * @param refs what was handed over
     */
    public Set<ContentRef> over(Collection<ContentRef> refs) {
        Instant now = clock.instant();
        List<Decision> taken = decisions.about(refs);
        Map<Long, Appeal> appeals =
                decisions.appeals(taken.stream().map(Decision::getId).collect(Collectors.toSet()));
        Set<ContentRef> over = new HashSet<>(refs);
        for (Case about : cases.about(refs)) {
            if (about.neededUntil(AFTERWARDS).isAfter(now)) {
                over.remove(about.getAbout());
            }
        }
        for (Decision decision : taken) {
            Appeal appeal = appeals.get(decision.getId());
            Instant until = appeal == null ? decision.appealUntil() : appeal.neededUntil(AFTERWARDS);
            if (until.isAfter(now)) {
                over.remove(decision.getAbout());
            }
        }
        return over;
    }
}
