package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.organisation.AuthorityService;
import org.m4d.portal.organisation.AuthorityView;
import org.m4d.portal.organisation.OrganisationPolicy;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The directory of authorities. */
@Named("authorityList")
@RequestScoped
public class AuthorityListPage implements PageModel {

    @Inject
    AuthorityService authorities;

    @Inject
    DirectoryFacets facets;

    @Inject
    Acting acting;

    private Page<AuthorityView> page;
    private List<DirectoryFacets.Way> countries;

    @Override
    public void load(Route route) {
        page = authorities.authorities(
                route.language(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        countries = facets.countries("authority", route.language());
    }

    public Page<AuthorityView> getPage() {
        return page;
    }

    public List<DirectoryFacets.Way> getCountries() {
        return countries;
    }

    public boolean isMayRegister() {
        return OrganisationPolicy.mayRegisterAuthority(acting.actor());
    }
}
