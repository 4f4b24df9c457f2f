package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.BackgroundView;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.ediscussion.Participation;
import org.m4d.portal.ediscussion.ProposalService;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.QuoteText;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.moderation.AnsweredFor;
import org.m4d.portal.web.notification.WatchPart;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.posting.OwnReactions;
import org.m4d.portal.web.posting.PollPart;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** An e-discussion with the contributions to one of its questions. */
@Named("ediscussionPage")
@RequestScoped
public class EDiscussionPage implements PageModel {

    /** What can stand in an address as it is. */
    private static final Predicate<String> PLAIN = Pattern.compile("[a-z0-9-]+").asMatchPredicate();

    private static final Set<EDiscussionState> SUMMARISED =
            EnumSet.of(EDiscussionState.SYNTHESIS, EDiscussionState.ENDORSEMENT, EDiscussionState.PUBLISHED);

    @Inject
    EDiscussionService discussions;

    @Inject
    ProposalService proposals;

    @Inject
    ContributionService contributions;

    @Inject
    MemberService members;

    @Inject
    NotificationService notices;

    @Inject
    WatchPart watched;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    OwnReactions reacted;

    @Inject
    PollPart polls;

    @Inject
    PageLanguage language;

    private EDiscussionView discussion;
    private EDiscussionState state;
    private AnsweredFor record;
    private boolean supports;
    private boolean sure;
    private LogEntryView end;
    private Participation participation;
    private int question;
    private boolean continued;
    private Page<ContributionView> shown;
    private Map<Integer, List<ContributionView>> answers;
    private ContributionView answered;
    private String posted;
    private boolean waits;
    private String quote;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        if (!discussion.slug().equals(route.part("slug"))) {
            throw new MovedTo(address(route) + query(route));
        }
        ContentRef ref = new ContentRef(ContentType.EDISCUSSION, discussion.id());
        notices.seen(ref);
        watched.open(ref);
        state = EDiscussionState.of(discussion.state()).orElseThrow();
        record = discussion.announcedAt() == null
                ? new AnsweredFor(discussion.id(), new AnsweredFor.Answering(proposer()), discussion.posting())
                : null;
        supports = state == EDiscussionState.PROPOSED && proposals.supports(discussion.id());
        sure = route.parameter("sure").isPresent();
        end = state == EDiscussionState.DECLINED || state == EDiscussionState.CANCELLED
                ? discussions.log(discussion.id(), null, 1).items().stream()
                        .findFirst()
                        .orElse(null)
                : null;
        participation = discussions.participation(discussion.id());
        posted = route.parameter("posted").orElse(null);
        waits = route.parameter("waits").isPresent();
        route.countParameter("contribution").ifPresentOrElse(this::from, () -> page(route));
        answers = contributions
                .answers(shown.items().stream()
                        .filter(contribution -> contribution.replies() > 0)
                        .map(ContributionView::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(ContributionView::replyTo));
        answered = isMayContribute()
                ? route.countParameter("answer")
                        .map(number -> contributions.numbered(discussion.id(), number))
                        .orElse(null)
                : null;
        if (isMayContribute()) {
            form.writes(getPlace());
        }
        quote = isMayContribute()
                ? route.countParameter("quote").map(this::quoted).orElse("")
                : "";
        prepareResponses();
    }

    private void prepareResponses() {
        reacted.prepare(
                ContentType.CONTRIBUTION,
                getAll().stream()
                        .filter(contribution -> contribution.responses().reactions() > 0)
                        .map(ContributionView::id)
                        .toList());
        polls.prepare(
                ContentType.CONTRIBUTION,
                getAll().stream()
                        .filter(contribution -> contribution.responses().polled())
                        .map(ContributionView::id)
                        .toList());
    }

    /** The contributions that are shown, and the answers to them. */
    public List<ContributionView> getAll() {
        return Stream.concat(shown.items().stream(), answers.values().stream().flatMap(List::stream))
                .toList();
    }

    /** The page that begins with this contribution, or with the one that it answers, so that a link to it stays good however many follow. */
    private void from(int number) {
        ContributionView first = contributions.numbered(discussion.id(), number);
        question = first.question() == null ? 0 : first.question();
        int begins = first.replyTo() == null ? number : first.replyTo();
        String after = Cursor.at(begins + 1).encode();
        shown = contributions.toQuestion(discussion.id(), question, after, PageLimit.DEFAULT);
        continued = true;
    }

    private void page(Route route) {
        question =
                route.countParameter("question").orElse(discussion.questions().isEmpty() ? 0 : 1);
        if (question > discussion.questions().size()) {
            throw new NotFound();
        }
        String after = route.parameter("after").orElse(null);
        shown = contributions.toQuestion(discussion.id(), question, after, PageLimit.DEFAULT);
        continued = after != null;
    }

    private String quoted(int number) {
        return contributions.quotation(
                contributions.numbered(discussion.id(), number).id());
    }

    /** The line that a quotation of this contribution begins with, for the script that quotes what is selected. */
    public String quoteHead(ContributionView contribution) {
        return QuoteText.head(
                contribution.author().name(),
                contribution.number(),
                new ContentRef(ContentType.CONTRIBUTION, contribution.id()));
    }

    /** What the contribution begins with: what was typed or drafted, and behind it what is quoted. */
    public String getText() {
        String typed = form.getState().value("body");
        return form.isBack() || typed.isBlank() || quote.isEmpty() || typed.contains(quote.strip())
                ? form.getState().value("body", quote)
                : typed.stripTrailing() + "\n\n" + quote;
    }

    private String address(Route route) {
        return "/" + route.language().code() + "/"
                + ContentPath.of(ContentType.EDISCUSSION, discussion.id(), discussion.title());
    }

    private static String query(Route route) {
        String query = Stream.of("question", "contribution", "quote", "answer", "posted", "waits", "sure")
                .flatMap(name -> route.parameter(name).filter(PLAIN).map(value -> name + "=" + value).stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** The language of the title on this page. */
    public String getTitleLang() {
        return discussion.titles().languageFor(language.get().code());
    }

    /** Whether that title is older than the original. */
    public boolean isTitleOutdated() {
        return discussion.outdatedTitles().contains(getTitleLang());
    }

    /** The background in the language of the page or, where nobody translated it, as it was written. */
    public BackgroundView getBackground() {
        return discussion.background(language.get().code());
    }

    public Participation getParticipation() {
        return participation;
    }

    /** The number of the question whose contributions are shown; 0 for the discussion as a whole. */
    public int getQuestion() {
        return question;
    }

    /** That question itself; null for the discussion as a whole. */
    public QuestionView getAsked() {
        return question == 0 ? null : discussion.questions().get(question - 1);
    }

    public Page<ContributionView> getContributions() {
        return shown;
    }

    /** The answers to a contribution, in the order of their numbers. */
    public List<ContributionView> answersTo(ContributionView contribution) {
        return answers.getOrDefault(contribution.number(), List.of());
    }

    /** The contribution that the form answers; null when it answers the question itself. */
    public ContributionView getAnswered() {
        return answered;
    }

    /** Where a draft of the form is kept: one for each question, and one for each contribution that is answered. */
    public String getPlace() {
        return answered == null
                ? "contribute-" + discussion.id() + "-" + question
                : "answer-" + discussion.id() + "-" + answered.number();
    }

    /** The query that shows the form as it is. */
    public String getFormQuery() {
        return answered == null
                ? "?question=" + question
                : "?contribution=" + answered.number() + "&answer=" + answered.number();
    }

    /** Whether what is written now is marked as late. */
    public boolean isLate() {
        return discussion.takesContributions() && state != EDiscussionState.OPEN;
    }

    /** Whether newer contributions may stand before those shown. */
    public boolean isContinued() {
        return continued;
    }

    /** Which draft was just published and can be forgotten by the browser; null for none. */
    public String getPosted() {
        return posted;
    }

    /** Whether what was just published waits for a moderator. */
    public boolean isWaits() {
        return waits;
    }

    /** Whether it is being summed up, or was. */
    public boolean isSummarised() {
        return SUMMARISED.contains(state);
    }

    /** Whether the reader is of its team and can begin to sum it up. */
    public boolean isMaySynthesise() {
        return isMayChange() && EDiscussionStep.SYNTHESISE.startsIn(state);
    }

    public boolean isOpen() {
        return state == EDiscussionState.OPEN;
    }

    /** Whether it is wished and not announced yet, and can be supported and taken up. */
    public boolean isProposal() {
        return isWaiting() && isThere();
    }

    /** Whether no facilitator has decided about the proposal yet, nor its proposer withdrawn it. */
    public boolean isWaiting() {
        return state == EDiscussionState.PROPOSED;
    }

    private boolean isThere() {
        return discussion.posting() == PostingState.SHOWN;
    }

    /** What nobody took up, as the menu for members and moderators needs it; null for what was announced. */
    public AnsweredFor getRecord() {
        return record;
    }

    /** Whether it has dates: it was announced, and not given up before. */
    public boolean isDated() {
        return discussion.opens() != null;
    }

    /** The last line of its log, where it does not take place: who decided that, and why. Null for all others. */
    public LogEntryView getEnd() {
        return end;
    }

    public boolean isMaySupport() {
        return isThere() && EDiscussionPolicy.maySupport(acting.actor(), proposer(), state);
    }

    public boolean isSupports() {
        return supports;
    }

    public boolean isMayReword() {
        return isThere() && EDiscussionPolicy.mayReword(acting.actor(), proposer(), state);
    }

    /** Whether the reader takes proposals up or declines them. */
    public boolean isMayAnswer() {
        return isThere() && EDiscussionPolicy.mayAnswer(acting.actor(), state);
    }

    public boolean isMayCancel() {
        return isMayChange() && EDiscussionStep.CANCEL.startsIn(state);
    }

    /** Whether the reader is asked whether she means to withdraw it, where no script asks. */
    public boolean isSureToWithdraw() {
        return sure && isMayReword();
    }

    private Long proposer() {
        return discussion.proposedBy() == null ? null : discussion.proposedBy().id();
    }

    public boolean isMayContribute() {
        return EDiscussionPolicy.mayContribute(acting.actor(), discussion.takesContributions());
    }

    /** From which side the reader would speak. */
    public StakeholderType getOwnSide() {
        return members.own().map(own -> own.profile().stakeholder()).orElseThrow();
    }

    public boolean isMayChange() {
        return state.admits(Act.CHANGE)
                && EDiscussionPolicy.mayChange(
                        acting.actor(),
                        acting.actor().registered()
                                && discussion.facilitatedBy(acting.actor().memberId()));
    }

    public boolean mayEdit(ContributionView contribution) {
        return EDiscussionPolicy.mayEdit(
                acting.actor(), contribution.author().id(), discussion.takesContributions(), contribution.state());
    }
}
