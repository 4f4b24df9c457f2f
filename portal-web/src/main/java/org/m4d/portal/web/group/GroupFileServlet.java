package org.m4d.portal.web.group;

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
import org.m4d.portal.group.GroupFileService;
import org.m4d.portal.web.attachment.SentFile;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** Takes a file for a group from a form, and leads back to the group's files. */
@WebServlet("/ui/group-files")
@MultipartConfig(
        maxFileSize = SentFile.LARGEST,
        maxRequestSize = SentFile.LARGEST + SentFile.REST_OF_THE_FORM,
        fileSizeThreshold = 1 << 16)
public class GroupFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GroupFileService files;

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
            long group = form.number("group");
            long file = sent.read(request, (name, content) -> files.bring(group, name, content, form.value("key")));
            next = () -> page.getRoot() + "group/" + group + "/files?done=brought#f" + file;
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
