package org.m4d.portal.common;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in an ordered list: the key values of the last row shown. Opaque to clients, so that the order of a list can change
 * without breaking them; it holds nothing secret and is not trusted: a forged one only starts the list elsewhere.
 */
public record Cursor(List<String> keys) {

    /** Never part of a key as it is written, for there it is escaped. */
    private static final String SEPARATOR = ",";

    /** The database knows no later time. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public static Cursor at(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor from a client.
     *
     * @param text what {@link #encode} gave; null or blank means the start of the list
     * @return the cursor, or null for the start
     * @throws InvalidInput when it is not a cursor or has not this many keys
     */
    public static Cursor decode(String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = Arrays.stream(plain.split(SEPARATOR, -1))
                    .map(key -> URLDecoder.decode(key, StandardCharsets.UTF_8))
                    .toList();
            if (keys.size() == size) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notOurs) {
            throw InvalidInput.of("after", "error.cursor.invalid", notOurs);
        }
        throw InvalidInput.of("after", "error.cursor.invalid");
    }

    public String encode() {
        String plain = keys.stream()
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        return keys.get(index);
    }

    /** @throws InvalidInput when this key is no number */
    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("after", "error.cursor.invalid", notANumber);
        }
    }

    /** @throws InvalidInput when this key is no time that a record could have */
    public Instant instant(int index) {
        try {
            Instant time = Instant.parse(keys.get(index));
            if (time.isAfter(Instant.EPOCH) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notATime) {
            throw InvalidInput.of("after", "error.cursor.invalid", notATime);
        }
        throw InvalidInput.of("after", "error.cursor.invalid");
    }
}
