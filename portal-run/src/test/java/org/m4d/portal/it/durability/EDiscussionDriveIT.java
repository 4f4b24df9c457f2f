package org.m4d.portal.it.durability;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.browser.BrowserTest;

/**
 * One e-discussion from proposal to promise ledger, as people live through it in four months: with forty contributors and two hundred contributions
 * in four languages, through pages, the API and mail, on servers of its own whose clock is moved. Every step is looked at from outside.
 */
@WholeExtent
@BrowserTest
@Isolated
class EDiscussionDriveIT {
    private static MovableStack stack;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        stack = MovableStack.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (stack != null) {
            stack.stop();
        }
    }

    @Test
    void aDiscussionGoesFromItsProposalToTheLedgerOfPromises(Browser browser) {
        MovedClock clock = new MovedClock();
        DriveCast cast = DriveCast.assemble();

        DriveProposal proposal = new DriveProposal(browser, cast, clock);
        DrivenDiscussion discussion = proposal.proposedAndSupported();
        proposal.takenUpAndPlanned(discussion);
        proposal.opened(discussion);

        DriveTalk talk = new DriveTalk(browser, cast, clock, discussion);
        talk.firstWeek();
        talk.secondWeek();
        talk.closed();

        new DriveSummary(browser, discussion).written();
        DriveEndorsement endorsement = new DriveEndorsement(cast, clock, discussion);
        endorsement.asked();
        endorsement.dissentAnswered();
        endorsement.reworded();
        endorsement.askedAgain();
        endorsement.ended();

        DrivePublication publication = new DrivePublication(browser, cast, clock, discussion);
        publication.namesAgreed();
        publication.published();
        publication.corrected();

        DriveRecord record = new DriveRecord(cast, discussion);
        record.openDataAndFigures();
        record.foundByDateAndByWords();
        new DriveLedger(cast, clock, discussion).promisedKeptAndForgotten();
        record.takenAway();
    }
}
