package org.m4d.portal.archive;

/**
 * A file that was brought, as it is kept until it is imported and for a while longer.
 *
 * @param name as who brought it calls it
 * @param file under which it is kept
 * @param sha256 of its unpacked bytes
 * @param bytes how many these are
 */
public record ArchiveFile(String name, String file, String sha256, long bytes) {}
