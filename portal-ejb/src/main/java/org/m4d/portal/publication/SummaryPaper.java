package org.m4d.portal.publication;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;
import org.m4d.portal.document.Block;
import org.m4d.portal.document.Block.Fact;
import org.m4d.portal.document.Block.Facts;
import org.m4d.portal.document.Block.Heading;
import org.m4d.portal.document.Block.Item;
import org.m4d.portal.document.Block.Items;
import org.m4d.portal.document.Block.Note;
import org.m4d.portal.document.Block.Paragraph;
import org.m4d.portal.document.Block.Part;
import org.m4d.portal.document.Block.Quote;
import org.m4d.portal.document.Block.Table;
import org.m4d.portal.document.Block.Task;
import org.m4d.portal.document.HtmlReader;
import org.m4d.portal.document.PdfDocument;
import org.m4d.portal.document.Span;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.VoiceView;

/** A version as a document: the portal speaks in the language of its reader, statements and reasons stay in their own. */
final class SummaryPaper {

    private static final Words WORDS = new Words("/publication/words");

    private final PublicationView version;
    private final PortalLanguage language;
    private final String portal;
    private final HtmlReader reader;

    private SummaryPaper(PublicationView version, PortalLanguage language, String portal) {
        this.version = version;
        this.language = language;
        this.portal = portal;
        this.reader = new HtmlReader(URI.create(portal + "/"), language);
    }

    /** @param portal the address of the portal, without a slash at its end */
    static PdfDocument of(PublicationView version, PortalLanguage language, String portal) {
        return new SummaryPaper(version, language, portal).document();
    }

    private PdfDocument document() {
        Citation citation = Citation.of(version, portal);
        List<Block> blocks = new ArrayList<>();
        notices(blocks);
        blocks.add(facts(citation));
        questions(blocks);
        for (SectionView section : version.sections()) {
            blocks.add(foreign(
                    section.heading().lang(), Heading.of(1, section.heading().text())));
            section.statements().forEach(one -> statement(one, blocks));
        }
        blocks.add(Heading.of(1, words("tallies")));
        blocks.add(Paragraph.of(
                words("rule", version.round().threshold(), version.round().fewestDissents())));
        blocks.add(tallies());
        contributors(blocks);
        return new PdfDocument(
                language,
                version.title(),
                words("subject", day(version.opens()), day(version.closes()), version.contributions()),
                version.editors(),
                Citation.PORTAL,
                version.day(),
                citation.address(),
                blocks);
    }

    private void notices(List<Block> blocks) {
        if (version.superseded()) {
            String newest = portal + "/" + ContentPath.publication(version.number());
            blocks.add(new Note(List.of(new Paragraph(List.of(
                    Span.of(words("superseded", version.version(), version.latest()) + " "),
                    Span.link(newest, newest))))));
        }
        if (version.reason() != null) {
            blocks.add(new Note(List.of(
                    Paragraph.of(words("corrected", version.version())),
                    foreign(version.reasonLang(), Paragraph.of(version.reason())))));
        }
    }

    private Block facts(Citation citation) {
        List<Fact> facts = new ArrayList<>();
        String translated = version.titles().texts().get(language.code());
        if (translated != null && !same(version.lang())) {
            facts.add(Fact.of(words("title"), translated));
        }
        facts.add(Fact.of(words("identifier"), version.identifier()));
        facts.add(Fact.of(words("duration"), words("from-to", day(version.opens()), day(version.closes()))));
        facts.add(Fact.of(words("contributions"), String.valueOf(version.contributions())));
        facts.add(Fact.of(
                words("endorsed"),
                words(
                        "asked." + version.round().asked(),
                        version.round().number(),
                        day(version.round().opened()),
                        day(version.round().ends()))));
        facts.add(Fact.of(words("cite-as"), citation.text(language)));
        return new Facts(facts);
    }

    private void questions(List<Block> blocks) {
        if (!version.questions().isEmpty()) {
            blocks.add(Heading.of(1, words("questions")));
            blocks.add(Items.numbers(
                    version.questions().stream().map(this::question).toList()));
        }
    }

    private Item question(QuestionView question) {
        String lang = question.text().languageFor(language.code());
        return new Item(
                "",
                Task.NONE,
                List.of(foreign(lang, Paragraph.of(question.text().in(language.code())))));
    }

    private void statement(StatementView one, List<Block> blocks) {
        List<Block> said = reader.read(one.html(), 2);
        List<Block> of = new ArrayList<>(same(one.lang()) ? said : List.of(new Part(one.lang(), said)));
        of.add(restsOn(one));
        blocks.add(new Items(true, one.number(), List.of(new Item(name(one), Task.NONE, of))));
        if (one.minority()) {
            blocks.add(Heading.of(2, words("minority", one.number(), one.tally().dissent())));
            one.dissents().forEach(voice -> blocks.add(dissent(voice)));
        }
    }

    private Block restsOn(StatementView one) {
        if (one.cites().isEmpty()) {
            return Paragraph.of(words("rests-on-nothing"));
        }
        List<Span> spans = new ArrayList<>();
        String between = words("rests-on") + " ";
        for (CiteView cite : one.cites()) {
            spans.add(Span.of(between));
            between = words("comma");
            spans.add(Span.link(
                    words("contribution", String.valueOf(cite.number())),
                    portal + "/ediscussion/" + version.discussion() + "?contribution=" + cite.number() + "#c"
                            + cite.number()));
            if (!cite.shown()) {
                spans.add(Span.of(" (" + words("gone") + ")"));
            }
        }
        return new Paragraph(spans);
    }

    private Block dissent(VoiceView voice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(Span.of(who(voice.author()), Span.Style.BOLD))));
        blocks.add(
                voice.reason() == null
                        ? Paragraph.of(words("withheld"))
                        : foreign(voice.lang(), Paragraph.of(voice.reason())));
        if (voice.reply() != null) {
            blocks.add(reply(voice.reply()));
        }
        return new Quote(blocks);
    }

    private Block reply(ReplyView reply) {
        return new Note(List.of(
                Paragraph.of(words("reply", FormerMember.shown(reply.by().name(), language), day(reply.at()))),
                foreign(reply.lang(), Paragraph.of(reply.text()))));
    }

    private Table tallies() {
        List<List<Span>> head = Stream.of("statement", "endorse", "dissent", "abstain")
                .map(key -> List.of(Span.of(words(key))))
                .toList();
        List<List<List<Span>>> rows = version.statements()
                .map(one -> List.of(
                        List.of(Span.link(String.valueOf(one.number()), "#" + name(one))),
                        List.of(Span.of(String.valueOf(one.tally().endorse()))),
                        List.of(Span.of(String.valueOf(one.tally().dissent()))),
                        List.of(Span.of(String.valueOf(one.tally().abstain())))))
                .toList();
        return new Table(List.of(Span.of(words("tallies.caption"))), head, rows, true);
    }

    private void contributors(List<Block> blocks) {
        blocks.add(Heading.of(1, words("facilitators")));
        blocks.add(people(version.facilitators()));
        blocks.add(Heading.of(1, words("contributors")));
        blocks.add(
                Paragraph.of(words("contributors.lead", version.contributors().size())));
        if (!version.contributors().isEmpty()) {
            blocks.add(people(version.contributors()));
        }
    }

    private Block people(List<AuthorView> people) {
        return Items.bullets(people.stream().map(one -> Item.of(who(one))).toList());
    }

    private String who(AuthorView author) {
        return Stream.of(FormerMember.shown(author.name(), language), author.organisation())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(words("comma")));
    }

    /** A block marked with its language where it is another than the document's. */
    private Block foreign(String lang, Block block) {
        return lang == null || same(lang) ? block : new Part(lang, List.of(block));
    }

    private boolean same(String lang) {
        return language.code().equals(lang);
    }

    private static String name(StatementView one) {
        return "statement-" + one.number();
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Words.locale(language))
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    private String words(String key, Object... values) {
        return WORDS.of(language, key, values);
    }
}
