package org.m4d.portal.country;

import java.util.List;

/**
 * All that is known of a country's migrant stock.
 *
 * @param country ISO 3166-1 alpha-2
 * @param years those that there are figures for, ascending; empty without figures
 * @param series the totals of each year, ascending
 * @param destinations where people from there live, most of the latest year first
 * @param origins where people who live there come from, most of the latest year first
 * @param source null while nothing was imported
 */
public record MigrantStockView(
        String country,
        List<Integer> years,
        List<StockYear> series,
        List<StockRow> destinations,
        List<StockRow> origins,
        FigureSource source) {

    public MigrantStockView {
        years = List.copyOf(years);
        series = List.copyOf(series);
        destinations = List.copyOf(destinations);
        origins = List.copyOf(origins);
    }

    /** The latest year's totals; null without figures. */
    public StockYear latest() {
        return series.isEmpty() ? null : series.getLast();
    }
}
