package org.m4d.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of this API, made from its resources when the portal was built. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream describe() {
        InputStream description = OpenApiResource.class.getResourceAsStream("/api/openapi.json");
        if (description == null) {
            throw new NotFoundException();
        }
        return description;
    }
}
