package org.m4d.portal.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.m4d.portal.group.GroupKind.CLOSED;
import static org.m4d.portal.group.GroupKind.HIDDEN;
import static org.m4d.portal.group.GroupKind.OPEN;
import static org.m4d.portal.group.GroupRelation.INVITED;
import static org.m4d.portal.group.GroupRelation.NONE;
import static org.m4d.portal.group.GroupRelation.OWNER;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Role;

/** Every kind of group, every relation to it, every actor. */
class GroupPolicyTest {

    private static final Actor NOBODY = Actor.ANONYMOUS;
    private static final Actor MEMBER = actor(Role.MEMBER);
    private static final Actor MODERATOR = actor(Role.MEMBER, Role.MODERATOR);
    private static final Actor ADMINISTRATOR = actor(Role.MEMBER, Role.ADMINISTRATOR);

    /** Somebody whose first login is not completed, and somebody whose role was taken away. */
    private static final Actor NEWCOMER = new Actor("s", null, null, null, null, Set.of(Role.MEMBER), true);

    private static final Actor FORMER = new Actor("s", 7L, "Former", null, null, Set.of(), true);

    static Stream<Arguments> cases() {
        return Arrays.stream(GroupKind.values())
                .flatMap(kind -> Arrays.stream(GroupRelation.values()).map(relation -> Arguments.of(kind, relation)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHiddenGroupIsThereForItsMembersAndThoseItInvited(GroupKind kind, GroupRelation relation) {
        boolean expected = kind != HIDDEN || relation.inside() || relation == INVITED;
        assertThat(GroupPolicy.maySee(kind, relation)).isEqualTo(expected);
        if (!expected) {
            for (Actor actor : new Actor[] {NOBODY, MEMBER, MODERATOR, ADMINISTRATOR}) {
                assertThat(GroupPolicy.looksAfter(actor, kind, relation)).isFalse();
                assertThat(GroupPolicy.mayJoin(actor, kind, relation)).isFalse();
                assertThat(GroupPolicy.mayAsk(actor, kind, relation)).isFalse();
                assertThat(GroupPolicy.maySeeMembers(actor, kind, relation)).isFalse();
                // not forbidden: that would say that there is something
                assertThatThrownBy(() -> GroupPolicy.checkLooksAfter(actor, kind, relation))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> GroupPolicy.checkJoin(actor, kind, relation))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> GroupPolicy.checkAsk(actor, kind, relation))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> GroupPolicy.checkSeeMembers(actor, kind, relation))
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void contentsAreForMembersUnlessTheGroupIsOpen(GroupKind kind, GroupRelation relation) {
        assertThat(GroupPolicy.mayRead(kind, relation)).isEqualTo(kind == OPEN || relation.inside());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneJoinsAnOpenGroupOrWhenInvited(GroupKind kind, GroupRelation relation) {
        boolean expected = !relation.inside() && (kind == OPEN || relation == INVITED);
        assertThat(GroupPolicy.mayJoin(MEMBER, kind, relation)).isEqualTo(expected);
        assertThat(GroupPolicy.mayJoin(NOBODY, kind, relation)).isFalse();
        assertThat(GroupPolicy.mayJoin(NEWCOMER, kind, relation)).isFalse();
        assertThat(GroupPolicy.mayJoin(FORMER, kind, relation)).isFalse();
        // no role opens a group that is not open
        assertThat(GroupPolicy.mayJoin(ADMINISTRATOR, kind, relation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneAsksAClosedGroupOnce(GroupKind kind, GroupRelation relation) {
        assertThat(GroupPolicy.mayAsk(MEMBER, kind, relation)).isEqualTo(kind == CLOSED && relation == NONE);
        assertThat(GroupPolicy.mayAsk(NOBODY, kind, relation)).isFalse();
        assertThat(GroupPolicy.mayAsk(FORMER, kind, relation)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ownersLookAfterAGroupAndAdministratorsAfterThoseThatEverybodyKnows(GroupKind kind, GroupRelation relation) {
        assertThat(GroupPolicy.looksAfter(MEMBER, kind, relation)).isEqualTo(relation == OWNER);
        assertThat(GroupPolicy.looksAfter(MODERATOR, kind, relation)).isEqualTo(relation == OWNER);
        assertThat(GroupPolicy.looksAfter(ADMINISTRATOR, kind, relation))
                .isEqualTo(relation == OWNER || kind != HIDDEN);
        assertThat(GroupPolicy.looksAfter(NOBODY, kind, relation)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void membersSeeEachOther(GroupKind kind, GroupRelation relation) {
        assertThat(GroupPolicy.maySeeMembers(MEMBER, kind, relation)).isEqualTo(kind == OPEN || relation.inside());
        assertThat(GroupPolicy.maySeeMembers(NOBODY, kind, NONE)).isFalse();
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThatThrownBy(() -> GroupPolicy.checkSeeMembers(NOBODY, OPEN, NONE))
                .isInstanceOfSatisfying(NotAllowed.class, refused -> assertThat(refused.needsSignIn())
                        .isTrue());
        assertThat(GroupPolicy.mayFound(MEMBER)).isTrue();
        assertThat(GroupPolicy.mayFound(NOBODY)).isFalse();
        assertThat(GroupPolicy.mayFound(NEWCOMER)).isFalse();
    }

    @Test
    void theKindSaysWhoReads() {
        ContentRef group = new ContentRef(ContentType.GROUP, 12);
        assertThat(OPEN.contents(group)).isEqualTo(Audience.PUBLIC);
        assertThat(CLOSED.contents(group)).isEqualTo(Audience.of(group));
        assertThat(HIDDEN.contents(group)).isEqualTo(Audience.of(group));
        assertThat(CLOSED.known(group)).isEqualTo(Audience.PUBLIC);
        assertThat(HIDDEN.known(group)).isEqualTo(Audience.of(group));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesAreBroughtByThoseInsideAndReadByWhoReadsTheRest(GroupKind kind, GroupRelation relation) {
        assertThat(GroupPolicy.mayBring(MEMBER, relation)).isEqualTo(relation.inside());
        assertThat(GroupPolicy.mayBring(NOBODY, relation)).isFalse();
        assertThat(GroupPolicy.mayBring(FORMER, relation)).isFalse();
        if (!GroupPolicy.maySee(kind, relation)) {
            assertThatThrownBy(() -> GroupPolicy.checkRead(MODERATOR, kind, relation))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> GroupPolicy.checkBring(ADMINISTRATOR, kind, relation))
                    .isInstanceOf(NotFound.class);
        } else if (!GroupPolicy.mayRead(kind, relation)) {
            assertThatThrownBy(() -> GroupPolicy.checkRead(MODERATOR, kind, relation))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsTakenAwayByWhoBroughtItAnOwnerOrAModeratorWhoMayReadIt(GroupKind kind, GroupRelation relation) {
        long own = MEMBER.memberId();
        long others = own + 1;
        boolean reads = GroupPolicy.mayRead(kind, relation);
        assertThat(GroupPolicy.mayTakeAway(MEMBER, kind, relation, own)).isEqualTo(reads);
        assertThat(GroupPolicy.mayTakeAway(MEMBER, kind, relation, others)).isEqualTo(relation == OWNER);
        assertThat(GroupPolicy.mayTakeAway(MODERATOR, kind, relation, others)).isEqualTo(reads);
        assertThat(GroupPolicy.mayTakeAway(NOBODY, kind, relation, others)).isFalse();
    }

    private static Actor actor(Role... roles) {
        return new Actor("s", 7L, "Somebody", "en", "UTC", Set.of(roles), true);
    }
}
