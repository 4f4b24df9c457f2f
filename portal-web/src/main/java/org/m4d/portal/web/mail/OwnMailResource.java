package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.mail.OwnMail;
import org.m4d.portal.mail.OwnMailService;
import org.m4d.portal.notification.WritingPlace;
import org.m4d.portal.notification.WritingPlaceService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Listing;

/** The acting member's addresses. */
@Tag(name = "Mail")
@Path("me/mail")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnMailResource {

    @Inject
    OwnMailService service;

    @Inject
    WritingPlaceService writing;

    @Inject
    Acting acting;

    /** One's addresses. */
    @Operation(
            summary =
                    "The address of one's account and what is known of it, those one also writes from, and where one writes to")
    @GET
    public OwnMail own() {
        acting.member();
        return service.own();
    }

    /** Where one writes into by mail. */
    @Operation(
            summary = "The forums and e-discussions that one can write into by mail, each with an address of one's own")
    @GET
    @Path("places")
    public Listing<WritingPlace> places(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        acting.member();
        return Listing.of(writing.own(after, PageLimit.of(limit)));
    }

    /** Sends a mail that asks whether it arrives, to an address to which nothing else is sent. */
    @Operation(summary = "Sends a mail that asks whether it arrives; at most three a day")
    @POST
    @Path("confirmation")
    public Response askToConfirm() {
        acting.member();
        service.askToConfirm();
        return Response.accepted().build();
    }

    /** Forgets a further address. */
    @Operation(summary = "One writes from this further address no more")
    @DELETE
    @Path("addresses/{address}")
    public void forget(@PathParam("address") String address) {
        acting.member();
        service.forget(address);
    }

    /** Voids every address and link that was made for one until now. */
    @Operation(summary = "Voids every address and link that was made for one until now")
    @POST
    @Path("void")
    public void voidAddresses() {
        acting.member();
        service.voidAddresses();
    }
}
