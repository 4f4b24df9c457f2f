package org.m4d.portal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.text.Texts;

/** Writes failures as RFC 9457 problem details, in the language of the request. */
@ApplicationScoped
public class ProblemJson {

    @Inject
    Texts texts;

    /** The problem as a JSON object; also a line of an import's report. */
    public JsonObject of(Problem problem) {
        Response.StatusType status = Response.Status.fromStatusCode(problem.status());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status == null ? "Unprocessable Content" : status.getReasonPhrase())
                .add("status", problem.status())
                .add("detail", texts.of(problem.key(), problem.arguments().toArray()))
                .add("code", problem.key());
        if (problem.reference() != null) {
            json.add("reference", problem.reference());
        }
        if (!problem.violations().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            for (InvalidInput.Violation violation : problem.violations()) {
                errors.add(Json.createObjectBuilder()
                        .add("field", violation.field())
                        .add("detail", texts.of(violation.key(), violation.arguments()))
                        .add("code", violation.key()));
            }
            json.add("errors", errors);
        }
        return json.build();
    }
}
