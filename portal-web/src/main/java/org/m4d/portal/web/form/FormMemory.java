package org.m4d.portal.web.form;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.m4d.portal.web.security.CsrfToken;

/** Keeps what was typed into a form that could not be taken, until the page shows it again. A few per session, the oldest go first. */
@SessionScoped
public class FormMemory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final LinkedHashMap<String, FormState> states = new LinkedHashMap<>();

    /** @return the token under which the page finds it again */
    public synchronized String keep(FormState state) {
        String token = CsrfToken.random();
        states.put(token, state);
        if (states.size() > MOST) {
            Map.Entry<String, FormState> oldest = states.firstEntry();
            states.remove(oldest.getKey());
        }
        return token;
    }

    /**
     * Keeps a form for a page.
     *
     * @param page an address on this site, with query and anchor if it has them
     * @return the address that shows the page with the form as it was typed
     */
    public String address(String page, FormState state) {
        int anchor = page.indexOf('#');
        String path = anchor < 0 ? page : page.substring(0, anchor);
        return path + (path.indexOf('?') < 0 ? "?" : "&") + "form=" + keep(state)
                + (anchor < 0 ? "" : page.substring(anchor));
    }

    /** Stays there, so that reloading the page loses nothing. */
    public synchronized FormState find(String token) {
        return states.getOrDefault(token, FormState.EMPTY);
    }
}
