package org.m4d.portal.ledger;

import java.util.List;

/**
 * What the one who acts may do with a recommendation now.
 *
 * @param steps the ids of the steps that are hers to take
 * @param recorded the ids of those among them that she would take for the addressee, and names a source for
 * @param change whether she may change its deadline, and its words while nobody has answered
 * @param evidence whether she may bring evidence
 */
public record OwnRights(List<String> steps, List<String> recorded, boolean change, boolean evidence) {

    public OwnRights {
        steps = List.copyOf(steps);
        recorded = List.copyOf(recorded);
    }
}
