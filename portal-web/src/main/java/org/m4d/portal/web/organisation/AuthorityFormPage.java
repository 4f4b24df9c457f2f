package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.organisation.AuthorityLevel;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.organisation.AuthorityView;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.organisation.OrganisationPolicy;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that puts an authority on record or changes its record. */
@Named("authorityForm")
@RequestScoped
public class AuthorityFormPage implements PageModel {

    @Inject
    AuthorityService authorities;

    @Inject
    MandateService mandates;

    @Inject
    Acting acting;

    private AuthorityView authority;
    private String source = "";
    private String language;

    @Override
    public void load(Route route) {
        acting.member();
        language = route.language().code();
        if (route.part("id") == null) {
            if (!OrganisationPolicy.mayRegisterAuthority(acting.actor())) {
                throw new NotAllowed("error.role-missing");
            }
        } else {
            authority = authorities.authority(route.number("id"));
            if (!OrganisationPolicy.mayEdit(acting.actor(), mandates.ownRoles(authority.id()))) {
                throw new NotAllowed("error.organisation-not-yours");
            }
            source = authorities.source(authority.id());
        }
    }

    /** The record that is changed; null for a new one. */
    public AuthorityView getAuthority() {
        return authority;
    }

    public String getSource() {
        return source;
    }

    public String getLang() {
        return authority == null ? language : authority.lang();
    }

    public List<AuthorityLevel> getLevels() {
        return List.of(AuthorityLevel.values());
    }

    /** The languages in which the form offers a further name. */
    public List<String> getFurtherNames() {
        return OrganisationNames.further(getLang(), authority == null ? LocalizedText.EMPTY : authority.names());
    }

    /** The name on record in exactly this language; empty when there is none. */
    public String name(String tag) {
        return authority == null ? "" : authority.names().texts().getOrDefault(tag, "");
    }
}
