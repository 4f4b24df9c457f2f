package org.m4d.portal.country.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/** Writes figures by JDBC: a line of the source holds over two hundred of them. */
@ApplicationScoped
public class StockWriter {

    static final String SOURCE = "undesa-2019";

    private static final String NAME = "United Nations, Department of Economic and Social Affairs, Population Division"
            + " (2019), International Migrant Stock 2019";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Puts the figures of one destination and year in place of those that are there for these origins.
     *
     * @param origins all that the source has a column for
     * @param persons by origin; null for an unknown number; an origin without an entry has none
     * @return whether there were figures before
     */
    public boolean replace(int year, String destination, Set<String> origins, Map<String, Integer> persons) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            int removed = remove(connection, year, destination, List.copyOf(origins));
            add(connection, year, destination, persons);
            return removed > 0;
        });
    }

    private static int remove(Connection connection, int year, String destination, List<String> origins)
            throws SQLException {
        String marks = String.join(",", Collections.nCopies(origins.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from migrant_stock where destination = ? and stock_year = ? and origin in (" + marks + ")")) {
            statement.setString(1, destination);
            statement.setInt(2, year);
            for (int i = 0; i < origins.size(); i++) {
                statement.setString(i + 3, origins.get(i));
            }
            return statement.executeUpdate();
        }
    }

    private static void add(Connection connection, int year, String destination, Map<String, Integer> persons)
            throws SQLException {
        if (persons.isEmpty()) {
            return;
        }
        String marks = String.join(",", Collections.nCopies(persons.size(), "(?,?,?,?)"));
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into migrant_stock (destination, stock_year, origin, persons) values " + marks)) {
            int index = 1;
            for (Map.Entry<String, Integer> figure : persons.entrySet()) {
                statement.setString(index++, destination);
                statement.setInt(index++, year);
                statement.setString(index++, figure.getKey());
                if (figure.getValue() == null) {
                    statement.setNull(index++, Types.INTEGER);
                } else {
                    statement.setInt(index++, figure.getValue());
                }
            }
            statement.executeUpdate();
        }
    }

    /** Adds the figures up anew and notes when they came. */
    public void finish() {
        entities.createNativeQuery("delete from migrant_total").executeUpdate();
        entities.createNativeQuery("""
                        insert into migrant_total (country, stock_year, abroad, resident)
                        select country, stock_year, sum(abroad), sum(resident) from (
                            select origin country, stock_year, coalesce(persons, 0) abroad, 0 resident from migrant_stock
                            union all
                            select destination, stock_year, 0, coalesce(persons, 0) from migrant_stock) both_sides
                        group by country, stock_year
                        """).executeUpdate();
        entities.createNativeQuery(
                        "replace into figure_source (id, name, licence, url, imported_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, SOURCE)
                .setParameter(2, NAME)
                .setParameter(3, "CC BY 3.0 IGO")
                .setParameter(4, "https://www.un.org/development/desa/pd/content/international-migrant-stock")
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
