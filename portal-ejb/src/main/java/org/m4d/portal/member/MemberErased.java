package org.m4d.portal.member;

import org.m4d.portal.common.FeatureEvent;

/**
 * A member is erased. Told inside the transaction, before her own row is emptied, so that each feature takes away what was hers alone, as
 * {@code docs/privacy.md} says. Told again when she is erased again: what came to be hers meanwhile goes then. Who throws lets nothing be erased.
 *
 * @param member the member's id
 * @param subject of the account she had; after the first time it is nobody's
 */
@FeatureEvent
public record MemberErased(long member, String subject) {}
