package org.m4d.portal.synthesis;

import java.time.Instant;

/**
 * A round of endorsement.
 *
 * @param number from 1
 * @param asked {@code contributors} or {@code members}
 * @param threshold above so many per cent of dissent there is a minority report
 * @param fewestDissents fewer than so many make none
 * @param ends the last moment for answers
 * @param running whether answers are taken at the time of the answer
 */
public record RoundView(
        int number, String asked, int threshold, int fewestDissents, Instant opened, Instant ends, boolean running) {}
