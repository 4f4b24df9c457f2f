package org.m4d.portal.document;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;
import org.xml.sax.SAXException;

/** Prints blocks one below the other. */
final class BlockPrinter {

    /** How many letters of ordinary size fit on a line of the page, with some room left. */
    private static final int LETTERS = 60;

    private final Fo fo;
    private final Tags tags;
    private final Outline outline;
    private final LinePrinter lines;
    private final TablePrinter tables;
    private final Words words;
    private final PortalLanguage portal;
    private final StandIn standIn;
    private boolean rightToLeft;

    BlockPrinter(Fo fo, Tags tags, Outline outline, Words words, PortalLanguage language) {
        this.fo = fo;
        this.tags = tags;
        this.outline = outline;
        this.standIn = new StandIn(language);
        this.lines = new LinePrinter(fo, tags, outline, standIn);
        this.tables = new TablePrinter(fo, tags, this);
        this.words = words;
        this.portal = language;
        this.rightToLeft = language.rightToLeft();
    }

    /** What was printed so far and no face has. */
    List<String> missing() {
        return standIn.met();
    }

    void print(List<Block> blocks) throws SAXException {
        for (Block block : blocks) {
            print(block);
        }
    }

    /** A paragraph of its own kind, in the width of the page. */
    void paragraph(String type, List<Span> text, String... traits) throws SAXException {
        paragraph(type, text, LETTERS, traits);
    }

    /**
     * A paragraph of its own kind. One that runs the other way begins on its own side, unless it is so short that it would stand alone there.
     *
     * @param longest how many letters a line surely takes
     */
    void paragraph(String type, List<Span> text, int longest, String... traits) throws SAXException {
        List<Run> printable = lines.printable(text);
        boolean runs = Pieces.rightToLeft(printable, rightToLeft);
        if (runs != rightToLeft) {
            turn(runs);
        }
        boolean stays = runs == rightToLeft
                || printable.stream().mapToInt(run -> run.text().length()).sum() > longest;
        fo.open(
                "block",
                Look.with(
                        traits, "role", type, "linefeed-treatment", "preserve", "text-align", stays ? "start" : "end"));
        lines.print(printable, runs, longest);
        fo.close();
        if (runs != rightToLeft) {
            fo.close();
        }
    }

    /** Plain words into the block that is open. */
    void words(String text, boolean rightToLeft) throws SAXException {
        lines.print(lines.printable(List.of(Span.of(text))), rightToLeft, LETTERS);
    }

    /** Opens what runs the other way than what is around it: its start is the other's end. */
    private void turn(boolean rightToLeft) throws SAXException {
        fo.open(
                "block-container",
                "writing-mode",
                writingMode(rightToLeft),
                "start-indent",
                "inherited-property-value(end-indent)",
                "end-indent",
                "inherited-property-value(start-indent)");
    }

    static String writingMode(boolean rightToLeft) {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    private void print(Block block) throws SAXException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph("P", paragraph.text(), "space-after", Look.GAP);
            case Block.Items list -> list(list);
            case Block.Table table -> tables.print(table);
            case Block.Quote quote -> quote(quote);
            case Block.Note note -> note(note);
            case Block.Facts facts -> facts(facts);
            case Block.Code code -> code(code);
            case Block.Part part -> part(part);
            case Block.Rule unused -> rule();
            case Block.PageBreak unused -> fo.empty("block", "break-before", "page");
        }
    }

    private void heading(Block.Heading heading) throws SAXException {
        Outline.Entry entry = outline.of(heading);
        paragraph("H" + entry.level(), heading.text(), Look.with(Look.heading(heading.level()), "id", entry.id()));
    }

    private void list(Block.Items list) throws SAXException {
        fo.open(
                "list-block",
                "provisional-distance-between-starts",
                "7mm",
                "provisional-label-separation",
                "2mm",
                "space-after",
                Look.GAP);
        int number = list.first();
        for (Block.Item item : list.items()) {
            String id = outline.id(item);
            fo.open("list-item", id.isEmpty() ? new String[0] : new String[] {"id", id});
            fo.open("list-item-label", "end-indent", "label-end()");
            label(item.task(), list.numbered() ? number++ + "." : "\u2022");
            fo.close();
            fo.open("list-item-body", "start-indent", "body-start()");
            body(item.blocks());
            fo.close();
            fo.close();
        }
        fo.close();
    }

    private void label(Block.Task task, String mark) throws SAXException {
        fo.open("block", "color", Look.SECOND);
        if (task == Block.Task.NONE) {
            fo.text(mark);
        } else {
            boolean done = task == Block.Task.DONE;
            String said = words.of(portal, done ? "task.done" : "task.open");
            fo.open("inline", "font-family", Face.MONO.family(), "role", tags.role(Tag.span("", said)));
            fo.text(done ? "\u25CF" : "\u25CB");
            fo.close();
        }
        fo.close();
    }

    /** FOP wants at least one block in everything that can hold some. */
    private void body(List<Block> blocks) throws SAXException {
        if (blocks.isEmpty()) {
            fo.empty("block");
        }
        print(blocks);
    }

    private void quote(Block.Quote quote) throws SAXException {
        fo.open(
                "block",
                "role",
                "BlockQuote",
                "start-indent",
                "inherited-property-value(start-indent) + 5mm",
                "padding-start",
                "4mm",
                "border-start-style",
                "solid",
                "border-start-width",
                "1.5pt",
                "border-start-color",
                Look.LINE_2,
                "color",
                Look.SECOND,
                "space-before",
                Look.GAP,
                "space-after",
                Look.WIDE_GAP);
        body(quote.blocks());
        fo.close();
    }

    private void note(Block.Note note) throws SAXException {
        fo.open(
                "block",
                "role",
                "Div",
                "start-indent",
                "inherited-property-value(start-indent) + 4mm",
                "end-indent",
                "inherited-property-value(end-indent) + 4mm",
                "padding",
                "3mm 4mm 1mm 4mm",
                "background-color",
                Look.GROUND,
                "space-before",
                Look.GAP,
                "space-after",
                Look.WIDE_GAP);
        body(note.blocks());
        fo.close();
    }

    private void facts(Block.Facts facts) throws SAXException {
        if (facts.facts().isEmpty()) {
            return;
        }
        fo.open(
                "list-block",
                "provisional-distance-between-starts",
                "46mm",
                "provisional-label-separation",
                "4mm",
                "space-after",
                Look.WIDE_GAP);
        for (Block.Fact fact : facts.facts()) {
            fo.open("list-item", "space-after", "1mm", "relative-align", "baseline");
            fo.open("list-item-label", "end-indent", "label-end()");
            paragraph("P", List.of(Span.of(fact.name())), 20, "color", Look.THIRD);
            fo.close();
            fo.open("list-item-body", "start-indent", "body-start()");
            paragraph("P", fact.value(), 40);
            fo.close();
            fo.close();
        }
        fo.close();
    }

    private void code(Block.Code code) throws SAXException {
        paragraph(
                "P",
                List.of(Span.of(code.text(), Span.Style.CODE)),
                "font-size",
                "90%",
                "white-space-collapse",
                "false",
                "white-space-treatment",
                "preserve",
                "space-after",
                Look.WIDE_GAP);
    }

    private void part(Block.Part part) throws SAXException {
        String language = LinePrinter.language(part.language());
        boolean around = rightToLeft;
        rightToLeft =
                language.isEmpty() ? around : ULocale.forLanguageTag(language).isRightToLeft();
        if (rightToLeft != around) {
            turn(rightToLeft);
        }
        fo.open("block", "role", tags.role(Tag.in("Div", language)));
        body(part.blocks());
        fo.close();
        if (rightToLeft != around) {
            fo.close();
        }
        rightToLeft = around;
    }

    private void rule() throws SAXException {
        fo.empty(
                "block",
                "border-before-style",
                "solid",
                "border-before-width",
                "0.5pt",
                "border-before-color",
                Look.LINE_2,
                "space-before",
                Look.WIDE_GAP,
                "space-after",
                Look.WIDE_GAP);
    }
}
