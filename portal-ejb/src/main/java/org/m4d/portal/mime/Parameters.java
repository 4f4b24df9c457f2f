package org.m4d.portal.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header value with parameters, such as Content-Disposition: with RFC 2231 continuations and charsets, and with the encoded words in
 * quotes that many programs send instead.
 */
final class Parameters {

    private final String value;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, Map<Integer, Segment>> extended = new HashMap<>();

    private record Segment(String text, boolean encoded) {}

    private Parameters(String header) {
        int at = endOf(header, 0);
        value = header.substring(0, at).strip().toLowerCase(Locale.ROOT);
        while (at < header.length()) {
            int end = endOf(header, at + 1);
            parameter(header.substring(at + 1, end));
            at = end;
        }
    }

    /** Takes a header's value apart; null counts as empty. */
    static Parameters of(String header) {
        return new Parameters(header == null ? "" : header);
    }

    /** What stands before the parameters, in lower case. */
    String value() {
        return value;
    }

    /** A parameter, decoded; null when there is none. */
    String get(String name) {
        Map<Integer, Segment> segments = extended.get(name);
        return segments == null ? plain.get(name) : join(segments);
    }

    private void parameter(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return;
        }
        String name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String content = unquoted(parameter.substring(equals + 1).strip());
        int star = name.indexOf('*');
        if (star < 0) {
            plain.putIfAbsent(name, EncodedWords.decode(content));
            return;
        }
        boolean encoded = name.endsWith("*");
        String number =
                name.substring(star + 1, encoded && name.length() - 1 > star ? name.length() - 1 : name.length());
        extended.computeIfAbsent(name.substring(0, star), one -> new TreeMap<>())
                .putIfAbsent(number(number), new Segment(content, encoded));
    }

    private static int number(String digits) {
        return digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()
                ? Integer.parseInt(digits)
                : 0;
    }

    private static String join(Map<Integer, Segment> segments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        boolean first = true;
        for (Segment segment : segments.values()) {
            String text = segment.text();
            int language = first && segment.encoded() ? text.indexOf('\'') : -1;
            int start = language < 0 ? -1 : text.indexOf('\'', language + 1);
            if (start >= 0) {
                charset = text.substring(0, language);
                text = text.substring(start + 1);
            }
            bytes.writeBytes(segment.encoded() ? percent(text) : text.getBytes(StandardCharsets.UTF_8));
            first = false;
        }
        return EncodedWords.decode(Charsets.decode(bytes.toByteArray(), charset));
    }

    private static byte[] percent(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int at = 0; at < in.length; at++) {
            int high = in[at] == '%' && at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[at + 2], 16) : -1;
            out.write(low >= 0 ? high * 16 + low : in[at]);
            at += low >= 0 ? 2 : 0;
        }
        return out.toByteArray();
    }

    /** Where the piece ends that begins here: at the next semicolon outside of quotes, or at the end. */
    private static int endOf(String header, int from) {
        boolean quoted = false;
        for (int at = from; at < header.length(); at++) {
            char c = header.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return at;
            }
        }
        return header.length();
    }

    private static String unquoted(String content) {
        if (!content.startsWith("\"")) {
            return content;
        }
        StringBuilder text = new StringBuilder();
        for (int at = 1; at < content.length() && content.charAt(at) != '"'; at++) {
            if (content.charAt(at) == '\\' && at + 1 < content.length()) {
                at++;
            }
            text.append(content.charAt(at));
        }
        return text.toString();
    }
}
