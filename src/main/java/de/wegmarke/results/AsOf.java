package de.wegmarke.results;

import de.wegmarke.shared.Senseless;
import de.wegmarke.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever asks how things stood then is not shown how they stand now, on whatever page or in whatever file. */
@ControllerAdvice(basePackageClasses = AsOf.class)
class AsOf {

    /** @throws Senseless for any day */
    @ModelAttribute
    void mustBeNow(@RequestParam @Nullable String asOf) {
        if (!Words.areNone(asOf)) {
            throw new Senseless("results.as-of-not-yet");
        }
    }
}
