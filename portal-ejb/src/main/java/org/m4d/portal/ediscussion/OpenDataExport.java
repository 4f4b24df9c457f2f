package org.m4d.portal.ediscussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * An export under way: who is who in it. That is known to this object alone, and forgotten with it, so that names of one export say nothing of
 * another.
 */
public final class OpenDataExport {

    private final long discussion;
    private final long last;
    private final List<LocalDate> weeks;
    private final RandomGenerator chance;
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Traits> told;
    private int rows;

    /**
     * Gives everybody a name in an order that chance has chosen.
     *
     * @param last the id of the last contribution that takes part
     * @param weeks in which there are contributions, by their Mondays
     * @param authors what is known of each, by the members' ids
     * @param chance not to be foreseen
     */
    OpenDataExport(
            long discussion, long last, List<LocalDate> weeks, Map<Long, Traits> authors, RandomGenerator chance) {
        this.discussion = discussion;
        this.last = last;
        this.weeks = List.copyOf(weeks);
        this.chance = chance;
        this.told = Anonymity.of(authors);
        List<Long> shuffled = new ArrayList<>(authors.keySet());
        Collections.shuffle(shuffled, Random.from(chance));
        shuffled.forEach(author -> names.put(author, "P" + (names.size() + 1)));
    }

    /** The Mondays of the weeks in which there are contributions, in their order. */
    public List<LocalDate> weeks() {
        return weeks;
    }

    long discussion() {
        return discussion;
    }

    long last() {
        return last;
    }

    /** What is told of the contributions of one week, in an order that chance has chosen. */
    List<OpenDataRow> tell(LocalDate week, List<Spoken> contributions) {
        List<Spoken> shuffled = new ArrayList<>(contributions);
        Collections.shuffle(shuffled, Random.from(chance));
        return shuffled.stream().flatMap(spoken -> row(week, spoken).stream()).toList();
    }

    /** Empty for somebody who was not there when the export began. */
    private Optional<OpenDataRow> row(LocalDate week, Spoken spoken) {
        Traits traits = told.get(spoken.author());
        if (traits == null) {
            return Optional.empty();
        }
        return Optional.of(new OpenDataRow(
                ++rows,
                week,
                spoken.question(),
                traits.languages().equals(Traits.OTHER) ? Traits.OTHER : spoken.language(),
                names.get(spoken.author()),
                traits.stakeholder(),
                traits.region(),
                spoken.edited(),
                spoken.quoted(),
                spoken.responses().thanks(),
                spoken.responses().agree(),
                spoken.responses().useful()));
    }
}
