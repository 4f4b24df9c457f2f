package org.m4d.portal.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
}
