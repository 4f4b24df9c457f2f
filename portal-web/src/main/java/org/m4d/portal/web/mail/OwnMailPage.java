package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.OwnMail;
import org.m4d.portal.mail.OwnMailService;
import org.m4d.portal.notification.WritingPlace;
import org.m4d.portal.notification.WritingPlaceService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The member's addresses: where mail reaches her, which she writes from, and where she writes to. */
@Named("ownMail")
@RequestScoped
public class OwnMailPage implements PageModel {

    @Inject
    OwnMailService service;

    @Inject
    WritingPlaceService writing;

    @Inject
    Acting acting;

    private OwnMail mail;
    private List<WritingPlace> forums;
    private List<WritingPlace> discussions;
    private String done;
    private boolean sure;

    @Override
    public void load(Route route) {
        acting.member();
        mail = service.own();
        List<WritingPlace> all = writing.all();
        forums = of(ContentType.FORUM, all);
        discussions = of(ContentType.EDISCUSSION, all);
        done = route.parameter("done").filter(MailForms.DONE::contains).orElse("");
        sure = route.parameter("sure").isPresent();
    }

    private static List<WritingPlace> of(ContentType type, List<WritingPlace> places) {
        return places.stream().filter(place -> place.type().equals(type.id())).toList();
    }

    public OwnMail getMail() {
        return mail;
    }

    /** The forums that she can write into, each with an address of her own. */
    public List<WritingPlace> getForums() {
        return forums;
    }

    /** The e-discussions that she can contribute to now, each with an address of her own. */
    public List<WritingPlace> getDiscussions() {
        return discussions;
    }

    /** What was done just now; empty for nothing. */
    public String getDone() {
        return done;
    }

    /** Whether she is asked, without script, if her addresses are to be void. */
    public boolean isSure() {
        return sure;
    }
}
