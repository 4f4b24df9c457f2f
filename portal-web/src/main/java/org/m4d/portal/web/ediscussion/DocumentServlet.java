package org.m4d.portal.web.ediscussion;

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
import org.m4d.portal.ediscussion.DocumentInput;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.ediscussion.DocumentUploadService;
import org.m4d.portal.web.attachment.SentFile;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** Takes a background document from a form, a link or a file, and leads back to those of the e-discussion. */
@WebServlet("/ui/ediscussion-documents")
@MultipartConfig(
        maxFileSize = SentFile.LARGEST,
        maxRequestSize = SentFile.LARGEST + SentFile.REST_OF_THE_FORM,
        fileSizeThreshold = 1 << 16)
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentService documents;

    @Inject
    transient DocumentUploadService uploads;

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
            long discussion = form.number("discussion");
            long added = add(discussion, request);
            next = () -> page.getRoot() + "ediscussion/" + discussion + "/documents?done=added#d" + added;
        } catch (RuntimeException refused) {
            next = () -> {
                throw refused;
            };
        }
        Response answer = form.result(next);
        response.setStatus(answer.getStatus());
        response.setHeader("Location", answer.getLocation().toString());
    }

    private long add(long discussion, HttpServletRequest request) throws ServletException, IOException {
        DocumentInput input = new DocumentInput(
                form.value("title"),
                TranslationRow.localized("title", form::value),
                form.value("lang"),
                form.value("url"),
                null);
        return sent.chosen(request)
                ? sent.read(
                        request, (name, content) -> uploads.bring(discussion, input, name, content, form.value("key")))
                : documents.add(discussion, input, form.value("key"));
    }
}
