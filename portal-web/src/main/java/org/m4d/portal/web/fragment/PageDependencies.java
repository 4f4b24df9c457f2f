package org.m4d.portal.web.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.notification.Notices;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.text.Formats;

/** What a whole page is made of besides its content: language, theme, and what sort of reader looks at it. */
@ApplicationScoped
public class PageDependencies {

    @Inject
    Acting acting;

    @Inject
    PageFrame page;

    @Inject
    CurrentForm form;

    @Inject
    Notices notices;

    @Inject
    Formats formats;

    /** The key of the page; empty when it is not to be kept, because something on it is this reader's alone. */
    public String key(PageModel model, String view) {
        String content = model.key();
        Actor reader = acting.actor();
        if (content.isEmpty() || form.isFilled() || reader.restriction() != null || unverified(reader)) {
            return "";
        }
        return String.join(
                "|",
                view,
                page.getLang(),
                String.valueOf(page.getTheme()),
                formats.zone().getId(),
                page.getSection(),
                page.getReader(),
                String.valueOf(reader.registered()),
                new TreeSet<>(reader.roles()).toString(),
                notices.getKey(),
                content);
    }

    private static boolean unverified(Actor reader) {
        return !reader.anonymous() && !reader.verified();
    }
}
