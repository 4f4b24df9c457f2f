package org.m4d.portal.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.Community;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberView;

/** Members in the database. */
@ApplicationScoped
public class Members {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Member add(Member member) {
        entities.persist(member);
        return member;
    }

    public Member get(long id) {
        return Optional.ofNullable(entities.find(Member.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Member> bySubject(String subject) {
        return entities.createQuery("select m from Member m where m.subject = :subject", Member.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public Optional<Member> byExternalKey(String key) {
        return entities.createQuery("select m from Member m where m.externalKey = :key", Member.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<Member> byUsername(String username) {
        return entities.createQuery("select m from Member m where m.username = :username", Member.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Community community() {
        long members = entities.createQuery("select count(m) from Member m", Long.class)
                .getSingleResult();
        long countries = entities.createQuery("select count(distinct c) from Member m join m.countries c", Long.class)
                .getSingleResult();
        return new Community(members, countries);
    }

    public Optional<MemberView> view(long id) {
        return Optional.ofNullable(entities.find(Member.class, id))
                .map(m -> new MemberView(m.getId(), m.getUsername(), m.profile(), m.getRegisteredAt(), m.getVersion()));
    }
}
