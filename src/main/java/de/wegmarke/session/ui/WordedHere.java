package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.VolunteerDesk;
import de.wegmarke.recommendation.ui.RecommendationForm;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import java.util.List;

/** The recommendations that this group is one of the voices behind, and who would take them in hand. */
class WordedHere extends Section implements WordedItem.Rewording {

    private final RecommendationDesk desk;
    private final VolunteerDesk volunteers;
    private final WritingNow writing;
    private final Person by;
    private final GroupId group;
    private final List<FieldLine> fields;
    private final Div said = new Div();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.none-here"));
    private final LiveList<WordedItem.Line> list =
            new LiveList<>(line -> line.recommendation().id(), this::face);
    private boolean open;

    /** @param fields those of the edition */
    WordedHere(
            RecommendationDesk desk,
            VolunteerDesk volunteers,
            WritingNow writing,
            Person by,
            GroupId group,
            List<FieldLine> fields) {
        this.writing = writing;
        this.fields = fields;
        this.desk = desk;
        this.volunteers = volunteers;
        this.by = by;
        this.group = group;
        addClassName("wm-led-cards");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H2(getTranslation("recommendation.of-group")), said, empty, list);
    }

    /** Whether it is time to say who takes something in hand (C1). */
    void show(Board board) {
        var now = board.allows(by, GroupDeed.WORD);
        if (now != open) {
            open = now;
            show();
        }
    }

    void show() {
        var worded = desk.raisedBy(by, group);
        var noted = volunteers.in(by, group);
        empty.setVisible(worded.isEmpty());
        list.show(worded.stream()
                .map(one -> new WordedItem.Line(
                        one,
                        noted.stream()
                                .filter(line -> line.recommendation().equals(one.number()))
                                .toList(),
                        open))
                .toList());
    }

    /** How many there are. */
    int count() {
        return Math.toIntExact(list.getChildren().count());
    }

    /** Tells the number that was given, and takes the keyboard there: the form is gone, nothing is chosen any more. */
    void say(String number) {
        said.setText(getTranslation("recommendation.worded", number));
        said.addClassName("wm-notice");
        said.getElement().callJsFunction("focus");
    }

    private WordedItem face(WordedItem.Line line) {
        return new WordedItem(volunteers, by, group, line, this, this::show);
    }

    @Override
    public RecommendationForm form(RecommendationLine recommendation) {
        var stored = desk.raisedBy(by, group).stream()
                .filter(one -> one.id().equals(recommendation.id()))
                .findFirst()
                .orElse(recommendation);
        return new RecommendationForm(recommendation.number(), fields).fill(stored);
    }

    @Override
    public void begin(RecommendationLine recommendation) {
        writing.begin(recommendation.number());
    }

    @Override
    public void end() {
        writing.end();
    }

    @Override
    public void save(RecommendationLine recommendation, long seen, RecommendationDraft draft) {
        desk.reword(by, recommendation.number(), seen, draft);
    }
}
