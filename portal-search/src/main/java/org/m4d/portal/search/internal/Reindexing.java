package org.m4d.portal.search.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.m4d.portal.common.persistence.PersistenceGateway;

/**
 * Fills an index that is empty although the database is not: its directory was lost, or a backup came back. In the background, so that
 * pages and the API answer meanwhile; searches find more and more. Nobody waits for it to be ready.
 */
@Singleton
@Startup
@PermitAll
public class Reindexing {

    private static final Logger LOG = Logger.getLogger(Reindexing.class.getName());
    private static final int BATCH = 50;

    @Resource
    ManagedExecutorService executor;

    @Inject
    PersistenceGateway persistence;

    @PostConstruct
    void start() {
        executor.execute(this::fillEmptyIndexes);
    }

    private void fillEmptyIndexes() {
        try {
            SearchMapping mapping = persistence.with(entities -> Search.mapping(entities.getEntityManagerFactory()));
            List<Class<?>> empty = mapping.allIndexedEntities().stream()
                    .<Class<?>>map(SearchIndexedEntity::javaClass)
                    .filter(this::lost)
                    .toList();
            if (!empty.isEmpty()) {
                fill(mapping, empty);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The search index could not be filled; it is tried again at the next start", failed);
        }
    }

    private static void fill(SearchMapping mapping, List<Class<?>> types) throws InterruptedException {
        LOG.log(
                Level.INFO,
                "Search index is empty for {0} and is being filled; searches are incomplete until then",
                types);
        mapping.scope(types)
                .massIndexer()
                .typesToIndexInParallel(1)
                .threadsToLoadObjects(1)
                .batchSizeToLoadObjects(BATCH)
                .monitor(new IndexingProgress())
                .startAndWait();
        LOG.log(Level.INFO, "Search index is complete again for {0}", types);
    }

    /** Whether the database has rows and the index none of them, or only those of an older version that said less of them. */
    private boolean lost(Class<?> type) {
        return persistence.with(entities -> {
            long indexed = Search.session(entities.unwrap(Session.class))
                    .search(type)
                    .where(f -> f.match().field(Fields.SHAPE).matching(DocumentBinder.SHAPE))
                    .fetchTotalHitCount();
            return indexed == 0
                    && !entities.createQuery("select 1 from " + type.getSimpleName() + " e", Integer.class)
                            .setMaxResults(1)
                            .getResultList()
                            .isEmpty();
        });
    }
}
