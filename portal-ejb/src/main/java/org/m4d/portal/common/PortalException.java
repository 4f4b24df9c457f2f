package org.m4d.portal.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * What the portal says no to. The message is a key of the text bundles, so that page, API and mail can say it in the reader's
 * language; throwing it rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class PortalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected PortalException(String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.arguments = List.of(arguments);
    }

    /** The key of the text that explains this to a person. */
    public String key() {
        return getMessage();
    }

    /** What the text's placeholders stand for. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
