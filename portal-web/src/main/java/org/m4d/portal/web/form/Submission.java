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
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.posting.DraftInHand;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.web.routing.LocalAddress;

/** A plain form as it was posted: does the work, and leads on to the result or back to the form with all that was typed. */
@RequestScoped
public class Submission {

    @Inject
    HttpServletRequest request;

    @Inject
    FormMemory memory;

    @Inject
    Refusals refusals;

    @Inject
    DraftInHand inHand;

    @Inject
    DraftService drafts;

    /** A field's value, never null. */
    public String value(String field) {
        String given = request.getParameter(field);
        return given == null ? "" : given;
    }

    /** All values of a field in the order of the form, for rows whose fields belong together. */
    public List<String> inOrder(String field) {
        String[] given = request.getParameterValues(field);
        return given == null ? List.of() : List.of(given);
    }

    /** The names of all fields. */
    public Set<String> fields() {
        return request.getParameterMap().keySet();
    }

    /** What the pressed button asks for; empty when none said. */
    public String action() {
        return value("action");
    }

    /** Shows the form again with what was typed, changed as a button of it asks: a row more, a row less. */
    public Response changed(Consumer<Map<String, List<String>>> change) {
        Map<String, List<String>> values = values();
        change.accept(values);
        return again(new FormState(values, List.of(), null));
    }

    /** All values of a field that was given several times: ticked boxes, a list with several choices. */
    public Set<String> values(String field) {
        String[] given = request.getParameterValues(field);
        return given == null
                ? Set.of()
                : Arrays.stream(given).filter(value -> !value.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A number that the page itself put into the form: a version, a question. */
    public long number(String field) {
        try {
            return Long.parseLong(value(field));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("", "error.bad-request", broken);
        }
    }

    /**
     * A field's small number, such as that of a question.
     *
     * @throws InvalidInput when it is none
     */
    public int count(String field) {
        try {
            return Integer.parseInt(value(field));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("", "error.bad-request", broken);
        }
    }

    public boolean asks(String action) {
        return action.equals(request.getParameter("action"));
    }

    /**
     * Does the work, with which the draft of this form ends.
     *
     * @param work gives the address to go on to
     * @return 303 to that address, or to the form's page when the input was refused or changed elsewhere meanwhile
     */
    public Response result(Supplier<String> work) {
        return kept(() -> {
            inHand.publishing(value("place"), value("key"));
            String address = work.get();
            if (inHand.waiting()) {
                drafts.published();
            }
            return address;
        });
    }

    /**
     * Does work that publishes nothing of what this form holds: its draft stays.
     *
     * @param work as in {@link #result}
     */
    public Response kept(Supplier<String> work) {
        try {
            return seeOther(work.get());
        } catch (RuntimeException refused) {
            return again(new FormState(values(), refusals.of(refused), null));
        }
    }

    /**
     * Does work that cannot be undone, once the person has agreed to it: the page's script has asked, or without script a page of its own.
     *
     * @param question the address of the page that asks
     * @param work as in {@link #result}
     */
    public Response whenAgreed(String question, Supplier<String> work) {
        return "yes".equals(value("agreed")) ? result(work) : seeOther(question);
    }

    /** Shows the form again with what was typed and how it will look. */
    public Response preview(Supplier<String> rendered) {
        try {
            return again(new FormState(values(), List.of(), rendered.get()));
        } catch (PortalException refused) {
            return again(new FormState(values(), refusals.of(refused), null));
        }
    }

    private Response again(FormState state) {
        return seeOther(memory.address(LocalAddress.of(value("page")), state));
    }

    private static Response seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private Map<String, List<String>> values() {
        return FormState.typed(request);
    }
}
