package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the list of drafts shows of one. */
class DraftViewTest {

    @Test
    void showsTheTextAndNothingThatNobodyWrote() {
        DraftView draft = draft(Map.of(
                "body", List.of("  Short. "),
                "key", List.of("9d9dbeeeac161fd8d1bfae472f9c9dcf922235fe4b727371"),
                "title", List.of("A title that is longer than the text")));

        assertThat(draft.excerpt()).isEqualTo("Short.");
        assertThat(draft.kind()).isEqualTo("reply");
    }

    @Test
    void showsTheTitleWhileThereIsNoText() {
        assertThat(draft(Map.of("body", List.of(" "), "title", List.of("Wells")))
                        .excerpt())
                .isEqualTo("Wells");
        assertThat(draft(Map.of("summary", List.of("Families of two towns"))).excerpt())
                .isEqualTo("Families of two towns");
        assertThat(draft(Map.of()).excerpt()).isEmpty();
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(draft(Map.of("body", List.of("x".repeat(500)))).excerpt()).isEqualTo("x".repeat(160) + " …");
    }

    private static DraftView draft(Map<String, List<String>> fields) {
        return new DraftView("reply-12", "topic/12", "", fields, Instant.EPOCH, 1);
    }
}
