package org.m4d.portal.country;

import java.util.Map;
import java.util.TreeMap;

/**
 * The migrant stock between a country and another one over the years.
 *
 * @param country the other one, ISO 3166-1 alpha-2
 * @param persons by year; a year is missing where the source has no figure
 */
public record StockRow(String country, Map<Integer, Long> persons) {

    public StockRow {
        persons = new TreeMap<>(persons);
    }

    /** The persons of a year, null where the source has no figure. */
    public Long in(int year) {
        return persons.get(year);
    }
}
