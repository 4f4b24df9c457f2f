package org.m4d.portal.ediscussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who was awaited in an e-discussion and who had spoken, at one moment. Holds groups of at least five people and nothing of single members.
 * The one that is repeated while the discussion runs is taken anew; those before and after invitations stay as they are.
 */
@Entity
@Table(name = "ediscussion_silence")
public class SilenceMeasurement {

    /** Upon what it was taken. */
    public enum Occasion {
        ROUTINE,
        BEFORE_INVITATION,
        AFTER_INVITATION
    }

    /** So many more or fewer who said their gender, and their figures are taken anew. */
    static final int GENDER_STEP = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private long discussion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false, columnDefinition = "varchar(20)")
    private Occasion occasion;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    @Column(nullable = false)
    private int expected;

    @Column(nullable = false)
    private int present;

    @Column(nullable = false)
    private int outside;

    @Column(name = "gender_expected", nullable = false)
    private int genderExpected;

    @Column(name = "gender_present", nullable = false)
    private int genderPresent;

    @ElementCollection
    @CollectionTable(name = "ediscussion_silence_row", joinColumns = @JoinColumn(name = "silence_id"))
    private Set<SilenceRow> rows = new HashSet<>();

    protected SilenceMeasurement() {}

    public SilenceMeasurement(long discussion, Occasion occasion) {
        this.discussion = discussion;
        this.occasion = occasion;
    }

    /**
     * Takes over what was counted. Figures by gender stay those of the measurement before while fewer than five people are the difference: who
     * reads each of them would learn by the difference what a single member said. That holds for those awaited and for those heard, each by
     * itself.
     *
     * @param before the latest measurement, which may be this one; null for none
     */
    public void take(SilenceCount counted, SilenceMeasurement before, Instant at) {
        takenAt = at;
        expected = counted.whole().expected();
        present = counted.whole().present();
        outside = counted.whole().outside();
        Set<SilenceRow> taken = new HashSet<>(counted.rows());
        SilenceRow said = counted.saidGender();
        boolean others = before == null || Math.abs(said.expected() - before.genderExpected) >= GENDER_STEP;
        boolean heard =
                before == null || Math.abs(said.present() + said.outside() - before.genderPresent) >= GENDER_STEP;
        List<SilenceRow> anew = SmallGroups.rounded(SmallGroups.merged(counted.genders()));
        List<SilenceRow> known = before == null ? List.of() : before.genders();
        (others ? anew : known)
                .stream()
                        .map(row -> new SilenceRow(
                                SilenceDimension.GENDER,
                                row.name(),
                                row.expected(),
                                named(heard ? anew : known, row.name()).present(),
                                named(heard ? anew : known, row.name()).outside()))
                        .forEach(taken::add);
        genderExpected = others ? said.expected() : before.genderExpected;
        genderPresent = heard ? said.present() + said.outside() : before.genderPresent;
        rows.retainAll(taken);
        rows.addAll(taken);
    }

    private List<SilenceRow> genders() {
        return rows.stream()
                .filter(row -> row.dimension() == SilenceDimension.GENDER)
                .toList();
    }

    private static SilenceRow named(List<SilenceRow> all, String name) {
        return all.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseGet(() -> new SilenceRow(SilenceDimension.GENDER, name, 0, 0, 0));
    }

    /** What it tells. */
    public SilenceFigures figures() {
        return new SilenceFigures(takenAt, expected, present, outside, List.copyOf(rows));
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
