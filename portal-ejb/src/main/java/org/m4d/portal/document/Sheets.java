package org.m4d.portal.document;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;
import org.xml.sax.SAXException;

/** A document on its sheets of paper: the head on the first, lines above and below on the others, and the list of headings beside them. */
final class Sheets {

    private static final String SEQUENCE = "document";
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uE001';

    private final PdfDocument document;
    private final Fo fo;
    private final Outline outline;
    private final Words words;
    private final BlockPrinter blocks;

    Sheets(PdfDocument document, Outline outline, Fo fo, Tags tags, Words words) {
        this.document = document;
        this.fo = fo;
        this.words = words;
        this.outline = outline;
        this.blocks = new BlockPrinter(fo, tags, outline, words, document.language());
    }

    /** Prints all of it, and tells what no face has of it. */
    List<String> print() throws SAXException {
        boolean arabic = document.language() == PortalLanguage.AR;
        fo.begin();
        fo.open(
                "root",
                Fo.looks(
                        arabic ? "font-size: 11pt; line-height: 1.7" : "font-size: 10.5pt; line-height: 1.5",
                        "font-family: " + Face.TEXT.family() + "; color: " + Look.TEXT + "; orphans: 2; widows: 2",
                        BlockPrinter.writingMode(document.language().rightToLeft())),
                "xml:lang",
                document.language().code());
        masters();
        bookmarks();
        fo.open("page-sequence", "master-reference: sheets; id: " + SEQUENCE);
        above();
        below();
        fo.open("flow", "flow-name: body");
        head();
        blocks.print(document.blocks());
        if (!blocks.missing().isEmpty()) {
            blocks.print(List.of(new Block.Rule(), Block.Paragraph.of(say("missing"))));
        }
        fo.close();
        fo.close();
        fo.close();
        fo.end();
        return blocks.missing();
    }

    private void masters() throws SAXException {
        fo.open("layout-master-set", "");
        master("first", "16mm", false);
        master("other", "24mm", true);
        fo.open("page-sequence-master", "master-name: sheets");
        fo.open("repeatable-page-master-alternatives", "");
        fo.empty("conditional-page-master-reference", "master-reference: first; page-position: first");
        fo.empty("conditional-page-master-reference", "master-reference: other; page-position: any");
        fo.close();
        fo.close();
        fo.close();
    }

    /** A4. */
    private void master(String name, String bodyFrom, boolean above) throws SAXException {
        fo.open(
                "simple-page-master",
                "master-name: " + name + "; page-width: 210mm; page-height: 297mm; margin: 10mm 24mm 10mm 24mm");
        fo.empty("region-body", "region-name: body; margin-top: " + bodyFrom + "; margin-bottom: 20mm");
        if (above) {
            fo.empty("region-before", "region-name: above; extent: 12mm");
        }
        fo.empty("region-after", "region-name: below; extent: 8mm; display-align: after");
        fo.close();
    }

    private void bookmarks() throws SAXException {
        List<Outline.Entry> entries = outline.entries();
        if (entries.isEmpty()) {
            return;
        }
        fo.open("bookmark-tree", "");
        int open = 1;
        for (Outline.Entry entry : entries) {
            for (; open >= entry.level(); open--) {
                fo.close();
            }
            fo.open("bookmark", "", "internal-destination", entry.id());
            fo.open("bookmark-title", "");
            fo.text(entry.title());
            fo.close();
            open = entry.level();
        }
        for (; open >= 1; open--) {
            fo.close();
        }
    }

    private void above() throws SAXException {
        fo.open("static-content", "flow-name: above; role: artifact");
        blocks.paragraph("P", title(), Look.MARGIN);
        fo.close();
    }

    private void below() throws SAXException {
        fo.open("static-content", "flow-name: below; role: artifact");
        fo.open("block", Look.FOOT);
        boolean rightToLeft = document.language().rightToLeft();
        blocks.words(document.portal(), rightToLeft);
        fo.empty("leader", "leader-pattern: space");
        String page = words.of(document.language(), "page", String.valueOf(FIRST), String.valueOf(LAST));
        blocks.words(page.substring(0, page.indexOf(FIRST)), rightToLeft);
        fo.empty("page-number", "");
        blocks.words(page.substring(page.indexOf(FIRST) + 1, page.indexOf(LAST)), rightToLeft);
        fo.empty("page-number-citation-last", "ref-id: " + SEQUENCE);
        blocks.words(page.substring(page.indexOf(LAST) + 1), rightToLeft);
        fo.close();
        fo.close();
    }

    private void head() throws SAXException {
        blocks.paragraph("P", List.of(Span.of(document.portal())), Look.PORTAL);
        blocks.paragraph("H1", title(), Look.TITLE);
        if (!document.subject().isBlank()) {
            blocks.paragraph("P", List.of(Span.of(document.subject())), Look.LEAD);
        }
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(Words.locale(document.language()))
                .format(document.date());
        String address = document.address().toString();
        List<Block.Fact> facts = new ArrayList<>();
        if (!document.authors().isEmpty()) {
            facts.add(Block.Fact.of(say("authors"), String.join("\n", document.creators())));
        }
        facts.add(Block.Fact.of(say("published"), date));
        facts.add(new Block.Fact(say("address"), List.of(Span.link(address, address))));
        blocks.print(List.of(new Block.Facts(facts), new Block.Rule()));
    }

    private List<Span> title() {
        return List.of(Span.of(Printable.line(document.title())));
    }

    private String say(String key) {
        return words.of(document.language(), key);
    }
}
