package org.m4d.portal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeSummary;
import org.m4d.portal.project.ProjectFilter;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.web.forum.ReadingMarks;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The first page: what the network is, and the way to the three jobs. */
@Named("home")
@RequestScoped
public class HomePage implements PageModel {

    private static final int TOPICS = 5;

    /** For those that the reader muted. */
    private static final int SPARE = 6;

    private static final int DISCUSSIONS = 3;
    private static final int PRACTICES = 3;
    private static final int PROJECTS = 4;
    private static final int ASSOCIATIONS = 4;

    @Inject
    ForumService forums;

    @Inject
    EDiscussionService ediscussions;

    @Inject
    PracticeService library;

    @Inject
    ProjectService registry;

    @Inject
    AssociationService directory;

    @Inject
    HomeFigures counted;

    private List<TopicSummary> topics;
    private EDiscussionView discussion;
    private List<EDiscussionSummary> discussions;
    private List<PracticeSummary> practices;
    private List<ProjectSummary> projects;
    private List<OrganisationSummary> associations;

    @Inject
    ReadingMarks reading;

    @Override
    public void load(Route route) {
        topics = reading.heard(forums.latest(null, TOPICS + SPARE).items(), TOPICS);
        practices = library.newest(null, PRACTICES).items();
        projects = registry.latest(ProjectFilter.ALL, null, PROJECTS).items();
        associations = directory.newest(ASSOCIATIONS);
        List<EDiscussionSummary> open =
                ediscussions.list(EDiscussionState.OPEN, null, DISCUSSIONS).items();
        discussion =
                open.isEmpty() ? null : ediscussions.discussion(open.getFirst().id());
        discussions = Stream.of(
                        open.stream().skip(1),
                        ediscussions.list(EDiscussionState.ANNOUNCED, null, DISCUSSIONS).items().stream(),
                        ediscussions.list(EDiscussionState.ENDORSEMENT, null, DISCUSSIONS).items().stream(),
                        ediscussions.list(EDiscussionState.PUBLISHED, null, DISCUSSIONS).items().stream(),
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

    public List<PracticeSummary> getPractices() {
        return practices;
    }

    public List<ProjectSummary> getProjects() {
        return projects;
    }

    public List<OrganisationSummary> getAssociations() {
        return associations;
    }

    public HomeFigures.Figures getFigures() {
        return counted.now();
    }
}
