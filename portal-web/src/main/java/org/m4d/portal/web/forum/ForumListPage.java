package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.SectionView;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** All forums under their headings. */
@Named("forumList")
@RequestScoped
public class ForumListPage implements PageModel {

    private static final int LATEST = 8;

    /** Asked for beside them when the reader muted some. */
    private static final int SPARE = 12;

    @Inject
    ForumService forums;

    @Inject
    ReadingMarks reading;

    private List<SectionView> sections;
    private List<TopicSummary> latest;

    @Override
    public void load(Route route) {
        sections = forums.overview();
        List<TopicSummary> newest = forums.latest(null, LATEST).items();
        latest = reading.heard(newest, LATEST);
        if (latest.size() < newest.size()) {
            latest = reading.heard(forums.latest(null, LATEST + SPARE).items(), LATEST);
        }
        reading.showForums();
    }

    @Override
    public String key() {
        return sections.stream().map(ForumListPage::key).collect(Collectors.joining("|")) + reading.forumsKey() + "|"
                + reading.keys(latest);
    }

    private static String key(SectionView section) {
        return section.names().hashCode()
                + section.forums().stream().map(ForumPage::key).collect(Collectors.joining(","));
    }

    public List<SectionView> getSections() {
        return sections;
    }

    public List<TopicSummary> getLatest() {
        return latest;
    }
}
