package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Contributions in the database. */
@ApplicationScoped
public class Contributions {

    private static final String VIEW = """
            select new org.m4d.portal.ediscussion.ContributionView(c.id, c.discussion.id, c.number, q.number, r.number, c.replyCount,
                c.late,
                new org.m4d.portal.member.AuthorView(a.id, a.displayName, c.stakeholder, c.organisation),
                c.body.language, c.body.html, c.quoteCount, c.translated, c.state, c.responses, c.createdAt, c.editedAt, c.version)
            from Contribution c left join c.author a left join c.question q left join c.replyTo r
            """;

    /** Of those that wait, its author's own and, for moderators, all. */
    private static final String KNOWN = "(c.state <> :waiting or :moderates = true or a.id = :reader)";

    /** No member has this id. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Acting acting;

    public Contribution add(Contribution contribution) {
        entities.persist(contribution);
        return contribution;
    }

    public Contribution get(long id) {
        return Optional.ofNullable(entities.find(Contribution.class, id)).orElseThrow(NotFound::new);
    }

    /** Reads it again: what this transaction read of it before may be outdated. */
    void readAnew(Contribution contribution) {
        entities.refresh(contribution);
    }

    public Optional<Contribution> find(long id) {
        return Optional.ofNullable(entities.find(Contribution.class, id));
    }

    public Optional<Contribution> byKey(String key) {
        return entities.createQuery("select c from Contribution c where c.externalKey = :key", Contribution.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContributionView> view(long id) {
        return opened(known(" where c.id = :id").setParameter("id", id)).stream()
                .findFirst();
    }

    public Optional<ContributionView> numbered(long discussion, int number) {
        return opened(known(" where c.discussion.id = :discussion and c.number = :number")
                        .setParameter("discussion", discussion)
                        .setParameter("number", number))
                .stream()
                .findFirst();
    }

    /** @param question 0 for those to the discussion as a whole */
    public Page<ContributionView> toQuestion(long discussion, int question, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        String which = question == 0 ? "c.question is null" : "q.number = :question and q.discussion.id = :discussion";
        TypedQuery<ContributionView> query = known(
                        " where c.discussion.id = :discussion and c.replyTo is null and " + which
                                + (cursor == null ? "" : " and c.number < :before"),
                        " order by c.number desc")
                .setParameter("discussion", discussion)
                .setMaxResults(limit + 1);
        if (question != 0) {
            query.setParameter("question", question);
        }
        if (cursor != null) {
            query.setParameter("before", Math.toIntExact(cursor.number(0)));
        }
        return Page.of(opened(query), limit, c -> Cursor.at(c.number()));
    }

    /** The answers to these, each after the ones before it. */
    public List<ContributionView> answers(Collection<Long> answered) {
        return answered.isEmpty()
                ? List.of()
                : opened(known(" where r.id in :answered", " order by c.number").setParameter("answered", answered));
    }

    /** What can be answered: what the one who acts can read. */
    public Optional<Contribution> answerable(long discussion, int number) {
        return numbered(discussion, number)
                .filter(found -> found.state() == PostingState.SHOWN)
                .map(found -> get(found.id()));
    }

    public List<ContributionView> after(long discussion, int number, int limit) {
        return opened(known(" where c.discussion.id = :discussion and c.number > :number", " order by c.number")
                .setParameter("discussion", discussion)
                .setParameter("number", number)
                .setMaxResults(limit));
    }

    public List<ContributionView> latest(long discussion, int limit) {
        return opened(known(" where c.discussion.id = :discussion", " order by c.number desc")
                        .setParameter("discussion", discussion)
                        .setMaxResults(limit))
                .reversed();
    }

    /** Those that can be read, the latest number first. */
    public List<ContributionView> before(long discussion, int number, int limit) {
        return known(
                        " where c.discussion.id = :discussion and c.number < :number and c.state = :shown",
                        " order by c.number desc")
                .setParameter("discussion", discussion)
                .setParameter("number", number)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<ContributionView> known(String where) {
        return known(where, "");
    }

    /** Those that the one who acts may know of. */
    private TypedQuery<ContributionView> known(String where, String order) {
        Actor actor = acting.actor();
        return entities.createQuery(VIEW + where + " and " + KNOWN + order, ContributionView.class)
                .setParameter("waiting", PostingState.WAITING)
                .setParameter("moderates", actor.registered() && actor.has(Role.MODERATOR))
                .setParameter("reader", actor.registered() ? actor.memberId() : NOBODY);
    }

    /** Without the words of those that she may not open. */
    private List<ContributionView> opened(TypedQuery<ContributionView> query) {
        Actor actor = acting.actor();
        return query.getResultStream()
                .map(c -> PostingPolicy.mayOpen(actor, c.author().id(), c.state()) ? c : c.withoutText())
                .toList();
    }
}
