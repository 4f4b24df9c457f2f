package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.notification.FamilyCount;
import org.m4d.portal.notification.NoticeFamily;
import org.m4d.portal.notification.NoticeFilter;
import org.m4d.portal.notification.NoticeGroup;
import org.m4d.portal.notification.NoticeStreamService;
import org.m4d.portal.notification.NoticeView;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the member was told: gathered by place, or all of one place, newest first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage implements PageModel {

    private static final String UNREAD = "unread";

    @Inject
    NotificationService service;

    @Inject
    NoticeStreamService stream;

    @Inject
    Acting acting;

    private String kind;
    private String place;
    private boolean unread;
    private Page<NoticeGroup> groups;
    private Page<NoticeView> list;
    private List<FamilyCount> families;

    @Override
    public void load(Route route) {
        acting.member();
        kind = route.parameter("kind").map(NoticesPage::family).orElse("");
        place = route.parameter("place").orElse("");
        unread = route.parameter("show").filter(UNREAD::equals).isPresent();
        NoticeFilter filter = NoticeFilter.of(unread, kind, place);
        String after = route.parameter("after").orElse(null);
        if (filter.place() == null) {
            groups = stream.groups(filter, after, PageLimit.DEFAULT);
            families = stream.unread();
        } else {
            list = service.own(filter, after, PageLimit.DEFAULT);
        }
    }

    private static String family(String id) {
        return NoticeFamily.of(id).orElseThrow(NotFound::new).id();
    }

    /** Places by what happened last; null when the notifications of one place are shown. */
    public Page<NoticeGroup> getGroups() {
        return groups;
    }

    /** All notifications of one place; null when they are gathered. */
    public Page<NoticeView> getList() {
        return list;
    }

    /** Whether there is nothing to show. */
    public boolean isNothing() {
        return groups == null ? list.items().isEmpty() : groups.items().isEmpty();
    }

    /** The families to look through, each with how many are unread. */
    public List<FamilyCount> getFamilies() {
        return families;
    }

    /** The family shown; empty for all. */
    public String getKind() {
        return kind;
    }

    /** The place whose notifications are shown, as {@code topic:12}; empty for all. */
    public String getPlace() {
        return place;
    }

    /** What that place is called, as far as something was told of it; null otherwise. */
    public LocalizedText getTitle() {
        return list == null || list.items().isEmpty()
                ? null
                : list.items().getFirst().title();
    }

    /** Whether only those are shown that are not read. */
    public boolean isUnread() {
        return unread;
    }

    /** Whether what is shown was narrowed. */
    public boolean isNarrowed() {
        return unread || !kind.isEmpty() || !place.isEmpty();
    }

    /** What of this page's address leads on to the next page. */
    public String getRest() {
        return rest(kind, unread) + (place.isEmpty() ? "" : "&place=" + encoded(place));
    }

    /** The address of the stream narrowed so. */
    public String address(String family, boolean unreadOnly) {
        String rest = rest(family, unreadOnly);
        return "me/notifications" + (rest.isEmpty() ? "" : "?" + rest.substring(1));
    }

    private static String rest(String family, boolean unreadOnly) {
        return (unreadOnly ? "&show=" + UNREAD : "") + (family.isEmpty() ? "" : "&kind=" + encoded(family));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The number of the newest one on this page: all up to it can be marked read; 0 for none. */
    public long getNewest() {
        if (isNothing()) {
            return 0;
        }
        return groups == null
                ? list.items().getFirst().id()
                : groups.items().getFirst().newest();
    }
}
