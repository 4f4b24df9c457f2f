package org.m4d.portal.ediscussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.member.StakeholderType;

/** Whom an e-discussion invites: whoever is in one of the groups, works on one of the countries or is of one of the stakeholder types. */
@Entity
@Table(name = "ediscussion_audience")
public class EDiscussionAudience {

    @Id
    @Column(name = "ediscussion_id")
    private Long discussion;

    @ElementCollection
    @CollectionTable(name = "ediscussion_invited_group", joinColumns = @JoinColumn(name = "ediscussion_id"))
    @Column(name = "group_id", nullable = false)
    private Set<Long> groups = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "ediscussion_invited_country", joinColumns = @JoinColumn(name = "ediscussion_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "ediscussion_invited_stakeholder", joinColumns = @JoinColumn(name = "ediscussion_id"))
    @Column(name = "stakeholder", length = 30, nullable = false, columnDefinition = "varchar(30)")
    @Enumerated(EnumType.STRING)
    private Set<StakeholderType> stakeholders = EnumSet.noneOf(StakeholderType.class);

    @Version
    private long version;

    protected EDiscussionAudience() {}

    /** Invites all members until somebody is named. */
    public EDiscussionAudience(long discussion) {
        this.discussion = discussion;
    }

    /** Names others than before; nobody named means all members. */
    public void name(Set<Long> newGroups, Set<String> newCountries, Set<StakeholderType> newStakeholders) {
        replace(groups, newGroups);
        replace(countries, newCountries);
        replace(stakeholders, newStakeholders);
    }

    private static <T> void replace(Set<T> held, Set<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    public Long getDiscussion() {
        return discussion;
    }

    /** Ids of the groups. */
    public Set<Long> getGroups() {
        return groups;
    }

    public Set<String> getCountries() {
        return countries;
    }

    public Set<StakeholderType> getStakeholders() {
        return stakeholders;
    }

    /** For the lost-update check: counted from 1, for 0 is that of an audience that nobody has named yet. */
    public long edition() {
        return version + 1;
    }
}
