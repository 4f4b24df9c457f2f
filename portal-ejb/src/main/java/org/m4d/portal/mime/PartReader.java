package org.m4d.portal.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * Takes one mail apart. Pulls its tokens instead of building a document, so that depth and number are counted before anything grows, and what
 * nobody wants runs past without being kept.
 */
final class PartReader {

    private static final int REPORT_BYTES = 64 << 10;

    /** A header as a whole is no longer than so many of its lines could be. */
    private static final long HEADER_LINES_OF_FULL_LENGTH = 10;

    private static final byte[] PADDING = {'=', '='};

    private final MimeLimits limits;
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<Field> fields = new ArrayList<>();
    private Part root;
    private Part current;
    private int parts;
    private int files;
    private long textLeft;
    private long filesLeft;
    private long headerLeft;

    PartReader(MimeLimits limits) {
        this.limits = limits;
        textLeft = limits.textBytes();
        filesLeft = limits.fileBytes();
    }

    /**
     * Reads the mail to its end.
     *
     * @throws TooMuch at a limit
     * @throws MimeException when Mime4j gives up
     */
    Part read(InputStream raw) throws IOException, MimeException {
        MimeTokenStream tokens = tokens(raw);
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            take(state, tokens);
        }
        return root == null ? new Part(new HeaderFields(List.of()), "text/plain") : root;
    }

    /** Only the header of a mail. */
    static HeaderFields header(InputStream raw, MimeLimits limits) throws IOException, MimeException {
        PartReader reader = new PartReader(limits);
        reader.begin();
        MimeTokenStream tokens = reader.tokens(raw);
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_HEADER && state != EntityState.T_END_OF_STREAM;
                state = tokens.next()) {
            if (state == EntityState.T_FIELD) {
                reader.field(tokens.getField());
            }
        }
        return new HeaderFields(reader.fields);
    }

    private MimeTokenStream tokens(InputStream raw) {
        MimeTokenStream tokens = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxHeaderCount(limits.headerLines())
                .setMaxHeaderLen(limits.headerLineBytes())
                .setMaxLineLen(limits.headerLineBytes())
                .setMaxContentLen(-1)
                .build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new LimitedStream(raw, limits.bytes()));
        return tokens;
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_MESSAGE, T_START_BODYPART -> begin();
            case T_FIELD -> field(tokens.getField());
            case T_START_MULTIPART -> {
                add(type(tokens));
                open.push(current);
                if (open.size() > limits.depth()) {
                    throw new TooMuch("parts nested deeper than " + limits.depth());
                }
            }
            case T_END_MULTIPART -> open.pop();
            case T_BODY -> {
                String type = type(tokens);
                add(type.startsWith("multipart/") ? "text/plain" : type);
                body(tokens);
            }
            default -> {
                // what stands before and after the parts of a multipart is for programs that know none
            }
        }
    }

    private void field(Field field) throws TooMuch {
        fields.add(field);
        headerLeft -= field.getRaw() == null ? 0 : field.getRaw().length();
        if (headerLeft < 0) {
            throw new TooMuch(
                    "header of more than " + HEADER_LINES_OF_FULL_LENGTH * limits.headerLineBytes() + " bytes");
        }
    }

    private void begin() throws TooMuch {
        fields.clear();
        headerLeft = HEADER_LINES_OF_FULL_LENGTH * limits.headerLineBytes();
        parts++;
        if (parts > limits.parts()) {
            throw new TooMuch("more than " + limits.parts() + " parts");
        }
    }

    private void add(String type) {
        current = new Part(new HeaderFields(fields), type);
        if (open.isEmpty()) {
            root = current;
        } else {
            open.peek().parts().add(current);
        }
    }

    private static String type(MimeTokenStream tokens) {
        String type = tokens.getBodyDescriptor().getMimeType();
        return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
    }

    private void body(MimeTokenStream tokens) throws IOException {
        if (current.isText() || current == root && current.type().startsWith("text/")) {
            textLeft -= keep(tokens, textLeft, "of text");
        } else if (isReturned()) {
            current.keepReturned(decoded(tokens).readNBytes(REPORT_BYTES));
        } else if (current.isReport()) {
            current.keep(decoded(tokens).readNBytes(REPORT_BYTES));
        } else if (!current.isMachinery()) {
            files++;
            if (files > limits.files()) {
                throw new TooMuch("more than " + limits.files() + " files");
            }
            filesLeft -= keep(tokens, filesLeft, "of files");
        }
    }

    /** The mail that a report is about comes back with it. */
    private boolean isReturned() {
        return current.type().startsWith("message/")
                && !open.isEmpty()
                && open.peek().type().equals("multipart/report");
    }

    private long keep(MimeTokenStream tokens, long most, String what) throws IOException {
        byte[] bytes = decoded(tokens).readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        if (bytes.length > most) {
            throw new TooMuch("too many bytes " + what);
        }
        current.keep(bytes);
        return bytes.length;
    }

    /** The decoded body. Of base64 whose end lacks its padding Mime4j would leave out the last bytes. */
    private static InputStream decoded(MimeTokenStream tokens) {
        if (!MimeUtil.isBase64Encoding(tokens.getBodyDescriptor().getTransferEncoding())) {
            return tokens.getDecodedInputStream();
        }
        InputStream padding = new ByteArrayInputStream(PADDING);
        return new Base64InputStream(new SequenceInputStream(tokens.getInputStream(), padding), DecodeMonitor.SILENT);
    }
}
