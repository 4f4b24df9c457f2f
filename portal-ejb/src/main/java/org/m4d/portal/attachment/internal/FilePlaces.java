package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where files lie, for handing them out. */
@ApplicationScoped
public class FilePlaces {

    @Inject
    FileStore store;

    public Path of(String sha256) {
        return store.find(sha256);
    }
}
