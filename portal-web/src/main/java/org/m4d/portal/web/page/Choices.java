package org.m4d.portal.web.page;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Theme;
import org.m4d.portal.taxonomy.Vocabularies;

/** What select lists offer, in the alphabetical order of the page's language. */
@Named("choices")
@RequestScoped
public class Choices {

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageLanguage language;

    public List<Country> getCountries() {
        return vocabularies.countries(lang());
    }

    public List<LanguageName> getLanguages() {
        return vocabularies.languages(lang());
    }

    public List<Theme> getThemes() {
        return vocabularies.themes(lang());
    }

    /** Codes of the currencies that countries have at present. */
    public Set<String> getCurrencies() {
        Set<String> codes = new TreeSet<>();
        Date now = new Date();
        for (Country country : vocabularies.countries(lang())) {
            String[] found = Currency.getAvailableCurrencyCodes(new ULocale("", country.code()), now);
            codes.addAll(found == null ? List.of() : Arrays.asList(found));
        }
        return codes;
    }

    private String lang() {
        return language.get().code();
    }
}
