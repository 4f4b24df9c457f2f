package org.m4d.portal.web.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.m4d.portal.common.NotFound;

/** The address of a tag's page: a tag is any words, so they are written as an address can hold them. */
@Named("tagPath")
@ApplicationScoped
public class TagPath {

    private static final String START = "tag/";

    /** After the language. */
    public String of(String tag) {
        return START + URLEncoder.encode(tag, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @throws NotFound when nothing of that kind was written */
    static String read(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new NotFound();
        }
    }
}
