package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.internal.Course;
import org.m4d.portal.ediscussion.internal.EDiscussionLists;
import org.m4d.portal.ediscussion.internal.EDiscussionLog;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.TranslatedWords;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** E-discussions: what their facilitators do, and what everybody reads. */
@Stateless
public class EDiscussionService {

    @Inject
    EDiscussions discussions;

    @Inject
    EDiscussionLists lists;

    @Inject
    EDiscussionLog log;

    @Inject
    Course course;

    @Inject
    TranslatedWords translations;

    @Inject
    EDiscussionRules rules;

    @Inject
    Markdown markdown;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * The discussions in one state: open ones by their closing, coming ones by their opening, proposals by how many support them, all
     * others latest first. With null all of them, latest first.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<EDiscussionSummary> list(EDiscussionState state, String after, int limit) {
        return lists.inState(state, after, limit, clock.instant());
    }

    /** @throws NotFound when there is no such discussion, or it is a proposal that was taken away */
    @PermitAll
    public EDiscussionView discussion(long id) {
        return discussions.view(readable(id), clock.instant());
    }

    /** The discussion, if there is one to be read. */
    @PermitAll
    public Optional<EDiscussionView> find(long id) {
        return discussions
                .find(id)
                .filter(found -> EDiscussionPolicy.mayRead(acting.actor(), found))
                .map(found -> discussions.view(found, clock.instant()));
    }

    /** Who has spoken so far. */
    @PermitAll
    public Participation participation(long id) {
        return discussions.participation(id);
    }

    /** The Markdown of the background, for editing. */
    @PermitAll
    public String source(long id) {
        return readable(id).getBackground().source();
    }

    /** The same in all its languages, the original among them. */
    @PermitAll
    public LocalizedText sources(long id) {
        EDiscussion discussion = readable(id);
        return LocalizedText.translated(
                discussion.getBackground().language(),
                discussion.getBackground().source(),
                new LocalizedText(discussion.getBackgrounds().stream()
                        .collect(Collectors.toMap(TranslatedBackground::getLanguage, one -> one.getBody()
                                .source()))));
    }

    /**
     * Announces a discussion; the one who does it becomes its facilitator.
     *
     * @param idempotencyKey sent again, it gives the discussion that it gave before; may be null
     */
    @RequiresRole(Role.FACILITATOR)
    public ContentRef open(@NotNull @Valid EDiscussionInput input, String idempotencyKey) {
        Actor actor = acting.member();
        rules.check(input);
        return writes.once(actor.memberId(), "ediscussion.open", idempotencyKey, () -> {
            EDiscussion discussion = discussions.add(new EDiscussion(
                    discussions.member(actor.memberId()),
                    input,
                    markdown.render(input.background(), input.lang()),
                    clock.instant()));
            translations.take(discussion, input);
            ContentRef ref = ref(discussion.getId());
            audit.record("ediscussion.open", ref, dates(input));
            course.took(discussion, EDiscussionStep.ANNOUNCE, discussion.getOpenedBy(), null);
            course.keepTime(discussion, discussion.getOpenedBy());
            return ref;
        });
    }

    /**
     * Changes a discussion. Its opening stays once it has passed; questions can be reworded and added, and taken away before it opens.
     *
     * @param version the version that was edited
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when it was changed elsewhere meanwhile, or its state does not admit this change
     */
    @RequiresRole(Role.FACILITATOR)
    public void change(long id, @NotNull @Valid EDiscussionInput input, long version) {
        Actor actor = acting.member();
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        if (discussion.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        rules.check(input);
        course.keepTime(discussion, null);
        boolean moved =
                !input.opens().equals(discussion.getOpens()) || !input.closes().equals(discussion.getCloses());
        discussion.change(input, markdown.render(input.background(), input.lang()), clock.instant());
        if (translations.take(discussion, input)) {
            course.note(discussion, EDiscussionDeed.TRANSLATE, discussions.member(actor.memberId()), clock.instant());
        }
        audit.record("ediscussion.change", ref(id), dates(input));
        if (moved) {
            course.reschedule(discussion, discussions.member(actor.memberId()));
        }
        changes.fire(new ContentChanged(ref(id)));
    }

    /**
     * Calls a discussion off: before it opens, or while it cannot come to its end. What was contributed stays to be read.
     *
     * @param reason which everybody reads
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void cancel(long id, @NotNull @Valid StepReason reason) {
        Actor actor = acting.member();
        rules.check(reason);
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        course.take(discussion, EDiscussionStep.CANCEL, discussions.member(actor.memberId()), reason);
        audit.record("ediscussion.cancel", ref(id), null);
    }

    /** Who did what with it, newest first. */
    @PermitAll
    public Page<LogEntryView> log(long id, String after, int limit) {
        readable(id);
        return log.entries(id, after, limit);
    }

    private EDiscussion readable(long id) {
        EDiscussion found = discussions.get(id);
        EDiscussionPolicy.checkRead(acting.actor(), found);
        return found;
    }

    private static String dates(EDiscussionInput input) {
        return input.opens() + " to " + input.closes();
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
