package org.m4d.portal.security;

/** What somebody does with an operation, for those whose rights a moderator has restricted for a while. */
public enum Use {
    /** Changes something: closed to who is silenced or suspended. */
    WRITE,
    /** Reads what members read: closed to who is suspended. */
    READ,
    /** Learns of a decision about oneself and appeals against it, or looks after one's own data: open to everybody at any time. */
    REDRESS
}
