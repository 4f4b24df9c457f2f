package org.m4d.portal.attachment.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files as members bring them, and as those bring them who mean harm. */
final class Samples {

    static final String DOCX_TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Samples() {}

    /** Left half red, right half blue: whoever turns it can be told. */
    static BufferedImage flag(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    static byte[] picture(String format, int width, int height) {
        return written(flag(width, height), format);
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IOException("no writer for " + format);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JPEG with EXIF: held as this number says, taken at a place. */
    static byte[] photo(int width, int height, int orientation) {
        byte[] jpeg = picture("jpeg", width, height);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(exif);
        try {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeShort(0x010E);
            out.writeShort(2);
            out.writeInt(20);
            out.writeInt(38);
            out.writeInt(0);
            out.writeBytes("GPS 14.6928,-17.4467");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] segment = exif.toByteArray();
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (segment.length + 2)};
        return joined(head, segment, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Says that it is so large, and holds next to nothing. */
    static byte[] pngOf(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(head);
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 2, 0, 0, 0});
            try (DeflaterOutputStream zeros = new DeflaterOutputStream(packed)) {
                zeros.write(new byte[1 << 16]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        chunk(file, "IHDR", head.toByteArray());
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data) {
        byte[] content = joined(name.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 crc = new CRC32();
        crc.update(content);
        file.writeBytes(number(data.length));
        file.writeBytes(content);
        file.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /** An animation of so many frames, with a comment in it. */
    static byte[] gif(int width, int height, int frames) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("gif");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                writer.writeToSequence(new IIOImage(flag(width, height), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        byte[] whole = bytes.toByteArray();
        byte[] comment = joined(new byte[] {0x21, (byte) 0xFE, 6}, ascii("secret"), new byte[] {0, 0x3B});
        return joined(java.util.Arrays.copyOf(whole, whole.length - 1), comment);
    }

    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                if (content instanceof Integer zeros) {
                    byte[] block = new byte[1 << 20];
                    for (int mega = 0; mega < zeros; mega++) {
                        zip.write(block);
                    }
                } else {
                    zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", DOCX_TYPES, "word/document.xml", "<w:document/>");
    }

    static byte[] pdf(String inside) {
        return ascii("%PDF-1.7\n1 0 obj\n<< " + inside + " >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** A document of an old office program, with a storage of this name. */
    static byte[] doc(String storage) {
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = (storage + "\0").getBytes(StandardCharsets.UTF_16LE);
        return joined(mark, new byte[1016], name, new byte[1024 - name.length]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
