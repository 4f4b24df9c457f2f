package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures anew from their pixels: nothing of what the old file held beside them gets through, neither a place nor a script. */
@ApplicationScoped
class PictureWriter {

    private static final float JPEG_QUALITY = 0.86f;

    @Inject
    Codecs codecs;

    /** @param file is overwritten */
    void write(BufferedImage image, String mediaType, Path file) throws IOException {
        switch (mediaType) {
            case Codecs.WEBP -> Files.write(file, WebpFile.bytes(codecs.writer(mediaType), simple(image)));
            case Codecs.JPEG -> jpeg(image, file);
            default -> png(image, file);
        }
    }

    /** The format in which a picture of this type is kept: WebP as something else where it cannot be written. */
    String kept(String mediaType, BufferedImage image) {
        return Codecs.WEBP.equals(mediaType) && !codecs.writesWebp() ? fallback(image) : mediaType;
    }

    /** The format that every browser knows. */
    static String fallback(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? Codecs.PNG : Codecs.JPEG;
    }

    private void jpeg(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = codecs.writer(Codecs.JPEG);
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        write(writer, param, Scaling.opaque(image), file);
    }

    private void png(BufferedImage image, Path file) throws IOException {
        write(codecs.writer(Codecs.PNG), null, image, file);
    }

    private static void write(ImageWriter writer, ImageWriteParam param, BufferedImage image, Path file)
            throws IOException {
        Files.deleteIfExists(file);
        try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** The encoder takes pixels of one kind. */
    private static BufferedImage simple(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return image.getType() == type ? image : Scaling.as(image, type);
    }
}
