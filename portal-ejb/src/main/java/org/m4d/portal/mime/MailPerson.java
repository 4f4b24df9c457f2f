package org.m4d.portal.mime;

/**
 * Somebody named in a mail's header.
 *
 * @param name as the header has it, decoded, without control characters; null when it names nobody or repeats the address
 * @param address the address, its domain in lower case; null when there is none that could be one
 */
public record MailPerson(String name, String address) {}
