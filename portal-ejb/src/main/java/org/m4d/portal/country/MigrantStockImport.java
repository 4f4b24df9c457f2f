package org.m4d.portal.country;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.country.internal.StockNames;
import org.m4d.portal.country.internal.StockWriter;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * Takes over the United Nations' table of migrant stock: a line for each year and destination, a column for each origin. Each
 * line in a transaction of its own; a refused one changes nothing. Names are mapped by the source's own spelling alone.
 */
@Stateless
public class MigrantStockImport {

    private static final int FIRST_YEAR = 1900;

    private static final List<String> NO_FIGURE = List.of("..", "-", "");

    @Inject
    StockNames names;

    @Inject
    StockWriter writer;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** Refuses those who may not import, before anything is read. */
    @RequiresRole(Role.IMPORTER)
    public void check() {
        // the rule stands at the method
    }

    /**
     * Reads the first line.
     *
     * @param problems takes a reason for each column whose name is unknown; that column is left out
     * @throws InvalidInput when this is no such table
     */
    @RequiresRole(Role.IMPORTER)
    public StockColumns columns(List<String> header, List<Violation> problems) {
        if (header.size() <= StockColumns.FIRST_ORIGIN) {
            throw InvalidInput.of("", "error.stock.header");
        }
        List<String> origins = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            boolean origin = i >= StockColumns.FIRST_ORIGIN && !names.leftOut(header.get(i));
            Optional<String> code = origin ? names.code(header.get(i)) : Optional.empty();
            if (origin && code.isEmpty()) {
                problems.add(problem(i, "error.stock.country", header.get(i)));
            }
            origins.add(code.orElse(null));
        }
        return new StockColumns(header, origins);
    }

    /**
     * Takes one line.
     *
     * @return whether its figures are new; empty when its destination is a sum of others or has no code, and is left out
     * @throws InvalidInput naming each cell that cannot be read
     */
    @RequiresRole(Role.IMPORTER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Status> take(StockColumns columns, List<String> cells) {
        if (cells.size() != columns.names().size()) {
            throw InvalidInput.of(
                    "",
                    "error.stock.cells",
                    Map.of("count", cells.size(), "expected", columns.names().size()));
        }
        if (names.leftOut(cells.get(1))) {
            return Optional.empty();
        }
        List<Violation> problems = new ArrayList<>();
        Optional<Integer> year = number(cells.get(0));
        if (year.isEmpty()
                || year.get() < FIRST_YEAR
                || year.get() > Year.now(clock).getValue()) {
            problems.add(problem(0, "error.stock.year", cells.get(0)));
        }
        Optional<String> destination = names.code(cells.get(1));
        if (destination.isEmpty()) {
            problems.add(problem(1, "error.stock.country", cells.get(1)));
        }
        Map<String, Integer> persons = persons(columns, cells, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        boolean known = writer.replace(year.orElseThrow(), destination.orElseThrow(), columns.known(), persons);
        return Optional.of(known ? Status.UPDATED : Status.CREATED);
    }

    /** Adds everything up after the last line. */
    @RequiresRole(Role.IMPORTER)
    public void finish() {
        writer.finish();
        changes.fire(ContentChanged.of(ContentType.COUNTRY, 0));
    }

    private static Map<String, Integer> persons(StockColumns columns, List<String> cells, List<Violation> problems) {
        Map<String, Integer> persons = new LinkedHashMap<>();
        for (int i = StockColumns.FIRST_ORIGIN; i < cells.size(); i++) {
            String origin = columns.origins().get(i);
            String cell = cells.get(i).strip();
            if (origin == null) {
                continue;
            }
            if (NO_FIGURE.contains(cell)) {
                persons.put(origin, null);
                continue;
            }
            Optional<Integer> number = number(cell);
            if (number.isEmpty()) {
                problems.add(problem(i, "error.stock.number", cell));
            } else if (number.get() > 0) {
                persons.put(origin, number.get());
            }
        }
        return persons;
    }

    private static Optional<Integer> number(String cell) {
        String text = cell.strip();
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Columns are counted from 1, as spreadsheets and editors do. */
    private static Violation problem(int index, String key, String value) {
        return new Violation("column " + (index + 1), key, Map.of("value", value, "column", index + 1));
    }
}
