package org.m4d.portal.web.translation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.NewTranslation;
import org.m4d.portal.posting.TranslationService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of translations: add one, improve it, take it away. */
@Path("translation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TranslationForms {

    @Inject
    TranslationService translations;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("of/post/{id}")
    public Response ofPost(@PathParam("id") long id) {
        return translate(new ContentRef(ContentType.POST, id));
    }

    @POST
    @Path("of/contribution/{id}")
    public Response ofContribution(@PathParam("id") long id) {
        return translate(new ContentRef(ContentType.CONTRIBUTION, id));
    }

    private Response translate(ContentRef ref) {
        if (form.asks("preview")) {
            return preview();
        }
        return form.result(() -> {
            translations.translate(ref, input(), form.value("key"));
            return posted(place(ref));
        });
    }

    @POST
    @Path("{id}")
    public Response improve(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return preview();
        }
        return form.result(() -> {
            translations.improve(id, input(), form.number("version"));
            return posted(place(of(id)));
        });
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") long id) {
        return form.result(() -> {
            ContentRef original = of(id);
            translations.remove(id);
            return place(original);
        });
    }

    private Response preview() {
        return form.preview(() -> markdown.html(form.value("body"), form.value("lang")));
    }

    private NewTranslation input() {
        return new NewTranslation(form.value("body"), form.value("lang"));
    }

    /** @throws NotFound when there is no such translation */
    private ContentRef of(long id) {
        return ContentRef.parse(translations.translation(id).of());
    }

    private String place(ContentRef original) {
        return page.getRoot() + translations.text(original).card().path();
    }

    /** The page says that it was published, and forgets what the browser kept of it. */
    private String posted(String address) {
        String[] parts = address.split("#", 2);
        return parts[0] + (parts[0].contains("?") ? "&" : "?") + "posted=" + form.value("place")
                + (parts.length > 1 ? "#" + parts[1] : "");
    }
}
