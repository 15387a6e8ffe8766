package de.wegmarke.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Phones that look at the same screen, evenly spread over some groups, and write cards in turn. */
final class Crowd implements AutoCloseable {

    /** A card on its way. */
    private record Card(int author, long sentAt) {}

    private static final String TEXT =
            "Live %d: Am Samstag fährt der letzte Bus um sechs, da ist der Kurs noch nicht zu Ende.";
    private static final Pattern NUMBER = Pattern.compile("\"Live (\\d+): ");
    private static final long HEARTBEAT_SECONDS = 20;
    private static final long PATIENCE_SECONDS = 15;

    private final OpenHall hall;
    private final int groups;
    private final Screen screen;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Phone> phones = new ArrayList<>();
    private final List<Set<Integer>> seen = new ArrayList<>();
    private final Map<Integer, Card> cards = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final LongAdder pushes = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder wireBytes = new LongAdder();
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch due = new CountDownLatch(0);
    private int written;

    /** Lets so many join, one after the other, the first group first, then the second, then again the first. */
    Crowd(OpenHall hall, Screen screen, List<HallGroup> groups, int size) throws IOException, InterruptedException {
        this.hall = hall;
        this.screen = screen;
        this.groups = groups.size();
        for (int i = 0; i < size; i++) {
            var place = i;
            seen.add(ConcurrentHashMap.newKeySet());
            phones.add(new Phone(
                    http, hall.program(), groups.get(i % groups.size()), screen.path(), push -> hear(place, push)));
        }
        clock.scheduleAtFixedRate(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Writes cards at an even pace, whether or not the server keeps up; returns when everybody has been told of each. */
    Course write(int count, double aSecond) throws IOException, InterruptedException, ExecutionException {
        var looks = count * phones.size() / groups;
        due = new CountDownLatch(looks);
        pushes.reset();
        bytes.reset();
        wireBytes.reset();
        millis.clear();
        var work = hall.program().work();
        var worked = hall.program().cpuSeconds();
        var database = hall.cpuSecondsOfDatabase();
        var begin = System.nanoTime();
        send(count, aSecond);
        due.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Course(
                looks,
                count,
                due.getCount(),
                pushes.sum(),
                bytes.sum(),
                wireBytes.sum(),
                hall.program().work().since(work),
                (hall.cpuSecondsOfDatabase() - database) * 1000,
                (hall.program().cpuSeconds() - worked) / seconds,
                millis.stream().sorted().toList());
    }

    private void send(int count, double aSecond) throws InterruptedException, ExecutionException {
        var begun = new ArrayList<Future<Future<?>>>();
        for (int i = 0; i < count; i++) {
            var number = written++;
            begun.add(clock.schedule(
                    () -> hands.submit(() -> send(number)), Math.round(i * 1e9 / aSecond), TimeUnit.NANOSECONDS));
        }
        for (var one : begun) {
            one.get().get();
        }
    }

    private Void send(int number) throws IOException, InterruptedException {
        var author = number % phones.size();
        cards.put(number, new Card(author, System.nanoTime()));
        phones.get(author).send(TEXT.formatted(number));
        return null;
    }

    private void hear(int place, PushSocket.Message push) {
        pushes.increment();
        bytes.add(push.bytes());
        wireBytes.add(push.wireBytes());
        if (screen == Screen.EMPTY) {
            due.countDown();
            return;
        }
        var number = NUMBER.matcher(push.text());
        while (number.find()) {
            see(place, Integer.parseInt(number.group(1)), push.at());
        }
    }

    private void see(int place, int number, long at) {
        if (seen.get(place).add(number)) {
            due.countDown();
            var card = cards.get(number);
            if (card != null && card.author() != place) {
                millis.add((at - card.sentAt()) / 1e6);
            }
        }
    }

    private void beat() {
        phones.forEach(phone -> hands.submit(() -> {
            phone.beat();
            return null;
        }));
    }

    /** Everybody leaves. */
    @Override
    public void close() throws IOException, InterruptedException {
        clock.shutdownNow();
        hands.close();
        for (var phone : phones) {
            phone.close();
        }
        http.close();
    }
}
