package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.group.GroupKind;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Theme;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that founds a group, or changes what it says of itself. */
@Named("groupForm")
@RequestScoped
public class GroupFormPage implements PageModel {

    @Inject
    GroupService groups;

    @Inject
    Vocabularies vocabularies;

    @Inject
    CurrentForm form;

    @Inject
    Acting acting;

    private GroupView group;
    private String source = "";
    private String lang;

    @Override
    public void load(Route route) {
        lang = route.language().code();
        if (route.part("id") != null) {
            group = groups.group(route.number("id"));
            acting.member();
            if (!group.managed()) {
                throw new NotAllowed("error.group.owners-alone");
            }
            source = groups.source(group.id());
        }
        acting.member();
    }

    /** Null for a new one. */
    public GroupView getGroup() {
        return group;
    }

    public String getSource() {
        return source;
    }

    public String getAction() {
        return "/ui/group/groups" + (group == null ? "" : "/" + group.id());
    }

    public String getPath() {
        return group == null ? "group/new" : "group/" + group.id() + "/edit";
    }

    public String getLeave() {
        return group == null ? "group" : "group/" + group.id() + "/" + group.slug();
    }

    public String getDraft() {
        return group == null ? "new-group" : "group-" + group.id();
    }

    public String getName() {
        return form.getState().value("name", group == null ? "" : group.name());
    }

    public String getDescription() {
        return form.getState().value("description", source);
    }

    public String getLang() {
        return form.getState().value("lang", group == null ? lang : group.lang());
    }

    public String getKind() {
        return form.getState().value("kind", group == null ? GroupKind.OPEN.id() : group.kind());
    }

    public List<String> getKinds() {
        return Arrays.stream(GroupKind.values()).map(GroupKind::id).toList();
    }

    public List<Theme> getThemes() {
        return vocabularies.themes(lang);
    }

    public List<Country> getCountries() {
        return vocabularies.countries(lang);
    }

    public List<LanguageName> getLanguages() {
        return vocabularies.languages(lang);
    }

    public List<String> getOwnThemes() {
        return group == null ? List.of() : group.themes();
    }

    public List<String> getOwnCountries() {
        return group == null ? List.of() : group.countries();
    }

    public List<String> getOwnLanguages() {
        return group == null ? List.of() : group.languages();
    }
}
