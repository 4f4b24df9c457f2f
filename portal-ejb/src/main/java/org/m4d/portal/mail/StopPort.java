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
}
