package org.m4d.portal.web.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Import of the United Nations' table of migrant stock: CSV in, a result for each of its lines out. */
@Tag(name = "Import")
@Path("imports/migrant-stock")
@RequestScoped
public class MigrantStockImportResource {

    @Inject
    MigrantStockRun run;

    /** Takes each line in a transaction of its own; a refused line changes nothing and does not stop the others. */
    @APIResponseSchema(value = String.class, responseCode = "200")
    @Operation(summary = "Imports lines, each in a transaction of its own")
    @POST
    @Consumes({"text/csv", "text/plain"})
    @Produces("application/x-ndjson")
    public StreamingOutput take(InputStream table) {
        run.check();
        return out -> run.copy(table, out);
    }
}
