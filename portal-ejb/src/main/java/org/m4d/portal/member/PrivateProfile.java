package org.m4d.portal.member;

import jakarta.validation.constraints.NotNull;

/**
 * What a member tells the portal about herself, and nobody else: no page, list, search or export for others holds it.
 *
 * @param gender null when she says nothing of it
 * @param invitations whether facilitators may find her in the invitation lists of their e-discussions
 */
public record PrivateProfile(
        Gender gender, @NotNull(message = "error.required") Boolean invitations) {}
