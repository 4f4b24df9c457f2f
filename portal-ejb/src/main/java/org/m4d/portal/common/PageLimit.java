package org.m4d.portal.common;

/** How many rows one answer may hold. */
public final class PageLimit {

    public static final int DEFAULT = 20;
    public static final int MOST = 100;

    private PageLimit() {}

    /** The wanted number, kept between 1 and {@value #MOST}; {@value #DEFAULT} when none was given. */
    public static int of(Integer wanted) {
        return wanted == null ? DEFAULT : Math.clamp(wanted, 1, MOST);
    }
}
