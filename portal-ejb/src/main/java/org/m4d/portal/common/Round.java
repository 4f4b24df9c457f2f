package org.m4d.portal.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One round of work that a timer repeats. The server takes a timer away for good that has thrown twice: so what goes wrong, as while the database
 * is away, is logged, and the next round tries again.
 */
public final class Round {

    private static final Logger LOG = System.getLogger(Round.class.getName());

    private Round() {}

    /** @param what is done, for the log */
    public static void of(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "This round did not come to its end and is begun again later: " + what, failed);
        }
    }
}
