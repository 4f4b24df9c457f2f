package org.m4d.portal.member;

import java.util.List;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;

/** When an administrator may erase a member. */
final class ErasurePolicy {

    private ErasurePolicy() {}

    /**
     * @throws NotAllowed when it is the actor herself: another administrator has to look at it
     * @throws Conflict naming the first of what has to be settled before
     */
    static void check(Actor actor, long member, List<ErasureObstacle> obstacles) {
        if (actor.is(member)) {
            throw new NotAllowed("error.erasure.own");
        }
        if (!obstacles.isEmpty()) {
            ErasureObstacle first = obstacles.getFirst();
            throw new Conflict("error." + first.key(), first.title());
        }
    }
}
