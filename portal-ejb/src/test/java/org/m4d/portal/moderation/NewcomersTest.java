package org.m4d.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Body;

/** Who is not known yet posts little at a time, and is looked at first. */
class NewcomersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PostingLimits LIMITS = new PostingLimits(2, 1, 2, 3, 4, 5);

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0, 1, true
            0, 1, 1, false
            0, 1, 2, true
            0, 0, 0, false
            1, 0, 1, false
            4, 0, 9, false
            """)
    void theFirstPostsOfTheLowestLevelWait(int level, long shown, int first, boolean waits) {
        assertThat(Newcomers.waits(level, shown, first)).isEqualTo(waits);
    }

    @Test
    void asManyLinksImagesAndMentionsAsTheLevelAdmitsAreTaken() {
        assertThatCode(() -> Newcomers.check(
                        body(
                                "@anna @b.ernd write to me@example.org",
                                "<a href=\"https://a.example\">a</a><a href=\"http://b.example\">b</a><img src=\"x\">"),
                        LIMITS))
                .doesNotThrowAnyException();
    }

    @Test
    void linksWithinThePageAreNoLinks() {
        String within = "<a href=\"?post=3#p3\">3</a>".repeat(9);
        assertThatCode(() -> Newcomers.check(body("x", within), LIMITS)).doesNotThrowAnyException();
    }

    @Test
    void oneMoreIsRefusedByName() {
        refused(body("x", "<a rel=\"nofollow\" href=\"https://a.example\">a</a>".repeat(3)), "error.too-many-links");
        refused(body("x", "<img src=\"a\"><img src=\"b\">"), "error.too-many-images");
        refused(body("@one @two, and @three", "x"), "error.too-many-mentions");
    }

    @Test
    void withoutLimitsAnythingIsTaken() {
        assertThatCode(() -> Newcomers.check(
                        body("@a1 ".repeat(50), "<a href=\"https://a.example\">a</a>".repeat(50)), PostingLimits.NONE))
                .doesNotThrowAnyException();
        assertThat(Newcomers.pause(List.of(NOW, NOW, NOW, NOW), null, NOW)).isEmpty();
    }

    @Test
    void whoPostedAsOftenAsAdmittedWaitsUntilTheOldestIsAnHourOld() {
        List<Instant> written = List.of(NOW.minusSeconds(3000), NOW.minusSeconds(2000), NOW.minusSeconds(1));
        assertThat(Newcomers.pause(written, 4, NOW)).isEmpty();
        assertThat(Newcomers.pause(written, 3, NOW)).contains(Duration.ofSeconds(601));
        assertThat(Newcomers.pause(written, 2, NOW)).contains(Duration.ofSeconds(1601));
    }

    private static void refused(Body body, String key) {
        assertThatThrownBy(() -> Newcomers.check(body, LIMITS))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.violations().getFirst().key())
                        .isEqualTo(key));
    }

    private static Body body(String source, String html) {
        return new Body(source, html, "en");
    }
}
