package org.m4d.portal.web.routing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.fragment.KeptPages;

/** Leads an address with a language to its view, one without to the same with one. Views cannot be reached by their file names. */
public class RouterFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Have a servlet of their own, which knows the language of the one to whom they were sent. */
    private static final String LINKS_IN_MAIL = "/mail/";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    transient ErrorPages errors;

    @Inject
    transient StatefulPages stateful;

    @Inject
    transient PreferredLanguage preferred;

    @Any
    @Inject
    transient Instance<PageModel> models;

    @Inject
    transient PageLoading loading;

    @Inject
    transient KeptPages kept;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<PortalLanguage> language = Languages.inPath(path);
        if (language.isPresent()) {
            page(language.get(), path, request, response);
        } else if (path.startsWith(LINKS_IN_MAIL)) {
            chain.doFilter(request, response);
        } else if (path.equals("/") || Destinations.find(path.substring(1)).isPresent()) {
            toLanguage(path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            errors.show(new NotFound(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void page(PortalLanguage language, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String rest = path.length() <= 4 ? "" : path.substring(4);
        if (path.length() == 3) {
            response.sendRedirect(path + "/");
            return;
        }
        Optional<Destinations.Found> found = Destinations.find(rest);
        Map<String, String> parts = found.map(Destinations.Found::parts).orElse(Map.of());
        boolean form = found.isPresent() && found.get().destination().stateful();
        if (!READING.contains(request.getMethod()) && !(form && "POST".equals(request.getMethod()))) {
            response.setHeader("Allow", form ? "GET, HEAD, POST" : "GET, HEAD");
            errors.show(Problem.ofStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED), request, response);
            return;
        }
        Route route = new Route(language, rest, parts, query(request));
        request.setAttribute(Route.ATTRIBUTE, route);
        request.setAttribute(AddressKeepingViewHandler.ADDRESS, request.getRequestURI());
        try {
            if (found.isEmpty()) {
                throw new NotFound();
            }
            Destination destination = found.get().destination();
            response.setHeader("Content-Language", language.code());
            if (request.getUserPrincipal() != null) {
                response.setHeader("Cache-Control", "private, no-cache");
            }
            if (destination.stateful()) {
                stateful.forward(destination.view(), request, response);
            } else {
                PageModel model = models.select(destination.model()).get();
                if (model.secretAddress()) {
                    SecretAddress.protect(response);
                }
                show(loading.load(model, destination.view(), route), destination.view(), request, response);
            }
        } catch (MovedTo moved) {
            if (moved.isForGood()) {
                response.setHeader("Location", moved.address());
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            } else {
                response.sendRedirect(moved.address());
            }
        } catch (RuntimeException | ServletException failed) {
            errors.show(failed, request, response);
        }
    }

    private void show(String key, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (key.isEmpty()) {
            PlainPage.forward(view, request, response);
        } else {
            kept.send(key, view, request, response);
        }
    }

    private void toLanguage(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("Cache-Control", "private, no-cache");
        response.sendRedirect("/" + preferred.of(request).code() + path + query);
    }

    private static Map<String, String> query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
    }
}
