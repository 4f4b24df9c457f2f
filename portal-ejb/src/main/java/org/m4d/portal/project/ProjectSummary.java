package org.m4d.portal.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.Slug;
import org.m4d.portal.organisation.OrganisationSummary;

/**
 * A project as a row of a list.
 *
 * @param roles what the organisation whose list it is does in it: {@code lead} or ids of {@link PartnerRole}; empty in other lists
 * @param status id of the status
 */
public record ProjectSummary(
        long id,
        String title,
        String lang,
        String summary,
        String origin,
        String destination,
        List<String> themes,
        String status,
        LocalDate from,
        LocalDate to,
        OrganisationSummary lead,
        List<String> roles,
        Instant changedAt) {

    public ProjectSummary {
        themes = List.copyOf(themes);
        roles = List.copyOf(roles);
    }

    static ProjectSummary of(Project project, List<String> roles) {
        return new ProjectSummary(
                project.getId(),
                project.getTitle(),
                project.getBody().language(),
                project.getSummary(),
                project.getOrigin(),
                project.getDestination(),
                project.getThemes().stream().sorted().toList(),
                project.getStatus().id(),
                project.getFrom(),
                project.getTo(),
                OrganisationSummary.of(project.getLead()),
                roles,
                project.getChangedAt());
    }

    public String slug() {
        return Slug.of(title);
    }
}
