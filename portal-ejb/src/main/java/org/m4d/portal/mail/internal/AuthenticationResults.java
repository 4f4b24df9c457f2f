package org.m4d.portal.mail.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An Authentication-Results header, read as RFC 8601 (2.2) writes it. Servers put into it what the sender of a mail chose, in quotes and in
 * comments; a semicolon or a method's name in there means nothing.
 *
 * @param server who wrote it (authserv-id), in small letters; empty when it is none
 * @param methods what was found, in its order
 */
record AuthenticationResults(String server, List<Method> methods) {

    /**
     * What one method found.
     *
     * @param name such as {@code dkim}, without its version
     * @param result such as {@code pass}
     * @param properties such as {@code header.d}; of several with one name the first
     */
    record Method(String name, String result, Map<String, String> properties) {

        /** A property; empty when it has none of this name. */
        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    /** What separates words; everything but the words themselves. */
    private static final String SIGNS = ";=";

    /** Reads a header's value, unfolded. What cannot be read is no method, and so are all that follow. */
    static AuthenticationResults of(String value) {
        List<List<String>> parts = parts(value.toLowerCase(Locale.ROOT));
        List<Method> methods = new ArrayList<>();
        for (List<String> words : parts.subList(1, parts.size())) {
            Method method = method(words);
            if (method != null) {
                methods.add(method);
            }
        }
        List<String> first = parts.getFirst();
        return new AuthenticationResults(first.isEmpty() ? "" : first.getFirst(), List.copyOf(methods));
    }

    private static Method method(List<String> words) {
        if (words.size() < 3 || !words.get(1).equals("=")) {
            return null;
        }
        Map<String, String> properties = new TreeMap<>();
        for (int at = 3; at + 2 < words.size(); at++) {
            if (words.get(at + 1).equals("=")) {
                properties.putIfAbsent(words.get(at), words.get(at + 2));
                at += 2;
            }
        }
        String name = words.get(0);
        int version = name.indexOf('/');
        return new Method(version < 0 ? name : name.substring(0, version), words.get(2), properties);
    }

    /** The words between semicolons, each equals sign a word of its own; without comments, quoted ones without their quotes. */
    private static List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                at = afterComment(text, at);
            } else if (c == ';') {
                parts.add(new ArrayList<>());
                at++;
            } else if (c == '=') {
                parts.getLast().add("=");
                at++;
            } else {
                StringBuilder word = new StringBuilder();
                at = word(text, at, word);
                parts.getLast().add(word.toString());
            }
        }
        return parts;
    }

    /** A word ends at a blank, a sign or a comment; quoted stretches of it (as in {@code "a b"@example.org}) end at their quotation mark. */
    private static int word(String text, int from, StringBuilder word) {
        boolean quoted = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\' && at + 1 < text.length()) {
                at++;
                word.append(text.charAt(at));
            } else if (!quoted && (Character.isWhitespace(c) || c == '(' || SIGNS.indexOf(c) >= 0)) {
                return at;
            } else {
                word.append(c);
            }
            at++;
        }
        return at;
    }

    private static int afterComment(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            at++;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }
}
