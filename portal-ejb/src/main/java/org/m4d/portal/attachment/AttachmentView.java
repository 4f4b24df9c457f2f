package org.m4d.portal.attachment;

import java.time.Instant;
import java.util.Locale;
import org.m4d.portal.common.Slug;

/**
 * A file as its owner and its readers know it.
 *
 * @param name as its owner called it
 * @param mediaType what it is, found out by its content
 * @param size in bytes
 * @param width of a picture in pixels; null for other files
 * @param height of a picture in pixels; null for other files
 * @param content what it belongs to, such as {@code post:12}; null until something was published with it
 * @param address where it can be had
 */
public record AttachmentView(
        long id,
        String name,
        String mediaType,
        long size,
        Integer width,
        Integer height,
        AttachmentState state,
        String content,
        Instant createdAt,
        String address) {

    private static final double KILO = 1000;

    /** Where smaller copies of a picture begin to be of use. */
    public static final int SMALL = 480;

    /** As wide as a text column gets. */
    public static final int LARGE = 960;

    /** Whether it is a picture that pages show in place. */
    public boolean picture() {
        return width != null;
    }

    /** What its name ends on, in capitals: {@code PDF}. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** Its size for people, the same in every language: {@code 1.2 MB}. */
    public String length() {
        return size < KILO * KILO
                ? Math.max(1, Math.round(size / KILO)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", size / KILO / KILO);
    }

    /** {@code /file/12/quarterly-report.pdf}. */
    static String address(long id, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : "." + Slug.of(name.substring(dot + 1));
        return "/file/" + id + "/" + Slug.of(stem) + ending;
    }
}
