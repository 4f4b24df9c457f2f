package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.Anonymity;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.OpenDataExport;
import org.m4d.portal.ediscussion.OpenDataService;
import org.m4d.portal.security.OidcSettings;

/** Answers with the open data of a discussion. Each answer names people anew, so none is to be kept by anything between. */
@ApplicationScoped
class OpenDataAnswers {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    @Inject
    EDiscussionService discussions;

    @Inject
    OpenDataService data;

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    Response csv(long id) {
        OpenDataWriter writer = writer(id);
        return answer(id, writer::csv, CSV, "csv");
    }

    Response json(long id) {
        OpenDataRecord about = about(discussions.discussion(id));
        OpenDataWriter writer = writer(id);
        return answer(id, out -> writer.json(about, out), MediaType.APPLICATION_JSON, "json");
    }

    private OpenDataWriter writer(long id) {
        OpenDataExport export = data.begin(id);
        return new OpenDataWriter(export.weeks(), week -> data.rows(export, week));
    }

    private static Response answer(long id, StreamingOutput content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"ediscussion-" + id + "." + ending + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private OpenDataRecord about(EDiscussionView discussion) {
        String language =
                PortalLanguage.of(discussion.lang()).orElse(PortalLanguage.EN).code();
        return OpenDataRecord.of(
                discussion,
                settings.getBaseUrl() + "/" + language + "/"
                        + ContentPath.of(ContentType.EDISCUSSION, discussion.id(), discussion.title()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Anonymity.LEAST);
    }
}
