package org.m4d.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.internal.WatchTable;

/** For features whose members take part: whoever writes somewhere follows it from then on. */
@ApplicationScoped
public class Watches {

    @Inject
    WatchTable table;

    /** Follows what the member has just written in, unless she chose a level for it before or switched this off. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wroteIn(long member, ContentRef ref) {
        table.followOwn(member, ref);
    }
}
