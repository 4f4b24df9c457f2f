package org.m4d.portal.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;

/**
 * What an association does between two shores, with partners. The lead association answers for the record; naming a partner says
 * nothing yet of whether the partner agrees.
 */
@Entity
@Table(name = "project")
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, length = 600)
    private String summary;

    @Embedded
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_id")
    private Association lead;

    @ElementCollection
    @CollectionTable(name = "project_partner", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Partner> partners = new ArrayList<>();

    @Column(nullable = false, length = 2)
    private String origin;

    @Column(nullable = false, length = 2)
    private String destination;

    @ElementCollection
    @CollectionTable(name = "project_country", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "project_theme", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "theme", length = 60, nullable = false)
    private Set<String> themes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "project_goal", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "goal", length = 5, nullable = false)
    private Set<String> goals = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "project_transfer", joinColumns = @JoinColumn(name = "project_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "transfer", length = 10, nullable = false, columnDefinition = "varchar(10)")
    private Set<TransferKind> transfers = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "project_place", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @Column(name = "place", length = 120, nullable = false)
    private List<String> places = new ArrayList<>();

    @Embedded
    private Budget budget;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
    private ProjectStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by", updatable = false)
    private Member creator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    @Embedded
    private Responses responses = Responses.NONE;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Project() {}

    public Project(Member creator, ProjectDescription description, Instant at) {
        this.creator = creator;
        this.createdAt = at;
        describe(description, at);
    }

    /** Takes over what the lead association now says of it. */
    public final void describe(ProjectDescription now, Instant at) {
        title = now.title().strip();
        summary = now.summary().strip();
        body = now.body();
        lead = now.lead();
        origin = now.origin();
        destination = now.destination();
        budget = now.budget();
        from = now.from();
        to = now.to();
        status = now.status();
        changedAt = at;
        replace(countries, new TreeSet<>(List.of(origin, destination)));
        replace(themes, now.themes());
        replace(goals, now.goals());
        replace(transfers, now.transfers());
        replaceList(places, now.places());
        replaceList(partners, now.partners());
    }

    private static <T> void replace(Set<T> held, Set<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    private static <T> void replaceList(List<T> held, List<T> wanted) {
        if (!held.equals(wanted)) {
            held.clear();
            held.addAll(wanted);
        }
    }

    /** Remembers under which key an import brought this project. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** The part that an organisation takes in it; empty when it is no partner. */
    public Set<PartnerRole> rolesOf(long organisation) {
        return partners.stream()
                .filter(partner -> partner.organisation().getId() == organisation)
                .map(Partner::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Takes it away or brings it back; who may do that, the caller has checked.
     *
     * @throws org.m4d.portal.common.Conflict when its state does not admit it
     */
    public void undergo(PostingAct act) {
        state = act.after(state);
    }

    public PostingState getState() {
        return state;
    }

    /** As they were when this was read. */
    public Responses getResponses() {
        return responses;
    }

    /** What shows it: its own page, and those of all organisations named in it. */
    public Set<ContentRef> pages() {
        Set<ContentRef> pages = new HashSet<>();
        pages.add(new ContentRef(ContentType.PROJECT, id));
        pages.add(new ContentRef(ContentType.ASSOCIATION, lead.getId()));
        partners.forEach(partner -> pages.add(new ContentRef(
                partner.organisation().type(), partner.organisation().getId())));
        return pages;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getSlug() {
        return Slug.of(title);
    }

    public String getSummary() {
        return summary;
    }

    public Body getBody() {
        return body;
    }

    public Association getLead() {
        return lead;
    }

    public List<Partner> getPartners() {
        return partners;
    }

    public String getOrigin() {
        return origin;
    }

    public String getDestination() {
        return destination;
    }

    public Set<String> getCountries() {
        return countries;
    }

    public Set<String> getThemes() {
        return themes;
    }

    public Set<String> getGoals() {
        return goals;
    }

    public Set<TransferKind> getTransfers() {
        return transfers;
    }

    public List<String> getPlaces() {
        return places;
    }

    public Budget getBudget() {
        return budget;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public ProjectStatus getStatus() {
        return status;
    }

    public Member getCreator() {
        return creator;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
