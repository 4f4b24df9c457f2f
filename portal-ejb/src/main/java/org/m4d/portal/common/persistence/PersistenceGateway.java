package org.m4d.portal.common.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/**
 * Lends the persistence context to portal-search, which cannot see this module's persistence unit by itself. Not for
 * features: they have repositories.
 */
@AllowedToUsePersistence("The way of portal-search to the persistence unit, which it cannot see by itself.")
@Stateless
@PermitAll
public class PersistenceGateway {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Runs a piece of work with the entity manager, in the caller's transaction or in one of its own. */
    public <T> T with(Function<EntityManager, T> work) {
        return work.apply(entities);
    }
}
