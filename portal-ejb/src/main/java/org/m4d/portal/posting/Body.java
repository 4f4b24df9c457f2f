package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/**
 * What somebody wrote: the Markdown as typed and the HTML made from it, rendered and sanitised once, when it was written.
 *
 * @param source Markdown
 * @param html sanitised HTML, ready for a page
 * @param language BCP 47
 */
@Embeddable
public record Body(
        @Lob @Column(name = "source", nullable = false, columnDefinition = "mediumtext")
        String source,

        @Lob @Column(name = "html", nullable = false, columnDefinition = "mediumtext")
        String html,

        @Column(name = "lang", nullable = false, length = 35)
        String language) {}
