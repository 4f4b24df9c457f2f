package org.m4d.portal.project.internal;

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
import org.m4d.portal.project.Project;
import org.m4d.portal.security.Audience;

/** Carries out what is decided about projects. Who registered one is told of it. */
@ApplicationScoped
class ProjectModeration implements Moderated {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Projects projects;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.PROJECT);
    }

    /** The place of a project is the association that leads it. */
    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        return entities.createQuery(
                        "select p from Project p join fetch p.creator join fetch p.lead where p.id in :ids",
                        Project.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ProjectModeration::exhibit)
                .toList();
    }

    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        Project project = projects.get(ref.id());
        project.undergo(act);
        project.pages().forEach(page -> changes.fire(new ContentChanged(page)));
    }

    private static Exhibit exhibit(Project project) {
        Member creator = project.getCreator();
        return new Exhibit(
                new ContentRef(ContentType.PROJECT, project.getId()),
                project.getTitle(),
                project.getBody().language(),
                ContentPath.of(ContentType.PROJECT, project.getId(), project.getTitle()),
                AuthorView.of(creator),
                project.getBody().language(),
                project.getBody().html(),
                project.getState(),
                project.getCreatedAt(),
                Audience.PUBLIC,
                new ContentRef(ContentType.ASSOCIATION, project.getLead().getId()),
                List.of());
    }
}
