package org.m4d.portal.run;

import java.time.Duration;
import java.util.Locale;

/** What the terminal says when all is ready. */
final class Welcome {
    private Welcome() {}

    static void show(Settings settings, DataDirectory data, Progress progress, Duration time) {
        progress.say(String.format(Locale.ROOT, "%nReady after %.0f s.%n", time.toMillis() / 1000.0));
        progress.say("  Portal    " + settings.baseUrl());
        progress.say("  Login     " + settings.keycloakUrl() + "/realms/m4d/account");
        MailSetup mail = new MailSetup(settings);
        if (mail.demonstration()) {
            progress.say("  Mailboxes " + mail.page() + "  (no mail leaves this machine)");
        }
        progress.say("  Logs      " + data.logs());
        progress.say("  Data      " + data.root());
        if (settings.demo()) {
            progress.say("""

                      Demonstration users, all with the password "demo":
                        member1 member2            community members
                        org1 org2                  managers of associations
                        authority1 authority2      officers of local authorities
                        facilitator1               of e-discussions
                        reviewer1 to reviewer3     of practices
                        verifier1 to verifier4     of associations' evidence
                        moderator1 moderator2      moderators
                        admin1 admin2              administrators (admin2 with a second factor: see the README)
                        importer1                  for imports""");
        }
        progress.say("\n  Stop with Ctrl-C here or ./portal stop elsewhere.");
    }
}
