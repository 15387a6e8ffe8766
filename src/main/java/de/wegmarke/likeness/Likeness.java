package de.wegmarke.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Some things with a text each, among which one finds those that say what another text says. Made once and read by many; it holds
 * in memory all that it knows and changes no more.
 *
 * <p>Ranked by BM25 (Robertson, Zaragoza 2009) over the stems of the words and, each word counting once, over its pieces of three
 * and four letters: decision 039 says how well that finds real wording again.
 */
public final class Likeness<T> {

    private static final String STEMS = "stems";
    private static final String PIECES = "pieces";

    /** A word found again in its pieces only counts as much as one found again as it is. */
    private static final float WEIGHT_OF_PIECES = 1f;

    /** Characters of a text that are looked through: what it is about, it says at its beginning. */
    private static final int MOST = 600;

    /** Characters: as many as a card has. */
    private static final int LONGEST = 280;

    /** What share of all that is asked for must be said by what is alike. */
    private static final double ENOUGH = 0.2;

    /** The same where it is a single word: two that meet by chance are many. */
    private static final double ALONE = 0.25;

    /** As many are looked at for each that is shown. */
    private static final int CANDIDATES = 4;

    /** How far behind the best one is no longer alike. */
    private static final double BEHIND = 0.4;

    private final List<Text<T>> texts;
    private final IndexReader index;
    private final IndexSearcher searcher;

    private record Text<T>(T thing, List<Word> words) {}

    private Likeness(List<Text<T>> texts, IndexReader index) {
        this.texts = List.copyOf(texts);
        this.index = index;
        this.searcher = new IndexSearcher(index);
    }

    /**
     * @param text what each says
     * @param language in which, by its tag
     */
    public static <T> Likeness<T> of(List<T> things, Function<T, String> text, Function<T, String> language) {
        var texts = things.stream()
                .map(thing -> new Text<>(thing, Tongue.words(within(text.apply(thing), MOST), language.apply(thing))))
                .toList();
        return reading(() -> new Likeness<>(texts, indexed(texts)));
    }

    /** These and others, as if they had been given together; the others first where nothing tells them apart. */
    public Likeness<T> and(Likeness<? extends T> others) {
        var together = new ArrayList<Text<T>>();
        others.texts.forEach(text -> together.add(new Text<>(text.thing(), text.words())));
        together.addAll(texts);
        return reading(() -> new Likeness<>(together, new MultiReader(new IndexReader[] {others.index, index}, false)));
    }

    private static IndexReader indexed(List<? extends Text<?>> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var text : texts) {
                var document = new Document();
                document.add(new TextField(STEMS, together(text.words().stream().map(Word::stem)), Field.Store.NO));
                document.add(new TextField(
                        PIECES,
                        together(text.words().stream().flatMap(word -> word.pieces().stream())),
                        Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }

    private static String together(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    /**
     * Those that say what the text says, the likest first.
     *
     * @param language of the text, by its tag
     * @param most how many at most
     */
    public List<Alike<T>> to(String text, String language, int most) {
        return to(text, language, most, thing -> true);
    }

    /** The same among some of them. */
    public List<Alike<T>> to(String text, String language, int most, Predicate<T> wanted) {
        var asked = asked(text, language);
        if (asked.isEmpty() || texts.isEmpty()) {
            return List.of();
        }
        var found = Arrays.stream(reading(() -> searcher.search(query(asked), texts.size()).scoreDocs))
                .filter(one -> wanted.test(texts.get(one.doc).thing()))
                .limit((long) most * CANDIDATES)
                .toList();
        return found.stream()
                .filter(one -> one.score >= BEHIND * found.getFirst().score)
                .flatMap(one -> alike(asked, one).stream())
                .limit(most)
                .toList();
    }

    private static String within(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static List<Word> asked(String text, String language) {
        var byStem = new LinkedHashMap<String, Word>();
        Tongue.words(within(text, LONGEST), language).forEach(word -> byStem.putIfAbsent(word.stem(), word));
        return List.copyOf(byStem.values());
    }

    private Optional<Alike<T>> alike(List<Word> asked, ScoreDoc found) {
        var text = texts.get(found.doc);
        var because = new ArrayList<String>();
        var known = new HashSet<String>();
        var shared = new LinkedHashSet<Word>();
        for (var word : text.words()) {
            var same = asked.stream().filter(word::isLike).toList();
            if (!same.isEmpty() && known.add(word.stem())) {
                because.add(word.said());
                shared.addAll(same);
            }
        }
        var share = said(shared) / said(asked);
        return share >= (shared.size() > 1 ? ENOUGH : ALONE)
                ? Optional.of(new Alike<>(text.thing(), because, share))
                : Optional.empty();
    }

    /** How much the words say: the rarer, the more. */
    private double said(Collection<Word> words) {
        return words.stream().mapToDouble(this::said).sum();
    }

    private double said(Word word) {
        var having = reading(() -> index.docFreq(new Term(STEMS, word.stem())));
        return Math.log(1 + (texts.size() + 1.0) / (having + 1.0));
    }

    private static Query query(List<Word> asked) {
        var query = new BooleanQuery.Builder();
        for (var word : asked) {
            query.add(new TermQuery(new Term(STEMS, word.stem())), BooleanClause.Occur.SHOULD);
            var pieces = word.pieces();
            var each = (float) (WEIGHT_OF_PIECES / Math.sqrt(pieces.size()));
            pieces.forEach(piece -> query.add(
                    new BoostQuery(new TermQuery(new Term(PIECES, piece)), each), BooleanClause.Occur.SHOULD));
        }
        return query.build();
    }

    @FunctionalInterface
    private interface Reading<R> {
        R read() throws IOException;
    }

    private static <R> R reading(Reading<R> reading) {
        try {
            return Objects.requireNonNull(reading.read());
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read", impossible);
        }
    }
}
