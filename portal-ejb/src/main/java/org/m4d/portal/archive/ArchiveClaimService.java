package org.m4d.portal.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.m4d.portal.archive.internal.Authors;
import org.m4d.portal.archive.internal.ClaimLetters;
import org.m4d.portal.archive.internal.Claims;
import org.m4d.portal.archive.internal.Claims.Claim;
import org.m4d.portal.attachment.ArchivedFiles;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.member.ArchivedMembers;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * A member says that she wrote in an archive, and proves it by a mail to the address that she wrote from. Nobody learns on the way which
 * addresses archives hold: whatever she types, the answer is the same.
 */
@Stateless
public class ArchiveClaimService {

    private static final int MOST_IN_A_DAY = 5;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration VALID = Duration.ofHours(48);
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,180}\\.[^\\s@<>.]{2,63}");

    @Inject
    Claims claims;

    @Inject
    Authors authors;

    @Inject
    ArchivedMembers members;

    @Inject
    ArchivedFiles files;

    @Inject
    ClaimLetters letters;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Sends a link to an address, if somebody wrote from it in an archive and nobody has claimed that yet. What comes back is the same in either case.
     *
     * @param language of the mail
     * @throws InvalidInput on the field {@code address} when it is none
     * @throws TooManyRequests when she asked too often today
     * @throws Unavailable when this portal sends no mail
     */
    @RequiresRole(Role.MEMBER)
    public void ask(String address, PortalLanguage language) {
        Actor actor = acting.member();
        String given = address == null ? "" : address.strip();
        if (given.length() > LONGEST || !ADDRESS.matcher(given).matches()) {
            throw InvalidInput.of("address", "error.archive.address");
        }
        if (!letters.open()) {
            throw new Unavailable("error.archive.no-mail", null);
        }
        Instant now = clock.instant();
        if (claims.askedSince(actor.memberId(), now.minus(DAY)) >= MOST_IN_A_DAY) {
            throw new TooManyRequests("error.archive.claims", DAY, MOST_IN_A_DAY);
        }
        String token = claims.add(actor.memberId(), given, now, now.plus(VALID));
        if (claims.unclaimed(given).isPresent()) {
            letters.send(given, language, token);
        }
    }

    /**
     * What she would get.
     *
     * @param token from the mail
     * @throws NotFound when the link is not hers, is too old, or was used
     */
    @RequiresRole(Role.MEMBER)
    public ClaimView pending(String token) {
        Claim claim = claim(token);
        long author = author(claim);
        return new ClaimView(members.author(author), claims.posts(author), claims.topics(author), claim.expiresAt());
    }

    /**
     * Makes all that was written from the address the acting member's.
     *
     * @param token from the mail
     * @throws NotFound when the link is not hers, is too old, or was used
     */
    @RequiresRole(Role.MEMBER)
    public void confirm(String token) {
        Claim claim = claim(token);
        long author = author(claim);
        long by = acting.member().memberId();
        claims.use(claim, clock.instant());
        authors.claimed(claim.digest(), by);
        files.handOver(author, by);
        members.claim(author, by);
        audit.record("archive.claim", new ContentRef(ContentType.MEMBER, author), null);
    }

    private Claim claim(String token) {
        return Optional.ofNullable(token)
                .flatMap(given -> claims.locked(given, acting.member().memberId(), clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private long author(Claim claim) {
        return authors.unclaimed(claim.digest()).orElseThrow(NotFound::new);
    }
}
