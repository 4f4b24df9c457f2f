package org.m4d.portal.web.country;

import java.util.List;
import java.util.Locale;
import org.m4d.portal.country.StockRow;

/**
 * Rows of a bar chart, the longest first.
 *
 * @param year whose figures they show
 */
public record StockBars(List<StockRow> rows, int year) {

    public StockBars {
        rows = List.copyOf(rows);
    }

    /** The width of a row's bar, of the longest one's: {@code 34.1%}. */
    public String width(StockRow row) {
        long longest = rows.stream().mapToLong(this::persons).max().orElse(0);
        return longest == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", 100.0 * persons(row) / longest);
    }

    public long persons(StockRow row) {
        Long persons = row.in(year);
        return persons == null ? 0 : persons;
    }
}
