package org.m4d.portal.web.form;

import org.m4d.portal.common.PortalException;

/** A form came from a page whose session has ended. What was typed is shown on the answer, ready to be sent again. */
public class SessionExpired extends PortalException {

    private static final long serialVersionUID = 1L;

    public SessionExpired() {
        super("error.session-expired", null);
    }
}
