package org.m4d.portal.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Slug;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.security.Audience;

/** What must be true of sections and forums. */
@ApplicationScoped
public class ForumRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_SLUG = 60;

    /** Addresses below {@code forum/} that are pages of their own. */
    private static final Set<String> TAKEN = Set.of("-", "new", "edit");

    /** Addresses of the forums of groups, whether there is such a group being nobody's business, and the names of e-discussions in mails. */
    private static final Pattern OF_OTHERS = Pattern.compile("group-\\d+.*|ediscussion-\\d+");

    private static final List<Audience> OPEN_TO = List.of(Audience.PUBLIC, Audience.MEMBERS);

    @Inject
    LanguageTags languages;

    /** @throws InvalidInput when there is no name, or one is too long, or its language is unknown */
    public void checkNames(LocalizedText names) {
        if (names.isEmpty()) {
            throw InvalidInput.of("names", "error.required");
        }
        check("names", names, LONGEST_NAME);
    }

    /** @throws InvalidInput on the field that is wrong */
    public void check(ForumInput input) {
        checkNames(input.names());
        check("descriptions", input.descriptions(), LONGEST_DESCRIPTION);
        if (input.lang() != null) {
            languages.check("lang", input.lang());
        }
    }

    /**
     * Who is to read a forum that stands in a section. Forums of groups are made by their groups.
     *
     * @throws InvalidInput when the text names nobody of that kind
     */
    public Audience audience(String text) {
        return OPEN_TO.stream()
                .filter(known -> known.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("audience", "error.choice"));
    }

    /**
     * The last part of an address, from what was typed or else from a name.
     *
     * @throws InvalidInput when nothing is left of it that an address can hold
     */
    public String slug(String typed, LocalizedText names) {
        String slug = Slug.of(typed == null || typed.isBlank() ? names.in("en") : typed);
        if (TAKEN.contains(slug) || OF_OTHERS.matcher(slug).matches() || slug.length() > LONGEST_SLUG) {
            throw InvalidInput.of("slug", "error.slug");
        }
        return slug;
    }

    private void check(String field, LocalizedText texts, int longest) {
        texts.texts().forEach((language, text) -> {
            languages.check(field, language);
            if (text.length() > longest) {
                throw InvalidInput.of(field, "error.length", Map.of("min", 1, "max", longest));
            }
        });
    }
}
