package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is told apart in a group of fewer than five. */
class AnonymityTest {

    private static final Traits NGO_IN_AFRICA = new Traits("ngo", "Africa", "fr");
    private static final Traits NGO_IN_ASIA = new Traits("ngo", "Asia", "fr");
    private static final Traits NGO_IN_ENGLISH = new Traits("ngo", "Asia", "en");
    private static final Traits FIRM = new Traits("firm", "Europe", "ar");

    private static Map<Integer, Traits> people(Traits... traits) {
        return IntStream.range(0, traits.length).boxed().collect(Collectors.toMap(i -> i, i -> traits[i]));
    }

    private static Traits[] times(int number, Traits traits) {
        return IntStream.range(0, number).mapToObj(i -> traits).toArray(Traits[]::new);
    }

    private static Traits[] all(Traits[]... groups) {
        return List.of(groups).stream()
                .flatMap(group -> List.of(group).stream())
                .toArray(Traits[]::new);
    }

    private static Map<Traits, Long> told(Traits... traits) {
        return Anonymity.of(people(traits)).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void fiveOfAKindAreTold() {
        assertThat(told(times(5, NGO_IN_AFRICA))).containsExactly(Map.entry(NGO_IN_AFRICA, 5L));
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        assertThat(told(times(4, NGO_IN_AFRICA))).containsExactly(Map.entry(Traits.NONE, 4L));
        assertThat(told()).isEmpty();
    }

    @Test
    void theRegionIsLeftOutFirst() {
        assertThat(told(all(times(3, NGO_IN_AFRICA), times(2, NGO_IN_ASIA))))
                .containsExactly(Map.entry(new Traits("ngo", "other", "fr"), 5L));
    }

    @Test
    void thenTheLanguages() {
        assertThat(told(all(times(3, NGO_IN_AFRICA), times(3, NGO_IN_ENGLISH))))
                .containsExactly(Map.entry(new Traits("ngo", "other", "other"), 6L));
    }

    @Test
    void whoIsLeftAloneTakesTheSmallestGroupWithHer() {
        assertThat(told(all(times(5, NGO_IN_AFRICA), times(7, NGO_IN_ENGLISH), times(1, FIRM))))
                .containsOnly(Map.entry(Traits.NONE, 6L), Map.entry(NGO_IN_ENGLISH, 7L));
    }

    @Test
    void fiveWhoHaveNothingInCommonHideTogether() {
        Traits[] different = IntStream.range(0, 5)
                .mapToObj(i -> new Traits("side" + i, "Africa", "fr"))
                .toArray(Traits[]::new);
        assertThat(told(all(times(5, NGO_IN_ENGLISH), different)))
                .containsOnly(Map.entry(Traits.NONE, 5L), Map.entry(NGO_IN_ENGLISH, 5L));
    }

    static List<Map<Integer, Traits>> crowds() {
        Random chance = new Random(20261123);
        return IntStream.range(0, 400)
                .mapToObj(i -> IntStream.range(0, chance.nextInt(120))
                        .boxed()
                        .collect(Collectors.toMap(
                                person -> person,
                                person -> new Traits(
                                        "side" + chance.nextInt(1 + i % 10),
                                        "region" + chance.nextInt(1 + i % 7),
                                        "l" + chance.nextInt(1 + i % 5)))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void noCombinationOfFewerThanFiveIsTold(Map<Integer, Traits> people) {
        Map<Integer, Traits> told = Anonymity.of(people);

        assertThat(told).containsOnlyKeys(people.keySet());
        told.forEach((person, traits) -> {
            Traits own = people.get(person);
            assertThat(traits.stakeholder()).isIn(own.stakeholder(), Traits.OTHER);
            assertThat(traits.region()).isIn(own.region(), Traits.OTHER);
            assertThat(traits.languages()).isIn(own.languages(), Traits.OTHER);
        });
        Map<Traits, Long> groups =
                told.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (people.size() >= Anonymity.LEAST) {
            assertThat(groups.values()).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(Anonymity.LEAST));
        } else {
            assertThat(groups.keySet()).isSubsetOf(Set.of(Traits.NONE));
        }
    }

    private static Set<Long> members(long from, long until) {
        Set<Long> ids = new HashSet<>();
        for (long id = from; id < until; id++) {
            ids.add(id);
        }
        return ids;
    }

    @Test
    void valuesOfFivePeopleStandForThemselves() {
        assertThat(Anonymity.distinguishable(Map.of("fr", members(0, 5), "en", members(5, 11))))
                .containsExactly("en", "fr");
    }

    @Test
    void valuesOfFewerAreToldTogetherIfTheyAreFive() {
        assertThat(Anonymity.distinguishable(Map.of("fr", members(0, 9), "en", members(10, 12), "es", members(12, 15))))
                .containsExactly("fr");
    }

    @Test
    void onePersonOfTwoValuesIsOnePerson() {
        assertThat(Anonymity.distinguishable(
                        Map.of("fr", members(0, 9), "de", members(0, 6), "en", members(10, 13), "es", members(10, 14))))
                .containsExactly("fr");
    }

    @Test
    void whatIsLeftOverDoesNotTellOfAFew() {
        assertThat(Anonymity.distinguishable(Map.of("fr", members(0, 9), "en", members(10, 16), "ar", members(20, 21))))
                .containsExactly("fr");
        assertThat(Anonymity.distinguishable(Map.of("fr", members(0, 9), "ar", members(20, 21))))
                .isEmpty();
        assertThat(Anonymity.distinguishable(new HashMap<>())).isEmpty();
    }
}
