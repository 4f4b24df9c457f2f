package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.m4d.portal.common.InvalidInput;

/** Decodes pictures that nobody vouches for: asks the header first, and never holds more pixels than it decided to. */
@ApplicationScoped
class PictureReader {

    /** No side of what we keep is longer. A screen shows no more, and a metered line carries no more. */
    static final int LONGEST_KEPT = 2560;

    /** So many are decoded at once at most; of a larger picture every second pixel is, or every third. */
    private static final long MOST_DECODED = 16_000_000;

    @Inject
    Codecs codecs;

    /**
     * The picture upright, at most {@value #LONGEST_KEPT} pixels long on each side.
     *
     * @throws InvalidInput when it is too large or broken
     */
    BufferedImage read(Path file, String mediaType) {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader = codecs.reader(mediaType);
            try {
                reader.setInput(in, false, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PictureLimits.check(width, height);
                if (Codecs.WEBP.equals(mediaType) && reader.getNumImages(true) > 1) {
                    throw Refused.type();
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = step((long) width * height);
                param.setSourceSubsampling(step, step, 0, 0);
                BufferedImage decoded = reader.read(0, param);
                Orientation orientation = Codecs.JPEG.equals(mediaType) ? Orientation.of(file) : Orientation.UPRIGHT;
                return Scaling.upright(decoded, orientation, LONGEST_KEPT);
            } finally {
                reader.dispose();
            }
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // decoders answer to what is broken with whatever they stumble over
            throw Refused.broken(broken);
        }
    }

    private static int step(long pixels) {
        int step = 1;
        while (pixels / ((long) step * step) > MOST_DECODED) {
            step++;
        }
        return step;
    }
}
