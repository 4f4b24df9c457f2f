package org.m4d.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.m4d.portal.notification.internal.SettingTable;

/** When members get mail: for whatever sends it. Works below a service, within its transaction. */
@ApplicationScoped
public class MailTimes {

    @Inject
    SettingTable table;

    /** What these members chose, the defaults for those who chose nothing: one statement. */
    public Map<Long, NoticeSettings> of(Collection<Long> members) {
        Map<Long, NoticeSettings> settings = new HashMap<>();
        members.forEach(member -> settings.put(member, NoticeSettings.DEFAULT));
        settings.putAll(table.of(members));
        return settings;
    }

    /** Stops every mail to a member, as the link in a mail does, or lets mail go out again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(long member, boolean stopped) {
        table.stop(member, stopped);
    }
}
