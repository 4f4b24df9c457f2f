package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.AppointmentService;
import org.m4d.portal.organisation.MandateView;
import org.m4d.portal.organisation.NewMandate;
import org.m4d.portal.web.api.Listing;

/** Who acts for an organisation: open to those in charge of it and to administrators. */
@Tag(name = "Mandates")
@Path("organisations/{organisation}/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MandatesResource {

    @Inject
    AppointmentService appointments;

    @Context
    UriInfo address;

    /**
     * The mandates that somebody holds or asks for, earliest first, or those that are over, latest end first.
     *
     * @param state {@code present} or {@code ended}
     */
    @Operation(
            summary =
                    "The mandates that somebody holds or asks for, earliest first, or those that are over, latest end first")
    @GET
    public Listing<MandateView> list(
            @PathParam("organisation") long organisation,
            @QueryParam("state") @DefaultValue("present") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = PageLimit.of(limit);
        return switch (state) {
            case "present" -> Listing.of(appointments.present(organisation, after, most));
            case "ended" -> Listing.of(appointments.ended(organisation, after, most));
            default -> throw InvalidInput.of("state", "error.choice");
        };
    }

    /** One mandate. */
    @Operation(summary = "One mandate")
    @GET
    @Path("{id}")
    public MandateView one(@PathParam("organisation") long organisation, @PathParam("id") long id) {
        return appointments.mandate(organisation, id);
    }

    /** Gives a mandate, or confirms the one that the member asked for. Whoever holds it already keeps it as it is. */
    @Operation(summary = "Gives a mandate, or confirms the one that the member asked for")
    @APIResponseSchema(value = MandateView.class, responseCode = "201")
    @POST
    public Response grant(
            @PathParam("organisation") long organisation,
            NewMandate wanted,
            @HeaderParam("Idempotency-Key") String key) {
        long id = appointments.grant(organisation, wanted, key);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(id))
                        .build())
                .entity(appointments.mandate(organisation, id))
                .build();
    }

    /** Ends a mandate, or declines one that was only asked for. */
    @Operation(summary = "Ends a mandate, or declines one that was only asked for")
    @DELETE
    @Path("{id}")
    public void end(@PathParam("organisation") long organisation, @PathParam("id") long id) {
        appointments.end(organisation, id);
    }
}
