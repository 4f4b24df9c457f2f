package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Who wants to come into a group, and who is asked to. */
@Tag(name = "Groups")
@Path("groups/{id}/admissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupAdmissionsResource {

    /**
     * @param member whom to invite
     * @param words what to say with it; may be missing
     */
    public record NewInvitation(long member, String words) {}

    /** @param words what to say with it; may be missing */
    public record NewRequest(String words) {}

    @Inject
    AdmissionService admissions;

    /** Invitations and requests that wait for an answer, for those who look after the group. */
    @Operation(summary = "Invitations and requests that wait for an answer, for those who look after a group")
    @GET
    public Listing<AdmissionView> waiting(@PathParam("id") long id) {
        return new Listing<>(admissions.waiting(id), null);
    }

    /** Invites a member. */
    @Operation(summary = "Invites a member")
    @POST
    @Path("invitation")
    public void invite(@PathParam("id") long id, NewInvitation invitation) {
        admissions.invite(id, Entity.given(invitation).member(), invitation.words());
    }

    /** Asks to join a closed group. */
    @Operation(summary = "Asks to join a closed group")
    @POST
    @Path("request")
    public void ask(@PathParam("id") long id, NewRequest request) {
        admissions.ask(id, Entity.given(request).words());
    }
}
