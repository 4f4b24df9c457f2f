package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.OpenData;

/**
 * Participation in an e-discussion as data that anybody may use, with everybody made anonymous. Read week by week, so that neither the whole nor a
 * transaction is held while somebody reads slowly.
 */
@Stateless
public class OpenDataService {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    EDiscussions discussions;

    @Inject
    OpenData data;

    /**
     * Begins an export of what can be read now.
     *
     * @throws NotFound when there is no such discussion, or it has never had a time
     */
    @PermitAll
    public OpenDataExport begin(long discussion) {
        if (discussions.get(discussion).getOpens() == null) {
            throw new NotFound();
        }
        long last = data.last(discussion);
        return new OpenDataExport(
                discussion, last, data.weeks(discussion, last), data.authors(discussion, last), CHANCE);
    }

    /** The contributions of one week of an export. */
    @PermitAll
    public List<OpenDataRow> rows(OpenDataExport export, LocalDate week) {
        return export.tell(week, data.week(export.discussion(), export.last(), week));
    }
}
