package org.supportchat.schedule.ui;

import java.util.ArrayList;
import java.util.List;
import org.supportchat.schedule.Hours;

/**
 * The share of a column's width that hours have. Hours of a day overlap where together they would be longer than a day, and
 * then stand side by side.
 *
 * @param place 0 for the first
 * @param of how many share the width
 */
record Lane(int place, int of) {

    private static final Lane WHOLE = new Lane(0, 1);

    /** One for each, in their order. */
    static List<Lane> of(List<Hours> drawn) {
        var ends = new ArrayList<Integer>();
        var places = new ArrayList<Integer>();
        for (var hours : drawn) {
            var place = 0;
            while (place < ends.size() && ends.get(place) > hours.from()) {
                place++;
            }
            if (place == ends.size()) {
                ends.add(hours.to());
            } else {
                ends.set(place, hours.to());
            }
            places.add(place);
        }
        var lanes = new ArrayList<Lane>();
        for (var index = 0; index < drawn.size(); index++) {
            var own = drawn.get(index);
            var isAlone = drawn.stream().filter(other -> meet(own, other)).count() == 1;
            lanes.add(isAlone ? WHOLE : new Lane(places.get(index), ends.size()));
        }
        return lanes;
    }

    private static boolean meet(Hours one, Hours other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
