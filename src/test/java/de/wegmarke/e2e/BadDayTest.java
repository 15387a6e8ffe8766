package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.util.FileSystemUtils;

/** The database dies, hangs, or has no room: what was acknowledged is there, everybody is told, and it goes on by itself. */
@InBrowser
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class BadDayTest {

    @Test
    void aDatabaseThatIsKilledAgainWhileItStartsComesBack() throws Exception {
        var data = Program.below("killed-database");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start();
            try (var database = program.databaseIn(data)) {
                var sender = new Sender(program.address(), database);
                sender.send(20);
                for (int i = 0; i < 3; i++) {
                    program.killDatabase();
                    sender.send(2);
                }
                await(program, 200);
                sender.sendTheRest();
                assertThat(sender.acknowledged()).hasSize(sender.sent());
                try (var again = program.databaseIn(data)) {
                    assertThat(sender.missing(again)).isEmpty();
                }
            }
        }
    }

    @Test
    void whileTheDatabaseHangsEverybodyIsToldWithinSeconds() throws Exception {
        var data = Program.below("hung-database");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start();
            try (var database = program.databaseIn(data)) {
                var sender = new Sender(program.address(), database);
                sender.send(1);
                program.hangDatabase();
                assertThat(program.status("/results?q=niegesucht")).isEqualTo(503);
                assertThat(program.status("/health")).isEqualTo(503);
                assertThat(program.status("/health/alive")).isEqualTo(200);
                sender.send(1);
                assertThat(sender.acknowledged()).hasSize(1);
                program.wakeDatabase();
                await(program, 200);
                sender.sendTheRest();
                assertThat(sender.acknowledged()).hasSize(2);
                assertThat(sender.missing(database)).isEmpty();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLosesNothingAndIsMendedByMakingRoom() throws Exception {
        assumeTrue(SmallDisk.isPossible(), "This system gives nobody a disk of their own");
        var data = Program.below("full-disk");
        try (var disk = new SmallDisk(data, 1100);
                var program = new Program(data, disk.entrance())) {
            program.start();
            var outside = disk.fromOutside();
            try (var database = program.databaseIn(outside)) {
                var sender = new Sender(program.address(), database);
                sender.send(20);
                disk.fill();
                await(program, 503);
                sender.send(20);

                // Neither the database nor the whole program can start while nothing is left; both wait or go on
                // trying.
                program.killDatabase();
                sender.send(1);
                program.kill();
                program.begin(true);
                while (!program.said().contains("please make room")) {
                    rest();
                }
                disk.makeRoom();
                program.awaitReady();
                await(program, 200);
                sender.sendTheRest();
                assertThat(sender.acknowledged()).hasSize(sender.sent());
                try (var again = program.databaseIn(outside)) {
                    assertThat(sender.missing(again)).isEmpty();
                }
            }
        }
    }

    private static void await(Program program, int health) throws Exception {
        while (program.status("/health") != health) {
            rest();
        }
    }

    /** Between two looks. */
    private static void rest() throws InterruptedException {
        new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
    }
}
