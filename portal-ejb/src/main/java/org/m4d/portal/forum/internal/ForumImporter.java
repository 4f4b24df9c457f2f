package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.forum.AudienceChanged;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.ForumRules;
import org.m4d.portal.forum.ForumSection;
import org.m4d.portal.posting.LanguageTags;

/** Forums with the sections they stand in. */
@ApplicationScoped
class ForumImporter implements LineImporter {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Forums forums;

    @Inject
    ForumRules rules;

    @Inject
    LanguageTags languages;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<AudienceChanged> opened;

    @Override
    public String kind() {
        return "forums";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        String slug = line.text("key");
        int position = line.number("position").orElse(0);
        ForumSection section = section(line.text("section"), line.localized("sectionNames"), position);
        LocalizedText names = line.localized("names");
        LocalizedText descriptions = line.localized("descriptions");
        Optional<Forum> known = forums.find(slug);
        if (known.isPresent() && known.get().getCircle() != null) {
            throw InvalidInput.of("key", "error.forum.of-group");
        }
        Forum forum = known.orElseGet(() -> new Forum(slug, section, names, descriptions, position));
        line.optional("audience").map(rules::audience).ifPresent(forum::admit);
        line.optional("lang").ifPresent(lang -> {
            languages.check("lang", lang);
            forum.speak(lang);
        });
        if (known.isPresent()) {
            forum.describe(section, names, descriptions, position);
        } else {
            entities.persist(forum);
        }
        opened.fire(new AudienceChanged(forum.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, forum.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED, forum.getId(), ContentPath.forum(slug));
    }

    private ForumSection section(String slug, LocalizedText names, int position) {
        Optional<ForumSection> known = entities.createQuery(
                        "select s from ForumSection s where s.slug = :slug", ForumSection.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
        known.ifPresent(section -> section.rename(names));
        return known.orElseGet(() -> {
            ForumSection section = new ForumSection(slug, names, position);
            entities.persist(section);
            return section;
        });
    }
}
