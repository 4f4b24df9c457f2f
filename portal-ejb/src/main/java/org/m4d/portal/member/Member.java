package org.m4d.portal.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.member.internal.NameWords;

/**
 * Somebody who takes part. Made at the first login, from the identity provider's account and from what the person says of
 * herself; the account itself (password, e-mail address, roles) stays with the identity provider. Holds the countries
 * somebody works on and never where somebody comes from.
 */
@Entity
@Table(name = "member")
public class Member {

    /** What the subject of a member begins with who has no account. */
    public static final String UNCLAIMED = "unclaimed:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 64)
    private String subject;

    @Column(nullable = false, length = 60)
    private String username;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, columnDefinition = "varchar(30)")
    private StakeholderType stakeholder;

    @Column(length = 200)
    private String organisation;

    @Column(length = 35)
    private String language;

    @Column(length = 60)
    private String zone;

    @ElementCollection
    @CollectionTable(name = "member_country", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "country", length = 2, nullable = false)
    private Set<String> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "member_language", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "language", length = 35, nullable = false)
    private Set<String> languages = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "member_interest", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "theme", length = 60, nullable = false)
    private Set<String> interests = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "member_word", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "word", length = 120, nullable = false)
    private Set<String> words = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    @Column(length = 10, columnDefinition = "varchar(10)")
    private Gender gender;

    @Column(nullable = false)
    private boolean invitations = true;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Column(name = "claimed_by_id")
    private Long claimedBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private long version;

    protected Member() {}

    public Member(String subject, String username, Profile profile, Instant registeredAt) {
        this.subject = subject;
        this.username = username;
        this.registeredAt = registeredAt;
        describe(profile);
    }

    /** Takes over what the person now says of herself. */
    public final void describe(Profile profile) {
        displayName = profile.name().strip();
        stakeholder = profile.stakeholder();
        organisation = profile.organisation() == null || profile.organisation().isBlank()
                ? null
                : profile.organisation().strip();
        language = profile.language();
        zone = profile.zone();
        replace(words, NameWords.of(displayName));
        replace(countries, profile.countries());
        replace(languages, profile.languages());
        replace(interests, profile.interests());
    }

    private static void replace(Set<String> held, Set<String> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    public Profile profile() {
        return new Profile(displayName, stakeholder, organisation, countries, languages, interests, language, zone);
    }

    /** Takes over what she now tells the portal alone. */
    void confide(PrivateProfile told) {
        gender = told.gender();
        invitations = told.invitations();
    }

    /** What she told the portal alone: for herself, and for nobody else. */
    PrivateProfile privateProfile() {
        return new PrivateProfile(gender, invitations);
    }

    /** Remembers under which key an import brought this member. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** Keeps nothing of her but the way to the member who she is. */
    void claimedBy(long member) {
        claimedBy = member;
        displayName = "…";
        replace(words, Set.of());
    }

    /** Keeps nothing of her but from which side she took part; of one who was erased before, the moment stays as it was. */
    void erase(Instant at) {
        subject = FormerMember.SUBJECT + id;
        username = FormerMember.username(id);
        displayName = FormerMember.NAME;
        organisation = null;
        language = null;
        zone = null;
        gender = null;
        invitations = false;
        externalKey = null;
        erasedAt = erasedAt == null ? at : erasedAt;
        List.of(words, countries, languages, interests).forEach(Set::clear);
    }

    /** The member who said that she is this author of an archive; null for all others. */
    public Long getClaimedBy() {
        return claimedBy;
    }

    /** Whether an archive brought her, and nobody has said yet that she is it. */
    public boolean isUnclaimed() {
        return subject.startsWith(UNCLAIMED);
    }

    /** Whether she is a member no more, and only what others build on is left of her. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Null while she is a member. */
    public Instant getErasedAt() {
        return erasedAt;
    }

    public Long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public StakeholderType getStakeholder() {
        return stakeholder;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getLanguage() {
        return language;
    }

    public String getZone() {
        return zone;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Null for somebody whom no import brought. */
    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
