package org.m4d.portal.notification;

/**
 * How many notifications somebody has not read, counted up to a hundred.
 *
 * @param number from 0 to 100, which stands for a hundred and more
 */
public record UnreadCount(int number) {

    /** More than this is not counted. */
    public static final int MOST = 100;

    /** The number, or {@code 99+}. */
    public String label() {
        return number < MOST ? String.valueOf(number) : MOST - 1 + "+";
    }

    public boolean isAny() {
        return number > 0;
    }
}
