package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a mail: a multipart with its parts, or a body whose bytes were kept if anybody wants them. */
final class Part {

    private static final byte[] NOTHING = {};

    private final HeaderFields header;
    private final String type;
    private final Parameters contentType;
    private final Parameters disposition;
    private final List<Part> parts = new ArrayList<>();
    private byte[] bytes = NOTHING;
    private boolean returned;

    /**
     * Begins a part.
     *
     * @param type as the surroundings make it when it does not say itself, in lower case
     */
    Part(HeaderFields header, String type) {
        this.header = header;
        this.type = type;
        contentType = Parameters.of(header.first("content-type"));
        disposition = Parameters.of(header.first("content-disposition"));
    }

    HeaderFields header() {
        return header;
    }

    String type() {
        return type;
    }

    /** A parameter of the content type; null for none. */
    String parameter(String name) {
        return contentType.get(name);
    }

    List<Part> parts() {
        return parts;
    }

    byte[] bytes() {
        return bytes;
    }

    void keep(byte[] content) {
        bytes = content;
    }

    /** Keeps the beginning of a mail that came back with a report on it. */
    void keepReturned(byte[] content) {
        bytes = content;
        returned = true;
    }

    /** The name that somebody gave it, as it was given; null for none. */
    String name() {
        String name = disposition.get("filename");
        return name == null || name.isBlank() ? contentType.get("name") : name;
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    boolean isInline() {
        return disposition.value().equals("inline");
    }

    /** Text to be read with the mail, not a file. */
    boolean isText() {
        boolean readable = type.equals("text/plain") || type.equals("text/html");
        return readable && !isAttachment() && (name() == null || name().isBlank());
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** Belongs to how the mail was carried or secured, and says nothing to a reader. */
    boolean isMachinery() {
        return switch (type) {
            case "application/pgp-signature",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/pgp-encrypted",
                    "application/pgp-keys" -> true;
            default -> returned || isReport();
        };
    }

    /** What a server says of a mail, for programs. */
    boolean isReport() {
        return switch (type) {
            case "message/delivery-status",
                    "message/global-delivery-status",
                    "message/disposition-notification",
                    "message/feedback-report",
                    "text/rfc822-headers",
                    "message/global-headers" -> true;
            default -> false;
        };
    }

    /** This part and all within, in the order of the mail. The depth is bounded by the limits. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /** The text, by its charset. */
    String text() {
        return Charsets.decode(bytes, parameter("charset"));
    }
}
