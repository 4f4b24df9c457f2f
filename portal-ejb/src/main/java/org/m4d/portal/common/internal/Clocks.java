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
 * The one clock of the application, in UTC; tests put another in its place. Where {@code portal.clock.file} names a file, as no portal has it
 * that anybody uses, the clock runs ahead by what that file says.
 */
@ApplicationScoped
public class Clocks {

    private static final Logger LOG = System.getLogger(Clocks.class.getName());

    @Inject
    Config config;

    private Clock clock = Clock.systemUTC();

    @PostConstruct
    void choose() {
        config.getOptionalValue("portal.clock.file", String.class).ifPresent(file -> {
            LOG.log(
                    Level.WARNING,
                    "The clock of this portal is movable: it runs ahead by what {0} says. This is for tests alone.",
                    file);
            clock = new MovableClock(Clock.systemUTC(), new Advance(Path.of(file), System::nanoTime));
        });
    }

    @Produces
    Clock clock() {
        return clock;
    }
}
