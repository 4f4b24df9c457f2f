package org.m4d.portal.preview;

/** How far the portal is with a page elsewhere. */
public enum CardState {
    /** Will be asked for, or asked for again. */
    WAITING,
    /** Was read, and said what it is. */
    READY,
    /** Does not answer, may not be asked, or says nothing of itself. */
    GIVEN_UP
}
