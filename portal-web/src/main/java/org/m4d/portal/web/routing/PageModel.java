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
}
