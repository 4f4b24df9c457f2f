package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.mail.Mailing;

/** The queue in the database. A mail is claimed for a while by one worker; whose claim runs out, as after a kill, is claimed again. */
@ApplicationScoped
public class OutgoingTable {

    /** How a mail ended that was not sent. */
    public enum End {
        /** It was given up. */
        FAILED,
        /** There was nothing to send any more, or nobody to send it to. */
        DROPPED
    }

    /**
     * A mail that a worker holds.
     *
     * @param claim of that worker, for this time
     * @param attempts how often it was tried, this time included
     * @param createdAt when it was queued
     */
    public record Claimed(long id, String claim, Mailing mailing, int attempts, Instant createdAt) {}

    private static final int LONGEST_FAILURE = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    public void insert(Mailing mailing) {
        Instant now = clock.instant();
        // the key alone may refuse a row: "insert ignore" would also hide what must not be hidden
        entities.createNativeQuery("""
                        insert into outgoing_mail (kind, member_id, address, about, details, once_key, state, attempts, created_at, due_at)
                        values (:kind, :member, :address, :about, :details, :once, 'WAITING', 0, :now, :due)
                        on duplicate key update outgoing_mail.id = outgoing_mail.id
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("kind", mailing.kind())
                .setParameter("member", mailing.member())
                .setParameter("address", mailing.address())
                .setParameter(
                        "about",
                        mailing.about() == null ? null : mailing.about().toString())
                .setParameter("details", written(mailing.details()))
                .setParameter("once", mailing.onceKey())
                .setParameter("now", UtcTime.of(now))
                .setParameter("due", UtcTime.of(mailing.due() == null ? now : mailing.due()))
                .executeUpdate();
    }

    /** Takes what is due, at most so many, and none that another worker holds at the moment. */
    public List<Claimed> claim(int limit, Duration lease) {
        Instant now = clock.instant();
        List<?> ids = entities.createNativeQuery("""
                        select id from outgoing_mail where state = 'WAITING' and due_at <= :now
                        order by due_at, id limit :most for update skip locked
                        """, Long.class)
                .setParameter("now", UtcTime.of(now))
                .setParameter("most", limit)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String claim = UUID.randomUUID().toString();
        entities.createNativeQuery("update outgoing_mail set state = 'SENDING', claim = :claim, claimed_until = :until,"
                        + " attempts = attempts + 1 where id in (:ids)")
                .setParameter("claim", claim)
                .setParameter("until", UtcTime.of(now.plus(lease)))
                .setParameter("ids", ids)
                .executeUpdate();
        return claimed(
                claim,
                entities.createNativeQuery(
                                "select id, kind, member_id, address, about, details, once_key, attempts, "
                                        + UtcTime.column("created_at")
                                        + " from outgoing_mail where claim = :claim order by due_at, id",
                                Object[].class)
                        .setParameter("claim", claim));
    }

    /** Whether something waits to be sent now. */
    public boolean anyDue() {
        return !entities.createNativeQuery(
                        "select 1 from outgoing_mail where state = 'WAITING' and due_at <= :now limit 1", Integer.class)
                .setParameter("now", UtcTime.of(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /** Lets others have those whose worker did not come back. */
    public int releaseLost() {
        return entities.createNativeQuery(
                        "update outgoing_mail set state = 'WAITING', claim = null, claimed_until = null"
                                + " where state = 'SENDING' and claimed_until < :now")
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    /** It was handed over for this address. */
    public void sent(Claimed mail, String address) {
        // what it said is the receiver's now, and nobody else's business
        held(
                        mail,
                        "state = 'SENT', ended_at = :at, sent_to = :address, address = null, details = '{}'",
                        clock.instant(),
                        null)
                .setParameter("address", address)
                .executeUpdate();
    }

    /** It is over with a mail that was not sent. */
    public void end(Claimed mail, End end, String why) {
        held(mail, "state = :end, ended_at = :at", clock.instant(), why)
                .setParameter("end", end.name())
                .executeUpdate();
    }

    /** It is to be tried again then. */
    public void retry(Claimed mail, Instant due, String why) {
        held(mail, "state = 'WAITING', due_at = :at", due, why).executeUpdate();
    }

    /** It was not tried, through no fault of its own: that counts as no attempt. */
    public void untried(Claimed mail, Instant due, String why) {
        held(mail, "state = 'WAITING', due_at = :at, attempts = attempts - 1", due, why)
                .executeUpdate();
    }

    /** Only the worker that holds a mail says what becomes of it. */
    private Query held(Claimed mail, String change, Instant at, String why) {
        String cut = why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
        return entities.createNativeQuery(
                        "update outgoing_mail set claim = null, claimed_until = null, failure = :why, " + change
                                + " where id = :id and claim = :claim and state = 'SENDING'")
                .setParameter("why", cut)
                .setParameter("at", UtcTime.of(at))
                .setParameter("id", mail.id())
                .setParameter("claim", mail.claim());
    }

    /** Where a mail went; empty when it is not known any more. */
    @SuppressWarnings("unchecked")
    public Optional<String> addressOf(long id) {
        return ((List<String>) entities.createNativeQuery(
                                "select sent_to from outgoing_mail where id = ? and sent_to is not null", String.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream().findFirst();
    }

    /** How many mails of a kind were queued for a member since then. */
    public long countFor(long member, String kind, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from outgoing_mail where member_id = ? and kind = ? and created_at >= ?",
                                Long.class)
                        .setParameter(1, member)
                        .setParameter(2, kind)
                        .setParameter(3, UtcTime.of(since))
                        .getSingleResult())
                .longValue();
    }

    /** Whether a mail of a kind about this went out to a member. */
    public boolean sent(long member, String kind, ContentRef about) {
        return !entities.createNativeQuery(
                        "select 1 from outgoing_mail where member_id = :member and about = :about and kind = :kind"
                                + " and state = 'SENT' limit 1",
                        Integer.class)
                .setParameter("member", member)
                .setParameter("about", about.toString())
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    /** Forgets what ended before then, some at a time. */
    public int forgetBefore(Instant before, int limit) {
        return entities.createNativeQuery("delete from outgoing_mail where state in ('SENT', 'DROPPED', 'FAILED')"
                        + " and ended_at < :before limit :most")
                .setParameter("before", UtcTime.of(before))
                .setParameter("most", limit)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Claimed> claimed(String claim, Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Claimed(
                                ((Number) row[0]).longValue(),
                                claim,
                                new Mailing(
                                        (String) row[1],
                                        row[2] == null ? null : ((Number) row[2]).longValue(),
                                        (String) row[3],
                                        row[4] == null ? null : ContentRef.parse((String) row[4]),
                                        read((String) row[5]),
                                        (String) row[6],
                                        null),
                                ((Number) row[7]).intValue(),
                                UtcTime.read(row[8])))
                        .toList();
    }

    private static String written(Map<String, String> details) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        details.forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> read(String details) {
        try (JsonReader reader = Json.createReader(new StringReader(details))) {
            JsonObject json = reader.readObject();
            Map<String, String> read = new HashMap<>();
            json.forEach((key, value) -> read.put(key, ((JsonString) value).getString()));
            return read;
        }
    }
}
