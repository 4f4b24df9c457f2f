package org.m4d.portal.common.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;

/** Holds an imported record to the constraints that the same record from a form is held to. */
@ApplicationScoped
public class ImportChecks {

    @Inject
    Validator validator;

    /**
     * The record itself, if it keeps its constraints.
     *
     * @throws InvalidInput naming each field that does not
     */
    public <T> T valid(T input) {
        List<InvalidInput.Violation> found =
                validator.validate(input).stream().map(ImportChecks::violation).toList();
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return input;
    }

    private static InvalidInput.Violation violation(ConstraintViolation<?> broken) {
        Map<String, Object> arguments = new HashMap<>();
        broken.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number) {
                arguments.put(name, value);
            }
        });
        StringBuilder field = new StringBuilder();
        for (Path.Node node : broken.getPropertyPath()) {
            field.append(field.isEmpty() || node.getName() == null ? "" : ".")
                    .append(node.getName() == null ? "" : node.getName());
        }
        return new InvalidInput.Violation(field.toString(), broken.getMessageTemplate(), arguments);
    }
}
