package org.m4d.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A smaller copy of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param mediaType of this copy, which may be another than the picture's
 * @param sha256 where its bytes lie
 * @param size in bytes
 */
@Embeddable
public record Rendition(
        @Column(nullable = false) int width,
        @Column(nullable = false) int height,

        @Column(name = "media_type", nullable = false, length = 120)
        String mediaType,

        @Column(nullable = false, length = 64, columnDefinition = "char(64)")
        String sha256,

        @Column(nullable = false) long size) {}
