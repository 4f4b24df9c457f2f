package org.m4d.portal.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationView;

/** What the query of a file of a publication asks for. */
@ApplicationScoped
class WantedVersion {

    @Inject
    PublicationService publications;

    /** @param version null for the newest */
    PublicationView version(long number, Integer version) {
        return version == null ? publications.newest(number) : publications.version(number, version);
    }

    /**
     * The language of the portal that was asked for; English where none was.
     *
     * @throws InvalidInput when the portal does not speak it
     */
    static PortalLanguage language(String lang) {
        return lang == null || lang.isBlank()
                ? PortalLanguage.EN
                : PortalLanguage.of(lang).orElseThrow(() -> InvalidInput.of("lang", "error.choice"));
    }
}
