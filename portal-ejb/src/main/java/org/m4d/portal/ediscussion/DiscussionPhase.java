package org.m4d.portal.ediscussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/** A phase of an e-discussion: some of its open time, under a name, for some of its questions or for all of it. */
@Entity
@Table(name = "ediscussion_phase")
public class DiscussionPhase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText name;

    @Column(nullable = false)
    private Instant begins;

    @Column(nullable = false)
    private Instant ends;

    @ElementCollection
    @CollectionTable(name = "ediscussion_phase_question", joinColumns = @JoinColumn(name = "phase_id"))
    @Column(name = "question", nullable = false)
    private Set<Integer> questions = new TreeSet<>();

    protected DiscussionPhase() {}

    DiscussionPhase(EDiscussion discussion, PhaseInput input) {
        this.discussion = discussion;
        plan(input);
    }

    final void plan(PhaseInput input) {
        name = input.name();
        begins = input.from();
        ends = input.until();
        questions.retainAll(input.questions());
        questions.addAll(input.questions());
    }

    /** Questions are taken away from behind. */
    void keepQuestions(int present) {
        questions.removeIf(question -> question > present);
    }

    /** @param number counted from 1, in the order of time */
    public PhaseView view(int number) {
        return new PhaseView(id, number, name, begins, ends, List.copyOf(new TreeSet<>(questions)));
    }

    public Long getId() {
        return id;
    }

    /** Its first moment. */
    public Instant getBegins() {
        return begins;
    }

    /** Its last moment. */
    public Instant getEnds() {
        return ends;
    }
}
