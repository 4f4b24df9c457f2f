package org.m4d.portal.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.Body;

/** A community of practice: people who share a theme, a country or a language, with forums of their own. Counts its members itself. */
@Entity
@Table(name = "circle_group")
public class Group {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
    private GroupKind kind;

    @Column(nullable = false, length = 120)
    private String name;

    @Embedded
    private Body description;

    @ElementCollection
    @CollectionTable(name = "circle_group_theme", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "theme", length = 60, nullable = false)
    private Set<String> themes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "circle_group_country", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "circle_group_language", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "language", length = 35, nullable = false)
    private Set<String> languages = new TreeSet<>();

    @Column(name = "member_count", nullable = false)
    private int memberCount;

    @Column(name = "founded_at", nullable = false, updatable = false)
    private Instant foundedAt;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Group() {}

    public Group(GroupKind kind, GroupInput input, Body description, Instant foundedAt) {
        this.foundedAt = foundedAt;
        describe(kind, input, description);
    }

    public final void describe(GroupKind newKind, GroupInput input, Body newDescription) {
        kind = newKind;
        name = input.name().strip();
        description = newDescription;
        replace(themes, input.themes());
        replace(countries, input.countries());
        replace(languages, input.languages());
    }

    private static void replace(Set<String> held, Set<String> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    /** Somebody joined. The caller holds the group's row lock, so that no two counts are the same. */
    public void grow() {
        memberCount++;
    }

    /** Somebody left, under the same lock. */
    public void shrink() {
        memberCount--;
    }

    /** Remembers under which key an import brought it. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public ContentRef ref() {
        return new ContentRef(ContentType.GROUP, id);
    }

    /** The area in which its files lie. */
    public ContentRef files() {
        return new ContentRef(ContentType.GROUP_FILES, id);
    }

    public Long getId() {
        return id;
    }

    public GroupKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** What it says of itself; its language is also that of the name. */
    public Body getDescription() {
        return description;
    }

    public Set<String> getThemes() {
        return themes;
    }

    /** Countries that it works on, ISO 3166-1 alpha-2. */
    public Set<String> getCountries() {
        return countries;
    }

    /** Languages that it works in, BCP 47. */
    public Set<String> getLanguages() {
        return languages;
    }

    public int getMemberCount() {
        return memberCount;
    }

    public Instant getFoundedAt() {
        return foundedAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
