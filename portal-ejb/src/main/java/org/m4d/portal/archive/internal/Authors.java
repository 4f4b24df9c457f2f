package org.m4d.portal.archive.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.member.ArchivedMembers;
import org.m4d.portal.member.AuthorClaimed;

/** Who wrote in archives, by the hash of an address. */
@ApplicationScoped
public class Authors {

    private static final int MOST = 10_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ArchivedMembers members;

    @Inject
    AddressDigest digests;

    @Inject
    Clock clock;

    @Inject
    Authors self;

    private final Cache<String, Long> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    /**
     * The member who wrote from an address: the one who claimed it, or one that is made now.
     *
     * @param name as the mail has it; null for none
     * @param address null when there is none: then the name stands for it
     * @param kind of the archive
     */
    long of(String name, String address, String kind) {
        String digest = address == null ? digests.ofName(kind, name == null ? "" : name) : digests.of(address);
        return ofDigest(digest, AuthorName.of(name, address));
    }

    /** Somebody whom an archive knows by a name that is nobody else's there, and not by an address. */
    long ofName(String kind, String name, String shown) {
        return ofDigest(digests.ofName(kind, name), AuthorName.of(shown, null));
    }

    private long ofDigest(String digest, String shown) {
        Long present = known.getIfPresent(digest);
        if (present == null) {
            present = self.findOrMake(digest, shown);
            known.put(digest, present);
        }
        return present;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long findOrMake(String digest, String shown) {
        return find(digest).orElseGet(() -> {
            long member = members.add(shown);
            entities.flush();
            entities.createNativeQuery("insert into archive_author (address_digest, member_id) values (?1, ?2)")
                    .setParameter(1, digest)
                    .setParameter(2, member)
                    .executeUpdate();
            return member;
        });
    }

    private Optional<Long> find(String digest) {
        return entities.createNativeQuery("select member_id from archive_author where address_digest = ?1", Long.class)
                .setParameter(1, digest)
                .getResultStream()
                .findFirst()
                .map(Long.class::cast);
    }

    /** The author whom nobody has claimed and who wrote from this address. */
    public Optional<Long> unclaimed(String digest) {
        return entities.createNativeQuery(
                        "select member_id from archive_author where address_digest = ?1 and claimed_at is null",
                        Long.class)
                .setParameter(1, digest)
                .getResultStream()
                .findFirst()
                .map(Long.class::cast);
    }

    /** What comes from the same address later is the member's, too. */
    public void claimed(String digest, long by) {
        entities.createNativeQuery(
                        "update archive_author set member_id = ?2, claimed_at = ?3 where address_digest = ?1")
                .setParameter(1, digest)
                .setParameter(2, by)
                .setParameter(3, UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuthorClaimed claim) {
        known.invalidateAll();
    }
}
