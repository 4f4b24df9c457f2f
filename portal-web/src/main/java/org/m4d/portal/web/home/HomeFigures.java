package org.m4d.portal.web.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.member.Community;
import org.m4d.portal.member.MemberService;

/** The figures of the first page, counted at most every ten minutes. */
@ApplicationScoped
public class HomeFigures {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String ALL = "all";

    /** @param countries on which the members work */
    public record Figures(long members, long countries, long topics, long posts) {}

    @Inject
    MemberService members;

    @Inject
    ForumService forums;

    private final LoadingCache<String, Figures> figures =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1).build(unused -> count());

    public Figures now() {
        return figures.get(ALL);
    }

    private Figures count() {
        Community community = members.community();
        var all = forums.overview().stream()
                .flatMap(section -> section.forums().stream())
                .toList();
        return new Figures(
                community.members(),
                community.countries(),
                all.stream().mapToLong(ForumView::topics).sum(),
                all.stream().mapToLong(ForumView::posts).sum());
    }
}
