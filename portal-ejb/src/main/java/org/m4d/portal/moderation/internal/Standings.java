package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.ActivitySource;
import org.m4d.portal.moderation.Measure;
import org.m4d.portal.moderation.Outcome;
import org.m4d.portal.moderation.StandingView;
import org.m4d.portal.moderation.TrustRules;
import org.m4d.portal.moderation.Yardstick;
import org.m4d.portal.security.Accounts;
import org.m4d.portal.security.Restriction;

/** How members stand: what they did, which level that is, and what is restricted at present. */
@ApplicationScoped
public class Standings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    @Any
    Instance<ActivitySource> sources;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** What is measured, by whichever feature. */
    public Set<Yardstick> measured() {
        Set<Yardstick> measured = EnumSet.of(Yardstick.DAYS, Yardstick.DAYS_WITHOUT_DECISION);
        sources.forEach(source -> measured.addAll(source.measures()));
        return measured;
    }

    public StandingView of(Member member) {
        Map<Yardstick, Long> done = done(member);
        Integer given = given(member.getId()).map(GivenLevel::getLevel).orElse(null);
        boolean imported = member.getExternalKey() != null;
        return new StandingView(
                member.getId(),
                TrustRules.level(given, imported, done),
                given != null,
                imported,
                done,
                restriction(member.getId()).orElse(null));
    }

    /** When the member wrote something since then, in all features, first the first. */
    public List<Instant> written(long member, Instant since) {
        List<Instant> times = new ArrayList<>();
        sources.forEach(source -> times.addAll(source.written(member, since)));
        times.sort(null);
        return times;
    }

    public Optional<GivenLevel> given(long member) {
        return Optional.ofNullable(entities.find(GivenLevel.class, member));
    }

    public void give(GivenLevel level) {
        entities.persist(level);
    }

    public void take(GivenLevel level) {
        entities.remove(level);
    }

    /** What is restricted for this member now: a suspension counts before a silencing, the longer before the shorter. */
    public Optional<Restriction> restriction(long member) {
        return restrictions(member).stream()
                .findFirst()
                .map(d -> new Restriction(d.getMeasure() == Measure.SUSPENSION, d.getEndsAt(), d.getId()));
    }

    /** The decisions that restrict this member now. */
    public List<Decision> restrictions(long member) {
        return entities.createQuery("""
                        select d from Decision d where d.member.id = :member and d.outcome = :stands
                            and d.measure in (:silencing, :suspension) and d.endsAt > :now
                        order by case when d.measure = :suspension then 0 else 1 end, d.endsAt desc
                        """, Decision.class)
                .setParameter("member", member)
                .setParameter("stands", Outcome.STANDS)
                .setParameter("silencing", Measure.SILENCING)
                .setParameter("suspension", Measure.SUSPENSION)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Lets an account be read anew, so that what was decided or undone counts at once and not only within a minute. */
    public void readAnew(Decision decision) {
        accounts.forget(decision.getMember().getSubject());
    }

    private Map<Yardstick, Long> done(Member member) {
        Map<Yardstick, Long> done = new EnumMap<>(Yardstick.class);
        long days = days(member.getRegisteredAt());
        done.put(Yardstick.DAYS, days);
        done.put(
                Yardstick.DAYS_WITHOUT_DECISION,
                latestDecision(member.getId()).map(this::days).orElse(days));
        sources.forEach(source -> source.of(member.getId()).forEach((what, much) -> done.merge(what, much, Long::sum)));
        return done;
    }

    private Optional<Instant> latestDecision(long member) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(d.at) from Decision d where d.member.id = :member and d.outcome = :stands",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("stands", Outcome.STANDS)
                .getSingleResult());
    }

    private long days(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }
}
