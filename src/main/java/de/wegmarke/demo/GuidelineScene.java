package de.wegmarke.demo;

import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Clocks;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the example's edition of the guidelines and has it adopted. */
@Component
class GuidelineScene {

    private final GuidelineDesk guidelines;

    GuidelineScene(GuidelineDesk guidelines) {
        this.guidelines = guidelines;
    }

    Scenery play(Script script, Days days, Map<String, Person> cast) {
        var text = script.first();
        var by = Objects.requireNonNull(cast.get("koordination"));
        var edition = Clocks.at(days.instant(text.text("drafted")), () -> draft(by, text, days));
        Clocks.at(
                days.instant(text.text("adopted")),
                () -> guidelines.adopt(
                        by, edition, guidelines.edition(by, edition).version()));
        var fields = guidelines.edition(by, edition).fields();
        return new Scenery(
                days, cast, edition, fields.stream().map(field -> field.id()).toList());
    }

    private EditionId draft(Person by, Block text, Days days) {
        var resolution = text.line("resolution");
        var edition = guidelines.draft(
                by,
                new EditionDraft(
                        text.text("title"),
                        text.text("programme"),
                        text.text("partners"),
                        text.text("link"),
                        new EditionDraft.Resolved(resolution.part(1), days.day(resolution.part(0)), resolution.part(2)),
                        text.all("statement").stream().map(Line::value).toList()));
        text.all("field").forEach(field -> guidelines.addField(by, edition, field(field)));
        return edition;
    }

    private static FieldDraft field(Line line) {
        var signs = line.words();
        return new FieldDraft(
                line.part(1), line.part(2), FieldSymbol.valueOf(signs.get(0)), FieldColour.valueOf(signs.get(1)));
    }
}
