package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The method gives the winners that its publications give, and says so when there are several. */
class SchulzeTest {

    /** Ballots as literature writes them: how many, and the options from the best on; commas part the places, options at one are alike. */
    static Stream<Arguments> elections() {
        return Stream.of(
                // M. Schulze, Social Choice and Welfare 36 (2011), example 1: 21 voters
                arguments("8 a,c,d,b; 2 b,a,d,c; 4 c,d,b,a; 4 d,b,a,c; 3 d,c,b,a", "d a c b"),
                // the same author's example of 45 voters and five candidates, as Wikipedia's "Schulze method" counts it
                arguments(
                        "5 a,c,b,e,d; 5 a,d,e,c,b; 8 b,e,d,a,c; 3 c,a,b,e,d; 7 c,a,e,b,d; 2 c,b,a,d,e; 7 d,c,e,b,a; 8 e,b,a,d,c",
                        "e a c b d"),
                // the capital of Tennessee (Memphis, Nashville, Chattanooga, Knoxville), the textbook's Condorcet
                // winner
                arguments("42 a,b,c,d; 26 b,c,d,a; 15 c,d,b,a; 17 d,c,b,a", "b c d a"),
                // Condorcet's paradox: a circle without a weakest duel
                arguments("1 a,b,c; 1 b,c,a; 1 c,a,b", "abc"),
                // the circle breaks at its weakest duel
                arguments("40 a,b,c; 35 b,c,a; 25 c,a,b", "a b c"),
                // two halves
                arguments("5 a,b; 5 b,a", "ab"),
                // a tie for the second place
                arguments("2 a,b,c; 2 a,c,b", "a bc"),
                // alike on the ballot
                arguments("3 ab,c; 1 b,a,c", "b a c"),
                // who ranks one alone puts it before all others, and these alike
                arguments("1 c; 1 c; 1 a,b,c", "c a b"),
                // one ballot
                arguments("1 b,a", "b a"));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void thePlacesAreThoseThatArePublished(String ballots, String places) {
        assertThat(letters(Schulze.places(count(ballots)))).isEqualTo(places);
    }

    @Test
    void theStrongestPathsAreThoseOfTheExample() {
        int[][] paths = Schulze.paths(
                count(
                        "5 a,c,b,e,d; 5 a,d,e,c,b; 8 b,e,d,a,c; 3 c,a,b,e,d; 7 c,a,e,b,d; 2 c,b,a,d,e; 7 d,c,e,b,a; 8 e,b,a,d,c"));
        assertThat(paths).isDeepEqualTo(new int[][] {
            {0, 28, 28, 30, 24}, {25, 0, 28, 33, 24}, {25, 29, 0, 29, 24}, {25, 28, 28, 0, 24}, {25, 28, 28, 31, 0}
        });
    }

    /** Among clones of the winner nobody else profits: the method's own promise. */
    @Test
    void aCloneOfTheWinnerTakesNothingFromIt() {
        assertThat(letters(Schulze.places(count("8 a,c,d,b; 2 b,a,d,c; 4 c,d,b,a; 4 d,b,a,c; 3 d,c,b,a"))))
                .startsWith("d");
        assertThat(letters(Schulze.places(count("8 a,c,d,e,b; 2 b,a,d,e,c; 4 c,d,e,b,a; 4 d,e,b,a,c; 3 d,e,c,b,a"))))
                .startsWith("d");
    }

    /** Who turns all ballots round turns the result round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 a,c,d,b; 2 b,a,d,c; 4 c,d,b,a; 4 d,b,a,c; 3 d,c,b,a",
                "42 a,b,c,d; 26 b,c,d,a; 15 c,d,b,a; 17 d,c,b,a",
                "40 a,b,c; 35 b,c,a; 25 c,a,b"
            })
    void reversedBallotsReverseTheOrder(String ballots) {
        int[][] pairs = count(ballots);
        int[][] turned = new int[pairs.length][pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = 0; j < pairs.length; j++) {
                turned[i][j] = pairs[j][i];
            }
        }
        assertThat(Schulze.places(turned)).isEqualTo(Schulze.places(pairs).reversed());
    }

    private static int[][] count(String ballots) {
        int options =
                (int) ballots.chars().filter(Character::isLetter).distinct().count();
        Tally tally = Tally.empty(options, true);
        for (String group : ballots.split(";\\s*", -1)) {
            String[] parts = group.split(" ", 2);
            List<Integer> ranks = new ArrayList<>(Collections.nCopies(options, 0));
            String[] order = parts[1].split(",", -1);
            for (int place = 0; place < order.length; place++) {
                for (char option : order[place].toCharArray()) {
                    ranks.set(option - 'a', place + 1);
                }
            }
            for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
                tally = tally.plus(new Ballot(ranks));
            }
        }
        return tally.pairs();
    }

    private static String letters(List<List<Integer>> places) {
        StringBuilder text = new StringBuilder();
        for (List<Integer> place : places) {
            text.append(text.isEmpty() ? "" : " ");
            place.forEach(option -> text.append((char) ('a' + option)));
        }
        return text.toString();
    }
}
