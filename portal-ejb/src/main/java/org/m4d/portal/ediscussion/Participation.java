package org.m4d.portal.ediscussion;

import java.util.List;
import org.m4d.portal.member.StakeholderType;

/**
 * Who has spoken in an e-discussion so far.
 *
 * @param people different authors
 * @param languages different languages of contributions
 * @param sides contributions by stakeholder type, most first
 */
public record Participation(long people, long languages, List<Side> sides) {

    /** One kind of participants and how often they spoke. */
    public record Side(StakeholderType stakeholder, long contributions) {}

    public Participation {
        sides = List.copyOf(sides);
    }
}
