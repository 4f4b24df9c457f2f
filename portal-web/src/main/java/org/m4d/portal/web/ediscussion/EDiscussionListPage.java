package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.ArchiveFilter;
import org.m4d.portal.ediscussion.EDiscussionArchiveService;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** All e-discussions: open ones first, then what is coming and what is proposed, then what is past, page by page. */
@Named("ediscussionList")
@RequestScoped
public class EDiscussionListPage implements PageModel {

    /** How many proposals stand here; the others have a page of their own. */
    private static final int PROPOSALS = 5;

    private static final ArchiveFilter EVERYTHING =
            new ArchiveFilter(Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    EDiscussionService discussions;

    @Inject
    EDiscussionArchiveService archive;

    @Inject
    Acting acting;

    private List<EDiscussionSummary> open = List.of();
    private List<EDiscussionSummary> coming = List.of();
    private List<EDiscussionSummary> summing = List.of();
    private Page<EDiscussionSummary> proposals = new Page<>(List.of(), null);
    private Page<EDiscussionSummary> past;

    @Override
    public void load(Route route) {
        String after = route.parameter("after").orElse(null);
        if (after == null) {
            open = discussions.list(EDiscussionState.OPEN, null, PageLimit.MOST).items();
            coming = discussions
                    .list(EDiscussionState.ANNOUNCED, null, PageLimit.MOST)
                    .items();
            summing = Stream.of(EDiscussionState.ENDORSEMENT, EDiscussionState.SYNTHESIS)
                    .flatMap(state -> discussions.list(state, null, PageLimit.MOST).items().stream())
                    .toList();
            proposals = discussions.list(EDiscussionState.PROPOSED, null, PROPOSALS);
        }
        past = archive.closed(EVERYTHING, after, PageLimit.DEFAULT);
    }

    public List<EDiscussionSummary> getOpen() {
        return open;
    }

    public List<EDiscussionSummary> getComing() {
        return coming;
    }

    /** Those whose summary is put to others, then those whose summary is being written. */
    public List<EDiscussionSummary> getSumming() {
        return summing;
    }

    /** The proposals with the most supporters. */
    public Page<EDiscussionSummary> getProposals() {
        return proposals;
    }

    public Page<EDiscussionSummary> getPast() {
        return past;
    }

    /** Whether nothing was ever announced. */
    public boolean isNothing() {
        return open.isEmpty()
                && coming.isEmpty()
                && proposals.items().isEmpty()
                && past.items().isEmpty();
    }

    public boolean isMayOpen() {
        return EDiscussionPolicy.mayOpen(acting.actor());
    }
}
