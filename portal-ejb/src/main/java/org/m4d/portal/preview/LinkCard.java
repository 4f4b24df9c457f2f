package org.m4d.portal.preview;

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
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.m4d.portal.common.ContentRef;

/**
 * What the portal knows of a page elsewhere. It is asked for in the background, again after a while when that fails, then given up; what was read
 * is asked for anew when it is used again after a month.
 */
@Entity
@Table(name = "link_card")
public class LinkCard {

    /** How often a page is asked for before it is given up. */
    static final int MOST_ATTEMPTS = 3;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "url_hash", nullable = false, updatable = false, length = 64, columnDefinition = "char(64)")
    private String urlHash;

    @Column(nullable = false, updatable = false, length = 2000)
    private String url;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private CardState state = CardState.WAITING;

    @Column(length = 200)
    private String title;

    @Column(length = 400)
    private String description;

    @Column(length = 100)
    private String site;

    @Column(name = "picture_id")
    private Long pictureId;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @ElementCollection
    @CollectionTable(name = "link_card_use", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "ref", nullable = false, length = 60)
    private Set<String> uses = new HashSet<>();

    @Version
    private long version;

    protected LinkCard() {}

    public LinkCard(String url, String urlHash, Instant now) {
        this.url = url;
        this.urlHash = urlHash;
        this.dueAt = now;
    }

    /** A text shows it from now on. What was read long ago, or given up long ago, is asked for again. */
    public void usedBy(ContentRef content, Instant now) {
        uses.add(content.toString());
        if (state != CardState.WAITING && fetchedAt.plus(FRESH).isBefore(now)) {
            state = CardState.WAITING;
            attempts = 0;
            dueAt = now;
        }
    }

    /** The page said this of itself. */
    public void read(String newTitle, String newDescription, String newSite, Long newPicture, Instant now) {
        title = newTitle;
        description = newDescription;
        site = newSite;
        pictureId = newPicture;
        state = CardState.READY;
        fetchedAt = now;
    }

    /** The page did not answer; a page that may not be asked is given up at once. */
    public void failed(boolean forGood, Instant now) {
        attempts++;
        fetchedAt = now;
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (2 * attempts)));
        if (forGood || attempts >= MOST_ATTEMPTS) {
            state = CardState.GIVEN_UP;
        }
    }

    /** Whether there is something to show, also while it is asked for anew. */
    public boolean shows() {
        return title != null;
    }

    public Long getId() {
        return id;
    }

    public String getUrl() {
        return url;
    }

    public CardState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getSite() {
        return site;
    }

    public Long getPictureId() {
        return pictureId;
    }

    /** The texts that show it. */
    public Set<String> getUses() {
        return Set.copyOf(uses);
    }

    public Instant getDueAt() {
        return dueAt;
    }
}
