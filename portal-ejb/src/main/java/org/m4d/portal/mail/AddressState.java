package org.m4d.portal.mail;

/** What is known of a mail address. One without a row is good until the contrary shows. */
public enum AddressState {
    /** Mail reached somebody there who said so. */
    CONFIRMED,
    /** Mail came back for good, or again and again. Nothing is sent there until it is confirmed. */
    RETURNED,
    /** Its owner said that our mail is not wanted. Nothing is sent there until it is confirmed. */
    COMPLAINED
}
