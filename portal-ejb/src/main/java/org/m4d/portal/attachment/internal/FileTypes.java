package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out what a file is by its content. Its name decides only between things that look the same inside. Then its whole structure has to be
 * that of what its beginning says, so that nothing is two things at once.
 */
@ApplicationScoped
class FileTypes {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** @throws org.m4d.portal.common.InvalidInput when it is not on the list, or not what it claims to be */
    FileType of(Path file, String name) throws IOException {
        MediaType detected;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            detected = KNOWN.detect(in, new Metadata());
        }
        FileType type = byContent(detected.toString(), file, name).orElseThrow(Refused::type);
        switch (type) {
            case PDF -> PdfFile.check(file);
            case DOC, XLS, PPT -> OldOfficeFile.check(file);
            case TEXT, CSV -> TextFile.check(file);
            default -> {
                // pictures are decoded, packed documents were unpacked
            }
        }
        return type;
    }

    private static Optional<FileType> byContent(String detected, Path file, String name) throws IOException {
        return switch (detected) {
            case "application/zip", "application/x-tika-ooxml" -> PackedDocument.check(file);
            case "application/x-tika-msoffice" ->
                Optional.of(FileType.byEnding(FileType.DOC, name, FileType.XLS, FileType.PPT));
            case "text/plain", "text/csv" -> Optional.of(FileType.byEnding(FileType.TEXT, name, FileType.CSV));
            default -> {
                Optional<FileType> known = FileType.of(detected);
                yield known.isPresent() && packed(known.get()) ? PackedDocument.check(file) : known;
            }
        };
    }

    private static boolean packed(FileType type) {
        return switch (type) {
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> true;
            default -> false;
        };
    }
}
