package org.m4d.portal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.internal.Members;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/**
 * Members whom an archive brought: they wrote, and have no account. Nothing of what they are called here says which address they wrote from.
 */
@ApplicationScoped
public class ArchivedMembers {

    private static final int SUBJECT_DIGITS = 32;
    private static final int USERNAME_DIGITS = 13;
    private static final int RADIX = 32;

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Inject
    Event<AuthorClaimed> claimed;

    @Inject
    Event<ContentChanged> changes;

    private final SecureRandom random = new SecureRandom();

    /**
     * Makes one.
     *
     * @param name how she is shown, 2 to 120 characters
     * @return her id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(String name) {
        Profile profile = new Profile(name, StakeholderType.ARCHIVED, null, Set.of(), Set.of(), Set.of(), null, null);
        Member member = new Member(
                Member.UNCLAIMED + digits(SUBJECT_DIGITS),
                "archive-" + digits(USERNAME_DIGITS),
                profile,
                clock.instant());
        return members.add(member).getId();
    }

    /**
     * Who acts when something is taken over that a member once wrote elsewhere.
     *
     * @throws NotFound when there is no such member
     */
    public Actor actor(long id) {
        Member member = members.get(id);
        return new Actor(member.getSubject(), id, member.getDisplayName(), null, null, Set.of(Role.MEMBER), true);
    }

    /** Of these, those who were claimed, with the members who they are. */
    public Map<Long, Long> claimed(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : members.claimed(ids);
    }

    /** @throws NotFound when there is no such member */
    public AuthorView author(long id) {
        return AuthorView.of(members.get(id));
    }

    /**
     * What one of them wrote is a member's from now on. Her own number remains as a signpost to that member, without her name.
     *
     * @throws Conflict when she has an account, or was claimed before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void claim(long archived, long by) {
        Member author = members.get(archived);
        if (!author.isUnclaimed() || author.getClaimedBy() != null) {
            throw new Conflict("error.archive.claimed");
        }
        author.claimedBy(by);
        claimed.fire(new AuthorClaimed(archived, by));
        changes.fire(ContentChanged.of(ContentType.MEMBER, archived));
        changes.fire(ContentChanged.of(ContentType.MEMBER, by));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(Integer.toString(random.nextInt(RADIX), RADIX));
        }
        return digits.toString();
    }
}
