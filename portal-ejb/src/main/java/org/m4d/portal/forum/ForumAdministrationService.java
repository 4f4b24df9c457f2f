package org.m4d.portal.forum;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Sections and forums, for those who run the portal. Every change is written down in the audit log. */
@Stateless
public class ForumAdministrationService {

    @Inject
    Forums forums;

    @Inject
    ForumRules rules;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    AuditLog audit;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<AudienceChanged> opened;

    /** All sections with all their forums; those of groups belong to their groups and stand in none. */
    @RequiresRole(Role.ADMINISTRATOR)
    public List<ManagedSection> sections() {
        acting.member();
        return forums.managed();
    }

    /** @throws NotFound when there is no such section */
    @RequiresRole(Role.ADMINISTRATOR)
    public ManagedSection section(long id) {
        return sections().stream()
                .filter(section -> section.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Makes a section.
     *
     * @return its number
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public long addSection(@NotNull @Valid SectionInput input) {
        acting.member();
        rules.checkNames(input.names());
        String slug = rules.slug(null, input.names());
        if (forums.hasSection(slug)) {
            throw InvalidInput.of("names", "error.slug-taken");
        }
        ForumSection section = forums.add(
                new ForumSection(slug, input.names(), forums.sections().size() + 1));
        place(forums.sections(), section, input.position(), ForumSection::moveTo);
        audit.record("section.create", null, slug);
        return section.getId();
    }

    /**
     * Renames a section, or gives it another place.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void editSection(long id, @NotNull @Valid SectionInput input, long version) {
        acting.member();
        rules.checkNames(input.names());
        ForumSection section = forums.section(id).orElseThrow(NotFound::new);
        checkVersion(section.getVersion(), version);
        section.rename(input.names());
        place(forums.sections(), section, input.position(), ForumSection::moveTo);
        audit.record("section.edit", null, section.getSlug());
        forums.in(section).forEach(this::told);
    }

    /**
     * Makes a forum.
     *
     * @return the last part of its address
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public String addForum(@NotNull @Valid ForumInput input) {
        acting.member();
        rules.check(input);
        Audience audience = rules.audience(input.audience());
        String slug = rules.slug(input.slug(), input.names());
        if (forums.find(slug).isPresent()) {
            throw InvalidInput.of("slug", "error.slug-taken");
        }
        ForumSection section = sectionOf(input);
        Forum forum = new Forum(
                slug,
                section,
                input.names(),
                input.descriptions(),
                forums.in(section).size() + 1);
        forum.admit(audience);
        forum.speak(input.lang());
        forums.add(forum);
        place(forums.in(section), forum, input.position(), Forum::moveTo);
        audit.record("forum.create", ref(forum), audience.toString());
        told(forum);
        return slug;
    }

    /**
     * Changes what a forum is, who reads it, or where it stands. Its address stays.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void editForum(String slug, @NotNull @Valid ForumInput input, long version) {
        acting.member();
        rules.check(input);
        Audience audience = rules.audience(input.audience());
        Forum forum =
                forums.find(slug).filter(found -> found.getCircle() == null).orElseThrow(NotFound::new);
        checkVersion(forum.getVersion(), version);
        ForumSection section = sectionOf(input);
        boolean moved = !section.getId().equals(forum.getSection().getId());
        int place = moved ? forums.in(section).size() + 1 : forum.getPosition();
        forum.describe(section, input.names(), input.descriptions(), place);
        forum.speak(input.lang());
        place(forums.in(section), forum, input.position(), Forum::moveTo);
        if (!audience.equals(forum.getAudience())) {
            forum.admit(audience);
            opened.fire(new AudienceChanged(forum.getId()));
            audit.record("forum.audience", ref(forum), audience.toString());
        }
        audit.record("forum.edit", ref(forum), null);
        told(forum);
    }

    /** Puts one among the others, and numbers them all from 1. */
    private static <E> void place(List<E> found, E one, Integer wanted, ObjIntConsumer<E> number) {
        List<E> order = new ArrayList<>(found);
        if (wanted != null && order.remove(one)) {
            order.add(Math.clamp(wanted - 1L, 0, order.size()), one);
        }
        for (int i = 0; i < order.size(); i++) {
            number.accept(order.get(i), i + 1);
        }
    }

    private ForumSection sectionOf(ForumInput input) {
        return forums.section(input.section()).orElseThrow(() -> InvalidInput.of("section", "error.choice"));
    }

    private static void checkVersion(long present, long edited) {
        if (present != edited) {
            throw Conflict.staleVersion();
        }
    }

    private void told(Forum forum) {
        audiences.forget();
        changes.fire(new ContentChanged(ref(forum)));
    }

    private static ContentRef ref(Forum forum) {
        return new ContentRef(ContentType.FORUM, forum.getId());
    }
}
