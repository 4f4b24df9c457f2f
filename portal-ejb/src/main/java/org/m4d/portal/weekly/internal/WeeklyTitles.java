package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.weekly.WeeklySummary;

/** What a summary is called where it does not stand on a page of its discussion: the week and the discussion's title. */
@ApplicationScoped
public class WeeklyTitles {

    @Inject
    MailWords words;

    public LocalizedText of(WeeklySummary summary) {
        return new LocalizedText(Arrays.stream(PortalLanguage.values())
                .collect(Collectors.toMap(PortalLanguage::code, language -> in(language, summary))));
    }

    String in(PortalLanguage language, WeeklySummary summary) {
        return words.of(
                language,
                "weekly.title",
                summary.getWeek(),
                MailWords.isolated(summary.getDiscussion().getTitles().in(language.code())));
    }
}
