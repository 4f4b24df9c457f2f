package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.mail.LetterPart;

class LetterJsonTest {

    @Test
    void whatIsWrittenIsRead() {
        List<LetterPart> parts = List.of(
                new LetterPart.Line("\"a\"\n\\ مرحبا 🌍"),
                new LetterPart.Small("small"),
                new LetterPart.Heading("heading", "ar", "https://portal.example.org/"),
                new LetterPart.Heading("heading", null, null),
                new LetterPart.Prose("<p>x</p>", "fr"),
                new LetterPart.Prose("<p>x</p>", null),
                new LetterPart.Entry("entry", "es", "https://portal.example.org/", "note", "excerpt"),
                new LetterPart.Entry("entry", null, null, null, null));
        assertThat(LetterJson.read(LetterJson.write(parts))).isEqualTo(parts);
        assertThat(LetterJson.read(LetterJson.write(List.of()))).isEmpty();
    }

    @Test
    void whatNoAnswerHasIsRefusedAtOnce() {
        List<LetterPart> button = List.of(new LetterPart.Button("a", "https://portal.example.org/"));
        assertThatThrownBy(() -> LetterJson.write(button)).isInstanceOf(IllegalArgumentException.class);
    }
}
