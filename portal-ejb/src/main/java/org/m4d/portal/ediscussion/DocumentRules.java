package org.m4d.portal.ediscussion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;

/** What a background document must be like, beyond the single field. */
public final class DocumentRules {

    /** Characters of a link's address. */
    public static final int LONGEST_ADDRESS = 500;

    /** So many documents one discussion has at most. */
    public static final int MOST = 30;

    private DocumentRules() {}

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /**
     * It is a link or a file, and not both.
     *
     * @param file whether a file comes with it, uploaded before or now
     * @param languages whether the portal knows a language
     * @throws InvalidInput naming each field that cannot stay as it is
     */
    static void check(DocumentInput input, boolean file, Predicate<String> languages) {
        List<Violation> found = new ArrayList<>();
        if (!languages.test(input.lang())) {
            found.add(new Violation("lang", "error.language", Map.of("value", input.lang())));
        }
        if (file == (input.url() != null)) {
            found.add(new Violation("url", "error.document.one", Map.of()));
        } else if (!file && site(input.url()).isEmpty()) {
            found.add(new Violation("url", "error.document.url", Map.of()));
        }
        checkTitles(input.titles(), found);
        refuse(found);
    }

    /** @throws InvalidInput naming each title that is in no language of the portal, or too long: {@code title-fr} */
    static void check(LocalizedText titles) {
        List<Violation> found = new ArrayList<>();
        checkTitles(titles, found);
        refuse(found);
    }

    private static void checkTitles(LocalizedText titles, List<Violation> found) {
        titles.texts().forEach((tag, words) -> {
            if (PortalLanguage.all().stream().noneMatch(l -> l.code().equals(tag))) {
                found.add(new Violation("title-" + tag, "error.language", Map.of("value", tag)));
            } else if (words.length() > LONGEST_TITLE) {
                found.add(new Violation("title-" + tag, "error.length", Map.of("min", 1, "max", LONGEST_TITLE)));
            }
        });
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    /** The name of the site that an address leads to; empty when it is no address of a page that everybody can open. */
    public static Optional<String> site(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && address.length() <= LONGEST_ADDRESS && uri.getUserInfo() == null
                    ? Optional.ofNullable(uri.getHost())
                    : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /**
     * The order that comes of a wish: each of these documents once.
     *
     * @throws InvalidInput when the wish leaves one out, names one twice or one that is not there
     */
    static void checkOrder(List<Long> present, List<Long> wanted) {
        if (wanted.size() != present.size() || !wanted.containsAll(present)) {
            throw InvalidInput.of("documents", "error.document.order");
        }
    }
}
