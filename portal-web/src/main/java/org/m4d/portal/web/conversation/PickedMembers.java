package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.form.Submission;

/** The field of a form that names members: boxes for those who are picked or may be meant, and a line for more names. */
@Named("picked")
@RequestScoped
public class PickedMembers {

    private static final String BOXES = "member";
    private static final String TYPED = "to";
    private static final String KNOWN = "members";

    @Inject
    MemberService members;

    @Inject
    Recipients recipients;

    @Inject
    CurrentForm form;

    private List<Box> boxes;
    private Recipients.Found found;

    /**
     * A member to pick.
     *
     * @param ticked whether she is picked already
     */
    public record Box(AuthorView member, boolean ticked) {}

    /** Begins with this member. */
    void begin(long member) {
        Map<Long, Box> all = new LinkedHashMap<>();
        author(member).ifPresent(author -> all.put(author.id(), new Box(author, true)));
        load(all);
    }

    /** Whom a submitted form names, or a refusal that asks what is not clear. */
    Set<Long> named(Submission submission) {
        Set<Long> named = new TreeSet<>();
        submission.values(BOXES).forEach(id -> number(id).ifPresent(named::add));
        Recipients.Found typed = recipients.find(submission.value(TYPED));
        typed.sure().forEach(member -> named.add(member.id()));
        boolean chosen = typed.choices().stream().anyMatch(member -> named.contains(member.id()));
        if (!typed.unknown().isEmpty()) {
            throw InvalidInput.of(KNOWN, "error.talk.no-such-name", Map.of("name", String.join(", ", typed.unknown())));
        }
        if (!typed.choices().isEmpty() && !chosen) {
            throw InvalidInput.of(KNOWN, "error.talk.choose");
        }
        return named;
    }

    /** The boxes to show. */
    public List<Box> getBoxes() {
        if (boxes == null) {
            load(new LinkedHashMap<>());
        }
        return boxes;
    }

    /** What stays in the line: names that fit nobody, to be written otherwise. */
    public String getTyped() {
        getBoxes();
        return String.join(", ", found.unknown());
    }

    private void load(Map<Long, Box> all) {
        FormState state = form.getState();
        found = recipients.find(state.value(TYPED));
        List<String> ticked = state.values().getOrDefault(BOXES, List.of());
        ticked.stream()
                .flatMap(id -> number(id).stream())
                .flatMap(id -> author(id).stream())
                .forEach(author -> all.put(author.id(), new Box(author, true)));
        found.sure().forEach(author -> all.put(author.id(), new Box(author, true)));
        found.choices().forEach(author -> all.putIfAbsent(author.id(), new Box(author, false)));
        boxes = List.copyOf(all.values());
    }

    private Optional<AuthorView> author(long id) {
        try {
            MemberView member = members.view(id);
            return Optional.of(new AuthorView(
                    id,
                    member.profile().name(),
                    member.profile().stakeholder(),
                    member.profile().organisation()));
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
