package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.ediscussion.OwnInvitation;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.posting.MailedPolls;
import org.m4d.portal.posting.MailedWriting;
import org.m4d.portal.posting.Markdown;

/** E-discussions by mail: a contribution is brought whole, and what answers the mail answers it. */
@ApplicationScoped
class MailedContributions implements SubstanceSource, MailTarget {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionService discussions;

    @Inject
    Invitations invitations;

    @Inject
    Markdown markdown;

    @Inject
    MailedWriting writing;

    @Inject
    MailedPolls polls;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.EDISCUSSION, ContentType.CONTRIBUTION);
    }

    @Override
    public Optional<Substance> of(ContentRef ref) {
        return ref.type() == ContentType.CONTRIBUTION
                ? Optional.ofNullable(entities.find(Contribution.class, ref.id()))
                        .map(this::substance)
                : Optional.empty();
    }

    /** Of a discussion itself: the words with which the receiver was invited to it, to be answered by a contribution. */
    @Override
    public Optional<Substance> of(ContentRef ref, long receiver, Instant since) {
        return ref.type() == ContentType.EDISCUSSION
                ? invitations.of(ref.id(), receiver).map(found -> invitation(ref, found))
                : of(ref);
    }

    private Substance invitation(ContentRef ref, OwnInvitation found) {
        String lang = entities.find(EDiscussion.class, ref.id()).getBackground().language();
        String html = found.words() == null ? null : markdown.html(found.words(), lang);
        return new Substance(html, lang, true, List.of(), null, null, null, ref, null);
    }

    @Override
    public Map<ContentRef, Substance.Text> texts(Collection<ContentRef> refs) {
        return entities.createQuery(
                        "select c.id, c.body.html, c.body.language from Contribution c where c.id in :ids",
                        Object[].class)
                .setParameter(
                        "ids",
                        refs.stream()
                                .filter(ref -> ref.type() == ContentType.CONTRIBUTION)
                                .map(ContentRef::id)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ContentRef(ContentType.CONTRIBUTION, (Long) row[0]),
                        row -> new Substance.Text((String) row[1], (String) row[2])));
    }

    private Substance substance(Contribution contribution) {
        EDiscussion discussion = contribution.getDiscussion();
        String root = "ediscussion-" + discussion.getId();
        ContentRef list = new ContentRef(ContentType.EDISCUSSION, discussion.getId());
        return new Substance(
                contribution.getBody().html(),
                contribution.getBody().language(),
                false,
                List.of(root, "contribution-" + contribution.getId()),
                list,
                discussion.getTitles(),
                root,
                list,
                polls.of(new ContentRef(ContentType.CONTRIBUTION, contribution.getId())));
    }

    @Override
    public ContentRef take(ContentRef target, MailedText text) {
        if (target.type() == ContentType.EDISCUSSION) {
            EDiscussionView discussion = discussions.discussion(target.id());
            return contribute(target.id(), question(discussion, text.subject()), null, text);
        }
        ContributionView answered = contributions.contribution(target.id());
        return contribute(answered.discussionId(), answered.question(), answered.number(), text);
    }

    /** Whose subject is the number of a question answers that question; everything else is said to the whole. */
    static Integer question(EDiscussionView discussion, String subject) {
        return discussion.questions().stream()
                .map(QuestionView::number)
                .filter(number -> subject.matches("\\p{Nd}{1,3}") && number == Integer.parseInt(subject))
                .findFirst()
                .orElse(null);
    }

    private ContentRef contribute(long discussion, Integer question, Integer replyTo, MailedText text) {
        return contributions.contribute(
                discussion,
                new NewContribution(question, replyTo, writing.body(text), text.language(), null),
                text.key());
    }
}
