package org.m4d.portal.web.forum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a form asks to quote: {@code 12}, a post of this topic by its number, or {@code post:123}, one of any topic. */
final class Quoted {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern POST = Pattern.compile("post:([1-9][0-9]{0,17})");

    private Quoted() {}

    static Optional<Integer> number(String what) {
        return NUMBER.matcher(what).matches() ? Optional.of(Integer.valueOf(what)) : Optional.empty();
    }

    static Optional<Long> post(String what) {
        Matcher post = POST.matcher(what);
        return post.matches() ? Optional.of(Long.valueOf(post.group(1))) : Optional.empty();
    }
}
