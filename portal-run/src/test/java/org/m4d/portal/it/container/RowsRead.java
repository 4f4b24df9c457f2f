package org.m4d.portal.it.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.m4d.portal.common.persistence.PersistenceGateway;

/**
 * How many rows the database touched for a piece of work, index entries included. Says more than a query plan: a plan that
 * names an index may still walk all of it.
 */
@Stateless
public class RowsRead {

    @Inject
    PersistenceGateway persistence;

    /** Runs the work in this transaction, so on one connection, and counts. */
    public long during(Runnable work) {
        long before = read();
        long cost = read() - before;
        long start = read();
        work.run();
        return read() - start - cost;
    }

    private long read() {
        return persistence.with(RowsRead::counted);
    }

    private static long counted(EntityManager entities) {
        Object sum = entities.createNativeQuery("""
                        select cast(sum(variable_value) as signed) from information_schema.session_status
                        where variable_name in ('HANDLER_READ_FIRST', 'HANDLER_READ_KEY', 'HANDLER_READ_NEXT',
                            'HANDLER_READ_PREV', 'HANDLER_READ_RND', 'HANDLER_READ_RND_NEXT', 'HANDLER_READ_LAST')
                        """).getSingleResult();
        return ((Number) sum).longValue();
    }
}
