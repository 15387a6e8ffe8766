package de.wegmarke.conference;

/** What another room makes public together with the results of a conference (E4). Rooms to the right offer themselves. */
public interface Publishable {

    /** The translation key of the words that count them; {0} is the number. */
    String key();

    /** How many are marked public in the conference, so that they show as soon as its results are published. */
    long marked(ConferenceId conference);
}
