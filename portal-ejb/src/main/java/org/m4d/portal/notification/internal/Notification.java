package org.m4d.portal.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;

/** One member was told one thing. */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false, columnDefinition = "varchar(30)")
    private NoticeKind kind;

    @Column(nullable = false, length = 60, updatable = false)
    private String about;

    @Column(length = 60)
    private String place;

    @Column(name = "by_id", updatable = false)
    private Long by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    /** @param place the page that what happened belongs to; null for none */
    public Notification(Notice notice, ContentRef place, Instant at) {
        this.memberId = notice.member();
        this.kind = notice.kind();
        this.about = notice.about().toString();
        this.place = place == null ? null : place.toString();
        this.by = notice.by();
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public long getMemberId() {
        return memberId;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public String getAbout() {
        return about;
    }

    /** The page that what happened belongs to; null for none. */
    public String getPlace() {
        return place;
    }

    /** Null when the portal itself did what is told. */
    public Long getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Null while it is unread. */
    public Instant getReadAt() {
        return readAt;
    }
}
