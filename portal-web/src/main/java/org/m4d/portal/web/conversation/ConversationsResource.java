package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationSummary;
import org.m4d.portal.conversation.ConversationView;
import org.m4d.portal.conversation.ConversationWriting;
import org.m4d.portal.conversation.MessageView;
import org.m4d.portal.conversation.NewConversation;
import org.m4d.portal.conversation.NewMessage;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.api.Entity;
import org.m4d.portal.web.api.Listing;

/** The acting member's private conversations. One that she is not in does not exist. */
@Tag(name = "Conversations")
@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConversationsResource {

    @Inject
    ConversationService conversations;

    @Inject
    ConversationWriting writing;

    @Inject
    Sanitizer sanitizer;

    @Inject
    Acting acting;

    @Context
    UriInfo address;

    /**
     * How the acting member keeps a conversation.
     *
     * @param muted no notices of it
     * @param archived out of the list until somebody writes
     * @param read how far she has read, the number of a line; null to leave that
     */
    public record OwnPlace(boolean muted, boolean archived, Integer read) {}

    /** Members to take in, by their ids. */
    public record Invitation(Set<Long> members) {}

    /** Her conversations by latest message. */
    @Operation(summary = "The acting member's conversations by latest message")
    @GET
    public Listing<ConversationSummary> own(
            @QueryParam("archived") boolean archived,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return Listing.of(conversations.own(archived, after, PageLimit.of(limit)));
    }

    /** Starts a conversation. */
    @Operation(summary = "Starts a conversation with its first message")
    @APIResponseSchema(value = ConversationView.class, responseCode = "201")
    @POST
    public Response start(NewConversation input, @HeaderParam("Idempotency-Key") String key) {
        long id = writing.start(Entity.given(input), key).id();
        return Response.created(
                        address.getBaseUriBuilder().path("conversations/{id}").build(id))
                .entity(conversations.conversation(id))
                .build();
    }

    /** A conversation without its messages. */
    @Operation(summary = "A conversation without its messages")
    @GET
    @Path("{id}")
    public ConversationView one(@PathParam("id") long id) {
        return conversations.conversation(id);
    }

    /** The lines of a conversation in order, as far as they are the acting member's to read; {@code after} is a line's number. */
    @Operation(summary = "The messages of a conversation in the order of their numbers")
    @GET
    @Path("{id}/messages")
    public Listing<MessageView> messages(
            @PathParam("id") long id, @QueryParam("after") Integer after, @QueryParam("limit") Integer limit) {
        int wanted = PageLimit.of(limit);
        List<MessageView> found = conversations.messages(id, after == null ? 0 : after, wanted + 1).stream()
                .map(this::clean)
                .toList();
        boolean more = found.size() > wanted;
        List<MessageView> shown = more ? found.subList(0, wanted) : found;
        return new Listing<>(shown, more ? String.valueOf(shown.getLast().number()) : null);
    }

    /** Writes a message. */
    @Operation(summary = "Writes a message")
    @APIResponseSchema(value = MessageView.class, responseCode = "201")
    @POST
    @Path("{id}/messages")
    public Response write(@PathParam("id") long id, NewMessage input, @HeaderParam("Idempotency-Key") String key) {
        MessageView message = clean(conversations.message(
                writing.write(id, Entity.given(input), key).id()));
        return Response.created(address.getBaseUriBuilder()
                        .path("conversations/{id}/messages")
                        .queryParam("after", message.number() - 1)
                        .queryParam("limit", 1)
                        .build(id))
                .entity(message)
                .build();
    }

    /** Takes members in; they read what is written from now on. */
    @Operation(summary = "Takes members in, who read what is written from now on")
    @POST
    @Path("{id}/members")
    public ConversationView add(@PathParam("id") long id, Invitation invitation) {
        Set<Long> members = Entity.given(invitation).members();
        writing.add(id, members == null ? Set.of() : members);
        return conversations.conversation(id);
    }

    /** Takes a member out, or leaves oneself. */
    @Operation(summary = "Takes a member out, or leaves")
    @DELETE
    @Path("{id}/members/{member}")
    public void remove(@PathParam("id") long id, @PathParam("member") long member) {
        if (acting.member().is(member)) {
            writing.leave(id);
        } else {
            writing.remove(id, member);
        }
    }

    /** How the acting member keeps it. */
    @Operation(summary = "Mutes or archives a conversation for the acting member, and says how far she has read")
    @PUT
    @Path("{id}/own")
    public ConversationView keep(@PathParam("id") long id, OwnPlace wanted) {
        OwnPlace own = Entity.given(wanted);
        conversations.mute(id, own.muted());
        conversations.archive(id, own.archived());
        if (own.read() != null) {
            conversations.read(id, own.read());
        }
        return conversations.conversation(id);
    }

    private MessageView clean(MessageView message) {
        return message.withHtml(sanitizer.clean(message.html()));
    }
}
