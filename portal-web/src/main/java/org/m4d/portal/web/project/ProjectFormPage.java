package org.m4d.portal.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.organisation.HeldMandate;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.project.PartnerRole;
import org.m4d.portal.project.ProjectPolicy;
import org.m4d.portal.project.ProjectService;
import org.m4d.portal.project.ProjectStatus;
import org.m4d.portal.project.ProjectView;
import org.m4d.portal.project.TransferKind;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that registers a project or changes its record. */
@Named("projectForm")
@RequestScoped
public class ProjectFormPage implements PageModel {

    private static final int MOST_FOUND = 8;

    @Inject
    ProjectService projects;

    @Inject
    OrganisationService organisations;

    @Inject
    MandateService mandates;

    @Inject
    PartnerRows rows;

    @Inject
    CurrentForm form;

    @Inject
    Acting acting;

    private ProjectView project;
    private String source = "";
    private PortalLanguage language;
    private String wantedLead;

    @Override
    public void load(Route route) {
        acting.member();
        language = route.language();
        wantedLead = route.parameter("lead").orElse("");
        if (route.part("id") != null) {
            project = projects.project(route.number("id"));
            if (!projects.mayEdit(project.id())) {
                throw new NotAllowed("error.project-not-yours");
            }
            PostingPolicy.checkEditable(project.state());
            source = projects.source(project.id());
        }
        form.writes(getDraft());
    }

    /** The associations that may lead: those that the member answers for, and the one that leads already. */
    public List<OrganisationSummary> getLeads() {
        Set<Long> seen = new TreeSet<>();
        List<OrganisationSummary> own = mandates.own().stream()
                .filter(held -> held.confirmed() && ProjectPolicy.mayRegister(acting.actor(), Set.of(role(held))))
                .map(HeldMandate::organisation)
                .filter(organisation -> seen.add(organisation.id()))
                .toList();
        if (project == null || seen.contains(project.lead().id())) {
            return own;
        }
        return Stream.concat(Stream.of(project.lead()), own.stream()).toList();
    }

    private static MandateRole role(HeldMandate held) {
        return MandateRole.valueOf(held.role().toUpperCase(Locale.ROOT));
    }

    /** The lead that is chosen: as typed, as on record, or as the link to this form said. */
    public String getLead() {
        return form.getState()
                .value(
                        "lead",
                        project == null
                                ? wantedLead
                                : String.valueOf(project.lead().id()));
    }

    /** The rows of partners as typed or on record. */
    public List<PartnerRows.Row> getPartners() {
        FormState state = form.getState();
        return state.values().isEmpty() ? rows.of(project) : rows.of(state);
    }

    /** What somebody typed to find a partner; empty when nothing. */
    public String getLooked() {
        return form.getState().value("find").strip();
    }

    /** The organisations that begin with it. */
    public List<OrganisationSummary> getFound() {
        return getLooked().isEmpty() ? List.of() : organisations.beginningWith(getLooked(), language, MOST_FOUND);
    }

    /** The name of its draft. */
    public String getDraft() {
        return project == null ? "project-new" : "project-" + project.id();
    }

    public ProjectView getProject() {
        return project;
    }

    public String getSource() {
        return source;
    }

    public List<PartnerRole> getRoles() {
        return List.of(PartnerRole.values());
    }

    public List<ProjectStatus> getStatuses() {
        return List.of(ProjectStatus.values());
    }

    public List<TransferKind> getTransfers() {
        return List.of(TransferKind.values());
    }

    /** Several values in one field of text. */
    public String joined(List<String> values) {
        return values == null ? "" : String.join(", ", values);
    }
}
