package org.m4d.portal.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.form.Refusals;
import org.m4d.portal.web.text.Texts;

/** What page scripts are told of an upload, in the reader's language. */
@RequestScoped
class UploadAnswer {

    @Inject
    Refusals refusals;

    @Inject
    Texts texts;

    void tell(AttachmentView file, HttpServletResponse response) throws IOException {
        boolean waits = file.state() == AttachmentState.QUARANTINED;
        write(
                response,
                HttpServletResponse.SC_CREATED,
                Json.createObjectBuilder()
                        .add("id", file.id())
                        .add("name", file.name())
                        .add("picture", file.picture())
                        .add("address", file.address())
                        .add("markdown", markdown(file, file.picture() ? "" : file.name()))
                        .add("said", texts.of(waits ? "attach.waiting" : "attach.done", file.name()))
                        .build());
    }

    void refuse(RuntimeException refused, HttpServletResponse response) throws IOException {
        String why = refusals.of(refused).stream().map(FormState.Message::text).collect(Collectors.joining(" "));
        write(response, 422, Json.createObjectBuilder().add("error", why).build());
    }

    /** As it stands in a text; what would end the words early goes. */
    static String markdown(AttachmentView file, String words) {
        return (file.picture() ? "!" : "") + "["
                + words.replaceAll("[\\[\\]\\\\\\r\\n]", " ").strip() + "](attachment:" + file.id() + ")";
    }

    private static void write(HttpServletResponse response, int status, JsonObject said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(said.toString());
    }
}
