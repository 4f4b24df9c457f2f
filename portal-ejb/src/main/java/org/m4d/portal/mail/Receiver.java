package org.m4d.portal.mail;

import java.time.ZoneId;
import org.m4d.portal.common.PortalLanguage;

/**
 * Who receives a mail.
 *
 * @param member null for somebody who is no member
 * @param name null for somebody who is no member
 * @param address where it goes
 * @param language in which the portal speaks to her
 * @param zone of her clock
 */
public record Receiver(Long member, String name, String address, PortalLanguage language, ZoneId zone) {}
