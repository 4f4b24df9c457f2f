package org.m4d.portal.web.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;

/** Turns what Bean Validation refused into the portal's own words. */
final class Violations {

    private static final String REQUIRED = "error.required";

    private Violations() {}

    /** One for each thing that is wrong, in the order of the record; what is missing is not also too short. */
    static List<InvalidInput.Violation> of(ConstraintViolationException refused) {
        List<InvalidInput.Violation> all = refused.getConstraintViolations().stream()
                .sorted(Comparator.comparingInt(Violations::place).thenComparing(v -> field(v.getPropertyPath())))
                .map(Violations::of)
                .distinct()
                .toList();
        Set<String> missing = all.stream()
                .filter(violation -> REQUIRED.equals(violation.key()))
                .map(InvalidInput.Violation::field)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(violation -> REQUIRED.equals(violation.key()) || !missing.contains(violation.field()))
                .toList();
    }

    /** Where the input stands among those of its record, so that people read of them in the order of the form. */
    private static int place(ConstraintViolation<?> violation) {
        String first = field(violation.getPropertyPath()).split("[.\\[]", 2)[0];
        Object[] given = violation.getExecutableParameters();
        return Arrays.stream(given == null ? new Object[0] : given)
                .filter(Record.class::isInstance)
                .map(input -> Arrays.stream(input.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                        .indexOf(first))
                .findFirst()
                .orElse(0);
    }

    private static InvalidInput.Violation of(ConstraintViolation<?> violation) {
        Map<String, Object> arguments = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                arguments.put(name, value);
            }
        });
        if (violation.getInvalidValue() instanceof String text && text.length() <= 80) {
            arguments.put("value", text);
        }
        String key =
                violation.getMessageTemplate().startsWith("error.") ? violation.getMessageTemplate() : "error.invalid";
        return new InvalidInput.Violation(field(violation.getPropertyPath()), key, arguments);
    }

    /** The input's name: what follows the method and its parameter in {@code start.input.title}; rows are counted from 0. */
    private static String field(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            boolean inside =
                    switch (node.getKind()) {
                        case METHOD, PARAMETER, CONTAINER_ELEMENT -> false;
                        default -> true;
                    };
            if (inside && node.getIndex() != null) {
                name.append('[').append(node.getIndex()).append(']');
            }
            if (inside && node.getName() != null) {
                name.append(name.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return name.toString();
    }
}
