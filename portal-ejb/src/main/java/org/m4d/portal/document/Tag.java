package org.m4d.portal.document;

/**
 * What a part of the document is to those who do not see it.
 *
 * @param type of PDF's standard structure types; {@link #TABLE} and {@link #GRID} are ours
 * @param language BCP 47; empty: that of what it is in
 * @param spoken what is said in place of what is drawn; empty: what is drawn
 */
record Tag(String type, String language, String spoken) {

    /** A table with its caption: in PDF the caption is within the table, FOP has it before. */
    static final String TABLE = "Table";

    /** The rows of such a table, which are those of the table itself. */
    static final String GRID = "";

    static Tag of(String type) {
        return new Tag(type, "", "");
    }

    static Tag in(String type, String language) {
        return new Tag(type, language, "");
    }

    static Tag span(String language, String spoken) {
        return new Tag("Span", language, spoken);
    }
}
