package org.m4d.portal.mail;

import java.util.List;
import java.util.Map;

/**
 * How mail is doing.
 *
 * @param sends whether a server is named that takes what goes out
 * @param trouble what is wrong with that server as of the last attempt; null when nothing is known to be
 * @param receives by which way mail comes in
 * @param doors how it is with each way in that was tried since this server's start
 * @param outgoing how many mails there are in each state
 * @param incoming how many mails there are in each state
 * @param marked how many addresses nothing is sent to
 */
public record MailOverview(
        boolean sends,
        String trouble,
        MailSettings.Incoming receives,
        List<MailDoors.State> doors,
        Map<String, Long> outgoing,
        Map<String, Long> incoming,
        long marked) {

    public MailOverview {
        doors = List.copyOf(doors);
        outgoing = Map.copyOf(outgoing);
        incoming = Map.copyOf(incoming);
    }
}
