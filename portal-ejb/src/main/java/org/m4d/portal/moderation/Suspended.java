package org.m4d.portal.moderation;

/** Who is suspended, as a condition in SQL, for features that count or ask many members by one statement. */
public final class Suspended {

    /** That the member {@code m} is not suspended at {@code :now}; it begins with what is rare. */
    public static final String NOT_NOW = """
            not exists (select 1 from moderation_decision d where d.member_id = m.id and d.outcome = 'STANDS'
                and d.measure = 'SUSPENSION' and d.ends_at > :now)
            """;

    private Suspended() {}
}
