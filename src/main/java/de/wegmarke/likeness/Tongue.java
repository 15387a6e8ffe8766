package de.wegmarke.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** How a language makes one word of its forms, and which of its words say nothing. What Lucene knows of the languages spoken in the hall. */
final class Tongue {

    /** Words that stand on every second card, and say nothing about what it is about. */
    private static final List<String> WISHING = List.of(
            "sollen",
            "sollte",
            "sollten",
            "soll",
            "muss",
            "müssen",
            "müsste",
            "kann",
            "können",
            "könnte",
            "wäre",
            "wären",
            "wird",
            "werden",
            "gibt",
            "geben",
            "braucht",
            "brauchen",
            "bekommen",
            "geht",
            "gehen",
            "macht",
            "machen",
            "mehr",
            "viel",
            "viele",
            "immer",
            "ganz",
            "schon",
            "alle",
            "wer",
            "statt",
            "gut",
            "fehlt",
            "fehlen",
            "läuft",
            "sehr",
            "neue",
            "neuen",
            "finden",
            "allein",
            "niemand",
            "anbieten",
            "nehmen",
            "lassen",
            "wissen",
            "zwei",
            "bitte",
            "leute",
            "menschen",
            "bzw");

    /** Ukrainian has no analyser of its own without a dictionary of megabytes; what endings it shares with Russian is cut off. */
    private static final List<String> UKRAINIAN = List.of(
            "і",
            "й",
            "та",
            "в",
            "у",
            "на",
            "з",
            "із",
            "до",
            "не",
            "що",
            "як",
            "це",
            "для",
            "про",
            "за",
            "по",
            "від",
            "або",
            "але",
            "є",
            "ми",
            "ви",
            "я",
            "він",
            "вона",
            "вони",
            "нам",
            "нас",
            "дуже",
            "треба",
            "потрібно",
            "щоб",
            "більше",
            "може",
            "можна");

    private static final Map<String, Analyzer> ALL = new HashMap<>(Map.of(
            "en", new EnglishAnalyzer(),
            "ar", new ArabicAnalyzer(),
            "tr", new TurkishAnalyzer(),
            "uk", of(words(UKRAINIAN), RussianLightStemFilter::new),
            "ru", of(words(UKRAINIAN), RussianLightStemFilter::new)));

    private static final Analyzer GERMAN =
            of(german(), words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)));

    private Tongue() {}

    /**
     * The words of a text that say something, in their order.
     *
     * @param language its tag; what is not known is read as German, whose rules do least harm to others
     */
    static List<Word> words(String text, String language) {
        var words = new ArrayList<Word>();
        try (var stream = ALL.getOrDefault(language, GERMAN).tokenStream("", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(stem.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
        return words;
    }

    private static CharArraySet german() {
        var words = CharArraySet.copy(GermanAnalyzer.getDefaultStopSet());
        words.addAll(WISHING);
        return words;
    }

    private static CharArraySet words(List<String> some) {
        return new CharArraySet(some, true);
    }

    private static Analyzer of(CharArraySet empty, UnaryOperator<TokenStream> stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var parts = new StandardTokenizer();
                return new TokenStreamComponents(
                        parts, stemmed.apply(new StopFilter(new LowerCaseFilter(parts), empty)));
            }
        };
    }
}
