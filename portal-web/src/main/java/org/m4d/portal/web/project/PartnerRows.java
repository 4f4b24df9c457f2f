package org.m4d.portal.web.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.project.PartnerRole;
import org.m4d.portal.project.ProjectView;
import org.m4d.portal.web.form.FormState;

/** The partners in the form of a project: two fields for each row, in step; rows come and go by submits that keep everything typed. */
@ApplicationScoped
public class PartnerRows {

    static final String PARTNER = "partner";
    static final String ROLE = "partner-role";
    private static final int MOST = 20;

    @Inject
    OrganisationService organisations;

    /**
     * @param number counted from 1
     * @param role id of the role
     */
    public record Row(int number, OrganisationSummary organisation, String role) {

        /** What errors call its role. */
        public String field() {
            return "partners[" + (number - 1) + "].role";
        }
    }

    /** The rows on record. */
    List<Row> of(ProjectView project) {
        List<Row> rows = new ArrayList<>();
        if (project != null) {
            project.partners().forEach(p -> rows.add(new Row(rows.size() + 1, p.organisation(), p.role())));
        }
        return rows;
    }

    /** The rows as submitted. */
    List<Row> of(FormState state) {
        List<String> partners = state.values().getOrDefault(PARTNER, List.of());
        List<String> roles = state.values().getOrDefault(ROLE, List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(partners.size(), roles.size()); i++) {
            rows.add(new Row(i + 1, organisations.summary(number(partners.get(i))), roles.get(i)));
        }
        return rows;
    }

    /** Adds a row with the part that suits the organisation best; it can be chosen anew. */
    void add(Map<String, List<String>> values, long organisation) {
        OrganisationSummary added = organisations.summary(organisation);
        List<String> partners = new ArrayList<>(values.getOrDefault(PARTNER, List.of()));
        List<String> roles = new ArrayList<>(values.getOrDefault(ROLE, List.of()));
        if (partners.size() < MOST) {
            partners.add(String.valueOf(organisation));
            roles.add(likely(added, first(values, "origin"), first(values, "destination"))
                    .id());
        }
        values.put(PARTNER, partners);
        values.put(ROLE, roles);
        values.put("find", List.of());
    }

    /** @param number of the row, counted from 1 */
    void remove(Map<String, List<String>> values, long number) {
        for (String field : List.of(PARTNER, ROLE)) {
            List<String> kept = new ArrayList<>(values.getOrDefault(field, List.of()));
            if (number >= 1 && number <= kept.size()) {
                kept.remove((int) number - 1);
            }
            values.put(field, kept);
        }
    }

    private static PartnerRole likely(OrganisationSummary organisation, String origin, String destination) {
        if (!"authority".equals(organisation.type())) {
            return PartnerRole.IMPLEMENTING;
        }
        if (organisation.country().equals(origin)) {
            return PartnerRole.AUTHORITY_ORIGIN;
        }
        return organisation.country().equals(destination) ? PartnerRole.AUTHORITY_DESTINATION : PartnerRole.FUNDING;
    }

    private static String first(Map<String, List<String>> values, String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException forged) {
            throw new NotFound();
        }
    }
}
