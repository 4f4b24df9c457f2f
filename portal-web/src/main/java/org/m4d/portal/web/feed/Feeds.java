package org.m4d.portal.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.forum.FeedPost;
import org.m4d.portal.forum.ForumFeedService;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerNews;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.web.text.Prose;
import org.m4d.portal.web.text.Texts;
import org.m4d.portal.weekly.DiscussionNews;
import org.m4d.portal.weekly.DiscussionNewsService;

/** Makes the feed of an address. */
@RequestScoped
public class Feeds {

    private static final String WORDS = "feed.";

    @Inject
    ForumFeedService posts;

    @Inject
    ForumService forums;

    @Inject
    SearchService search;

    @Inject
    LedgerService ledger;

    @Inject
    EDiscussionService discussions;

    @Inject
    DiscussionNewsService news;

    @Inject
    OidcSettings settings;

    @Inject
    Prose prose;

    @Inject
    Texts texts;

    /**
     * @param query what was looked for; for a search alone
     * @param after a cursor from the page before, or null
     */
    Feed make(FeedAddress address, String query, String after) {
        int most = PageLimit.DEFAULT;
        String name = address.name();
        return switch (address.of()) {
            case SITE -> ofPosts(address, "feed", "forum", say(address, "site"), posts.topics(after, most), after);
            case FORUM ->
                ofPosts(
                        address,
                        "forum/" + name + "/feed",
                        ContentPath.forum(name),
                        forums.forum(name).names().in(address.language().code()),
                        posts.topicsIn(name, after, most),
                        after);
            case TOPIC -> topic(address, after, most);
            case TAG ->
                ofPosts(
                        address,
                        "tag/" + encoded(name) + "/feed",
                        "tag/" + encoded(name),
                        say(address, "tag", name),
                        posts.topicsTagged(name, after, most),
                        after);
            case SEARCH -> search(address, query, after, most);
            case LEDGER -> ledger(address, after, most);
            case EDISCUSSION -> discussion(address, after, most);
        };
    }

    private Feed discussion(FeedAddress address, String after, int most) {
        EDiscussionView discussion = discussions.discussion(Long.parseLong(address.name()));
        Page<DiscussionNews> found = news.of(discussion.id(), after, most);
        String path = ContentType.EDISCUSSION.id() + "/" + discussion.id();
        String self = root(address) + path + "/feed.atom";
        return new Feed(
                id("feed/" + address.language().code() + "/" + path),
                say(address, "title", discussion.titles().in(address.language().code())),
                address.language().code(),
                after == null ? self : self + "?after=" + encoded(after),
                self,
                root(address) + ContentPath.of(ContentType.EDISCUSSION, discussion.id(), discussion.title()),
                found.next() == null ? null : self + "?after=" + encoded(found.next()),
                found.items().stream().map(one -> entry(address, one)).toList());
    }

    private Feed.Entry entry(FeedAddress address, DiscussionNews one) {
        String language = address.language().code();
        return new Feed.Entry(
                id(one.ref().type().id() + "/" + one.ref().id()),
                one.title().in(language),
                one.title().languageFor(language),
                one.lang(),
                root(address) + one.path(),
                FormerMember.shown(one.author().name(), address.language()),
                root(address) + ContentType.MEMBER.id() + "/" + one.author().id(),
                one.published(),
                one.updated(),
                prose.of(one.html()),
                true);
    }

    private Feed ledger(FeedAddress address, String after, int most) {
        Page<LedgerNews> found = ledger.news(after, most);
        String self = root(address) + "ledger/feed.atom";
        return new Feed(
                id("feed/" + address.language().code() + "/ledger"),
                say(address, "title", texts.in(address.language(), "ledger.feed.title")),
                address.language().code(),
                after == null ? self : self + "?after=" + encoded(after),
                self,
                root(address) + "ledger",
                found.next() == null ? null : self + "?after=" + encoded(found.next()),
                found.items().stream().map(news -> entry(address, news)).toList());
    }

    private Feed.Entry entry(FeedAddress address, LedgerNews news) {
        LedgerEntryView entry = news.entry();
        AuthorView by = entry.by();
        String deed = "<p lang=\"" + address.language().code() + "\">"
                + escaped(texts.in(address.language(), "ledger.deed." + entry.deed())) + "</p>";
        return new Feed.Entry(
                id("recommendation-deed/" + entry.id()),
                news.title(),
                news.lang(),
                entry.lang() == null ? address.language().code() : entry.lang(),
                root(address) + ContentPath.of(ContentType.RECOMMENDATION, news.recommendation(), news.title()),
                by == null ? null : FormerMember.shown(by.name(), address.language()),
                by == null ? null : root(address) + ContentType.MEMBER.id() + "/" + by.id(),
                entry.at(),
                entry.at(),
                prose.of(entry.words() == null ? deed : deed + "<p>" + escaped(entry.words()) + "</p>"),
                true);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Feed topic(FeedAddress address, String after, int most) {
        Page<FeedPost> page = posts.posts(Long.parseLong(address.name()), after, most);
        String title = page.items().isEmpty()
                ? say(address, "site")
                : page.items().getFirst().title();
        String path = "topic/" + address.name();
        return ofPosts(address, path + "/feed", path, title, page, after);
    }

    private Feed ofPosts(
            FeedAddress address, String path, String page, String title, Page<FeedPost> found, String after) {
        String self = root(address) + path + ".atom";
        return new Feed(
                id("feed/" + address.language().code() + "/" + path),
                say(address, "title", title),
                address.language().code(),
                after == null ? self : self + "?after=" + encoded(after),
                self,
                root(address) + page,
                found.next() == null ? null : self + "?after=" + encoded(found.next()),
                found.items().stream().map(post -> entry(address, post)).toList());
    }

    private Feed.Entry entry(FeedAddress address, FeedPost post) {
        return new Feed.Entry(
                id("post/" + post.post()),
                post.title(),
                post.titleLang(),
                post.lang(),
                root(address) + ContentPath.post(post.topic(), post.title(), post.number()),
                FormerMember.shown(post.author(), address.language()),
                root(address) + ContentType.MEMBER.id() + "/" + post.authorId(),
                post.published(),
                post.updated(),
                prose.of(post.html()),
                true);
    }

    private Feed search(FeedAddress address, String query, String after, int most) {
        Cursor cursor = Cursor.decode(after, 1);
        int offset = cursor == null ? 0 : (int) Math.clamp(cursor.number(0), 0, SearchQuery.REACH - (long) most);
        SearchQuery asked = new SearchQuery(query, List.of(), List.of(), List.of(), List.of(), List.of(), offset, most);
        SearchResult found = search.newest(asked);
        String self = root(address) + "search.atom?q=" + encoded(asked.text());
        int reached = offset + found.hits().size();
        boolean more = reached < Math.min(found.total(), SearchQuery.REACH - (long) most);
        return new Feed(
                id("feed/" + address.language().code() + "/search/" + encoded(asked.text())),
                say(address, "title", say(address, "search", asked.text())),
                address.language().code(),
                offset == 0 ? self : self + "&after=" + Cursor.at(offset).encode(),
                self,
                root(address) + "search?q=" + encoded(asked.text()),
                more ? self + "&after=" + Cursor.at(reached).encode() : null,
                found.hits().stream().map(hit -> entry(address, hit)).toList());
    }

    private Feed.Entry entry(FeedAddress address, SearchHit hit) {
        return new Feed.Entry(
                id(hit.type() + "/" + hit.id()),
                hit.title(),
                hit.lang(),
                hit.lang(),
                root(address) + hit.path(),
                null,
                null,
                hit.date(),
                hit.date(),
                hit.snippet(),
                false);
    }

    private String say(FeedAddress address, String key, Object... values) {
        return texts.in(address.language(), WORDS + key, values);
    }

    private String root(FeedAddress address) {
        return settings.getBaseUrl() + "/" + address.language().code() + "/";
    }

    /** RFC 4151; the year is the one in which the portal began to give them out. */
    private String id(String what) {
        return "tag:" + URI.create(settings.getBaseUrl()).getHost() + ",2026:" + what;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
