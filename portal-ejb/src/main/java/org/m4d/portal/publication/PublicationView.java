package org.m4d.portal.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;

/**
 * One version of a publication as it is read, with the names of now.
 *
 * @param number of the publication, for good
 * @param version from 1
 * @param latest the number of the newest version
 * @param identifier of this version, such as {@code m4d:2026-5-v1}
 * @param discussion the id of the e-discussion
 * @param lang BCP 47, of the title
 * @param titles the title in all its languages, the original among them
 * @param publishedAt when the first version appeared
 * @param at when this version appeared
 * @param reason why it differs from the one before; null for the first
 * @param reasonLang BCP 47; null for the first
 * @param opens when the e-discussion opened
 * @param closes when it closed
 * @param contributions how many there were
 * @param round in which it was endorsed
 * @param sections with tallies and minority reports; the tallies are of the words that were endorsed, which a correction may have changed
 * @param facilitators who wrote it
 * @param contributors those who agree to be named, by name
 */
public record PublicationView(
        long number,
        int version,
        int latest,
        String identifier,
        long discussion,
        String title,
        String lang,
        LocalizedText titles,
        Instant publishedAt,
        Instant at,
        String reason,
        String reasonLang,
        Instant opens,
        Instant closes,
        int contributions,
        List<QuestionView> questions,
        RoundView round,
        List<SectionView> sections,
        List<AuthorView> facilitators,
        List<AuthorView> contributors) {

    public PublicationView {
        titles = LocalizedText.translated(lang, title, titles);
        questions = List.copyOf(questions);
        sections = List.copyOf(sections);
        facilitators = List.copyOf(facilitators);
        contributors = List.copyOf(contributors);
    }

    /** All statements, in order. */
    public Stream<StatementView> statements() {
        return sections.stream().flatMap(section -> section.statements().stream());
    }

    /** Whether a newer version is there. */
    public boolean superseded() {
        return version < latest;
    }

    public PublicationId id() {
        return PublicationId.of(publishedAt, number, version);
    }

    /** Where this version stands for good, without a language. */
    public String path() {
        return ContentPath.publication(number, version);
    }

    /** The day on which this version appeared, by UTC. */
    public LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** How those are called who wrote it. */
    public List<String> editors() {
        return facilitators.stream()
                .map(AuthorView::name)
                .filter(name -> !FormerMember.is(name))
                .toList();
    }

    /** The same with the HTML of each statement put through this. */
    public PublicationView cleaned(UnaryOperator<String> cleaning) {
        return new PublicationView(
                number,
                version,
                latest,
                identifier,
                discussion,
                title,
                lang,
                titles,
                publishedAt,
                at,
                reason,
                reasonLang,
                opens,
                closes,
                contributions,
                questions,
                round,
                sections.stream()
                        .map(section -> new SectionView(
                                section.heading(),
                                section.statements().stream()
                                        .map(one -> one.withHtml(cleaning.apply(one.html())))
                                        .toList()))
                        .toList(),
                facilitators,
                contributors);
    }
}
