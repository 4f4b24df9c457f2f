package org.m4d.portal.archive.mbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file, from any place of it, through a buffer of fixed size however long a line is. */
final class LineSource implements Closeable {

    /** So much of a line is kept to look at: no separator and no header's name is longer. */
    static final int HEAD = 512;

    private final SeekableByteChannel channel;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
    private final byte[] head = new byte[HEAD];

    /** Where in the file the buffer's end lies. */
    private long filled;

    private long start;
    private long end;
    private int length;

    LineSource(Path file) throws IOException {
        channel = Files.newByteChannel(file);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** The next line begins here. */
    void seek(long place) throws IOException {
        long first = filled - buffer.limit();
        if (place >= first && place <= filled) {
            buffer.position((int) (place - first));
        } else {
            channel.position(place);
            filled = place;
            buffer.position(0).limit(0);
        }
    }

    /** Goes on to the next line. False at the end of the file. */
    boolean next() throws IOException {
        start = filled - buffer.remaining();
        length = 0;
        boolean any = false;
        while (buffer.hasRemaining() || fill()) {
            any = true;
            byte read = buffer.get();
            if (read == '\n') {
                break;
            }
            if (length < HEAD) {
                head[length++] = read;
            }
        }
        end = filled - buffer.remaining();
        if (length > 0 && head[length - 1] == '\r') {
            length--;
        }
        return any;
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int read = channel.read(buffer);
        buffer.flip();
        filled += Math.max(0, read);
        return read > 0;
    }

    /** Where this line begins. */
    long start() {
        return start;
    }

    /** Where the line after this one begins. */
    long end() {
        return end;
    }

    /** Nothing stands in this line. */
    boolean blank() {
        return length == 0;
    }

    boolean startsWith(String ascii) {
        if (length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (head[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of this line, a character for each byte. */
    String text() {
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Bytes of the file, from one place up to another. */
    byte[] bytes(long from, int count) throws IOException {
        ByteBuffer target = ByteBuffer.allocate(count);
        channel.position(from);
        while (target.hasRemaining() && channel.read(target) >= 0) {
            // reads on until all are there or the file ends
        }
        channel.position(filled);
        return target.hasRemaining() ? java.util.Arrays.copyOf(target.array(), target.position()) : target.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
