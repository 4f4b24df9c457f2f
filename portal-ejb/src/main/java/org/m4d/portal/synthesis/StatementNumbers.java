package org.m4d.portal.synthesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.synthesis.internal.Summaries;

/** Under which numbers statements stand at present. A number is a place in its summary: it moves when statements are moved, added or taken out. */
@ApplicationScoped
public class StatementNumbers {

    @Inject
    Summaries summaries;

    /**
     * The numbers of statements, of whichever summaries.
     *
     * @param statements their ids
     * @return by id, from 1; without those that were taken out
     */
    public Map<Long, Integer> of(Collection<Long> statements) {
        return summaries.numbers(statements);
    }

    /** The id of the statement that has a number in a discussion's summary. */
    public Optional<Long> at(long discussion, int number) {
        return number < 1
                ? Optional.empty()
                : summaries.ids(discussion).stream().skip(number - 1L).findFirst();
    }
}
