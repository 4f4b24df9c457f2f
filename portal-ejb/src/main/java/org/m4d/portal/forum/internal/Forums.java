package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumSection;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.SectionView;

/** Forums in the database. */
@ApplicationScoped
public class Forums {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public List<SectionView> overview() {
        Map<ForumSection, List<ForumView>> sections = new LinkedHashMap<>();
        entities.createQuery(
                        "select f from Forum f join fetch f.section s order by s.position, s.id, f.position, f.id",
                        Forum.class)
                .getResultStream()
                .forEach(forum -> sections.computeIfAbsent(forum.getSection(), unused -> new ArrayList<>())
                        .add(view(forum)));
        return sections.entrySet().stream()
                .map(entry -> new SectionView(entry.getKey().getNames(), entry.getValue()))
                .toList();
    }

    public Optional<ForumView> view(String slug) {
        return find(slug).map(Forums::view);
    }

    public Optional<Forum> find(String slug) {
        return entities.createQuery("select f from Forum f where f.slug = :slug", Forum.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private static ForumView view(Forum forum) {
        return new ForumView(
                forum.getId(),
                forum.getSlug(),
                forum.getNames(),
                forum.getDescriptions(),
                forum.getTopicCount(),
                forum.getPostCount(),
                forum.getLastPostAt());
    }
}
