package org.m4d.portal.attachment;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.security.Actor;

/**
 * A file that a member uploaded. It is uploaded first, while something is being written, and belongs to that once it is published; one that
 * nothing was published with is swept away.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Null for what the portal itself brought. */
    @Column(name = "owner_id", updatable = false)
    private Long ownerId;

    @Column(nullable = false, length = 200, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, length = 120, updatable = false)
    private String mediaType;

    @Column(nullable = false, length = 64, updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(updatable = false)
    private Integer width;

    @Column(updatable = false)
    private Integer height;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private AttachmentState state;

    @Column(length = 60)
    private String ref;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "attachment_rendition", joinColumns = @JoinColumn(name = "attachment_id"))
    private Set<Rendition> renditions = new HashSet<>();

    @Version
    private long version;

    protected Attachment() {}

    /** @param kept the file as it lies in the store, with its smaller copies */
    public Attachment(Long ownerId, String name, KeptFile kept, AttachmentState state, Instant at) {
        this.ownerId = ownerId;
        this.name = name;
        this.mediaType = kept.mediaType();
        this.sha256 = kept.sha256();
        this.size = kept.size();
        this.width = kept.width();
        this.height = kept.height();
        this.renditions.addAll(kept.renditions());
        this.state = state;
        this.createdAt = at;
    }

    /** From now on it belongs to this, and whoever may read this may have it. */
    public void claim(ContentRef content) {
        ref = content.toString();
    }

    /** The scanner answered at last. */
    public void scanned(boolean harmless) {
        state = harmless ? AttachmentState.CLEAN : AttachmentState.REFUSED;
    }

    /**
     * The copy for a place of this width: the narrowest that fills it, the picture itself when none does.
     *
     * @param modern whether the reader's browser knows WebP
     */
    public Optional<Rendition> rendition(int wanted, boolean modern) {
        return renditions.stream()
                .filter(copy -> copy.width() >= wanted)
                .filter(copy -> modern || !MODERN.equals(copy.mediaType()))
                .min(Comparator.comparingInt(Rendition::width).thenComparingLong(Rendition::size));
    }

    /** The hashes of all files that this needs. */
    public List<String> files() {
        List<String> all = new ArrayList<>(List.of(sha256));
        renditions.forEach(copy -> all.add(copy.sha256()));
        return all;
    }

    public AttachmentView view() {
        return new AttachmentView(
                id, name, mediaType, size, width, height, state, ref, createdAt, AttachmentView.address(id, name));
    }

    public Long getId() {
        return id;
    }

    /** Whether this member brought it. */
    public boolean of(Actor actor) {
        return ownerId != null && actor.is(ownerId);
    }

    /** Null for what the portal itself brought. */
    public Long getOwnerId() {
        return ownerId;
    }

    /** Whether the portal itself brought it, for everybody. */
    public boolean nobodys() {
        return ownerId == null;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getSha256() {
        return sha256;
    }

    public long getSize() {
        return size;
    }

    public AttachmentState getState() {
        return state;
    }

    /** What it belongs to; empty until something was published with it. */
    public Optional<ContentRef> getContent() {
        return Optional.ofNullable(ref).map(ContentRef::parse);
    }

    private static final String MODERN = "image/webp";
}
