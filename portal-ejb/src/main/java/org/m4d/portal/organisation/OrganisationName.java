package org.m4d.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An organisation's name for readers of one language.
 *
 * @param directory the directory it stands in; repeated here, so that one index serves the directory's list
 * @param name at most 200 characters
 * @param alphabetKey what the list of this language is ordered by
 */
@Embeddable
public record OrganisationName(
        @Column(nullable = false, length = 20) String directory,
        @Column(nullable = false, length = 200) String name,

        @Column(name = "alphabet_key", nullable = false, length = 240)
        String alphabetKey) {}
