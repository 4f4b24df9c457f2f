package org.m4d.portal.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which contributions a text names, and what it names in vain. */
class NamedNumbersTest {

    private static final String BASE = "https://portal.example.org";

    /** The numbers of discussion 12 by the ids of its contributions. */
    private static final Map<Integer, Long> THERE = Map.of(3, 103L, 5, 105L, 8, 108L);

    private final NamedNumbers named = new NamedNumbers(12, BASE, NamedNumbersTest::find);

    private static Map<Integer, Long> find(Collection<Integer> numbers, Collection<Long> ids) {
        Map<Integer, Long> found = new HashMap<>();
        THERE.forEach((number, id) -> {
            if (numbers.contains(number) || ids.contains(id)) {
                found.put(number, id);
            }
        });
        return found;
    }

    @Test
    void numbersAndAddressesNameTheSame() {
        Map<Integer, String> addresses = named.addresses(
                Set.of(3), Set.of(BASE + "/en/ediscussion/12/x?contribution=5#c5", "/contribution/108"));

        assertThat(addresses)
                .containsOnly(
                        Map.entry(3, "/contribution/103"),
                        Map.entry(5, "/contribution/105"),
                        Map.entry(8, "/contribution/108"));
        assertThat(named.named()).containsExactlyInAnyOrder(103L, 105L, 108L);
        assertThat(named.unknown()).isEmpty();
    }

    @Test
    void whatIsNotThereIsUnknownUnderItsNumber() {
        named.addresses(Set.of(3, 99), Set.of("/en/ediscussion/12/x?contribution=77"));

        assertThat(named.named()).containsExactly(103L);
        assertThat(named.unknown()).containsExactly(77, 99);
    }

    @Test
    void whatBelongsElsewhereIsALinkLikeAnyOther() {
        named.addresses(
                Set.of(), Set.of("/en/ediscussion/13/x?contribution=3", "/contribution/999", "https://example.com/"));

        assertThat(named.named()).isEmpty();
        assertThat(named.unknown()).isEmpty();
    }
}
