package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.AdmissionView;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** One's own invitations and requests, and the answers to those of others. */
@Tag(name = "Groups")
@Path("admissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AdmissionsResource {

    /** @param accept false to decline or refuse */
    public record Reply(boolean accept) {}

    @Inject
    AdmissionService admissions;

    /** One's own invitations and requests that wait for an answer. */
    @Operation(summary = "One's own invitations and requests that wait for an answer")
    @GET
    public Listing<AdmissionView> own() {
        return new Listing<>(admissions.own(), null);
    }

    /** Answers an invitation, or a request to join a group that one looks after. */
    @Operation(summary = "Answers an invitation, or a request to join a group that one looks after")
    @PUT
    @Path("{id}")
    public void answer(@PathParam("id") long id, Reply reply) {
        admissions.answer(id, Entity.given(reply).accept());
    }

    /** Takes back a request of one's own, or an invitation to a group that one looks after. */
    @Operation(summary = "Takes back a request of one's own, or an invitation to a group that one looks after")
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        admissions.withdraw(id);
    }
}
