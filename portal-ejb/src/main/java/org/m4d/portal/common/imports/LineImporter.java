package org.m4d.portal.common.imports;

/**
 * How a feature takes over one record that was written elsewhere. Called inside a transaction of its own for each line, so that a
 * refused line leaves nothing behind.
 */
public interface LineImporter {

    /** The kind of records, as in the address of the import: {@code practices}. */
    String kind();

    /**
     * Creates the record, or updates the one that an earlier import brought under the same key.
     *
     * @throws org.m4d.portal.common.PortalException when the line cannot be taken
     */
    ImportOutcome take(ImportLine line);
}
