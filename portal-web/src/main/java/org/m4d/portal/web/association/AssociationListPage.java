package org.m4d.portal.web.association;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.web.organisation.DirectoryFacets;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The directory of associations: alphabetical, without any rank. */
@Named("associationList")
@RequestScoped
public class AssociationListPage implements PageModel {

    @Inject
    AssociationService associations;

    @Inject
    DirectoryFacets facets;

    private Page<AssociationView> page;
    private List<DirectoryFacets.Way> countries;

    @Override
    public void load(Route route) {
        page = associations.alphabetical(
                route.language(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        countries = facets.countries("association", route.language());
    }

    public Page<AssociationView> getPage() {
        return page;
    }

    public List<DirectoryFacets.Way> getCountries() {
        return countries;
    }
}
