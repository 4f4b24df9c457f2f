package org.m4d.portal.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.m4d.portal.archive.ArchiveClaimService;
import org.m4d.portal.archive.ClaimView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Where a member says that she wrote in an archive, and where the link in the mail leads. */
@Named("claimPage")
@RequestScoped
public class ClaimPage implements PageModel {

    private static final Set<String> DONE = Set.of("asked", "confirmed");

    @Inject
    ArchiveClaimService claims;

    @Inject
    Acting acting;

    private String token;
    private ClaimView pending;
    private String done;
    private long member;

    @Override
    public void load(Route route) {
        member = acting.member().memberId();
        token = route.part("token");
        pending = token == null ? null : claims.pending(token);
        done = route.parameter("done").filter(DONE::contains).orElse(null);
    }

    /** From the mail; null where the address is asked for. */
    public String getToken() {
        return token;
    }

    /** What becomes hers when she confirms; null where the address is asked for. */
    public ClaimView getPending() {
        return pending;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }

    public long getMember() {
        return member;
    }
}
