package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.WordDiff;
import org.m4d.portal.publication.CorrectionPreview;
import org.m4d.portal.publication.Publication;
import org.m4d.portal.publication.PublicationId;
import org.m4d.portal.publication.PublicationVersion;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.publication.SummaryRecord;
import org.m4d.portal.publication.VersionView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;

/** Versions as they are read: what they say is theirs, names and what moderators withhold are of now. */
@ApplicationScoped
public class PublicationReading {

    @Inject
    Publications publications;

    @Inject
    NamedContributors named;

    /** What a version says. */
    public PublishedText text(PublicationVersion version) {
        return SnapshotReader.read(version.getContent());
    }

    /** A version for readers. */
    public PublicationView view(PublicationVersion version) {
        Publication publication = version.getPublication();
        PublishedText text = text(version);
        Map<Long, Member> people = publications.members(text.people().collect(Collectors.toSet()));
        return new PublicationView(
                publication.getId(),
                version.getNumber(),
                publication.getLatest(),
                id(version).toString(),
                publication.getDiscussion(),
                text.title(),
                text.lang(),
                text.titles(),
                publication.getPublishedAt(),
                version.getAt(),
                version.getReason(),
                version.getReasonLang(),
                text.opens(),
                text.closes(),
                text.contributions(),
                text.questions(),
                text.round(),
                text.now(
                        member ->
                                people.containsKey(member) ? people.get(member).getDisplayName() : "",
                        publications.withheld(text),
                        publications.readable(text)),
                text.facilitators().stream()
                        .filter(people::containsKey)
                        .map(member -> AuthorView.of(people.get(member)))
                        .toList(),
                named.named(publication.getDiscussion()));
    }

    /** The versions with what changed from each to the next, the latest first. */
    public List<VersionView> history(long number) {
        List<VersionView> history = new ArrayList<>();
        PublishedText before = null;
        for (PublicationVersion version : publications.versions(number)) {
            PublishedText text = text(version);
            history.addFirst(new VersionView(
                    version.getNumber(),
                    id(version).toString(),
                    version.getAt(),
                    AuthorView.of(version.getBy()),
                    version.getReason(),
                    version.getReasonLang(),
                    text.lang(),
                    before == null ? List.of() : title(before, text),
                    before == null ? List.of() : titles(before, text),
                    before == null ? List.of() : headings(before, text),
                    before == null ? List.of() : changes(before, text)));
            before = text;
        }
        return history;
    }

    /** What a version would say otherwise than the one before. */
    public CorrectionPreview preview(PublishedText before, PublishedText after) {
        Map<Integer, String> html =
                after.statements().collect(Collectors.toMap(StatementView::number, StatementView::html));
        return new CorrectionPreview(
                after.lang(),
                title(before, after),
                titles(before, after),
                headings(before, after),
                changes(before, after).stream()
                        .map(one -> new CorrectionPreview.StatementPreview(
                                one.number(), one.lang(), one.changes(), html.get(one.number())))
                        .toList());
    }

    private static List<WordDiff.Piece> title(PublishedText before, PublishedText after) {
        return before.title().equals(after.title()) ? List.of() : WordDiff.between(before.title(), after.title());
    }

    static List<VersionView.TextChange> titles(PublishedText before, PublishedText after) {
        Map<String, String> was = before.titles().texts();
        Map<String, String> is = after.titles().texts();
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .sorted()
                .filter(language -> !language.equals(after.lang()))
                .filter(language -> !Objects.equals(was.get(language), is.get(language)))
                .map(language -> new VersionView.TextChange(
                        language, WordDiff.between(was.getOrDefault(language, ""), is.getOrDefault(language, ""))))
                .toList();
    }

    static List<VersionView.TextChange> headings(PublishedText before, PublishedText after) {
        Map<Long, String> was = before.sections().stream()
                .map(SectionView::heading)
                .collect(Collectors.toMap(HeadingView::id, HeadingView::text));
        return after.sections().stream()
                .map(SectionView::heading)
                .filter(heading -> !heading.text().equals(was.get(heading.id())))
                .map(heading -> new VersionView.TextChange(
                        heading.lang(), WordDiff.between(was.get(heading.id()), heading.text())))
                .toList();
    }

    static List<VersionView.StatementChange> changes(PublishedText before, PublishedText after) {
        return after.statements()
                .filter(one -> !before.sources()
                        .get(one.number())
                        .equals(after.sources().get(one.number())))
                .map(one -> new VersionView.StatementChange(
                        one.number(),
                        one.lang(),
                        WordDiff.between(
                                before.sources().get(one.number()),
                                after.sources().get(one.number()))))
                .toList();
    }

    /** What a library needs to know of a version. */
    public SummaryRecord record(PublicationVersion version) {
        return record(version, text(version));
    }

    static SummaryRecord record(PublicationVersion version, PublishedText text) {
        Publication publication = version.getPublication();
        return new SummaryRecord(
                publication.getId(),
                version.getNumber(),
                id(version).toString(),
                publication.getDiscussion(),
                text.title(),
                text.lang(),
                List.copyOf(text.statements()
                        .map(StatementView::lang)
                        .collect(Collectors.toCollection(LinkedHashSet::new))),
                text.facilitators(),
                publication.getPublishedAt(),
                version.getAt(),
                ContentPath.publication(publication.getId(), version.getNumber()));
    }

    private static PublicationId id(PublicationVersion version) {
        return PublicationId.of(
                version.getPublication().getPublishedAt(),
                version.getPublication().getId(),
                version.getNumber());
    }
}
