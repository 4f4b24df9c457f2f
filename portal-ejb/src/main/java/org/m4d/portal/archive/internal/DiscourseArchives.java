package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.m4d.portal.archive.discourse.DiscourseCategory;
import org.m4d.portal.archive.discourse.DiscourseExport;
import org.m4d.portal.forum.ArchivedTopics;

/** Takes exports of Discourse apart. */
@ApplicationScoped
public class DiscourseArchives {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 500;

    @Inject
    ArchivedTopics topics;

    @Inject
    DiscoursePosts posts;

    @Inject
    DiscourseArchives self;

    /** Reads all of it, so that its order is known. */
    Archive open(Job job, Watch watch) throws IOException {
        try {
            DiscourseExport export = DiscourseExport.read(job.file(), job.parts(), job.forum() != null, watch::read);
            return new DiscourseArchive(job, export, topics, posts, this);
        } catch (JsonException broken) {
            throw new BrokenArchive("No JSON as Discourse's exports are: " + broken.getMessage(), broken);
        }
    }

    /** The forum of a category. */
    long forum(DiscourseCategory category, String language) {
        return self.make(category, language);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long make(DiscourseCategory category, String language) {
        return topics.forum(
                        category.slug(),
                        category.key(),
                        cut(AddressMask.inHeader(category.name()), LONGEST_NAME),
                        cut(AddressMask.in(category.description()), LONGEST_DESCRIPTION),
                        language)
                .id();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
