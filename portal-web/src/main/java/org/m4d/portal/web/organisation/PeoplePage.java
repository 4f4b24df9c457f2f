package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.organisation.AppointmentService;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.MandateView;
import org.m4d.portal.organisation.NewMandate;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Role;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.form.Refusals;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.Route;

/** Who acts for an organisation: those in charge give mandates here and end them. */
@Named("peoplePage")
@RequestScoped
public class PeoplePage {

    /** The field of the members as the browser knows it. */
    private static final String MEMBER = "member_input";

    private static final int MOST_FOUND = 8;

    @Inject
    AppointmentService appointments;

    @Inject
    OrganisationService organisations;

    @Inject
    MemberService members;

    @Inject
    PeopleState state;

    @Inject
    CurrentForm form;

    @Inject
    Refusals refusals;

    @Inject
    PageFrame page;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private OrganisationSummary organisation;
    private AuthorView member;
    private String role;

    /** Fetches what the page shows. */
    public void load() {
        Route route = Route.of(request);
        OrganisationSummary asked = organisations.summary(route.number("id"));
        if (!route.path().startsWith(asked.type() + "/")) {
            throw new NotFound();
        }
        show(asked.id());
    }

    /** What the field of the members offers.
     *
     * @param typed the beginning of a name */
    public List<AuthorView> complete(String typed) {
        return members.beginningWith(typed, null, MOST_FOUND).items();
    }

    /** Gives the mandate to whom was chosen; when a name was only typed, asks who is meant. */
    public void grant() {
        String written = request.getParameter(MEMBER);
        if (member == null && written != null && !written.isBlank()) {
            // without script the visible half of the field is all there is
            member = MemberConverter.typed(written);
        }
        if (member != null && member.id() == 0) {
            List<AuthorView> meant = complete(member.name());
            state.mayMean(meant);
            refuse(InvalidInput.of("member", meant.isEmpty() ? "people.member.none" : "people.which"));
        } else {
            grantTo(member == null ? null : member.id(), role);
        }
    }

    /** Gives the mandate to one of the members found, or confirms what somebody asked for. */
    public void grantTo(Long holder, String wanted) {
        try {
            goOn(
                    "granted",
                    appointments.grant(state.organisation(), new NewMandate(holder, role(wanted)), state.key()));
        } catch (RuntimeException refused) {
            refuse(refused);
        }
    }

    public void end(long mandate) {
        try {
            appointments.end(state.organisation(), mandate);
            goOn("ended", mandate);
        } catch (RuntimeException refused) {
            refuse(refused);
        }
    }

    /** Whether it cannot end, for nobody would be in charge any more. */
    public boolean onlyOne(MandateView mandate) {
        return !acting.actor().has(Role.ADMINISTRATOR)
                && inCharge(mandate)
                && state.getPresent().stream().filter(PeoplePage::inCharge).count() == 1;
    }

    /** The mandate that was given or ended just now; null for none. */
    public MandateView done(String what) {
        return Route.of(request)
                .numberParameter(what)
                .flatMap(id -> Stream.concat(state.getPresent().stream(), state.getEnded().stream())
                        .filter(mandate -> mandate.id() == id)
                        .findFirst())
                .orElse(null);
    }

    public OrganisationSummary getOrganisation() {
        if (organisation == null) {
            organisation = organisations.summary(state.organisation());
        }
        return organisation;
    }

    public List<MandateRole> getRoles() {
        return MandateRole.in(ContentType.of(getOrganisation().type()));
    }

    public AuthorView getMember() {
        return member;
    }

    public void setMember(AuthorView member) {
        this.member = member;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    private static boolean inCharge(MandateView mandate) {
        return "present".equals(mandate.state())
                && MandateRole.of(mandate.role()).filter(MandateRole::inCharge).isPresent();
    }

    /** An authority's people have one role, so that nobody is asked for it. */
    private String role(String wanted) {
        return getRoles().size() == 1 ? getRoles().get(0).id() : wanted;
    }

    private void show(long shown) {
        String after = Route.of(request).parameter("after").orElse(null);
        Page<MandateView> ended = appointments.ended(shown, after, PageLimit.DEFAULT);
        state.show(shown, appointments.present(shown, null, PageLimit.MOST).items(), ended);
    }

    private void refuse(RuntimeException refused) {
        form.refuse(refusals.of(refused).stream()
                .map(message -> "member".equals(message.field())
                        ? new FormState.Message(MEMBER, message.text(), message.named())
                        : message)
                .toList());
        show(state.organisation());
    }

    private void goOn(String what, long mandate) {
        String address = page.getRoot() + Route.of(request).path() + "?" + what + "=" + mandate;
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
