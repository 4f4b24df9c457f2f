package org.m4d.portal.synthesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.taxonomy.Vocabularies;

/** What rounds and answers must be like, beyond the single field. */
@ApplicationScoped
public class SummaryRules {

    /** A round lasts no longer. */
    public static final int MOST_DAYS = 90;

    /** All members are asked about a discussion once in so many days. */
    public static final int DAYS_BETWEEN = 7;

    private final Vocabularies vocabularies;

    @Inject
    public SummaryRules(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** For the container's proxy. */
    protected SummaryRules() {
        this(null);
    }

    /** @throws InvalidInput naming each field that cannot stay as it is */
    public void check(RoundInput input, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (!input.ends().isAfter(now)) {
            found.add(violation("ends", "error.summary.ends-past"));
        } else if (Duration.between(now, input.ends()).compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            found.add(new Violation("ends", "error.summary.ends-late", Map.of("max", MOST_DAYS)));
        }
        if (Asked.of(input.asked()).isEmpty()) {
            found.add(violation("asked", "error.choice"));
        }
        refuse(found);
    }

    /**
     * Looks at whether all members may be asked. A round that was taken back counts as well: they were told of it.
     *
     * @param before the rounds that there were
     * @throws InvalidInput naming the day from which they may be asked again
     */
    static void checkRate(Asked asked, Collection<EndorsementRound> before, Instant now) {
        if (asked == Asked.MEMBERS) {
            membersAgain(before, now).ifPresent(day -> {
                // noon is of the same day wherever it is written out
                Date when = Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
                throw InvalidInput.of(
                        "asked", "error.summary.asked-lately", Map.of("days", DAYS_BETWEEN, "when", when));
            });
        }
    }

    /**
     * From when on all members may be asked again.
     *
     * @param before the rounds that there were
     * @return a day to come, in UTC; empty when they may be asked today
     */
    static Optional<LocalDate> membersAgain(Collection<EndorsementRound> before, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return before.stream()
                .flatMap(round -> round.membersAgain().stream())
                .filter(day -> day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /**
     * Looks at answers sent together; each field is named with the id of its statement, as {@code reason-12}.
     *
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    public void check(List<AnswerInput> answers) {
        List<Violation> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (AnswerInput answer : answers) {
            String of = "-" + answer.statement();
            if (!seen.add(answer.statement())) {
                found.add(violation("verdict" + of, "error.summary.twice"));
            }
            checkVerdict(answer, of, found);
            if (answer.because() != null
                    && (answer.lang() == null
                            || vocabularies.language(answer.lang()).isEmpty())) {
                found.add(new Violation(
                        "lang" + of, "error.language", Map.of("value", answer.lang() == null ? "" : answer.lang())));
            }
        }
        refuse(found);
    }

    private static void checkVerdict(AnswerInput answer, String of, List<Violation> found) {
        if (Verdict.of(answer.verdict()).isEmpty()) {
            found.add(violation("verdict" + of, "error.summary.verdict"));
        } else if (answer.says() == Verdict.DISSENT && answer.because() == null) {
            found.add(violation("reason" + of, "error.summary.reason"));
        }
    }

    /**
     * A summary that is put to others has statements, and each rests on something.
     *
     * @param unfounded the ids of the statements that cite nothing that can be read, by their places in the summary
     * @throws InvalidInput naming each of them, as {@code statement-12}
     */
    public static void checkFounded(int statements, Map<Integer, Long> unfounded) {
        if (statements == 0) {
            throw InvalidInput.of("", "error.summary.empty");
        }
        refuse(new TreeMap<>(unfounded)
                .entrySet().stream()
                        .map(one -> new Violation(
                                "statement-" + one.getValue(),
                                "error.summary.unfounded",
                                Map.of("number", one.getKey())))
                        .toList());
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private static Violation violation(String field, String key) {
        return new Violation(field, key, Map.of());
    }
}
