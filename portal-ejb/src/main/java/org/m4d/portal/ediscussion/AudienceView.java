package org.m4d.portal.ediscussion;

import java.util.List;

/**
 * Whom an e-discussion invites.
 *
 * @param groups those of which the reader may know
 * @param countries ISO 3166-1 alpha-2
 * @param stakeholders ids of stakeholder types
 * @param version for the lost-update check; 0 before anybody was named
 */
public record AudienceView(List<InvitedGroup> groups, List<String> countries, List<String> stakeholders, long version) {

    /**
     * A group whose members are invited.
     *
     * @param lang BCP 47 tag of its name
     * @param path of its page, after the language
     */
    public record InvitedGroup(long id, String name, String lang, String path) {}

    public AudienceView {
        groups = List.copyOf(groups);
        countries = List.copyOf(countries);
        stakeholders = List.copyOf(stakeholders);
    }

    /** Whether nobody is named, so that all members are invited. */
    public boolean everybody() {
        return groups.isEmpty() && countries.isEmpty() && stakeholders.isEmpty();
    }
}
