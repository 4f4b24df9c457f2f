package org.m4d.portal.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.Page;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Revisions;
import org.m4d.portal.practice.internal.PracticeLists;
import org.m4d.portal.practice.internal.Practices;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The library of good practices. */
@Stateless
public class PracticeService {

    @Inject
    Practices practices;

    @Inject
    PracticeLists lists;

    @Inject
    PracticeRules rules;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Revisions revisions;

    @Inject
    AttachmentUse attachments;

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
     * All practices, newest first.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @PermitAll
    public Page<PracticeSummary> newest(String after, int limit) {
        return lists.newest(after, limit);
    }

    /** How many practices there are. */
    @PermitAll
    public long count() {
        return lists.count();
    }

    /** @throws org.m4d.portal.common.NotFound when there is no such practice, or it was taken away */
    @PermitAll
    public PracticeView practice(long id) {
        return Practices.view(open(id));
    }

    /** The Markdown of a practice, for editing. */
    @PermitAll
    public String source(long id) {
        return open(id).getBody().source();
    }

    /** Who changed what, newest first. */
    @PermitAll
    public List<RevisionView> history(long id) {
        return revisions.history(ref(id), state(open(id)));
    }

    /**
     * Adds a practice; it can be read at once.
     *
     * @param idempotencyKey sent again, it gives the practice that it gave before; may be null
     * @return the practice
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef add(@NotNull @Valid NewPractice input, String idempotencyKey) {
        Actor actor = acting.member();
        PracticeFacts facts = facts(input);
        return writes.once(actor.memberId(), "practice.add", idempotencyKey, () -> {
            Practice practice = practices.add(
                    new Practice(practices.member(actor.memberId()), text(input), facts, clock.instant()));
            attachments.claim(ref(practice.getId()), practice.getBody().html());
            changes.fire(new ContentChanged(ref(practice.getId())));
            return ref(practice.getId());
        });
    }

    /**
     * Puts new words and facts in place of a practice's, and keeps the old words.
     *
     * @param version the version that was edited
     * @throws Conflict when it was edited elsewhere meanwhile
     * @throws org.m4d.portal.common.NotAllowed unless the actor is its author or a moderator
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid NewPractice input, long version) {
        Actor actor = acting.member();
        Practice practice = open(id);
        Long author = author(practice);
        PracticePolicy.checkEdit(actor, author);
        PostingPolicy.checkEditable(practice.getState());
        PracticeFacts facts = facts(input);
        if (practice.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        PracticeText text = text(input);
        if (practice.differs(text)) {
            revisions.keep(ref(id), state(practice));
        }
        practice.rewrite(text, actor.memberId(), clock.instant());
        practice.describe(facts, clock.instant());
        attachments.claim(ref(id), practice.getBody().html());
        if (author == null || !actor.is(author)) {
            audit.record("practice.edit", ref(id), null);
        }
        changes.fire(new ContentChanged(ref(id)));
    }

    /** What was taken away its author and moderators read. */
    private Practice open(long id) {
        Practice practice = practices.get(id);
        PostingPolicy.checkOpen(acting.actor(), author(practice), practice.getState());
        return practice;
    }

    private static Long author(Practice practice) {
        return practice.getAuthor() == null ? null : practice.getAuthor().getId();
    }

    private PracticeFacts facts(NewPractice input) {
        languages.check("lang", input.lang());
        return rules.facts(
                input.themes(),
                input.corridors(),
                input.level(),
                input.transfer(),
                input.from(),
                input.to(),
                input.organisation());
    }

    private PracticeText text(NewPractice input) {
        return new PracticeText(input.title(), input.summary(), markdown.render(input.body(), input.lang()));
    }

    private static Revisions.State state(Practice practice) {
        return new Revisions.State(
                practice.getTitle(),
                practice.getSummary(),
                practice.getBody(),
                practice.lastWriter(),
                practice.getChangedAt());
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.PRACTICE, id);
    }
}
