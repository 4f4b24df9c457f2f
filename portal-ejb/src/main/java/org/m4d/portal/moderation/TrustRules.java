package org.m4d.portal.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published rules of trust: what a member needs for each level, and what she may do there. The page that explains them shows this very
 * table. Level 4 is given by hand.
 */
public final class TrustRules {

    /** The highest level that is reached by what one does. */
    public static final int HIGHEST_EARNED = 3;

    /** The highest level there is. */
    public static final int HIGHEST = 4;

    /**
     * What members start from whom an import brought: whoever ran it knows them. So those who come from another forum, and those of the
     * demonstration, are not treated as strangers.
     */
    public static final int IMPORTED = 2;

    /**
     * One level.
     *
     * @param needs what is needed, in the order in which it is shown; nothing for the first, and for the one given by hand
     */
    public record TrustRule(int level, Map<Yardstick, Integer> needs, PostingLimits limits) {
        public TrustRule {
            needs = Map.copyOf(needs);
        }

        /** What is needed of this; 0 when it does not matter here. */
        public int need(Yardstick yardstick) {
            return needs.getOrDefault(yardstick, 0);
        }
    }

    private static final List<TrustRule> TABLE = List.of(
            new TrustRule(0, Map.of(), new PostingLimits(2, 1, 2, 5, 10, 3)),
            new TrustRule(
                    1,
                    Map.of(
                            Yardstick.DAYS, 1,
                            Yardstick.POSTS, 1,
                            Yardstick.TOPICS_READ, 5,
                            Yardstick.POSTS_READ, 30),
                    new PostingLimits(5, 5, 10, 20, 60, 10)),
            new TrustRule(
                    2,
                    Map.of(
                            Yardstick.DAYS, 15,
                            Yardstick.POSTS, 5,
                            Yardstick.TOPICS_READ, 20,
                            Yardstick.POSTS_READ, 100,
                            Yardstick.DAYS_WITHOUT_DECISION, 15),
                    PostingLimits.NONE),
            new TrustRule(
                    3,
                    Map.of(
                            Yardstick.DAYS, 60,
                            Yardstick.POSTS, 25,
                            Yardstick.TOPICS_READ, 50,
                            Yardstick.POSTS_READ, 500,
                            Yardstick.THANKS, 10,
                            Yardstick.DAYS_WITHOUT_DECISION, 60),
                    PostingLimits.NONE),
            new TrustRule(HIGHEST, Map.of(), PostingLimits.NONE));

    private TrustRules() {}

    /** All levels, lowest first. */
    public static List<TrustRule> table() {
        return TABLE;
    }

    public static TrustRule rule(int level) {
        return TABLE.get(level);
    }

    /**
     * The same, without what the portal does not measure: nobody is kept waiting for something that cannot be reached.
     *
     * @param measured what is measured
     */
    public static List<TrustRule> table(Set<Yardstick> measured) {
        return TABLE.stream()
                .map(rule -> {
                    Map<Yardstick, Integer> needs = new EnumMap<>(Yardstick.class);
                    needs.putAll(rule.needs());
                    needs.keySet().retainAll(measured);
                    return new TrustRule(rule.level(), needs, rule.limits());
                })
                .toList();
    }

    /**
     * The level that somebody has reached by what she did. No level is skipped.
     *
     * @param done what was measured of her; what is missing is not measured and not needed
     */
    public static int earned(Map<Yardstick, Long> done) {
        int level = 0;
        while (level < HIGHEST_EARNED && reached(TABLE.get(level + 1), done)) {
            level++;
        }
        return level;
    }

    /**
     * The level that counts.
     *
     * @param given by hand; null when none was
     * @param imported whether an import brought her
     */
    public static int level(Integer given, boolean imported, Map<Yardstick, Long> done) {
        if (given != null) {
            return given;
        }
        return imported ? Math.max(IMPORTED, earned(done)) : earned(done);
    }

    private static boolean reached(TrustRule rule, Map<Yardstick, Long> done) {
        return rule.needs().entrySet().stream()
                .allMatch(need -> !done.containsKey(need.getKey()) || done.get(need.getKey()) >= need.getValue());
    }
}
