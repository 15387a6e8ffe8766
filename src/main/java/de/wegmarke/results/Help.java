package de.wegmarke.results;

import java.util.List;
import java.util.Locale;

/** For whom there is help, and which of their questions it answers. */
public enum Help {
    PARTICIPANTS("join", "language", "offline", "change", "who-reads", "dots", "receipt", "no-phone"),
    MODERATORS("start", "phases", "scribe", "wall", "own-first", "hide", "question", "forms", "moves", "paper"),
    COORDINATORS("prepare", "day", "after", "correct"),
    INSTITUTIONS("link", "answer", "report", "expired");

    private final List<String> questions;

    Help(String... questions) {
        this.questions = List.of(questions);
    }

    /** By the last part of their keys. */
    public List<String> questions() {
        return questions;
    }

    /** How keys and addresses call them. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
