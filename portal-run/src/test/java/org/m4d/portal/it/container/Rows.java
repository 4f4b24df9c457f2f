package org.m4d.portal.it.container;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.m4d.portal.common.persistence.PersistenceGateway;

/** Looks at the database past the application, and changes in it what the application cannot yet change itself. */
@Stateless
public class Rows {

    @Inject
    PersistenceGateway persistence;

    /** @param value of {@code ?1} */
    public long count(String sql, Object value) {
        return persistence.with(entities ->
                ((Number) entities.createNativeQuery(sql).setParameter(1, value).getSingleResult()).longValue());
    }

    /** @param value of {@code ?1} */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int change(String sql, Object value) {
        return persistence.with(entities ->
                entities.createNativeQuery(sql).setParameter(1, value).executeUpdate());
    }
}
