package org.m4d.portal.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block.Fact;
import org.m4d.portal.document.Block.Facts;
import org.m4d.portal.document.Block.Heading;
import org.m4d.portal.document.Block.Item;
import org.m4d.portal.document.Block.Items;
import org.m4d.portal.document.Block.Paragraph;
import org.m4d.portal.document.Block.Task;
import org.m4d.portal.document.Span.Style;

/** Documents to try things with. All is invented. */
final class Samples {

    /** Words of each language, with what is peculiar to writing it. */
    record Language(
            PortalLanguage language, String title, String lead, String paragraph, String word, String foreign) {}

    static final List<Language> LANGUAGES = List.of(
            new Language(
                    PortalLanguage.EN,
                    "What remittances build: consolidated summary",
                    "Six weeks, 412 contributions, four languages: what associations and local authorities agreed on.",
                    "Diaspora associations asked for “one door”: an office that knows the projects of both shores, efficient and"
                            + " free. In 2024 they sent €1,200 on average; 3 of 10 sent nothing at all — and said why.",
                    "Proposal",
                    "الجمعيات والسلطات المحلية"),
            new Language(
                    PortalLanguage.FR,
                    "Ce que bâtissent les envois de fonds : synthèse",
                    "Six semaines, 412 contributions, quatre langues : ce dont associations et collectivités sont convenues.",
                    "Les associations de la diaspora ont demandé « un guichet unique » : un bureau efficace qui connaît les"
                            + " projets des deux rives, où l’on soit reçu sans frais. Œuvrer à plusieurs, dès l’été 2024 ?",
                    "Proposition",
                    "التحويلات المالية"),
            new Language(
                    PortalLanguage.ES,
                    "Lo que construyen las remesas: síntesis consolidada",
                    "Seis semanas, 412 contribuciones, cuatro idiomas: lo que acordaron asociaciones y municipios.",
                    "¿Quién responde? Las asociaciones pidieron «una sola puerta»: una oficina que conozca los proyectos de ambas"
                            + " orillas, sin coste. ¡Que se acuñe el compromiso en el año 2024!",
                    "Propuesta",
                    "المهاجرون"),
            new Language(
                    PortalLanguage.AR,
                    "ما تبنيه التحويلات: خلاصة موحدة",
                    "ستة أسابيع و412 مساهمة بأربع لغات: ما اتفقت عليه الجمعيات والسلطات المحلية.",
                    "طلبت جمعيات المهاجرين «بابًا واحدًا»: مكتبًا يعرف مشاريع الضفتين، بلا مقابل. وفي عام 2024 أرسل الأعضاء"
                            + " 1,200 يورو (في المتوسط)، ولا يزال الأمر كذلك إلى الآن؛ فهل من سؤال؟",
                    "المقترح",
                    "Diaspora and Development Fund"));

    private Samples() {}

    static PdfDocument of(PortalLanguage language, Block... blocks) {
        Language words = LANGUAGES.get(language.ordinal());
        return new PdfDocument(
                language,
                words.title(),
                words.lead(),
                List.of(),
                "M4D Portal",
                LocalDate.of(2026, 11, 23),
                URI.create("https://portal.example.org/" + language.code() + "/ediscussion/12/summary"),
                List.of(blocks));
    }

    /** One of everything. */
    static PdfDocument everything(PortalLanguage language) {
        Language words = LANGUAGES.get(language.ordinal());
        List<Span> mixed = List.of(
                Span.of(words.paragraph() + " "),
                Span.of(words.word(), Style.BOLD),
                Span.of(", "),
                Span.of(words.foreign(), Style.ITALIC).in(language == PortalLanguage.AR ? "en" : "ar"),
                Span.of(", "),
                Span.link(words.word(), "https://example.org/a?b=1&c='2'"),
                Span.of("; H", Style.STRUCK),
                Span.of("2", Style.LOWERED),
                Span.link("1", "#note-1"),
                Span.of(".\n" + words.lead()));
        return of(
                language,
                new Facts(List.of(Fact.of(words.word(), words.foreign()), Fact.of(words.word() + " 2", words.lead()))),
                Heading.of(1, words.word() + " 1"),
                new Paragraph(mixed),
                Items.bullets(List.of(
                        Item.of(words.paragraph()),
                        new Item(
                                "",
                                Task.NONE,
                                List.of(
                                        Paragraph.of(words.word()),
                                        Items.numbers(List.of(Item.of("a"), Item.of("b"))))))),
                Heading.of(2, words.word() + " 1.1"),
                new Items(true, 7, List.of(Item.of(words.word()), Item.of(words.foreign()))),
                new Items(
                        false,
                        1,
                        List.of(
                                new Item("", Task.DONE, List.of(Paragraph.of(words.word()))),
                                new Item("", Task.OPEN, List.of(Paragraph.of(words.lead()))))),
                table(words, 3),
                new Block.Quote(List.of(Paragraph.of(words.paragraph()), Paragraph.of(words.lead()))),
                Heading.of(4, words.word() + " 1.1.1"),
                new Block.Note(List.of(Paragraph.of(words.lead()))),
                new Block.Code("for (x) {\n    y → z;\n}"),
                new Block.Part(
                        language == PortalLanguage.AR ? "fr" : "ar",
                        List.of(
                                Paragraph.of(LANGUAGES
                                        .get(language == PortalLanguage.AR ? 1 : 3)
                                        .paragraph()),
                                Items.bullets(List.of(Item.of(words.foreign()))))),
                Paragraph.of(words.foreign()),
                new Block.Rule(),
                Items.numbers(List.of(new Item("note-1", Task.NONE, List.of(Paragraph.of(words.lead()))))),
                new Block.PageBreak(),
                Heading.of(1, words.word() + " 2"),
                Paragraph.of(words.paragraph()));
    }

    static Block.Table table(Language words, int rows) {
        List<List<List<Span>>> lines = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            lines.add(List.of(
                    List.of(Span.of(words.word() + " " + row)),
                    List.of(Span.of(words.lead())),
                    List.of(Span.of(String.valueOf(row * 17)))));
        }
        return new Block.Table(
                List.of(Span.of(words.lead())),
                List.of(List.of(Span.of(words.word())), List.of(Span.of(words.foreign())), List.of(Span.of("%"))),
                lines,
                true);
    }

    /** A long one: a part to a page or so. */
    static PdfDocument parts(PortalLanguage language, int parts) {
        Language words = LANGUAGES.get(language.ordinal());
        List<Block> blocks = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            blocks.add(Heading.of(1, words.word() + " " + part));
            blocks.addAll(Collections.nCopies(3, Paragraph.of((words.paragraph() + " ").repeat(2))));
            blocks.add(Heading.of(2, words.word() + " " + part + ".1"));
            blocks.add(Items.bullets(Collections.nCopies(4, Item.of(words.lead()))));
            blocks.add(new Block.Quote(List.of(Paragraph.of(words.paragraph()))));
            blocks.add(table(words, 4));
        }
        return of(language, blocks.toArray(Block[]::new));
    }

    /** Every sample whose PDF has to be as good as the others, by name. */
    static Map<String, PdfDocument> all() {
        Map<String, PdfDocument> all = new LinkedHashMap<>();
        for (PortalLanguage language : PortalLanguage.values()) {
            all.put("everything " + language, everything(language));
            all.put("summary " + language, SummarySample.of(language));
        }
        Language english = LANGUAGES.get(0);
        Language arabic = LANGUAGES.get(3);
        all.put("nothing", of(PortalLanguage.EN));
        all.put(
                "empty blocks",
                of(
                        PortalLanguage.FR,
                        Paragraph.of(""),
                        Items.bullets(List.of(new Item("", Task.NONE, List.of()))),
                        Items.numbers(List.of()),
                        new Facts(List.of()),
                        new Block.Quote(List.of()),
                        new Block.Note(List.of()),
                        new Block.Code(""),
                        new Block.Table(List.of(), List.of(), List.of(), false),
                        Heading.of(2, " "),
                        new Block.Part("", List.of())));
        all.put("a table over pages", of(PortalLanguage.AR, table(arabic, 60)));
        all.put("lists in lists", of(PortalLanguage.ES, nested(Block.DEEPEST, english.lead())));
        all.put(
                "long words",
                of(
                        PortalLanguage.FR,
                        Paragraph.of("https://example.org/" + "path/of/no/end-".repeat(40)),
                        Paragraph.of("a".repeat(1500)),
                        Paragraph.of("ب".repeat(700)),
                        new Block.Table(
                                List.of(),
                                List.of(),
                                List.of(List.of(List.of(Span.of("x".repeat(300))), List.of(Span.of("y")))),
                                false)));
        all.put("pictures and scripts", of(PortalLanguage.EN, Paragraph.of(MISSING), Heading.of(1, MISSING)));
        all.put("hostile", of(PortalLanguage.EN, hostile()));
        all.put(
                "headings alone",
                of(
                        PortalLanguage.FR,
                        java.util.stream.IntStream.range(0, 150)
                                .mapToObj(at ->
                                        Heading.of(at % 4 + 1, english.lead().repeat(at == 70 ? 60 : 1)))
                                .toArray(Block[]::new)));
        all.put(
                "a cell longer than a page",
                of(
                        PortalLanguage.EN,
                        new Block.Table(
                                List.of(),
                                List.of(List.of(Span.of("A"))),
                                List.of(List.of(List.of(Span.of((english.paragraph() + " ").repeat(40))))),
                                true)));
        all.put("a huge paragraph", of(PortalLanguage.AR, Paragraph.of((arabic.paragraph() + " ").repeat(150))));
        all.put(
                "parts of other languages",
                of(
                        PortalLanguage.EN,
                        new Block.Part(
                                "ar",
                                List.of(
                                        Paragraph.of(arabic.paragraph()),
                                        table(arabic, 2),
                                        new Block.Quote(List.of(Paragraph.of(english.lead()))))),
                        new Block.Part("zh-Hant", List.of(Paragraph.of(english.lead()))),
                        new Block.Part("no language!", List.of(Paragraph.of(english.lead())))));
        all.put(
                "a text of HTML",
                of(
                        PortalLanguage.EN,
                        new HtmlReader(URI.create("https://portal.example.org"), PortalLanguage.EN)
                                .read(HTML, 1)
                                .toArray(Block[]::new)));
        return all;
    }

    /** What no face of ours has: pictures, a flag, scripts, halves of characters. */
    static final String MISSING = "😀 👩🏽‍🌾 🇲🇦 1️⃣ 漢字 ትግርኛ ไทย שלום 𝐀 ﷽ \uD83D \uFFFF \uE000 ① end";

    static final String HTML = """
            <h2>Part</h2><p dir="auto">One <strong>two <em>three</em></strong> <a href="/topic/5">four</a>,<br>
            five<sup><a href="#note-ab-1" id="note-ab-2">1</a></sup> <code>six  seven</code> <del>eight</del>.</p>
            <h4>Deeper</h4><ul><li>a<ol start="3"><li><p>b</p></li></ol></li>
            <li><label><input type="checkbox" disabled="disabled" checked="checked"> done</label></li></ul>
            <blockquote><cite><a href="/topic/5/1">Aminata</a></cite><p lang="ar" dir="auto">مرحبا</p></blockquote>
            <pre tabindex="0"><code>for (x) {
              y;
            }
            </code></pre><table><thead><tr><th>A</th><th align="right">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
            <p><a href="/file/7/a.jpg"><img src="/file/7/a.jpg?w=480" alt="A well"></a></p><hr>
            <section class="footnotes"><ol><li id="note-ab-1"><p>Note <a href="#note-ab-2" aria-label="Back to the text">↩</a></p></li></ol></section>
            """;

    static Block[] hostile() {
        List<String> texts = List.of(
                "</fo:block><fo:external-graphic src=\"http://127.0.0.1/x.png\"/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "]]>&#0;&amp;",
                "\u0000\u0001\u0008\u001B[31m\u007F\u0085\u200B\uFEFF",
                "\u202E\u202E\u2066 turned \u05D0\u0627 \u2067",
                "Z\u0351\u0352\u0353\u0300".repeat(50),
                "(\\) ) endobj stream %%EOF <</Type/Catalog>>",
                " \t \n\n \r\n ",
                "\u200D\u200D\u200D",
                "{0} '{1}' {",
                "%s\u00A0\u00AD\u2028\u2029");
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(Heading.of(3, text));
            blocks.add(Paragraph.of(text));
            blocks.add(new Block.Code(text));
            blocks.add(new Facts(List.of(Fact.of(text, text))));
            blocks.add(new Paragraph(List.of(
                    Span.link(text, "javascript:alert(1)"),
                    Span.link(text, "https://example.org/')(\"\\<>&\u0001" + text),
                    Span.link(text, "#" + text),
                    Span.of(text).in(text))));
            blocks.add(Items.bullets(List.of(new Item(text, Task.NONE, List.of(Paragraph.of(text))))));
        }
        return blocks.toArray(Block[]::new);
    }

    /** A list in a list and so on. */
    static Block nested(int deep, String text) {
        Block inner = Paragraph.of(text);
        for (int at = 0; at < deep; at++) {
            inner = Items.bullets(List.of(new Item("", Task.NONE, List.of(Paragraph.of(text), inner))));
        }
        return inner;
    }
}
