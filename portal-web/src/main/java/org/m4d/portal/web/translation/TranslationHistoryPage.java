package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.TranslatedText;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who changed what in a translation. */
@Named("translationHistory")
@RequestScoped
public class TranslationHistoryPage implements PageModel {

    @Inject
    TranslationService translations;

    private TranslationView translation;
    private TranslatedText text;
    private List<RevisionView> revisions;

    @Override
    public void load(Route route) {
        translation = translations.translation(route.number("id"));
        text = translations.text(ContentRef.parse(translation.of()));
        revisions = translations.history(translation.id());
    }

    public TranslationView getTranslation() {
        return translation;
    }

    public TranslatedText getText() {
        return text;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }
}
