package de.wegmarke.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several who do the same at the same moment. */
public final class Together {

    private Together() {}

    /** What came of it for each; fails as the first does that failed. */
    public static <T> List<T> all(int people, Callable<T> deed) throws Exception {
        var start = new CyclicBarrier(people);
        Callable<T> ready = () -> {
            start.await();
            return deed.call();
        };
        try (var threads = Executors.newFixedThreadPool(people)) {
            var done = new ArrayList<T>();
            for (var one : threads.invokeAll(Collections.nCopies(people, ready))) {
                done.add(one.get());
            }
            return done;
        }
    }
}
