package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.publication.NamedContributor;

/** Who agreed to be named, as it is kept. Whoever contributed nothing that can be read is not named, whatever was chosen before. */
@ApplicationScoped
public class NamedContributors {

    private static final String CONTRIBUTED =
            " exists (select c.id from Contribution c where c.discussion.id = :discussion and c.author = m and c.state = :shown)";

    private static final String NAMED = " from NamedContributor n join n.member m where n.discussion = :discussion and";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Those who are named, by name. */
    public List<AuthorView> named(long discussion) {
        return of("select m" + NAMED + CONTRIBUTED + " order by m.displayName, m.id", Member.class, discussion)
                .getResultStream()
                .map(AuthorView::of)
                .toList();
    }

    /** How many are named. */
    public int count(long discussion) {
        return Math.toIntExact(of("select count(n)" + NAMED + CONTRIBUTED, Long.class, discussion)
                .getSingleResult());
    }

    /** Whether somebody contributed what can be read. */
    public boolean contributed(long discussion, long member) {
        return of("select count(m) from Member m where m.id = :member and" + CONTRIBUTED, Long.class, discussion)
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
    }

    private <T> TypedQuery<T> of(String query, Class<T> type, long discussion) {
        return entities.createQuery(query, type)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN);
    }

    /** Whether somebody agreed. */
    public boolean agreed(long discussion, long member) {
        return find(discussion, member).isPresent();
    }

    /**
     * Keeps what somebody chose. The caller holds the lock of the discussion's row: of two choices at once, the second waits for the first.
     *
     * @return whether that is something else than before
     */
    public boolean choose(long discussion, long member, boolean named, Instant at) {
        Optional<NamedContributor> before = find(discussion, member);
        if (before.isPresent() == named) {
            return false;
        }
        if (named) {
            entities.persist(new NamedContributor(discussion, entities.getReference(Member.class, member), at));
        } else {
            before.ifPresent(entities::remove);
        }
        return true;
    }

    private Optional<NamedContributor> find(long discussion, long member) {
        return entities.createQuery(
                        "select n from NamedContributor n where n.discussion = :discussion and n.member.id = :member",
                        NamedContributor.class)
                .setParameter("discussion", discussion)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }
}
