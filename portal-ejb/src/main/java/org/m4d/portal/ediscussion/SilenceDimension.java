package org.m4d.portal.ediscussion;

import java.util.Locale;

/** By what members are grouped to see who is missing. */
public enum SilenceDimension {
    /** The countries that somebody works on: she counts once for each. */
    COUNTRY,
    /** The parts of the world, as the United Nations have them, in which these countries lie. */
    REGION,
    /** The languages that somebody reads: she counts once for each. */
    LANGUAGE,
    STAKEHOLDER,
    /** Of those alone who said it. */
    GENDER;

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
