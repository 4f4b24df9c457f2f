package org.m4d.portal.web.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.member.Community;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.project.ProjectService;

/** The figures of the first page, counted at most every ten minutes. */
@ApplicationScoped
public class HomeFigures {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String ALL = "all";

    /** @param countries on which the members work */
    public record Figures(long members, long countries, long practices, long associations, long projects) {}

    @Inject
    MemberService members;

    @Inject
    PracticeService practices;

    @Inject
    AssociationService associations;

    @Inject
    ProjectService projects;

    private final LoadingCache<String, Figures> figures =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1).build(unused -> count());

    public Figures now() {
        return figures.get(ALL);
    }

    private Figures count() {
        Community community = members.community();
        return new Figures(
                community.members(), community.countries(), practices.count(), associations.count(), projects.count());
    }
}
