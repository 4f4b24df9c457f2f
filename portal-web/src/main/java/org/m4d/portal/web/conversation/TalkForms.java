package org.m4d.portal.web.conversation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationWriting;
import org.m4d.portal.conversation.MessageView;
import org.m4d.portal.conversation.NewConversation;
import org.m4d.portal.conversation.NewMessage;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;

/** The forms of conversations: start one, write, take somebody in or out, leave, put away. */
@Path("talk")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TalkForms {

    @Inject
    ConversationService conversations;

    @Inject
    ConversationWriting writing;

    @Inject
    PickedMembers picked;

    @Inject
    Markdown markdown;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("talks")
    public Response start() {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            NewConversation input = new NewConversation(
                    picked.named(form), form.value("subject"), form.value("body"), form.value("lang"));
            return talk(writing.start(input, form.value("key")).id()) + "?posted=new-talk";
        });
    }

    @POST
    @Path("talks/{id}/messages")
    public Response write(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            NewMessage input = new NewMessage(form.value("body"), form.value("lang"));
            MessageView message = conversations.message(
                    writing.write(id, input, form.value("key")).id());
            return talk(id) + "?message=" + message.number() + "&posted=talk-" + id + "#m" + message.number();
        });
    }

    @POST
    @Path("talks/{id}/members")
    public Response add(@PathParam("id") long id) {
        return form.result(() -> {
            writing.add(id, picked.named(form));
            return talk(id) + "#people";
        });
    }

    @POST
    @Path("talks/{id}/members/{member}/remove")
    public Response remove(@PathParam("id") long id, @PathParam("member") long member) {
        return form.whenAgreed(talk(id) + "?remove=" + member, () -> {
            writing.remove(id, member);
            return talk(id) + "#people";
        });
    }

    @POST
    @Path("talks/{id}/leave")
    public Response leave(@PathParam("id") long id) {
        return form.whenAgreed(talk(id) + "?sure=leave", () -> {
            writing.leave(id);
            return page.getRoot() + "talk?done=left";
        });
    }

    /** {@code wanted} is yes or no. */
    @POST
    @Path("talks/{id}/mute")
    public Response mute(@PathParam("id") long id) {
        return form.result(() -> {
            conversations.mute(id, wanted());
            return talk(id) + "#own";
        });
    }

    /** {@code wanted} is yes or no. */
    @POST
    @Path("talks/{id}/archive")
    public Response archive(@PathParam("id") long id) {
        return form.result(() -> {
            conversations.archive(id, wanted());
            return wanted() ? page.getRoot() + "talk" : talk(id);
        });
    }

    private boolean wanted() {
        return "yes".equals(form.value("wanted"));
    }

    private String talk(long id) {
        return page.getRoot() + "talk/" + id;
    }
}
