package org.m4d.portal.web.posting;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.routing.LocalAddress;

/**
 * The one form that all reaction buttons of a page belong to. A button names what it is about, what it says and whether it is to be so, and
 * where on the page it stands: {@code post:12 thanks on p3}.
 */
@Path("reactions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReactionForms {

    private static final Pattern WISH = Pattern.compile(
            "(post|contribution|practice|project):(\\d{1,18}) (thanks|agree|useful) (on|off) ([a-z]\\d{1,9})");

    @Inject
    ReactionService reactions;

    @Inject
    Submission form;

    @Context
    HttpServletRequest request;

    @POST
    public Response react() {
        Matcher wish = WISH.matcher(form.value("to"));
        if (!wish.matches()) {
            return form.result(() -> {
                throw InvalidInput.of("", "error.bad-request");
            });
        }
        ContentRef ref = new ContentRef(ContentType.of(wish.group(1)), Long.parseLong(wish.group(2)));
        ReactionKind kind = ReactionKind.of(wish.group(3)).orElseThrow();
        boolean on = "on".equals(wish.group(4));
        String accept = request.getHeader("Accept");
        if (accept != null && accept.startsWith(MediaType.APPLICATION_JSON)) {
            return Response.ok(reactions.react(ref, kind, on), MediaType.APPLICATION_JSON)
                    .build();
        }
        return form.result(() -> {
            reactions.react(ref, kind, on);
            return LocalAddress.of(form.value("page")).replaceAll("#.*", "") + "#" + wish.group(5);
        });
    }
}
