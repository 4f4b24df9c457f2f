package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Theme;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.page.PageLanguage;

/** The fields of a profile, the same at the first login and later: what may be chosen, and what is chosen so far. */
@Named("profileForm")
@RequestScoped
public class ProfileForm {

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageLanguage language;

    @Inject
    Names names;

    @Inject
    CurrentForm form;

    @Inject
    Clock clock;

    private Profile profile = new Profile("", null, null, Set.of(), Set.of(), Set.of(), null, null);

    /** @param present what the form begins with */
    void begin(Profile present) {
        profile = present;
    }

    public Profile getProfile() {
        return profile;
    }

    public List<StakeholderType> getStakeholders() {
        return StakeholderType.choices();
    }

    public String getStakeholder() {
        return form.getState()
                .value(
                        "stakeholder",
                        profile.stakeholder() == null
                                ? ""
                                : profile.stakeholder().id());
    }

    public List<Country> getCountries() {
        return chosenFirst(vocabularies.countries(language.get().code()), country -> worksOn(country.code()));
    }

    public List<LanguageName> getLanguages() {
        return chosenFirst(names.textLanguages(null), spoken -> reads(spoken.code()));
    }

    public List<Theme> getThemes() {
        return chosenFirst(vocabularies.themes(language.get().code()), theme -> caresFor(theme.slug()));
    }

    /** The language of the interface as chosen: a tag, or empty to follow the browser. */
    public String getInterfaceLanguage() {
        return form.getState().value("interface", profile.language() == null ? "" : profile.language());
    }

    public List<PortalLanguage> getInterfaceLanguages() {
        return PortalLanguage.all();
    }

    /** The time zone as chosen; empty for UTC. */
    public String getZone() {
        return form.getState().value("zone", profile.zone() == null ? "" : Zones.listed(profile.zone()));
    }

    public List<Zones.Zone> getZones() {
        return Zones.in(language.get(), clock.instant());
    }

    public boolean worksOn(String country) {
        return chosen("countries", profile.countries(), country);
    }

    public boolean reads(String tag) {
        return chosen("languages", profile.languages(), tag);
    }

    public boolean caresFor(String theme) {
        return chosen("interests", profile.interests(), theme);
    }

    /** So that in a long list nobody has to look for what is ticked. */
    private static <T> List<T> chosenFirst(List<T> offered, Predicate<T> chosen) {
        return offered.stream()
                .sorted(Comparator.comparing(item -> !chosen.test(item)))
                .toList();
    }

    /** As typed when the form comes back, for no box is ticked there means none. */
    private boolean chosen(String field, Set<String> present, String value) {
        if (form.getState().values().containsKey("name")) {
            return form.getState().values().getOrDefault(field, List.of()).contains(value);
        }
        return present.contains(value);
    }
}
