package org.m4d.portal.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.attachment.StoredFile;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PreferredLanguage;

/** Hands out attachments: {@code /file/12/name.jpg}, smaller with {@code ?w=480}. The number alone counts, the name is for people. */
@WebServlet("/file/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/[^/]{0,300}");

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient FileAnswer answer;

    @Inject
    transient ErrorPages errors;

    @Inject
    transient PageLanguage language;

    @Inject
    transient PreferredLanguage preferred;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        send(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        send(request, response, false);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, boolean body)
            throws ServletException, IOException {
        StoredFile file;
        try {
            file = find(request);
        } catch (RuntimeException refused) {
            language.use(preferred.of(request));
            errors.show(refused, request, response);
            return;
        }
        answer.send(file, request, response, body);
    }

    private StoredFile find(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound();
        }
        String accepted = request.getHeader("Accept");
        return attachments.file(
                Long.parseLong(path.group(1)),
                width(request.getParameter("w")),
                accepted != null && accepted.contains("image/webp"));
    }

    /** One of the widths that there are copies for; any other number is taken for none. */
    private static Integer width(String asked) {
        if (String.valueOf(AttachmentView.SMALL).equals(asked)) {
            return AttachmentView.SMALL;
        }
        return String.valueOf(AttachmentView.LARGE).equals(asked) ? AttachmentView.LARGE : null;
    }
}
