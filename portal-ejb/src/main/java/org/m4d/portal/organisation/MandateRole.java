package org.m4d.portal.organisation;

import java.util.Locale;

/** In what capacity a member acts for an organisation. */
public enum MandateRole {
    /** Answers for an association: its record, its managers, its projects. */
    OWNER,
    /** Writes an association's record and projects. */
    EDITOR,
    /** Keeps an association's evidence. Not shown by name: who holds the files should not be easy to find. */
    EVIDENCE,
    /** Speaks for an authority. */
    OFFICER;

    /** The name used in the API and in text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the public page names those who hold it. */
    public boolean named() {
        return this == OWNER || this == OFFICER;
    }
}
