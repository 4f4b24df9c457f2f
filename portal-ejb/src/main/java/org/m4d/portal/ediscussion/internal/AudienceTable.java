package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.m4d.portal.ediscussion.EDiscussionAudience;

/** Audiences of e-discussions in the database, and who belongs to one as a condition in SQL. */
@ApplicationScoped
public class AudienceTable {

    /** Nobody is named for the discussion {@code :discussion}. */
    private static final String NOBODY_NAMED = """
            not exists (select 1 from ediscussion_invited_group n where n.ediscussion_id = :discussion)
            and not exists (select 1 from ediscussion_invited_country n where n.ediscussion_id = :discussion)
            and not exists (select 1 from ediscussion_invited_stakeholder n where n.ediscussion_id = :discussion)
            """;

    private static final String BY_PROFILE = """
            exists (select 1 from ediscussion_invited_stakeholder i
                where i.ediscussion_id = :discussion and i.stakeholder = m.stakeholder)
            or exists (select 1 from ediscussion_invited_country i join member_country mc on mc.country = i.country
                where i.ediscussion_id = :discussion and mc.member_id = m.id)
            """;

    /** Memberships are asked of their table: an aggregate cannot ask the circle of a group member by member. */
    private static final String BY_GROUP = """
            exists (select 1 from ediscussion_invited_group i join circle_group_member gm on gm.group_id = i.group_id
                where i.ediscussion_id = :discussion and gm.member_id = m.id
            """;

    private static final String MEMBERS_KNOWN = """
             and (exists (select 1 from circle_group g where g.id = i.group_id and g.kind = 'OPEN')
                or exists (select 1 from circle_group_member own where own.group_id = i.group_id and own.member_id = :reader))
            """;

    /** Whether the member {@code m} belongs to the audience of {@code :discussion}: 1 or 0. */
    static final String AWAITED = "(" + NOBODY_NAMED + " or " + BY_PROFILE + " or " + BY_GROUP + "))";

    /**
     * The same for figures that everybody reads: by a closed group's members among those who spoke and those outside one would learn who is in
     * it, since who contributed is known by name.
     */
    static final String COUNTED = "(" + NOBODY_NAMED + " or " + BY_PROFILE + " or " + BY_GROUP
            + " and exists (select 1 from circle_group g where g.id = i.group_id and g.kind = 'OPEN')))";

    /**
     * The same, as far as the member {@code :reader} may see it: who is in a closed group is told to nobody outside it, so the group says
     * nothing there of who is invited.
     */
    static final String AWAITED_AS_KNOWN =
            "(" + NOBODY_NAMED + " or " + BY_PROFILE + " or " + BY_GROUP + MEMBERS_KNOWN + "))";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Optional<EDiscussionAudience> find(long discussion) {
        return Optional.ofNullable(entities.find(EDiscussionAudience.class, discussion));
    }

    public EDiscussionAudience add(EDiscussionAudience audience) {
        entities.persist(audience);
        return audience;
    }

    /** Writes what was changed, for those who count it in the same transaction. */
    public void flush() {
        entities.flush();
    }
}
