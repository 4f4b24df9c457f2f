package org.m4d.portal.web.fragment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A whole page with gaps for what is the reader's own. It is compressed but once, piece by piece: a deflate stream may be put together from
 * blocks that were made apart, and what fills a gap goes in as a block that is not compressed (RFC 1951, 3.2.4). So a page that is
 * everybody's but for a secret and a name costs as little to send as one that is everybody's.
 */
final class FinishedPage {

    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int LONGEST_BLOCK = 0xffff;

    private final List<byte[]> plain;
    private final List<byte[]> packed;
    private final List<String> slots;

    /** @param marked the page's HTML, in which every slot stands as its mark */
    FinishedPage(String marked) {
        Pieces pieces = Pieces.of(marked);
        plain = pieces.texts().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        packed = plain.stream().map(FinishedPage::pack).toList();
        slots = pieces.slots();
    }

    int weight() {
        return plain.stream().mapToInt(part -> part.length).sum()
                + packed.stream().mapToInt(part -> part.length).sum();
    }

    /** @param filling gives the value of a slot, ready for an attribute */
    byte[] plain(UnaryOperator<String> filling) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(weight());
        List<byte[]> fillings = fillings(filling);
        for (int i = 0; i < plain.size(); i++) {
            page.writeBytes(plain.get(i));
            if (i < fillings.size()) {
                page.writeBytes(fillings.get(i));
            }
        }
        return page.toByteArray();
    }

    /** The same as a gzip file (RFC 1952). */
    byte[] gzipped(UnaryOperator<String> filling) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(weight() / 2);
        List<byte[]> fillings = fillings(filling);
        CRC32 check = new CRC32();
        int size = 0;
        page.writeBytes(GZIP_HEAD);
        for (int i = 0; i < plain.size(); i++) {
            check.update(plain.get(i));
            size += plain.get(i).length;
            page.writeBytes(packed.get(i));
            if (i < fillings.size()) {
                check.update(fillings.get(i));
                size += fillings.get(i).length;
                block(page, fillings.get(i), false);
            }
        }
        block(page, new byte[0], true);
        number(page, (int) check.getValue(), Integer.BYTES);
        number(page, size, Integer.BYTES);
        return page.toByteArray();
    }

    private List<byte[]> fillings(UnaryOperator<String> filling) {
        List<byte[]> fillings = new ArrayList<>(slots.size());
        for (String slot : slots) {
            fillings.add(filling.apply(slot).getBytes(StandardCharsets.UTF_8));
        }
        return fillings;
    }

    /** Blocks that end at a full byte and leave the stream open. */
    private static byte[] pack(byte[] text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(text);
            byte[] packed = new byte[text.length + text.length / 100 + 64];
            int length = 0;
            int more;
            do {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                more = deflater.deflate(packed, length, packed.length - length, Deflater.SYNC_FLUSH);
                length += more;
            } while (more > 0 && length == packed.length);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    /** As it is: no block that is not compressed is longer than its length field can say. */
    private static void block(ByteArrayOutputStream page, byte[] text, boolean last) {
        int from = 0;
        do {
            int length = Math.min(LONGEST_BLOCK, text.length - from);
            page.write(last ? 1 : 0);
            number(page, length, Short.BYTES);
            number(page, ~length, Short.BYTES);
            page.write(text, from, length);
            from += length;
        } while (from < text.length);
    }

    /** Lowest byte first. */
    private static void number(ByteArrayOutputStream page, int number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            page.write(number >>> (Byte.SIZE * i));
        }
    }
}
