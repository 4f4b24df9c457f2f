package org.m4d.portal.web.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is put together from pieces is what was taken apart, compressed or not. */
class FinishedPageTest {

    private static final UnaryOperator<String> VALUES = name -> switch (name) {
        case "empty" -> "";
        case "long" -> "ذ".repeat(70_000);
        default -> "<" + name + " é>";
    };

    static List<String> pages() {
        return List.of(
                "",
                "no slot at all",
                slot("csrf"),
                slot("csrf") + slot("key"),
                "a" + slot("empty") + "b",
                "before " + slot("long") + " between " + slot("key") + " ﷺ behind",
                IntStream.range(0, 30_000)
                                .mapToObj(i -> "<p>" + i * 7919L + "</p>")
                                .collect(Collectors.joining()) + slot("key") + "end");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isTheSameWithItsSlotsFilled(String marked) throws IOException {
        String filled = marked.replace(slot("csrf"), VALUES.apply("csrf"))
                .replace(slot("key"), VALUES.apply("key"))
                .replace(slot("empty"), "")
                .replace(slot("long"), VALUES.apply("long"));
        FinishedPage page = new FinishedPage(marked);

        assertThat(new String(page.plain(VALUES), StandardCharsets.UTF_8)).isEqualTo(filled);
        assertThat(unzipped(page.gzipped(VALUES))).isEqualTo(filled);
    }

    private static String slot(String name) {
        return Slot.MARK + name + Slot.END;
    }

    /** Checks length and checksum as well. */
    private static String unzipped(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
