package org.m4d.portal.common.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Hibernate, started the way this application needs: the schema is migrated first, because Hibernate validates it while it
 * starts; the index directory comes from the settings; and no class transformer is registered, for the entities were
 * enhanced at build time and a transformer ends in a ClassCircularityError on Payara (see docs/decisions).
 */
@AllowedToUsePersistence("Starts the persistence unit.")
public class PortalPersistenceProvider extends HibernatePersistenceProvider {

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        migrate(unit.getJtaDataSource());
        Map<Object, Object> settings = new HashMap<>(properties == null ? Map.of() : properties);
        settings.put(
                "hibernate.search.backend.directory.root",
                ConfigProvider.getConfig().getValue("portal.search.index-dir", String.class));
        return super.createContainerEntityManagerFactory(adapted(unit), settings);
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure(PortalPersistenceProvider.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** The unit as Hibernate should see it: without a transformer, and with each class named once (Payara names them twice). */
    private static PersistenceUnitInfo adapted(PersistenceUnitInfo unit) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "addTransformer" -> null;
            case "getManagedClassNames" -> List.copyOf(new LinkedHashSet<>(unit.getManagedClassNames()));
            default -> called(unit, method, arguments);
        };
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                PortalPersistenceProvider.class.getClassLoader(), new Class<?>[] {PersistenceUnitInfo.class}, handler);
    }

    private static Object called(PersistenceUnitInfo unit, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(unit, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
