package org.m4d.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
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
        checkPace("error.posting-pace", limits.hourly(), since -> levels.written(author.getId(), since));
        if (standing.level() == 0) {
            levels.forget(author.getId());
        }
        return Newcomers.waits(standing.level(), standing.done().getOrDefault(Yardstick.POSTS, 0L), approveFirst)
                ? PostingState.WAITING
                : PostingState.SHOWN;
    }

    /**
     * Looks at a new private message. It never waits, for nobody reads it but those it is for.
     *
     * @param written when its author wrote such messages since a time, first the first; asked only when there is a limit
     * @throws InvalidInput when there are more links, images or mentions in it than the author's level admits
     * @throws TooManyRequests when she has written as often as her level admits; says when she may again
     */
    public void admitMessage(Actor actor, Member author, Body body, Function<Instant, List<Instant>> written) {
        PostingLimits limits = limits(actor, author);
        Newcomers.check(body, limits);
        checkPace("error.message-pace", limits.messages(), written);
    }

    /** What somebody's level admits. */
    public PostingLimits limits(Actor actor, Member author) {
        return known(actor)
                ? PostingLimits.NONE
                : TrustRules.rule(levels.of(author).level()).limits();
    }

    /** Looks at a new text of something that is there already, which its author wrote. */
    public void admitEdit(Actor actor, Member author, Body body) {
        Newcomers.check(body, limits(actor, author));
    }

    /** Puts something that waits before the moderators. */
    public void await(ContentRef ref, Member author) {
        cases.add(new Case(ref, author.getId(), true, clock.instant()));
    }

    private void checkPace(String refusal, Integer hourly, Function<Instant, List<Instant>> written) {
        if (hourly != null) {
            Instant now = clock.instant();
            Newcomers.pause(written.apply(now.minus(HOUR)), hourly, now).ifPresent(wait -> {
                throw new TooManyRequests(refusal, wait, hourly, wait.toMinutes() + 1);
            });
        }
    }

    private static boolean known(Actor actor) {
        return actor.has(Role.MODERATOR) || actor.has(Role.ADMINISTRATOR) || actor.has(Role.FACILITATOR);
    }
}
