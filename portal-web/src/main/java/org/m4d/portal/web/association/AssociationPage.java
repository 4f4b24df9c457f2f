package org.m4d.portal.web.association;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.m4d.portal.association.AssociationPolicy;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.organisation.AppointmentPolicy;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.PeopleView;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.project.ProjectPolicy;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.moderation.AnsweredFor;
import org.m4d.portal.web.moderation.Moderating;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** An association's record, its projects and who acts for it. */
@Named("associationPage")
@RequestScoped
public class AssociationPage implements PageModel {

    /** The groups of the indicator method, in its order. */
    private static final List<String> INDICATOR_GROUPS =
            List.of("legal", "governance", "representativeness", "transparency", "independence", "track");

    @Inject
    AssociationService associations;

    @Inject
    ProjectService projects;

    @Inject
    MandateService mandates;

    @Inject
    Acting acting;

    @Inject
    Moderating moderating;

    private AssociationView association;
    private PeopleView people;
    private List<ProjectSummary> projectsOfIt;
    private Set<MandateRole> held;
    private String language;
    private String saved;
    private AnsweredFor record;

    @Override
    public void load(Route route) {
        association = associations.association(route.number("id"));
        if (!association.slug().equals(route.part("slug"))) {
            throw new MovedTo("/" + route.language().code() + "/"
                    + ContentPath.of(
                            ContentType.ASSOCIATION,
                            association.id(),
                            association.names().in(association.lang())));
        }
        people = mandates.people(association.id());
        projectsOfIt = projects.of(association.id());
        held = mandates.ownRoles(association.id());
        language = route.language().code();
        saved = route.parameter("saved").orElse(null);
        record = moderating.record(ContentType.ASSOCIATION.id(), association.id(), association.state());
    }

    public AssociationView getAssociation() {
        return association;
    }

    public PeopleView getPeople() {
        return people;
    }

    public List<ProjectSummary> getProjects() {
        return projectsOfIt;
    }

    public List<String> getIndicatorGroups() {
        return INDICATOR_GROUPS;
    }

    public boolean isMayEdit() {
        return PostingPolicy.editable(association.state()) && AssociationPolicy.mayEdit(acting.actor(), held);
    }

    public boolean isMayAppoint() {
        return AppointmentPolicy.mayAppoint(acting.actor(), held);
    }

    public boolean isMayRegisterProject() {
        return ProjectPolicy.mayRegister(acting.actor(), held);
    }

    /** What stands where a person has a picture. */
    public AuthorView getAvatar() {
        return new AuthorView(association.id(), association.names().in(language), null, null);
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
