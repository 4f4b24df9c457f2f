package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.posting.Original;
import org.m4d.portal.posting.TranslatedText;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that adds a translation. */
@Named("translate")
@RequestScoped
public class TranslatePage implements PageModel {

    @Inject
    TranslationService translations;

    @Inject
    Acting acting;

    @Inject
    PageFrame page;

    @Inject
    CurrentForm form;

    private TranslatedText text;
    private List<TranslationView> present;

    @Override
    public void load(Route route) {
        acting.member();
        ContentType type = ContentType.of(route.path().split("/", 2)[0]);
        text = translations.text(new ContentRef(type, route.number("id")));
        present = translations.of(text.ref());
        form.writes(getPlace());
    }

    /** The name of its draft. */
    public String getPlace() {
        return "translate-" + text.ref().type().id() + "-" + text.ref().id();
    }

    /** What is translated. */
    public Original getOriginal() {
        return text.original();
    }

    public TranslatedText getText() {
        return text;
    }

    /** What is there already. */
    public List<TranslationView> getPresent() {
        return present;
    }

    /** The page's language, when the text is neither written in it nor translated into it; else the next of which that is so. */
    public String getLanguage() {
        return free(page.getLang())
                ? page.getLang()
                : PortalLanguage.all().stream()
                        .map(PortalLanguage::code)
                        .filter(this::free)
                        .findFirst()
                        .orElse(page.getLang());
    }

    private boolean free(String language) {
        return !language.equals(text.original().language())
                && present.stream().noneMatch(one -> one.lang().equals(language));
    }
}
