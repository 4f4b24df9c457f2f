package org.m4d.portal.attachment;

import java.util.List;

/**
 * A file that was examined and lies in the store.
 *
 * @param sha256 where its bytes lie
 * @param size in bytes
 * @param mediaType what it is
 * @param width of a picture in pixels, else null
 * @param height of a picture in pixels, else null
 * @param renditions smaller copies of a picture
 */
public record KeptFile(
        String sha256, long size, String mediaType, Integer width, Integer height, List<Rendition> renditions) {
    public KeptFile {
        renditions = List.copyOf(renditions);
    }
}
