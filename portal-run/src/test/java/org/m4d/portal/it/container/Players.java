package org.m4d.portal.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Makes people to act as: members of this test's own, known to the portal and to no identity provider. */
@ApplicationScoped
public class Players {

    @Inject
    MemberService members;

    @Inject
    PersistenceGateway persistence;

    @Inject
    Acting acting;

    /** A registered member with the role of every member and these; known, as those are whom an import brought. */
    public Actor member(String name, Role... more) {
        Actor newcomer = newcomer(name, Role.MEMBER);
        long id = acting.as(newcomer, () -> members.register("it-" + newcomer.subject(), profile(name)));
        persistence.with(entities -> entities.createNativeQuery("update member set external_key = ?1 where id = ?2")
                .setParameter(1, newcomer.subject())
                .setParameter(2, id)
                .executeUpdate());
        Set<Role> roles = new java.util.HashSet<>(Set.of(more));
        roles.add(Role.MEMBER);
        return new Actor(newcomer.subject(), id, name, "en", "UTC", roles, true);
    }

    /** Somebody with these roles whose first login is not completed. */
    public Actor newcomer(String name, Role... roles) {
        return new Actor(UUID.randomUUID().toString(), null, name, "en", "UTC", Set.of(roles), true);
    }

    /** The same person with these roles and no others. */
    public static Actor with(Actor actor, Role... roles) {
        return new Actor(
                actor.subject(), actor.memberId(), actor.name(), actor.language(), actor.zone(), Set.of(roles), true);
    }

    /** The same person while the identity provider does not answer. */
    public static Actor unverified(Actor actor) {
        return new Actor(
                actor.subject(), actor.memberId(), actor.name(), actor.language(), actor.zone(), actor.roles(), false);
    }

    private static Profile profile(String name) {
        return new Profile(
                name, StakeholderType.NGO, null, Set.of("ML"), Set.of("fr"), Set.of("remittances"), "en", "UTC");
    }
}
