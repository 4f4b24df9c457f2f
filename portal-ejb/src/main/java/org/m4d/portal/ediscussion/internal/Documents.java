package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.ediscussion.BackgroundDocument;

/** Background documents in the database. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public BackgroundDocument add(BackgroundDocument document) {
        entities.persist(document);
        entities.flush();
        return document;
    }

    /** Those of a discussion in their order. */
    public List<BackgroundDocument> of(long discussion) {
        return entities.createQuery(
                        "select d from BackgroundDocument d join fetch d.addedBy where d.discussion.id = :discussion"
                                + " order by d.position, d.id",
                        BackgroundDocument.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    /** Gone before its file is, which would take the row along. */
    public void remove(BackgroundDocument document) {
        entities.remove(document);
        entities.flush();
    }
}
