package org.m4d.portal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.mail.AsideMail;
import org.m4d.portal.mail.MailAdministrationService;
import org.m4d.portal.mail.MailOverview;
import org.m4d.portal.mail.MarkedAddress;
import org.m4d.portal.mail.OutgoingTrouble;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** For administrators: how mail is doing, and one of the lists of what went wrong. */
@Named("mailAdministration")
@RequestScoped
public class MailAdministrationPage implements PageModel {

    static final String OUTGOING = "outgoing";
    static final String INCOMING = "incoming";
    static final String ADDRESSES = "addresses";

    private static final List<String> LISTS = List.of(OUTGOING, INCOMING, ADDRESSES);
    private static final List<String> OUTGOING_STATES = List.of("WAITING", "SENDING", "SENT", "FAILED", "DROPPED");
    private static final List<String> INCOMING_STATES =
            List.of("WAITING", "WORKED", "DONE", "ANSWERED", "IGNORED", "HELD", "ASIDE");

    @Inject
    MailAdministrationService service;

    private MailOverview overview;
    private String list;
    private Page<OutgoingTrouble> outgoing;
    private Page<AsideMail> incoming;
    private Page<MarkedAddress> marked;
    private String done;
    private Long sure;

    @Override
    public void load(Route route) {
        overview = service.overview();
        list = route.parameter("list").filter(LISTS::contains).orElse(OUTGOING);
        done = route.parameter("done")
                .filter(MailAdministrationForms.DONE::contains)
                .orElse("");
        sure = route.numberParameter("sure").orElse(null);
        String after = route.parameter("after").orElse(null);
        switch (list) {
            case INCOMING -> incoming = service.aside(after, PageLimit.DEFAULT);
            case ADDRESSES -> marked = service.marked(after, PageLimit.DEFAULT);
            default -> outgoing = service.outgoing(after, PageLimit.DEFAULT);
        }
    }

    public MailOverview getOverview() {
        return overview;
    }

    /** How many mails go out, in a state. */
    public long sent(String state) {
        return overview.outgoing().getOrDefault(state, 0L);
    }

    /** How many mails came in, in a state. */
    public long received(String state) {
        return overview.incoming().getOrDefault(state, 0L);
    }

    public List<String> getOutgoingStates() {
        return OUTGOING_STATES;
    }

    public List<String> getIncomingStates() {
        return INCOMING_STATES;
    }

    /** The lists to choose from. */
    public List<String> getLists() {
        return LISTS;
    }

    /** The one that is shown. */
    public String getList() {
        return list;
    }

    /** Null unless it is shown. */
    public Page<OutgoingTrouble> getOutgoing() {
        return outgoing;
    }

    /** Null unless it is shown. */
    public Page<AsideMail> getIncoming() {
        return incoming;
    }

    /** Null unless it is shown. */
    public Page<MarkedAddress> getMarked() {
        return marked;
    }

    /** What was done just now; empty for nothing. */
    public String getDone() {
        return done;
    }

    /** The mail of which it is asked, without script, whether it is to go; null for none. */
    public Long getSure() {
        return sure;
    }
}
