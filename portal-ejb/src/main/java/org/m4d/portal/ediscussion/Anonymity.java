package org.m4d.portal.ediscussion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes people hide in groups of at least {@value #LEAST}: whatever is told of somebody is told of as many others. Where a group is too small,
 * something is left untold: the region first, then the languages, the stakeholder type last. See docs/decisions/0034.
 */
public final class Anonymity {

    /** The fewest people of whom the same is told. */
    public static final int LEAST = 5;

    private static final List<UnaryOperator<Traits>> STEPS = List.of(
            UnaryOperator.identity(), Traits::withoutRegion, Traits::withoutRegionAndLanguages, traits -> Traits.NONE);

    private Anonymity() {}

    /**
     * What may be told of each.
     *
     * @param people what is known of each, by whatever names them
     * @return of each her traits or {@link Traits#OTHER} in their place; nothing of anybody where there are fewer than {@value #LEAST} in all
     */
    public static <P> Map<P, Traits> of(Map<P, Traits> people) {
        Map<P, Traits> told = new HashMap<>();
        Map<P, Traits> left = new HashMap<>(people);
        for (UnaryOperator<Traits> step : STEPS) {
            left.replaceAll((person, traits) -> step.apply(traits));
            Map<Traits, List<P>> groups = groups(left);
            groups.forEach((traits, group) -> {
                if (group.size() >= LEAST) {
                    group.forEach(person -> {
                        told.put(person, traits);
                        left.remove(person);
                    });
                }
            });
        }
        while (!left.isEmpty() && left.size() < LEAST && !told.isEmpty()) {
            // those of whom nothing is told are too few to hide among themselves
            smallest(groups(told)).forEach(person -> {
                told.remove(person);
                left.put(person, Traits.NONE);
            });
        }
        told.putAll(left);
        return told;
    }

    /**
     * Which values of a single trait may be told apart; all others are told together.
     *
     * @param people who has which value; somebody may have several
     * @return values of at least {@value #LEAST} people, such that those of all the others together are as many, or nobody
     */
    public static Set<String> distinguishable(Map<String, Set<Long>> people) {
        Map<String, Set<Long>> kept = new TreeMap<>(people);
        kept.values().removeIf(group -> group.size() < LEAST);
        while (!kept.isEmpty() && tooFew(people, kept.keySet())) {
            kept.remove(kept.entrySet().stream()
                    .min(Comparator.comparingInt(group -> group.getValue().size()))
                    .orElseThrow()
                    .getKey());
        }
        return new TreeSet<>(kept.keySet());
    }

    private static boolean tooFew(Map<String, Set<Long>> people, Set<String> kept) {
        long together = people.entrySet().stream()
                .filter(group -> !kept.contains(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .distinct()
                .count();
        return together > 0 && together < LEAST;
    }

    private static <P> Map<Traits, List<P>> groups(Map<P, Traits> people) {
        return people.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static <P> List<P> smallest(Map<Traits, List<P>> groups) {
        return groups.entrySet().stream()
                .min(Comparator.<Map.Entry<Traits, List<P>>>comparingInt(
                                group -> group.getValue().size())
                        .thenComparing(group -> group.getKey().toString()))
                .orElseThrow()
                .getValue();
    }
}
