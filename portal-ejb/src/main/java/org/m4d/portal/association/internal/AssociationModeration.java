package org.m4d.portal.association.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Moderated;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.security.Audience;

/** Carries out what moderators decide about associations. Who has answered for one longest is told of it; where nobody does, nobody can be. */
@ApplicationScoped
class AssociationModeration implements Moderated {

    @Inject
    Associations associations;

    @Inject
    PeopleInCharge people;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.ASSOCIATION);
    }

    @Override
    public List<Exhibit> exhibits(ContentType type, Collection<Long> ids) {
        Map<Long, Member> answering = people.answering(ids);
        return associations.all(answering.keySet()).stream()
                .map(one -> exhibit(one, answering.get(one.getId())))
                .toList();
    }

    /** An association is not one person's to take back: several may answer for it. */
    @Override
    public void undergo(ContentRef ref, PostingAct act) {
        if (act == PostingAct.WITHDRAW) {
            throw new Conflict("error.association-withdraw");
        }
        associations.get(ref.id()).undergo(act);
        changes.fire(new ContentChanged(ref));
    }

    private static Exhibit exhibit(Association association, Member answering) {
        String language = association.getSummary().language();
        return new Exhibit(
                new ContentRef(ContentType.ASSOCIATION, association.getId()),
                association.name(language),
                language,
                ContentPath.of(ContentType.ASSOCIATION, association.getId(), association.name(language)),
                AuthorView.of(answering),
                language,
                association.getSummary().html(),
                association.getState(),
                association.getCreatedAt(),
                Audience.PUBLIC,
                null,
                List.of());
    }
}
