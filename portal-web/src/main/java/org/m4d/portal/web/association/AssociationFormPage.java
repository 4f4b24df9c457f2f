package org.m4d.portal.web.association;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.association.AssociationPolicy;
import org.m4d.portal.association.AssociationService;
import org.m4d.portal.association.AssociationView;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.organisation.MandateService;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.organisation.OrganisationNames;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that registers an association or changes its record. */
@Named("associationForm")
@RequestScoped
public class AssociationFormPage implements PageModel {

    @Inject
    AssociationService associations;

    @Inject
    MandateService mandates;

    @Inject
    CurrentForm form;

    @Inject
    Acting acting;

    private AssociationView association;
    private String source = "";
    private String language;

    @Override
    public void load(Route route) {
        acting.member();
        language = route.language().code();
        if (route.part("id") != null) {
            association = associations.association(route.number("id"));
            if (!AssociationPolicy.mayEdit(acting.actor(), mandates.ownRoles(association.id()))) {
                throw new NotAllowed("error.organisation-not-yours");
            }
            PostingPolicy.checkEditable(association.state());
            source = associations.source(association.id());
        }
        form.writes(getDraft());
    }

    /** The name of its draft. */
    public String getDraft() {
        return association == null ? "association-new" : "association-" + association.id();
    }

    /** The record that is changed; null for a new one. */
    public AssociationView getAssociation() {
        return association;
    }

    public String getSource() {
        return source;
    }

    public String getLang() {
        return association == null ? language : association.lang();
    }

    /** The languages in which the form offers a further name. */
    public List<String> getFurtherNames() {
        return OrganisationNames.further(getLang(), association == null ? LocalizedText.EMPTY : association.names());
    }

    /** The name on record in exactly this language; empty when there is none. */
    public String name(String tag) {
        return association == null ? "" : association.names().texts().getOrDefault(tag, "");
    }
}
