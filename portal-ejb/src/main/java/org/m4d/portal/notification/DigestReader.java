package org.m4d.portal.notification;

import java.time.Instant;
import java.time.ZoneId;
import org.m4d.portal.common.PortalLanguage;

/**
 * For whom a digest is composed. She is the one who acts meanwhile: what she may read is asked as everywhere.
 *
 * @param language in which the portal speaks to her
 * @param zone of her clock
 * @param since until when her last digest told what is new
 * @param until when this one was due
 */
public record DigestReader(long member, PortalLanguage language, ZoneId zone, Instant since, Instant until) {}
