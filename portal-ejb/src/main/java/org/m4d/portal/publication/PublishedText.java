package org.m4d.portal.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.Body;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.VoiceView;

/**
 * All that a version says. Of people it keeps who they are, not how they are called: {@link #now} adds their names.
 *
 * @param lang BCP 47, of the title
 * @param titles the title in all its languages, the original among them
 * @param opens when the e-discussion opened
 * @param closes when it closed
 * @param contributions how many there were
 * @param round the one in which it was endorsed
 * @param facilitators who wrote it, by member's id
 * @param sections with the tally of each statement, and all who dissent where they make a minority report
 * @param sources the Markdown of each statement, by its number
 */
public record PublishedText(
        String title,
        String lang,
        LocalizedText titles,
        Instant opens,
        Instant closes,
        int contributions,
        List<QuestionView> questions,
        RoundView round,
        List<Long> facilitators,
        List<SectionView> sections,
        Map<Integer, String> sources) {

    public PublishedText {
        titles = LocalizedText.translated(lang, title, titles);
        questions = List.copyOf(questions);
        facilitators = List.copyOf(facilitators);
        sections = List.copyOf(sections);
        sources = Map.copyOf(sources);
    }

    /** All statements, in order. */
    public Stream<StatementView> statements() {
        return sections.stream().flatMap(section -> section.statements().stream());
    }

    /** All whose dissent is part of it. */
    public Stream<VoiceView> dissents() {
        return statements().flatMap(one -> one.dissents().stream());
    }

    /** The ids of all contributions that its statements rest on. */
    public Stream<Long> cited() {
        return statements().flatMap(one -> one.cites().stream()).map(CiteView::contribution);
    }

    /** Everybody whom it mentions: who facilitated, dissented and answered. */
    public Stream<Long> people() {
        return Stream.concat(
                facilitators.stream(),
                dissents()
                        .flatMap(voice -> voice.reply() == null
                                ? Stream.of(voice.author().id())
                                : Stream.of(
                                        voice.author().id(), voice.reply().by().id())));
    }

    /**
     * The same with another title, and with other words for some headings and statements.
     *
     * @param newTitles the title in other languages
     * @param headings by the id of the heading
     * @param words by the number of the statement
     */
    public PublishedText corrected(
            String newTitle, LocalizedText newTitles, Map<Long, String> headings, Map<Integer, Body> words) {
        Map<Integer, String> newSources = new HashMap<>(sources);
        words.forEach((number, body) -> newSources.put(number, body.source()));
        return new PublishedText(
                newTitle,
                lang,
                newTitles,
                opens,
                closes,
                contributions,
                questions,
                round,
                facilitators,
                with(
                        one -> new HeadingView(
                                one.id(), headings.getOrDefault(one.id(), one.text()), one.lang(), one.version()),
                        one -> words.containsKey(one.number())
                                ? one.withHtml(words.get(one.number()).html())
                                : one),
                newSources);
    }

    /**
     * What it says now, with the names of now.
     *
     * @param names how a member is called
     * @param withheld the answers whose reasons a moderator took away since
     * @param readable the contributions that can be read, by id
     */
    public List<SectionView> now(LongFunction<String> names, Set<Long> withheld, Set<Long> readable) {
        return with(
                UnaryOperator.identity(),
                one -> new StatementView(
                        one.id(),
                        one.number(),
                        one.heading(),
                        one.lang(),
                        one.html(),
                        one.wording(),
                        one.cites().stream()
                                .map(cite -> new CiteView(
                                        cite.contribution(), cite.number(), readable.contains(cite.contribution())))
                                .toList(),
                        one.tally(),
                        one.minority(),
                        one.dissents().stream()
                                .map(voice -> voice(voice, names, withheld.contains(voice.id())))
                                .toList(),
                        one.version()));
    }

    /** The same without the organisation that somebody spoke for, with the side that she spoke from. */
    public PublishedText withoutOrganisationOf(long member) {
        return new PublishedText(
                title,
                lang,
                titles,
                opens,
                closes,
                contributions,
                questions,
                round,
                facilitators,
                with(
                        UnaryOperator.identity(),
                        one -> one.withDissents(one.dissents().stream()
                                .map(voice -> voice.with(
                                        withoutOrganisation(voice.author(), member),
                                        voice.reply() == null
                                                ? null
                                                : voice.reply()
                                                        .with(withoutOrganisation(
                                                                voice.reply().by(), member))))
                                .toList())),
                sources);
    }

    private static AuthorView withoutOrganisation(AuthorView author, long member) {
        return author.id() == member ? new AuthorView(member, author.name(), author.stakeholder(), null) : author;
    }

    private List<SectionView> with(UnaryOperator<HeadingView> heading, UnaryOperator<StatementView> change) {
        return sections.stream()
                .map(section -> new SectionView(
                        heading.apply(section.heading()),
                        section.statements().stream().map(change).toList()))
                .toList();
    }

    private static VoiceView voice(VoiceView voice, LongFunction<String> names, boolean withheld) {
        boolean silent = withheld || voice.withheld();
        return new VoiceView(
                voice.id(),
                voice.statement(),
                author(voice.author(), names),
                voice.verdict(),
                silent ? null : voice.reason(),
                silent ? null : voice.lang(),
                silent,
                voice.wording(),
                voice.counts(),
                voice.carried(),
                voice.at(),
                reply(voice.reply(), names),
                voice.version());
    }

    private static ReplyView reply(ReplyView reply, LongFunction<String> names) {
        return reply == null ? null : new ReplyView(reply.text(), reply.lang(), author(reply.by(), names), reply.at());
    }

    private static AuthorView author(AuthorView author, LongFunction<String> names) {
        return new AuthorView(author.id(), names.apply(author.id()), author.stakeholder(), author.organisation());
    }
}
