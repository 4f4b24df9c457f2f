package org.m4d.portal.ediscussion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/**
 * A discussion with a beginning, an end and guiding questions: proposed by a member or announced by a facilitator, open between its
 * dates, then closed and to be read. It goes from state to state by {@link EDiscussionStep} alone. Hands out the numbers of its
 * contributions; what it counts does not make a new version, so that a facilitator's form is not outdated by every contribution.
 */
@Entity
@Table(name = "ediscussion")
public class EDiscussion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String title;

    @Embedded
    private TranslatedTitles titles = TranslatedTitles.NONE;

    @Embedded
    private Body background;

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("body.language")
    private List<TranslatedBackground> backgrounds = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, columnDefinition = "varchar(20)")
    private EDiscussionState state;

    /** Whether what was proposed can be read. What was announced is its team's, and always shown. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState posting = PostingState.SHOWN;

    private Instant opens;

    private Instant closes;

    @Column(name = "late_days", nullable = false)
    private int lateDays;

    @Column(name = "announced_at")
    private Instant announcedAt;

    /** When its facilitators last changed it, or it went another step. */
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by")
    private Member openedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id", updatable = false)
    private Member proposedBy;

    @ElementCollection
    @CollectionTable(name = "ediscussion_language", joinColumns = @JoinColumn(name = "ediscussion_id"))
    @Column(name = "language", length = 35, nullable = false)
    private Set<String> languages = new TreeSet<>();

    @ManyToMany
    @JoinTable(
            name = "ediscussion_facilitator",
            joinColumns = @JoinColumn(name = "ediscussion_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> facilitators = new HashSet<>();

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Question> questions = new ArrayList<>();

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("begins")
    private List<DiscussionPhase> phases = new ArrayList<>();

    @Column(name = "last_number", nullable = false)
    @OptimisticLock(excluded = true)
    private int lastNumber;

    @Column(name = "contribution_count", nullable = false)
    @OptimisticLock(excluded = true)
    private int contributionCount;

    @Column(name = "supporter_count", nullable = false)
    @OptimisticLock(excluded = true)
    private int supporterCount;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected EDiscussion() {}

    /** One that is announced without a proposal before it. */
    public EDiscussion(Member openedBy, EDiscussionInput input, Body background, Instant at) {
        announce(openedBy, input, background, at);
    }

    /** One that a member proposes. */
    public EDiscussion(Member proposedBy, ProposalInput input, Body reasons, Instant at) {
        this.proposedBy = proposedBy;
        proposedAt = at;
        changedAt = at;
        state = EDiscussionState.PROPOSED;
        write(input, reasons);
    }

    /**
     * A facilitator takes it up: it gets its dates, and the one who does it facilitates it.
     *
     * @throws Conflict when it is no proposal any more
     */
    public void takeUp(Member by, EDiscussionInput input, Body newBackground, Instant at) {
        take(EDiscussionStep.TAKE_UP, at);
        announce(by, input, newBackground, at);
    }

    private void announce(Member by, EDiscussionInput input, Body newBackground, Instant at) {
        state = EDiscussionState.ANNOUNCED;
        announcedAt = at;
        changedAt = at;
        openedBy = by;
        facilitators.add(by);
        write(input, newBackground);
    }

    /**
     * Goes another step. Those that the dates make are taken by {@link #keepTime}.
     *
     * @throws Conflict when its state does not admit it, or it is a proposal that was taken away
     */
    public void take(EDiscussionStep step, Instant at) {
        requireThere();
        if (!step.startsIn(state)) {
            throw new Conflict("error.ediscussion.step");
        }
        state = step.to();
        changedAt = at;
    }

    /**
     * Goes where its dates lead by now.
     *
     * @return the steps that it took, in order; none when it stands there already, or does not follow dates
     */
    public List<EDiscussionStep> keepTime(Instant now) {
        List<EDiscussionStep> taken = new ArrayList<>();
        EDiscussionState due = state(now);
        while (state != due) {
            EDiscussionStep next = EDiscussionStep.towards(state, due);
            take(next, now);
            taken.add(next);
        }
        return taken;
    }

    /**
     * Puts a proposal in other words.
     *
     * @throws Conflict when it is no proposal any more
     */
    public void reword(ProposalInput input, Body reasons) {
        require(Act.REWORD, state);
        requireThere();
        write(input, reasons);
    }

    /**
     * Counts who supports a proposal.
     *
     * @param more 1 or -1
     * @throws Conflict when it is no proposal any more
     */
    public void support(int more) {
        require(Act.SUPPORT, state);
        requireThere();
        supporterCount += more;
    }

    /** Whether it was proposed and nobody took it up: it waits, or was declined or withdrawn. */
    public boolean isMerelyProposed() {
        return announcedAt == null;
    }

    /**
     * Takes what was proposed away or brings it back; who may do that, the caller has checked.
     *
     * @throws Conflict when a facilitator took it up, when its proposer would take away what she has not withdrawn from discussion before, or
     *     when it was taken away or brought back meanwhile
     */
    public void undergo(PostingAct act) {
        if (!isMerelyProposed()) {
            throw new Conflict("error.ediscussion.taken-up");
        }
        if (act == PostingAct.WITHDRAW && state == EDiscussionState.PROPOSED) {
            throw new Conflict("error.ediscussion.withdraw-first");
        }
        posting = act.after(posting);
    }

    /**
     * Takes somebody into the team.
     *
     * @return whether she was not in it before
     * @throws Conflict when its state does not admit it
     */
    public boolean appoint(Member member, Instant now) {
        require(Act.CHANGE, state(now));
        return facilitators.add(member);
    }

    /**
     * Somebody leaves the team.
     *
     * @return whether she was in it
     * @throws Conflict when nobody would be left
     */
    public boolean leave(long member) {
        if (!facilitatedBy(member)) {
            return false;
        }
        if (facilitators.size() == 1) {
            throw new Conflict("error.ediscussion.last-facilitator");
        }
        return facilitators.removeIf(facilitator -> facilitator.getId() == member);
    }

    private void requireThere() {
        EDiscussionPolicy.checkThere(posting);
    }

    private static void require(Act act, EDiscussionState present) {
        if (!present.admits(act)) {
            throw new Conflict("error.ediscussion.step");
        }
    }

    /**
     * Takes over what a facilitator changed.
     *
     * @throws Conflict when the state does not admit it any more
     */
    public void change(EDiscussionInput input, Body newBackground, Instant now) {
        EDiscussionState present = state(now);
        require(Act.CHANGE, present);
        if (!input.opens().equals(opens) && !present.admits(Act.MOVE_OPENING)) {
            throw new Conflict("error.ediscussion.already-open");
        }
        if (!input.closes().equals(closes) && !present.admits(Act.MOVE_CLOSING)) {
            throw new Conflict("error.ediscussion.closing-stays");
        }
        boolean fewer = input.questions().size() < questions.size();
        if (fewer && !present.admits(Act.REMOVE_QUESTION)) {
            throw new Conflict("error.ediscussion.questions-stay");
        }
        PhaseRules.checkHeld(phases, input.opens(), input.closes());
        changedAt = now;
        write(input, newBackground);
    }

    /**
     * Puts title and background in other languages in place of those that were there. What stays the same is as old as it was, unless it was
     * looked through.
     *
     * @param input with nothing in the language of the original
     * @param rendered each background of it
     * @return whether anything is different from before
     * @throws Conflict when its state does not admit it
     */
    public boolean translate(TranslationsInput input, List<Body> rendered, Instant now) {
        require(Act.CHANGE, state(now));
        TranslatedTitles before = titles;
        titles = titles.with(input.title(), input.confirmed());
        boolean different = backgrounds.removeIf(
                one -> rendered.stream().noneMatch(body -> body.language().equals(one.getLanguage())));
        for (Body body : rendered) {
            different |= put(body, input.confirmed().contains(body.language()));
        }
        if (different || !titles.equals(before)) {
            changedAt = now;
            return true;
        }
        return false;
    }

    private boolean put(Body body, boolean confirmed) {
        Optional<TranslatedBackground> there = backgrounds.stream()
                .filter(one -> one.getLanguage().equals(body.language()))
                .findFirst();
        return there.map(one -> one.put(body, confirmed))
                .orElseGet(() -> backgrounds.add(new TranslatedBackground(this, body)));
    }

    /**
     * Puts these phases in place of those that were there.
     *
     * @throws Conflict when its state does not admit it
     * @throws org.m4d.portal.common.InvalidInput when one does not lie within the open time, or two overlap
     */
    public void plan(List<PhaseInput> wanted, Instant now) {
        require(Act.CHANGE, state(now));
        PhaseRules.check(wanted, opens, closes, questions.size());
        List<PhaseInput> ordered =
                wanted.stream().sorted(Comparator.comparing(PhaseInput::from)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            if (i < phases.size()) {
                phases.get(i).plan(ordered.get(i));
            } else {
                phases.add(new DiscussionPhase(this, ordered.get(i)));
            }
        }
        while (phases.size() > ordered.size()) {
            phases.remove(phases.size() - 1);
        }
        changedAt = now;
    }

    /** Its phases in the order of time. */
    public List<PhaseView> phases() {
        List<DiscussionPhase> ordered = phases.stream()
                .sorted(Comparator.comparing(DiscussionPhase::getBegins))
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).view(i + 1))
                .toList();
    }

    private void write(EDiscussionInput input, Body newBackground) {
        opens = input.opens();
        closes = input.closes();
        lateDays = input.lateDays() == null ? EDiscussionInput.LATE_DAYS : input.lateDays();
        write(input.title(), newBackground, input.languages(), input.questions());
    }

    private void write(ProposalInput input, Body reasons) {
        write(input.title(), reasons, input.languages(), input.questions());
    }

    private void write(String newTitle, Body newBackground, Set<String> newLanguages, List<QuestionInput> asked) {
        String words = newTitle.strip();
        boolean otherLanguage = background != null && !background.language().equals(newBackground.language());
        if (otherLanguage || !words.equals(title)) {
            titles = titles.leftBehind();
        }
        if (otherLanguage || (background != null && !background.source().equals(newBackground.source()))) {
            backgrounds.forEach(TranslatedBackground::leaveBehind);
        }
        if (otherLanguage) {
            titles = titles.without(newBackground.language());
            backgrounds.removeIf(one -> one.getLanguage().equals(newBackground.language()));
        }
        title = words;
        background = newBackground;
        languages.retainAll(newLanguages);
        languages.addAll(newLanguages);
        for (int i = 0; i < asked.size(); i++) {
            if (i < questions.size()) {
                questions.get(i).word(asked.get(i));
            } else {
                questions.add(new Question(this, i + 1, asked.get(i)));
            }
        }
        questions.removeIf(question -> question.getNumber() > asked.size());
        phases.forEach(phase -> phase.keepQuestions(asked.size()));
    }

    /**
     * Adds the next contribution. The caller holds the row lock, so that no two get the same number, and has checked the state.
     *
     * @param target what it speaks to
     */
    public Contribution add(Contribution.Target target, Member by, Body body, Instant at) {
        Contribution added = new Contribution(this, ++lastNumber, target, by, body, at);
        count(added, 1);
        return added;
    }

    /** Adds the next contribution, which nobody counts until a moderator approves it. */
    public Contribution addWaiting(Contribution.Target target, Member by, Body body, Instant at) {
        Contribution added = new Contribution(this, ++lastNumber, target, by, body, at);
        added.await();
        return added;
    }

    /**
     * Counts a contribution that can be read from now on, or not any more.
     *
     * @param more 1 or -1
     */
    public void count(Contribution contribution, int more) {
        contributionCount += more;
        if (contribution.getQuestion() != null) {
            contribution.getQuestion().count(more);
        }
        if (contribution.getReplyTo() != null) {
            contribution.getReplyTo().answered(more);
        }
    }

    /** The guiding question with this number. */
    public Optional<Question> question(int number) {
        return questions.stream().filter(q -> q.getNumber() == number).findFirst();
    }

    /** Where it stands at a moment: to the second, whether or not anybody has looked at the clock since its dates passed. */
    public EDiscussionState state(Instant now) {
        return state.followsDates() ? EDiscussionState.at(opens, closes, now) : state;
    }

    /** @throws Conflict when its state at a moment does not admit it */
    public void require(Act act, Instant now) {
        require(act, state(now));
    }

    /** Whether contributions are taken at a moment: while it is open, and so many days after its closing, when they are late. */
    public boolean takesContributions(Instant now) {
        EDiscussionState present = state(now);
        return present.admits(Act.CONTRIBUTE) || (present.admits(Act.CONTRIBUTE_LATE) && !now.isAfter(getLateUntil()));
    }

    /** The last moment for late contributions; the closing where none are taken. Null while it is a proposal. */
    public Instant getLateUntil() {
        return closes == null ? null : closes.plus(Duration.ofDays(lateDays));
    }

    public int getLateDays() {
        return lateDays;
    }

    public boolean facilitatedBy(long member) {
        return facilitators.stream().anyMatch(f -> f.getId() == member);
    }

    /** Remembers under which key an import brought this discussion. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** The title in all its languages. */
    public LocalizedText getTitles() {
        return LocalizedText.translated(background.language(), title, titles.texts());
    }

    /** The languages in which the title is older than the original. */
    public List<String> getOutdatedTitles() {
        return titles.outdated();
    }

    public Body getBackground() {
        return background;
    }

    /** The background in other languages, in the order of these. */
    public List<TranslatedBackground> getBackgrounds() {
        return backgrounds;
    }

    /** Null while it is a proposal. */
    public Instant getOpens() {
        return opens;
    }

    /** Null while it is a proposal. */
    public Instant getCloses() {
        return closes;
    }

    /** Null while it is a proposal. */
    public Instant getAnnouncedAt() {
        return announcedAt;
    }

    /** Who announced it; null while it is a proposal. */
    public Member getOpenedBy() {
        return openedBy;
    }

    /** When it was last changed or went another step; when it was announced or proposed, if never. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Whether what was proposed can be read; what was announced always can. */
    public PostingState getPosting() {
        return posting;
    }

    /** Null when it was announced without a proposal before it. */
    public Instant getProposedAt() {
        return proposedAt;
    }

    /** Null when it was announced without a proposal before it. */
    public Member getProposedBy() {
        return proposedBy;
    }

    public int getSupporterCount() {
        return supporterCount;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public Set<Member> getFacilitators() {
        return facilitators;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public int getContributionCount() {
        return contributionCount;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
