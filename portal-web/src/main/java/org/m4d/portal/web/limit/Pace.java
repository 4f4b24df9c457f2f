package org.m4d.portal.web.limit;

/** What is counted, and how much of it one member or address gets in a minute unless the setting says otherwise. */
public enum Pace {
    /** Anything but files, by address: many people may share one. */
    REQUESTS("portal.limit.requests", 1200),

    /** What costs the server much or is asked while somebody types: searches, previews, names, texts to quote. */
    COSTLY("portal.limit.costly", 120),

    /** Whatever changes something. */
    WRITES("portal.limit.writes", 60);

    private final String setting;
    private final long perMinute;

    Pace(String setting, long perMinute) {
        this.setting = setting;
        this.perMinute = perMinute;
    }

    /** The name of the setting that overrides it. */
    String setting() {
        return setting;
    }

    /** How many in a minute; as many may come at once. */
    long perMinute() {
        return perMinute;
    }
}
