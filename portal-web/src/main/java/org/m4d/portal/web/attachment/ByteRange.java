package org.m4d.portal.web.attachment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file that was asked for, as {@code Range: bytes=0-499} does.
 *
 * @param first the number of its first byte, from 0
 * @param last the number of its last byte
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** Asked for nothing that the file has. */
    static final ByteRange OUTSIDE = new ByteRange(-1, -1);

    /**
     * Reads the header.
     *
     * @param size of the file in bytes
     * @return the stretch, cut to the file; {@link #OUTSIDE} when the file is shorter; empty for the whole file: that is also the answer to
     *     what is no range, and to several at once, which nobody needs and which can be made to cost us much
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(asked.group(2)), size);
            return Optional.of(length == 0 ? OUTSIDE : new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        if (last < first && first < size) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? OUTSIDE : new ByteRange(first, Math.min(last, size - 1)));
    }

    long length() {
        return last - first + 1;
    }
}
