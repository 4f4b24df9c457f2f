package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.organisation.AppointmentService;
import org.m4d.portal.organisation.HeldMandate;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.security.Acting;

/** For which organisations the acting member acts. */
@Tag(name = "Mandates")
@Path("me/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnMandatesResource {

    @Inject
    MandateService mandates;

    @Inject
    AppointmentService appointments;

    @Inject
    Acting acting;

    /** All that the member holds or asked for, earliest first; two hundred at most. */
    @Operation(summary = "All that the member holds or asked for, earliest first")
    @GET
    public List<HeldMandate> own() {
        acting.member();
        return mandates.own();
    }

    /** Asks to be an authority's officer; it counts when it is confirmed. Asking again changes nothing. */
    @Operation(summary = "Asks to be an authority's officer")
    @PUT
    @Path("officer/{authority}")
    public HeldMandate ask(@PathParam("authority") long authority) {
        return mandates.askForOffice(authority);
    }

    /** Lays a mandate down, or takes back what was only asked for. */
    @Operation(summary = "Lays a mandate down, or takes back what was only asked for")
    @DELETE
    @Path("{id}")
    public void layDown(@PathParam("id") long id) {
        appointments.layDown(id);
    }
}
