package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.conversation.BlockService;
import org.m4d.portal.conversation.BlockedView;
import org.m4d.portal.conversation.ConversationService;
import org.m4d.portal.conversation.ConversationSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The conversations of who is signed in: the present ones, or those put away. */
@Named("talkList")
@RequestScoped
public class TalkListPage implements PageModel {

    @Inject
    ConversationService conversations;

    @Inject
    BlockService blocks;

    @Inject
    Acting acting;

    private boolean archived;
    private Page<ConversationSummary> list;
    private List<BlockedView> blocked;
    private String done;

    @Override
    public void load(Route route) {
        acting.member();
        archived = route.parameter("box").filter("archive"::equals).isPresent();
        list = conversations.own(archived, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        blocked = blocks.own();
        done = route.parameter("done").filter("left"::equals).orElse(null);
    }

    public boolean isArchived() {
        return archived;
    }

    public Page<ConversationSummary> getList() {
        return list;
    }

    public List<BlockedView> getBlocked() {
        return blocked;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }
}
