package org.m4d.portal.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;

/** The moves in a summary of three headings: 10 with 1, 2 and 3, 20 with nothing, 30 with 4. */
class OutlineTest {

    private static final String START = "10:1,2,3 20: 30:4";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    heading   | 10 | up   |    | 10:1,2,3 20: 30:4
                    heading   | 10 | down |    | 20: 10:1,2,3 30:4
                    heading   | 20 | up   |    | 20: 10:1,2,3 30:4
                    heading   | 30 | up   |    | 10:1,2,3 30:4 20:
                    heading   | 30 | down |    | 10:1,2,3 20: 30:4
                    statement | 1  | up   |    | 10:1,2,3 20: 30:4
                    statement | 1  | down |    | 10:2,1,3 20: 30:4
                    statement | 2  | UP   |    | 10:2,1,3 20: 30:4
                    statement | 3  | up   |    | 10:1,3,2 20: 30:4
                    statement | 3  | down |    | 10:1,2 20:3 30:4
                    statement | 4  | up   |    | 10:1,2,3 20:4 30:
                    statement | 4  | down |    | 10:1,2,3 20: 30:4
                    statement | 2  |      | 30 | 10:1,3 20: 30:4,2
                    statement | 1  |      | 10 | 10:2,3,1 20: 30:4
                    statement | 4  |      | 20 | 10:1,2,3 20:4 30:
                    """)
    void moves(String what, long id, String direction, Long under, String after) {
        MoveInput move = "heading".equals(what)
                ? new MoveInput(id, null, direction, null)
                : new MoveInput(null, id, direction, under);
        assertThat(words(move.apply(outline(START)))).isEqualTo(after);
    }

    @Test
    void aStatementThatGoesDownAcrossAHeadingComesFirstThere() {
        assertThat(words(new MoveInput(null, 1L, "down", null).apply(outline("10:1 30:4,5"))))
                .isEqualTo("10: 30:1,4,5");
    }

    @Test
    void aStatementThatGoesUpAcrossAHeadingComesLastThere() {
        assertThat(words(new MoveInput(null, 4L, "up", null).apply(outline("10:1,2 30:4,5"))))
                .isEqualTo("10:1,2,4 30:5");
    }

    @Test
    void whatIsNotThereIsNotMoved() {
        Outline outline = outline(START);
        for (MoveInput move : List.of(
                new MoveInput(99L, null, "up", null),
                new MoveInput(null, 99L, "up", null),
                new MoveInput(null, 99L, null, 10L),
                new MoveInput(null, 1L, null, 99L))) {
            assertThatThrownBy(() -> move.apply(outline)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aMoveSaysWhatAndWhere() {
        Outline outline = outline(START);
        for (MoveInput move : List.of(
                new MoveInput(null, null, "up", null),
                new MoveInput(10L, 1L, "up", null),
                new MoveInput(10L, null, null, null),
                new MoveInput(null, 1L, "sideways", null))) {
            assertThatThrownBy(() -> move.apply(outline)).isInstanceOf(InvalidInput.class);
        }
    }

    private static Outline outline(String words) {
        return new Outline(Arrays.stream(words.split(" ", -1))
                .map(section -> section.split(":", 2))
                .map(parts -> new Outline.Section(
                        Long.parseLong(parts[0]),
                        parts[1].isEmpty()
                                ? List.of()
                                : Arrays.stream(parts[1].split(",", -1))
                                        .map(Long::valueOf)
                                        .toList()))
                .toList());
    }

    private static String words(Outline outline) {
        return outline.sections().stream()
                .map(section -> section.heading() + ":"
                        + section.statements().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }
}
