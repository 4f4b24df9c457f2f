package org.m4d.portal.synthesis;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an e-discussion came to.
 *
 * @param discussion the e-discussion's id
 * @param state the e-discussion's: {@code synthesis}, {@code endorsement} or {@code published}
 * @param outline the version of the order, which a move names
 * @param round the present round, or the last one; null before the first
 * @param sections in order
 */
public record SummaryView(long discussion, String state, long outline, RoundView round, List<SectionView> sections) {

    public SummaryView {
        sections = List.copyOf(sections);
    }

    /** All statements, in order. */
    public Stream<StatementView> statements() {
        return sections.stream().flatMap(section -> section.statements().stream());
    }

    /** The same with the HTML of each statement put through this. */
    public SummaryView cleaned(UnaryOperator<String> cleaning) {
        return new SummaryView(
                discussion,
                state,
                outline,
                round,
                sections.stream()
                        .map(section -> new SectionView(
                                section.heading(),
                                section.statements().stream()
                                        .map(one -> one.withHtml(cleaning.apply(one.html())))
                                        .toList()))
                        .toList());
    }
}
