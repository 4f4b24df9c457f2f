package org.m4d.portal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.Years;
import org.m4d.portal.taxonomy.Vocabularies;

/** What is written into the ledger must be like, beyond the single field. */
@ApplicationScoped
public class LedgerRules {

    /** Enough to notice what was mistyped: nothing is ever sent there. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,63}\\.[^@\\s]{1,125}");

    @Inject
    Vocabularies vocabularies;

    /**
     * Checks what is recommended.
     *
     * @param earliest the first day that a deadline may have; null where it stays as it is
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    public void check(RecommendationInput input, LocalDate earliest) {
        List<Violation> found = new ArrayList<>();
        language(input.lang(), found);
        addressee(input, found);
        if (input.contact() != null && !MAIL.matcher(input.contact()).matches()) {
            found.add(violation("contact", "error.ledger.contact"));
        }
        if (Years.check("deadline", input.deadline().getYear(), found)
                && earliest != null
                && input.deadline().isBefore(earliest)) {
            found.add(violation("deadline", "error.ledger.deadline-past"));
        }
        refuse(found);
    }

    private void addressee(RecommendationInput input, List<Violation> found) {
        if (input.organisation() != null) {
            if (input.addressee() != null) {
                found.add(violation("addressee", "error.ledger.one-addressee"));
            }
            return;
        }
        if (input.addressee() == null) {
            found.add(violation("addressee", "error.ledger.addressee"));
        }
        if (input.country() == null) {
            found.add(violation("country", "error.required"));
        } else if (vocabularies.country(input.country()).isEmpty()) {
            found.add(new Violation("country", "error.country", Map.of("value", input.country())));
        }
    }

    /**
     * Checks what is said with a step.
     *
     * @param recorded whether the team takes it for the addressee
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    public void check(StepInput input, boolean recorded) {
        List<Violation> found = new ArrayList<>();
        language(input.lang(), found);
        if (recorded && input.source() == null) {
            found.add(violation("source", "error.ledger.source"));
        }
        link("source", input.source(), found);
        if (input.known() == RecommendationStep.SUPERSEDE && input.successor() == null) {
            found.add(violation("successor", "error.required"));
        }
        refuse(found);
    }

    /**
     * Checks evidence.
     *
     * @param today nothing can be told of a later day
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    public void check(NewEvidence input, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        language(input.lang(), found);
        link("link", input.link(), found);
        if (Years.check("day", input.day().getYear(), found) && input.day().isAfter(today)) {
            found.add(violation("day", "error.ledger.future"));
        }
        refuse(found);
    }

    private void language(String tag, List<Violation> found) {
        if (vocabularies.language(tag).isEmpty()) {
            found.add(new Violation("lang", "error.language", Map.of("value", tag)));
        }
    }

    private static void link(String field, String address, List<Violation> found) {
        if (address != null && !webAddress(address)) {
            found.add(violation(field, "error.website"));
        }
    }

    private static boolean webAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static Violation violation(String field, String key) {
        return new Violation(field, key, Map.of());
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
