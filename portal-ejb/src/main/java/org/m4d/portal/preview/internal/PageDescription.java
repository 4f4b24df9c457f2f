package org.m4d.portal.preview.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, as plain text of bounded length.
 *
 * @param title never empty
 * @param description null when it says nothing
 * @param site its name, or its host
 * @param picture where its picture lies; null when it names none
 */
public record PageDescription(String title, String description, String site, String picture) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 300;
    private static final int LONGEST_SITE = 100;

    /** Empty when the page says not even what it is called. */
    static Optional<PageDescription> of(WebClient.Answer answer) {
        Document page = parsed(answer);
        String host = answer.address().getHost().replaceFirst("^www\\.", "");
        String title = first(page, LONGEST_TITLE, "meta[property=og:title]", "meta[name=twitter:title]")
                .orElseGet(() -> shortened(page.title(), LONGEST_TITLE));
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PageDescription(
                title,
                first(page, LONGEST_DESCRIPTION, "meta[property=og:description]", "meta[name=description]")
                        .orElse(null),
                first(page, LONGEST_SITE, "meta[property=og:site_name]").orElse(shortened(host, LONGEST_SITE)),
                picture(page, answer.address())));
    }

    private static Document parsed(WebClient.Answer answer) {
        try {
            String charset =
                    answer.charset() != null && Charset.isSupported(answer.charset()) ? answer.charset() : null;
            return Jsoup.parse(
                    new ByteArrayInputStream(answer.content()),
                    charset,
                    answer.address().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<String> first(Document page, int longest, String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            String text = found == null ? "" : shortened(found.attr("content"), longest);
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static String picture(Document page, URI base) {
        Element found = page.selectFirst("meta[property=og:image], meta[property=og:image:url]");
        if (found == null || found.attr("content").isBlank()) {
            return null;
        }
        try {
            return base.resolve(found.attr("content").strip()).toString();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** One line, without anything that does not show or that turns the direction of what follows. */
    private static String shortened(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Z}\\s\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+", " ")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut > longest / 2 ? cut : longest - 2).strip() + "…";
    }
}
