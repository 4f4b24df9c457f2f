package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.text.Texts;

/** A plain form as it was posted: does the work, and leads on to the result or back to the form with all that was typed. */
@RequestScoped
public class Submission {

    private static final Set<String> NOT_KEPT = Set.of("csrf");

    @Inject
    HttpServletRequest request;

    @Inject
    FormMemory memory;

    @Inject
    Texts texts;

    /** A field's value, never null. */
    public String value(String field) {
        String given = request.getParameter(field);
        return given == null ? "" : given;
    }

    public boolean asks(String action) {
        return action.equals(request.getParameter("action"));
    }

    /**
     * Does the work.
     *
     * @param work gives the address to go on to
     * @return 303 to that address, or to the form's page when the input was refused or changed elsewhere meanwhile
     */
    public Response result(Supplier<String> work) {
        try {
            return seeOther(work.get());
        } catch (RuntimeException refused) {
            Problem problem = Problem.of(refused);
            if (problem.status() >= 500 && problem.reference() != null) {
                throw refused;
            }
            return again(new FormState(values(), messages(problem), null));
        }
    }

    /** Shows the form again with what was typed and how it will look. */
    public Response preview(Supplier<String> rendered) {
        try {
            return again(new FormState(values(), List.of(), rendered.get()));
        } catch (PortalException refused) {
            return again(new FormState(values(), messages(Problem.of(refused)), null));
        }
    }

    private Response again(FormState state) {
        String page = LocalAddress.of(value("page"));
        int anchor = page.indexOf('#');
        String path = anchor < 0 ? page : page.substring(0, anchor);
        return seeOther(path + (path.indexOf('?') < 0 ? "?" : "&") + "form=" + memory.keep(state)
                + (anchor < 0 ? "" : page.substring(anchor)));
    }

    private static Response seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private List<FormState.Message> messages(Problem problem) {
        return problem.violations().isEmpty()
                ? List.of(new FormState.Message(
                        "", texts.of(problem.key(), problem.arguments().toArray())))
                : problem.violations().stream().map(this::message).toList();
    }

    private FormState.Message message(InvalidInput.Violation violation) {
        return new FormState.Message(violation.field(), texts.of(violation.key(), violation.arguments()));
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (!NOT_KEPT.contains(name)) {
                values.put(name, Arrays.asList(given));
            }
        });
        return values;
    }
}
