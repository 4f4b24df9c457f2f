package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** The fields in the body of a report: groups of header lines with empty lines between them. */
final class ReportFields {

    private final Map<String, String> fields = new HashMap<>();

    private ReportFields() {}

    /** All groups that have fields. */
    static List<ReportFields> groups(byte[] body) {
        List<ReportFields> groups = new ArrayList<>();
        ReportFields group = new ReportFields();
        String name = null;
        for (String line : CleanText.lines(Charsets.decode(body, null)).split("\n", -1)) {
            int colon = line.indexOf(':');
            boolean goesOn = name != null && (line.startsWith(" ") || line.startsWith("\t"));
            if (line.isBlank()) {
                groups.add(group);
                group = new ReportFields();
                name = null;
            } else if (goesOn) {
                group.append(name, line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                group.fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        groups.add(group);
        return groups.stream().filter(one -> !one.fields.isEmpty()).toList();
    }

    /** The fields of all groups as one. */
    static ReportFields all(byte[] body) {
        ReportFields all = new ReportFields();
        groups(body).forEach(group -> group.fields.forEach(all.fields::putIfAbsent));
        return all;
    }

    /** A field's value; null when it is missing. */
    String get(String name) {
        return fields.get(name);
    }

    private void append(String name, String more) {
        String value = fields.get(name);
        if (value.length() < 5_000) {
            fields.put(name, value + " " + more);
        }
    }

    /** Whether a word is an enhanced status code of a failure (RFC 3463). */
    static boolean isStatus(String word) {
        String[] numbers = word.split("\\.", -1);
        if (numbers.length != 3 || !(numbers[0].equals("2") || numbers[0].equals("4") || numbers[0].equals("5"))) {
            return false;
        }
        for (String number : numbers) {
            if (number.isEmpty() || number.length() > 3 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The first such code of a failure in a text; null when it has none. */
    static String firstStatus(String text) {
        StringTokenizer words = new StringTokenizer(text, " \t\n()[]#,;:-");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (isStatus(word) && !word.startsWith("2")) {
                return word;
            }
        }
        return null;
    }

    /** The first address in a text that is not the given one; null when it has none. */
    static String firstAddress(String text, String except) {
        StringTokenizer words = new StringTokenizer(text.replace("\\", ""), " \t\n<>()[],;:\"'|");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String address = word.indexOf('@') > 0 ? Persons.address(word) : null;
            if (address != null && !address.equalsIgnoreCase(except)) {
                return address;
            }
        }
        return null;
    }
}
