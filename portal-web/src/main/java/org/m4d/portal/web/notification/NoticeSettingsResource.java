package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;

/** How the acting member wants to be told. */
@Tag(name = "Notifications")
@Path("me/notifications/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NoticeSettingsResource {

    @Inject
    NoticePreferenceService service;

    @Inject
    Acting acting;

    /** How one wants to be told. */
    @Operation(summary = "How one wants to be told of which kind, and when one gets mail")
    @GET
    public NoticeChoices own() {
        return NoticeChoices.of(service.own(), acting.member().zone());
    }

    /** Puts these choices in the place of all that one chose before; the same again changes nothing. */
    @Operation(summary = "Puts these choices in the place of all that one chose before")
    @PUT
    public NoticeChoices change(NoticeChoices choices) {
        acting.member();
        service.change(Entity.given(choices).preferences());
        return own();
    }
}
