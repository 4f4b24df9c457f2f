package org.m4d.portal.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface, in the order in which they are offered. Content may be in any language. */
public enum PortalLanguage {
    EN("English"),
    FR("Français"),
    ES("Español"),
    AR("العربية");

    private final String ownName;
    private final Locale locale;

    PortalLanguage(String ownName) {
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(code());
    }

    /** The BCP 47 tag, which is also the first part of a page's address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** Finds the interface language of a tag such as {@code fr} or {@code fr-SN}. */
    public static Optional<PortalLanguage> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.code().equals(primary)).findFirst();
    }

    public static List<PortalLanguage> all() {
        return List.of(values());
    }
}
