package org.m4d.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.internal.Attachments;
import org.m4d.portal.attachment.internal.UploadLimits;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.security.Acting;

/** What whoever publishes texts needs: which files a text may show, and that they belong to it from then on. */
@ApplicationScoped
public class AttachmentUse {

    private static final Pattern ADDRESS = Pattern.compile("\"/file/([0-9]{1,18})/");

    @Inject
    Attachments attachments;

    @Inject
    AttachmentAccess access;

    @Inject
    UploadLimits limits;

    @Inject
    Acting acting;

    /** Those of these files that the one who acts may have, and may therefore show, by their numbers. */
    public Map<Long, AttachmentView> usable(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return attachments.all(ids).stream()
                .filter(this::readable)
                .map(Attachment::view)
                .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    /**
     * Makes the files that a text shows its own, as far as they are the acting member's and belong to nothing yet. To be called in the
     * transaction that publishes the text, or a new version of it.
     *
     * @param content what was published
     * @param html as it was rendered
     * @throws InvalidInput on the field {@code body} when the text shows too many
     */
    public void claim(ContentRef content, String html) {
        Set<Long> shown = shownIn(html);
        if (shown.isEmpty()) {
            return;
        }
        if (shown.size() > limits.perText()) {
            throw InvalidInput.of("body", "error.attachment.too-many", Map.of("max", limits.perText()));
        }
        attachments.all(shown).stream()
                .filter(attachment -> attachment.getContent().isEmpty() && attachment.of(acting.actor()))
                .forEach(attachment -> attachment.claim(content));
    }

    /** The files that belong to something, in the order in which they came. */
    public List<AttachmentView> of(ContentRef content) {
        return attachments.of(content).stream().map(Attachment::view).toList();
    }

    /** The numbers of all files that a rendered text shows or links to. */
    static Set<Long> shownIn(String html) {
        Set<Long> ids = new TreeSet<>();
        Matcher address = ADDRESS.matcher(html);
        while (address.find()) {
            ids.add(Long.valueOf(address.group(1)));
        }
        return new HashSet<>(ids);
    }

    private boolean readable(Attachment attachment) {
        try {
            access.check(attachment);
            return true;
        } catch (NotFound notHers) {
            return false;
        }
    }
}
