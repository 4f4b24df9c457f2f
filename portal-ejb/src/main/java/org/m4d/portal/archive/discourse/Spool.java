package org.m4d.portal.archive.discourse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Records that were taken out of an export, in a file beside it, to be read again in any order. */
final class Spool implements Closeable {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private final RandomAccessFile file;

    /** What stood there before goes. */
    Spool(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
    }

    /** Puts one behind all others. Returns where it can be read. */
    long add(JsonObject record) throws IOException {
        byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
        long place = file.length();
        byte[] framed = new byte[bytes.length + Integer.BYTES];
        ByteBuffer.wrap(framed).putInt(bytes.length).put(bytes);
        file.seek(place);
        file.write(framed);
        return place;
    }

    JsonObject read(long place) throws IOException {
        file.seek(place);
        byte[] bytes = new byte[file.readInt()];
        file.readFully(bytes);
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
