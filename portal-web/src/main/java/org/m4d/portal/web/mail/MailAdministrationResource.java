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
import org.m4d.portal.mail.AsideMail;
import org.m4d.portal.mail.MailAdministrationService;
import org.m4d.portal.mail.MailOverview;
import org.m4d.portal.mail.MarkedAddress;
import org.m4d.portal.mail.OutgoingTrouble;
import org.m4d.portal.web.api.Listing;

/** For administrators: how mail is doing, and what to do with what went wrong. */
@Tag(name = "Mail")
@Path("administration/mail")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MailAdministrationResource {

    @Inject
    MailAdministrationService service;

    /** How mail is doing. */
    @Operation(
            summary = "How mail is doing: whether it goes out and comes in, and how many mails there are in each state")
    @GET
    public MailOverview overview() {
        return service.overview();
    }

    /** Mails that were given up, or wait after a failure. */
    @Operation(summary = "Mails that were given up, or wait after a failure; the newest first")
    @GET
    @Path("outgoing")
    public Listing<OutgoingTrouble> outgoing(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(service.outgoing(after, PageLimit.of(limit)));
    }

    /** Tries one of these again. */
    @Operation(summary = "Tries one of these again at once")
    @POST
    @Path("outgoing/{id}/retry")
    public void retry(@PathParam("id") long id) {
        service.retry(id);
    }

    /** Gives one of these up. */
    @Operation(summary = "Gives one of these up for good")
    @DELETE
    @Path("outgoing/{id}")
    public void drop(@PathParam("id") long id) {
        service.drop(id);
    }

    /** Mails that came in and were set aside. */
    @Operation(summary = "Mails that came in and were set aside, for they could not be dealt with; the newest first")
    @GET
    @Path("incoming")
    public Listing<AsideMail> incoming(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(service.aside(after, PageLimit.of(limit)));
    }

    /** What one of these says. */
    @Operation(summary = "What one of these says, as it came in: whatever its sender put there")
    @GET
    @Path("incoming/{id}/source")
    @Produces(MediaType.TEXT_PLAIN)
    public Response source(@PathParam("id") long id) {
        Response.ResponseBuilder answer = Response.ok(service.source(id), MediaType.TEXT_PLAIN_TYPE);
        MailSource.headers(id).forEach(answer::header);
        return answer.build();
    }

    /** Hands one of these to work again. */
    @Operation(summary = "Hands one of these to work again")
    @POST
    @Path("incoming/{id}/again")
    public void again(@PathParam("id") long id) {
        service.again(id);
    }

    /** Deletes one of these. */
    @Operation(summary = "Deletes one of these")
    @DELETE
    @Path("incoming/{id}")
    public void delete(@PathParam("id") long id) {
        service.delete(id);
    }

    /** Addresses to which nothing is sent. */
    @Operation(summary = "Addresses to which nothing is sent until they are confirmed, by the letter")
    @GET
    @Path("addresses")
    public Listing<MarkedAddress> addresses(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return Listing.of(service.marked(after, PageLimit.of(limit)));
    }

    /** Lets mail go to one of these again. */
    @Operation(summary = "Lets mail go to one of these again")
    @DELETE
    @Path("addresses/{address}")
    public void allow(@PathParam("address") String address) {
        service.allow(address);
    }
}
