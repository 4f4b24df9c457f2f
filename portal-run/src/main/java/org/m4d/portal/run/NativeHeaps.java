package org.m4d.portal.run;

/** The memory that programs take from the C library. */
final class NativeHeaps {

    private NativeHeaps() {}

    /** Without a bound glibc keeps a heap for each of many threads, which grow for days and are never given back. */
    static void bound(ProcessBuilder program) {
        program.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    }
}
