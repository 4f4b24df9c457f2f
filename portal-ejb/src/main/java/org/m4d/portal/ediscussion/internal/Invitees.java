package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.InviteeFilter;
import org.m4d.portal.ediscussion.WorldRegions;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.moderation.Suspended;

/** Those who are awaited in an e-discussion, have not spoken, and may be invited, in the database. */
@ApplicationScoped
public class Invitees {

    /** What a member and her standing must be like; the subqueries begin with what is rare. */
    private static final String MAY_BE_INVITED = """
            from member m where m.stakeholder <> 'ARCHIVED' and m.invitations = 1 and m.id <> :reader
            and not exists (select 1 from contribution c
                where c.ediscussion_id = :discussion and c.author_id = m.id and c.state in ('SHOWN', 'WAITING'))
            and not exists (select 1 from ediscussion_invitation v where v.ediscussion_id = :discussion and v.member_id = m.id)
            and not exists (select 1 from ediscussion_facilitator f where f.ediscussion_id = :discussion and f.member_id = m.id)
            and not exists (select 1 from member_block b where b.member_id = m.id and b.blocked_id = :reader)
            and\s""" + Suspended.NOT_NOW + " and " + AudienceTable.AWAITED_AS_KNOWN;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    WorldRegions regions;

    @Inject
    Clock clock;

    /**
     * Who is looked for.
     *
     * @param reader the member who looks and invites
     * @param filter checked before
     */
    public record Wanted(long discussion, long reader, InviteeFilter filter) {}

    /** Some of them, by name. */
    @SuppressWarnings("unchecked")
    public Page<AuthorView> page(Wanted wanted, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        Map<String, Object> more = new HashMap<>();
        String behind = "";
        if (cursor != null) {
            behind = " and (m.display_name > :name or (m.display_name = :name and m.id > :id))";
            more.put("name", cursor.text(0));
            more.put("id", cursor.number(1));
        }
        List<Object[]> rows = query(
                        "select m.id, m.display_name, m.stakeholder, m.organisation ",
                        behind + " order by m.display_name, m.id",
                        wanted,
                        more)
                .setMaxResults(limit + 1)
                .getResultList();
        List<AuthorView> found = rows.stream()
                .map(row -> new AuthorView(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        StakeholderType.valueOf((String) row[2]),
                        (String) row[3]))
                .toList();
        return Page.of(found, limit, member -> Cursor.at(member.name(), member.id()));
    }

    public long count(Wanted wanted) {
        return ((Number) query("select count(*) ", "", wanted, Map.of()).getSingleResult()).longValue();
    }

    /**
     * Ids of these, as far as they are among them.
     *
     * @param members whom to look for; empty for all of them
     * @return the first by name, no more than the limit
     */
    @SuppressWarnings("unchecked")
    public List<Long> some(Wanted wanted, Set<Long> members, int limit) {
        String which = members.isEmpty() ? "" : " and m.id in (:members)";
        Map<String, Object> more = members.isEmpty() ? Map.of() : Map.of("members", members);
        return ((List<Number>) query("select m.id ", which + " order by m.display_name, m.id", wanted, more)
                        .setMaxResults(limit)
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    private Query query(String columns, String rest, Wanted wanted, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("discussion", wanted.discussion());
        parameters.put("reader", wanted.reader());
        parameters.put("now", UtcTime.of(clock.instant()));
        String narrowed = narrowed(wanted.filter(), parameters);
        Query query = entities.createNativeQuery(columns + MAY_BE_INVITED + narrowed + rest);
        parameters.forEach(query::setParameter);
        return query;
    }

    private String narrowed(InviteeFilter filter, Map<String, Object> parameters) {
        StringBuilder narrowed = new StringBuilder();
        if (filter.country() != null) {
            narrowed.append(worksOn("= :country"));
            parameters.put("country", filter.country());
        }
        if (filter.region() != null) {
            narrowed.append(worksOn("in (:countries)"));
            parameters.put("countries", regions.all().get(filter.region()));
        }
        if (filter.language() != null) {
            narrowed.append(
                    " and exists (select 1 from member_language ml where ml.member_id = m.id and ml.language = :language)");
            parameters.put("language", filter.language());
        }
        if (filter.stakeholder() != null) {
            narrowed.append(" and m.stakeholder = :stakeholder");
            parameters.put(
                    "stakeholder",
                    StakeholderType.of(filter.stakeholder()).orElseThrow().name());
        }
        return narrowed.toString();
    }

    private static String worksOn(String countries) {
        return " and exists (select 1 from member_country mw where mw.member_id = m.id and mw.country " + countries
                + ")";
    }
}
