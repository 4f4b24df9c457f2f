package org.m4d.portal.attachment.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be uploaded. No archives, which hide anything; no SVG, HTML or XML, which bring scripts; nothing that moves and sounds. */
enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt", "md");

    private final String mediaType;
    private final Set<String> endings;
    private final String ending;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
        this.ending = endings[0];
    }

    String mediaType() {
        return mediaType;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** The name with an ending that tells the truth. */
    String named(String name) {
        String base = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|\\u202A-\\u202E\\u2066-\\u2069]", " ")
                .strip();
        String clean = base.isEmpty() ? "file" : base;
        String whole = endings.contains(endingOf(clean)) ? clean : clean + "." + ending;
        int tooMany = whole.length() - LONGEST_NAME;
        return tooMany <= 0 ? whole : whole.substring(tooMany);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** By the ending of a name, which its owner may have chosen freely. */
    static FileType byEnding(FileType otherwise, String name, FileType... among) {
        String ending = endingOf(name);
        return Arrays.stream(among)
                .filter(type -> type.endings.contains(ending))
                .findFirst()
                .orElse(otherwise);
    }

    static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static final int LONGEST_NAME = 200;
}
