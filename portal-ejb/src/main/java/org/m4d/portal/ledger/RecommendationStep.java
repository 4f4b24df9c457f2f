package org.m4d.portal.ledger;

import static org.m4d.portal.ledger.RecommendationState.ACCEPTED;
import static org.m4d.portal.ledger.RecommendationState.ASKED;
import static org.m4d.portal.ledger.RecommendationState.BROKEN;
import static org.m4d.portal.ledger.RecommendationState.DECLINED;
import static org.m4d.portal.ledger.RecommendationState.IN_PROGRESS;
import static org.m4d.portal.ledger.RecommendationState.KEPT;
import static org.m4d.portal.ledger.RecommendationState.PARTLY_ACCEPTED;
import static org.m4d.portal.ledger.RecommendationState.PARTLY_KEPT;
import static org.m4d.portal.ledger.RecommendationState.SUPERSEDED;
import static org.m4d.portal.ledger.RecommendationState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a recommendation comes from one state to another: all there are, who takes them and with which words. There is no other way:
 * {@link Recommendation} refuses whatever is not here, and the table in {@code docs/ledger.md} is compared with this.
 */
public enum RecommendationStep {
    RECOMMEND(EnumSet.noneOf(RecommendationState.class), ASKED, By.TEAM, Words.NONE),
    ACCEPT(EnumSet.of(ASKED, PARTLY_ACCEPTED, DECLINED), ACCEPTED, By.ADDRESSEE, Words.ANSWER),
    ACCEPT_PARTLY(EnumSet.of(ASKED, DECLINED), PARTLY_ACCEPTED, By.ADDRESSEE, Words.ANSWER),
    DECLINE(EnumSet.of(ASKED), DECLINED, By.ADDRESSEE, Words.ANSWER),
    BEGIN(EnumSet.of(ACCEPTED, PARTLY_ACCEPTED), IN_PROGRESS, By.ADDRESSEE, Words.REPORT),
    /** How far it is; the state stays. */
    REPORT(EnumSet.of(IN_PROGRESS), IN_PROGRESS, By.ADDRESSEE, Words.REPORT),
    /** Also of what was done without an answer, or in spite of it. */
    KEEP(EnumSet.of(ASKED, ACCEPTED, PARTLY_ACCEPTED, DECLINED, IN_PROGRESS), KEPT, By.REFEREE, Words.REASON),
    KEEP_PARTLY(
            EnumSet.of(ASKED, ACCEPTED, PARTLY_ACCEPTED, DECLINED, IN_PROGRESS), PARTLY_KEPT, By.REFEREE, Words.REASON),
    /** Only what was promised can be broken. */
    BREAK(EnumSet.of(ACCEPTED, PARTLY_ACCEPTED, IN_PROGRESS), BROKEN, By.REFEREE, Words.REASON),
    /** A judgement is taken back: it was wrong, or what was done has come undone. */
    REASSESS(EnumSet.of(KEPT, PARTLY_KEPT, BROKEN), IN_PROGRESS, By.REFEREE, Words.REASON),
    WITHDRAW(EnumSet.of(ASKED, ACCEPTED, PARTLY_ACCEPTED, DECLINED, IN_PROGRESS), WITHDRAWN, By.TEAM, Words.REASON),
    SUPERSEDE(EnumSet.of(ASKED, ACCEPTED, PARTLY_ACCEPTED, DECLINED, IN_PROGRESS), SUPERSEDED, By.TEAM, Words.REASON);

    /** Who takes a step. */
    public enum By {
        /** Whoever is appointed to the discussion. */
        TEAM,
        /** Whoever speaks for the organisation that it is put to; or the team, which names its source. */
        ADDRESSEE,
        /** Somebody of the team who does not speak for the addressee. */
        REFEREE
    }

    /** What is said with a step. Everybody reads it. */
    public enum Words {
        NONE,
        /** What the addressee answers; the last one stands beside the recommendation. */
        ANSWER,
        /** How far it is. */
        REPORT,
        /** Why. */
        REASON
    }

    private final Set<RecommendationState> from;
    private final RecommendationState to;
    private final By by;
    private final Words words;

    RecommendationStep(Set<RecommendationState> from, RecommendationState to, By by, Words words) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.words = words;
    }

    /** Whether it leads out of this state; the one that begins leads out of none. */
    public boolean startsIn(RecommendationState state) {
        return from.contains(state);
    }

    public RecommendationState to() {
        return to;
    }

    public By by() {
        return by;
    }

    public Words words() {
        return words;
    }

    /** The name used in the API, in addresses and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecommendationStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }
}
