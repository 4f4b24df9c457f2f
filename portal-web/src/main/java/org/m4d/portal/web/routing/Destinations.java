package org.m4d.portal.web.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.web.about.AboutPage;
import org.m4d.portal.web.administration.AdministrationPage;
import org.m4d.portal.web.administration.ErasurePage;
import org.m4d.portal.web.archive.ArchivePage;
import org.m4d.portal.web.archive.ArchivesPage;
import org.m4d.portal.web.archive.ClaimPage;
import org.m4d.portal.web.association.AssociationFormPage;
import org.m4d.portal.web.association.AssociationListPage;
import org.m4d.portal.web.association.AssociationPage;
import org.m4d.portal.web.conversation.NewTalkPage;
import org.m4d.portal.web.conversation.TalkListPage;
import org.m4d.portal.web.conversation.TalkPage;
import org.m4d.portal.web.country.CountryListPage;
import org.m4d.portal.web.country.CountryPage;
import org.m4d.portal.web.design.DesignPage;
import org.m4d.portal.web.draft.DraftsPage;
import org.m4d.portal.web.ediscussion.AudiencePage;
import org.m4d.portal.web.ediscussion.CalendarPage;
import org.m4d.portal.web.ediscussion.ContributionAddressPage;
import org.m4d.portal.web.ediscussion.ContributionEditPage;
import org.m4d.portal.web.ediscussion.ContributionHistoryPage;
import org.m4d.portal.web.ediscussion.DocumentTitlesPage;
import org.m4d.portal.web.ediscussion.DocumentsPage;
import org.m4d.portal.web.ediscussion.EDiscussionArchivePage;
import org.m4d.portal.web.ediscussion.EDiscussionFormPage;
import org.m4d.portal.web.ediscussion.EDiscussionListPage;
import org.m4d.portal.web.ediscussion.EDiscussionLogPage;
import org.m4d.portal.web.ediscussion.EDiscussionPage;
import org.m4d.portal.web.ediscussion.EDiscussionStepPage;
import org.m4d.portal.web.ediscussion.EDiscussionTeamPage;
import org.m4d.portal.web.ediscussion.FiguresPage;
import org.m4d.portal.web.ediscussion.InviteesPage;
import org.m4d.portal.web.ediscussion.PhasesPage;
import org.m4d.portal.web.ediscussion.ProposalFormPage;
import org.m4d.portal.web.ediscussion.ProposalListPage;
import org.m4d.portal.web.ediscussion.SilencePage;
import org.m4d.portal.web.forum.ForumAdministrationPage;
import org.m4d.portal.web.forum.ForumFormPage;
import org.m4d.portal.web.forum.ForumListPage;
import org.m4d.portal.web.forum.ForumPage;
import org.m4d.portal.web.forum.NewTopicPage;
import org.m4d.portal.web.forum.PostAddressPage;
import org.m4d.portal.web.forum.PostEditPage;
import org.m4d.portal.web.forum.PostHistoryPage;
import org.m4d.portal.web.forum.SectionFormPage;
import org.m4d.portal.web.forum.TagListPage;
import org.m4d.portal.web.forum.TagPage;
import org.m4d.portal.web.forum.TopicEditPage;
import org.m4d.portal.web.forum.TopicManagePage;
import org.m4d.portal.web.forum.TopicPage;
import org.m4d.portal.web.forum.TopicPrintPage;
import org.m4d.portal.web.forum.UnreadPage;
import org.m4d.portal.web.group.GroupAdmissionsPage;
import org.m4d.portal.web.group.GroupFilesPage;
import org.m4d.portal.web.group.GroupFormPage;
import org.m4d.portal.web.group.GroupListPage;
import org.m4d.portal.web.group.GroupMembersPage;
import org.m4d.portal.web.group.GroupPage;
import org.m4d.portal.web.home.HomePage;
import org.m4d.portal.web.ledger.EvidenceFormPage;
import org.m4d.portal.web.ledger.LedgerPage;
import org.m4d.portal.web.ledger.LedgerStepPage;
import org.m4d.portal.web.ledger.RecommendationFormPage;
import org.m4d.portal.web.ledger.RecommendationHistoryPage;
import org.m4d.portal.web.ledger.RecommendationPage;
import org.m4d.portal.web.mail.MailAdministrationPage;
import org.m4d.portal.web.mail.MailConfirmPage;
import org.m4d.portal.web.mail.MailStopPage;
import org.m4d.portal.web.mail.OwnMailPage;
import org.m4d.portal.web.member.MemberPage;
import org.m4d.portal.web.member.ProfileEditPage;
import org.m4d.portal.web.member.WelcomePage;
import org.m4d.portal.web.mine.MinePage;
import org.m4d.portal.web.moderation.AppealsPage;
import org.m4d.portal.web.moderation.DecisionPage;
import org.m4d.portal.web.moderation.FlagPage;
import org.m4d.portal.web.moderation.LogPage;
import org.m4d.portal.web.moderation.OwnFlagsPage;
import org.m4d.portal.web.moderation.QueuePage;
import org.m4d.portal.web.moderation.RemovePage;
import org.m4d.portal.web.moderation.StandingPage;
import org.m4d.portal.web.moderation.TrustPage;
import org.m4d.portal.web.notification.NoticeSettingsPage;
import org.m4d.portal.web.notification.NoticesPage;
import org.m4d.portal.web.notification.OpenNoticePage;
import org.m4d.portal.web.notification.WatchingPage;
import org.m4d.portal.web.organisation.AuthorityFormPage;
import org.m4d.portal.web.organisation.AuthorityListPage;
import org.m4d.portal.web.organisation.AuthorityPage;
import org.m4d.portal.web.organisation.MandatesPage;
import org.m4d.portal.web.posting.PollEditPage;
import org.m4d.portal.web.posting.PollMethodPage;
import org.m4d.portal.web.posting.PollPage;
import org.m4d.portal.web.posting.ReactionsPage;
import org.m4d.portal.web.practice.PracticeFormPage;
import org.m4d.portal.web.practice.PracticeHistoryPage;
import org.m4d.portal.web.practice.PracticeListPage;
import org.m4d.portal.web.practice.PracticePage;
import org.m4d.portal.web.project.ProjectFormPage;
import org.m4d.portal.web.project.ProjectListPage;
import org.m4d.portal.web.project.ProjectPage;
import org.m4d.portal.web.publication.CorrectionFormPage;
import org.m4d.portal.web.publication.PublicationListPage;
import org.m4d.portal.web.publication.PublicationPage;
import org.m4d.portal.web.publication.PublicationPdfPage;
import org.m4d.portal.web.publication.PublicationVersionsPage;
import org.m4d.portal.web.search.SearchPage;
import org.m4d.portal.web.synthesis.HeadingFormPage;
import org.m4d.portal.web.synthesis.RoundFormPage;
import org.m4d.portal.web.synthesis.StatementFormPage;
import org.m4d.portal.web.synthesis.StatementPage;
import org.m4d.portal.web.synthesis.SummaryEditPage;
import org.m4d.portal.web.synthesis.SummaryPage;
import org.m4d.portal.web.translation.TranslatePage;
import org.m4d.portal.web.translation.TranslationEditPage;
import org.m4d.portal.web.translation.TranslationHistoryPage;
import org.m4d.portal.web.weekly.WeeklyFormPage;
import org.m4d.portal.web.weekly.WeeklyListPage;
import org.m4d.portal.web.weekly.WeeklyPage;

/** All addresses of pages, first match wins. */
final class Destinations {

    private static final List<Destination> ALL = List.of(
            Destination.of("", "home.xhtml", HomePage.class),
            Destination.of("forum", "forum/forums.xhtml", ForumListPage.class),
            Destination.of("forum/unread", "forum/unread.xhtml", UnreadPage.class),
            Destination.of("forum/{slug}", "forum/forum.xhtml", ForumPage.class),
            Destination.of("forum/{slug}/new", "forum/new-topic.xhtml", NewTopicPage.class),
            Destination.of("administration", "administration/administration.xhtml", AdministrationPage.class),
            Destination.of("administration/member/{id}/erasure", "administration/erasure.xhtml", ErasurePage.class),
            Destination.of("administration/forum", "forum/administration.xhtml", ForumAdministrationPage.class),
            Destination.of("administration/forum/new", "forum/forum-form.xhtml", ForumFormPage.class),
            Destination.of("administration/forum/{slug}/edit", "forum/forum-form.xhtml", ForumFormPage.class),
            Destination.of("administration/section/new", "forum/section-form.xhtml", SectionFormPage.class),
            Destination.of("administration/section/{id}/edit", "forum/section-form.xhtml", SectionFormPage.class),
            Destination.of("administration/archive-imports", "archive/archives.xhtml", ArchivesPage.class),
            Destination.of("administration/archive-imports/{id}", "archive/archive.xhtml", ArchivePage.class),
            Destination.of("topic/{id}/manage", "forum/topic-manage.xhtml", TopicManagePage.class),
            Destination.of("topic/{id}", "forum/topic.xhtml", TopicPage.class),
            Destination.of("topic/{id}/edit", "forum/topic-edit.xhtml", TopicEditPage.class),
            Destination.of("topic/{id}/{slug}/print", "forum/topic-print.xhtml", TopicPrintPage.class),
            Destination.of("topic/{id}/{slug}", "forum/topic.xhtml", TopicPage.class),
            Destination.of("tag", "forum/tags.xhtml", TagListPage.class),
            Destination.of("tag/{tag}", "forum/tag.xhtml", TagPage.class),
            Destination.address("post/{id}", PostAddressPage.class),
            Destination.of("post/{id}/edit", "forum/post-edit.xhtml", PostEditPage.class),
            Destination.of("post/{id}/translate", "translation/translate.xhtml", TranslatePage.class),
            Destination.of("post/{id}/history", "forum/post-history.xhtml", PostHistoryPage.class),
            Destination.of("poll/{id}", "posting/poll.xhtml", PollPage.class),
            Destination.of("poll/{id}/edit", "posting/poll-edit.xhtml", PollEditPage.class),
            Destination.of("poll-method", "posting/poll-method.xhtml", PollMethodPage.class),
            Destination.of("post/{id}/reactions", "posting/reactions.xhtml", ReactionsPage.class),
            Destination.of("contribution/{id}/reactions", "posting/reactions.xhtml", ReactionsPage.class),
            Destination.of("association", "association/associations.xhtml", AssociationListPage.class),
            Destination.of("association/new", "association/association-form.xhtml", AssociationFormPage.class),
            Destination.of("association/{id}", "association/association.xhtml", AssociationPage.class),
            Destination.of("association/{id}/edit", "association/association-form.xhtml", AssociationFormPage.class),
            Destination.form("association/{id}/mandates", "organisation/people.xhtml"),
            Destination.of("association/{id}/{slug}", "association/association.xhtml", AssociationPage.class),
            Destination.of("authority", "organisation/authorities.xhtml", AuthorityListPage.class),
            Destination.of("authority/mandates", "organisation/mandates.xhtml", MandatesPage.class),
            Destination.of("authority/new", "organisation/authority-form.xhtml", AuthorityFormPage.class),
            Destination.of("authority/{id}", "organisation/authority.xhtml", AuthorityPage.class),
            Destination.of("authority/{id}/edit", "organisation/authority-form.xhtml", AuthorityFormPage.class),
            Destination.form("authority/{id}/mandates", "organisation/people.xhtml"),
            Destination.of("authority/{id}/{slug}", "organisation/authority.xhtml", AuthorityPage.class),
            Destination.of("project", "project/projects.xhtml", ProjectListPage.class),
            Destination.of("project/new", "project/project-form.xhtml", ProjectFormPage.class),
            Destination.of("project/{id}", "project/project.xhtml", ProjectPage.class),
            Destination.of("project/{id}/edit", "project/project-form.xhtml", ProjectFormPage.class),
            Destination.of("project/{id}/reactions", "posting/reactions.xhtml", ReactionsPage.class),
            Destination.of("project/{id}/{slug}", "project/project.xhtml", ProjectPage.class),
            Destination.of("talk", "conversation/talks.xhtml", TalkListPage.class),
            Destination.of("talk/new", "conversation/new-talk.xhtml", NewTalkPage.class),
            Destination.of("talk/{id}", "conversation/talk.xhtml", TalkPage.class),
            Destination.of("group", "group/groups.xhtml", GroupListPage.class),
            Destination.of("group/new", "group/group-form.xhtml", GroupFormPage.class),
            Destination.of("group/{id}", "group/group.xhtml", GroupPage.class),
            Destination.of("group/{id}/edit", "group/group-form.xhtml", GroupFormPage.class),
            Destination.of("group/{id}/files", "group/files.xhtml", GroupFilesPage.class),
            Destination.of("group/{id}/members", "group/members.xhtml", GroupMembersPage.class),
            Destination.of("group/{id}/invitations", "group/invitations.xhtml", GroupAdmissionsPage.class),
            Destination.of("group/{id}/{slug}", "group/group.xhtml", GroupPage.class),
            Destination.of("me", "mine/mine.xhtml", MinePage.class),
            Destination.of("country", "country/countries.xhtml", CountryListPage.class),
            Destination.of("country/{code}", "country/country.xhtml", CountryPage.class),
            Destination.of("design", "design/design.xhtml", DesignPage.class),
            Destination.of("about", "about/about.xhtml", AboutPage.class),
            Destination.of("api", "about/api.xhtml", AboutPage.class),
            Destination.of("practice", "practice/practices.xhtml", PracticeListPage.class),
            Destination.of("practice/new", "practice/form.xhtml", PracticeFormPage.class),
            Destination.of("practice/{id}", "practice/practice.xhtml", PracticePage.class),
            Destination.of("practice/{id}/edit", "practice/form.xhtml", PracticeFormPage.class),
            Destination.of("practice/{id}/history", "practice/history.xhtml", PracticeHistoryPage.class),
            Destination.of("practice/{id}/reactions", "posting/reactions.xhtml", ReactionsPage.class),
            Destination.of("practice/{id}/{slug}", "practice/practice.xhtml", PracticePage.class),
            Destination.of("ediscussion", "ediscussion/ediscussions.xhtml", EDiscussionListPage.class),
            Destination.of("ediscussion/new", "ediscussion/form.xhtml", EDiscussionFormPage.class),
            Destination.of("ediscussion/propose", "ediscussion/proposal-form.xhtml", ProposalFormPage.class),
            Destination.of("ediscussion/proposals", "ediscussion/proposals.xhtml", ProposalListPage.class),
            Destination.of("ediscussion/calendar", "ediscussion/calendar.xhtml", CalendarPage.class),
            Destination.of("ediscussion/archive", "ediscussion/archive.xhtml", EDiscussionArchivePage.class),
            Destination.of("ediscussion/{id}", "ediscussion/ediscussion.xhtml", EDiscussionPage.class),
            Destination.of("ediscussion/{id}/figures", "ediscussion/figures.xhtml", FiguresPage.class),
            Destination.of("ediscussion/{id}/edit", "ediscussion/form.xhtml", EDiscussionFormPage.class),
            Destination.of("ediscussion/{id}/take-up", "ediscussion/form.xhtml", EDiscussionFormPage.class),
            Destination.of("ediscussion/{id}/reword", "ediscussion/proposal-form.xhtml", ProposalFormPage.class),
            Destination.of("ediscussion/{id}/decline", "ediscussion/step.xhtml", EDiscussionStepPage.class),
            Destination.of("ediscussion/{id}/cancel", "ediscussion/step.xhtml", EDiscussionStepPage.class),
            Destination.of("ediscussion/{id}/team", "ediscussion/team.xhtml", EDiscussionTeamPage.class),
            Destination.of("ediscussion/{id}/documents", "ediscussion/documents.xhtml", DocumentsPage.class),
            Destination.of(
                    "ediscussion/{id}/documents/{document}/titles",
                    "ediscussion/document-titles.xhtml",
                    DocumentTitlesPage.class),
            Destination.of("ediscussion/{id}/phases", "ediscussion/phases.xhtml", PhasesPage.class),
            Destination.of("ediscussion/{id}/log", "ediscussion/log.xhtml", EDiscussionLogPage.class),
            Destination.of("ediscussion/{id}/audience", "ediscussion/audience.xhtml", AudiencePage.class),
            Destination.of("ediscussion/{id}/silence", "ediscussion/silence.xhtml", SilencePage.class),
            Destination.of("ediscussion/{id}/invitations", "ediscussion/invitations.xhtml", InviteesPage.class),
            Destination.of("ediscussion/{id}/weekly", "weekly/summaries.xhtml", WeeklyListPage.class),
            Destination.of("ediscussion/{id}/weekly/new", "weekly/form.xhtml", WeeklyFormPage.class),
            Destination.of("ediscussion/{id}/weekly/{week}", "weekly/summary.xhtml", WeeklyPage.class),
            Destination.of("ediscussion/{id}/weekly/{week}/edit", "weekly/form.xhtml", WeeklyFormPage.class),
            Destination.of("ediscussion/{id}/ledger", "ledger/ledger.xhtml", LedgerPage.class),
            Destination.of("ediscussion/{id}/ledger/new", "ledger/form.xhtml", RecommendationFormPage.class),
            Destination.of("ledger", "ledger/ledger.xhtml", LedgerPage.class),
            Destination.of("recommendation/{id}", "ledger/recommendation.xhtml", RecommendationPage.class),
            Destination.of("recommendation/{id}/edit", "ledger/form.xhtml", RecommendationFormPage.class),
            Destination.of("recommendation/{id}/evidence", "ledger/evidence.xhtml", EvidenceFormPage.class),
            Destination.of("recommendation/{id}/history", "ledger/history.xhtml", RecommendationHistoryPage.class),
            Destination.of("recommendation/{id}/step/{step}", "ledger/step.xhtml", LedgerStepPage.class),
            Destination.of("recommendation/{id}/{slug}", "ledger/recommendation.xhtml", RecommendationPage.class),
            Destination.of("ediscussion/{id}/summary", "synthesis/summary.xhtml", SummaryPage.class),
            Destination.of("ediscussion/{id}/summary/edit", "synthesis/edit.xhtml", SummaryEditPage.class),
            Destination.of("ediscussion/{id}/summary/round", "synthesis/round-form.xhtml", RoundFormPage.class),
            Destination.of(
                    "ediscussion/{id}/summary/heading/{heading}/edit",
                    "synthesis/heading-form.xhtml",
                    HeadingFormPage.class),
            Destination.of(
                    "ediscussion/{id}/summary/statement/new",
                    "synthesis/statement-form.xhtml",
                    StatementFormPage.class),
            Destination.of(
                    "ediscussion/{id}/summary/statement/{statement}", "synthesis/statement.xhtml", StatementPage.class),
            Destination.of(
                    "ediscussion/{id}/summary/statement/{statement}/edit",
                    "synthesis/statement-form.xhtml",
                    StatementFormPage.class),
            Destination.of("publications", "publication/publications.xhtml", PublicationListPage.class),
            Destination.of("publication/{id}", "publication/publication.xhtml", PublicationPage.class),
            Destination.address("publication/{id}/summary.pdf", PublicationPdfPage.class),
            Destination.of("publication/{id}/versions", "publication/versions.xhtml", PublicationVersionsPage.class),
            Destination.of("publication/{id}/correct", "publication/correct.xhtml", CorrectionFormPage.class),
            Destination.of("publication/{id}/v{version}", "publication/publication.xhtml", PublicationPage.class),
            Destination.address("publication/{id}/v{version}/summary.pdf", PublicationPdfPage.class),
            Destination.of("ediscussion/{id}/{slug}", "ediscussion/ediscussion.xhtml", EDiscussionPage.class),
            Destination.address("contribution/{id}", ContributionAddressPage.class),
            Destination.of("contribution/{id}/translate", "translation/translate.xhtml", TranslatePage.class),
            Destination.of("translation/{id}/edit", "translation/translation-edit.xhtml", TranslationEditPage.class),
            Destination.of(
                    "translation/{id}/history", "translation/translation-history.xhtml", TranslationHistoryPage.class),
            Destination.of("contribution/{id}/edit", "ediscussion/contribution-edit.xhtml", ContributionEditPage.class),
            Destination.of(
                    "contribution/{id}/history",
                    "ediscussion/contribution-history.xhtml",
                    ContributionHistoryPage.class),
            Destination.of("moderation", "moderation/queue.xhtml", QueuePage.class),
            Destination.of("moderation/appeals", "moderation/appeals.xhtml", AppealsPage.class),
            Destination.of("moderation/log", "moderation/log.xhtml", LogPage.class),
            Destination.of("moderation/member/{id}", "moderation/standing.xhtml", StandingPage.class),
            Destination.of("moderation/remove/{type}/{id}", "moderation/remove.xhtml", RemovePage.class),
            Destination.of("flag/{type}/{id}", "moderation/flag.xhtml", FlagPage.class),
            Destination.of("decision/{id}", "moderation/decision.xhtml", DecisionPage.class),
            Destination.of("trust", "moderation/trust.xhtml", TrustPage.class),
            Destination.of("me/flags", "moderation/own-flags.xhtml", OwnFlagsPage.class),
            Destination.of("search", "search/search.xhtml", SearchPage.class),
            Destination.of("member/{id}", "member/member.xhtml", MemberPage.class),
            Destination.of("me/notifications", "notification/notices.xhtml", NoticesPage.class),
            Destination.of("me/notifications/settings", "notification/settings.xhtml", NoticeSettingsPage.class),
            Destination.of("me/notifications/{id}", "notification/notices.xhtml", OpenNoticePage.class),
            Destination.of("me/watching", "notification/watching.xhtml", WatchingPage.class),
            Destination.of("me/archive-posts", "archive/claim.xhtml", ClaimPage.class),
            Destination.of("me/archive-posts/{token}", "archive/claim.xhtml", ClaimPage.class),
            Destination.of("me/mail", "mail/own.xhtml", OwnMailPage.class),
            Destination.of("mail/stop/{token}", "mail/stop.xhtml", MailStopPage.class),
            Destination.of("mail/confirm/{token}", "mail/confirm.xhtml", MailConfirmPage.class),
            Destination.of("administration/mail", "mail/administration.xhtml", MailAdministrationPage.class),
            Destination.of("me/drafts", "draft/drafts.xhtml", DraftsPage.class),
            Destination.of("me/profile", "member/profile-edit.xhtml", ProfileEditPage.class),
            Destination.of("welcome", "member/welcome.xhtml", WelcomePage.class));

    /** Where a path leads, with its parts. */
    record Found(Destination destination, Map<String, String> parts) {}

    private Destinations() {}

    static Optional<Found> find(String path) {
        return ALL.stream()
                .flatMap(destination -> destination.match(path).map(parts -> new Found(destination, parts)).stream())
                .findFirst();
    }
}
