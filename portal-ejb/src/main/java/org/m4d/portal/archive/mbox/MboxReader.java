package org.m4d.portal.archive.mbox;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an mbox apart, one message after the other, without holding any. Knows its variants: {@code From} lines within texts escaped once
 * (mboxo), as often as need be (mboxrd), or not at all; messages that say their length (mboxcl, mboxcl2), which is believed only if a message
 * or the end of the file follows there. A line begins a message only after an empty line, if it looks as such a line does and a header
 * follows.
 */
public final class MboxReader implements Closeable {

    /** The headers of a message are looked through up to here; no program writes as many. */
    public static final int LONGEST_HEAD = 1 << 18;

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*");

    private static final long NONE = -1;

    private final LineSource lines;

    /** Where the next message's first header stands; {@link #NONE} at the end. */
    private long next;

    /** @throws IOException when the file cannot be read */
    public MboxReader(Path file) throws IOException {
        lines = new LineSource(file);
        next = first();
    }

    /** The length of the file, in bytes. */
    public long size() {
        return lines.size();
    }

    /** Goes on with the message that begins here: the offset of a span, or one that {@link #place} gave. */
    public void resume(long place) {
        next = place;
    }

    /** Where the next message begins; the end of the file when there is none. */
    public long place() {
        return next == NONE ? lines.size() : next;
    }

    /** The next message; empty at the end. */
    public Optional<MboxSpan> next() throws IOException {
        if (next == NONE || next >= lines.size()) {
            return Optional.empty();
        }
        long begin = next;
        Head head = head(begin);
        if (head.separated()) {
            return Optional.of(new MboxSpan(begin, head.end() - begin, true));
        }
        if (head.length() != NONE && endsAt(head.end() + head.length())) {
            long end = head.end() + head.length();
            return Optional.of(new MboxSpan(begin, end - begin, !holdsFromLines(head.end(), end)));
        }
        return Optional.of(new MboxSpan(begin, end(head.end()) - begin, true));
    }

    /**
     * The headers of a message, with the empty line behind them.
     *
     * @param span at most {@value #LONGEST_HEAD} bytes of it
     */
    public byte[] head(MboxSpan span) throws IOException {
        lines.seek(span.offset());
        long last = span.offset() + Math.min(span.length(), LONGEST_HEAD);
        long end = span.offset();
        while (end < last && lines.next()) {
            end = Math.min(last, lines.end());
            if (lines.blank()) {
                break;
            }
        }
        return lines.bytes(span.offset(), (int) (end - span.offset()));
    }

    /** A message as it was before it was kept. The caller has looked whether it is not too long. */
    public byte[] read(MboxSpan span) throws IOException {
        byte[] kept = lines.bytes(span.offset(), Math.toIntExact(span.length()));
        return span.escaped() ? unescaped(kept) : kept;
    }

    /** A file that begins with a header is one message, or its first line was lost. */
    private long first() throws IOException {
        boolean begins = true;
        while (lines.next()) {
            if (begins && !lines.blank() && !lines.startsWith(FromLine.BEGINNING) && FromLine.mayFollow(lines.text())) {
                return lines.start();
            }
            if (separates()) {
                return lines.end();
            }
            begins = begins && lines.blank();
        }
        return NONE;
    }

    /** @param separated another message begins before the headers ended: this one has no text, and ends there */
    private record Head(long end, long length, boolean separated) {}

    private Head head(long begin) throws IOException {
        lines.seek(begin);
        long length = NONE;
        long end = begin;
        while (lines.next()) {
            if (lines.blank()) {
                return new Head(lines.end(), length, false);
            }
            if (lines.startsWith(FromLine.BEGINNING) && separates()) {
                next = lines.end();
                return new Head(lines.start(), length, true);
            }
            Matcher said = LENGTH.matcher(lines.text());
            if (said.matches()) {
                length = Long.parseLong(said.group(1));
            }
            end = lines.end();
        }
        return new Head(end, NONE, false);
    }

    /** Whether what a message says of its length is true: there it ends, and another begins or nothing follows. */
    private boolean endsAt(long place) throws IOException {
        if (place > lines.size()) {
            return false;
        }
        lines.seek(place);
        int skipped = 0;
        while (lines.next()) {
            if (!lines.blank()) {
                return separates() && begin(lines.end());
            }
            if (++skipped > 2) {
                return false;
            }
        }
        return begin(NONE);
    }

    private boolean begin(long place) {
        next = place;
        return true;
    }

    /** Where the text ends that begins here, by the next line that begins a message. */
    private long end(long from) throws IOException {
        lines.seek(from);
        boolean afterBlank = true;
        long end = from;
        while (lines.next()) {
            if (afterBlank && separates()) {
                next = lines.end();
                return end;
            }
            afterBlank = lines.blank();
            end = afterBlank ? lines.start() : lines.end();
        }
        next = NONE;
        return end;
    }

    private boolean holdsFromLines(long from, long to) throws IOException {
        lines.seek(from);
        while (lines.next() && lines.end() <= to) {
            if (lines.startsWith(FromLine.BEGINNING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the present line begins a message. It is the present line still when this returns. */
    private boolean separates() throws IOException {
        if (!lines.startsWith(FromLine.BEGINNING) || !FromLine.looksLikeOne(lines.text())) {
            return false;
        }
        long start = lines.start();
        boolean separates = lines.next() && FromLine.mayFollow(lines.text());
        lines.seek(start);
        return lines.next() && separates;
    }

    /** Takes one {@code >} from each line that is {@code From} behind any number of them. */
    static byte[] unescaped(byte[] kept) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(kept.length);
        int line = 0;
        while (line < kept.length) {
            int end = line;
            while (end < kept.length && kept[end] != '\n') {
                end++;
            }
            end = Math.min(kept.length, end + 1);
            int begin = escaped(kept, line) ? line + 1 : line;
            plain.write(kept, begin, end - begin);
            line = end;
        }
        return plain.toByteArray();
    }

    private static boolean escaped(byte[] kept, int line) {
        int from = line;
        while (from < kept.length && kept[from] == '>') {
            from++;
        }
        if (from == line || from + FromLine.BEGINNING.length() > kept.length) {
            return false;
        }
        for (int i = 0; i < FromLine.BEGINNING.length(); i++) {
            if (kept[from + i] != FromLine.BEGINNING.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
