package org.m4d.portal.search.internal;

import java.util.function.Predicate;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/**
 * Keeps in the index only what can be read.
 *
 * @param <E> the entity
 */
final class ShownOnly<E> implements RoutingBinder {

    private final Class<E> type;
    private final String property;
    private final Predicate<E> shown;

    /** @param property what says whether it can be read */
    ShownOnly(Class<E> type, String property, Predicate<E> shown) {
        this.type = type;
        this.property = property;
        this.shown = shown;
    }

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use(property);
        context.bridge(type, new Bridge<>(shown));
    }

    private record Bridge<E>(Predicate<E> shown) implements RoutingBridge<E> {

        @Override
        public void route(DocumentRoutes routes, Object id, E entity, RoutingBridgeRouteContext context) {
            if (shown.test(entity)) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        /** It may have been in the index before, whatever it is now. */
        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, E entity, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
