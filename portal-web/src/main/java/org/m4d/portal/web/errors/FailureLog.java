package org.m4d.portal.web.errors;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes down for the operator what is not the visitor's doing. */
public final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());
    private static final int UNAVAILABLE = 503;

    private FailureLog() {}

    /**
     * Logs an unforeseen failure with its trace, under the reference that the visitor sees, and in one line that something was out of reach.
     *
     * @param address that was asked for
     */
    public static void note(Problem problem, Throwable failure, String address) {
        String shown = address.replaceAll("[\r\n]", "");
        if (problem.reference() != null) {
            LOG.log(Level.SEVERE, "Failure " + problem.reference() + " at " + shown, failure);
        } else if (problem.status() == UNAVAILABLE) {
            LOG.log(Level.WARNING, "Unavailable at {0}: {1}", new Object[] {shown, failure});
        }
    }
}
