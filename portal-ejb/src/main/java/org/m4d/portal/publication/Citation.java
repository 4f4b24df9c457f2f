package org.m4d.portal.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;

/**
 * How a version is cited.
 *
 * @param publisher the portal, which also stands for its many authors
 * @param lang BCP 47, of the title
 * @param titles the title in all its languages, the original among them
 * @param editors those who wrote it, as they are called
 * @param day on which the version appeared
 * @param address where it stands for good
 */
public record Citation(
        PublicationId id,
        String publisher,
        String title,
        String lang,
        LocalizedText titles,
        List<String> editors,
        LocalDate day,
        URI address) {

    /** Who publishes, and is named as author. */
    public static final String PORTAL = "M4D Portal";

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!؟…]$");

    private static final Words WORDS = new Words("/publication/words");

    public Citation {
        editors = List.copyOf(editors);
    }

    /** @param portal the address of the portal, without a slash at its end */
    public static Citation of(PublicationView version, String portal) {
        return new Citation(
                version.id(),
                PORTAL,
                version.title(),
                version.lang(),
                version.titles(),
                version.editors(),
                version.day(),
                URI.create(portal + "/" + version.path()));
    }

    /** In words, for a text in this language; where the title has a translation into it, that follows the original in brackets. */
    public String text(PortalLanguage language) {
        String edited = editors.isEmpty()
                ? ""
                : WORDS.of(language, "cite.editors", String.join(WORDS.of(language, "comma"), editors)) + " ";
        return WORDS.of(
                language,
                "cite",
                publisher,
                String.valueOf(day.getYear()),
                titled(language),
                String.valueOf(id.version()),
                edited,
                id.toString(),
                address.toString());
    }

    private String titled(PortalLanguage language) {
        String translated = titles.texts().get(language.code());
        if (translated != null && !language.code().equals(lang)) {
            return title + " [" + translated + "].";
        }
        return SENTENCE_END.matcher(title).find() ? title : title + ".";
    }
}
