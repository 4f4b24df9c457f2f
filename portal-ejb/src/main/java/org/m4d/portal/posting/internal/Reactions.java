package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionView;

/** Who reacted to what. */
@ApplicationScoped
public class Reactions {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** @return false when it was there already, also when somebody else's request put it there in this moment */
    public boolean add(ContentRef ref, long member, ReactionKind kind, Instant at) {
        return entities.createNativeQuery(
                                "insert ignore into reaction (ref, member_id, kind, at) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, ref.toString())
                        .setParameter(2, member)
                        .setParameter(3, kind.name())
                        .setParameter(4, at)
                        .executeUpdate()
                == 1;
    }

    /** @return false when there was none */
    public boolean remove(ContentRef ref, long member, ReactionKind kind) {
        return entities.createQuery(
                                "delete from Reaction r where r.ref = :ref and r.memberId = :member and r.kind = :kind")
                        .setParameter("ref", ref.toString())
                        .setParameter("member", member)
                        .setParameter("kind", kind)
                        .executeUpdate()
                == 1;
    }

    public Page<ReactionView> to(ContentRef ref, ReactionKind kind, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<ReactionView> query = entities.createQuery("""
                        select new org.m4d.portal.posting.ReactionView(r.id, new org.m4d.portal.member.AuthorView(m.id,
                            m.displayName, m.stakeholder, m.organisation), r.kind, r.at)
                        from Reaction r join Member m on m.id = r.memberId
                        where r.ref = :ref and (:kind is null or r.kind = :kind) and r.id < :before order by r.id desc
                        """, ReactionView.class)
                .setParameter("ref", ref.toString())
                .setParameter("kind", kind)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(limit + 1);
        return Page.of(query.getResultList(), limit, reaction -> Cursor.at(reaction.id()));
    }

    public Map<ContentRef, Set<ReactionKind>> of(long member, Collection<ContentRef> refs) {
        Map<ContentRef, Set<ReactionKind>> found = new HashMap<>();
        entities.createQuery(
                        "select r.ref, r.kind from Reaction r where r.memberId = :member and r.ref in :refs",
                        Object[].class)
                .setParameter("member", member)
                .setParameter("refs", refs.stream().map(ContentRef::toString).toList())
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(
                                ContentRef.parse((String) row[0]), unused -> EnumSet.noneOf(ReactionKind.class))
                        .add((ReactionKind) row[1]));
        return found;
    }
}
