package org.m4d.portal.common;

/** The acting person may not do this. */
public class NotAllowed extends PortalException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String key, Object... arguments) {
        super(key, null, arguments);
    }

    /** Nobody is signed in, and this needs somebody. */
    public static NotAllowed signInFirst() {
        return new NotAllowed(SIGN_IN);
    }

    /** Whether signing in could help. */
    public boolean needsSignIn() {
        return SIGN_IN.equals(key());
    }

    private static final String SIGN_IN = "error.sign-in";
}
