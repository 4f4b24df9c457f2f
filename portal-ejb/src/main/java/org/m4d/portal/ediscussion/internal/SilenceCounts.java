package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.SilenceCount;
import org.m4d.portal.ediscussion.SilenceDimension;
import org.m4d.portal.ediscussion.SilenceRow;
import org.m4d.portal.ediscussion.SmallGroups;
import org.m4d.portal.ediscussion.WorldRegions;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.moderation.Suspended;

/** Counts who is awaited in an e-discussion and who has spoken. The database counts; no member is read. */
@ApplicationScoped
public class SilenceCounts {

    /**
     * Everybody who is awaited or has spoken; authors of archives, who are nobody's accounts, are neither. Who is suspended or was erased is not
     * awaited, and has spoken if she did.
     */
    private static final String PEOPLE = """
            with spoke as (select distinct c.author_id as id from contribution c
                where c.ediscussion_id = :discussion and c.state = 'SHOWN'),
            known as (select m.id, m.stakeholder, m.gender, s.id is not null as heard, (m.erased_at is null and\s""" + Suspended.NOT_NOW + " and " + AudienceTable.COUNTED + """
                ) as awaited from member m left join spoke s on s.id = m.id where m.stakeholder <> 'ARCHIVED'),
            people as (select * from known where awaited or heard)
            """;

    private static final String FIGURES = "coalesce(sum(p.awaited), 0), coalesce(sum(p.awaited and p.heard), 0),"
            + " coalesce(sum(not p.awaited and p.heard), 0) from people p ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    WorldRegions regions;

    @Inject
    Clock clock;

    /** What there is to count of a discussion. */
    public SilenceCount of(long discussion) {
        List<SilenceRow> rows = new ArrayList<>();
        rows.addAll(SmallGroups.merged(rows(
                discussion,
                SilenceDimension.COUNTRY,
                "mc.country, " + FIGURES + "join member_country mc on mc.member_id = p.id group by mc.country")));
        rows.addAll(SmallGroups.merged(regions(discussion)));
        rows.addAll(SmallGroups.merged(rows(
                discussion,
                SilenceDimension.LANGUAGE,
                "ml.language, " + FIGURES + "join member_language ml on ml.member_id = p.id group by ml.language")));
        rows.addAll(SmallGroups.merged(rows(
                discussion, SilenceDimension.STAKEHOLDER, "p.stakeholder, " + FIGURES + "group by p.stakeholder")));
        return new SilenceCount(
                rows(discussion, SilenceDimension.STAKEHOLDER, "'', " + FIGURES).getFirst(),
                rows,
                rows(
                        discussion,
                        SilenceDimension.GENDER,
                        "p.gender, " + FIGURES + "where p.gender is not null group by p.gender"));
    }

    /** A member who works on two countries of a region counts once in it. */
    private List<SilenceRow> regions(long discussion) {
        List<SilenceRow> rows = new ArrayList<>();
        regions.all().forEach((region, countries) -> {
            Query query = query(
                            discussion,
                            ":region, " + FIGURES + "where exists (select 1 from member_country mc"
                                    + " where mc.member_id = p.id and mc.country in (:countries))")
                    .setParameter("region", region)
                    .setParameter("countries", countries);
            rows.addAll(rows(query, SilenceDimension.REGION));
        });
        return rows;
    }

    private List<SilenceRow> rows(long discussion, SilenceDimension dimension, String columns) {
        return rows(query(discussion, columns), dimension);
    }

    private Query query(long discussion, String columns) {
        return entities.createNativeQuery(PEOPLE + "select " + columns, Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("now", UtcTime.of(clock.instant()));
    }

    @SuppressWarnings("unchecked")
    private static List<SilenceRow> rows(Query query, SilenceDimension dimension) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new SilenceRow(
                                dimension,
                                name(dimension, row[0].toString()),
                                figure(row[1]),
                                figure(row[2]),
                                figure(row[3])))
                        .toList();
    }

    private static int figure(Object sum) {
        return ((Number) sum).intValue();
    }

    /** As pages and the API name it. */
    private static String name(SilenceDimension dimension, String kept) {
        return switch (dimension) {
            case STAKEHOLDER ->
                kept.isEmpty() ? kept : StakeholderType.valueOf(kept).id();
            case GENDER -> kept.toLowerCase(Locale.ROOT);
            default -> kept;
        };
    }
}
