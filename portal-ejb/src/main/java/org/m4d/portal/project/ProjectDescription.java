package org.m4d.portal.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.m4d.portal.association.Association;
import org.m4d.portal.posting.Body;

/** A {@link ProjectInput} after the rules: everything named in it was found, and its text rendered. */
public record ProjectDescription(
        String title,
        String summary,
        Body body,
        Association lead,
        List<Partner> partners,
        String origin,
        String destination,
        Set<String> themes,
        Set<String> goals,
        Set<TransferKind> transfers,
        Budget budget,
        LocalDate from,
        LocalDate to,
        List<String> places,
        ProjectStatus status) {}
