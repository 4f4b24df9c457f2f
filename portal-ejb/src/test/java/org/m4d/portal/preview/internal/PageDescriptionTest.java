package org.m4d.portal.preview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is taken from a page, and how little of it. */
class PageDescriptionTest {

    @Test
    void takesWhatThePageSaysOfItself() {
        PageDescription page = described("""
                <html><head><title>Old title</title>
                <meta property="og:title" content="  Diaspora &amp; towns  ">
                <meta property="og:site_name" content="Example News">
                <meta name="description" content="Line one
                line two">
                <meta property="og:image" content="/img/a.jpg"></head></html>""");

        assertThat(page)
                .isEqualTo(new PageDescription(
                        "Diaspora & towns", "Line one line two", "Example News", "https://www.example.org/img/a.jpg"));
    }

    @Test
    void doesWithTheTitleAndTheHost() {
        assertThat(described("<title>Just this</title>"))
                .isEqualTo(new PageDescription("Just this", null, "example.org", null));
    }

    @Test
    void aPageWithoutATitleHasNoCard() {
        assertThat(PageDescription.of(answer("<p>hello</p>"))).isEmpty();
    }

    @Test
    void wordsThatTurnTheDirectionOrRunOnForeverAreCut() {
        PageDescription page = described("<title>a\u202Eb " + "word ".repeat(300) + "</title>");

        assertThat(page.title()).startsWith("a b word").endsWith("…").hasSizeLessThanOrEqualTo(200);
    }

    private static PageDescription described(String html) {
        return PageDescription.of(answer(html)).orElseThrow();
    }

    private static WebClient.Answer answer(String html) {
        return new WebClient.Answer(
                URI.create("https://www.example.org/a/b"), "text/html", "UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
