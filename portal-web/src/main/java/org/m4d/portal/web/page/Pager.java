package org.m4d.portal.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbered pages.
 *
 * @param page the present one, counted from 1
 * @param pages how many there are
 * @param path the address of the first page
 */
public record Pager(int page, int pages, String path) {

    private static final int AROUND = 2;

    /** How many pages this many items need; at least one. */
    public static int pages(long items, int size) {
        return (int) Math.max(1, (items + size - 1) / size);
    }

    public boolean needed() {
        return pages > 1;
    }

    public String address(int number) {
        return number == 1 ? path : path + (path.indexOf('?') < 0 ? "?" : "&") + "page=" + number;
    }

    /** The numbers to show: the ends, the present one and its neighbours; 0 stands for a gap. */
    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 1; n <= pages; n++) {
            if (n == 1 || n == pages || Math.abs(n - page) <= AROUND) {
                numbers.add(n);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
