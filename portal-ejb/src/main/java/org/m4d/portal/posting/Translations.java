package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.member.Member;

/** Translations in the database, and what they are of. */
@AllowedToUsePersistence("It is the repository of translations, whatever feature the originals belong to.")
@ApplicationScoped
class Translations {

    private static final String WITH_MEMBERS =
            "select t from Translation t join fetch t.author left join fetch t.editor ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Any
    @Inject
    Instance<Originals> originals;

    List<Translation> of(ContentType type, Collection<Long> ids) {
        return entities.createQuery(
                        WITH_MEMBERS
                                + "where t.originalType = :type and t.originalId in :ids order by t.originalId, t.id",
                        Translation.class)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    Translation get(long id) {
        return entities.createQuery(WITH_MEMBERS + "where t.id = :id", Translation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Member member(long id) {
        return entities.find(Member.class, id);
    }

    void add(Translation translation) {
        entities.persist(translation);
    }

    void remove(Translation translation) {
        entities.remove(translation);
    }

    /** @throws NotFound when there is no such text, or it cannot be translated */
    Original original(ContentRef ref) {
        return source(ref.type()).flatMap(source -> source.original(ref.id())).orElseThrow(NotFound::new);
    }

    /** Lets the row of the original know what there is now. */
    void note(ContentRef ref) {
        entities.flush();
        String translated = Translated.of(of(ref.type(), List.of(ref.id())));
        source(ref.type()).orElseThrow(NotFound::new).translated(ref.id(), translated);
    }

    private Optional<Originals> source(ContentType type) {
        return originals.stream().filter(source -> source.type() == type).findFirst();
    }
}
