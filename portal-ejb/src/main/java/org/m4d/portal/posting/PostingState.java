package org.m4d.portal.posting;

/** Whether something written can be read, and if not, why. */
public enum PostingState {
    /** Everybody of its audience reads it. */
    SHOWN,
    /** Waits for a moderator, as the first posts of a newcomer do. Its author and moderators see it. */
    WAITING,
    /** Taken back by its author. A trace stays, which moderators can open. */
    WITHDRAWN,
    /** Taken down by a moderator, with a statement of reasons. A trace stays. */
    REMOVED
}
