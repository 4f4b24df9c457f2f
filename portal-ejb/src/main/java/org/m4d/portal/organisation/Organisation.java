package org.m4d.portal.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.organisation.internal.Alphabet;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/**
 * What every organisation on record shares, whoever keeps it: names, seat, what it says of itself. Its words and its places in the
 * alphabets are kept beside it, so that directories and pickers read along an index. Holds nothing that could rank it.
 */
@Entity
@Table(name = "organisation")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "directory", length = 20)
public abstract class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, columnDefinition = "varchar(30)")
    private StakeholderType kind;

    @Convert(converter = org.m4d.portal.common.persistence.LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText names;

    @ElementCollection
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "lang", length = 2)
    private Map<String, OrganisationName> alphabet = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "organisation_word", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "word", length = 70, nullable = false)
    private Set<String> words = new TreeSet<>();

    @Embedded
    private Body summary;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = 120)
    private String place;

    @ElementCollection
    @CollectionTable(name = "organisation_theme", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "theme", length = 60, nullable = false)
    private Set<String> themes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_language", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "language", length = 35, nullable = false)
    private Set<String> languages = new TreeSet<>();

    @Column(length = 300)
    private String website;

    @Column(length = 120)
    private String identifier;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Organisation() {}

    protected Organisation(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** Which directory it stands in, and so where its page lies. */
    public abstract ContentType type();

    /** Takes over what those in charge now say of it. */
    protected final void describe(StakeholderType newKind, OrganisationRecord record, Body newSummary, Instant at) {
        kind = newKind;
        names = record.names();
        summary = newSummary;
        country = record.country();
        place = record.place().strip();
        website = record.website();
        identifier = record.identifier();
        changedAt = at;
        replace(themes, record.themes());
        replace(languages, record.languages());
        replace(words, Alphabet.words(names));
        for (PortalLanguage language : PortalLanguage.values()) {
            String name = names.in(language.code());
            alphabet.put(language.code(), new OrganisationName(type().id(), name, Alphabet.key(language, name)));
        }
    }

    /** Makes a kept set equal to the wanted one, touching only the rows that differ. */
    protected static void replace(Set<String> held, Set<String> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    /** Remembers under which key an import brought it. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** Its name for readers of this language. */
    public String name(String language) {
        return names.in(language);
    }

    /** The readable end of its address, in its own language, so that it is the same on every page. */
    public String getSlug() {
        return Slug.of(name(summary.language()));
    }

    /** Its place in the alphabetical list of this language. */
    public String alphabetKey(String language) {
        return alphabet.get(language).alphabetKey();
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

    public Long getId() {
        return id;
    }

    public StakeholderType getKind() {
        return kind;
    }

    public LocalizedText getNames() {
        return names;
    }

    public Body getSummary() {
        return summary;
    }

    public String getCountry() {
        return country;
    }

    public String getPlace() {
        return place;
    }

    public Set<String> getThemes() {
        return themes;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public String getWebsite() {
        return website;
    }

    public String getIdentifier() {
        return identifier;
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
