package org.m4d.portal.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;

/** Contributions and weekly summaries as one list. */
class DiscussionNewsTest {

    private static final Instant START = Instant.parse("2027-01-10T09:00:00Z");

    /** @param minutes when each was published, in the order of the list */
    private static List<DiscussionNews> at(String minutes) {
        return minutes == null
                ? List.of()
                : Arrays.stream(minutes.split(" "))
                        .map(Long::valueOf)
                        .map(DiscussionNewsTest::at)
                        .toList();
    }

    private static DiscussionNews at(long minute) {
        Instant published = START.plusSeconds(60 * minute);
        return new DiscussionNews(
                new ContentRef(ContentType.CONTRIBUTION, minute),
                LocalizedText.EMPTY,
                "",
                null,
                "en",
                "",
                published,
                published);
    }

    @ParameterizedTest
    @CsvSource({
        "9 5 1, 7 3, 3, 9 7 5, 2, 1",
        "9 5 1, 7 3, 9, 9 7 5 3 1, 3, 2",
        "9 8 7, 1, 2, 9 8, 2, 0",
        "2 1, 9 8 7, 2, 9 8, 0, 2",
        ", 7 3, 5, 7 3, 0, 2",
        "9 5, , 5, 9 5, 2, 0",
        ", , 5, , 0, 0",
        // of the same moment, in whichever order: each once
        "7 5, 7, 5, 7 7 5, 2, 1",
        // an import brought a late number with an early moment
        "2 9, 7, 5, 7 2 9, 2, 1"
    })
    void theNewerOfTheTwoFirstComesNext(String one, String other, int limit, String expected, int first, int second) {
        DiscussionNewsService.Merged merged = DiscussionNewsService.Merged.of(at(one), at(other), limit);
        assertThat(merged.items())
                .extracting(news -> news.ref().id())
                .containsExactlyElementsOf(
                        at(expected).stream().map(news -> news.ref().id()).toList());
        assertThat(merged.first()).isEqualTo(first);
        assertThat(merged.second()).isEqualTo(second);
    }
}
