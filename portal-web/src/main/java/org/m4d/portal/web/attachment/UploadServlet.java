package org.m4d.portal.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.web.form.Submission;

/**
 * Takes a file while something is being written. Page scripts get an answer in JSON; a plain form comes back with all that was typed, and with
 * the file in the text.
 */
@WebServlet("/ui/attachments")
@MultipartConfig(
        maxFileSize = SentFile.LARGEST,
        maxRequestSize = SentFile.LARGEST + SentFile.REST_OF_THE_FORM,
        fileSizeThreshold = 1 << 16)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient SentFile sent;

    @Inject
    transient Submission form;

    @Inject
    transient UploadAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AttachmentView taken;
        try {
            taken = sent.read(request, (name, content) -> attachments.upload(name, content, null));
        } catch (RuntimeException refused) {
            if (wantsJson(request)) {
                answer.refuse(refused, response);
            } else {
                lead(
                        form.result(() -> {
                            throw refused;
                        }),
                        response);
            }
            return;
        }
        if (wantsJson(request)) {
            answer.tell(taken, response);
        } else {
            lead(form.changed(typed -> insert(taken, form.value("into"), typed)), response);
        }
    }

    /** At the end of the text: a plain form cannot say where the writer was. */
    private void insert(AttachmentView file, String field, Map<String, List<String>> typed) {
        String text = typed.getOrDefault(field, List.of("")).getFirst().stripTrailing();
        String words = form.value("alternative").isBlank() ? file.name() : form.value("alternative");
        typed.put(field, List.of((text.isEmpty() ? "" : text + "\n\n") + UploadAnswer.markdown(file, words) + "\n"));
        typed.remove("alternative");
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("application/json");
    }

    private static void lead(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatus());
        response.setHeader("Location", answer.getLocation().toString());
    }
}
