package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheet of the day as it is printed: themes, recommendations with their weight, who was there. */
class DaySheet extends Div {

    DaySheet() {
        addClassNames("wm-sheet", "wm-day-sheet");
    }

    void head(ConferencePage conference, Clock clock) {
        var where = Stream.of(When.day(conference.begins(), clock, getLocale()), conference.place())
                .filter(words -> !words.isEmpty())
                .toList();
        add(new H1(conference.title()), new Paragraph(String.join(", ", where)));
    }

    void themes(List<ThemeLine> themes) {
        part(
                "session.themes",
                "session.themes.none",
                themes.stream()
                        .map(theme -> line(
                                new Span(theme.heading()),
                                getTranslation(
                                        "session.themes.facts",
                                        getTranslation(
                                                "session.themes.cards",
                                                theme.voices().cards()),
                                        theme.voices().people(),
                                        getTranslation(
                                                "session.themes.groups",
                                                theme.voices().groups()))))
                        .toList());
    }

    void recommendations(List<RecommendationLine> raised, String results) {
        part(
                "session.themes.recommendations",
                "session.themes.no-recommendations",
                raised.stream()
                        .map(one -> line(
                                new Span(new PermanentNumber(one.number()), new Span(" " + one.title())),
                                getTranslation("recommendation.raised", one.groups(), one.voices(), one.dots())))
                        .toList());
        add(new Paragraph(getTranslation("session.themes.answer-later", results)));
    }

    /** @param heads how many joined each; one where nobody did is missing
     * @param voices the names of those for whom a scribe wrote */
    void who(List<GroupPage> groups, Map<GroupId, Long> heads, List<String> voices) {
        add(new H2(getTranslation("session.themes.who")));
        add(new Paragraph(getTranslation(
                "session.themes.all-heads",
                heads.values().stream().mapToLong(Long::longValue).sum(),
                getTranslation("session.themes.of-groups", groups.size()))));
        var list = new UnorderedList();
        groups.forEach(group -> list.add(line(
                new Span(getTranslation("contribution.group", group.number(), group.name())),
                getTranslation("conference.heads", heads.getOrDefault(group.id(), 0L)))));
        add(list);
        if (!voices.isEmpty()) {
            add(new Paragraph(getTranslation("session.themes.spoke", String.join(", ", voices))));
        }
    }

    private void part(String heading, String nothing, List<ListItem> lines) {
        add(new H2(getTranslation(heading)));
        add(
                lines.isEmpty()
                        ? new Paragraph(getTranslation(nothing))
                        : new UnorderedList(lines.toArray(ListItem[]::new)));
    }

    private static ListItem line(Component what, String facts) {
        var more = new Span(facts);
        more.addClassName("wm-hint");
        return new ListItem(what, more);
    }
}
