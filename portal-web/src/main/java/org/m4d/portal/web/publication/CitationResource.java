package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.publication.Citation;
import org.m4d.portal.publication.CitationFormat;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.security.OidcSettings;

/** How a published summary is cited, for programs that keep literature lists. */
@Tag(name = "Publications")
@Path("publications/{number}/citation.{ending}")
@Produces({
    "application/x-bibtex",
    "application/x-research-info-systems",
    "application/vnd.citationstyles.csl+json",
})
@RequestScoped
public class CitationResource {

    @Inject
    WantedVersion wanted;

    @Inject
    OidcSettings settings;

    /**
     * The citation.
     *
     * @param ending {@code bib}, {@code ris} or {@code json}
     * @param version the newest where none is given
     */
    @Operation(summary = "How a version is cited, as BibTeX (bib), RIS (ris) or CSL-JSON (json)")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    public Response citation(
            @PathParam("number") long number,
            @PathParam("ending") String ending,
            @QueryParam("version") Integer version) {
        CitationFormat format = CitationFormat.of(ending).orElseThrow(NotFound::new);
        PublicationView found = wanted.version(number, version);
        return Response.ok(format.write(Citation.of(found, settings.getBaseUrl())), format.type())
                .header("Cache-Control", "no-cache")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + found.id().key() + "." + format.ending() + "\"")
                .build();
    }
}
