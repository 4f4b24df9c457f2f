package org.m4d.portal.run.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTTP/1.1 answers of one connection as far as a load needs it: the status, where an answer ends, how long it is. */
final class Answers {
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
    private static final int LONGEST_HEAD = 16_384;

    private enum State {
        HEAD,
        BODY,
        SIZE,
        CHUNK,
        END_OF_CHUNK,
        TRAILER
    }

    private final byte[] head = new byte[LONGEST_HEAD];
    private int headLength;
    private State state = State.HEAD;
    private long left;
    private long size;
    private int lineLength;
    private int status;
    private boolean closes;
    private long bytes;

    int status() {
        return status;
    }

    /** Whether the server ends the connection after this answer. */
    boolean closes() {
        return closes;
    }

    /** Bytes of the answer's content, as they were sent. */
    long bytes() {
        return bytes;
    }

    /** For a new connection. */
    void reset() {
        state = State.HEAD;
        headLength = 0;
        bytes = 0;
    }

    /** Takes what arrived; true when the answer is complete. */
    boolean take(ByteBuffer arrived) throws IOException {
        while (arrived.hasRemaining()) {
            boolean complete =
                    switch (state) {
                        case HEAD -> inHead(arrived.get());
                        case BODY -> skip(arrived);
                        case CHUNK -> {
                            if (skip(arrived)) {
                                state = State.END_OF_CHUNK;
                            }
                            yield false;
                        }
                        case SIZE -> inSize(arrived.get());
                        case END_OF_CHUNK -> afterChunk(arrived.get());
                        case TRAILER -> inTrailer(arrived.get());
                    };
            if (complete) {
                state = State.HEAD;
                headLength = 0;
                return true;
            }
        }
        return false;
    }

    private boolean inHead(byte next) throws IOException {
        if (headLength == 0) {
            bytes = 0;
        }
        if (headLength == LONGEST_HEAD) {
            throw new IOException("an answer's head is longer than " + LONGEST_HEAD + " bytes");
        }
        head[headLength++] = next;
        return next == '\n' && headLength > 3 && head[headLength - 3] == '\n' && parse();
    }

    private boolean parse() throws IOException {
        String text = new String(head, 0, headLength, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        if (!text.startsWith("http/1.1 ")) {
            throw new IOException("this is no HTTP: " + text.lines().findFirst().orElse(""));
        }
        status = Integer.parseInt(text.substring(9, 12));
        closes = text.contains("\r\nconnection: close");
        if (status == 304 || status == 204) {
            return true;
        }
        if (text.contains("\r\ntransfer-encoding: chunked")) {
            state = State.SIZE;
            size = 0;
            return false;
        }
        Matcher length = LENGTH.matcher(text);
        if (!length.find()) {
            throw new IOException("an answer does not say how long it is");
        }
        left = Long.parseLong(length.group(1));
        state = State.BODY;
        return left == 0;
    }

    /** Also tells whether nothing is left. */
    private boolean skip(ByteBuffer arrived) {
        int some = (int) Math.min(left, arrived.remaining());
        arrived.position(arrived.position() + some);
        left -= some;
        bytes += some;
        return left == 0;
    }

    private boolean inSize(byte next) {
        int digit = Character.digit(next, 16);
        if (digit >= 0) {
            size = size * 16 + digit;
        } else if (next == '\n') {
            left = size;
            state = size == 0 ? State.TRAILER : State.CHUNK;
            size = 0;
            lineLength = 0;
        }
        return false;
    }

    private boolean afterChunk(byte next) {
        if (next == '\n') {
            state = State.SIZE;
        }
        return false;
    }

    private boolean inTrailer(byte next) {
        if (next == '\n') {
            boolean empty = lineLength == 0;
            lineLength = 0;
            return empty;
        }
        if (next != '\r') {
            lineLength++;
        }
        return false;
    }
}
