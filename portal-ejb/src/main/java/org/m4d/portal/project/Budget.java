package org.m4d.portal.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a project costs in all, as its lead states it.
 *
 * @param amount not negative, two decimals
 * @param currency ISO 4217
 */
@Embeddable
public record Budget(
        @Column(name = "budget_amount", precision = 15, scale = 2)
        BigDecimal amount,

        @Column(name = "budget_currency", length = 3) String currency) {}
