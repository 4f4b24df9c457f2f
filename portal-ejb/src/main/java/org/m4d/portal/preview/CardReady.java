package org.m4d.portal.preview;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;

/**
 * A page that a text links to has been read: rendered anew, the text shows its card. Told inside a transaction of its own.
 *
 * @param content the text
 */
@FeatureEvent
public record CardReady(ContentRef content) {}
