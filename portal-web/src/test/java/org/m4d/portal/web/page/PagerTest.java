package org.m4d.portal.web.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbered pages of a topic or a search. */
class PagerTest {

    @ParameterizedTest
    @CsvSource({"0,20,1", "1,20,1", "20,20,1", "21,20,2", "40,20,2", "1000,20,50", "41,20,3"})
    void asManyPagesAsTheItemsNeed(long items, int size, int pages) {
        assertThat(Pager.pages(items, size)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "1,2,1 2",
        "1,10,1 2 3 0 10",
        "5,10,1 0 3 4 5 6 7 0 10",
        "4,10,1 2 3 4 5 6 0 10",
        "10,10,1 0 8 9 10"
    })
    void showsTheEndsAndTheNeighbours(int page, int pages, String numbers) {
        assertThat(new Pager(page, pages, "/x")
                        .numbers().stream().map(String::valueOf).collect(joining(" ")))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"/t,1,/t", "/t,2,/t?page=2", "/s?q=a,1,/s?q=a", "/s?q=a,3,/s?q=a&page=3"})
    void theFirstPageHasThePlainAddress(String path, int number, String address) {
        assertThat(new Pager(1, 9, path).address(number)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,true"})
    void isNeededFromTwoPagesOn(int pages, boolean needed) {
        assertThat(new Pager(1, pages, "/x").needed()).isEqualTo(needed);
    }
}
