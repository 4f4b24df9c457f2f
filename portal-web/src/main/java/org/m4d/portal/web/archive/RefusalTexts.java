package org.m4d.portal.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.archive.ArchiveRefusalView;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.web.text.Texts;

/** Says in the reader's language why something of an archive could not be taken. */
@Named("refusalTexts")
@ApplicationScoped
public class RefusalTexts {

    @Inject
    Texts texts;

    /** Why, in a sentence. */
    public String of(ArchiveRefusalView refusal) {
        return switch (refusal.reason()) {
            case "error.length", "archive.refused.long" -> texts.of("archive.refused.long", Markdown.LONGEST);
            case "error.required" -> texts.of("archive.refused.empty");
            case "error.attachment.too-large", "error.attachment.dimensions" -> texts.of("archive.refused.file-large");
            default -> texts.of(texts.has(refusal.reason()) ? refusal.reason() : "archive.refused.failure");
        };
    }

    RefusalRecord record(ArchiveRefusalView refusal) {
        return new RefusalRecord(
                refusal.number(),
                refusal.message(),
                refusal.subject(),
                refusal.reason(),
                of(refusal),
                refusal.detail());
    }
}
