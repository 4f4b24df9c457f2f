package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What is filled in and measured, beside the forums that every measurement has. */
interface Content {

    /** The forums alone. */
    Content FORUMS = new Content() {
        @Override
        public void write(List<Paragraph> paragraphs, Writer sql) {
            // they are there already
        }

        @Override
        public List<Page> pages(Size size, Visitor member) throws IOException {
            return Page.all(size, Page.slug(member, "/en/topic/" + Seed.LONGEST));
        }
    };

    /** Writes it as SQL, when members and forums are there. */
    void write(List<Paragraph> paragraphs, Writer sql) throws IOException;

    /** The pages to measure. */
    List<Page> pages(Size size, Visitor member) throws IOException;
}
