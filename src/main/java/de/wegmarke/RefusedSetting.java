package de.wegmarke;

import org.springframework.boot.SpringApplication.AbandonedRunException;

/** Thrown for a setting that cannot be; the message is the sentence to show. Spring says nothing besides. */
final class RefusedSetting extends AbandonedRunException {

    private final String sentence;

    RefusedSetting(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
