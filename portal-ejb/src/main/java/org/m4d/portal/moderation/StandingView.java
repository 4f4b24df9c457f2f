package org.m4d.portal.moderation;

import java.util.Map;
import org.m4d.portal.security.Restriction;

/**
 * How a member stands.
 *
 * @param level 0 to 4
 * @param given whether the level was given by hand
 * @param imported whether she came with an import and so starts from {@value TrustRules#IMPORTED}
 * @param done what was measured
 * @param restriction what is restricted now; null for nearly everybody
 */
public record StandingView(
        long member, int level, boolean given, boolean imported, Map<Yardstick, Long> done, Restriction restriction) {
    public StandingView {
        done = Map.copyOf(done);
    }
}
