package org.m4d.portal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.security.Actor;

/** Finds out how somebody stands to a recommendation now: a mandate that has lapsed and an appointment that has ended are none. */
@ApplicationScoped
class Standings {

    @Inject
    PeopleInCharge people;

    Standing of(Actor actor, Recommendation recommendation) {
        return actor.registered()
                ? new Standing(
                        EDiscussionPolicy.mayChange(
                                actor, recommendation.getDiscussion().facilitatedBy(actor.memberId())),
                        speaks(actor, recommendation.getOrganisation()))
                : Standing.OUTSIDE;
    }

    private boolean speaks(Actor actor, Organisation addressee) {
        return addressee != null
                && people.rolesOf(actor, addressee.getId()).stream().anyMatch(MandateRole::inCharge);
    }
}
