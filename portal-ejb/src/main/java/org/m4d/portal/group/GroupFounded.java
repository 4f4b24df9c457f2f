package org.m4d.portal.group;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.security.Audience;

/**
 * A group was founded and needs a place to talk. Told inside the transaction.
 *
 * @param name under the tag of its language
 * @param contents who reads what is in it
 */
@FeatureEvent
public record GroupFounded(ContentRef group, LocalizedText name, Audience contents) {}
