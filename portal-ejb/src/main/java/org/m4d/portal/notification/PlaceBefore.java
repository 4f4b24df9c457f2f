package org.m4d.portal.notification;

import org.m4d.portal.common.InvalidInput;

/**
 * What a member had chosen for a place before she stopped its mail, so that a page without a session can take that back.
 *
 * @param choice null when she had chosen nothing
 */
public record PlaceBefore(PlaceChoice choice) {

    private static final String NOTHING = "nothing";
    private static final String FIELD = "before";
    private static final String WRONG = "error.bad-request";

    /** Written as {@code watching}, {@code watching.instant} or {@code nothing}. */
    @Override
    public String toString() {
        if (choice == null) {
            return NOTHING;
        }
        String delivery =
                choice.delivery() == null ? "" : "." + choice.delivery().id();
        return choice.level().id() + delivery;
    }

    /**
     * Reads the written form.
     *
     * @throws InvalidInput when it is none
     */
    public static PlaceBefore parse(String text) {
        if (NOTHING.equals(text)) {
            return new PlaceBefore(null);
        }
        String[] parts = text.split("\\.", 2);
        WatchLevel level = WatchLevel.of(parts[0]).orElseThrow(() -> InvalidInput.of(FIELD, WRONG));
        Delivery delivery =
                parts.length == 1 ? null : Delivery.of(parts[1]).orElseThrow(() -> InvalidInput.of(FIELD, WRONG));
        return new PlaceBefore(new PlaceChoice(level, delivery));
    }
}
