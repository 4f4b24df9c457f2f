package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.synthesis.CitableContribution;

/** The contributions of a discussion by how its summary uses them, read by key along their numbers. */
@ApplicationScoped
public class CitableContributions {

    private static final String CITATIONS =
            "(select count(s) from SummaryStatement s join s.cites x where x = c and s.heading is not null)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @param used only those that a statement cites, or that none does; null for all */
    public Page<CitableContribution> of(long discussion, Boolean used, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        String which = used == null ? "" : " and " + CITATIONS + (used ? " > 0" : " = 0");
        TypedQuery<CitableContribution> query = entities.createQuery(
                        "select new org.m4d.portal.synthesis.CitableContribution(c.id, c.number,"
                                + " new org.m4d.portal.member.AuthorView(a.id, a.displayName, c.stakeholder, c.organisation),"
                                + " c.body.language, c.body.html, cast(" + CITATIONS + " as Integer))"
                                + " from Contribution c join c.author a where c.discussion.id = :discussion and c.state = :shown"
                                + which + (cursor == null ? "" : " and c.number > :after") + " order by c.number",
                        CitableContribution.class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("after", Math.toIntExact(cursor.number(0)));
        }
        return Page.of(query.getResultList(), limit, one -> Cursor.at(one.number()));
    }
}
