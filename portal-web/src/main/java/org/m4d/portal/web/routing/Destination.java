package org.m4d.portal.web.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of address, the view that shows it and the bean that fills it.
 *
 * @param view the Faces view
 * @param model what loads the page before rendering; null for a stateful form, whose view-scoped bean loads itself
 */
record Destination(Pattern pattern, List<String> names, String view, Class<? extends PageModel> model) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** A page with a Faces form, whose bean loads itself. */
    static Destination form(String template, String view) {
        return of(template, view, null);
    }

    /** An address that shows nothing itself: its bean knows where what it names is shown. */
    static Destination address(String template, Class<? extends PageModel> model) {
        return of(template, null, model);
    }

    /** @param template the path after the language, such as <code>topic/{id}/{slug}</code> */
    static Destination of(String template, String view, Class<? extends PageModel> model) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(template);
        StringBuilder regex = new StringBuilder();
        while (matcher.find()) {
            names.add(matcher.group(1));
            matcher.appendReplacement(regex, "([^/]+)");
        }
        matcher.appendTail(regex);
        return new Destination(Pattern.compile(regex.toString()), names, view, model);
    }

    /** Whether its view keeps state and may be posted to. */
    boolean stateful() {
        return model == null;
    }

    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(parts);
    }
}
