package org.m4d.portal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.BreakIterator;
import java.util.Locale;
import org.m4d.portal.posting.Sanitizer;

/** The beginning of a longer text, for lists. */
@Named("excerpt")
@ApplicationScoped
public class Excerpts {

    private static final int LONGEST = 200;

    /** The first words of what HTML says, at most 200 characters, cut between words. */
    public String of(String html, String language) {
        String text = Sanitizer.textOf(html);
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        words.setText(text);
        return text.substring(0, words.preceding(LONGEST)).strip() + " …";
    }
}
