package org.m4d.portal.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.member.ErasureInput;
import org.m4d.portal.member.ErasureService;
import org.m4d.portal.member.ErasureView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** For administrators: what erasing a member means, the form that does it, and what is left to be done afterwards. */
@Named("erasurePage")
@RequestScoped
public class ErasurePage implements PageModel {

    @Inject
    ErasureService erasures;

    private ErasureView view;

    @Override
    public void load(Route route) {
        view = erasures.view(route.number("id"));
    }

    public ErasureView getView() {
        return view;
    }

    /** How long a reason may be. */
    public int getLongest() {
        return ErasureInput.LONGEST;
    }
}
