package org.m4d.portal.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.m4d.portal.organisation.Organisation;

/** An organisation that takes part in a project beside the lead, and in what. */
@Embeddable
public record Partner(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "organisation_id")
        Organisation organisation,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 25, columnDefinition = "varchar(25)")
        PartnerRole role) {}
