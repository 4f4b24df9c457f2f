package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.internal.EDiscussionArchive;

/** The e-discussions that are over. Everybody reads them. */
@Stateless
public class EDiscussionArchiveService {

    @Inject
    EDiscussionArchive archive;

    @Inject
    Clock clock;

    /**
     * Those that the filter leaves, the latest closing first.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<EDiscussionSummary> closed(ArchiveFilter filter, String after, int limit) {
        return archive.closed(filter, after, limit, clock.instant());
    }

    /** The languages and years that there are to choose from. */
    @PermitAll
    public ArchiveChoices choices() {
        return archive.choices(clock.instant());
    }
}
