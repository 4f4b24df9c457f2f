package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.synthesis.AnswerInput;
import org.m4d.portal.synthesis.EndorsementService;
import org.m4d.portal.synthesis.OwnAnswer;
import org.m4d.portal.synthesis.ReplyInput;
import org.m4d.portal.synthesis.VoiceView;
import org.m4d.portal.web.api.Entity;

/** What members say to a summary. */
@Tag(name = "e-Discussions")
@Path("ediscussions/{id}/summary/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SummaryAnswersResource {

    /**
     * Answers sent together.
     *
     * @param answers one for a statement at most
     */
    public record Given(List<AnswerInput> answers) {
        public Given {
            answers = answers == null ? List.of() : List.copyOf(answers);
        }
    }

    @Inject
    EndorsementService endorsements;

    /** What the one who asks said last to each statement, in the present round or the last one. */
    @Operation(summary = "What the one who asks said to each statement")
    @GET
    public List<OwnAnswer> own(@PathParam("id") long id) {
        return endorsements.own(id);
    }

    /**
     * Answers statements, each with the wording that was read: all of them, or none. Answers that are not named stay as they are. 409 says that a
     * statement was put in other words meanwhile, or the round has ended.
     */
    @Operation(summary = "Endorses statements, dissents from them or abstains: all of these, or none")
    @PUT
    public List<OwnAnswer> answer(@PathParam("id") long id, Given given) {
        endorsements.answer(id, Entity.given(given).answers());
        return endorsements.own(id);
    }

    /** One answer. */
    @Operation(summary = "An answer to a statement")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    @GET
    @Path("{answer}")
    public Response one(@PathParam("id") long id, @PathParam("answer") long answer, @Context Request conditions) {
        VoiceView voice = endorsements.voice(id, answer);
        return Entity.of(conditions, voice, voice.version());
    }

    /** Answers a dissent in the name of the team; {@code If-Match} names the version of the dissent that was read. */
    @Operation(summary = "Answers a dissent in the name of the team")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    @PUT
    @Path("{answer}/reply")
    public Response reply(
            @PathParam("id") long id,
            @PathParam("answer") long answer,
            ReplyInput reply,
            @HeaderParam("If-Match") String version) {
        endorsements.reply(id, answer, Entity.given(reply), Entity.version(version));
        VoiceView voice = endorsements.voice(id, answer);
        return Entity.fresh(voice, voice.version());
    }

    /** A moderator takes the words of a reason from the page; the answer counts as before. */
    @Operation(summary = "Takes the words of a reason from the page")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    @POST
    @Path("{answer}/withhold")
    public Response withhold(@PathParam("id") long id, @PathParam("answer") long answer) {
        endorsements.withhold(id, answer);
        VoiceView voice = endorsements.voice(id, answer);
        return Entity.fresh(voice, voice.version());
    }
}
