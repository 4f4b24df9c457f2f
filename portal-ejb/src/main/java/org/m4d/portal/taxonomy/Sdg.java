package org.m4d.portal.taxonomy;

import org.m4d.portal.common.LocalizedText;

/**
 * A goal or target of the United Nations' 2030 agenda.
 *
 * @param code {@code 6} for a goal, {@code 6.1} or {@code 17.a} for a target
 * @param titles the official wording
 */
public record Sdg(String code, LocalizedText titles) {

    public boolean goal() {
        return code.indexOf('.') < 0;
    }
}
