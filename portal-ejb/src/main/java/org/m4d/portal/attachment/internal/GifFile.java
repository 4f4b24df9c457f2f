package org.m4d.portal.attachment.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A GIF copied block by block, for an animation is lost when it is decoded and written anew. Only blocks that make the picture get through:
 * comments, metadata, unknown extensions and whatever follows the end stay behind.
 */
final class GifFile {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int COLOURS = 0x80;
    private static final int LZW_MOST = 11;
    private static final String REPEAT = "NETSCAPE2.0";

    private final DataInputStream in;
    private final DataOutputStream out;
    private int width;
    private int height;
    private int frames;
    private long pixels;

    /**
     * @param width of its screen, in pixels
     * @param height of its screen, in pixels
     */
    record Screen(int width, int height) {}

    private GifFile(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** Copies what belongs to the picture, and refuses what no picture is. */
    static Screen copy(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            GifFile gif = new GifFile(in, out);
            gif.all();
            return new Screen(gif.width, gif.height);
        } catch (EOFException cut) {
            throw Refused.broken(cut);
        }
    }

    private void all() throws IOException {
        String head = new String(take(6), StandardCharsets.US_ASCII);
        if (!head.equals("GIF87a") && !head.equals("GIF89a")) {
            throw Refused.broken();
        }
        width = number();
        height = number();
        PictureLimits.check(width, height);
        colours(take(3)[0] & 0xFF);
        for (int block = in.readUnsignedByte(); block != END; block = in.readUnsignedByte()) {
            switch (block) {
                case IMAGE -> frame();
                case EXTENSION -> extension();
                default -> throw Refused.broken();
            }
        }
        if (frames == 0) {
            throw Refused.broken();
        }
        out.write(END);
    }

    private void frame() throws IOException {
        out.write(IMAGE);
        int left = number();
        int top = number();
        int wide = number();
        int high = number();
        if (left + wide > width || top + high > height || wide == 0 || high == 0) {
            throw Refused.broken();
        }
        pixels += (long) width * height;
        if (++frames > PictureLimits.MOST_FRAMES || pixels > PictureLimits.MOST_PIXELS_MOVING) {
            throw Refused.dimensions();
        }
        colours(take(1)[0] & 0xFF);
        if ((take(1)[0] & 0xFF) > LZW_MOST) {
            throw Refused.broken();
        }
        blocks(true);
    }

    private void extension() throws IOException {
        int kind = in.readUnsignedByte();
        if (kind == CONTROL) {
            out.write(EXTENSION);
            out.write(kind);
            blocks(true);
        } else if (kind == APPLICATION) {
            byte[] name = in.readNBytes(in.readUnsignedByte());
            boolean repeats = REPEAT.equals(new String(name, StandardCharsets.ISO_8859_1));
            if (repeats) {
                out.write(EXTENSION);
                out.write(kind);
                out.write(name.length);
                out.write(name);
            }
            blocks(repeats);
        } else {
            blocks(false);
        }
    }

    /** Blocks of up to 255 bytes until an empty one. */
    private void blocks(boolean kept) throws IOException {
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            byte[] block = new byte[length];
            in.readFully(block);
            if (kept) {
                out.write(length);
                out.write(block);
            }
        }
        if (kept) {
            out.write(0);
        }
    }

    private void colours(int flags) throws IOException {
        if ((flags & COLOURS) != 0) {
            take(3 << ((flags & 7) + 1));
        }
    }

    private byte[] take(int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        out.write(bytes);
        return bytes;
    }

    private int number() throws IOException {
        byte[] two = take(2);
        return (two[0] & 0xFF) | (two[1] & 0xFF) << 8;
    }
}
