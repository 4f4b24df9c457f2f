package org.m4d.portal.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Supplier;
import org.m4d.portal.archive.ArchiveImportService;
import org.m4d.portal.archive.NewArchiveImport;
import org.m4d.portal.web.attachment.SentFile;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/**
 * Takes an archive from the form of those who run the portal, and leads to its import. Forms are read before it is known who sent them, so
 * larger archives come by the API, which the launcher uses.
 */
@WebServlet("/ui/archive-imports")
@MultipartConfig(
        maxFileSize = SentFile.LARGEST,
        maxRequestSize = SentFile.LARGEST + SentFile.REST_OF_THE_FORM,
        fileSizeThreshold = 1 << 16)
public class ArchiveUploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArchiveImportService imports;

    @Inject
    transient SentFile sent;

    @Inject
    transient Submission form;

    @Inject
    transient PageFrame page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Supplier<String> next;
        try {
            long id = sent.read(request, (name, content) -> imports.start(
                            new NewArchiveImport(form.value("kind"), form.value("forum"), form.value("lang"), name),
                            content,
                            form.value("key"))
                    .id());
            next = () -> page.getRoot() + "administration/archive-imports/" + id + "?done=started";
        } catch (RuntimeException refused) {
            next = () -> {
                throw refused;
            };
        }
        Response answer = form.result(next);
        response.setStatus(answer.getStatus());
        response.setHeader("Location", answer.getLocation().toString());
    }
}
