package org.m4d.portal.member;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.internal.Members;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Members and their profiles. */
@Stateless
public class MemberService {

    @Inject
    Members members;

    @Inject
    Acting acting;

    @Inject
    ProfileRules rules;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<ContentChanged> changes;

    /**
     * Completes the first login: makes the member, or updates the profile when the account has one already.
     *
     * @param username the account's login name, by which others mention the member
     * @return the member's id
     */
    @RequiresRole(Role.MEMBER)
    public long register(@NotNull String username, @NotNull @Valid Profile profile) {
        Actor actor = acting.signedIn();
        rules.check(profile);
        Member member = members.bySubject(actor.subject())
                .map(known -> described(known, profile))
                .orElseGet(() -> members.add(new Member(actor.subject(), username, profile, clock.instant())));
        acting.refresh();
        return member.getId();
    }

    /**
     * Changes the acting member's own profile.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void changeProfile(@NotNull @Valid Profile profile, long version) {
        Member member = members.get(acting.member().memberId());
        if (member.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        rules.check(profile);
        described(member, profile);
        acting.refresh();
    }

    /** What the acting member told the portal alone. */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public PrivateProfileView privateProfile() {
        Member member = members.get(acting.member().memberId());
        return new PrivateProfileView(member.privateProfile(), member.getVersion());
    }

    /**
     * Changes what the acting member tells the portal alone.
     *
     * @param version the version that was edited
     * @throws Conflict when her profile was changed elsewhere meanwhile
     */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public void changePrivateProfile(@NotNull @Valid PrivateProfile told, long version) {
        Member member = members.get(acting.member().memberId());
        if (member.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        member.confide(told);
    }

    /** The acting member's own profile; empty before the first login was completed. */
    @PermitAll
    public Optional<MemberView> own() {
        Actor actor = acting.actor();
        return actor.registered() ? members.view(actor.memberId()) : Optional.empty();
    }

    /**
     * A member as others see her.
     *
     * @throws NotFound when there is no such member
     * @throws org.m4d.portal.common.ContentMoved when she was an author of an archive, and somebody said who it is
     */
    @PermitAll
    public MemberView view(long id) {
        return members.view(id).orElseThrow(NotFound::new);
    }

    /**
     * Finds members by what somebody begins to type of a name, for pickers: each word begins a word of the name.
     *
     * @param typed accents and case do not matter; nothing is found when it has no word
     * @param after a cursor from the page before, or null
     * @return by name; what everybody sees of them and nothing of the account
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Page<AuthorView> beginningWith(String typed, String after, int limit) {
        acting.member();
        return members.beginningWith(typed == null ? "" : typed, after, limit).map(AuthorView::of);
    }

    /** How many members there are, and on how many countries they work. */
    @PermitAll
    public Community community() {
        return members.community();
    }

    private Member described(Member member, Profile profile) {
        member.describe(profile);
        changes.fire(ContentChanged.of(ContentType.MEMBER, member.getId()));
        return member;
    }
}
