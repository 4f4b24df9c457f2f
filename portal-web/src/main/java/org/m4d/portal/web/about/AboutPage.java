package org.m4d.portal.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.m4d.portal.country.CountryService;
import org.m4d.portal.country.FigureSource;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the portal is and who runs it; also what programs find here. */
@Named("about")
@RequestScoped
public class AboutPage implements PageModel {

    @Inject
    Config settings;

    @Inject
    CountryService countries;

    private String language;
    private FigureSource figures;

    @Override
    public void load(Route route) {
        language = route.language().code();
        figures = countries.source().orElse(null);
    }

    /**
     * Who runs this installation, as {@code portal.operator.fr} says for French and {@code portal.operator} for every language; null
     * when nobody said.
     */
    public String getOperator() {
        return setting("portal.operator." + language)
                .or(() -> setting("portal.operator"))
                .orElse(null);
    }

    /** Where its readers can write to ({@code portal.operator-contact}); null when nobody said. */
    public String getContact() {
        return setting("portal.operator-contact").orElse(null);
    }

    /** The source of the countries' figures; null while none were imported. */
    public FigureSource getFigures() {
        return figures;
    }

    private Optional<String> setting(String key) {
        return settings.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }
}
