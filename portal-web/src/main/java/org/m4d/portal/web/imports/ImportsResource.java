package org.m4d.portal.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.imports.ImportService;

/** Bulk import by NDJSON: a record a line in, a result a line out, in the same order. */
@Tag(name = "Import")
@Path("imports/{kind}")
@RequestScoped
public class ImportsResource {

    @Inject
    ImportService imports;

    @Inject
    ImportRun run;

    /** Takes each line in a transaction of its own; a refused line changes nothing and does not stop the others. */
    @APIResponseSchema(value = String.class, responseCode = "200")
    @Operation(summary = "Imports lines, each in a transaction of its own")
    @POST
    @Consumes({"application/x-ndjson", "application/json", "text/plain"})
    @Produces("application/x-ndjson")
    public StreamingOutput take(@PathParam("kind") String kind, InputStream lines) {
        imports.checkKind(kind);
        return out -> run.copy(kind, lines, out);
    }
}
