package org.m4d.portal.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what sort of mail it is. Headers decide; the words of a subject only confirm what a header says already, for people too write
 * "I am out of office". (X-Auto-Response-Suppress asks for no answers; it does not say that the mail itself is one.)
 */
final class Natures {

    private static final Set<String> MACHINE_PRECEDENCES = Set.of("bulk", "junk", "auto_reply", "auto-reply");

    private static final Set<String> ANSWERING_HEADERS =
            Set.of("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply");

    private static final List<String> ABSENCES = List.of(
            "automatic reply",
            "auto reply",
            "auto-reply",
            "autoreply",
            "auto:",
            "out of office",
            "out of the office",
            "réponse automatique",
            "absence du bureau",
            "absent du bureau",
            "respuesta automática",
            "respuesta automatica",
            "fuera de la oficina",
            "fuera de oficina",
            "رد تلقائي",
            "الرد التلقائي",
            "خارج المكتب");

    private Natures() {}

    /** The nature of a mail that is neither a report nor a complaint. */
    static Nature of(HeaderFields header, String subject) {
        return isAutomatic(header, subject) ? Nature.AUTOMATIC : Nature.WRITTEN;
    }

    /** Whether the envelope asked for no answer, as far as the server that delivered it wrote it down. */
    static boolean hasNoSender(HeaderFields header) {
        String path = header.first("return-path");
        return path != null && path.replace(" ", "").equals("<>");
    }

    private static boolean isAutomatic(HeaderFields header, String subject) {
        String submitted = Parameters.of(header.first("auto-submitted")).value();
        if (!submitted.isEmpty() && !submitted.equals("no")) {
            return true;
        }
        boolean answering = ANSWERING_HEADERS.stream()
                .map(header::first)
                .anyMatch(value -> value != null && !value.strip().equalsIgnoreCase("no"));
        String precedence = Parameters.of(header.first("precedence")).value();
        return answering
                || MACHINE_PRECEDENCES.contains(precedence) && header.first("list-id") == null
                || isAbsence(subject) && (hasNoSender(header) || header.first("x-auto-response-suppress") != null);
    }

    private static boolean isAbsence(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        return ABSENCES.stream().anyMatch(lower::contains);
    }
}
