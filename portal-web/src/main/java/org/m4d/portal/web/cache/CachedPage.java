package org.m4d.portal.web.cache;

/**
 * A finished page.
 *
 * @param plain its bytes
 * @param gzipped the same, compressed
 * @param etag a strong validator of the plain bytes
 * @param contentType with charset
 * @param language of the page
 */
record CachedPage(byte[] plain, byte[] gzipped, String etag, String contentType, String language) {

    int weight() {
        return plain.length + gzipped.length;
    }
}
