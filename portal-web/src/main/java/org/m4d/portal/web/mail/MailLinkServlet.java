package org.m4d.portal.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.MailLinkService;
import org.m4d.portal.notification.MailStopService;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PreferredLanguage;
import org.m4d.portal.web.routing.SecretAddress;

/**
 * Where links in mails lead: {@code /mail/stop/TOKEN} and {@code /mail/confirm/TOKEN}. Opening one changes nothing, for programs that look for
 * harmful mail open every link; it leads to a page in the language of the one to whom it was sent. What is posted does what the link is for:
 * by a button of that page, or of a mail program (RFC 8058).
 *
 * <p>There is no session, and no secret against forged forms, because there is nothing to forge: the link itself is the whole authority. Who does
 * not have it cannot post anything, and who has it need not deceive anybody.
 */
@WebServlet("/mail/*")
@MultipartConfig(
        maxFileSize = MailLinkServlet.LARGEST,
        maxRequestSize = MailLinkServlet.LARGEST,
        fileSizeThreshold = (int) MailLinkServlet.LARGEST)
public class MailLinkServlet extends HttpServlet {

    static final long LARGEST = 10_000;

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(stop|confirm)/([A-Za-z0-9]{1,100})");
    private static final String STOP = "stop";

    @Inject
    transient MailLinkService links;

    @Inject
    transient MailStopService stopping;

    @Inject
    transient MailLinkForms forms;

    @Inject
    transient ErrorPages errors;

    @Inject
    transient PageLanguage language;

    @Inject
    transient PreferredLanguage preferred;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, (kind, token) -> response.sendRedirect(page(kind, token)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, (kind, token) -> {
            if (STOP.equals(kind) && "One-Click".equals(request.getParameter("List-Unsubscribe"))) {
                atOnce(token, response);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", page(kind, token) + forms.done(kind, token, request));
            }
        });
    }

    private interface Work {
        void on(String kind, String token) throws IOException;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work)
            throws ServletException, IOException {
        SecretAddress.protect(response);
        try {
            Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
            if (!path.matches()) {
                throw new NotFound();
            }
            language.use(PortalLanguage.of(request.getParameter("lang"))
                    .or(() -> links.language(path.group(2)))
                    .orElseGet(() -> preferred.of(request)));
            work.on(path.group(1), path.group(2));
        } catch (RuntimeException refused) {
            errors.show(refused, request, response);
        }
    }

    /** Nobody reads the answer but a program, and that looks at the status alone. */
    private void atOnce(String token, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            stopping.stopAtOnce(token);
            response.getWriter().print("Stopped.");
        } catch (NotFound none) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.getWriter().print("This link is not valid any more.");
        }
    }

    private String page(String kind, String token) {
        return "/" + language.get().code() + "/mail/" + kind + "/" + token;
    }
}
