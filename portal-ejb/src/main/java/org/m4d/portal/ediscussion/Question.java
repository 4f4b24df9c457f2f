package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/** A guiding question of an e-discussion, numbered within it. Keeps count of its contributions. */
@Entity
@Table(name = "ediscussion_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id")
    private EDiscussion discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(name = "question", nullable = false, columnDefinition = "longtext")
    private LocalizedText text;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText explanation;

    @Column(name = "contribution_count", nullable = false)
    private int contributionCount;

    protected Question() {}

    Question(EDiscussion discussion, int number, QuestionInput input) {
        this.discussion = discussion;
        this.number = number;
        word(input);
    }

    final void word(QuestionInput input) {
        text = input.text();
        explanation = input.explanation();
    }

    void count(int more) {
        contributionCount += more;
    }

    public Long getId() {
        return id;
    }

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    public LocalizedText getText() {
        return text;
    }

    /** What is meant, with examples; may be empty. */
    public LocalizedText getExplanation() {
        return explanation;
    }

    public int getContributionCount() {
        return contributionCount;
    }
}
