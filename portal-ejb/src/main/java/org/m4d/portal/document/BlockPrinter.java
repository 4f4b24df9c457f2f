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

    private static final int LETTERS_OF_NAME = 20;
    private static final int LETTERS_OF_FACT = 40;

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
    void paragraph(String type, List<Span> text, String look, String... traits) throws SAXException {
        paragraph(type, text, LETTERS, look, traits);
    }

    /**
     * A paragraph of its own kind. One that runs the other way begins on its own side, unless it is so short that it would stand alone there.
     *
     * @param longest how many letters a line surely takes
     */
    void paragraph(String type, List<Span> text, int longest, String look, String... traits) throws SAXException {
        List<Run> runs = lines.printable(text);
        boolean direction = Pieces.rightToLeft(runs, rightToLeft);
        boolean turned = direction != rightToLeft;
        boolean brief = runs.stream().mapToInt(run -> run.text().length()).sum() <= LETTERS;
        if (turned) {
            turn(direction);
        }
        String align = "linefeed-treatment: preserve; text-align: " + (turned && brief ? "end" : "start");
        fo.open("block", Fo.looks(look, align, turned ? Look.ANEW : ""), Fo.traits(traits, "role", type));
        lines.print(runs, direction, longest);
        fo.close();
        if (turned) {
            fo.close();
        }
    }

    /** Plain words into the block that is open. */
    void words(String text, boolean rightToLeft) throws SAXException {
        lines.print(lines.printable(List.of(Span.of(text))), rightToLeft, LETTERS);
    }

    static String writingMode(boolean rightToLeft) {
        return "writing-mode: " + (rightToLeft ? "rl-tb" : "lr-tb");
    }

    /** Opens what runs the other way than what is around it: its start is the other's end. */
    private void turn(boolean rightToLeft) throws SAXException {
        fo.open(
                "block-container",
                Fo.looks(
                        writingMode(rightToLeft),
                        "start-indent: inherited-property-value(end-indent); end-indent: inherited-property-value(start-indent)"));
    }

    private void print(Block block) throws SAXException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph("P", paragraph.text(), Look.PARAGRAPH);
            case Block.Items list -> list(list);
            case Block.Table table -> tables.print(table);
            case Block.Quote quote -> contained("BlockQuote", Look.QUOTE, quote.blocks());
            case Block.Note note -> contained("Div", Look.APART, note.blocks());
            case Block.Facts facts -> facts(facts);
            case Block.Code code -> code(code);
            case Block.Part part -> part(part);
            case Block.Rule unused -> fo.empty("block", Look.RULE);
            case Block.PageBreak unused -> fo.empty("block", "break-before: page");
        }
    }

    private void heading(Block.Heading heading) throws SAXException {
        Outline.Entry entry = outline.of(heading);
        paragraph("H" + entry.level(), heading.text(), Look.heading(heading.level()), "id", entry.id());
    }

    private void list(Block.Items list) throws SAXException {
        if (list.items().isEmpty()) {
            return;
        }
        fo.open("list-block", Look.LIST);
        int number = list.first();
        for (Block.Item item : list.items()) {
            String id = outline.id(item);
            fo.open("list-item", "", id.isEmpty() ? new String[0] : new String[] {"id", id});
            fo.open("list-item-label", "end-indent: label-end()");
            label(item.task(), list.numbered() ? number++ + "." : "\u2022");
            fo.close();
            fo.open("list-item-body", "start-indent: body-start()");
            body(item.blocks());
            fo.close();
            fo.close();
        }
        fo.close();
    }

    private void label(Block.Task task, String mark) throws SAXException {
        fo.open("block", "color: " + Look.SECOND);
        if (task == Block.Task.NONE) {
            words(mark, rightToLeft);
        } else {
            boolean done = task == Block.Task.DONE;
            String said = words.of(portal, done ? "task.done" : "task.open");
            fo.open("inline", "font-family: " + Face.MONO.family(), "role", tags.role(Tag.span("", said)));
            fo.text(done ? "\u25CF" : "\u25CB");
            fo.close();
        }
        fo.close();
    }

    /** FOP wants at least one block in everything that can hold some. */
    private void body(List<Block> blocks) throws SAXException {
        if (blocks.isEmpty()) {
            fo.empty("block", "");
        }
        print(blocks);
    }

    /** Blocks within a frame, from whose edges they count: a container, and not a block, or those that run the other way would miss it. */
    private void contained(String type, String look, List<Block> blocks) throws SAXException {
        fo.open("block-container", look, "role", type);
        fo.open("block", Look.ANEW, "role", "Div");
        body(blocks);
        fo.close();
        fo.close();
    }

    private void facts(Block.Facts facts) throws SAXException {
        if (facts.facts().isEmpty()) {
            return;
        }
        fo.open("list-block", Look.FACTS);
        for (Block.Fact fact : facts.facts()) {
            fo.open("list-item", Look.FACT);
            fo.open("list-item-label", "end-indent: label-end()");
            paragraph("P", List.of(Span.of(fact.name())), LETTERS_OF_NAME, "color: " + Look.THIRD);
            fo.close();
            fo.open("list-item-body", "start-indent: body-start()");
            paragraph("P", fact.value(), LETTERS_OF_FACT, "");
            fo.close();
            fo.close();
        }
        fo.close();
    }

    private void code(Block.Code code) throws SAXException {
        fo.open("block-container", Look.APART, "role", "Div");
        paragraph("P", List.of(Span.of(code.text(), Span.Style.CODE)), Fo.looks(Look.CODE, Look.ANEW));
        fo.close();
    }

    private void part(Block.Part part) throws SAXException {
        String language = LinePrinter.language(part.language());
        boolean around = rightToLeft;
        rightToLeft =
                language.isEmpty() ? around : ULocale.forLanguageTag(language).isRightToLeft();
        if (rightToLeft != around) {
            turn(rightToLeft);
        }
        fo.open("block", rightToLeft == around ? "" : Look.ANEW, "role", tags.role(Tag.in("Div", language)));
        body(part.blocks());
        fo.close();
        if (rightToLeft != around) {
            fo.close();
        }
        rightToLeft = around;
    }
}
