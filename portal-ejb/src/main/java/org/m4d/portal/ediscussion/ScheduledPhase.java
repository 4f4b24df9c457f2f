package org.m4d.portal.ediscussion;

/** A phase with the e-discussion that it belongs to, as calendars show it. */
public record ScheduledPhase(ScheduledDiscussion discussion, PhaseView phase) {}
