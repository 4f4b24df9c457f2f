package org.m4d.portal.archive;

/** How a mail goes to an address that somebody says is hers. Whoever sends mail provides it. */
public interface ClaimMail {

    /**
     * Sends the link by which the claim is confirmed. Called inside a transaction: nothing is sent when that fails.
     *
     * @param address where it goes to
     * @param language the reader's, BCP 47
     * @param link the whole address of the page that confirms
     */
    void send(String address, String language, String link);
}
