package org.m4d.portal.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;

/**
 * The way between two countries that people, money or knowledge take.
 *
 * @param origin ISO 3166-1 alpha-2
 * @param destination ISO 3166-1 alpha-2
 */
@Embeddable
public record Corridor(
        @Column(name = "origin", nullable = false, length = 2)
        @NotNull(message = "error.required")
        @Pattern(regexp = "[A-Z]{2}", message = "error.country")
        String origin,

        @Column(name = "destination", nullable = false, length = 2)
        @NotNull(message = "error.required")
        @Pattern(regexp = "[A-Z]{2}", message = "error.country")
        String destination)
        implements Comparable<Corridor> {

    private static final Comparator<Corridor> ORDER =
            Comparator.comparing(Corridor::origin).thenComparing(Corridor::destination);

    @Override
    public int compareTo(Corridor other) {
        return ORDER.compare(this, other);
    }
}
