package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.group.GroupFileService;
import org.m4d.portal.group.GroupFileView;
import org.m4d.portal.group.GroupKind;
import org.m4d.portal.group.GroupPolicy;
import org.m4d.portal.group.GroupRelation;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.notification.WatchPart;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A group: what it is about, how to come in, and what is in it for those who may read it. */
@Named("groupPage")
@RequestScoped
public class GroupPage implements PageModel {

    private static final int TOPICS = 8;
    private static final int FILES = 3;

    /** What the short address of a group hands on to the long one. */
    private static final Set<String> KEPT = Set.of("done", "sure", "form");

    /** What may have been done before. */
    private static final Set<String> DONE = Set.of("founded", "changed", "joined", "asked", "forum");

    @Inject
    GroupService groups;

    @Inject
    GroupFileService service;

    @Inject
    ForumService forums;

    @Inject
    WatchPart watched;

    @Inject
    Acting acting;

    private GroupView group;
    private List<ForumView> rooms;
    private ForumView busiest;
    private List<TopicSummary> topics = List.of();
    private List<GroupFileView> files;
    private boolean sure;
    private String done;

    @Override
    public void load(Route route) {
        group = groups.group(route.number("id"));
        if (!group.slug().equals(route.part("slug"))) {
            String query = route.query().entrySet().stream()
                    .filter(one -> KEPT.contains(one.getKey()))
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            throw new MovedTo("/" + route.language().code() + "/"
                    + ContentPath.of(ContentType.GROUP, group.id(), group.name())
                    + (query.isEmpty() ? "" : "?" + query));
        }
        watched.open(new ContentRef(ContentType.GROUP, group.id()));
        rooms = forums.of(new ContentRef(ContentType.GROUP, group.id()));
        busiest = rooms.stream()
                .filter(room -> room.topics() > 0)
                .max(Comparator.comparing(
                        ForumView::lastPostAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .orElse(null);
        if (busiest != null) {
            topics = forums.topics(busiest.slug(), null, TOPICS).items();
        }
        files = group.readable() ? service.files(group.id(), null, FILES).items() : List.of();
        sure = route.parameter("sure").filter("leave"::equals).isPresent() && isInside();
        done = route.parameter("done").filter(DONE::contains).orElse(null);
    }

    public GroupView getGroup() {
        return group;
    }

    public List<ForumView> getForums() {
        return rooms;
    }

    /** The forum whose latest topics are shown; null while nothing was written. */
    public ForumView getBusiest() {
        return busiest;
    }

    public List<TopicSummary> getTopics() {
        return topics;
    }

    /** The latest files. */
    public List<GroupFileView> getFiles() {
        return files;
    }

    public boolean isInside() {
        return relation().inside();
    }

    public boolean isMayJoin() {
        return GroupPolicy.mayJoin(acting.actor(), kind(), relation());
    }

    public boolean isMayAsk() {
        return GroupPolicy.mayAsk(acting.actor(), kind(), relation());
    }

    public boolean isMaySeeMembers() {
        return GroupPolicy.maySeeMembers(acting.actor(), kind(), relation());
    }

    /** Whether leaving is to be agreed to on this page. */
    public boolean isSure() {
        return sure;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }

    private GroupKind kind() {
        return GroupKind.of(group.kind()).orElseThrow();
    }

    private GroupRelation relation() {
        return GroupRelation.valueOf(group.relation().toUpperCase(Locale.ROOT));
    }
}
