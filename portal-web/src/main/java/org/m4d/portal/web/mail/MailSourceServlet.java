package org.m4d.portal.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.mail.MailAdministrationService;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PreferredLanguage;

/** Hands administrators the source of a mail that was set aside: {@code /administration/mail/source/12}. */
@WebServlet("/administration/mail/source/*")
public class MailSourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @Inject
    transient MailAdministrationService service;

    @Inject
    transient ErrorPages errors;

    @Inject
    transient PageLanguage language;

    @Inject
    transient PreferredLanguage preferred;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        language.use(preferred.of(request));
        try {
            Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
            if (!path.matches()) {
                throw new NotFound();
            }
            long id = Long.parseLong(path.group(1));
            byte[] source = service.source(id);
            MailSource.headers(id).forEach(response::setHeader);
            // which letters the bytes stand for is for the mail itself to say
            response.setCharacterEncoding((String) null);
            response.setContentType(MailSource.TYPE);
            response.setContentLength(source.length);
            response.getOutputStream().write(source);
        } catch (RuntimeException refused) {
            errors.show(refused, request, response);
        }
    }
}
