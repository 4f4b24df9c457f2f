package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.web.api.Listing;
import org.m4d.portal.web.routing.Languages;

/** Organisations of every kind, for pickers. */
@Tag(name = "Organisations")
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationsResource {

    @Inject
    OrganisationService organisations;

    @Context
    HttpServletRequest request;

    /**
     * Organisations with words that begin with what is typed, in alphabetical order of the language of {@code Accept-Language}; never ranked.
     *
     * @param typed each word begins a word of a name, in any language and script
     */
    @Operation(
            summary =
                    "Organisations with words that begin with what is typed, in alphabetical order of the language of Accept-Language")
    @GET
    public Listing<OrganisationSummary> beginningWith(
            @QueryParam("q") String typed, @QueryParam("limit") Integer limit) {
        return new Listing<>(
                organisations.beginningWith(typed, Languages.accepted(request), PageLimit.of(limit)), null);
    }
}
