package org.m4d.portal.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectView;
import org.m4d.portal.project.ProjectView.PartnerView;
import org.m4d.portal.taxonomy.Sdg;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.moderation.AnsweredFor;
import org.m4d.portal.web.moderation.Moderating;
import org.m4d.portal.web.posting.OwnReactions;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A project's record, its partners sorted by the shore they stand on. */
@Named("projectPage")
@RequestScoped
public class ProjectPage implements PageModel {

    @Inject
    ProjectService projects;

    @Inject
    Vocabularies vocabularies;

    @Inject
    Moderating moderating;

    @Inject
    OwnReactions reacted;

    private ProjectView project;
    private Shores shores;
    private boolean mayEdit;
    private String saved;
    private AnsweredFor record;

    @Override
    public void load(Route route) {
        project = projects.project(route.number("id"));
        if (!project.slug().equals(route.part("slug"))) {
            throw new MovedTo("/" + route.language().code() + "/"
                    + ContentPath.of(ContentType.PROJECT, project.id(), project.title()));
        }
        shores = Shores.of(project);
        mayEdit = PostingPolicy.editable(project.state()) && projects.mayEdit(project.id());
        saved = route.parameter("saved").orElse(null);
        record = moderating.record(ContentType.PROJECT.id(), project.id(), project.state());
        reacted.prepare(ContentType.PROJECT, project.responses().reactions() == 0 ? List.of() : List.of(project.id()));
    }

    /** Who takes part, by shore; the lead stands among them with the role {@code lead}. */
    record Shores(List<PartnerView> origin, List<PartnerView> destination, List<PartnerView> elsewhere) {

        static Shores of(ProjectView project) {
            Shores shores = new Shores(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            shores.add(project, new PartnerView(project.lead(), "lead"));
            project.partners().forEach(partner -> shores.add(project, partner));
            return shores;
        }

        /** An authority's part says which shore it is of; everybody else stands where the seat is. */
        private void add(ProjectView project, PartnerView partner) {
            String seat = partner.organisation().country();
            switch (partner.role()) {
                case "authority-origin" -> origin.add(partner);
                case "authority-destination" -> destination.add(partner);
                default ->
                    (Objects.equals(seat, project.origin())
                                    ? origin
                                    : Objects.equals(seat, project.destination()) ? destination : elsewhere)
                            .add(partner);
            }
        }
    }

    public ProjectView getProject() {
        return project;
    }

    public List<PartnerView> getAtOrigin() {
        return shores.origin();
    }

    public List<PartnerView> getAtDestination() {
        return shores.destination();
    }

    public List<PartnerView> getElsewhere() {
        return shores.elsewhere();
    }

    /** The goals and targets with their official wording. */
    public List<Sdg> getGoals() {
        return project.sdg().stream()
                .flatMap(code -> vocabularies.goal(code).stream())
                .toList();
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    /** Which draft was just saved and can be forgotten by the browser; null for none. */
    public String getSaved() {
        return saved;
    }

    /** It with who answers for it; null when nobody does. */
    public AnsweredFor getRecord() {
        return record;
    }
}
