package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Participation in an e-discussion as open data, in JSON. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/data.json")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpenDataJsonResource {

    @Inject
    OpenDataAnswers answers;

    /** The contributions of a discussion without words and names; what stands for fewer than five people is {@code other}. */
    @Operation(summary = "Participation in an e-discussion as open data, with everybody made anonymous")
    @APIResponseSchema(value = OpenDataRecord.class, responseCode = "200")
    @GET
    public Response data(@PathParam("id") long id) {
        return answers.json(id);
    }
}
