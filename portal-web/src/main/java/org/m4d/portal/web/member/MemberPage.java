package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.forum.MemberPost;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Role;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A member as everybody sees her. */
@Named("memberPage")
@RequestScoped
public class MemberPage implements PageModel {

    private static final int POSTS = 8;

    @Inject
    MemberService members;

    @Inject
    TopicService topics;

    @Inject
    Acting acting;

    private MemberView member;
    private List<MemberPost> posts;

    @Override
    public void load(Route route) {
        try {
            member = members.view(route.number("id"));
        } catch (ContentMoved claimed) {
            throw MovedTo.forGood(
                    "/" + route.language().code() + "/member/" + claimed.to().id());
        }
        // what a former member wrote is nowhere put together: from all of it one might learn who it was
        posts = member.erased() ? List.of() : topics.latestBy(member.id(), POSTS);
    }

    public MemberView getMember() {
        return member;
    }

    /** For the picture beside the name. */
    public AuthorView getAuthor() {
        return new AuthorView(
                member.id(),
                member.profile().name(),
                member.profile().stakeholder(),
                member.profile().organisation());
    }

    public List<MemberPost> getPosts() {
        return posts;
    }

    /** Whether the reader may erase her. */
    public boolean isErasable() {
        return acting.actor().has(Role.ADMINISTRATOR) && !isOwn();
    }

    public boolean isOwn() {
        return acting.actor().is(member.id());
    }
}
