package org.m4d.portal.web.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.m4d.portal.member.Handle;
import org.m4d.portal.member.MentionService;

/** Whom a text may call, for the editor of a page: what {@link MentionsResource} tells programs. */
@Path("mentions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MentionForms {

    /** More than the eye takes in at once helps nobody who types. */
    private static final int OFFERED = 6;

    @Inject
    MentionService mentions;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public List<Handle> beginningWith(@FormParam("q") String typed, @FormParam("at") String place) {
        return mentions.beginningWith(typed, MentionsResource.ref(place), OFFERED);
    }
}
