package org.m4d.portal.project.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.project.Project;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of projects. */
@ApplicationScoped
class ProjectContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.PROJECT);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return entities.createQuery("select p from Project p where p.id in :ids", Project.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ProjectContents::card)
                .toList();
    }

    private static ContentCard card(Project one) {
        return new ContentCard(
                new ContentRef(ContentType.PROJECT, one.getId()),
                LocalizedText.of(one.getBody().language(), one.getTitle()),
                ContentPath.of(ContentType.PROJECT, one.getId(), one.getTitle()),
                one.getCreator().getId(),
                Audience.PUBLIC,
                one.getState() == PostingState.SHOWN);
    }
}
