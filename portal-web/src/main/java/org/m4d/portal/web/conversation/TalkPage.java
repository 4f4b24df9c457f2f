package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.ConversationPolicy;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationView;
import org.m4d.portal.conversation.MessageView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.Pager;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A conversation, one numbered page of it; the last one unless the address says which. */
@Named("talk")
@RequestScoped
public class TalkPage implements PageModel {

    private static final Set<String> QUESTIONS = Set.of("leave");
    private static final String BEGINNING = "start";

    @Inject
    ConversationService conversations;

    @Inject
    Acting acting;

    private ConversationView conversation;
    private List<MessageView> messages;
    private Pager pager;
    private String posted;
    private String sure;
    private AuthorView removing;
    private long reader;
    private int readBefore;

    @Override
    public void load(Route route) {
        reader = acting.member().memberId();
        conversation = conversations.conversation(route.number("id"));
        readBefore = conversation.readNumber();
        int pages = Pager.pages(conversation.lines(), ConversationService.PAGE);
        int page = wantedPage(route, pages);
        if (page < 1 || page > pages) {
            throw new NotFound();
        }
        int before = conversation.firstNumber() - 1 + (page - 1) * ConversationService.PAGE;
        messages = conversations.messages(conversation.id(), before, ConversationService.PAGE);
        if (!messages.isEmpty()) {
            conversations.read(conversation.id(), messages.getLast().number());
        }
        pager = new Pager(
                page, pages, "/" + route.language().code() + "/talk/" + conversation.id() + "?from=" + BEGINNING);
        posted = route.parameter("posted").orElse(null);
        sure = route.parameter("sure").filter(QUESTIONS::contains).orElse(null);
        removing = route.numberParameter("remove")
                .filter(this::mayRemove)
                .flatMap(id -> conversation.members().stream()
                        .filter(member -> member.id() == id)
                        .findFirst())
                .orElse(null);
    }

    /** Without a number the newest lines are wanted, not the oldest. */
    private int wantedPage(Route route, int pages) {
        if (route.countParameter("message").isPresent()) {
            int line = Math.max(0, route.countParameter("message").get() - conversation.firstNumber());
            return Math.min(pages, line / ConversationService.PAGE + 1);
        }
        boolean beginning = route.parameter("from").filter(BEGINNING::equals).isPresent();
        return route.countParameter("page").orElse(beginning ? 1 : pages);
    }

    /** Whether the reader may take this member out. */
    public boolean mayRemove(long member) {
        return ConversationPolicy.mayRemove(reader, conversation.starter(), member);
    }

    /** Whether the message was new to the reader when she opened the page. */
    public boolean isNew(MessageView message) {
        return message.number() > readBefore;
    }

    /** The text for somebody's coming or going. */
    public String lineKey(MessageView message) {
        return "talk.line." + message.kind();
    }

    /** Whether the reader does not want to hear of who wrote it. */
    public boolean isFolded(MessageView message) {
        return conversation.blocked().contains(message.author().id());
    }

    public boolean isBlocked(AuthorView member) {
        return conversation.blocked().contains(member.id());
    }

    public boolean isReader(AuthorView member) {
        return member.id() == reader;
    }

    /** Whether nobody else is left. */
    public boolean isAlone() {
        return conversation.members().size() == 1;
    }

    public ConversationView getConversation() {
        return conversation;
    }

    public List<MessageView> getMessages() {
        return messages;
    }

    public Pager getPager() {
        return pager;
    }

    /** Which draft was just sent and can be forgotten by the browser; null for none. */
    public String getPosted() {
        return posted;
    }

    /** What the page asks before it is done; null for nothing. */
    public String getSure() {
        return sure;
    }

    /** Who is to be taken out if the reader agrees; null for nobody. */
    public AuthorView getRemoving() {
        return removing;
    }
}
