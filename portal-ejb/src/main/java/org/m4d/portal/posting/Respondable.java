package org.m4d.portal.posting;

import org.m4d.portal.common.ContentType;

/**
 * Contents that take reactions and polls. A feature produces one of these for each of its kinds, and that is all it does: its entity holds
 * {@link Responses} in an attribute {@code responses}, as every {@link Written} does.
 *
 * @param type the kind of contents
 * @param entity what they are kept as
 * @param pageType on what kind of page they are read
 * @param page the attribute that holds what that page is about; null when it is the content itself
 */
public record Respondable(ContentType type, Class<?> entity, ContentType pageType, String page) {}
