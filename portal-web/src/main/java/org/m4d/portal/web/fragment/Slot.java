package org.m4d.portal.web.fragment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.security.CsrfToken;

/**
 * What differs from reader to reader within a kept fragment. Views write {@code #{slot.csrf}} instead of {@code #{page.csrf}}: while a
 * fragment is recorded that is a mark, afterwards the value. The mark holds a secret of this server's run, so that nothing that people
 * write can pose as one.
 */
@Named("slot")
@RequestScoped
public class Slot {

    static final char END = '\uE001';
    static final String MARK = '\uE000' + CsrfToken.random();

    @Inject
    PageFrame page;

    @Inject
    Recording recording;

    private final Map<String, String> values = new HashMap<>();

    /** The address of this page after its language, with the slash before it. */
    public String getRest() {
        return of("rest");
    }

    /** The address of this page, with its language. */
    public String getAddress() {
        return of("address");
    }

    /** The address of this page as a value within another address. */
    public String getBack() {
        return of("back");
    }

    /** The session's secret for forms. */
    public String getCsrf() {
        return of("csrf");
    }

    /** A fresh key that makes a form's submission repeatable; another one each time it is written. */
    public String getKey() {
        return of("key");
    }

    /** How the signed-in person is shown. */
    public String getName() {
        return of("name");
    }

    /** The signed-in member's number; empty for an account without a profile. */
    public String getMember() {
        return of("member");
    }

    boolean recording() {
        return recording.running();
    }

    /** The value of a slot, ready for an attribute. */
    String filled(String name) {
        return value(name)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String of(String name) {
        return recording() ? MARK + name + END : value(name);
    }

    private String value(String name) {
        return "key".equals(name) ? page.getNewKey() : values.computeIfAbsent(name, this::asked);
    }

    private String asked(String name) {
        String address = page.getAddress();
        return switch (name) {
            case "rest" -> Languages.inPath(address).isPresent() ? address.substring(3) : "/";
            case "address" -> address;
            case "back" -> URLEncoder.encode(address, StandardCharsets.UTF_8);
            case "csrf" -> page.getCsrf();
            case "name" -> page.getDisplayName();
            case "member" -> page.isRegistered() ? page.getActor().memberId().toString() : "";
            default -> throw new IllegalArgumentException("no such slot: " + name);
        };
    }
}
