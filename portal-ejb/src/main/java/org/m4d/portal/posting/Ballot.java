package org.m4d.portal.posting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;

/**
 * How one member votes: a rank for every option in the order of the poll, 1 for the best and 0 for none. Where options are not ranked, the
 * chosen ones have rank 1. Options of the same rank are liked alike; those without a rank are liked less than all others, and alike.
 */
public record Ballot(List<Integer> ranks) {

    /**
     * A chosen option.
     *
     * @param option its number in the poll, from 1
     * @param rank 1 for the best; null where options are not ranked
     */
    public record Choice(int option, Integer rank) {}

    public Ballot {
        ranks = List.copyOf(ranks);
    }

    /**
     * Reads what somebody chose.
     *
     * @param options how many the poll has
     * @param most how many may be chosen
     * @throws InvalidInput when nothing is chosen, an option twice, one that is not there, too many, or a rank is no rank
     */
    public static Ballot of(PollKind kind, int options, int most, List<Choice> choices) {
        if (choices == null || choices.isEmpty()) {
            throw InvalidInput.of("choices", "error.poll.nothing");
        }
        if (kind != PollKind.RANKED && choices.size() > most) {
            throw InvalidInput.of("choices", "error.poll.too-many", Map.of("max", most));
        }
        Map<Integer, Integer> chosen = new HashMap<>();
        for (Choice choice : choices) {
            int rank = kind == PollKind.RANKED && choice.rank() != null ? choice.rank() : 1;
            boolean known = choice.option() >= 1 && choice.option() <= options && rank >= 1 && rank <= options;
            if (!known
                    || (kind == PollKind.RANKED && choice.rank() == null)
                    || chosen.put(choice.option(), rank) != null) {
                throw InvalidInput.of("choices", "error.choice");
            }
        }
        return new Ballot(withoutGaps(options, chosen));
    }

    /** Ranks 2, 2 and 5 say the same as 1, 1 and 2. */
    private static List<Integer> withoutGaps(int options, Map<Integer, Integer> chosen) {
        List<Integer> used = new ArrayList<>(new TreeSet<>(chosen.values()));
        List<Integer> ranks = new ArrayList<>(Collections.nCopies(options, 0));
        chosen.forEach((option, rank) -> ranks.set(option - 1, used.indexOf(rank) + 1));
        return ranks;
    }

    /** Reads the written form. */
    public static Ballot parse(String text) {
        return new Ballot(
                Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList());
    }

    /** The written form: {@code 2,0,1}. */
    @Override
    public String toString() {
        return ranks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether the option with this index was chosen, or ranked. */
    boolean chose(int index) {
        return ranks.get(index) > 0;
    }

    /** Whether it puts one option before another. */
    boolean prefers(int one, int other) {
        return chose(one) && (!chose(other) || ranks.get(one) < ranks.get(other));
    }

    /** The chosen options, best first; ranks only where the poll ranks. */
    public List<Choice> choices(boolean ranked) {
        List<Choice> choices = new ArrayList<>();
        for (int rank : new TreeSet<>(new HashSet<>(ranks))) {
            for (int i = 0; rank > 0 && i < ranks.size(); i++) {
                if (ranks.get(i) == rank) {
                    choices.add(new Choice(i + 1, ranked ? rank : null));
                }
            }
        }
        return choices;
    }
}
