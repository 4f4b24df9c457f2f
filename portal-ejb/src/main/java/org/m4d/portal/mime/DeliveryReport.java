package org.m4d.portal.mime;

/**
 * What a delivery report or a complaint says of one receiver.
 *
 * @param address the final receiver's; null when it does not say
 * @param permanent whether trying again is of no use
 * @param status the enhanced status code such as {@code 5.1.1}; null when it has none
 * @param diagnostic what the server said, on one line, at most 500 characters; null when it said nothing
 * @param messageId of the mail that it is about, without angle brackets; null when it does not say
 * @param sentBy the sender of that mail's envelope, where what becomes of it is told to; null when it does not say
 */
public record DeliveryReport(
        String address, boolean permanent, String status, String diagnostic, String messageId, String sentBy) {}
