package org.m4d.portal.common;

import java.util.List;
import java.util.Map;

/** Something that a person or a client gave cannot be taken as it is. Names each field and why. */
public class InvalidInput extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * One reason.
     *
     * @param field the name of the input, as in the form and the API; empty for the input as a whole
     * @param key the text that explains it
     * @param arguments named values for the text
     */
    public record Violation(String field, String key, Map<String, Object> arguments) {
        public Violation {
            arguments = Map.copyOf(arguments);
        }
    }

    public InvalidInput(List<Violation> violations) {
        this(violations, null);
    }

    private InvalidInput(List<Violation> violations, Throwable cause) {
        super("error.invalid", cause);
        this.violations = List.copyOf(violations);
    }

    public static InvalidInput of(String field, String key) {
        return of(field, key, Map.of());
    }

    public static InvalidInput of(String field, String key, Map<String, Object> arguments) {
        return new InvalidInput(List.of(new Violation(field, key, arguments)));
    }

    public static InvalidInput of(String field, String key, Throwable cause) {
        return new InvalidInput(List.of(new Violation(field, key, Map.of())), cause);
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
