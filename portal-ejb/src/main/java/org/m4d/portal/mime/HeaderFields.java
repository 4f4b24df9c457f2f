package org.m4d.portal.mime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** The header of a mail or of a part: names in lower case, values unfolded and as characters, encoded words still encoded. */
final class HeaderFields {

    private final List<Field> fields;
    private final String charset;

    /** Takes fields as they were sent, 8-bit ones too: those are in UTF-8 when they can be, else in the charset of the body. */
    HeaderFields(List<Field> raw) {
        fields = List.copyOf(raw);
        charset = fields.stream()
                .filter(field -> isNamed(field, "content-type"))
                .findFirst()
                .map(field -> Parameters.of(unfold(new String(value(field), StandardCharsets.ISO_8859_1)))
                        .get("charset"))
                .orElse(null);
    }

    /** The first value, the outermost; null when there is none. */
    String first(String name) {
        return fields.stream()
                .filter(field -> isNamed(field, name))
                .findFirst()
                .map(this::decoded)
                .orElse(null);
    }

    /** All values, the outermost first. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> isNamed(field, name))
                .map(this::decoded)
                .toList();
    }

    /** A value of the sort that people read: decoded, on one line; empty when there is none. */
    String text(String name) {
        String value = first(name);
        return value == null ? "" : CleanText.line(EncodedWords.decode(value));
    }

    private static boolean isNamed(Field field, String name) {
        return field.getName().strip().equalsIgnoreCase(name);
    }

    /** Only what somebody asks for is decoded: to guess a charset takes longer than to read a line. */
    private String decoded(Field field) {
        return unfold(Charsets.decode(value(field), charset));
    }

    private static byte[] value(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody().getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = raw.toByteArray();
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int from = Math.min(bytes.length, colon + 1);
        byte[] value = new byte[bytes.length - from];
        System.arraycopy(bytes, from, value, 0, value.length);
        return value;
    }

    private static String unfold(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c != '\r' && c != '\n') {
                line.append(c == '\t' ? ' ' : c);
            }
        }
        return line.toString().strip();
    }
}
