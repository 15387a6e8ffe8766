package de.wegmarke.conference.ui;

import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Home;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/**
 * The addresses of conferences and groups, below the app's own. The screens of the day and of the groups' list lie in the room
 * {@code office}, that of the led group in {@code session}.
 */
@Configuration
@NamedInterface("routes")
public class ConferenceRoutes {

    /** The day of the current conference. */
    public static final String DAY = "conference";

    /** The groups that somebody leads. */
    public static final String GROUPS = "groups";

    /** One group as its moderator leads it. */
    public static final String GROUP = GROUPS + "/:group";

    /** The form for a new conference. */
    public static final String NEW = "conferences/new";

    /** One group on a big screen. */
    public static final String WALL = GROUP + "/wall";

    /** Where somebody writes for others of the group. */
    public static final String SCRIBE = GROUP + "/scribe";

    /** Where cards are taken in from a file. */
    public static final String INTAKE = GROUP + "/intake";

    /** Where sheets of paper are given out and entered. */
    public static final String PAPER = GROUP + "/paper";

    static final String EDIT = "conferences/:slug/edit";
    static final String NEW_GROUP = "conferences/:slug/groups/new";
    static final String EDIT_GROUP = "conferences/:slug/groups/:group";
    static final String SHEET = GROUP + "/sheet";

    /** The day of one conference. */
    public static String day(String conference) {
        return DAY + "?conference=" + conference;
    }

    /** The form that changes a conference. */
    public static String edit(String conference) {
        return EDIT.replace(":slug", conference);
    }

    /** The form for a new group of a conference. */
    public static String newGroup(String conference) {
        return NEW_GROUP.replace(":slug", conference);
    }

    /** The form that changes a group. */
    public static String edit(String conference, GroupId group) {
        return EDIT_GROUP.replace(":slug", conference).replace(":group", part(group));
    }

    /** One group as its moderator leads it. */
    public static String group(GroupId group) {
        return GROUP.replace(":group", part(group));
    }

    /** One group on a big screen. */
    public static String wall(GroupId group) {
        return WALL.replace(":group", part(group));
    }

    /** Where somebody writes for others of the group. */
    public static String scribe(GroupId group) {
        return SCRIBE.replace(":group", part(group));
    }

    /** Where cards are taken in from a file. */
    public static String intake(GroupId group) {
        return INTAKE.replace(":group", part(group));
    }

    /** Where sheets of paper are given out and entered. */
    public static String paper(GroupId group) {
        return PAPER.replace(":group", part(group));
    }

    /** What hangs on the wall of the group's room. */
    public static String sheet(GroupId group) {
        return SHEET.replace(":group", part(group));
    }

    private static String part(GroupId group) {
        return group.value().toString();
    }

    @Bean
    Home coordinatorsHome() {
        return Home.ofPeople(Role.COORDINATOR, DAY);
    }

    @Bean
    Home moderatorsHome() {
        return Home.ofPeople(Role.MODERATOR, GROUPS);
    }

    @Bean
    Destination conferenceDestination() {
        return new Destination("conference.nav", DAY, 10, Set.of(Role.Names.COORDINATOR));
    }

    @Bean
    Destination groupsDestination() {
        return new Destination("conference.nav-groups", GROUPS, 15, Set.of(Role.Names.MODERATOR));
    }
}
