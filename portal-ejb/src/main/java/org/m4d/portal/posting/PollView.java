package org.m4d.portal.posting;

import java.time.Instant;
import java.util.List;

/**
 * A poll as somebody sees it.
 *
 * @param about what it belongs to, such as {@code post:12}
 * @param authorId who asked it
 * @param kind single, multiple or ranked
 * @param most how many options may be chosen
 * @param options in the order of the poll
 * @param anonymous whether nobody ever learns who voted for what
 * @param results always, voted or closed: when the result can be seen
 * @param closesAt when it closes by itself; null for never
 * @param closedAt null while it is open
 * @param voters how many voted
 * @param own what the reader voted; null when she did not, or the poll has forgotten it
 * @param visible whether the reader sees the result now
 * @param places of a ranked poll, the winner's first, several options at one place for a tie; null where there are none to be seen
 * @param pairs of a ranked poll: how many put the option of the row before that of the column; null where they are not to be seen
 * @param paths of a ranked poll: the strength of the strongest path from the option of the row to that of the column; null as above
 */
public record PollView(
        long id,
        String about,
        long authorId,
        String question,
        String lang,
        String kind,
        int most,
        List<Option> options,
        boolean anonymous,
        String results,
        Instant closesAt,
        Instant closedAt,
        int voters,
        List<Ballot.Choice> own,
        boolean visible,
        List<List<Integer>> places,
        List<List<Integer>> pairs,
        List<List<Integer>> paths,
        long version) {

    /**
     * An option.
     *
     * @param number in the poll, from 1
     * @param votes how many chose it; null where that is not to be seen, or options are ranked
     */
    public record Option(int number, String text, Integer votes) {}

    public boolean open() {
        return closedAt == null;
    }

    public boolean ranked() {
        return "ranked".equals(kind);
    }

    /** How many in a hundred voters chose this option. */
    public int share(Option option) {
        return voters == 0 || option.votes() == null ? 0 : Math.round(100f * option.votes() / voters);
    }

    /** The rank that the reader gave an option, 1 where options are only chosen; 0 for none. */
    public int ownRank(int number) {
        return own == null
                ? 0
                : own.stream()
                        .filter(choice -> choice.option() == number)
                        .mapToInt(choice -> choice.rank() == null ? 1 : choice.rank())
                        .findFirst()
                        .orElse(0);
    }
}
