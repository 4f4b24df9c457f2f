package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.mail.AddressState;
import org.m4d.portal.mail.MarkedAddress;

/** What is known of addresses. */
@ApplicationScoped
public class AddressTable {

    /** So many returns that need not be for good, and an address is taken for dead all the same. */
    private static final int MOST_RETURNS = 5;

    /** Returns farther apart than this have nothing to do with each other. */
    private static final Duration TOGETHER = Duration.ofDays(14);

    private static final int LONGEST_REASON = 500;

    /**
     * What is known of one.
     *
     * @param member who also writes from it; null when none does
     */
    public record Row(AddressState state, Long member, Instant since, String reason) {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Addresses are compared in small letters: hardly a server tells them apart, and many people type them either way. */
    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    public Optional<Row> of(String address) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select state, member_id, " + UtcTime.column("since")
                                + ", reason from mail_address where address = ?",
                        Object[].class)
                .setParameter(1, normal(address))
                .getResultList();
        return rows.stream().findFirst().map(AddressTable::row);
    }

    private static Row row(Object[] row) {
        return new Row(
                AddressState.valueOf((String) row[0]),
                row[1] == null ? null : ((Number) row[1]).longValue(),
                UtcTime.read(row[2]),
                (String) row[3]);
    }

    /** Whether mail may go there. */
    public boolean usable(String address) {
        return of(address).map(row -> row.state() == AddressState.CONFIRMED).orElse(true);
    }

    /** Marks an address; the same again leaves the time at which it began. */
    public void mark(String address, AddressState state, String reason) {
        entities.createNativeQuery("""
                        insert into mail_address (address, state, since, returns, reason) values (:address, :state, :now, 0, :reason)
                        on duplicate key update since = if(state = values(state), since, values(since)), reason = values(reason),
                            state = values(state), returns = 0
                        """)
                .setParameter("address", normal(address))
                .setParameter("state", state.name())
                .setParameter("now", UtcTime.of(clock.instant()))
                .setParameter("reason", shortened(reason))
                .executeUpdate();
    }

    /** A mail came back that need not come back the next time; too many of these within two weeks mark the address. */
    public void returned(String address, String reason) {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        insert into mail_address (address, state, since, returns, returned_at, reason)
                        values (:address, 'CONFIRMED', :now, 1, :now, :reason)
                        on duplicate key update returns = if(returned_at is null or returned_at < :old, 1, returns + 1),
                            returned_at = values(returned_at), reason = values(reason)
                        """)
                .setParameter("address", normal(address))
                .setParameter("now", UtcTime.of(now))
                .setParameter("old", UtcTime.of(now.minus(TOGETHER)))
                .setParameter("reason", shortened(reason))
                .executeUpdate();
        entities.createNativeQuery("update mail_address set state = 'RETURNED', since = :now"
                        + " where address = :address and state = 'CONFIRMED' and returns >= :most")
                .setParameter("address", normal(address))
                .setParameter("now", UtcTime.of(now))
                .setParameter("most", MOST_RETURNS)
                .executeUpdate();
    }

    /** From now on the member also writes from there. */
    public void recognise(String address, long member) {
        entities.createNativeQuery("""
                        insert into mail_address (address, member_id, state, since, returns) values (:address, :member, 'CONFIRMED', :now, 0)
                        on duplicate key update member_id = values(member_id)
                        """)
                .setParameter("address", normal(address))
                .setParameter("member", member)
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    /** She does so no more. */
    public void forget(String address, long member) {
        entities.createNativeQuery("update mail_address set member_id = null where address = ? and member_id = ?")
                .setParameter(1, normal(address))
                .setParameter(2, member)
                .executeUpdate();
    }

    /** The further addresses that a member writes from. */
    @SuppressWarnings("unchecked")
    public List<String> alsoOf(long member) {
        return entities.createNativeQuery(
                        "select address from mail_address where member_id = ? order by address", String.class)
                .setParameter(1, member)
                .getResultList();
    }

    /** Addresses to which nothing is sent, by the letter. */
    @SuppressWarnings("unchecked")
    public List<MarkedAddress> marked(String after, int limit) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select address, state, " + UtcTime.column("since")
                                        + ", reason from mail_address where state in ('RETURNED', 'COMPLAINED')"
                                        + " and address > :after order by address limit :most",
                                Object[].class)
                        .setParameter("after", after == null ? "" : after)
                        .setParameter("most", limit)
                        .getResultList())
                .stream()
                        .map(row -> new MarkedAddress(
                                (String) row[0], AddressState.valueOf((String) row[1]), UtcTime.read(row[2]), (String)
                                        row[3]))
                        .toList();
    }

    /** How many addresses nothing is sent to. */
    public long countMarked() {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from mail_address where state in ('RETURNED', 'COMPLAINED')",
                                Long.class)
                        .getSingleResult())
                .longValue();
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
