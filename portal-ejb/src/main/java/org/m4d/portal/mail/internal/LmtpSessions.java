package org.m4d.portal.mail.internal;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.subethamail.smtp.server.Session;

/** Which connections speak LMTP (RFC 2033): those that were greeted by LHLO. */
final class LmtpSessions {

    private final Set<Session> sessions = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void mark(Session session, boolean lmtp) {
        if (lmtp) {
            sessions.add(session);
        } else {
            sessions.remove(session);
        }
    }

    boolean has(Session session) {
        return sessions.contains(session);
    }
}
