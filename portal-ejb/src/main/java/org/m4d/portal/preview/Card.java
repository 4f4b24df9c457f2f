package org.m4d.portal.preview;

import org.m4d.portal.attachment.AttachmentView;

/**
 * What a page elsewhere says of itself. All of it is plain text that somebody outside chose.
 *
 * @param url of the page
 * @param title never empty
 * @param description may be null
 * @param site the name of the site, or its host
 * @param picture kept here, so that nobody's browser asks elsewhere for it; may be null
 */
public record Card(String url, String title, String description, String site, AttachmentView picture) {}
