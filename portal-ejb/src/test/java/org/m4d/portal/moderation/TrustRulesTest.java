package org.m4d.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level that counts is the one that the published table says. */
class TrustRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   0,  0,  0,   0,  0,   0
            0,   9,  9,  99,  9,  0,   0
            1,   1,  5,  30,  0,  1,   1
            1,   1,  4,  30,  0,  1,   0
            1,   1,  5,  29,  0,  1,   0
            400, 0,  99, 999, 99, 400, 0
            15,  5,  20, 100, 0,  15,  2
            15,  5,  20, 100, 0,  14,  1
            14,  5,  20, 100, 0,  14,  1
            60,  25, 50, 500, 10, 60,  3
            60,  25, 50, 500, 9,  60,  2
            999, 99, 99, 999, 99, 59,  2
            999, 99, 99, 999, 99, 5,   1
            999, 99, 99, 999, 99, 999, 3
            """)
    void whoHasDoneEnoughOfEachReachesTheLevel(
            long days, long posts, long topics, long read, long thanks, long clean, int level) {
        Map<Yardstick, Long> done = new EnumMap<>(Map.of(
                Yardstick.DAYS, days,
                Yardstick.POSTS, posts,
                Yardstick.TOPICS_READ, topics,
                Yardstick.POSTS_READ, read,
                Yardstick.THANKS, thanks,
                Yardstick.DAYS_WITHOUT_DECISION, clean));
        assertThat(TrustRules.earned(done)).isEqualTo(level);
    }

    @Test
    void whatIsNotMeasuredIsNotNeededAndNotPublished() {
        Set<Yardstick> measured = Set.of(Yardstick.DAYS, Yardstick.POSTS);
        assertThat(TrustRules.earned(Map.of(Yardstick.DAYS, 60L, Yardstick.POSTS, 25L)))
                .isEqualTo(3);
        assertThat(TrustRules.table(measured))
                .allSatisfy(rule -> assertThat(rule.needs().keySet()).isSubsetOf(measured));
    }

    @Test
    void nobodyEarnsTheHighestLevel() {
        Map<Yardstick, Long> all = new EnumMap<>(Yardstick.class);
        for (Yardstick yardstick : Yardstick.values()) {
            all.put(yardstick, Long.MAX_VALUE);
        }
        assertThat(TrustRules.earned(all)).isEqualTo(3);
        assertThat(TrustRules.level(4, false, Map.of())).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -, false, 0
            -, true,  2
            0, true,  0
            3, false, 3
            """)
    void aLevelGivenByHandCountsBeforeWhereOneComesFrom(Integer given, boolean imported, int level) {
        assertThat(TrustRules.level(given, imported, Map.of(Yardstick.DAYS, 0L)))
                .isEqualTo(level);
    }

    @Test
    void eachLevelNeedsNoLessThanTheOneBelowAndMayNoLess() {
        for (int level = 1; level <= TrustRules.HIGHEST_EARNED; level++) {
            for (Yardstick yardstick : Yardstick.values()) {
                assertThat(TrustRules.rule(level).need(yardstick))
                        .isGreaterThanOrEqualTo(TrustRules.rule(level - 1).need(yardstick));
            }
        }
        assertThat(TrustRules.rule(1).limits().links())
                .isGreaterThan(TrustRules.rule(0).limits().links());
        assertThat(TrustRules.rule(2).limits()).isEqualTo(PostingLimits.NONE);
    }
}
