package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;

/** Whether the mail server takes what we send. Its troubles are logged when they begin, change and end, not each time that it is tried. */
@ApplicationScoped
public class SendingState {

    private static final Logger LOG = System.getLogger(SendingState.class.getName());

    private String trouble;

    /** What is wrong with the server as of the last attempt; empty when nothing is. */
    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    synchronized void now(String found) {
        if (!Objects.equals(trouble, found)) {
            if (found == null) {
                LOG.log(Level.INFO, "The mail server takes mail again");
            } else {
                LOG.log(Level.WARNING, "The mail server takes no mail: " + found);
            }
        }
        trouble = found;
    }
}
