package org.m4d.portal.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Reads settings below {@code portal.mail.} and says of each that makes no sense what it should be. */
final class MailValues {
    private static final String PREFIX = "portal.mail.";

    private final Config config;

    MailValues(Config config) {
        this.config = config;
    }

    /** The setting's text, if there is more than blanks. */
    Optional<String> text(String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A whole number between two others, these included. */
    long number(String name, long otherwise, long from, long to) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        String wanted = "a whole number from " + from + " to " + to;
        try {
            long number = Long.parseLong(text.get());
            require(number >= from && number <= to, name, wanted);
            return number;
        } catch (NumberFormatException e) {
            throw wrong(name, wanted, e);
        }
    }

    int port(String name, int otherwise) {
        return (int) number(name, otherwise, 1, 65_535);
    }

    /** One of the constants of an enum, written in small letters. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        Optional<String> text = text(name).map(some -> some.toLowerCase(Locale.ROOT));
        if (text.isEmpty()) {
            return otherwise;
        }
        String wanted = Arrays.stream(type.getEnumConstants())
                .map(MailValues::small)
                .collect(Collectors.joining(", ", "one of ", ""));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> small(constant).equals(text.get()))
                .findFirst()
                .orElseThrow(() -> wrong(name, wanted, null));
    }

    /** Fails unless the setting fits, and says what would. */
    void require(boolean fits, String name, String wanted) {
        if (!fits) {
            throw wrong(name, wanted, null);
        }
    }

    /** The failure that a missing setting is. */
    static IllegalStateException missing(String name, String why) {
        return new IllegalStateException(PREFIX + name + " is missing: " + why + ".");
    }

    private IllegalStateException wrong(String name, String wanted, Exception cause) {
        return new IllegalStateException(
                PREFIX + name + " is '" + text(name).orElse("") + "' and should be " + wanted + ".", cause);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
