package org.m4d.portal.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.limit.Pacing;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.text.Texts;

/** Lets forms through at the pace of people; one that comes too fast is shown again with all that was typed. */
@ApplicationScoped
public class FormPacing {

    @Inject
    Pacing pacing;

    @Inject
    FormMemory memory;

    @Inject
    Texts texts;

    @Inject
    ErrorPages errors;

    /** Whether the form may be worked on; the answer is given when not. */
    boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            pacing.count(request);
            return true;
        } catch (TooManyRequests tooMany) {
            String page = request.getParameter("page");
            if (page == null) {
                errors.show(tooMany, request, response);
            } else {
                String wait = texts.of(tooMany.key(), tooMany.arguments().toArray());
                FormState state =
                        new FormState(FormState.typed(request), List.of(new FormState.Message("", wait)), null);
                response.sendRedirect(memory.address(LocalAddress.of(page), state));
            }
            return false;
        }
    }
}
