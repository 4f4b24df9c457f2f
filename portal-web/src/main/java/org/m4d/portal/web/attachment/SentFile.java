package org.m4d.portal.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import org.m4d.portal.common.InvalidInput;

/** The file that a form brings, in its field {@code file}. */
@ApplicationScoped
public class SentFile {

    /** What the server reads of one file at most. */
    public static final long LARGEST = 100_000_000;

    /** What the other fields of a form may come to. */
    public static final long REST_OF_THE_FORM = 2_000_000;

    private static final String FILE = "file";

    /** Whether one was chosen. */
    public boolean chosen(HttpServletRequest request) throws IOException, ServletException {
        return part(request).isPresent();
    }

    /**
     * Hands it on, and clears it away.
     *
     * @param taking is given its name and its content
     * @throws InvalidInput on the field {@code file} when none was chosen
     */
    public <T> T read(HttpServletRequest request, BiFunction<String, InputStream, T> taking)
            throws IOException, ServletException {
        Part part = part(request).orElseThrow(() -> InvalidInput.of(FILE, "error.attachment.missing"));
        try (InputStream content = part.getInputStream()) {
            return taking.apply(part.getSubmittedFileName(), content);
        } finally {
            part.delete();
        }
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        Part part = type != null && type.startsWith("multipart/form-data") ? request.getPart(FILE) : null;
        return Optional.ofNullable(part)
                .filter(found -> found.getSubmittedFileName() != null
                        && !found.getSubmittedFileName().isBlank());
    }
}
