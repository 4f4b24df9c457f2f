package org.m4d.portal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailLinkService;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.StopPort;
import org.m4d.portal.notification.internal.SettingTable;
import org.m4d.portal.notification.internal.WatchTable;
import org.m4d.portal.notification.internal.Whereabouts;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/**
 * How members stop mail by the link in it. Nobody need be signed in: the link itself says whose mail it stops and which, and lets its bearer do
 * nothing else. A bearer stops, and takes back, the places around what her mail was about, the summary and all mail; no other
 * places.
 */
@Stateless
public class MailStopService {

    @Inject
    MailAddresses addresses;

    @Inject
    MailLinkService links;

    @Inject
    @Any
    Instance<StopPort> stops;

    @Inject
    Whereabouts whereabouts;

    @Inject
    WatchTable watches;

    @Inject
    SettingTable settings;

    @Inject
    ContentAccess access;

    /** What the bearer may stop; changes nothing. Empty when the link is none that counts. */
    @PermitAll
    public Optional<StopChoices> choices(String token) {
        return read(token).map(read -> choices(token, read));
    }

    private StopChoices choices(String token, MailToken read) {
        List<ContentRef> around = around(read);
        Map<ContentRef, ContentCard> cards = access.cards(around);
        List<StopChoices.Place> places =
                around.stream().map(ref -> place(read.member(), ref, cards)).toList();
        NoticeSettings chosen = settingsOf(read.member());
        return new StopChoices(
                links.language(token).orElse(PortalLanguage.EN), places, chosen.summary(), chosen.mailStopped());
    }

    private StopChoices.Place place(long member, ContentRef ref, Map<ContentRef, ContentCard> cards) {
        boolean stopped = watches.choice(member, ref)
                .filter(choice -> choice.level() == WatchLevel.NORMAL || choice.level() == WatchLevel.MUTED)
                .isPresent();
        return new StopChoices.Place(
                ref,
                Optional.ofNullable(cards.get(ref))
                        .filter(card -> access.mayRead(card, member))
                        .map(ContentCard::title)
                        .orElse(null),
                stopped);
    }

    /**
     * Stops what the mail was about, as mail programs ask for it with one press of a button (RFC 8058). The same again changes nothing, and of
     * what is not there any more no mail comes.
     *
     * @throws NotFound when the link is none that counts
     */
    @PermitAll
    public void stopAtOnce(String token) {
        MailToken read = read(token).orElseThrow(NotFound::new);
        if (read.ref() == null || !around(read).isEmpty()) {
            stops.forEach(port -> port.stop(read));
        }
    }

    /**
     * Stops mail of one place.
     *
     * @return what she had chosen for it before
     * @throws NotFound when the link is none that counts, or the place is none of those that the mail was about
     */
    @PermitAll
    public PlaceBefore stop(String token, ContentRef place) {
        long member = bearer(token, place);
        PlaceBefore before = new PlaceBefore(watches.choice(member, place).orElse(null));
        watches.set(member, place, new PlaceChoice(WatchLevel.NORMAL, null));
        return before;
    }

    /**
     * Takes that back.
     *
     * @param before what {@link #stop} gave
     * @throws NotFound when the link is none that counts, or the place is none of those that the mail was about
     */
    @PermitAll
    public void resume(String token, ContentRef place, PlaceBefore before) {
        long member = bearer(token, place);
        if (before.choice() == null) {
            watches.forget(member, place);
        } else {
            watches.set(member, place, before.choice());
        }
    }

    /**
     * Stops the summary of what is new.
     *
     * @return how often she got it before
     * @throws NotFound when the link is none that counts
     */
    @PermitAll
    public Summary stopSummary(String token) {
        long member = read(token).orElseThrow(NotFound::new).member();
        Summary before = settingsOf(member).summary();
        settings.summary(member, Summary.NONE);
        return before;
    }

    /**
     * Takes that back.
     *
     * @param before what {@link #stopSummary} gave
     * @throws NotFound when the link is none that counts
     */
    @PermitAll
    public void resumeSummary(String token, Summary before) {
        settings.summary(read(token).orElseThrow(NotFound::new).member(), before);
    }

    /**
     * Stops all mail, or lets it come again.
     *
     * @throws NotFound when the link is none that counts
     */
    @PermitAll
    public void stopAll(String token, boolean stopped) {
        settings.stop(read(token).orElseThrow(NotFound::new).member(), stopped);
    }

    private long bearer(String token, ContentRef place) {
        MailToken read =
                read(token).filter(found -> around(found).contains(place)).orElseThrow(NotFound::new);
        return read.member();
    }

    private Optional<MailToken> read(String token) {
        return addresses.token(token).filter(read -> read.purpose() == MailToken.Purpose.STOP);
    }

    private List<ContentRef> around(MailToken token) {
        ContentRef about = token.ref();
        return about == null
                ? List.of()
                : whereabouts.around(Set.of(about)).getOrDefault(about, List.of()).stream()
                        .filter(ref -> whereabouts.watchable(ref.type()))
                        .toList();
    }

    private NoticeSettings settingsOf(long member) {
        return settings.of(Set.of(member)).getOrDefault(member, NoticeSettings.DEFAULT);
    }
}
