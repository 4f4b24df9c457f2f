package org.m4d.portal.web.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.posting.TranslationView;
import org.m4d.portal.web.ediscussion.EDiscussionPage;
import org.m4d.portal.web.forum.TopicPage;
import org.m4d.portal.web.page.PageFrame;

/** The translations of what stands on this page: asked once for all of it, and only when something is translated. */
@Named("translations")
@RequestScoped
public class PageTranslations {

    /**
     * @param first the one in the page's language, which is read before the original; null when there is none
     * @param others those in other languages
     */
    public record Shown(TranslationView first, List<TranslationView> others) {}

    @Inject
    TranslationService service;

    @Inject
    TopicPage topic;

    @Inject
    EDiscussionPage discussion;

    @Inject
    PageFrame page;

    private Map<String, List<TranslationView>> found;

    public Shown ofPost(PostView post) {
        if (found == null) {
            Map<Long, Instant> written = new TreeMap<>();
            topic.getPosts().stream()
                    .filter(one -> !one.translated().isEmpty())
                    .forEach(one -> written.put(one.id(), at(one.createdAt(), one.editedAt())));
            read(ContentType.POST, written);
        }
        return shown(new ContentRef(ContentType.POST, post.id()));
    }

    public Shown ofContribution(ContributionView contribution) {
        if (found == null) {
            Map<Long, Instant> written = new TreeMap<>();
            discussion.getContributions().items().stream()
                    .filter(one -> !one.translated().isEmpty())
                    .forEach(one -> written.put(one.id(), at(one.createdAt(), one.editedAt())));
            read(ContentType.CONTRIBUTION, written);
        }
        return shown(new ContentRef(ContentType.CONTRIBUTION, contribution.id()));
    }

    private void read(ContentType type, Map<Long, Instant> written) {
        found = service.of(type, written).stream().collect(Collectors.groupingBy(TranslationView::of));
    }

    private Shown shown(ContentRef ref) {
        List<TranslationView> all = found.getOrDefault(ref.toString(), List.of());
        TranslationView first = all.stream()
                .filter(one -> one.lang().equals(page.getLang()))
                .findFirst()
                .orElse(null);
        return new Shown(first, all.stream().filter(one -> one != first).toList());
    }

    private static Instant at(Instant created, Instant edited) {
        return edited == null ? created : edited;
    }
}
