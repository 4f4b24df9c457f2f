package org.m4d.portal.association;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.organisation.OrganisationRecord;
import org.m4d.portal.posting.Body;

/**
 * A diaspora or migrant association. The member who registers it answers for it. Its countries say where its people come from and
 * where they live as a group; nothing is ever held on one person's origin.
 */
@Entity
@Table(name = "association")
@DiscriminatorValue("association")
public class Association extends Organisation {

    @Column(name = "legal_form", length = 120)
    private String legalForm;

    @Column(name = "founded")
    private Integer year;

    @ElementCollection
    @CollectionTable(name = "association_origin", joinColumns = @JoinColumn(name = "association_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> origins = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "association_residence", joinColumns = @JoinColumn(name = "association_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> residences = new TreeSet<>();

    protected Association() {}

    public Association(AssociationInput input, Body summary, Instant at) {
        super(at);
        describe(input, summary, at);
    }

    /** Takes over what its managers now say of it. */
    public final void describe(AssociationInput input, Body summary, Instant at) {
        OrganisationRecord record = input.common();
        describe(StakeholderType.DIASPORA_ASSOCIATION, record, summary, at);
        legalForm = input.legalForm();
        year = input.year();
        replace(origins, input.origins());
        replace(residences, input.residences());
    }

    @Override
    public ContentType type() {
        return ContentType.ASSOCIATION;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public Integer getYear() {
        return year;
    }

    public Set<String> getOrigins() {
        return origins;
    }

    public Set<String> getResidences() {
        return residences;
    }
}
