package org.m4d.portal.country.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.m4d.portal.country.CountryTotal;
import org.m4d.portal.country.FigureSource;
import org.m4d.portal.country.MigrantStockView;
import org.m4d.portal.country.StockRow;
import org.m4d.portal.country.StockYear;

/** Reads the figures. They are a table of numbers and no objects: plain SQL serves them best. */
@ApplicationScoped
public class MigrantStocks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public List<CountryTotal> latestTotals() {
        return rows("select country, stock_year, abroad, resident from migrant_total"
                        + " where stock_year = (select max(stock_year) from migrant_total)")
                .stream()
                .map(r -> new CountryTotal(text(r[0]), year(r[1]), number(r[2]), number(r[3])))
                .toList();
    }

    public MigrantStockView view(String country) {
        List<StockYear> series = rows(
                        "select stock_year, abroad, resident from migrant_total where country = ?1 order by stock_year",
                        country)
                .stream()
                .map(r -> new StockYear(year(r[0]), number(r[1]), number(r[2])))
                .toList();
        List<Integer> years = series.stream().map(StockYear::year).toList();
        return new MigrantStockView(
                country,
                years,
                series,
                table(
                        "select destination, stock_year, persons from migrant_stock force index (ix_migrant_stock_origin)"
                                + " where origin = ?1",
                        country,
                        years),
                table("select origin, stock_year, persons from migrant_stock where destination = ?1", country, years),
                source().orElse(null));
    }

    public Optional<FigureSource> source() {
        return rows("select name, licence, url, imported_at from figure_source where id = ?1", StockWriter.SOURCE)
                .stream()
                .map(r -> new FigureSource((String) r[0], (String) r[1], (String) r[2], instant(r[3])))
                .findFirst();
    }

    /** A row for each other country; a year that the table leaves out is none, one that it has without a number unknown. */
    private List<StockRow> table(String query, String country, List<Integer> years) {
        Map<String, Map<Integer, Long>> found = new TreeMap<>();
        rows(query, country).forEach(r -> found.computeIfAbsent(text(r[0]), unused -> zeros(years))
                .compute(year(r[1]), (y, zero) -> r[2] == null ? null : Long.valueOf(number(r[2]))));
        Comparator<StockRow> mostFirst =
                Comparator.comparingLong((StockRow row) -> last(row, years)).reversed();
        return found.entrySet().stream()
                .map(entry -> new StockRow(entry.getKey(), entry.getValue()))
                .sorted(mostFirst.thenComparing(StockRow::country))
                .toList();
    }

    private static Map<Integer, Long> zeros(List<Integer> years) {
        Map<Integer, Long> zeros = new HashMap<>();
        years.forEach(year -> zeros.put(year, 0L));
        return zeros;
    }

    private static long last(StockRow row, List<Integer> years) {
        Long persons = years.isEmpty() ? null : row.in(years.getLast());
        return persons == null ? -1 : persons;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Object... parameters) {
        var prepared = entities.createNativeQuery(query, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setParameter(i + 1, parameters[i]);
        }
        return prepared.getResultList();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static int year(Object value) {
        return ((Number) value).intValue();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case java.sql.Timestamp stamp -> stamp.toInstant();
            default -> ((java.time.LocalDateTime) value).toInstant(ZoneOffset.UTC);
        };
    }
}
