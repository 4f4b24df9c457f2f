package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeView;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** What the member was told, newest first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage implements PageModel {

    private static final String WORDS = "notice.kind.";

    @Inject
    NotificationService service;

    @Inject
    Acting acting;

    @Inject
    Texts texts;

    private Page<NoticeView> list;

    @Override
    public void load(Route route) {
        acting.member();
        list = service.own(NoticeFilter.ALL, route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<NoticeView> getList() {
        return list;
    }

    /** What happened, in words; a kind that has none yet is said in general. */
    public String words(NoticeView notice) {
        String key = WORDS + notice.kind();
        String by = notice.by() == null ? texts.get("notice.portal") : notice.by();
        return texts.of(texts.has(key) ? key : WORDS + "other", by);
    }

    /** The newest one on this page: all up to it can be marked read; 0 for none. */
    public long getNewest() {
        return list.items().isEmpty() ? 0 : list.items().getFirst().id();
    }
}
