package org.m4d.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.internal.Case;
import org.m4d.portal.moderation.internal.Cases;
import org.m4d.portal.moderation.internal.Levels;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * What everything passes that members write in conversations, before it is kept. Features ask it, and let wait what it says. Those who
 * moderate, facilitate or administer are known, whatever they wrote.
 */
@ApplicationScoped
public class PostingGate {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Levels levels;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    /** How many posts of somebody new wait for a moderator. One: enough to meet who comes only to advertise. */
    @Inject
    @ConfigProperty(name = "portal.moderation.approve-first", defaultValue = "1")
    int approveFirst;

    /**
     * Looks at something new.
     *
     * @return whether it is shown, or waits for a moderator
     * @throws InvalidInput when there are more links, images or mentions in it than the author's level admits
     * @throws TooManyRequests when she has posted as often as her level admits; says when she may again
     */
    public PostingState admit(Actor actor, Member author, Body body) {
        if (known(actor)) {
            return PostingState.SHOWN;
        }
        StandingView standing = levels.of(author);
        PostingLimits limits = TrustRules.rule(standing.level()).limits();
        Newcomers.check(body, limits);
        if (limits.hourly() != null) {
            Instant now = clock.instant();
            Newcomers.pause(levels.written(author.getId(), now.minus(HOUR)), limits.hourly(), now)
                    .ifPresent(wait -> {
                        throw new TooManyRequests("error.posting-pace", wait, limits.hourly(), wait.toMinutes() + 1);
                    });
        }
        if (standing.level() == 0) {
            levels.forget(author.getId());
        }
        return Newcomers.waits(standing.level(), standing.done().getOrDefault(Yardstick.POSTS, 0L), approveFirst)
                ? PostingState.WAITING
                : PostingState.SHOWN;
    }

    /** Looks at a new text of something that is there already, which its author wrote. */
    public void admitEdit(Actor actor, Member author, Body body) {
        if (!known(actor)) {
            Newcomers.check(body, TrustRules.rule(levels.of(author).level()).limits());
        }
    }

    /** Puts something that waits before the moderators. */
    public void await(ContentRef ref, Member author) {
        cases.add(new Case(ref, author.getId(), true, clock.instant()));
    }

    private static boolean known(Actor actor) {
        return actor.has(Role.MODERATOR) || actor.has(Role.ADMINISTRATOR) || actor.has(Role.FACILITATOR);
    }
}
