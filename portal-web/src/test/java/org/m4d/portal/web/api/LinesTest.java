package org.m4d.portal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines of an import. */
class LinesTest {

    @Test
    void areCountedAndEndAsAnySystemEndsThem() throws IOException {
        assertThat(read("a\nb\r\n\nd", 10))
                .containsExactly(
                        new Lines.Line(1, "a", false),
                        new Lines.Line(2, "b", false),
                        new Lines.Line(3, "", false),
                        new Lines.Line(4, "d", false));
    }

    @Test
    void ofNothingThereAreNone() throws IOException {
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\ufeff", 10)).isEmpty();
    }

    @Test
    void aMarkAtTheBeginningIsNoText() throws IOException {
        assertThat(read("\ufeffa\n\ufeffb", 10)).extracting(Lines.Line::text).containsExactly("a", "\ufeffb");
    }

    @Test
    void aLineThatIsTooLongIsCutAndTheNextIsRead() throws IOException {
        assertThat(read("12345\n123456\r\n12345\r\nb", 5))
                .containsExactly(
                        new Lines.Line(1, "12345", false),
                        new Lines.Line(2, "12345", true),
                        new Lines.Line(3, "12345", false),
                        new Lines.Line(4, "b", false));
    }

    /** A line without an end must not fill the memory: it is read to its end and not held. */
    @Test
    void aLineWithoutAnEndIsNotHeld() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };

        assertThat(new Lines(endless).next()).hasValueSatisfying(line -> {
            assertThat(line.tooLong()).isTrue();
            assertThat(line.text()).hasSize(Lines.LONGEST);
        });
    }

    private static List<Lines.Line> read(String text, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<Lines.Line> read = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get());
        }
        return read;
    }
}
