package org.m4d.portal.web.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an import, one at a time. Of a line that is too long no more is held than may be long. */
public final class Lines {

    /** In characters. */
    public static final int LONGEST = 2_000_000;

    /** With which some programs begin a file in UTF-8. */
    private static final char MARK = '\ufeff';

    private final Reader in;
    private final int longest;
    private int number;

    /** Reads UTF-8. */
    public Lines(InputStream in) {
        this(in, LONGEST);
    }

    Lines(InputStream in, int longest) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without its end; of a line that is too long only the beginning
     */
    public record Line(int number, String text, boolean tooLong) {}

    /** The next line; empty behind the last. */
    public Optional<Line> next() throws IOException {
        int read = in.read();
        if (number == 0 && read == MARK) {
            read = in.read();
        }
        if (read < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (text.length() < longest) {
                text.append((char) read);
            } else {
                tooLong |= read != '\r';
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        number++;
        return Optional.of(new Line(number, text.toString(), tooLong));
    }
}
