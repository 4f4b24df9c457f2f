package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;

/** Finds the members whose names somebody typed, separated by commas. Where a name may be that of several, she chooses. */
@ApplicationScoped
public class Recipients {

    private static final int MOST_NAMES = 30;
    private static final int CHOICES = 8;

    @Inject
    MemberService members;

    /**
     * What was typed, taken apart.
     *
     * @param sure who can be meant by one of the names alone
     * @param choices who may be meant by names that fit several
     * @param unknown names that fit nobody
     */
    public record Found(List<AuthorView> sure, List<AuthorView> choices, List<String> unknown) {
        /** Whether nothing is left to ask. */
        public boolean complete() {
            return choices.isEmpty() && unknown.isEmpty();
        }
    }

    Found find(String typed) {
        List<AuthorView> sure = new ArrayList<>();
        List<AuthorView> choices = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Arrays.stream(typed.split("[,،;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .forEach(name -> sort(name, sure, choices, unknown));
        return new Found(sure, choices, unknown);
    }

    private void sort(String name, List<AuthorView> sure, List<AuthorView> choices, List<String> unknown) {
        List<AuthorView> fitting = members.beginningWith(name, null, CHOICES).items();
        List<AuthorView> exact = fitting.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .toList();
        if (exact.size() == 1) {
            sure.add(exact.getFirst());
        } else if (fitting.size() == 1) {
            sure.add(fitting.getFirst());
        } else if (fitting.isEmpty()) {
            unknown.add(name);
        } else {
            choices.addAll(fitting);
        }
    }
}
