package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was typed is kept for the page that shows the form again. */
class FormMemoryTest {

    private final FormMemory memory = new FormMemory();

    @Test
    void isFoundAgainAndAgain() {
        String token = memory.keep(state("text"));

        assertThat(memory.find(token).value("body")).isEqualTo("text");
        assertThat(memory.find(token).value("body")).isEqualTo("text");
    }

    @Test
    void keepsTheLastEight() {
        List<String> tokens = IntStream.range(0, 20)
                .mapToObj(n -> memory.keep(state("text " + n)))
                .toList();

        assertThat(tokens).doesNotHaveDuplicates();
        assertThat(tokens.subList(0, 12))
                .allSatisfy(token -> assertThat(memory.find(token)).isEqualTo(FormState.EMPTY));
        assertThat(tokens.subList(12, 20))
                .allSatisfy(token -> assertThat(memory.find(token)).isNotEqualTo(FormState.EMPTY));
    }

    @Test
    void knowsNothingOfAForeignToken() {
        assertThat(memory.find("guess")).isEqualTo(FormState.EMPTY);
        assertThat(memory.find(null)).isEqualTo(FormState.EMPTY);
        assertThat(memory.keep(state("text"))).matches("[0-9a-f]{48}");
    }

    @Test
    void survivesWithItsSession() throws Exception {
        String token = memory.keep(state("text"));

        ByteArrayOutputStream passivated = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(passivated)) {
            out.writeObject(memory);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(passivated.toByteArray()))) {
            assertThat(((FormMemory) in.readObject()).find(token)).isEqualTo(state("text"));
        }
    }

    private static FormState state(String body) {
        return new FormState(Map.of("body", List.of(body)), List.of(new FormState.Message("title", "Too short")), null);
    }
}
