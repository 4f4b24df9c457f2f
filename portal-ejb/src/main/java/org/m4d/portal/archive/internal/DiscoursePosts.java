package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.m4d.portal.archive.discourse.DiscourseExport;
import org.m4d.portal.archive.discourse.DiscoursePost;
import org.m4d.portal.archive.discourse.DiscourseText;
import org.m4d.portal.archive.discourse.DiscourseUser;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.forum.ArchivedPost;
import org.m4d.portal.forum.ArchivedTopic;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.QuoteText;

/** Makes a post of one of Discourse's: its quotations lead to the posts here, its mentions to who wrote them. */
@ApplicationScoped
class DiscoursePosts {

    private static final String KIND = "discourse";
    private static final String QUOTES = "[quote";

    @Inject
    Authors authors;

    @Inject
    Markdown markdown;

    /**
     * A post with what says where it belongs.
     *
     * @param topicNumber of the topic in the export
     * @param keys under which posts of the export are found here
     */
    record Placed(
            int number,
            DiscourseExport export,
            long topicNumber,
            DiscoursePost post,
            ArchivedTopic topic,
            Function<DiscoursePost, String> keys) {}

    /** Makes a post ready to be written. Which posts it quotes is looked for when it is. */
    Piece piece(Placed placed, String language) {
        DiscoursePost post = placed.post();
        String id = String.valueOf(post.id());
        try {
            long author = author(placed.export(), post.user());
            MarkdownText alone = text(placed, language, key -> Optional.empty());
            boolean quotes = post.text().contains(QUOTES);
            ArchivedPost archived = new ArchivedPost(
                    placed.keys().apply(post),
                    placed.topic(),
                    author,
                    post.at(),
                    known -> quotes ? text(placed, language, known) : alone);
            return new Piece(placed.number(), id, placed.topic().title(), archived, List.of());
        } catch (PortalException refused) {
            return Piece.refused(
                    Refusal.of(placed.number(), id, placed.topic().title(), Refusal.reason(refused), null));
        }
    }

    private long author(DiscourseExport export, long user) {
        return export.user(user).map(this::author).orElseGet(() -> authors.ofName(KIND, "user " + user, ""));
    }

    private long author(DiscourseUser user) {
        return user.address() == null
                ? authors.ofName(KIND, user.username(), user.name())
                : authors.of(user.name(), user.address(), KIND);
    }

    private MarkdownText text(Placed placed, String language, Function<String, Optional<Long>> known) {
        String source = DiscourseText.markdown(
                placed.post().text(), quoted -> head(placed, quoted, known), name -> mention(placed.export(), name));
        return markdown.readArchived(AddressMask.in(source), language);
    }

    private Optional<String> head(Placed placed, DiscourseText.Quoted quoted, Function<String, Optional<Long>> known) {
        long topic = quoted.topic() == 0 ? placed.topicNumber() : quoted.topic();
        return placed.export()
                .post(topic, quoted.number())
                .flatMap(post -> known.apply(placed.keys().apply(post)))
                .map(post -> QuoteText.head(
                        AddressMask.inHeader(quoted.name()), quoted.number(), new ContentRef(ContentType.POST, post)));
    }

    private Optional<String> mention(DiscourseExport export, String name) {
        return export.author(name).map(user -> "[@" + name.replace("_", "\\_") + "](/member/" + author(user) + ")");
    }
}
