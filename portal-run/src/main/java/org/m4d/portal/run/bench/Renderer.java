package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has the portal itself make HTML of Markdown: what is seeded looks as if it had been posted. */
final class Renderer {
    private final Visitor member;
    private final String csrf;

    Renderer(Visitor member) throws IOException {
        this.member = member;
        this.csrf = member.csrf();
    }

    Paragraph render(String lang, String source) throws IOException {
        String html = member.post("/ui/preview", Map.of("csrf", csrf, "text", source, "lang", lang))
                .expect(200)
                .body()
                .strip();
        return new Paragraph(lang, source, html);
    }

    List<Paragraph> paragraphs(Words words, int count) throws IOException {
        List<Paragraph> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String lang = words.language();
            made.add(render(lang, words.paragraph(lang)));
        }
        return made;
    }
}
