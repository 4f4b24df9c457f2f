package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.security.OidcSettings;

/** Answers with the ledger as open data. */
@ApplicationScoped
class LedgerData {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final int AT_ONCE = 100;

    @Inject
    LedgerService ledger;

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    Response csv(LedgerFilter filter) {
        LedgerWriter writer = writer(filter);
        return answer(writer::csv, CSV, "csv");
    }

    Response json(LedgerFilter filter) {
        LedgerWriter writer = writer(filter);
        LedgerRecord about = LedgerRecord.at(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return answer(out -> writer.json(about, out), MediaType.APPLICATION_JSON, "json");
    }

    private LedgerWriter writer(LedgerFilter filter) {
        return new LedgerWriter(after -> ledger.from(filter, after, AT_ONCE).stream()
                .map(one -> LedgerRow.of(one, root(one)))
                .toList());
    }

    private String root(RecommendationView one) {
        String language =
                PortalLanguage.of(one.lang()).orElse(PortalLanguage.EN).code();
        return settings.getBaseUrl() + "/" + language + "/";
    }

    private static Response answer(StreamingOutput content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"ledger." + ending + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
