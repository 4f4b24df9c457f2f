package org.m4d.portal.web.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what a container would send. */
public final class TestResponse {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Cookie> cookies = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = HttpServletResponse.SC_OK;

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.get(name);
    }

    public List<Cookie> cookies() {
        return cookies;
    }

    public byte[] bytes() {
        return body.toByteArray();
    }

    public String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletResponse made() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                TestResponse.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, this::answer);
    }

    private Object answer(Object proxy, Method called, Object[] arguments) {
        Object first = arguments == null ? null : arguments[0];
        switch (called.getName()) {
            case "setStatus", "sendError" -> status = (Integer) first;
            case "setHeader", "addHeader" -> headers.put((String) first, (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) first);
            case "setContentLength" -> headers.put("Content-Length", String.valueOf(first));
            case "addCookie" -> cookies.add((Cookie) first);
            case "sendRedirect" -> {
                status = HttpServletResponse.SC_FOUND;
                headers.put("Location", (String) first);
            }
            case "resetBuffer" -> body.reset();
            case "getStatus" -> {
                return status;
            }
            case "getContentType" -> {
                return headers.get("Content-Type");
            }
            case "getHeader" -> {
                return headers.get(first);
            }
            case "isCommitted" -> {
                return false;
            }
            case "getOutputStream" -> {
                return out();
            }
            default -> throw new UnsupportedOperationException(called.getName().toLowerCase(Locale.ROOT));
        }
        return null;
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
