package org.m4d.portal.ediscussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;

/** What the phases of an e-discussion must be like, beyond the single field: within its open time, one after the other. */
final class PhaseRules {

    private static final int LONGEST_NAME = 100;

    private PhaseRules() {}

    /**
     * Checks phases as they were sent, each under its place there: {@code from-2} is the field of the second.
     *
     * @param questions how many the discussion has
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    static void check(List<PhaseInput> phases, Instant opens, Instant closes, int questions) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            PhaseInput phase = phases.get(i);
            int number = i + 1;
            checkName(phase.name(), "name-" + number, found);
            checkTime(phase, number, opens, closes, found);
            phase.questions().stream()
                    .filter(question -> question < 1 || question > questions)
                    .findFirst()
                    .ifPresent(question -> found.add(new Violation("questions-" + number, "error.choice", Map.of())));
        }
        checkOrder(phases, found);
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private static void checkName(LocalizedText name, String field, List<Violation> found) {
        if (name.isEmpty()) {
            found.add(new Violation(field, "error.required", Map.of()));
        }
        name.texts().forEach((tag, words) -> {
            if (PortalLanguage.all().stream().noneMatch(l -> l.code().equals(tag))) {
                found.add(new Violation(field, "error.language", Map.of("value", tag)));
            } else if (words.length() > LONGEST_NAME) {
                found.add(new Violation(field, "error.length", Map.of("min", 1, "max", LONGEST_NAME)));
            }
        });
    }

    private static void checkTime(PhaseInput phase, int number, Instant opens, Instant closes, List<Violation> found) {
        if (phase.from().isBefore(opens)) {
            found.add(new Violation("from-" + number, "error.phase.before", Map.of()));
        }
        if (phase.until().isAfter(closes)) {
            found.add(new Violation("until-" + number, "error.phase.after", Map.of()));
        }
        if (!phase.until().isAfter(phase.from())) {
            found.add(new Violation("until-" + number, "error.phase.ends-first", Map.of()));
        }
    }

    /** Of two that overlap, the one that begins later is named. */
    private static void checkOrder(List<PhaseInput> phases, List<Violation> found) {
        List<Integer> order = IntStream.range(0, phases.size())
                .boxed()
                .sorted(Comparator.comparing(i -> phases.get(i).from()))
                .toList();
        Instant latest = null;
        for (int i : order) {
            PhaseInput phase = phases.get(i);
            if (latest != null && !phase.from().isAfter(latest)) {
                found.add(new Violation("from-" + (i + 1), "error.phase.overlaps", Map.of()));
            }
            latest = latest == null || phase.until().isAfter(latest) ? phase.until() : latest;
        }
    }

    /**
     * Phases stay within the open time when that is moved.
     *
     * @throws InvalidInput on the date that would leave one outside
     */
    static void checkHeld(List<DiscussionPhase> phases, Instant opens, Instant closes) {
        List<Violation> found = new ArrayList<>();
        if (phases.stream().anyMatch(phase -> phase.getBegins().isBefore(opens))) {
            found.add(new Violation("opens", "error.phase.opens", Map.of()));
        }
        if (phases.stream().anyMatch(phase -> phase.getEnds().isAfter(closes))) {
            found.add(new Violation("closes", "error.phase.closes", Map.of()));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
