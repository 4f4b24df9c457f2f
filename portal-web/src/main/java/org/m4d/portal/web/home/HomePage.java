package org.m4d.portal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The first page: what the network is, and the way to the three jobs. */
@Named("home")
@RequestScoped
public class HomePage implements PageModel {

    private static final int TOPICS = 5;
    private static final int DISCUSSIONS = 3;

    @Inject
    ForumService forums;

    @Inject
    EDiscussionService ediscussions;

    @Inject
    HomeFigures counted;

    private List<TopicSummary> topics;
    private EDiscussionView discussion;
    private List<EDiscussionSummary> discussions;

    @Override
    public void load(Route route) {
        topics = forums.latest(null, TOPICS).items();
        List<EDiscussionSummary> open =
                ediscussions.list(EDiscussionState.OPEN, null, DISCUSSIONS).items();
        discussion =
                open.isEmpty() ? null : ediscussions.discussion(open.getFirst().id());
        discussions = Stream.of(
                        open.stream().skip(1),
                        ediscussions.list(EDiscussionState.ANNOUNCED, null, DISCUSSIONS).items().stream(),
                        ediscussions.list(EDiscussionState.CLOSED, null, DISCUSSIONS).items().stream())
                .flatMap(summaries -> summaries)
                .limit(DISCUSSIONS)
                .toList();
    }

    public List<TopicSummary> getTopics() {
        return topics;
    }

    /** The open e-discussion that closes first; null when none is open. */
    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** A few others: open, coming, past. */
    public List<EDiscussionSummary> getDiscussions() {
        return discussions;
    }

    public HomeFigures.Figures getFigures() {
        return counted.now();
    }
}
