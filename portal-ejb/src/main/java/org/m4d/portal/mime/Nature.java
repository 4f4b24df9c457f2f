package org.m4d.portal.mime;

/** What sort of mail it is, by its headers and structure. */
public enum Nature {
    /** A person wrote it, as far as one can see. */
    WRITTEN,
    /** A program answered: an absence, an acknowledgement, a challenge. */
    AUTOMATIC,
    /** A report on the delivery of a mail (RFC 3464), or what servers that know no reports send instead. */
    DELIVERY_REPORT,
    /** A receiver said that a mail was not wanted (RFC 5965). */
    COMPLAINT
}
