package org.m4d.portal.mime;

import java.util.Locale;
import java.util.Map;

/** Names for the files of a mail: what the sender called them, without directories, or what they are. */
final class FileNames {

    private static final int LONGEST = 150;

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/ms-tnef", "dat"),
            Map.entry("application/pkcs7-mime", "p7m"),
            Map.entry("application/x-pkcs7-mime", "p7m"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/html", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("video/mp4", "mp4"));

    private FileNames() {}

    /**
     * The name of a file.
     *
     * @param given by the sender; null for none
     * @param number of the file in its mail, from 1, for files that nobody named
     */
    static String of(String given, String type, int number) {
        String name = CleanText.line(given == null ? "" : given);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return "file-" + number + "." + ENDINGS.getOrDefault(type.toLowerCase(Locale.ROOT), "bin");
        }
        return shortened(name);
    }

    /** Cut in the middle, so that the ending stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return CleanText.cut(name, LONGEST - ending.length()) + ending;
    }
}
