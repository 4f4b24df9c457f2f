package org.m4d.portal.attachment;

import java.nio.file.Path;

/**
 * A file as it is handed out.
 *
 * @param path where its bytes lie; they never change
 * @param name as its owner called it, with an ending that fits its type
 * @param mediaType what it is, found out by its content
 * @param size in bytes
 * @param sha256 of its bytes
 * @param everybody whether everybody may read it, so that shared caches may keep it
 */
public record StoredFile(Path path, String name, String mediaType, long size, String sha256, boolean everybody) {

    /** Whether a browser may show it in place. Everything else it offers for saving. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
