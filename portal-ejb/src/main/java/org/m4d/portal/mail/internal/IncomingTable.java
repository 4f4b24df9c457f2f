package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.mail.Envelope;

/** Mail that came in, in the database. */
@ApplicationScoped
public class IncomingTable {

    /** What became of a mail. */
    public enum State {
        WAITING,
        /** Somebody works on it. */
        WORKED,
        /** It was taken: posted, obeyed. */
        DONE,
        /** It was not taken, and its writer was told why. */
        ANSWERED,
        /** There was nothing to do: an automatic answer, a duplicate, somebody unknown. */
        IGNORED,
        /** It waits for the member in whose name it came to say that it is hers. */
        HELD,
        /** It could not be read or dealt with: administrators look at it. */
        ASIDE
    }

    /**
     * One to work on.
     *
     * @param attempts this one included
     * @param released whether it was held, and the member in whose name it came has said that it is hers
     */
    public record Work(long id, Envelope envelope, byte[] raw, int attempts, boolean released) {}

    /**
     * A mail that a member was asked about.
     *
     * @param outcome a word for what came of it; null while nothing has
     * @param from the address that it was written from
     */
    public record Asked(State state, String outcome, String from, Instant receivedAt) {}

    /** How much waits. */
    public record Load(long mails, long bytes) {}

    /** The outcome of mails that nobody wanted to have written within a week. */
    public static final String NOT_CONFIRMED = "not-confirmed";

    private static final String RELEASED = "released";
    private static final int LONGEST_DETAIL = 500;

    /** What the column holds; another id tells nothing, as programs write none. */
    private static final Pattern ID = Pattern.compile("[!-~]{1,255}");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Keeps a mail; one that was kept before stays as it is. */
    @Transactional
    public void insert(String digest, Envelope envelope, byte[] raw) {
        String now = UtcTime.of(clock.instant());
        entities.createNativeQuery("""
                        insert into incoming_mail (digest, via, sender, receivers, size, raw, state, attempts, received_at, due_at)
                        values (:digest, :via, :sender, :receivers, :size, :raw, 'WAITING', 0, :now, :now)
                        on duplicate key update incoming_mail.id = incoming_mail.id
                        """)
                .setParameter("digest", digest)
                .setParameter("via", envelope.via())
                .setParameter("sender", envelope.sender())
                .setParameter(
                        "receivers",
                        Json.createArrayBuilder(envelope.receivers()).build().toString())
                .setParameter("size", raw.length)
                .setParameter("raw", raw)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How much waits to be worked on. */
    @Transactional
    public Load load() {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(sum(size), 0) from incoming_mail where state in ('WAITING', 'WORKED')",
                        Object[].class)
                .getSingleResult();
        return new Load(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Whether one is to be worked on now. */
    public boolean anyDue() {
        String now = UtcTime.of(clock.instant());
        entities.createNativeQuery(
                        "update incoming_mail set state = 'WAITING' where state = 'WORKED' and claimed_until < :now")
                .setParameter("now", now)
                .executeUpdate();
        return !entities.createNativeQuery(
                        "select 1 from incoming_mail where state = 'WAITING' and due_at <= :now limit 1", Integer.class)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** Takes the next one; nobody else works on it for a while. */
    public Optional<Work> next(Duration lease) {
        Instant now = clock.instant();
        List<?> rows = entities.createNativeQuery(
                        "select id, via, sender, receivers, raw, attempts, outcome from incoming_mail"
                                + " where state = 'WAITING' and due_at <= :now order by due_at, id limit 1 for update skip locked",
                        Object[].class)
                .setParameter("now", UtcTime.of(now))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.getFirst();
        long id = ((Number) row[0]).longValue();
        entities.createNativeQuery(
                        "update incoming_mail set state = 'WORKED', claimed_until = :until, attempts = attempts + 1 where id = :id")
                .setParameter("until", UtcTime.of(now.plus(lease)))
                .setParameter("id", id)
                .executeUpdate();
        return Optional.of(new Work(
                id,
                new Envelope((String) row[2], texts((String) row[3]), (String) row[1]),
                (byte[]) row[4],
                ((Number) row[5]).intValue() + 1,
                RELEASED.equals(row[6])));
    }

    private static List<String> texts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonString::getString);
        }
    }

    /** Notes who wrote it, so that all that she wrote can be counted. */
    public void from(long id, String address, Long member, String messageId) {
        entities.createNativeQuery(
                        "update incoming_mail set written_from = :address, member_id = :member, message_name = :message"
                                + " where id = :id")
                .setParameter("address", address)
                .setParameter("member", member)
                .setParameter(
                        "message", messageId == null || !ID.matcher(messageId).matches() ? null : messageId)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * It is over with a mail. What it said is kept only where somebody is still to look at it.
     *
     * @param outcome a word for it, at most 20 small letters
     * @param result what became of it; null for nothing
     */
    public void end(long id, State state, String outcome, String detail, ContentRef result) {
        boolean kept = state == State.HELD || state == State.ASIDE;
        entities.createNativeQuery(
                        "update incoming_mail set state = :state, outcome = :outcome, detail = :detail, result = :result,"
                                + " ended_at = :now, claimed_until = null" + (kept ? "" : ", raw = null")
                                + " where id = :id")
                .setParameter("state", state.name())
                .setParameter("outcome", outcome)
                .setParameter(
                        "detail",
                        detail == null || detail.length() <= LONGEST_DETAIL
                                ? detail
                                : detail.substring(0, LONGEST_DETAIL))
                .setParameter("result", result == null ? null : result.toString())
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It is to be worked on again then. */
    public void again(long id, Instant due, String why) {
        entities.createNativeQuery(
                        "update incoming_mail set state = 'WAITING', due_at = :due, detail = :why, claimed_until = null"
                                + " where id = :id")
                .setParameter("due", UtcTime.of(due))
                .setParameter(
                        "why", why == null || why.length() <= LONGEST_DETAIL ? why : why.substring(0, LONGEST_DETAIL))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whether a mail with this id was dealt with for this member before. */
    public boolean known(String messageId, long member, long but) {
        return messageId != null
                && !entities.createNativeQuery(
                                "select 1 from incoming_mail where message_name = :message and member_id = :member"
                                        + " and id <> :but and state in ('DONE', 'ANSWERED', 'HELD') limit 1",
                                Integer.class)
                        .setParameter("message", messageId)
                        .setParameter("member", member)
                        .setParameter("but", but)
                        .getResultList()
                        .isEmpty();
    }

    /** How many mails with one of these ends came from an address since then, counted up to a thousand. */
    public int countFrom(String address, Instant since, List<String> states) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from (select 1 from incoming_mail where written_from = :address"
                                        + " and received_at >= :since and state in (:states) limit 1000) c",
                                Long.class)
                        .setParameter("address", address)
                        .setParameter("since", UtcTime.of(since))
                        .setParameter("states", states)
                        .getSingleResult())
                .intValue();
    }

    /** How many mails from an address were answered with what can be done by mail since then. */
    public int countHelped(String address, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from incoming_mail where written_from = :address"
                                        + " and received_at >= :since and outcome = 'help'",
                                Long.class)
                        .setParameter("address", address)
                        .setParameter("since", UtcTime.of(since))
                        .getSingleResult())
                .intValue();
    }

    /** About how many mails in the name of a member she was asked since then. */
    public int countHeld(long member, Instant since) {
        return count(member, "outcome in ('asked', '" + RELEASED + "', '" + NOT_CONFIRMED + "')", since);
    }

    /** How many mails to addresses of a member were set aside since then. */
    public int countAside(long member, Instant since) {
        return count(member, "state = 'ASIDE'", since);
    }

    private int count(long member, String which, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from incoming_mail where member_id = :member"
                                        + " and received_at >= :since and " + which,
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("since", UtcTime.of(since))
                        .getSingleResult())
                .intValue();
    }

    /** A mail that this member was asked about, as it is now; empty when there is none any more, or she never was. */
    public Optional<Asked> asked(long id, long member) {
        List<?> found = entities.createNativeQuery(
                        "select state, outcome, written_from, " + UtcTime.column("received_at")
                                + " from incoming_mail where id = ? and member_id = ?",
                        Object[].class)
                .setParameter(1, id)
                .setParameter(2, member)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Asked(
                        State.valueOf((String) row[0]), (String) row[1], (String) row[2], UtcTime.read(row[3])));
    }

    /**
     * A held mail is hers: it is worked on as if it had come from an address of hers.
     *
     * @return whether it was held until now
     */
    public boolean release(long id, long member) {
        return entities.createNativeQuery(
                                "update incoming_mail set state = 'WAITING', outcome = :released, attempts = 0, due_at = :now,"
                                        + " ended_at = null where id = :id and member_id = :member and state = 'HELD'")
                        .setParameter("released", RELEASED)
                        .setParameter("now", UtcTime.of(clock.instant()))
                        .setParameter("id", id)
                        .setParameter("member", member)
                        .executeUpdate()
                == 1;
    }

    /** Forgets what a mail said that nobody asked for within a week, and that it came after a month. */
    public int tidy(Instant week, Instant month, int limit) {
        int changed = entities.createNativeQuery("update incoming_mail set raw = null, state = 'IGNORED', outcome = '"
                        + NOT_CONFIRMED + "'" + " where state = 'HELD' and ended_at < :week limit :most")
                .setParameter("week", UtcTime.of(week))
                .setParameter("most", limit)
                .executeUpdate();
        return changed
                + entities.createNativeQuery(
                                "delete from incoming_mail where state in ('DONE', 'ANSWERED', 'IGNORED', 'ASIDE')"
                                        + " and ended_at < :month limit :most")
                        .setParameter("month", UtcTime.of(month))
                        .setParameter("most", limit)
                        .executeUpdate();
    }

    /**
     * Of those that wait for somebody to look at them, set aside or held, only the newest keep what they said: neither a flood of broken mail nor
     * one in the names of many members may fill the disk. Who is asked about a mail that is no more is told so.
     *
     * @param most how many
     * @param mostBytes how many bytes, all together
     * @param mostBytesOfMember how many bytes in the name of one member, so that a flood in hers takes nothing from the others
     */
    public void bound(State state, int most, long mostBytes, long mostBytesOfMember) {
        entities.createNativeQuery("""
                        update incoming_mail m join (
                            select id, row_number() over (order by id desc) n, sum(size) over (order by id desc) bytes,
                                sum(size) over (partition by member_id order by id desc) own, member_id
                            from incoming_mail where state = :state and kept = 1
                        ) kept on kept.id = m.id
                        set m.raw = null, m.state = if(m.state = 'HELD', 'IGNORED', m.state),
                            m.outcome = if(m.state = 'HELD', :gone, m.outcome)
                        where kept.n > :most or kept.bytes > :bytes or kept.member_id is not null and kept.own > :own
                        """)
                .setParameter("state", state.name())
                .setParameter("gone", NOT_CONFIRMED)
                .setParameter("most", most)
                .setParameter("bytes", mostBytes)
                .setParameter("own", mostBytesOfMember)
                .executeUpdate();
    }
}
