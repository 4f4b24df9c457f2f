package org.m4d.portal.web.text;

import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.page.PageLanguage;

/** The texts as a page of a language has them, without a server. */
public final class TextsIn {

    private TextsIn() {}

    public static Texts language(PortalLanguage language) {
        Texts texts = new Texts();
        texts.bundles = new Bundles();
        texts.bundles.read();
        texts.pageLanguage = page(language);
        return texts;
    }

    static PageLanguage page(PortalLanguage language) {
        PageLanguage page = new PageLanguage();
        page.use(language);
        return page;
    }
}
