package org.m4d.portal.web.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.organisation.HeldMandate;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Role;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the signed-in member answers for: associations, their projects, authorities, and the projects that name these. */
@Named("mine")
@RequestScoped
public class MinePage implements PageModel {

    @Inject
    MandateService mandates;

    @Inject
    ProjectService projects;

    @Inject
    OrganisationService organisations;

    @Inject
    Acting acting;

    private List<HeldMandate> associations;
    private List<Office> offices;
    private List<Led> led;
    private OrganisationSummary left;
    private HeldMandate sure;

    /** @param projects those that name the authority; none before the office is confirmed */
    public record Office(HeldMandate mandate, List<ProjectSummary> projects) {}

    /** @param projects of an association */
    public record Led(HeldMandate mandate, List<ProjectSummary> projects) {}

    @Override
    public void load(Route route) {
        acting.member();
        List<HeldMandate> all = mandates.own();
        left = route.numberParameter("left")
                .filter(id -> all.stream().noneMatch(held -> held.organisation().id() == id))
                .map(organisations::summary)
                .orElse(null);
        sure = route.numberParameter("sure")
                .flatMap(id -> all.stream().filter(held -> held.id() == id).findFirst())
                .orElse(null);
        associations = all.stream()
                .filter(held -> "association".equals(held.organisation().type()))
                .toList();
        led = associations.stream()
                .map(held -> new Led(held, projects.of(held.organisation().id())))
                .filter(of -> !of.projects().isEmpty())
                .toList();
        offices = all.stream()
                .filter(held -> "authority".equals(held.organisation().type()))
                .map(held -> new Office(
                        held, held.confirmed() ? projects.of(held.organisation().id()) : List.of()))
                .toList();
    }

    public List<HeldMandate> getAssociations() {
        return associations;
    }

    public List<Led> getLed() {
        return led;
    }

    public List<Office> getOffices() {
        return offices;
    }

    /** The mandate that is about to be laid down without script; null for none. */
    public HeldMandate getSure() {
        return sure;
    }

    /** The organisation for which the member has just stopped to act; null for none. */
    public OrganisationSummary getLeft() {
        return left;
    }

    /** Whether any project names an authority whose officer the member is. */
    public boolean isNamed() {
        return offices.stream().anyMatch(office -> !office.projects().isEmpty());
    }

    /** Whether the list of waiting offices is open to the member. */
    public boolean isMayConfirm() {
        return acting.actor().has(Role.ADMINISTRATOR);
    }
}
