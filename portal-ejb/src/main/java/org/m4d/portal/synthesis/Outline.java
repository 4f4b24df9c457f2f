package org.m4d.portal.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.m4d.portal.common.NotFound;

/**
 * In which order headings stand, and statements under them. Moves are small, so that what two people moved can be seen in between; each
 * gives the order after it, which is the same where there is nothing beyond.
 */
public record Outline(List<Section> sections) {

    /**
     * A heading with what stands under it.
     *
     * @param statements their ids, in order
     */
    public record Section(long heading, List<Long> statements) {
        public Section {
            statements = List.copyOf(statements);
        }
    }

    /** One place on. */
    public enum Direction {
        UP,
        DOWN
    }

    public Outline {
        sections = List.copyOf(sections);
    }

    /**
     * A heading changes places with its neighbour, with all that stands under both.
     *
     * @throws NotFound when there is no such heading
     */
    public Outline moveHeading(long heading, Direction direction) {
        int from = section(heading);
        int to = direction == Direction.UP ? from - 1 : from + 1;
        if (to < 0 || to >= sections.size()) {
            return this;
        }
        List<Section> moved = new ArrayList<>(sections);
        Collections.swap(moved, from, to);
        return new Outline(moved);
    }

    /**
     * A statement changes places with its neighbour. The first under a heading goes up to the end of the heading before, the last goes
     * down to the beginning of the next.
     *
     * @throws NotFound when there is no such statement
     */
    public Outline moveStatement(long statement, Direction direction) {
        int holder = holder(statement);
        List<Long> own = sections.get(holder).statements();
        int from = own.indexOf(statement);
        int to = direction == Direction.UP ? from - 1 : from + 1;
        if (to >= 0 && to < own.size()) {
            List<Long> swapped = new ArrayList<>(own);
            Collections.swap(swapped, from, to);
            return with(holder, swapped);
        }
        int next = direction == Direction.UP ? holder - 1 : holder + 1;
        if (next < 0 || next >= sections.size()) {
            return this;
        }
        List<Long> others = new ArrayList<>(sections.get(next).statements());
        others.add(direction == Direction.UP ? others.size() : 0, statement);
        return without(statement).with(next, others);
    }

    /**
     * A statement goes to the end of what stands under a heading; where it stands under it already, too.
     *
     * @throws NotFound when there is no such statement or heading
     */
    public Outline moveUnder(long statement, long heading) {
        holder(statement);
        int target = section(heading);
        Outline without = without(statement);
        List<Long> own = new ArrayList<>(without.sections.get(target).statements());
        own.add(statement);
        return without.with(target, own);
    }

    private Outline without(long statement) {
        int holder = holder(statement);
        return with(
                holder,
                sections.get(holder).statements().stream()
                        .filter(other -> other != statement)
                        .toList());
    }

    private Outline with(int section, List<Long> statements) {
        List<Section> changed = new ArrayList<>(sections);
        changed.set(section, new Section(sections.get(section).heading(), statements));
        return new Outline(changed);
    }

    private int section(long heading) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).heading() == heading) {
                return i;
            }
        }
        throw new NotFound();
    }

    private int holder(long statement) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).statements().contains(statement)) {
                return i;
            }
        }
        throw new NotFound();
    }
}
