package org.m4d.portal.archive.discourse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Reads one JSON object whose arrays hold records, a record at a time. */
final class RecordStream {

    private static final int TOLD_EVERY = 1_000;
    private static final int BUFFER = 1 << 16;

    private final Taker taker;
    private final Runnable progress;
    private int records;

    /** Takes a record of an array. */
    @FunctionalInterface
    interface Taker {
        void take(String array, JsonObject record) throws IOException;
    }

    private RecordStream(Taker taker, Runnable progress) {
        this.taker = taker;
        this.progress = progress;
    }

    /**
     * Reads a file to its end.
     *
     * @param progress is told how many bytes were read, now and then
     * @throws jakarta.json.JsonException when it is no JSON
     */
    static void read(Path file, Taker taker, LongConsumer progress) throws IOException {
        try (Counting in = new Counting(Files.newInputStream(file));
                JsonParser parser = Json.createParser(new BufferedInputStream(in, BUFFER))) {
            new RecordStream(taker, () -> progress.accept(in.count)).read(parser);
        }
    }

    private void read(JsonParser parser) throws IOException {
        String array = "";
        int depth = 0;
        while (parser.hasNext()) {
            switch (parser.next()) {
                case KEY_NAME -> array = depth == 1 ? parser.getString() : array;
                case START_ARRAY -> {
                    if (depth == 1) {
                        readArray(parser, array);
                    } else {
                        depth++;
                    }
                }
                case START_OBJECT -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {
                    // a value that says nothing to us
                }
            }
        }
    }

    private void readArray(JsonParser parser, String name) throws IOException {
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.START_OBJECT) {
                taker.take(name, parser.getObject());
                if (++records % TOLD_EVERY == 0) {
                    progress.run();
                }
            } else if (event == Event.START_ARRAY) {
                parser.skipArray();
            }
        }
    }

    /** Counts what goes through it. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
