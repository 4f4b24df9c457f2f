package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Participation in an e-discussion as open data, in CSV. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/data.csv")
@Produces("text/csv")
@RequestScoped
public class OpenDataCsvResource {

    @Inject
    OpenDataAnswers answers;

    /** The same as a table as RFC 4180 has it, with a header that has the names of the properties of a contribution. */
    @Operation(summary = "The same as a table (RFC 4180); its columns are the properties of a contribution")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    public Response data(@PathParam("id") long id) {
        return answers.csv(id);
    }
}
