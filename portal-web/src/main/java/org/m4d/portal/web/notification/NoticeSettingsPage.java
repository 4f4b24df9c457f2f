package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeFamily;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticePreferenceService;
import org.m4d.portal.notification.Summary;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.member.Zones;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** The page on which a member says how she wants to be told. */
@Named("noticeSettings")
@RequestScoped
public class NoticeSettingsPage implements PageModel {

    private static final int HOURS = 24;

    @Inject
    NoticePreferenceService service;

    @Inject
    CurrentForm form;

    @Inject
    Texts texts;

    @Inject
    PageLanguage language;

    @Inject
    Acting acting;

    private NoticeChoices chosen;
    private boolean saved;

    @Override
    public void load(Route route) {
        chosen = NoticeChoices.of(service.own(), acting.member().zone());
        saved = route.parameter("saved").isPresent();
    }

    /** The kinds, in the families in which they are shown. */
    public List<NoticeFamily> getFamilies() {
        return List.of(NoticeFamily.values());
    }

    /** The kinds of a family in the order of the table. */
    public List<NoticeKind> kinds(NoticeFamily family) {
        return family.kinds().stream().sorted().toList();
    }

    /** What may be chosen for a kind. */
    public List<Delivery> deliveries(NoticeKind kind) {
        return Arrays.stream(Delivery.values()).filter(kind::admits).toList();
    }

    /** What is chosen for a kind; empty for what is usual. */
    public String delivery(NoticeKind kind) {
        return form.getState().value(kind.id(), chosen.kinds().getOrDefault(kind.id(), ""));
    }

    /** What is usual for a kind, in words. */
    public String usual(NoticeKind kind) {
        Delivery watching = kind.byDefault(WatchLevel.WATCHING);
        Delivery otherwise = kind.byDefault(WatchLevel.NORMAL);
        return watching == otherwise
                ? texts.of("notice.usual", texts.get("notice.delivery." + otherwise.id()))
                : texts.get("notice.usual.watching");
    }

    /** The fields of the quiet hours. */
    public List<String> getQuietFields() {
        return List.of("quiet-from", "quiet-until");
    }

    public String getQuietFrom() {
        return form.getState().value("quiet-from", chosen.quietFrom() == null ? "" : chosen.quietFrom());
    }

    public String getQuietUntil() {
        return form.getState().value("quiet-until", chosen.quietUntil() == null ? "" : chosen.quietUntil());
    }

    public List<Summary> getSummaries() {
        return List.of(Summary.values());
    }

    public String getSummary() {
        return form.getState().value("summary", chosen.summary());
    }

    /** The hours of a day. */
    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    /** {@code 08:00}. */
    public String hour(int hour) {
        return LocalTime.of(hour, 0).toString();
    }

    public String getSummaryHour() {
        return form.getState().value("summary-hour", String.valueOf(chosen.summaryHour()));
    }

    /** The days of the week, each by its id. */
    public List<String> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public String getSummaryDay() {
        return form.getState().value("summary-day", chosen.summaryDay());
    }

    /** Whether no mail is wanted. As typed when the form comes back, for a box that is not ticked is not sent. */
    public boolean isStopped() {
        return form.isBack() ? !form.getState().value("stop").isEmpty() : chosen.mailStopped();
    }

    /** The time zone of the member's profile, by the name of its city. */
    public String getZone() {
        return Zones.city(language.get(), chosen.zone());
    }

    /** Whether the choices were just saved. */
    public boolean isSaved() {
        return saved;
    }
}
