package org.m4d.portal.web.form;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.web.administration.ErasureForms;
import org.m4d.portal.web.archive.ArchiveForms;
import org.m4d.portal.web.association.AssociationForms;
import org.m4d.portal.web.conversation.BlockForms;
import org.m4d.portal.web.conversation.TalkForms;
import org.m4d.portal.web.draft.DraftForms;
import org.m4d.portal.web.ediscussion.AudienceForms;
import org.m4d.portal.web.ediscussion.ContributionForms;
import org.m4d.portal.web.ediscussion.DocumentForms;
import org.m4d.portal.web.ediscussion.EDiscussionForms;
import org.m4d.portal.web.ediscussion.PhaseForms;
import org.m4d.portal.web.ediscussion.ProposalForms;
import org.m4d.portal.web.ediscussion.TeamForms;
import org.m4d.portal.web.forum.ForumAdministrationForms;
import org.m4d.portal.web.forum.ForumForms;
import org.m4d.portal.web.forum.QuestionForms;
import org.m4d.portal.web.forum.ReadingForms;
import org.m4d.portal.web.forum.TopicForms;
import org.m4d.portal.web.forum.TopicManageForms;
import org.m4d.portal.web.group.GroupForms;
import org.m4d.portal.web.group.GroupMembershipForms;
import org.m4d.portal.web.ledger.LedgerForms;
import org.m4d.portal.web.mail.MailAdministrationForms;
import org.m4d.portal.web.mail.MailForms;
import org.m4d.portal.web.member.MemberForms;
import org.m4d.portal.web.member.MentionForms;
import org.m4d.portal.web.moderation.CaseForms;
import org.m4d.portal.web.moderation.ContentForms;
import org.m4d.portal.web.moderation.StandingForms;
import org.m4d.portal.web.notification.NoticeForms;
import org.m4d.portal.web.notification.WatchForms;
import org.m4d.portal.web.organisation.AuthorityForms;
import org.m4d.portal.web.organisation.MandateForms;
import org.m4d.portal.web.posting.PollForms;
import org.m4d.portal.web.posting.ReactionForms;
import org.m4d.portal.web.practice.PracticeForms;
import org.m4d.portal.web.project.ProjectForms;
import org.m4d.portal.web.publication.PublicationForms;
import org.m4d.portal.web.synthesis.SummaryAnswerForms;
import org.m4d.portal.web.synthesis.SummaryForms;
import org.m4d.portal.web.translation.TranslationForms;
import org.m4d.portal.web.weekly.WeeklyForms;

/** What plain forms and page scripts post to. */
@ApplicationPath("/ui")
public class UiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ArchiveForms.class,
                AssociationForms.class,
                AuthorityForms.class,
                BlockForms.class,
                CaseForms.class,
                ContentForms.class,
                ContributionForms.class,
                DraftForms.class,
                AudienceForms.class,
                PhaseForms.class,
                DocumentForms.class,
                EDiscussionForms.class,
                ProposalForms.class,
                TeamForms.class,
                ErasureForms.class,
                FormFailures.class,
                ForumAdministrationForms.class,
                ForumForms.class,
                GroupForms.class,
                GroupMembershipForms.class,
                LedgerForms.class,
                MailAdministrationForms.class,
                MailForms.class,
                MandateForms.class,
                MemberForms.class,
                MentionForms.class,
                NoticeForms.class,
                PollForms.class,
                PracticeForms.class,
                PreviewResource.class,
                ProjectForms.class,
                QuestionForms.class,
                ReactionForms.class,
                ReadingForms.class,
                StandingForms.class,
                PublicationForms.class,
                SummaryAnswerForms.class,
                SummaryForms.class,
                TalkForms.class,
                TopicForms.class,
                TopicManageForms.class,
                TranslationForms.class,
                WatchForms.class,
                WeeklyForms.class);
    }

    /** Without the server's own description, which lists every operation and says less than ours. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
