package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.Profile;

/** Reads the field of members: a member that was chosen, or, with the id 0, a name that was typed and nothing more. */
@Named("memberConverter")
@RequestScoped
public class MemberConverter implements Converter<AuthorView> {

    @Inject
    MemberService members;

    @Override
    public AuthorView getAsObject(FacesContext context, UIComponent component, String value) {
        if (value != null && value.matches("[0-9]{1,18}")) {
            return chosen(Long.parseLong(value));
        }
        return value == null || value.isBlank() ? null : typed(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AuthorView value) {
        if (value == null) {
            return "";
        }
        return value.id() == 0 ? value.name() : String.valueOf(value.id());
    }

    /** A name that was typed and not chosen. */
    static AuthorView typed(String name) {
        return new AuthorView(0, name.strip(), null, null);
    }

    private AuthorView chosen(long id) {
        try {
            MemberView view = members.view(id);
            Profile profile = view.profile();
            return new AuthorView(id, profile.name(), profile.stakeholder(), profile.organisation());
        } catch (NotFound gone) {
            return null;
        }
    }
}
