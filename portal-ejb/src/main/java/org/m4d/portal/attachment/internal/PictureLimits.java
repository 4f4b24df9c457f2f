package org.m4d.portal.attachment.internal;

/** How large a picture may be, asked of its header before anything is decoded. */
final class PictureLimits {

    /** In pixels. Cameras stay far below. */
    static final int LONGEST_SIDE = 12_000;

    /** Of one picture: what the best phones make. */
    static final long MOST_PIXELS = 50_000_000;

    /** Of all frames of an animation together: a browser decodes them all. */
    static final long MOST_PIXELS_MOVING = 100_000_000;

    static final int MOST_FRAMES = 500;

    private PictureLimits() {}

    /** Refuses a picture by its dimensions. */
    static void check(long width, long height) {
        if (width < 1 || height < 1) {
            throw Refused.broken();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw Refused.dimensions();
        }
    }
}
