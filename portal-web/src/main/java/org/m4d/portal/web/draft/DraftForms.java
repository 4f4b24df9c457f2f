package org.m4d.portal.web.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.posting.DraftView;
import org.m4d.portal.posting.NewDraft;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;

/** Keeps what is being written: the whole form as it stands, sent by its script every few seconds or by its button. */
@Path("drafts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DraftForms {

    private static final Set<String> NOT_WRITTEN =
            Set.of("page", "place", "about", "action", "draft-version", "agreed", "file", "into");

    @Inject
    DraftService drafts;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    /** What the script needs to go on: 409 when somebody else saved meanwhile or the text is published already. */
    @POST
    public Response save(@HeaderParam("Accept") String accept) {
        if (script(accept)) {
            try {
                return Response.ok(saved(drafts.save(input(), version())), MediaType.APPLICATION_JSON)
                        .build();
            } catch (PortalException refused) {
                Problem problem = Problem.of(refused);
                return Response.status(problem.status())
                        .type(MediaType.APPLICATION_JSON)
                        .entity(Map.of("key", problem.key()))
                        .build();
            }
        }
        return form.kept(() -> {
            NewDraft input = input();
            drafts.save(input, null);
            return withDraft(LocalAddress.of(form.value("page")), input.place());
        });
    }

    /** Throws one away and shows the page anew. */
    @POST
    @Path("discard")
    public Response discard(@HeaderParam("Accept") String accept) {
        String place = form.value("place");
        if (script(accept)) {
            drafts.draft(place).ifPresent(draft -> drafts.discard(place));
            return Response.noContent().build();
        }
        return form.kept(() -> {
            drafts.discard(place);
            return LocalAddress.of(form.value("page"));
        });
    }

    /** The address of a form with this draft in it. */
    static String withDraft(String address, String place) {
        URI parsed = URI.create(address.replace(" ", "%20"));
        String path = parsed.getRawPath();
        String query = parsed.getRawQuery() == null
                ? ""
                : parsed.getRawQuery().replaceAll("(^|&)(draft|form|posted|quote)=[^&]*", "");
        String anchor = parsed.getRawFragment() == null ? "" : "#" + parsed.getRawFragment();
        return path + "?" + (query.isEmpty() ? "" : query.replaceFirst("^&", "") + "&") + "draft=" + place + anchor;
    }

    private static Map<String, Object> saved(DraftView draft) {
        return Map.of("version", draft.version(), "at", draft.at().toString());
    }

    private NewDraft input() {
        Map<String, List<String>> fields = new TreeMap<>();
        form.fields().stream()
                .filter(name -> !name.equals("csrf") && !NOT_WRITTEN.contains(name))
                .forEach(name -> fields.put(name, form.inOrder(name)));
        String address = LocalAddress.of(form.value("page"));
        return new NewDraft(
                form.value("place"),
                address.length() > 4 ? address.substring(4) : "",
                form.value("about"),
                fields,
                form.value("key"));
    }

    /** None before the first saving; any when the writer has chosen to replace what another device saved. */
    private Long version() {
        return switch (form.value("draft-version")) {
            case "" -> Long.valueOf(0);
            case "any" -> null;
            default -> Long.valueOf(form.number("draft-version"));
        };
    }

    private static boolean script(String accept) {
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON);
    }
}
