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

    /** Stays there, so that reloading the page loses nothing. */
    public synchronized FormState find(String token) {
        return states.getOrDefault(token, FormState.EMPTY);
    }
}
