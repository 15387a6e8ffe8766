package de.wegmarke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A program that also has the empty screen, with groups that crowds can join. All crowds meet at this one program. */
final class OpenHall implements AutoCloseable {

    /** In one group; this is what is measured without anything said of it. */
    static final int PHONES = 40;

    private static final int CARDS_TO_WARM_UP = 80;

    private final Program first;
    private final Program program;
    private final Database database;

    OpenHall(Program first, String name) throws IOException, InterruptedException, SQLException {
        this.first = first;
        database = new Database(first);
        database.freshGroups(0, 0);
        program = first.another(name, EmptyScreen.jar(Files.createDirectories(Path.of("target", "bench"))));
    }

    Program program() {
        return program;
    }

    /** The database is that of the first program. */
    double cpuSecondsOfDatabase() {
        return first.cpuSecondsOfDatabase();
    }

    /** Phones on a screen, in groups where nobody has been. */
    Crowd crowd(Screen screen, int phones, int groups, int cards)
            throws IOException, InterruptedException, SQLException {
        return new Crowd(this, screen, database.freshGroups(groups, cards), phones);
    }

    /** Live bytes for each further phone: what one more costs, not what is made once for the first. */
    double heapForEachPhone(Screen screen, int cards) throws IOException, InterruptedException, SQLException {
        var group = database.freshGroups(1, cards);
        try (var _ = new Crowd(this, screen, group, 1)) {
            program.awaitScreens(1);
            var before = program.heap();
            try (var _ = new Crowd(this, screen, group, PHONES)) {
                return (double) (program.heap() - before) / PHONES;
            }
        }
    }

    /** Lets the compilers see the screens before anything is timed. */
    void warmUp(List<Screen> screens) throws IOException, InterruptedException, SQLException, ExecutionException {
        for (var screen : screens) {
            try (var crowd = crowd(screen, PHONES, 1, 100)) {
                crowd.write(CARDS_TO_WARM_UP, 3);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        program.close();
        database.close();
    }
}
