package org.m4d.portal.web.routing;

/** Thrown by a page model that knows a better address for what was asked. */
public class MovedTo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;

    /** @param address on this site, beginning with a slash */
    public MovedTo(String address) {
        super(null, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
