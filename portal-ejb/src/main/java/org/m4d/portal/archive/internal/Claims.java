package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.persistence.UtcTime;

/** Claims on what an archive's author wrote. Of the link in the mail the database keeps a hash alone. */
@ApplicationScoped
public class Claims {

    private static final int TOKEN_BYTES = 16;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AddressDigest digests;

    @Inject
    Authors authors;

    private final SecureRandom random = new SecureRandom();

    /** A claim that can be confirmed. */
    public record Claim(long id, String digest, Instant expiresAt) {}

    /**
     * Notes a claim.
     *
     * @return what the link in the mail ends on
     */
    public String add(long member, String address, Instant now, Instant until) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        entities.createNativeQuery("""
                        insert into archive_claim (member_id, address_digest, token_hash, created_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, member)
                .setParameter(2, digests.of(address))
                .setParameter(3, hash(token))
                .setParameter(4, UtcTime.of(now))
                .setParameter(5, UtcTime.of(until))
                .executeUpdate();
        return token;
    }

    /** Who wrote from this address, when nobody has claimed it yet. */
    public Optional<Long> unclaimed(String address) {
        return authors.unclaimed(digests.of(address));
    }

    /** How often a member asked since then. */
    public long askedSince(long member, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from archive_claim where member_id = ?1 and created_at >= ?2")
                        .setParameter(1, member)
                        .setParameter(2, UtcTime.of(since))
                        .getSingleResult())
                .longValue();
    }

    /** The claim of a link, if it is this member's and can still be confirmed; locked, so that it is confirmed once. */
    @SuppressWarnings("unchecked")
    public Optional<Claim> locked(String token, long member, Instant now) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, address_digest, " + UtcTime.column("expires_at") + """
                         from archive_claim where token_hash = ?1 and member_id = ?2 and used_at is null and expires_at > ?3
                        for update
                        """, Object[].class)
                .setParameter(1, hash(token))
                .setParameter(2, member)
                .setParameter(3, UtcTime.of(now))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Claim(((Number) row[0]).longValue(), (String) row[1], UtcTime.read(row[2])));
    }

    /** It was confirmed. */
    public void use(Claim claim, Instant now) {
        entities.createNativeQuery("update archive_claim set used_at = ?2 where id = ?1")
                .setParameter(1, claim.id())
                .setParameter(2, UtcTime.of(now))
                .executeUpdate();
    }

    /** How many posts a member wrote. */
    public long posts(long member) {
        return count("select count(*) from post where author_id = ?1", member);
    }

    /** How many topics a member began. */
    public long topics(long member) {
        return count("select count(*) from topic where author_id = ?1", member);
    }

    private long count(String query, long member) {
        return ((Number) entities.createNativeQuery(query)
                        .setParameter(1, member)
                        .getSingleResult())
                .longValue();
    }

    /** Forgets claims that cannot be confirmed any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(Instant before) {
        entities.createNativeQuery("delete from archive_claim where expires_at < ?1")
                .setParameter(1, UtcTime.of(before))
                .executeUpdate();
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
