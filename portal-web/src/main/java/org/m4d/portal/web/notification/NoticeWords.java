package org.m4d.portal.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.notification.NoticeGroup;
import org.m4d.portal.notification.NoticeView;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.text.Texts;

/** What notifications say, in the language of the page. */
@Named("noticeWords")
@ApplicationScoped
public class NoticeWords {

    private static final String ONE = "notice.kind.";
    private static final String MANY = "notice.many.";

    @Inject
    Texts texts;

    @Inject
    Names names;

    /** What happened; a kind that has no words yet is said in general. */
    public String of(NoticeView notice) {
        return said(ONE, notice.kind(), name(notice.by()));
    }

    /** What happened, with how many others did the same. */
    public String told(NoticeGroup.Told told) {
        String who = name(told.by());
        if (told.others() == 0) {
            return said(ONE, told.kind(), who);
        }
        String all = texts.of("notice.who", who, told.others());
        return said(texts.has(MANY + told.kind()) ? MANY : ONE, told.kind(), all);
    }

    private String name(String by) {
        return by == null ? texts.get("notice.portal") : names.called(by);
    }

    private String said(String prefix, String kind, String who) {
        String key = prefix + kind;
        return texts.of(texts.has(key) ? key : ONE + "other", who);
    }
}
