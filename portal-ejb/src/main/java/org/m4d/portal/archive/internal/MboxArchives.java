package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.m4d.portal.archive.mbox.MboxReader;
import org.m4d.portal.forum.ArchivedTopics;

/** Takes mboxes apart. */
@ApplicationScoped
class MboxArchives {

    @Inject
    ArchivedTopics topics;

    @Inject
    MailPosts posts;

    @Inject
    ArchiveSettings settings;

    /** Reads all headers, so that the conversations are known. */
    Archive open(Job job, Watch watch) throws IOException {
        MboxReader reader = new MboxReader(job.file());
        try {
            MboxIndex index = MboxIndex.read(reader, job.startedAt(), watch);
            return new MboxArchive(job, reader, index, topics, posts, settings.message());
        } catch (IOException | RuntimeException failed) {
            reader.close();
            throw failed;
        }
    }
}
