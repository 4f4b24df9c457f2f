package org.m4d.portal.attachment.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, by halves as long as that is possible, so that no pixel of the old one is left out. */
final class Scaling {

    private Scaling() {}

    /** The picture upright and not longer than this on any side. */
    static BufferedImage upright(BufferedImage image, Orientation orientation, int longest) {
        BufferedImage small = within(image, longest);
        if (orientation.number() == 1) {
            return small;
        }
        int width = orientation.turned() ? small.getHeight() : small.getWidth();
        int height = orientation.turned() ? small.getWidth() : small.getHeight();
        return drawn(small, width, height, orientation.upright(small.getWidth(), small.getHeight()));
    }

    /** The same picture, so wide. */
    static BufferedImage toWidth(BufferedImage image, int width) {
        return to(image, width, Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth())));
    }

    private static BufferedImage within(BufferedImage image, int longest) {
        int side = Math.max(image.getWidth(), image.getHeight());
        if (side <= longest) {
            return image;
        }
        double factor = (double) longest / side;
        return to(image, (int) Math.max(1, Math.round(image.getWidth() * factor)), (int)
                Math.max(1, Math.round(image.getHeight() * factor)));
    }

    private static BufferedImage to(BufferedImage image, int width, int height) {
        BufferedImage now = image;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawn.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            brush.drawImage(image, how, null);
        } finally {
            brush.dispose();
        }
        return drawn;
    }

    /** The same without transparency, on white: for formats that know none. */
    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        return as(image, BufferedImage.TYPE_INT_RGB);
    }

    /** The same in pixels of this type, on white where the type knows no transparency. */
    static BufferedImage as(BufferedImage image, int type) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D brush = other.createGraphics();
        try {
            brush.drawImage(image, 0, 0, other.getColorModel().hasAlpha() ? null : Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return other;
    }
}
