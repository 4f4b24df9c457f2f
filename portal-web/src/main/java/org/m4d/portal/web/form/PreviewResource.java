package org.m4d.portal.web.form;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.m4d.portal.posting.Markdown;

/** How a text will look, for the editor's preview. */
@Path("preview")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PreviewResource {

    @Inject
    Markdown markdown;

    @POST
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String preview(@FormParam("text") String text, @FormParam("lang") String language) {
        return language == null ? markdown.html(text) : markdown.html(text, language);
    }
}
