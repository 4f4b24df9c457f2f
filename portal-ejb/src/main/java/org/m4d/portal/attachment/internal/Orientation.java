package org.m4d.portal.attachment.internal;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as EXIF counts it from 1 to 8. It has to be applied before the metadata goes, or the picture lies on its side.
 *
 * @param number 1 when the picture is as it should be
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final Logger LOG = Logger.getLogger(Orientation.class.getName());
    private static final int MOST = 8;
    private static final int FIRST_TURNED = 5;

    /** Of a JPEG; upright when it says nothing that can be understood. */
    static Orientation of(Path jpeg) {
        try (ImageInputStream in = new FileImageInputStream(jpeg.toFile())) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.FINE, "EXIF that cannot be read", unreadable);
            return UPRIGHT;
        }
    }

    private static Orientation of(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.data()) {
            data.skipNBytes(1);
            try (ImageInputStream in = new MemoryCacheImageInputStream(data)) {
                Directory all = new TIFFReader().read(in);
                Directory first = all instanceof CompoundDirectory several && several.directoryCount() > 0
                        ? several.getDirectory(0)
                        : all;
                Entry entry = first.getEntryById(TIFF.TAG_ORIENTATION);
                return entry != null && entry.getValue() instanceof Number found && valid(found.intValue())
                        ? new Orientation(found.intValue())
                        : UPRIGHT;
            }
        }
    }

    private static boolean valid(int number) {
        return number >= 1 && number <= MOST;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return number >= FIRST_TURNED;
    }

    /**
     * What puts it upright.
     *
     * @param width of the picture as it lies
     * @param height of the picture as it lies
     */
    AffineTransform upright(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
