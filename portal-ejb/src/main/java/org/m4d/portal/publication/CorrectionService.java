package org.m4d.portal.publication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.publication.internal.PublicationReading;
import org.m4d.portal.publication.internal.Publications;
import org.m4d.portal.publication.internal.Publishing;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Corrects what was published, in another version: the ones before stay as they were. */
@Stateless
public class CorrectionService {

    @Inject
    EDiscussionCourse course;

    @Inject
    Publications publications;

    @Inject
    PublicationReading reading;

    @Inject
    Publishing publishing;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * What a correction would come to. Nothing is published, and no reason asked for.
     *
     * @param read the version that is corrected
     * @throws org.m4d.portal.common.NotFound when there is no such publication
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate the discussion
     * @throws org.m4d.portal.common.InvalidInput as {@link #correct}
     * @throws Conflict when there is a newer version
     */
    @RequiresRole(Role.FACILITATOR)
    public CorrectionPreview preview(long number, @NotNull CorrectionInput input, int read) {
        Publication publication = publications.get(number);
        EDiscussionPolicy.checkChange(acting.member(), course.get(publication.getDiscussion()));
        if (publication.getLatest() != read) {
            throw Conflict.staleVersion();
        }
        PublishedText before = reading.text(publications.version(number, read));
        return reading.preview(before, Corrections.of(before, input, markdown::render));
    }

    /**
     * Publishes another version. What the correction does not name, or names in the words that it has, stays.
     *
     * @param read the version that is corrected
     * @return the number of the new version
     * @throws org.m4d.portal.common.NotFound when there is no such publication
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate the discussion
     * @throws org.m4d.portal.common.InvalidInput when it names a statement that is not there or twice, or changes nothing
     * @throws Conflict when there is a newer version
     */
    @RequiresRole(Role.FACILITATOR)
    public int correct(long number, @NotNull @Valid CorrectionInput input, int read) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        EDiscussion discussion = course.locked(publications.get(number).getDiscussion());
        EDiscussionPolicy.checkChange(actor, discussion);
        Publication publication = publications.locked(number);
        int version = publication.correct(read);
        PublishedText before = reading.text(publications.version(number, read));
        PublishedText after = Corrections.of(before, input, markdown::render);
        publication.name(after);
        Instant now = clock.instant();
        publishing.write(publication, after, input.because(), actor.memberId(), now);
        course.note(discussion, EDiscussionDeed.AMEND, publications.member(actor.memberId()), now, input.because());
        audit.record(
                "publication.correct",
                new ContentRef(ContentType.PUBLICATION, number),
                PublicationId.of(publication, version).toString());
        return version;
    }
}
