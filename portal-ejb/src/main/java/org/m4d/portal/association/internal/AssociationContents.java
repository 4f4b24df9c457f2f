package org.m4d.portal.association.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of associations. */
@ApplicationScoped
class AssociationContents implements ContentSource {

    @Inject
    Associations associations;

    @Inject
    PeopleInCharge people;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.ASSOCIATION);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        Map<Long, Member> answering = people.answering(ids);
        return associations.all(ids).stream()
                .map(one -> card(one, answering.get(one.getId())))
                .toList();
    }

    private static ContentCard card(Association association, Member answering) {
        String name = association.name(association.getSummary().language());
        return new ContentCard(
                new ContentRef(ContentType.ASSOCIATION, association.getId()),
                association.getNames(),
                ContentPath.of(ContentType.ASSOCIATION, association.getId(), name),
                answering == null ? null : answering.getId(),
                Audience.PUBLIC,
                association.getState() == PostingState.SHOWN);
    }
}
