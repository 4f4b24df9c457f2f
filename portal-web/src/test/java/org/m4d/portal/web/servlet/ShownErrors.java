package org.m4d.portal.web.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.errors.Problem;

/** Remembers which error pages were shown instead of showing them. */
public class ShownErrors extends ErrorPages {

    private final List<Problem> problems = new ArrayList<>();

    /** The keys of the texts that explain them. */
    public List<String> keys() {
        return problems.stream().map(Problem::key).toList();
    }

    @Override
    public void show(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        problems.add(problem);
        response.setStatus(problem.status());
    }
}
