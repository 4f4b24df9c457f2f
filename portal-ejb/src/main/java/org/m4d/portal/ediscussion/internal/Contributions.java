package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.ContributionView;

/** Contributions in the database. */
@ApplicationScoped
public class Contributions {

    private static final String VIEW = """
            select new org.m4d.portal.ediscussion.ContributionView(c.id, c.discussion.id, c.number, q.number,
                new org.m4d.portal.member.AuthorView(a.id, a.displayName, c.stakeholder, c.organisation),
                c.body.language, c.body.html, c.translated, c.createdAt, c.editedAt, c.version)
            from Contribution c left join c.author a left join c.question q
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Contribution add(Contribution contribution) {
        entities.persist(contribution);
        return contribution;
    }

    public Contribution get(long id) {
        return Optional.ofNullable(entities.find(Contribution.class, id)).orElseThrow(NotFound::new);
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
        return entities.createQuery(VIEW + " where c.id = :id", ContributionView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContributionView> numbered(long discussion, int number) {
        return entities.createQuery(
                        VIEW + " where c.discussion.id = :discussion and c.number = :number", ContributionView.class)
                .setParameter("discussion", discussion)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @param question 0 for those to the discussion as a whole */
    public Page<ContributionView> toQuestion(long discussion, int question, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        String which = question == 0 ? "c.question is null" : "q.number = :question and q.discussion.id = :discussion";
        TypedQuery<ContributionView> query = entities.createQuery(
                        VIEW + " where c.discussion.id = :discussion and " + which
                                + (cursor == null ? "" : " and c.number < :before") + " order by c.number desc",
                        ContributionView.class)
                .setParameter("discussion", discussion)
                .setMaxResults(limit + 1);
        if (question != 0) {
            query.setParameter("question", question);
        }
        if (cursor != null) {
            query.setParameter("before", Math.toIntExact(cursor.number(0)));
        }
        return Page.of(query.getResultList(), limit, c -> Cursor.at(c.number()));
    }

    public List<ContributionView> after(long discussion, int number, int limit) {
        return entities.createQuery(
                        VIEW + " where c.discussion.id = :discussion and c.number > :number order by c.number",
                        ContributionView.class)
                .setParameter("discussion", discussion)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }
}
