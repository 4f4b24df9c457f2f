package org.m4d.portal.web.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.publication.CorrectionInput;
import org.m4d.portal.publication.CorrectionInput.CorrectedHeading;
import org.m4d.portal.publication.CorrectionInput.CorrectedStatement;

/**
 * The fields of the form with which a publication is corrected: {@code title}, {@code title-fr}, {@code heading-12} by id, {@code statement-3} by
 * number, {@code reason} and {@code lang}.
 *
 * @param names of all fields that were sent
 * @param value what was typed into one; empty for nothing
 */
record CorrectionFields(Set<String> names, UnaryOperator<String> value) {

    private static final String TITLE = "title-";
    private static final String HEADING = "heading-";
    private static final String STATEMENT = "statement-";

    CorrectionFields {
        names = Set.copyOf(names);
    }

    /** @throws InvalidInput when a field is named as none of this form is */
    CorrectionInput input() {
        List<CorrectedHeading> headings = named(HEADING)
                .map(name -> new CorrectedHeading(number(name, HEADING), value.apply(name)))
                .toList();
        List<CorrectedStatement> statements = named(STATEMENT)
                .map(name -> new CorrectedStatement(Math.toIntExact(number(name, STATEMENT)), value.apply(name)))
                .toList();
        return new CorrectionInput(
                value.apply("title"), titles(), headings, statements, value.apply("reason"), value.apply("lang"));
    }

    private LocalizedText titles() {
        if (named(TITLE).findAny().isEmpty()) {
            return null;
        }
        Map<String, String> titles = new TreeMap<>();
        PortalLanguage.all().forEach(language -> titles.put(language.code(), value.apply(TITLE + language.code())));
        return new LocalizedText(titles);
    }

    private Stream<String> named(String start) {
        return names.stream().filter(name -> name.startsWith(start)).sorted();
    }

    private static long number(String field, String start) {
        String number = field.substring(start.length());
        if (!number.matches("[0-9]{1,9}")) {
            throw InvalidInput.of("", "error.bad-request");
        }
        return Long.parseLong(number);
    }
}
