package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Ballot.Choice;

/** What is a vote and what is none, and that counting and taking back leaves nothing. */
class BallotTest {

    @Test
    void choicesAreRanksOfAllOptions() {
        assertThat(of(PollKind.SINGLE, 1, new Choice(3, null)).toString()).isEqualTo("0,0,1,0");
        assertThat(of(PollKind.MULTIPLE, 2, new Choice(4, null), new Choice(1, null))
                        .toString())
                .isEqualTo("1,0,0,1");
        assertThat(of(PollKind.RANKED, 4, new Choice(2, 1), new Choice(1, 2)).toString())
                .isEqualTo("2,1,0,0");
    }

    @Test
    void gapsInRanksSayNothing() {
        assertThat(of(PollKind.RANKED, 4, new Choice(1, 2), new Choice(2, 4), new Choice(3, 2))
                        .toString())
                .isEqualTo("1,2,1,0");
    }

    @Test
    void whatIsNoVoteIsRefused() {
        refused(PollKind.SINGLE, 1);
        refused(PollKind.SINGLE, 1, new Choice(0, null));
        refused(PollKind.SINGLE, 1, new Choice(5, null));
        refused(PollKind.SINGLE, 1, new Choice(1, null), new Choice(2, null));
        refused(PollKind.MULTIPLE, 2, new Choice(1, null), new Choice(2, null), new Choice(3, null));
        refused(PollKind.MULTIPLE, 4, new Choice(1, null), new Choice(1, null));
        refused(PollKind.RANKED, 4, new Choice(1, null));
        refused(PollKind.RANKED, 4, new Choice(1, 0));
        refused(PollKind.RANKED, 4, new Choice(1, 5));
    }

    @Test
    void theWrittenFormIsReadBackWithItsChoices() {
        Ballot ballot = Ballot.parse("2,0,1,1");
        assertThat(ballot.toString()).isEqualTo("2,0,1,1");
        assertThat(ballot.choices(true)).containsExactly(new Choice(3, 1), new Choice(4, 1), new Choice(1, 2));
        assertThat(Ballot.parse("1,0,0,1").choices(false)).containsExactly(new Choice(1, null), new Choice(4, null));
    }

    @Test
    void whatIsCountedAndTakenBackLeavesNothing() {
        for (boolean ranked : new boolean[] {true, false}) {
            Tally empty = Tally.empty(4, ranked);
            Tally counted = empty.plus(Ballot.parse("2,0,1,1")).plus(Ballot.parse("0,1,0,0"));
            assertThat(counted.toString()).isNotEqualTo(empty.toString());
            Tally read = Tally.parse(4, ranked, counted.toString());
            assertThat(read.minus(Ballot.parse("0,1,0,0"))
                            .minus(Ballot.parse("2,0,1,1"))
                            .toString())
                    .isEqualTo(empty.toString());
        }
    }

    @Test
    void rankedBallotsAreCountedByPairs() {
        int[][] pairs = Tally.empty(3, true)
                .plus(Ballot.parse("1,0,1"))
                .plus(Ballot.parse("2,1,0"))
                .pairs();
        assertThat(pairs).isDeepEqualTo(new int[][] {{0, 1, 1}, {1, 0, 1}, {0, 1, 0}});
    }

    private static Ballot of(PollKind kind, int most, Choice... choices) {
        return Ballot.of(kind, 4, most, List.of(choices));
    }

    private static void refused(PollKind kind, int most, Choice... choices) {
        assertThatThrownBy(() -> of(kind, most, choices)).isInstanceOf(InvalidInput.class);
    }
}
