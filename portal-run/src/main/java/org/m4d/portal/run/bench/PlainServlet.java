package org.m4d.portal.run.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes as many bytes as it is asked for and does nothing else: the most that this server can do on this machine. */
public class PlainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final byte[] BYTES = new byte[1 << 20];

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int count =
                Math.min(BYTES.length, Integer.parseInt(request.getPathInfo().substring(1)));
        response.setContentType("application/octet-stream");
        response.setContentLength(count);
        response.getOutputStream().write(BYTES, 0, count);
    }
}
