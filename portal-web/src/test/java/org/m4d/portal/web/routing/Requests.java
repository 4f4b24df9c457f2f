package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Requests as a container would hand them over. */
public final class Requests {

    private Requests() {}

    /** One with this header, or without when it is null. */
    public static HttpServletRequest accepting(String languages) {
        List<Locale> locales = languages == null
                ? List.of(Locale.getDefault())
                : LanguageRange.parse(languages).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> "Accept-Language".equals(arguments[0]) ? languages : null;
                    case "getLocales" -> Collections.enumeration(locales);
                    case "getAttribute" -> null;
                    case "getRequestURI" -> "/";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
