package org.m4d.portal.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
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

    /** All places that she may read, in the order in which pages list them, each with an address of her own; none where no mail is taken. */
    @RequiresRole(Role.MEMBER)
    public List<WritingPlace> own() {
        long member = acting.member().memberId();
        if (settings.incoming() == MailSettings.Incoming.NONE) {
            return List.of();
        }
        return places.stream()
                .flatMap(known -> known.all().stream())
                .map(place -> new WritingPlace(place.name(), place.title(), addresses.writing(member, place.ref())))
                .toList();
    }
}
