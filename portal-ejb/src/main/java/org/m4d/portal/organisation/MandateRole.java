package org.m4d.portal.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.common.ContentType;

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

    /** Whether those who hold it decide who else acts for the organisation. */
    public boolean inCharge() {
        return this == OWNER || this == OFFICER;
    }

    /** The roles that an organisation of this directory has, the one in charge first. */
    public static List<MandateRole> in(ContentType directory) {
        return directory == ContentType.AUTHORITY ? List.of(OFFICER) : List.of(OWNER, EDITOR, EVIDENCE);
    }

    public static Optional<MandateRole> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
