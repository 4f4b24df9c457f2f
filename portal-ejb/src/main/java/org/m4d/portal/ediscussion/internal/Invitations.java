package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.OwnInvitation;

/** Who was invited to which e-discussion, in the database. Each member once for each discussion: the table's key says so. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Writes down that these were invited. The caller holds the discussion's row lock.
     *
     * @param words what was said with it; null for nothing
     */
    public void add(long discussion, long by, Instant at, String words, List<Long> members) {
        Number round = (Number) entities.createNativeQuery(
                        "insert into ediscussion_invitation_round (ediscussion_id, by_id, at, words)"
                                + " values (:discussion, :by, :at, :words) returning id",
                        Long.class)
                .setParameter("discussion", discussion)
                .setParameter("by", by)
                .setParameter("at", UtcTime.of(at))
                .setParameter("words", words)
                .getSingleResult();
        entities.createNativeQuery("insert into ediscussion_invitation (ediscussion_id, member_id, round_id)"
                        + " select :discussion, m.id, :round from member m where m.id in (:members) order by m.id")
                .setParameter("discussion", discussion)
                .setParameter("round", round.longValue())
                .setParameter("members", members)
                .executeUpdate();
    }

    /** How many were invited to a discussion. */
    public long count(long discussion) {
        return number(entities.createNativeQuery(
                        "select count(*) from ediscussion_invitation where ediscussion_id = :discussion")
                .setParameter("discussion", discussion)
                .getSingleResult());
    }

    /** How many somebody has invited since then, to whichever discussion. */
    public long by(long member, Instant since) {
        return number(entities.createNativeQuery(
                        "select count(*) from ediscussion_invitation_round r"
                                + " join ediscussion_invitation i on i.round_id = r.id where r.by_id = :member and r.at > :since")
                .setParameter("member", member)
                .setParameter("since", UtcTime.of(since))
                .getSingleResult());
    }

    /** A member's invitation to a discussion. */
    @SuppressWarnings("unchecked")
    public Optional<OwnInvitation> of(long discussion, long member) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select r.by_id, m.display_name, r.words, " + UtcTime.column("r.at")
                                + " from ediscussion_invitation i"
                                + " join ediscussion_invitation_round r on r.id = i.round_id join member m on m.id = r.by_id"
                                + " where i.ediscussion_id = :discussion and i.member_id = :member",
                        Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("member", member)
                .getResultList();
        return rows.stream()
                .map(row -> new OwnInvitation(number(row[0]), (String) row[1], (String) row[2], UtcTime.read(row[3])))
                .findFirst();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
