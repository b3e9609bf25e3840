package org.supportchat.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hours of one day by chance, in no order: some past midnight, some of a whole day, some that touch. */
final class RandomHours {

    private RandomHours() {}

    static List<Hours> ofADay(Random random) {
        var day = new ArrayList<Hours>();
        for (var more = random.nextInt(4); more > 0; more--) {
            day.add(
                    switch (random.nextInt(16)) {
                        case 0 -> new Hours(0, 1440);
                        case 1 -> lasting(random.nextInt(1440), 1440);
                        case 2, 3, 4 -> lasting(1080 + random.nextInt(360), 1 + random.nextInt(480));
                        case 5, 6 -> lasting(random.nextInt(210), 1 + random.nextInt(120));
                        case 7, 8, 9 -> lasting(15 * random.nextInt(14), 15 * (1 + random.nextInt(8)));
                        case 10, 11 -> touching(day, 1 + random.nextInt(200));
                        default -> lasting(15 * random.nextInt(96), 15 * (1 + random.nextInt(32)));
                    });
        }
        return day;
    }

    /** Short ones when clocks change, so that none hides where another opens and closes. */
    static List<Hours> ofANight(Random random) {
        var night = new ArrayList<Hours>();
        for (var more = 1 + random.nextInt(4); more > 0; more--) {
            night.add(lasting(random.nextInt(210), 1 + random.nextInt(45)));
        }
        if (random.nextBoolean()) {
            night.add(lasting(1410 + random.nextInt(30), 1 + random.nextInt(240)));
        }
        return night;
    }

    /** Such that every day with these leaves no minute closed. */
    static List<Hours> fillingADay(Random random) {
        var from = random.nextInt(1440);
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Hours(0, 1440));
            case 1 -> List.of(lasting(from, 1440));
            default -> List.of(new Hours(720, 1440), new Hours(0, 720));
        };
    }

    private static Hours touching(List<Hours> day, int minutes) {
        return lasting(day.isEmpty() ? 0 : day.getLast().to() % 1440, minutes);
    }

    private static Hours lasting(int from, int minutes) {
        return new Hours(from, from + minutes);
    }
}
