package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.publication.SummaryPdf;
import org.m4d.portal.publication.SummaryPdfs;

/** A published summary as a PDF that everybody can read. */
@Tag(name = "Publications")
@Path("publications/{number}/summary.pdf")
@Produces(SummaryPdfResource.PDF)
@RequestScoped
public class SummaryPdfResource {

    static final String PDF = "application/pdf";

    @Inject
    WantedVersion wanted;

    @Inject
    SummaryPdfs pdfs;

    /**
     * Whoever keeps it asks each time whether it is still the same: a name that was taken back is gone at once.
     *
     * @param version the newest where none is given
     * @param lang in which the portal speaks in it: English where none is given
     */
    @Operation(
            summary =
                    "A version of a published summary as a PDF (PDF/UA-1, PDF/A-2a); 503 with Retry-After while too many others are made")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    public Response pdf(
            @PathParam("number") long number,
            @QueryParam("version") Integer version,
            @QueryParam("lang") String lang,
            @Context Request conditions,
            @Context HttpServletResponse response) {
        // bytes as they are: the charset that all answers have by default does not belong to them
        response.setCharacterEncoding((String) null);
        PublicationView found = wanted.version(number, version);
        PortalLanguage language = WantedVersion.language(lang);
        EntityTag tag = new EntityTag(pdfs.tag(found, language));
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        return (unchanged == null ? fresh(pdfs.of(found, language), language) : unchanged)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static Response.ResponseBuilder fresh(SummaryPdf pdf, PortalLanguage language) {
        StreamingOutput content = out -> out.write(pdf.bytes());
        return Response.ok(content, PDF)
                .header("Content-Length", pdf.bytes().length)
                .header("Content-Language", language.code())
                .header("Content-Disposition", "inline; filename=\"" + pdf.file() + "\"");
    }
}
