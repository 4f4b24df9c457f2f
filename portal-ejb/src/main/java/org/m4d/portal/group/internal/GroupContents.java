package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.m4d.portal.group.Admission;
import org.m4d.portal.group.Group;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of groups and of invitations to them. */
@ApplicationScoped
class GroupContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Groups groups;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.GROUP, ContentType.GROUP_FILES, ContentType.INVITATION);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return switch (type) {
            case GROUP -> groups.all(ids).stream().map(GroupContents::card).toList();
            case GROUP_FILES ->
                groups.all(ids).stream().map(GroupContents::files).toList();
            default ->
                entities.createQuery(
                                "select a from Admission a join fetch a.group where a.id in (:ids)", Admission.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(GroupContents::card)
                        .toList();
        };
    }

    private static ContentCard card(Group group) {
        return new ContentCard(
                group.ref(), title(group), path(group), null, group.getKind().known(group.ref()), true);
    }

    /** Its files are for those who read what is in it, which are fewer than those who know of it. */
    private static ContentCard files(Group group) {
        return new ContentCard(
                group.files(),
                title(group),
                "group/" + group.getId() + "/files",
                null,
                group.getKind().contents(group.ref()),
                true);
    }

    /** It shows as long as there is something to answer, or it led into the group. */
    private static ContentCard card(Admission admission) {
        ContentRef ref = new ContentRef(ContentType.INVITATION, admission.getId());
        Admission.State state = admission.getState();
        return new ContentCard(
                ref,
                title(admission.getGroup()),
                path(admission.getGroup()),
                null,
                Audience.of(ref),
                state == Admission.State.WAITING || state == Admission.State.ACCEPTED);
    }

    private static LocalizedText title(Group group) {
        return LocalizedText.of(group.getDescription().language(), group.getName());
    }

    private static String path(Group group) {
        return ContentPath.of(ContentType.GROUP, group.getId(), group.getName());
    }
}
