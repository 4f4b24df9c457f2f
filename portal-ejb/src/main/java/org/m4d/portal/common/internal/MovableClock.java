package org.m4d.portal.common.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs ahead of another by what somebody says, as fast as that one. */
final class MovableClock extends Clock {

    private final Clock real;
    private final Advance advance;

    MovableClock(Clock real, Advance advance) {
        this.real = real;
        this.advance = advance;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), advance);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(advance.now());
    }
}
