package org.m4d.portal.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The addresses at which the acting member writes into places, without an earlier mail to answer. */
@Stateless
public class WritingPlaceService {

    @Inject
    @Any
    Instance<NamedPlaces> places;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSettings settings;

    @Inject
    Acting acting;

    /**
     * The places that she may read and that can be written into now, by kind and number, each with an address of her own; none where no mail is
     * taken.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.MEMBER)
    public Page<WritingPlace> own(String after, int limit) {
        long member = acting.member().memberId();
        Cursor cursor = Cursor.decode(after, 2);
        List<NamedPlaces.Place> rows = open().sorted(
                        Comparator.comparing(WritingPlaceService::type).thenComparing(WritingPlaceService::number))
                .filter(place -> cursor == null || behind(place, cursor))
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, place -> Cursor.at(type(place), number(place)))
                .map(place -> writing(place, member));
    }

    /** All of them, in the order in which pages list them. */
    @RequiresRole(Role.MEMBER)
    public List<WritingPlace> all() {
        long member = acting.member().memberId();
        return open().map(place -> writing(place, member)).toList();
    }

    private Stream<NamedPlaces.Place> open() {
        return settings.incoming() == MailSettings.Incoming.NONE
                ? Stream.empty()
                : places.stream().flatMap(known -> known.all().stream()).filter(NamedPlaces.Place::open);
    }

    private static boolean behind(NamedPlaces.Place place, Cursor cursor) {
        int kinds = type(place).compareTo(cursor.text(0));
        return kinds > 0 || (kinds == 0 && number(place) > cursor.number(1));
    }

    private WritingPlace writing(NamedPlaces.Place place, long member) {
        return new WritingPlace(type(place), place.name(), place.title(), addresses.writing(member, place.ref()));
    }

    private static String type(NamedPlaces.Place place) {
        return place.ref().type().id();
    }

    private static long number(NamedPlaces.Place place) {
        return place.ref().id();
    }
}
