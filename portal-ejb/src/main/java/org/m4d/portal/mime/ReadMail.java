package org.m4d.portal.mime;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail, read. Texts are Unicode (NFC), without control characters; ids have no angle brackets.
 *
 * @param messageId null when it has none that could be one
 * @param inReplyTo the first id of In-Reply-To; null for none
 * @param references the ids of References, oldest first
 * @param from null when it has none
 * @param receivers of To and Cc, in their order
 * @param deliveredTo addresses of Delivered-To, X-Original-To and Envelope-To, the outermost first
 * @param subject decoded, on one line; empty when it has none
 * @param date as its sender wrote it; null when it has none that could be one
 * @param nature what sort of mail it is
 * @param reports what a delivery report or complaint says; empty for all others
 * @param text what was written, as Markdown, whole: with quoted text and signature
 * @param written the text without quoted history and signature, Markdown; empty when nothing else was written
 * @param language BCP 47 tag of Content-Language when it has exactly one; null otherwise
 * @param files in their order
 * @param headers the other headers that decide something, unfolded, names in lower case, the outermost first
 */
public record ReadMail(
        String messageId,
        String inReplyTo,
        List<String> references,
        MailPerson from,
        List<MailPerson> receivers,
        List<String> deliveredTo,
        String subject,
        Instant date,
        Nature nature,
        List<DeliveryReport> reports,
        String text,
        String written,
        String language,
        List<MailFile> files,
        Map<String, List<String>> headers) {

    public ReadMail {
        references = List.copyOf(references);
        receivers = List.copyOf(receivers);
        deliveredTo = List.copyOf(deliveredTo);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
        headers = Map.copyOf(headers);
    }

    /** All values of a header, the outermost (added last) first; empty when it has none. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
