package org.m4d.portal.practice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.practice.GovernmentLevel;
import org.m4d.portal.practice.Practice;
import org.m4d.portal.practice.PracticeFacts;
import org.m4d.portal.practice.PracticeView;
import org.m4d.portal.practice.TransferKind;

/** Practices in the database. */
@ApplicationScoped
public class Practices {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Practice add(Practice practice) {
        entities.persist(practice);
        return practice;
    }

    public Practice get(long id) {
        return Optional.ofNullable(entities.find(Practice.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Practice> byKey(String key) {
        return entities.createQuery("select p from Practice p where p.externalKey = :key", Practice.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public static PracticeView view(Practice p) {
        PracticeFacts facts = p.facts();
        GovernmentLevel level = facts.level();
        return new PracticeView(
                p.getId(),
                p.getExternalKey(),
                p.getTitle(),
                p.getBody().language(),
                p.getSummary(),
                p.getBody().html(),
                facts.themes().stream().sorted().toList(),
                facts.corridors().stream().sorted().toList(),
                level == null ? null : level.id(),
                facts.transfer().stream().map(TransferKind::id).toList(),
                facts.from(),
                facts.to(),
                facts.organisation(),
                p.getAuthor() == null ? null : AuthorView.of(p.getAuthor()),
                p.getEdition(),
                p.getCreatedAt(),
                p.getChangedAt(),
                p.getVersion(),
                p.getState(),
                p.getResponses());
    }
}
