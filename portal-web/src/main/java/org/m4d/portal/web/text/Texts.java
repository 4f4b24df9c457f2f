package org.m4d.portal.web.text;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.page.PageLanguage;

/**
 * The texts of the page's language: {@code t['topic.reply']} or, with values, {@code t.of('topic.posts', n)}. Patterns are those of ICU, for
 * plurals: Arabic has six forms.
 */
@Named("t")
@ApplicationScoped
public class Texts {

    @Inject
    Bundles bundles;

    @Inject
    PageLanguage pageLanguage;

    /** The text without values. A missing one shows its key, and fails the build before it gets that far. */
    public String get(String key) {
        return of(key);
    }

    public boolean has(String key) {
        return bundles.pattern(pageLanguage.get(), key) != null;
    }

    public String of(String key, Object... arguments) {
        return in(pageLanguage.get(), key, arguments);
    }

    /** With named values, as error messages have them. */
    public String of(String key, Map<String, Object> arguments) {
        PortalLanguage language = pageLanguage.get();
        return format(language, key).format(arguments);
    }

    /** A text in a language that need not be the page's. */
    public String in(PortalLanguage language, String key, Object... arguments) {
        return format(language, key).format(arguments);
    }

    private MessageFormat format(PortalLanguage language, String key) {
        String pattern = bundles.pattern(language, key);
        return new MessageFormat(
                pattern == null ? key.replace("'", "''").replace("{", "'{'") : pattern, Formats.locale(language));
    }
}
