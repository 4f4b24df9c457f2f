package org.m4d.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is asked for, a query stays within what the index is asked to do. */
class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    asked offset, asked limit, offset, limit
                    0,            20,          0,      20
                    -1,           0,           0,      1
                    0,            101,         0,      100
                    0,            2147483647,  0,      100
                    980,          20,          980,    20
                    981,          20,          980,    20
                    2147483647,   100,         900,    100
                    -2147483648,  -2147483648, 0,      1
                    """)
    void reachesTheFirstThousandHits(int askedOffset, int askedLimit, int offset, int limit) {
        SearchQuery query = query("x", askedOffset, askedLimit);

        assertThat(query.offset()).isEqualTo(offset);
        assertThat(query.limit()).isEqualTo(limit);
        assertThat(query.offset() + query.limit()).isLessThanOrEqualTo(SearchQuery.REACH);
    }

    @Test
    void isCutWhereNobodyTypesAnyMore() {
        assertThat(query("a".repeat(10_000), 0, 20).text()).hasSize(400);
    }

    @Test
    void isNotCutWithinACharacter() {
        String text = query("a" + "😀".repeat(400), 0, 20).text();

        assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
    }

    @Test
    void holdsNoCharacterThatAnIndexRefuses() {
        assertThat(query(" a\u0000b ", 0, 20).text()).isEqualTo("a b");
    }

    @Test
    void withoutWordsIsBrowsing() {
        assertThat(query(null, 0, 20).browsing()).isTrue();
        assertThat(query("  \n", 0, 20).browsing()).isTrue();
        assertThat(query("a", 0, 20).browsing()).isFalse();
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<String> types = new ArrayList<>(List.of("practice"));
        SearchQuery query = new SearchQuery("x", types, List.of(), List.of(), List.of(), List.of(), 0, 20);
        types.clear();

        assertThat(query.types()).containsExactly("practice");
        assertThatThrownBy(() -> query.types().add("topic")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static SearchQuery query(String text, int offset, int limit) {
        return new SearchQuery(text, List.of(), List.of(), List.of(), List.of(), List.of(), offset, limit);
    }
}
