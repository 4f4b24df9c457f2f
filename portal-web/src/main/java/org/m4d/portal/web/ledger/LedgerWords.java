package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How states of recommendations look: an icon and a tone beside the word, which alone says what they are. */
@Named("ledgerWords")
@ApplicationScoped
public class LedgerWords {

    /** The icon of a state. */
    public String icon(String state) {
        return switch (state) {
            case "accepted", "partly-accepted" -> "check";
            case "declined" -> "x";
            case "in-progress" -> "clock";
            case "kept", "partly-kept" -> "badge-check";
            case "broken" -> "triangle-alert";
            case "withdrawn" -> "trash-2";
            case "superseded" -> "history";
            default -> "circle-question-mark";
        };
    }

    /** The class of a state's chip, with a space before it; empty for the ordinary one. */
    public String tone(String state) {
        return switch (state) {
            case "in-progress", "accepted", "partly-accepted" -> " acc";
            case "kept" -> " ok";
            case "partly-kept" -> " warn";
            case "broken" -> " bad";
            default -> "";
        };
    }
}
