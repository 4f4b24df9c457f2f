package org.m4d.portal.synthesis;

import java.util.Arrays;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.synthesis.Outline.Direction;

/**
 * A small move in the order of a summary: either of a heading or of a statement.
 *
 * @param heading the id of the heading to move; null for none
 * @param statement the id of the statement to move; null for none
 * @param direction {@code up} or {@code down}; null when a statement goes under another heading
 * @param under the id of the heading at whose end the statement is put; null for a step up or down
 */
public record MoveInput(Long heading, Long statement, String direction, Long under) {

    /**
     * The order after the move.
     *
     * @throws InvalidInput when it names neither a heading nor a statement, or both, or no way to go
     * @throws org.m4d.portal.common.NotFound when what it names is not there
     */
    Outline apply(Outline before) {
        if ((heading == null) == (statement == null)) {
            throw InvalidInput.of("statement", "error.choice");
        }
        if (heading != null) {
            return before.moveHeading(heading, way());
        }
        return under == null ? before.moveStatement(statement, way()) : before.moveUnder(statement, under);
    }

    private Direction way() {
        return Arrays.stream(Direction.values())
                .filter(way -> way.name().equalsIgnoreCase(direction))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("direction", "error.choice"));
    }
}
