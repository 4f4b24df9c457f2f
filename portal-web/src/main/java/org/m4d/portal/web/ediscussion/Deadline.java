package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.web.text.Formats;
import org.m4d.portal.web.text.Texts;

/** Says how an e-discussion stands in time: open for so many days, opening or closed on a day. */
@Named("deadline")
@RequestScoped
public class Deadline {

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** Whole days until this moment, not counting the one that has begun. */
    public long days(Instant closes) {
        return Math.max(0, Duration.between(clock.instant(), closes).toDays());
    }

    /** One short sentence on the state. */
    public String words(String state, Instant opens, Instant closes) {
        return switch (state) {
            case "announced" -> texts.of("ediscussion.opens", formats.day(opens));
            case "closed" -> texts.of("ediscussion.closed-on", formats.day(closes));
            case "proposed", "declined", "cancelled", "synthesis", "endorsement", "published" ->
                texts.get("ediscussion.phase." + state);
            default -> texts.of("ediscussion.open-for", days(closes));
        };
    }
}
