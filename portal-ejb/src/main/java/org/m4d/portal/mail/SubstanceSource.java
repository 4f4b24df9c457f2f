package org.m4d.portal.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;

/** Implemented by features whose contents mails bring whole. Whether the receiver may read it, the asker has asked before. */
public interface SubstanceSource {

    /** The kinds of contents that it knows. */
    Set<ContentType> types();

    /** What a mail about it brings; empty when it does not exist any more. */
    Optional<Substance> of(ContentRef ref);

    /**
     * The same for one receiver, where what there is to bring depends on who reads it.
     *
     * @param since when she was told of it
     */
    default Optional<Substance> of(ContentRef ref, long receiver, Instant since) {
        return of(ref);
    }

    /** The texts alone of several contents, for a mail that brings their beginnings; without those that do not exist any more, or have none. */
    default Map<ContentRef, Substance.Text> texts(Collection<ContentRef> refs) {
        Map<ContentRef, Substance.Text> texts = new HashMap<>();
        refs.forEach(ref -> of(ref).filter(found -> found.html() != null)
                .ifPresent(found -> texts.put(ref, new Substance.Text(found.html(), found.lang()))));
        return texts;
    }
}
