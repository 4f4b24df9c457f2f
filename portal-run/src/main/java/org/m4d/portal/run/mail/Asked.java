package org.m4d.portal.run.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request.
 *
 * @param path its parts between slashes, decoded
 * @param query what follows the question mark
 * @param body empty for GET
 */
record Asked(String method, List<String> path, Map<String, String> query, String body) {
    private static final int LARGEST = 1 << 20;

    /** @throws Refusal if it is larger than what is read, or no address */
    static Asked of(HttpExchange exchange) throws IOException, Refusal {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refusal(413, "That is too much.");
        }
        try {
            List<String> path = Arrays.stream(
                            exchange.getRequestURI().getRawPath().split("/"))
                    .filter(part -> !part.isEmpty())
                    // a plus in a path is a plus
                    .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toList();
            return new Asked(
                    exchange.getRequestMethod(),
                    path,
                    fields(exchange.getRequestURI().getRawQuery()),
                    new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "That is no address.");
        }
    }

    boolean posts() {
        return "POST".equals(method);
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** The fields of a form that was sent. */
    Map<String, String> form() {
        return fields(body);
    }

    /** A whole number that the query names, or another where it names none. */
    long number(String name, long otherwise) throws Refusal {
        return query.containsKey(name) ? number(query.get(name)) : otherwise;
    }

    static long number(String text) throws Refusal {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Refusal(404, "There is nothing here.");
        }
        return Long.parseLong(text);
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return fields;
    }
}
