package org.m4d.portal.web.routing;

/** Thrown by a page model that knows a better address for what was asked. */
public class MovedTo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;
    private final boolean forGood;

    /** @param address on this site, beginning with a slash */
    public MovedTo(String address) {
        this(address, false);
    }

    private MovedTo(String address, boolean forGood) {
        super(null, null, false, false);
        this.address = address;
        this.forGood = forGood;
    }

    /** What was there is at the other address for good: links may be changed. */
    public static MovedTo forGood(String address) {
        return new MovedTo(address, true);
    }

    /** Whether the old address will never be right again. */
    boolean isForGood() {
        return forGood;
    }

    public String address() {
        return address;
    }
}
