package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.QuotedBy;
import org.m4d.portal.forum.TopicService;

/** Who quotes the posts of this page: asked once for all of them, and only when one is quoted. */
@Named("quotedBy")
@RequestScoped
public class QuotedByList {

    @Inject
    TopicService topics;

    @Inject
    TopicPage page;

    private Map<Long, List<QuotedBy>> found;

    /** The posts that quote this one, oldest first. */
    public List<QuotedBy> of(PostView post) {
        if (post.quotes() == 0) {
            return List.of();
        }
        if (found == null) {
            List<Long> quoted = page.getPosts().stream()
                    .filter(other -> other.quotes() > 0)
                    .map(PostView::id)
                    .toList();
            found = topics.quoting(quoted).stream().collect(Collectors.groupingBy(QuotedBy::quoted));
        }
        return found.getOrDefault(post.id(), List.of());
    }
}
