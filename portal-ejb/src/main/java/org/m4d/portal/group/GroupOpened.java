package org.m4d.portal.group;

import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.FeatureEvent;
import org.m4d.portal.security.Audience;

/**
 * Others than before read what is in a group from now on: it was opened, closed or hidden. Told inside the transaction.
 *
 * @param contents who reads what is in it
 */
@FeatureEvent
public record GroupOpened(ContentRef group, Audience contents) {}
