package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.member.Handles;

/**
 * The one way from what people type to what pages show, for a preview as for the page: CommonMark with tables, tasks, footnotes, mentions
 * and quotations, then the sanitiser.
 */
@ApplicationScoped
public class Markdown {

    /** The longest text that one contribution may have, in characters. */
    public static final int LONGEST = 60_000;

    private static final int DEEPEST_LIST_OR_QUOTE = 20;

    /** A row is filled up to the width of its table: without a limit a few kilobytes of bars become a hundred million cells. */
    private static final int MOST_TABLE_CELLS = 5_000;

    private static final String UNKNOWN_LANGUAGE = "und";

    /** Of texts that are about nothing that has numbers. */
    private static final Numbered NOTHING = (numbers, links) -> Map.of();

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(MOST_TABLE_CELLS).build(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST_LIST_OR_QUOTE)
            .build();

    @Inject
    Sanitizer sanitizer;

    @Inject
    Handles handles;

    @Inject
    AttachmentMarkup attachments;

    @Inject
    CardMarkup cards;

    /** A text taken apart, its mentions and quotations in the form in which they are rendered. */
    private record Parsed(Node document, References refers) {}

    /**
     * Renders a contribution.
     *
     * @param source Markdown, which may hold HTML; what is not allowed of it disappears
     * @param language BCP 47 tag of the text
     * @throws InvalidInput when there is nothing to read in it, it is longer than {@value #LONGEST} characters or its tables have more
     *     than {@value #MOST_TABLE_CELLS} cells
     */
    public Body render(String source, String language) {
        return read(source, language).body();
    }

    /**
     * Renders a contribution and says what it points at.
     *
     * @throws InvalidInput as {@link #render} does
     */
    public MarkdownText read(String source, String language) {
        String text = text(source);
        return written(source, text, parse(text, handles::members), language);
    }

    /**
     * The same for a text about something that has numbers: what it names by them becomes a link.
     *
     * @throws InvalidInput as {@link #render} does
     */
    public MarkdownText read(String source, String language, Numbered about) {
        String text = text(source);
        return written(source, text, parse(text, handles::members, about), language);
    }

    /**
     * The same for what was written elsewhere: names in it are those of other people, and call nobody here.
     *
     * @throws InvalidInput as {@link #render} does
     */
    public MarkdownText readArchived(String source, String language) {
        String text = text(source);
        return written(source, text, parse(text, names -> Map.of()), language);
    }

    private MarkdownText written(String source, String text, Parsed parsed, String language) {
        String html = html(text, parsed, language);
        if (Sanitizer.textOf(html).codePoints().noneMatch(Markdown::visible) && !html.contains("<img ")) {
            throw InvalidInput.of("body", "error.required");
        }
        return new MarkdownText(new Body(source.strip(), html, language), parsed.refers());
    }

    /** What a text points at that was rendered before. */
    public References references(Body body) {
        return parse(text(body.source()), handles::members).refers();
    }

    /** The sanitised HTML of a text that may also be empty, as for a preview. */
    public String html(String source) {
        return html(source, UNKNOWN_LANGUAGE);
    }

    /** The same of a text whose language is known. */
    public String html(String source, String language) {
        String text = text(source);
        return html(text, parse(text, handles::members), language);
    }

    /** The same of a text about something that has numbers, as for a preview. */
    public String html(String source, String language, Numbered about) {
        String text = text(source);
        return html(text, parse(text, handles::members, about), language);
    }

    private Parsed parse(String text, Function<Set<String>, Map<String, Long>> members) {
        return parse(text, members, NOTHING);
    }

    private Parsed parse(String text, Function<Set<String>, Map<String, Long>> members, Numbered about) {
        Node document = tree(text);
        Notes.limit(document);
        Tasks.label(document);
        Set<ContentRef> quoted = QuoteHeads.mark(document);
        Set<Long> mentioned = Mentions.link(document, members);
        if (about != NOTHING) {
            Numbers.link(document, about);
        }
        Addresses addresses = Addresses.of(document);
        attachments.resolve(document);
        return new Parsed(document, new References(mentioned, quoted, addresses.attachments(), addresses.links()));
    }

    private Node tree(String text) {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            throw InvalidInput.of("body", "error.table-cells", tooManyCells);
        }
    }

    private String html(String text, Parsed parsed, String language) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(OwnNodes::new)
                .attributeProviderFactory(context -> new NoteIds(text, language))
                .escapeHtml(false)
                .softbreak("<br>\n")
                .build();
        return cards.with(sanitizer.clean(renderer.render(parsed.document())));
    }

    private static String text(String source) {
        String text = source == null ? "" : source.strip();
        if (text.length() > LONGEST) {
            throw InvalidInput.of("body", "error.length", Map.of("min", 1, "max", LONGEST));
        }
        return text.replace("\u0000", "");
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
}
