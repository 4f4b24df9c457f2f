package org.m4d.portal.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.Authority;
import org.m4d.portal.organisation.Organisation;

/** Organisations in the database. */
@ApplicationScoped
public class Organisations {

    private static final int MOST_WORDS = 6;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public <O extends Organisation> O add(O organisation) {
        entities.persist(organisation);
        return organisation;
    }

    public Organisation get(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id)).orElseThrow(NotFound::new);
    }

    /** The organisation, held until the transaction ends: nobody else changes who acts for it meanwhile. */
    public Organisation locked(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The same for an authority. */
    public Authority lockedAuthority(long id) {
        return Optional.ofNullable(entities.find(Authority.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Authority authority(long id) {
        return Optional.ofNullable(entities.find(Authority.class, id)).orElseThrow(NotFound::new);
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public Optional<Member> knownMember(long id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    public Optional<Authority> authorityByKey(String key) {
        return entities.createQuery("select a from Authority a where a.externalKey = :key", Authority.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Authorities in the alphabetical order of a language. */
    public Page<Authority> authorities(PortalLanguage language, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (n.alphabetKey > :name or (n.alphabetKey = :name and a.id > :id))";
        TypedQuery<Authority> query = entities.createQuery(
                        "select a from Authority a join a.alphabet n where key(n) = :lang and n.directory = 'authority'"
                                + behind + " order by n.alphabetKey, a.id",
                        Authority.class)
                .setParameter("lang", language.code())
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("name", cursor.text(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultList(), limit, a -> Cursor.at(a.alphabetKey(language.code()), a.getId()));
    }

    /**
     * Organisations of any kind with words that begin with what is typed, in alphabetical order.
     *
     * @param typed any script; each word must begin a word of a name
     */
    public List<Organisation> beginningWith(String typed, PortalLanguage language, int limit) {
        List<String> words = new ArrayList<>(Alphabet.words(typed));
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> used = words.subList(0, Math.min(MOST_WORDS, words.size()));
        StringBuilder query = new StringBuilder(
                "select o from Organisation o join o.alphabet n where key(n) = :lang and o.state = SHOWN");
        for (int i = 0; i < used.size(); i++) {
            query.append(" and exists (select 1 from Organisation p")
                    .append(i)
                    .append(" join p")
                    .append(i)
                    .append(".words w")
                    .append(i)
                    .append(" where p")
                    .append(i)
                    .append(" = o and w")
                    .append(i)
                    .append(" like :word")
                    .append(i)
                    .append(')');
        }
        TypedQuery<Organisation> found = entities.createQuery(
                        query.append(" order by n.alphabetKey, o.id").toString(), Organisation.class)
                .setParameter("lang", language.code())
                .setMaxResults(limit);
        for (int i = 0; i < used.size(); i++) {
            found.setParameter("word" + i, used.get(i) + "%");
        }
        return found.getResultList();
    }
}
