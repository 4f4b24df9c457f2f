package org.m4d.portal.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.m4d.portal.common.Slug;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * A project's record.
 *
 * @param lang BCP 47 tag of title, summary and body
 * @param body HTML
 * @param sdg numbers of goals and targets
 * @param transfer ids of {@link TransferKind}
 * @param budget or null
 * @param key the external key under which it was imported, or null
 * @param version for the lost-update check
 * @param state whether everybody reads it
 */
public record ProjectView(
        long id,
        String title,
        String lang,
        String summary,
        String body,
        OrganisationSummary lead,
        List<PartnerView> partners,
        String origin,
        String destination,
        List<String> themes,
        List<String> sdg,
        List<String> transfer,
        BudgetView budget,
        LocalDate from,
        LocalDate to,
        List<String> places,
        String status,
        String key,
        Instant createdAt,
        Instant changedAt,
        long version,
        PostingState state,
        Responses responses) {

    /** @param role id of a {@link PartnerRole} */
    public record PartnerView(OrganisationSummary organisation, String role) {}

    /** @param currency ISO 4217 */
    public record BudgetView(BigDecimal amount, String currency) {}

    public ProjectView {
        partners = List.copyOf(partners);
        themes = List.copyOf(themes);
        sdg = List.copyOf(sdg);
        transfer = List.copyOf(transfer);
        places = List.copyOf(places);
    }

    static ProjectView of(Project project) {
        Budget budget = project.getBudget();
        return new ProjectView(
                project.getId(),
                project.getTitle(),
                project.getBody().language(),
                project.getSummary(),
                project.getBody().html(),
                OrganisationSummary.of(project.getLead()),
                project.getPartners().stream()
                        .map(p -> new PartnerView(
                                OrganisationSummary.of(p.organisation()),
                                p.role().id()))
                        .toList(),
                project.getOrigin(),
                project.getDestination(),
                project.getThemes().stream().sorted().toList(),
                project.getGoals().stream()
                        .sorted(Comparator.comparing(ProjectView::goalOrder))
                        .toList(),
                project.getTransfers().stream().sorted().map(TransferKind::id).toList(),
                budget == null ? null : new BudgetView(budget.amount(), budget.currency()),
                project.getFrom(),
                project.getTo(),
                project.getPlaces(),
                project.getStatus().id(),
                project.getExternalKey(),
                project.getCreatedAt(),
                project.getChangedAt(),
                project.getVersion(),
                project.getState(),
                project.getResponses());
    }

    /** Goal 6 before goal 16, target 6.2 before 6.10, 6.a last. */
    private static String goalOrder(String code) {
        String[] parts = code.split("\\.", 2);
        return "0".repeat(Math.max(0, 2 - parts[0].length()))
                + parts[0]
                + (parts.length == 1
                        ? ""
                        : parts[1].length() > 1 || Character.isLetter(parts[1].charAt(0)) ? parts[1] : "0" + parts[1]);
    }

    /** The same with other HTML, for answers that clean it again. */
    public ProjectView withBody(String html) {
        return new ProjectView(
                id,
                title,
                lang,
                summary,
                html,
                lead,
                partners,
                origin,
                destination,
                themes,
                sdg,
                transfer,
                budget,
                from,
                to,
                places,
                status,
                key,
                createdAt,
                changedAt,
                version,
                state,
                responses);
    }

    public String slug() {
        return Slug.of(title);
    }
}
