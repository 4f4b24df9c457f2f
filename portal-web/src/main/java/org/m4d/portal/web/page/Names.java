package org.m4d.portal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Vocabularies;

/** Names of coded things in the page's language, for views. */
@Named("names")
@ApplicationScoped
public class Names {

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageLanguage language;

    public String country(String code) {
        return vocabularies.countryName(code, lang());
    }

    public String language(String code) {
        return vocabularies.languageName(code, lang());
    }

    public String theme(String slug) {
        return vocabularies.themeLabel(slug, lang());
    }

    public String direction(String code) {
        return vocabularies.direction(code);
    }

    /** How a member is called for this reader: by her name, or as a former member when she was erased. */
    public String called(String name) {
        return FormerMember.shown(name, language.get());
    }

    /** The key of the text that names a stakeholder type. */
    public String stakeholder(StakeholderType type) {
        return "stakeholder." + type.id();
    }

    /** Languages to choose for a text: the portal's own first, then all others by name; always holds the present choice. */
    public List<LanguageName> textLanguages(String present) {
        List<LanguageName> offered = new ArrayList<>();
        for (PortalLanguage own : PortalLanguage.values()) {
            vocabularies.language(own.code()).ifPresent(offered::add);
        }
        vocabularies.languages(lang()).stream()
                .filter(l -> !offered.contains(l))
                .forEach(offered::add);
        return offered;
    }

    /** For a value inside an address. */
    public String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String lang() {
        return language.get().code();
    }
}
