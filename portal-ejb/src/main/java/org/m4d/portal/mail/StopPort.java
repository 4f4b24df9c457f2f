package org.m4d.portal.mail;

import org.m4d.portal.common.ContentRef;

/** Implemented where it is kept what members want to be told: how they stop mail without signing in. */
public interface StopPort {

    /**
     * Stops the mail of something, or all of it. The same again changes nothing.
     *
     * @param about of what; null for all mail
     */
    void stop(long member, ContentRef about);

    /** Stops the summary of what is new, and nothing else. Whoever sends none has nothing to stop. */
    default void stopSummary(long member) {}

    /** Stops what a token says. The same again changes nothing. */
    default void stop(MailToken token) {
        if (token.ofSummary()) {
            stopSummary(token.member());
        } else {
            stop(token.member(), token.ref());
        }
    }
}
