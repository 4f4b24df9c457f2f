package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.publication.Publication;
import org.m4d.portal.publication.PublicationVersion;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.publication.SummaryRecord;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.SummaryPublished;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.synthesis.SummaryView;
import org.m4d.portal.synthesis.Verdict;
import org.m4d.portal.synthesis.VoiceView;

/** Writes versions: the first with the summary itself, in the transaction in which it is published. */
@ApplicationScoped
public class Publishing {

    @Inject
    Publications publications;

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    Event<SummaryRecord> records;

    @Inject
    Event<ContentChanged> changes;

    void publish(@Observes SummaryPublished summary) {
        PublishedText text = snapshot(summary.discussion());
        Publication publication = publications.add(new Publication(summary.discussion(), text, summary.at()));
        write(publication, text, null, summary.by(), summary.at());
    }

    /**
     * Writes the newest version of a publication, of which a library hears in time.
     *
     * @param reason why it differs from the one before; null for the first
     */
    public void write(Publication publication, PublishedText text, StepReason reason, long by, Instant at) {
        PublicationVersion version = publications.add(new PublicationVersion(
                publication, publication.getLatest(), SnapshotWriter.write(text), reason, publications.member(by), at));
        records.fire(PublicationReading.record(version, text));
        changes.fire(ContentChanged.of(ContentType.PUBLICATION, publication.getId()));
    }

    private PublishedText snapshot(long id) {
        EDiscussionView discussion = discussions.discussion(id);
        SummaryView summary = summaries.summary(id);
        Map<Integer, String> sources = new HashMap<>();
        summary.statements().forEach(one -> sources.put(one.number(), summaries.source(id, one.id())));
        return new PublishedText(
                discussion.title(),
                discussion.lang(),
                discussion.titles(),
                discussion.opens(),
                discussion.closes(),
                discussion.contributions(),
                discussion.questions(),
                summary.round(),
                discussion.facilitators().stream().map(AuthorView::id).toList(),
                summary.sections().stream()
                        .map(section -> new SectionView(
                                section.heading(),
                                section.statements().stream()
                                        .map(one -> withDissents(id, one))
                                        .toList()))
                        .filter(section -> !section.statements().isEmpty())
                        .toList(),
                sources);
    }

    /** A minority report is part of what is published, with all who are in it; other dissent is in the tally. */
    private StatementView withDissents(long discussion, StatementView one) {
        return new StatementView(
                one.id(),
                one.number(),
                one.heading(),
                one.lang(),
                one.html(),
                one.wording(),
                one.cites(),
                one.tally(),
                one.minority(),
                one.minority() ? dissents(discussion, one.id()) : List.of(),
                one.version());
    }

    private List<VoiceView> dissents(long discussion, long statement) {
        List<VoiceView> all = new ArrayList<>();
        String after = null;
        do {
            Page<VoiceView> some = summaries.voices(discussion, statement, Verdict.DISSENT.id(), after, PageLimit.MOST);
            some.items().stream().filter(VoiceView::counts).forEach(all::add);
            after = some.next();
        } while (after != null);
        return all;
    }
}
