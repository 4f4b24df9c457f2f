package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.attachment.KeptFile;
import org.m4d.portal.attachment.Rendition;
import org.m4d.portal.common.Unavailable;

/** Makes of an uploaded picture what is kept: the picture without its metadata, and smaller copies for phones and slow lines. */
@ApplicationScoped
class Pictures {

    /** Decoded pictures are large: so many are in memory at once, whoever else waits. */
    private static final int AT_ONCE = 2;

    private static final long LONGEST_WAIT_SECONDS = 30;

    @Inject
    PictureReader reader;

    @Inject
    PictureWriter writer;

    @Inject
    Codecs codecs;

    @Inject
    FileStore store;

    private final Semaphore memory = new Semaphore(AT_ONCE, true);

    /** @throws org.m4d.portal.common.InvalidInput when the picture is too large or broken */
    KeptFile keep(Path upload, FileType type) throws IOException {
        enter();
        try {
            return type == FileType.GIF ? gif(upload) : still(upload, type.mediaType());
        } finally {
            memory.release();
        }
    }

    private KeptFile still(Path upload, String mediaType) throws IOException {
        BufferedImage image = reader.read(upload, mediaType);
        String kept = writer.kept(mediaType, image);
        Rendition whole = written(image, kept);
        return new KeptFile(whole.sha256(), whole.size(), kept, image.getWidth(), image.getHeight(), smaller(image));
    }

    /** Shown as a still picture first: who wants to see it move asks for it. */
    private KeptFile gif(Path upload) throws IOException {
        Path copy = store.incoming();
        try {
            GifFile.Screen screen = GifFile.copy(upload, copy);
            BufferedImage first = reader.read(copy, Codecs.GIF);
            long size = Files.size(copy);
            return new KeptFile(store.keep(copy), size, Codecs.GIF, screen.width(), screen.height(), smaller(first));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private List<Rendition> smaller(BufferedImage image) throws IOException {
        List<Rendition> copies = new ArrayList<>();
        for (int width : new int[] {AttachmentView.SMALL, AttachmentView.LARGE}) {
            if (image.getWidth() > width) {
                BufferedImage small = Scaling.toWidth(image, width);
                copies.add(written(small, PictureWriter.fallback(small)));
                if (codecs.writesWebp()) {
                    copies.add(written(small, Codecs.WEBP));
                }
            }
        }
        return copies;
    }

    private Rendition written(BufferedImage image, String mediaType) throws IOException {
        Path file = store.incoming();
        try {
            writer.write(image, mediaType, file);
            long size = Files.size(file);
            return new Rendition(image.getWidth(), image.getHeight(), mediaType, store.keep(file), size);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void enter() {
        try {
            if (!memory.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("error.unavailable", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("error.unavailable", stopped);
        }
    }
}
