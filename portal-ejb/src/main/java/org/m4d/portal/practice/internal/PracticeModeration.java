package org.m4d.portal.practice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.practice.Practice;
import org.m4d.portal.security.Audience;

/** Carries out what moderators and authors decide about practices. One that an import brought without an author has nobody to be told. */
@ApplicationScoped
class PracticeModeration implements Moderated {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Practices practices;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.PRACTICE);
    }

    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return entities.createQuery("select p from Practice p join fetch p.author where p.id in :ids", Practice.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(PracticeModeration::exhibit)
                .toList();
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        practices.get(ref.id()).undergo(act);
        changes.fire(new ContentChanged(ref));
    }

    private static Exhibit exhibit(Practice practice) {
        Member author = practice.getAuthor();
        return new Exhibit(
                new ContentRef(ContentType.PRACTICE, practice.getId()),
                practice.getTitle(),
                practice.getBody().language(),
                ContentPath.of(ContentType.PRACTICE, practice.getId(), practice.getTitle()),
                AuthorView.of(author),
                practice.getBody().language(),
                practice.getBody().html(),
                practice.getState(),
                practice.getCreatedAt(),
                Audience.PUBLIC,
                null,
                List.of());
    }
}
