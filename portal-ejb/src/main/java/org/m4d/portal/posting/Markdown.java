package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.m4d.portal.common.InvalidInput;

/** The one way from what people type to what pages show: CommonMark with tables, then the sanitiser. */
@ApplicationScoped
public class Markdown {

    /** The longest text that one contribution may have, in characters. */
    public static final int LONGEST = 60_000;

    private static final int DEEPEST_LIST_OR_QUOTE = 20;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST_LIST_OR_QUOTE)
            .build();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(false)
            .softbreak("<br>\n")
            .build();

    @Inject
    Sanitizer sanitizer;

    @Inject
    AttachmentMarkup attachments;

    @Inject
    CardMarkup cards;

    /**
     * Renders a contribution.
     *
     * @param source Markdown, which may hold HTML; what is not allowed of it disappears
     * @param language BCP 47 tag of the text
     * @throws InvalidInput when there is nothing to read in it or it is longer than {@value #LONGEST} characters
     */
    public Body render(String source, String language) {
        String html = html(source);
        if (Sanitizer.textOf(html).codePoints().noneMatch(Markdown::visible) && !html.contains("<img ")) {
            throw InvalidInput.of("body", "error.required");
        }
        return new Body(source.strip(), html, language);
    }

    private static boolean visible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isIdentifierIgnorable(codePoint);
    }

    /** The same text with the cards that are known today. Nothing else of it changes, whoever asks. */
    public Body again(Body body) {
        return new Body(body.source(), cards.with(body.html()), body.language());
    }

    /** The sanitised HTML of a text that may also be empty, as for a preview. */
    public String html(String source) {
        String text = source == null ? "" : source.strip();
        if (text.length() > LONGEST) {
            throw InvalidInput.of("body", "error.length", Map.of("min", 1, "max", LONGEST));
        }
        Node document = parser.parse(text.replace("\u0000", ""));
        attachments.resolve(document);
        return cards.with(sanitizer.clean(renderer.render(document)));
    }
}
