package org.m4d.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** All that FOP ever reads or writes beside the document: our fonts. No file, no address. */
final class FontFiles implements ResourceResolver {

    /** Names are looked up below this; nothing else is here. */
    static final URI BASE = URI.create("fonts:/");

    private static final Set<String> NAMES =
            Arrays.stream(Face.values()).flatMap(face -> face.files().stream()).collect(Collectors.toUnmodifiableSet());

    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = BASE.relativize(uri).toString();
        if (!NAMES.contains(name) || !BASE.getScheme().equals(uri.getScheme())) {
            throw new IOException("not for documents: " + uri);
        }
        InputStream font = Face.class.getResourceAsStream(Face.FILES + name);
        if (font == null) {
            throw new IOException("missing: " + name);
        }
        return new Resource(font);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("not for documents: " + uri);
    }
}
