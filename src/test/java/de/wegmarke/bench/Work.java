package de.wegmarke.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the threads of a program have worked since its start, as its JVM counts it. Not counted are those that compile: what
 * they do belongs to the hours before, and would drown what is measured for half a minute.
 *
 * @param millis of processor time for each thread that lives, by its address in the JVM
 */
record Work(Map<String, Double> millis) {

    private static final Pattern THREAD =
            Pattern.compile("^\"(?!C[12] CompilerThread|Attach Listener).*cpu=([0-9.]+)ms.*tid=(0x[0-9a-f]+)");

    /** Read from the lines of a thread dump. */
    static Work in(Stream<String> dump) {
        var millis = new HashMap<String, Double>();
        dump.map(THREAD::matcher)
                .filter(thread -> thread.find())
                .forEach(thread -> millis.put(thread.group(2), Double.valueOf(thread.group(1))));
        return new Work(millis);
    }

    /** Milliseconds that were worked since then by the threads that live now. */
    double since(Work before) {
        return millis.entrySet().stream()
                .mapToDouble(thread -> thread.getValue() - before.millis.getOrDefault(thread.getKey(), 0.0))
                .sum();
    }
}
