package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.internal.ContributionQuotes;
import org.m4d.portal.ediscussion.internal.Contributions;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.CardMarkup;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.QuoteText;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Revisions;
import org.m4d.portal.posting.Writings;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** What members say in e-discussions. */
@Stateless
public class ContributionService {

    @Inject
    EDiscussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    Markdown markdown;

    @Inject
    Writings writings;

    @Inject
    ContributionQuotes quotes;

    @Inject
    PostingGate gate;

    @Inject
    LanguageTags languages;

    @Inject
    Revisions revisions;

    @Inject
    AttachmentUse attachments;

    @Inject
    CardMarkup cards;

    @Inject
    PollService polls;

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

    @Inject
    Event<ContributionPublished> published;

    /**
     * The contributions to one question that answer no other, newest first.
     *
     * @param question its number; 0 for those to the discussion as a whole
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<ContributionView> toQuestion(long discussion, int question, String after, int limit) {
        return contributions.toQuestion(discussion, question, after, limit);
    }

    /** The answers to these contributions, in the order of their numbers. */
    @PermitAll
    public List<ContributionView> answers(Collection<Long> answered) {
        return contributions.answers(answered);
    }

    /** All contributions in the order of their numbers; the last number seen is the cursor. */
    @PermitAll
    public List<ContributionView> after(long discussion, int number, int limit) {
        discussions.get(discussion);
        return contributions.after(discussion, number, limit);
    }

    /** The last contributions, to whichever question, in the order of their numbers. */
    @PermitAll
    public List<ContributionView> latest(long discussion, int limit) {
        discussions.get(discussion);
        return contributions.latest(discussion, limit);
    }

    /**
     * The contributions of a discussion that everybody can read, newest first.
     *
     * @param number of the last one seen; those before it follow
     */
    @PermitAll
    public List<ContributionView> before(long discussion, int number, int limit) {
        return contributions.before(discussion, number, limit);
    }

    /** @throws NotFound when there is none with this id */
    @PermitAll
    public ContributionView contribution(long id) {
        return contributions.view(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the discussion has none with this number */
    @PermitAll
    public ContributionView numbered(long discussion, int number) {
        return contributions.numbered(discussion, number).orElseThrow(NotFound::new);
    }

    /** The contributions that quote these and can be read, oldest first. */
    @PermitAll
    public List<ContributionQuoted> quoting(Collection<Long> quoted) {
        return quotes.of(quoted);
    }

    /**
     * A contribution as a quotation, to begin another with.
     *
     * @throws NotFound when there is none with this id
     */
    @PermitAll
    public String quotation(long id) {
        ContributionView view = contribution(id);
        return QuoteText.of(QuoteText.head(view.author().name(), view.number(), ref(id)), source(id));
    }

    /** The Markdown of a contribution, for quoting and editing. */
    @PermitAll
    public String source(long id) {
        return open(id).getBody().source();
    }

    /** Who changed what in a contribution, newest first. */
    @PermitAll
    public List<RevisionView> history(long id) {
        return revisions.history(ref(id), open(id).state());
    }

    /**
     * Contributes to an open discussion, or for some days to one that has closed: then it is late.
     *
     * @param idempotencyKey sent again, it gives the contribution that it gave before; may be null
     * @throws Conflict when the discussion takes none
     * @throws InvalidInput when it has no such question, or no such contribution to be answered
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef contribute(long discussionId, @NotNull @Valid NewContribution input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "ediscussion.contribute", idempotencyKey, () -> {
            EDiscussion discussion = discussions.locked(discussionId);
            EDiscussionPolicy.checkContribute(actor, discussion, clock.instant());
            Contribution.Target target = target(discussion, input);
            Member author = discussions.member(actor.memberId());
            MarkdownText text = markdown.read(input.body(), input.lang());
            Body body = text.body();
            if (gate.admit(actor, author, body) == PostingState.WAITING) {
                Contribution waiting = contributions.add(discussion.addWaiting(target, author, body, clock.instant()));
                gate.await(ref(waiting.getId()), author);
                writings.published(ref(waiting.getId()), actor.memberId(), text.refers());
                polls.attach(ref(waiting.getId()), input.lang(), input.poll());
                embed(waiting.getId(), body);
                return ref(waiting.getId());
            }
            Contribution written = contributions.add(discussion.add(target, author, body, clock.instant()));
            writings.published(ref(written.getId()), actor.memberId(), text.refers());
            polls.attach(ref(written.getId()), input.lang(), input.poll());
            embed(written.getId(), body);
            published.fire(new ContributionPublished(written.getId(), discussionId, actor.memberId()));
            changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussionId));
            return ref(written.getId());
        });
    }

    /**
     * Puts a new text in place of the old one, which is kept. A facilitator's or moderator's edit is written down in the audit log.
     *
     * @param version the version that was edited
     * @throws Conflict when it was edited elsewhere meanwhile, or the discussion is not open any more
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid NewContribution input, long version) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        Contribution contribution = contributions.get(id);
        EDiscussionPolicy.checkEdit(actor, contribution, clock.instant());
        if (contribution.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (contribution.says(input.body(), input.lang())) {
            return;
        }
        MarkdownText text = markdown.read(input.body(), input.lang());
        Body before = contribution.getBody();
        gate.admitEdit(actor, contribution.getAuthor(), text.body());
        revisions.keep(ref(id), contribution.state());
        contribution.edit(text.body(), actor.memberId(), clock.instant());
        writings.edited(ref(id), actor.memberId(), before, text.refers());
        embed(id, text.body());
        if (!actor.is(contribution.getAuthor().getId())) {
            audit.record("contribution.edit", ref(id), null);
        }
        changes.fire(ContentChanged.of(
                ContentType.EDISCUSSION, contribution.getDiscussion().getId()));
    }

    private Contribution open(long id) {
        Contribution contribution = contributions.get(id);
        EDiscussionPolicy.checkOpen(acting.actor(), contribution);
        return contribution;
    }

    private Contribution.Target target(EDiscussion discussion, NewContribution input) {
        if (input.replyTo() == null) {
            return Contribution.Target.question(question(discussion, input.question()));
        }
        return contributions
                .answerable(discussion.getId(), input.replyTo())
                .map(Contribution.Target::answer)
                .orElseThrow(() -> InvalidInput.of("replyTo", "error.choice"));
    }

    private static Question question(EDiscussion discussion, Integer number) {
        if (number == null || number == 0) {
            return null;
        }
        return discussion.question(number).orElseThrow(() -> InvalidInput.of("question", "error.choice"));
    }

    /** What the text shows belongs to it from now on. */
    private void embed(long contribution, Body body) {
        attachments.claim(ref(contribution), body.html());
        cards.note(ref(contribution), body.html());
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.CONTRIBUTION, id);
    }
}
