package org.m4d.portal.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.organisation.MandateView;
import org.m4d.portal.web.security.CsrfToken;

/** What the page of mandates keeps between showing it and its form: the rows as they were shown, so that a button means the row it stands in. */
@Named("peopleState")
@ViewScoped
public class PeopleState implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = CsrfToken.random();
    private long organisation;
    private List<MandateView> present = List.of();
    private List<MandateView> ended = List.of();
    private List<AuthorView> found = List.of();
    private String next;

    void show(long shown, List<MandateView> presentOnes, Page<MandateView> endedOnes) {
        organisation = shown;
        present = List.copyOf(presentOnes);
        ended = endedOnes.items();
        next = endedOnes.next();
    }

    long organisation() {
        return organisation;
    }

    /** Makes giving a mandate repeatable. */
    String key() {
        return key;
    }

    public List<MandateView> getPresent() {
        return present;
    }

    public List<MandateView> getEnded() {
        return ended;
    }

    /** The cursor for earlier ended ones; null at the end. */
    public String getNext() {
        return next;
    }

    void mayMean(List<AuthorView> members) {
        found = List.copyOf(members);
    }

    /** Who may be meant by a name that was typed and not chosen. */
    public List<AuthorView> getFound() {
        return found;
    }
}
