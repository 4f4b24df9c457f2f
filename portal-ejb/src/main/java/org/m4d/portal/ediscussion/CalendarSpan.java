package org.m4d.portal.ediscussion;

import java.time.Instant;

/**
 * The time in which there are e-discussions at all.
 *
 * @param first when the first one opened
 * @param last when the last one closes
 */
public record CalendarSpan(Instant first, Instant last) {}
