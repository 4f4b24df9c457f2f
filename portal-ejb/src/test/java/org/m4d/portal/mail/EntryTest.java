package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.PortalLanguage;

/** Entries as mails show them, and headings above them. */
class EntryTest {

    private static final String BASE = "https://portal.example.org";

    private static final Letter LETTER = new Letter(
            PortalLanguage.EN,
            "Subject",
            List.of(
                    new LetterPart.Heading("For you", null, null),
                    new LetterPart.Entry("L’eau", "fr", BASE + "/1", "Ana replied", "ماء", "ar"),
                    new LetterPart.Entry(null, "fr", BASE + "/2", "Ben <replied>", "Oui", "fr"),
                    new LetterPart.Heading("New topics", null, null)),
            "Why",
            null,
            null,
            Letter.Thread.ALONE,
            null);

    @Test
    void inHtmlWhatGoesOnHasNoTitleAndItsNoteLeadsToItsPage() {
        String html = new HtmlLetter(new MailWords(), new ProseText(BASE), "Portal", BASE).of(LETTER, null, BASE);

        assertThat(html)
                .contains("lang=\"fr\" dir=\"ltr\"><a href=\"" + BASE + "/1\">L’eau</a>")
                .contains("lang=\"ar\" dir=\"rtl\">ماء")
                .contains("<a href=\"" + BASE + "/2\">Ben &lt;replied&gt;</a>")
                .doesNotContain("null");
    }

    @Test
    void oneHeadingHeadsTheLetter() {
        String html = new HtmlLetter(new MailWords(), new ProseText(BASE), "Portal", BASE).of(LETTER, null, BASE);

        assertThat(html).containsOnlyOnce("<h1").containsPattern("<h1[^>]*>For you</h1>");
        assertThat(html).containsPattern("<h2[^>]*>New topics</h2>");
    }

    @Test
    void asTextWhatGoesOnStandsBelowItsTitle() {
        String text = new PlainLetter(new MailWords(), new ProseText(BASE), "Portal", BASE).of(LETTER, null, BASE);

        assertThat(text)
                .contains(
                        "* L’eau\n  Ana replied\n  ماء\n  " + BASE + "/1\n\n  Ben <replied>\n  Oui\n  " + BASE + "/2");
    }
}
