package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.posting.Original;
import org.m4d.portal.posting.TranslatedText;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that improves a translation. */
@Named("translationEdit")
@RequestScoped
public class TranslationEditPage implements PageModel {

    @Inject
    TranslationService translations;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private TranslationView translation;
    private TranslatedText text;
    private String source;

    @Override
    public void load(Route route) {
        acting.member();
        translation = translations.translation(route.number("id"));
        text = translations.text(ContentRef.parse(translation.of()));
        source = translations.source(translation.id());
        form.writes("edit-translation-" + translation.id());
    }

    public TranslationView getTranslation() {
        return translation;
    }

    /** What is translated. */
    public Original getOriginal() {
        return text.original();
    }

    public TranslatedText getText() {
        return text;
    }

    public String getSource() {
        return source;
    }

    /** Whether the member may take it away. */
    public boolean isMayRemove() {
        Actor actor = acting.actor();
        Long author = text.card().author();
        return actor.is(translation.author().id()) || (author != null && actor.is(author)) || actor.has(Role.MODERATOR);
    }
}
