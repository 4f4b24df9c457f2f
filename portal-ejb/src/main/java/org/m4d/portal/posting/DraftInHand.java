package org.m4d.portal.posting;

import jakarta.enterprise.context.RequestScoped;

/** Which draft this request publishes, named by the form that it sends: so the text and the end of its draft are one transaction. */
@RequestScoped
public class DraftInHand {

    private String place;
    private String key;
    private boolean ended;

    /**
     * Names the draft.
     *
     * @param newPlace null or empty when there is none
     * @param newKey the key of the form; may be null
     */
    public void publishing(String newPlace, String newKey) {
        place = newPlace != null && newPlace.matches(NewDraft.PLACE) ? newPlace : null;
        key = newKey == null || newKey.length() > NewDraft.LONGEST_KEY ? null : newKey;
    }

    /** Whether it waits to be ended. */
    public boolean waiting() {
        return place != null && !ended;
    }

    /** Called when it was ended. */
    void end() {
        ended = true;
    }

    String place() {
        return place;
    }

    String key() {
        return key;
    }
}
