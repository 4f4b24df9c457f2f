package org.m4d.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.web.administration.ErasureResource;
import org.m4d.portal.web.archive.ArchiveClaimsResource;
import org.m4d.portal.web.archive.ArchiveImportsResource;
import org.m4d.portal.web.association.AssociationsResource;
import org.m4d.portal.web.attachment.AttachmentsResource;
import org.m4d.portal.web.conversation.BlocksResource;
import org.m4d.portal.web.conversation.ConversationsResource;
import org.m4d.portal.web.country.CountriesResource;
import org.m4d.portal.web.country.MigrantStockImportResource;
import org.m4d.portal.web.draft.DraftHeader;
import org.m4d.portal.web.draft.DraftsResource;
import org.m4d.portal.web.ediscussion.AudienceResource;
import org.m4d.portal.web.ediscussion.ContributionsResource;
import org.m4d.portal.web.ediscussion.DocumentsResource;
import org.m4d.portal.web.ediscussion.EDiscussionArchiveResource;
import org.m4d.portal.web.ediscussion.EDiscussionInvitationsResource;
import org.m4d.portal.web.ediscussion.EDiscussionsResource;
import org.m4d.portal.web.ediscussion.FiguresResource;
import org.m4d.portal.web.ediscussion.OpenDataCsvResource;
import org.m4d.portal.web.ediscussion.OpenDataJsonResource;
import org.m4d.portal.web.ediscussion.PhasesResource;
import org.m4d.portal.web.ediscussion.ProposalsResource;
import org.m4d.portal.web.ediscussion.SilenceResource;
import org.m4d.portal.web.ediscussion.TeamResource;
import org.m4d.portal.web.forum.ForumsResource;
import org.m4d.portal.web.forum.PostsResource;
import org.m4d.portal.web.forum.SectionsResource;
import org.m4d.portal.web.forum.TagsResource;
import org.m4d.portal.web.forum.TopicActsResource;
import org.m4d.portal.web.forum.TopicPlacesResource;
import org.m4d.portal.web.forum.TopicReadingResource;
import org.m4d.portal.web.forum.TopicsResource;
import org.m4d.portal.web.forum.UnreadResource;
import org.m4d.portal.web.group.AdmissionsResource;
import org.m4d.portal.web.group.GroupAdmissionsResource;
import org.m4d.portal.web.group.GroupFilesResource;
import org.m4d.portal.web.group.GroupForumsResource;
import org.m4d.portal.web.group.GroupMembersResource;
import org.m4d.portal.web.group.GroupMembershipResource;
import org.m4d.portal.web.group.GroupsResource;
import org.m4d.portal.web.imports.ImportsResource;
import org.m4d.portal.web.ledger.EDiscussionRecommendationsResource;
import org.m4d.portal.web.ledger.LedgerCsvResource;
import org.m4d.portal.web.ledger.LedgerJsonResource;
import org.m4d.portal.web.ledger.RecommendationsResource;
import org.m4d.portal.web.limit.ApiPacing;
import org.m4d.portal.web.mail.MailAdministrationResource;
import org.m4d.portal.web.mail.OwnMailResource;
import org.m4d.portal.web.member.MeResource;
import org.m4d.portal.web.member.MembersResource;
import org.m4d.portal.web.member.MentionsResource;
import org.m4d.portal.web.member.PrivateProfileResource;
import org.m4d.portal.web.moderation.CasesResource;
import org.m4d.portal.web.moderation.ContentsResource;
import org.m4d.portal.web.moderation.DecisionsResource;
import org.m4d.portal.web.moderation.StandingResource;
import org.m4d.portal.web.moderation.TrustResource;
import org.m4d.portal.web.notification.NoticeSettingsResource;
import org.m4d.portal.web.notification.NotificationsResource;
import org.m4d.portal.web.notification.WatchingResource;
import org.m4d.portal.web.organisation.AuthoritiesResource;
import org.m4d.portal.web.organisation.MandatesResource;
import org.m4d.portal.web.organisation.OrganisationsResource;
import org.m4d.portal.web.organisation.OwnMandatesResource;
import org.m4d.portal.web.organisation.WaitingMandatesResource;
import org.m4d.portal.web.posting.ContributionPollsResource;
import org.m4d.portal.web.posting.ContributionReactionsResource;
import org.m4d.portal.web.posting.PollsResource;
import org.m4d.portal.web.posting.PostPollsResource;
import org.m4d.portal.web.posting.PostReactionsResource;
import org.m4d.portal.web.posting.PracticeReactionsResource;
import org.m4d.portal.web.posting.ProjectReactionsResource;
import org.m4d.portal.web.practice.PracticesResource;
import org.m4d.portal.web.project.ProjectsResource;
import org.m4d.portal.web.publication.CitationResource;
import org.m4d.portal.web.publication.NamingResource;
import org.m4d.portal.web.publication.PublicationsResource;
import org.m4d.portal.web.publication.SummaryPdfResource;
import org.m4d.portal.web.search.SearchResource;
import org.m4d.portal.web.synthesis.SummaryAnswersResource;
import org.m4d.portal.web.synthesis.SummaryHeadingsResource;
import org.m4d.portal.web.synthesis.SummaryResource;
import org.m4d.portal.web.synthesis.SummaryStatementsResource;
import org.m4d.portal.web.translation.ContributionTranslationsResource;
import org.m4d.portal.web.translation.PostTranslationsResource;
import org.m4d.portal.web.translation.TranslationsResource;
import org.m4d.portal.web.weekly.WeeklyResource;

/** The portal for programs. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AdmissionsResource.class,
                ApiPacing.class,
                ApiProblems.class,
                ApiViolations.class,
                ArchiveClaimsResource.class,
                ArchiveImportsResource.class,
                AssociationsResource.class,
                AttachmentsResource.class,
                AuthoritiesResource.class,
                BlocksResource.class,
                CasesResource.class,
                ContentsResource.class,
                ContributionPollsResource.class,
                ContributionReactionsResource.class,
                ContributionsResource.class,
                ConversationsResource.class,
                CountriesResource.class,
                ContributionTranslationsResource.class,
                DraftHeader.class,
                EDiscussionArchiveResource.class,
                DraftsResource.class,
                DecisionsResource.class,
                EDiscussionsResource.class,
                ProposalsResource.class,
                TeamResource.class,
                AudienceResource.class,
                PhasesResource.class,
                DocumentsResource.class,
                EDiscussionInvitationsResource.class,
                SilenceResource.class,
                FiguresResource.class,
                ForumsResource.class,
                GroupAdmissionsResource.class,
                GroupForumsResource.class,
                GroupFilesResource.class,
                GroupMembersResource.class,
                GroupMembershipResource.class,
                GroupsResource.class,
                ImportsResource.class,
                EDiscussionRecommendationsResource.class,
                LedgerCsvResource.class,
                LedgerJsonResource.class,
                RecommendationsResource.class,
                JsonTexts.class,
                MailAdministrationResource.class,
                MandatesResource.class,
                MeResource.class,
                MembersResource.class,
                PrivateProfileResource.class,
                MentionsResource.class,
                MigrantStockImportResource.class,
                NoticeSettingsResource.class,
                NotificationsResource.class,
                OpenApiResource.class,
                OpenDataCsvResource.class,
                OpenDataJsonResource.class,
                OrganisationsResource.class,
                OwnMailResource.class,
                OwnMandatesResource.class,
                PostTranslationsResource.class,
                PollsResource.class,
                PostPollsResource.class,
                PostReactionsResource.class,
                PracticeReactionsResource.class,
                ProjectReactionsResource.class,
                PostsResource.class,
                PracticesResource.class,
                ProjectsResource.class,
                ReadableBody.class,
                SearchResource.class,
                SectionsResource.class,
                StandingResource.class,
                ErasureResource.class,
                CitationResource.class,
                NamingResource.class,
                PublicationsResource.class,
                SummaryPdfResource.class,
                SummaryAnswersResource.class,
                SummaryHeadingsResource.class,
                SummaryResource.class,
                SummaryStatementsResource.class,
                TopicPlacesResource.class,
                TopicReadingResource.class,
                TagsResource.class,
                TopicActsResource.class,
                TopicsResource.class,
                TranslationsResource.class,
                TrustResource.class,
                UnreadResource.class,
                WaitingMandatesResource.class,
                WatchingResource.class,
                WeeklyResource.class);
    }

    /** Without the server's own description, which lists every operation and says less than ours. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
