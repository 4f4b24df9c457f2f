package org.m4d.portal.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.fragment.PageDependencies;

/**
 * Loads the model of a page in one transaction: what the page shows is of one moment, and the database is spared the beginning and the end of
 * a transaction around each of its few statements, which are three times as many messages as the statements themselves.
 */
@ApplicationScoped
class PageLoading {

    @Inject
    UserTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    PageDependencies dependencies;

    /** @return under which key the page is kept; empty for a page that is made anew each time */
    String load(PageModel model, String view, Route route) {
        // who reads may have to be asked of the identity provider, and no connection to the database waits for that
        acting.actor();
        try {
            transaction.begin();
            boolean loaded = false;
            try {
                model.load(route);
                String key = dependencies.key(model, view);
                loaded = isActive();
                return key;
            } catch (MovedTo elsewhere) {
                // opened what it leads to, and may have written that down
                loaded = isActive();
                throw elsewhere;
            } finally {
                end(loaded);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("The transaction of a page failed", failed);
        }
    }

    private boolean isActive() throws SystemException {
        return transaction.getStatus() == Status.STATUS_ACTIVE;
    }

    private void end(boolean loaded)
            throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        if (loaded) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }
}
