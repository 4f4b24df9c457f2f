package org.m4d.portal.run;

/** Refuses to start a portal whose clock can be moved, unless it is a throw-away one of tests: what people read is dated by the real clock. */
final class ClockCheck {
    /** Names the file that says by how much the portal's clock runs ahead. */
    static final String VARIABLE = "PORTAL_CLOCK_FILE";

    private ClockCheck() {}

    static void requireReal(Settings settings) {
        if (settings.value(VARIABLE).isPresent() && !settings.throwAway()) {
            throw new LauncherException(VARIABLE + " moves the portal's clock, which is for tests alone.", "Unset it.");
        }
    }
}
