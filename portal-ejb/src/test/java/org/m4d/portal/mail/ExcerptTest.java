package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void itIsOnePlainParagraph() {
        assertThat(Excerpt.of("<p>One &amp; <em>two</em>,<br>three</p><ul><li>four</li><li>five</li></ul>"))
                .isEqualTo("One & two, three four five");
    }

    @Test
    void itBeginsWithHerOwnWords() {
        assertThat(Excerpt.of("<blockquote><p>His</p></blockquote><p>Hers</p>")).isEqualTo("Hers");
        assertThat(Excerpt.of("<blockquote><p>His</p></blockquote>")).isEqualTo("His");
    }

    @Test
    void aLongTextIsCutBehindAWord() {
        String cut = Excerpt.of("<p>" + "wells, ".repeat(60) + "</p>");
        assertThat(cut).endsWith("wells…").hasSizeBetween(Excerpt.LONGEST - 10, Excerpt.LONGEST);
        assertThat(Excerpt.of("<p>" + "ماء ".repeat(100) + "</p>")).endsWith("ماء…");
    }

    @Test
    void aTextWithoutBlanksIsCutToo() {
        assertThat(Excerpt.of("<p>" + "a".repeat(900) + "</p>")).hasSize(Excerpt.LONGEST);
        assertThat(Excerpt.of("<p>" + "\uD83D\uDCA7".repeat(200) + "</p>"))
                .as("no half of a character")
                .doesNotContain("\uD83D…");
    }

    @Test
    void whatIsCutOffInTheMiddleOfATagIsReadAsFarAsItGoes() {
        assertThat(Excerpt.of("<p>Water for all <a href=\"https://exam")).isEqualTo("Water for all");
    }

    @Test
    void whereThereAreNoWordsThereIsNone() {
        assertThat(Excerpt.of("<p><img src=\"/a.png\"></p>")).isNull();
    }
}
