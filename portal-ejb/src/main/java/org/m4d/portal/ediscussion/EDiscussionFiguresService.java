package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.FiguresOverTime;

/** Figures on who took part in an e-discussion, and when. */
@Stateless
public class EDiscussionFiguresService {

    @Inject
    EDiscussions discussions;

    @Inject
    FiguresOverTime figures;

    /**
     * Contributions that everybody reads, and their authors, by weeks.
     *
     * @throws NotFound when there is no such discussion
     */
    @PermitAll
    public EDiscussionFigures figures(long discussion) {
        discussions.get(discussion);
        return figures.of(discussion);
    }
}
