package org.m4d.portal.web.routing;

/**
 * What fills a reading page. The router calls it before the view is rendered, so that a missing record or a missing right becomes a
 * proper answer and never half a page.
 */
public interface PageModel {

    /** Fetches what the page shows.
     *
     * @param route the address with its parts
     */
    void load(Route route);

    /**
     * Names all that the page shows and that is not the same for everybody at any time: ids with versions, counts, what this reader may do,
     * what is marked for her. While it stays the same, the page is kept and shown to all readers of the same sort; what is one reader's own
     * the view leaves to {@code slot}. Asked after loading.
     *
     * @return empty when the page is made anew each time
     */
    default String key() {
        return "";
    }

    /** Whether whoever knows the address may do something by it: then it is kept from everybody else, see {@link SecretAddress}. */
    default boolean secretAddress() {
        return false;
    }
}
