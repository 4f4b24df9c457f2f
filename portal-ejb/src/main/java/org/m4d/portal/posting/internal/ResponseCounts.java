package org.m4d.portal.posting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.Respondable;
import org.m4d.portal.posting.Responses;

/**
 * The responses that are kept in the row of what they are to. Statements add to the number that is there, so that many at once lose none, and
 * leave the row's version alone: a reaction is no change of the text.
 */
@ApplicationScoped
public class ResponseCounts {

    private static final String ID = "id";
    private static final String RESPONSES = "responses";

    @Inject
    @Any
    Instance<Respondable> respondables;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whether contents of this kind take responses. */
    public boolean takes(ContentType type) {
        return known(type).isPresent();
    }

    /** @throws NotFound when contents of this kind take no responses */
    public Respondable target(ContentType type) {
        return known(type).orElseThrow(NotFound::new);
    }

    private Optional<Respondable> known(ContentType type) {
        return StreamSupport.stream(respondables.spliterator(), false)
                .filter(known -> known.type() == type)
                .findFirst();
    }

    public void count(Respondable target, long id, ReactionKind kind, int more) {
        update(target.entity(), id, kind.id(), more);
    }

    private <E> void update(Class<E> entity, long id, String count, int more) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaUpdate<E> update = builder.createCriteriaUpdate(entity);
        Root<E> row = update.from(entity);
        Path<Integer> counted = row.get(RESPONSES).get(count);
        update.set(counted, builder.sum(counted, more)).where(builder.equal(row.get(ID), id));
        entities.createQuery(update).executeUpdate();
    }

    /** Notes that it comes with a poll. */
    public void poll(Respondable target, long id) {
        poll(target.entity(), id);
    }

    private <E> void poll(Class<E> entity, long id) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaUpdate<E> update = builder.createCriteriaUpdate(entity);
        Root<E> row = update.from(entity);
        Path<Boolean> polled = row.get(RESPONSES).get("polled");
        update.set(polled, true).where(builder.equal(row.get(ID), id));
        entities.createQuery(update).executeUpdate();
    }

    /** The counts of now, whatever this persistence context has read before. */
    public Responses of(Respondable target, long id) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Responses> query = builder.createQuery(Responses.class);
        Root<?> row = query.from(target.entity());
        query.select(row.get(RESPONSES)).where(builder.equal(row.get(ID), id));
        return entities.createQuery(query).getSingleResult();
    }

    /** What the page shows on which this is read. */
    public ContentRef page(ContentRef ref) {
        return page(target(ref.type()), ref.id());
    }

    /** What the page shows on which this is read. */
    public ContentRef page(Respondable target, long id) {
        if (target.page() == null) {
            return new ContentRef(target.pageType(), id);
        }
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<?> row = query.from(target.entity());
        query.select(row.get(target.page()).get(ID)).where(builder.equal(row.get(ID), id));
        return new ContentRef(target.pageType(), entities.createQuery(query).getSingleResult());
    }
}
