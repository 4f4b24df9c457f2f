package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger as open data, in CSV. */
@Tag(name = "Ledger")
@Path("recommendations/data.csv")
@Produces("text/csv")
@RequestScoped
public class LedgerCsvResource {

    @Inject
    LedgerData data;

    /** What the filter leaves of the ledger, the oldest first. */
    @Operation(
            summary =
                    "The ledger, or what a filter leaves of it, as a table (RFC 4180); its columns are the properties of a recommendation in data.json")
    @APIResponseSchema(value = String.class, responseCode = "200")
    @GET
    public Response data(
            @QueryParam("discussion") Long discussion,
            @QueryParam("state") String state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("country") String country,
            @QueryParam("organisation") Long organisation,
            @QueryParam("addressee") String addressee) {
        return data.csv(LedgerQuery.filter(discussion, state, overdue, country, organisation, addressee));
    }
}
