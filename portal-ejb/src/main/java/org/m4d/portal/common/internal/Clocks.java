package org.m4d.portal.common.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/**
 * The one clock of the application, in UTC; tests put another in its place. Where {@code portal.clock.file} names a file, the clock runs ahead by
 * what that file says; no portal works with it but one of tests, whose data {@code portal.throw-away} gives up.
 */
@ApplicationScoped
public class Clocks {

    private static final Logger LOG = System.getLogger(Clocks.class.getName());
    private static final String FILE = "portal.clock.file";

    @Inject
    Config config;

    private Clock clock = Clock.systemUTC();

    /** @throws IllegalStateException when the clock of a portal is to be moved that people use */
    @PostConstruct
    void choose() {
        config.getOptionalValue(FILE, String.class).ifPresent(this::move);
    }

    private void move(String file) {
        if (!config.getOptionalValue("portal.throw-away", String.class)
                .map(Boolean::parseBoolean)
                .orElse(false)) {
            throw new IllegalStateException(FILE + " moves the portal's clock, which is for tests alone: unset it");
        }
        LOG.log(
                Level.WARNING,
                "The clock of this portal is movable: it runs ahead by what {0} says. This is for tests alone.",
                file);
        clock = new MovableClock(Clock.systemUTC(), new Advance(Path.of(file), System::nanoTime));
    }

    @Produces
    Clock clock() {
        return clock;
    }
}
