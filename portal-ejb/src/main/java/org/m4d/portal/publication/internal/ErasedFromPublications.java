package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeSet;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.MemberErased;
import org.m4d.portal.publication.PublicationVersion;
import org.m4d.portal.publication.PublishedText;

/**
 * A member who is erased is named in no publication any more. Versions say what they said, without the organisation that she spoke for: that is all that they
 * kept of her, since names are looked up.
 */
@ApplicationScoped
class ErasedFromPublications {

    private static final String CONCERNED = """
            select v from PublicationVersion v join fetch v.publication p where p.discussion in
                (select n.discussion from NamedContributor n where n.member.id = :member)
            or p.discussion in (select s.discussion from StatementAnswer a join a.statement s
                where a.member.id = :member or a.repliedBy.id = :member)
            or v.by.id = :member order by v.id
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<ContentChanged> changes;

    void takeAway(@Observes MemberErased erased) {
        List<PublicationVersion> concerned = entities.createQuery(CONCERNED, PublicationVersion.class)
                .setParameter("member", erased.member())
                .getResultList();
        TreeSet<Long> publications = new TreeSet<>();
        for (PublicationVersion version : concerned) {
            PublishedText text = SnapshotReader.read(version.getContent());
            version.withoutOrganisation(SnapshotWriter.write(text.withoutOrganisationOf(erased.member())));
            publications.add(version.getPublication().getId());
        }
        entities.flush();
        entities.createNativeQuery("delete from named_contributor where member_id = ?1")
                .setParameter(1, erased.member())
                .executeUpdate();
        publications.forEach(id -> changes.fire(ContentChanged.of(ContentType.PUBLICATION, id)));
    }
}
