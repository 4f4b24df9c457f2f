package org.m4d.portal.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.m4d.portal.common.persistence.StatementCount;

/** Says in a header how many statements a page cost, to who asks for it in a portal that is measured. */
public class StatementsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Measured measured;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!measured.wantsStatements(request)) {
            chain.doFilter(request, response);
            return;
        }
        CapturingResponse captured = new CapturingResponse(response);
        int statements;
        StatementCount.begin();
        try {
            chain.doFilter(request, captured);
        } finally {
            statements = StatementCount.end();
        }
        byte[] content = captured.content();
        response.setIntHeader("X-Portal-Statements", statements);
        if (content.length > 0) {
            response.getOutputStream().write(content);
        }
    }
}
