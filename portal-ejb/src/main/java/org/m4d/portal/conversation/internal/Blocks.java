package org.m4d.portal.conversation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.conversation.Block;
import org.m4d.portal.conversation.BlockedView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;

/** Who does not want to hear of whom, in the database. */
@ApplicationScoped
public class Blocks {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public void add(Block block) {
        entities.persist(block);
    }

    public void remove(Block block) {
        entities.remove(block);
    }

    public Optional<Member> member(long id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    public Optional<Block> find(long member, long blocked) {
        return entities.createQuery(
                        "select b from Block b where b.member.id = :member and b.blocked.id = :blocked", Block.class)
                .setParameter("member", member)
                .setParameter("blocked", blocked)
                .getResultStream()
                .findFirst();
    }

    public List<BlockedView> of(long member) {
        return entities.createQuery(
                        "select b from Block b join fetch b.blocked where b.member.id = :member order by b.at desc, b.id desc",
                        Block.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultStream()
                .map(b -> new BlockedView(AuthorView.of(b.getBlocked()), b.getAt()))
                .toList();
    }

    /** Those of these whom the member has blocked. */
    public List<Long> blockedBy(long member, Collection<Long> others) {
        return others.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select b.blocked.id from Block b where b.member.id = :member and b.blocked.id in :others",
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("others", others)
                        .getResultList();
    }

    /** Those of these who have blocked the member. */
    public List<Long> blocking(long member, Collection<Long> others) {
        return others.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select b.member.id from Block b where b.blocked.id = :member and b.member.id in :others",
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("others", others)
                        .getResultList();
    }
}
