package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.organisation.AppointmentPolicy;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.organisation.AuthorityView;
import org.m4d.portal.organisation.HeldMandate;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationPolicy;
import org.m4d.portal.organisation.PeopleView;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** An authority's record, its officers, and the projects that name it. */
@Named("authorityPage")
@RequestScoped
public class AuthorityPage implements PageModel {

    @Inject
    AuthorityService authorities;

    @Inject
    MandateService mandates;

    @Inject
    ProjectService projects;

    @Inject
    Acting acting;

    private AuthorityView authority;
    private PeopleView people;
    private List<ProjectSummary> naming;
    private Optional<HeldMandate> own;
    private Set<MandateRole> held;
    private String language;
    private String saved;

    @Override
    public void load(Route route) {
        authority = authorities.authority(route.number("id"));
        if (!authority.slug().equals(route.part("slug"))) {
            throw new MovedTo("/" + route.language().code() + "/"
                    + ContentPath.of(
                            ContentType.AUTHORITY,
                            authority.id(),
                            authority.names().in(authority.lang())));
        }
        people = mandates.people(authority.id());
        naming = projects.of(authority.id());
        own = mandates.own().stream()
                .filter(mandate -> mandate.organisation().id() == authority.id())
                .findFirst();
        held = mandates.ownRoles(authority.id());
        language = route.language().code();
        saved = route.parameter("saved").orElse(null);
    }

    public AuthorityView getAuthority() {
        return authority;
    }

    public PeopleView getPeople() {
        return people;
    }

    public List<ProjectSummary> getProjects() {
        return naming;
    }

    public boolean isMayAsk() {
        return OrganisationPolicy.mayAskForOffice(acting.actor(), own.isPresent());
    }

    /** Whether the reader asked to be an officer and nobody has confirmed it yet. */
    public boolean isWaiting() {
        return own.isPresent() && !own.get().confirmed();
    }

    public boolean isMayEdit() {
        return OrganisationPolicy.mayEdit(acting.actor(), held);
    }

    public boolean isMayAppoint() {
        return AppointmentPolicy.mayAppoint(acting.actor(), held);
    }

    /** Which draft was just saved and can be forgotten by the browser; null for none. */
    public String getSaved() {
        return saved;
    }

    /** What stands where a person has a picture. */
    public AuthorView getAvatar() {
        return new AuthorView(authority.id(), authority.names().in(language), null, null);
    }
}
