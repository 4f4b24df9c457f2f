package org.m4d.portal.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Community;
import org.m4d.portal.member.Handle;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.StakeholderType;

/** Members in the database. */
@ApplicationScoped
public class Members {

    private static final int MOST_WORDS = 6;

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

    /** Of these, those who were claimed, with the members who they are. */
    public Map<Long, Long> claimed(Collection<Long> ids) {
        Map<Long, Long> found = new HashMap<>();
        entities.createQuery(
                        "select m.id, m.claimedBy from Member m where m.id in :ids and m.claimedBy is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], (Long) row[1]));
        return found;
    }

    /** Members by the beginning of their login names, then by that of a word of their names. */
    public List<Handle> handles(String typed, int limit) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Long, Handle> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select new org.m4d.portal.member.Handle(m.id, m.username, m.displayName) from Member m"
                                + " where m.username like :typed escape '!' and m.stakeholder <> :archived and m.erasedAt is null order by m.username",
                        Handle.class)
                .setParameter("typed", typed.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("archived", StakeholderType.ARCHIVED)
                .setMaxResults(limit)
                .getResultList()
                .forEach(handle -> found.put(handle.id(), handle));
        beginningWith(typed, null, limit)
                .items()
                .forEach(m -> found.putIfAbsent(m.getId(), new Handle(m.getId(), m.getUsername(), m.getDisplayName())));
        return List.copyOf(found.values());
    }

    /** Ids by login names in lower case, whatever the case of these. */
    public Map<String, Long> idsByUsername(Collection<String> usernames) {
        Map<String, Long> found = new HashMap<>();
        entities.createQuery("select m.username, m.id from Member m where m.username in :names", Object[].class)
                .setParameter("names", usernames)
                .getResultStream()
                .forEach(row -> found.put(((String) row[0]).toLowerCase(Locale.ROOT), (Long) row[1]));
        return found;
    }

    /**
     * Members with words in their names that begin with what is typed, by name.
     *
     * @param typed each word must begin a word of the name; accents and case do not matter
     */
    public Page<Member> beginningWith(String typed, String after, int limit) {
        List<String> words = NameWords.of(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Cursor cursor = Cursor.decode(after, 2);
        StringBuilder query = new StringBuilder("select m from Member m where m.stakeholder <> :archived and ");
        for (int i = 0; i < words.size(); i++) {
            query.append(i == 0 ? "" : " and ")
                    .append("m.id in (select p.id from Member p join p.words w where w like :word")
                    .append(i)
                    .append(')');
        }
        query.append(cursor == null ? "" : " and (m.displayName > :name or (m.displayName = :name and m.id > :id))");
        TypedQuery<Member> found = entities.createQuery(query + " order by m.displayName, m.id", Member.class)
                .setParameter("archived", StakeholderType.ARCHIVED)
                .setMaxResults(limit + 1);
        for (int i = 0; i < words.size(); i++) {
            found.setParameter("word" + i, words.get(i) + "%");
        }
        if (cursor != null) {
            found.setParameter("name", cursor.text(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(found.getResultList(), limit, m -> Cursor.at(m.getDisplayName(), m.getId()));
    }

    public Community community() {
        long members = entities.createQuery(
                        "select count(m) from Member m where m.stakeholder <> :archived and m.erasedAt is null",
                        Long.class)
                .setParameter("archived", StakeholderType.ARCHIVED)
                .getSingleResult();
        long countries = entities.createQuery("select count(distinct c) from Member m join m.countries c", Long.class)
                .getSingleResult();
        return new Community(members, countries);
    }

    public Optional<MemberView> view(long id) {
        Optional<Member> found = Optional.ofNullable(entities.find(Member.class, id));
        found.map(Member::getClaimedBy).ifPresent(by -> {
            throw new ContentMoved(new ContentRef(ContentType.MEMBER, by));
        });
        return found.map(m -> new MemberView(
                m.getId(),
                m.getUsername(),
                m.profile(),
                m.getRegisteredAt(),
                m.isUnclaimed(),
                m.isErased(),
                m.getVersion()));
    }
}
