package org.m4d.portal.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.notification.internal.DigestStates;
import org.m4d.portal.notification.internal.SettingTable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** How the acting member wants to be told of what, and when. */
@Stateless
public class NoticePreferenceService {

    @Inject
    SettingTable table;

    @Inject
    DigestStates digests;

    @Inject
    Acting acting;

    /** What she chose; the defaults where she chose nothing. */
    @RequiresRole(Role.MEMBER)
    public NoticePreferences own() {
        long member = acting.member().memberId();
        return new NoticePreferences(
                table.kinds(member), table.of(Set.of(member)).getOrDefault(member, NoticeSettings.DEFAULT));
    }

    /**
     * Puts these choices in the place of all that she chose before. The same again changes nothing.
     *
     * @throws InvalidInput when a kind cannot be told so
     */
    @RequiresRole(Role.MEMBER)
    public void change(@NotNull NoticePreferences wanted) {
        long member = acting.member().memberId();
        wanted.kinds().forEach((kind, delivery) -> {
            if (!kind.admits(delivery)) {
                throw InvalidInput.of(kind.id(), "error.notice.always");
            }
        });
        table.kinds(member, wanted.kinds());
        table.set(member, wanted.settings());
        digests.lookAgain(member);
    }
}
