package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.KeptFile;
import org.m4d.portal.common.Unavailable;

/** The way of a file into the store: received within its limit, known by its content, scanned, and if it is a picture made anew. */
@ApplicationScoped
public class Intake {

    private static final int BUFFER = 1 << 16;

    @Inject
    FileStore store;

    @Inject
    FileTypes types;

    @Inject
    Scanner scanner;

    @Inject
    Pictures pictures;

    /**
     * A file that was taken.
     *
     * @param name with an ending that fits what it is
     * @param state clean, or quarantined when the scanner could not be asked
     */
    public record Taken(String name, KeptFile file, AttachmentState state) {}

    /**
     * Takes a file.
     *
     * @param most how long it may be, in bytes
     * @throws org.m4d.portal.common.InvalidInput on the field {@code file} when it cannot be taken
     */
    public Taken take(InputStream content, String name, long most) {
        try {
            Path upload = store.incoming();
            try {
                receive(content, upload, most);
                return take(upload, name);
            } finally {
                Files.deleteIfExists(upload);
            }
        } catch (IOException failed) {
            throw new Unavailable("error.attachment.store", failed);
        }
    }

    private Taken take(Path upload, String name) throws IOException {
        FileType type = types.of(upload, name);
        AttachmentState state =
                switch (scanner.scan(upload)) {
                    case HARMLESS -> AttachmentState.CLEAN;
                    case UNKNOWN -> AttachmentState.QUARANTINED;
                    case INFECTED -> throw Refused.infected();
                };
        KeptFile kept = type.picture() ? pictures.keep(upload, type) : whole(upload, type);
        FileType keptAs = FileType.of(kept.mediaType()).orElse(type);
        return new Taken(keptAs.named(name), kept, state);
    }

    private KeptFile whole(Path upload, FileType type) throws IOException {
        long size = Files.size(upload);
        return new KeptFile(store.keep(upload), size, type.mediaType(), null, null, List.of());
    }

    /** Stops reading where the limit is passed, whatever the sender said of the length. */
    private static void receive(InputStream content, Path upload, long most) throws IOException {
        long received = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(upload)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                received += length;
                if (received > most) {
                    throw Refused.tooLarge(most);
                }
                out.write(buffer, 0, length);
            }
        }
        if (received == 0) {
            throw Refused.empty();
        }
    }
}
