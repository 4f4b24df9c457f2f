package org.m4d.portal.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.m4d.portal.attachment.StoredFile;

/** The answer with a file's bytes: all, a stretch, or that the reader has them already. Says whatever keeps a browser from running them. */
@ApplicationScoped
class FileAnswer {

    /** Nothing in it may run, ask for anything or look like a page of ours, should a browser ever take it for a page. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final int TAG_DIGITS = 32;

    void send(StoredFile file, HttpServletRequest request, HttpServletResponse response, boolean body)
            throws IOException {
        String tag = '"' + file.sha256().substring(0, TAG_DIGITS) + '"';
        headers(file, tag, response);
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = fresh(request.getHeader("If-Range"), tag)
                ? ByteRange.of(request.getHeader("Range"), file.size())
                : Optional.empty();
        if (range.filter(ByteRange.OUTSIDE::equals).isPresent()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        ByteRange sent = range.orElse(new ByteRange(0, file.size() - 1));
        if (range.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + sent.first() + "-" + sent.last() + "/" + file.size());
        }
        // bytes as they are: which letters they stand for is not ours to say
        response.setCharacterEncoding((String) null);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(sent.length());
        if (body) {
            copy(file, sent, response.getOutputStream());
        }
    }

    private static void headers(StoredFile file, String tag, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", file.picture() ? "Accept, Cookie" : "Cookie");
        // who may read it is asked each time; of what is open to all, a cache may be sure for a while
        response.setHeader("Cache-Control", file.everybody() ? "public, max-age=600" : "private, no-cache");
    }

    /** Shown in place when it is a picture, offered for saving otherwise, under the name that its owner gave it (RFC 6266). */
    static String disposition(StoredFile file) {
        String plain = file.name().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (file.picture() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static boolean matches(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /** Whether a stretch still fits what the reader has. */
    private static boolean fresh(String condition, String tag) {
        return condition == null || condition.equals(tag);
    }

    private static void copy(StoredFile file, ByteRange range, OutputStream to) throws IOException {
        try (FileChannel from = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            WritableByteChannel out = Channels.newChannel(to);
            long position = range.first();
            while (position <= range.last()) {
                long sent = from.transferTo(position, range.last() - position + 1, out);
                if (sent <= 0) {
                    throw new IOException("shorter than its row says: " + file.path());
                }
                position += sent;
            }
        }
    }
}
