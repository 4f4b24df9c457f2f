package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A request whose Faces form is not meant for the page that answers it: an error page must not try to restore the view that failed. */
final class WithoutViewState extends HttpServletRequestWrapper {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    WithoutViewState(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return VIEW_STATE.equals(name) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return VIEW_STATE.equals(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> others = new HashMap<>(super.getParameterMap());
        others.remove(VIEW_STATE);
        return Collections.unmodifiableMap(others);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
