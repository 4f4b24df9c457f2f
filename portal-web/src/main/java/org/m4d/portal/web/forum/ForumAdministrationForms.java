package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.forum.ForumAdministrationService;
import org.m4d.portal.forum.ForumInput;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.ManagedSection;
import org.m4d.portal.forum.SectionInput;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms by which sections and forums are run. */
@Path("administration")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ForumAdministrationForms {

    @Inject
    ForumAdministrationService administration;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("sections")
    public Response addSection() {
        return form.result(() -> {
            administration.addSection(new SectionInput(texts("names"), null));
            return list();
        });
    }

    @POST
    @Path("sections/{id}")
    public Response editSection(@PathParam("id") long id) {
        return form.result(() -> {
            administration.editSection(id, new SectionInput(texts("names"), null), form.number("version"));
            return list();
        });
    }

    /** One place up or down. */
    @POST
    @Path("sections/{id}/move")
    public Response moveSection(@PathParam("id") long id) {
        return form.result(() -> {
            ManagedSection section = administration.section(id);
            int place = administration.sections().indexOf(section) + 1 + step();
            administration.editSection(id, new SectionInput(section.names(), place), section.version());
            return list();
        });
    }

    @POST
    @Path("forums")
    public Response addForum() {
        return form.result(() -> {
            administration.addForum(forum(form.value("slug")));
            return list();
        });
    }

    @POST
    @Path("forums/{slug}")
    public Response editForum(@PathParam("slug") String slug) {
        return form.result(() -> {
            administration.editForum(slug, forum(slug), form.number("version"));
            return list();
        });
    }

    /** One place up or down in its section. */
    @POST
    @Path("forums/{slug}/move")
    public Response moveForum(@PathParam("slug") String slug) {
        return form.result(() -> {
            ManagedSection section = administration.sections().stream()
                    .filter(one -> one.forums().stream().anyMatch(f -> f.slug().equals(slug)))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            ForumView forum = section.forums().stream()
                    .filter(f -> f.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            int place = section.forums().indexOf(forum) + 1 + step();
            ForumInput input = new ForumInput(
                    slug,
                    section.id(),
                    forum.names(),
                    forum.descriptions(),
                    forum.lang(),
                    forum.audience(),
                    Math.max(1, place));
            administration.editForum(slug, input, forum.version());
            return list();
        });
    }

    private int step() {
        return form.asks("up") ? -1 : 1;
    }

    private ForumInput forum(String slug) {
        return new ForumInput(
                slug,
                form.value("section").isBlank() ? 0 : form.number("section"),
                texts("names"),
                texts("descriptions"),
                form.value("lang"),
                form.value("audience"),
                null);
    }

    private LocalizedText texts(String field) {
        Map<String, String> texts = new TreeMap<>();
        for (PortalLanguage language : PortalLanguage.values()) {
            texts.put(language.code(), form.value(field + "-" + language.code()));
        }
        return new LocalizedText(texts);
    }

    private String list() {
        return page.getRoot() + "administration/forum";
    }
}
