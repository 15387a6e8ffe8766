package de.wegmarke.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import de.wegmarke.AppShell;
import de.wegmarke.Wegmarke;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Receipt;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowCode;
import de.wegmarke.database.Aggregate;
import de.wegmarke.database.Deed;
import de.wegmarke.e2e.InBrowser;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.project.OwnProject;
import de.wegmarke.shared.Clocks;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The habits of the house. Each rule says why it is there; STYLE.md tells them as one text. */
class HabitsTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.wegmarke");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("de.wegmarke");
    private static final String ROOM_UI = "de.wegmarke.*.ui..";
    private static final String ROOM_WEB = "de.wegmarke.*.web..";

    /** Whoever holds a secret or a code acts by it. */
    private static final Set<String> WHO_ACTS = Stream.of(
                    Person.class,
                    Membership.class,
                    OwnProject.class,
                    ParticipantId.class,
                    DeviceKey.class,
                    Secret.class,
                    JoinCode.class,
                    Receipt.class,
                    ShowCode.class,
                    Show.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private static final int LONGEST_VIEW = 150;
    private static final int LONGEST_CLASS = 250;

    @Test
    void vaadinStaysInTheScreens() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "de.wegmarke.ui..", "de.wegmarke.live", ROOM_UI, "de.wegmarke.people.web")
                        .and()
                        .doNotBelongToAnyOf(AppShell.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin..")
                        .because(
                                "rules must be understood, tested and kept without a screen; only who guards the app's addresses knows them"));
    }

    @Test
    void screensKeepToTheirRoom() {
        check(
                classes()
                        .that()
                        .resideInAnyPackage(ROOM_UI, ROOM_WEB)
                        .and()
                        .areTopLevelClasses()
                        .and(not(simpleNameEndingWith("Routes")))
                        .and()
                        .areNotAnnotatedWith(NamedInterface.class)
                        .should()
                        .notBePublic()
                        .because(
                                "other rooms link to a screen by its …Routes class and build only on parts that are a named door"));
    }

    @Test
    void desksAskWhoActs() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Desk")
                .should(new ArchCondition<>("have who acts as their first parameter") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var first = method.getRawParameterTypes().stream().findFirst();
                        var acts = first.filter(type -> WHO_ACTS.contains(type.getName()))
                                .isPresent();
                        events.add(new SimpleConditionEvent(method, acts, method.getFullName()));
                    }
                })
                .because("who acts is asked for the right in every deed, so that a new one is closed by default;"
                        + " DeedsByRoleTest holds that it is asked"));
    }

    @Test
    void nothingIsHashedWhileTheDatabaseWaits() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Deed.class)
                .or()
                .areAnnotatedWith(Transactional.class)
                .should()
                .callMethodWhere(describe(
                        "hash or compare passwords",
                        (JavaMethodCall call) -> call.getTargetOwner().getName().equals("de.wegmarke.people.Passwords")
                                && Set.of("hashed", "fits").contains(call.getName())))
                .because("a hash takes a quarter of a second; whoever makes one in a transaction holds a connection"
                        + " meanwhile, and a hundred of them hold all"));
    }

    @Test
    void whatIsChangedComesByToChange() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Deed.class)
                .and(not(describe(
                        "only read",
                        (JavaMethod method) -> method.isAnnotatedWith(Transactional.class)
                                && method.getAnnotationOfType(Transactional.class)
                                        .readOnly())))
                .should(new ArchCondition<>("not find what they change without a lock") {
                    @Override
                    public void check(JavaMethod deed, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(deed, !findsById(deed), deed.getFullName()));
                    }
                })
                .because("of two who change the same, the second must find what the first has left;"
                        + " a repository's toChange locks, its findById does not"));
        check(methods()
                .that()
                .areAnnotatedWith(Lock.class)
                .and(describe(
                        "lock for writing",
                        (JavaMethod method) ->
                                method.getAnnotationOfType(Lock.class).value() == LockModeType.PESSIMISTIC_WRITE))
                .should()
                .haveNameMatching("toChange|allToChange")
                .because("one word says everywhere that something is fetched to be changed"));
    }

    /** Whether the method, or a private one of the same class that it uses, calls {@code findById}. */
    private static boolean findsById(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("findById")
                        || (call.getTargetOwner().equals(method.getOwner())
                                && !call.getTarget().getFullName().equals(method.getFullName())
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(own -> own.getModifiers().contains(JavaModifier.PRIVATE))
                                        .map(HabitsTest::findsById)
                                        .orElse(false)));
    }

    @Test
    void screensAskDesks() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOM_UI)
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Register"))
                .because("a register asks nobody who looks; a screen shows what its person may see"));
    }

    @Test
    void viewsArePackagePrivate() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .because("nobody calls a view"));
    }

    @Test
    void viewsAreShort() {
        assertThat(Sources.below(Sources.JAVA, ".java"))
                .filteredOn(source -> source.text().contains("\n@Route("))
                .as("A view longer than %d lines holds more than one part; give the part a class", LONGEST_VIEW)
                .allSatisfy(view -> assertThat(view.lines()).isLessThanOrEqualTo(LONGEST_VIEW));
    }

    @Test
    void classesAreShort() {
        assertThat(Sources.below(Sources.JAVA, ".java"))
                .as("A class longer than %d lines can no longer be said in one sentence", LONGEST_CLASS)
                .allSatisfy(one -> assertThat(one.lines()).isLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void desksHoldTheTransactions() {
        check(noClasses()
                .that()
                .resideInAnyPackage("de.wegmarke.ui..", ROOM_UI, ROOM_WEB)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("one thing a person does is one method of a desk and one transaction"));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("de.wegmarke.ui..", ROOM_UI, ROOM_WEB)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("one thing a person does is one method of a desk and one transaction"));
    }

    @Test
    void desksAreServicesThatTheWholeHouseMayAsk() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Service.class)
                .because("a desk is the one public door of its room"));
    }

    @Test
    void aggregatesStayInTheirRoomsTransactions() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Desk")
                .and(not(lockedForTheSurroundingTransaction()))
                .should()
                .notHaveRawReturnType(assignableTo(Aggregate.class))
                .because("what leaves a desk is a record: nothing is loaded later, nothing is changed unseen"));
    }

    @Test
    void repositoriesStayInTheirRoom() {
        check(classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveNameMatching(".*s")
                .because("what is kept is asked for at the room's desk, and a repository is a plural noun"));
    }

    @Test
    void aggregatesHaveVerbsAndNoSetters() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Aggregate.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a change has a name in the field (withdraw, accept), and its rule stands inside"));
    }

    @Test
    void namesAreTheFieldsWords() {
        check(noClasses()
                .should()
                .haveNameMatching(
                        ".*[.$]([A-Za-z]*(Impl|Utils?|Helper|Manager|Dto|DTO|Mapper|Data|Info|Base)|Abstract[A-Z]\\w*)")
                .because("a moderator would not say them: such a name hides what the class is"));
    }

    @Test
    void onlyLiveTopicsReachIntoOtherScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("de.wegmarke.live")
                .should()
                .callMethodWhere(called(UI.class, "access|accessSynchronously|accessLater"))
                .because("one path tells every browser, coalesced and under its own rights"));
    }

    @Test
    void partsComeThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .because("whoever makes an object must see what it needs"));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching("now"))
                        .and(DescribedPredicate.describe(
                                "without a clock",
                                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isAssignableTo(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the example conference and the tests live at another time"));
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Clocks.class)
                .should()
                .callMethodWhere(called(Clock.class, "system.*"))
                .because("there is one clock, and it is given to whoever needs it"));
    }

    @Test
    void looksAreInTheStyleSheets() {
        check(noClasses()
                .should()
                .callMethodWhere(called(HasStyle.class, "getStyle"))
                .because("dark mode, print and contrast are decided in frontend/css alone"));
    }

    @Test
    void nobodyTalksToTheConsole() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Wegmarke.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what an operator must know goes to the log; only the options speak before there is one"));
    }

    @Test
    void nobodyWaitsByTheWatch() {
        check(noClasses()
                .should()
                .callMethodWhere(called(Thread.class, "sleep"))
                .because("a pause is either too short or too long; wait for what you wait for"));
    }

    @Test
    void whoUsesABrowserSaysSo() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areNotAnnotatedWith(InBrowser.class)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.microsoft.playwright..").or(simpleName("Browsers")))
                .because("./dev test fast does without a browser, so that nobody puts it off")
                .check(TESTS);
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Sources.below(Path.of("src"), ".java", ".jte", ".html", ".properties", ".sql"))
                .as("What is not done is an issue, not a remark in the code")
                .filteredOn(source -> !source.file().endsWith("HabitsTest.java"))
                .allSatisfy(source -> assertThat(source.text()).doesNotContain("TODO", "FIXME", "@Disabled"));
    }

    private static DescribedPredicate<JavaCall<?>> called(Class<?> owner, String names) {
        return JavaCall.Predicates.target(nameMatching(names))
                .and(JavaCall.Predicates.target(owner(assignableTo(owner))));
    }

    /** What another room's desk asks for inside its own transaction may be the thing itself. */
    private static DescribedPredicate<JavaMethod> lockedForTheSurroundingTransaction() {
        return DescribedPredicate.describe(
                "are part of a surrounding transaction",
                method -> method.tryGetAnnotationOfType(Transactional.class)
                        .filter(transactional -> transactional.propagation() == Propagation.MANDATORY)
                        .isPresent());
    }

    @Test
    void waysAreWays() {
        assertThat(Sources.below(Sources.JAVA, ".java"))
                .filteredOn(source -> !source.file().endsWith("Way.java"))
                .allSatisfy(source -> assertThat(source.text())
                        .as("a link within the app is a Way: %s", source)
                        .doesNotContain("router-link"));
    }

    /** A4: what is typed into a form is kept, and who cancels it wants it no more. */
    @Test
    void a4WhatIsTypedIsKeptUnlessItIsCancelled() {
        // What is counted on paper is kept by the program at once; the guidelines' own place has no field; a code is
        // good for
        // half a minute, and nobody else's to find; where a file is chosen nothing is typed.
        var without = Set.of(
                "FieldTrouble.java",
                "LedDots.java",
                "EditionView.java",
                "CodeForm.java",
                "IntakeForm.java",
                "IntakeView.java",
                "SheetsGiven.java",
                "SheetList.java");
        assertThat(Sources.below(Sources.JAVA, ".java"))
                .filteredOn(source -> source.text().contains("new FieldTrouble()"))
                .filteredOn(
                        source -> !without.contains(source.file().getFileName().toString()))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.text()).as("%s", form).contains("keep("));
        // A question has no words, and the browser's own calendar says it of itself.
        var wordless = Set.of("Question.java", "Farewell.java", "DayField.java", "Moment.java");
        assertThat(Sources.below(Sources.JAVA, ".java"))
                .filteredOn(source -> source.text().contains("\"ui.cancel\""))
                .filteredOn(
                        source -> !wordless.contains(source.file().getFileName().toString()))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.text()).as("%s", form).contains("data-cancel"));
    }

    @Test
    void textIsCleanedAndMeasuredInOnePlace() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..shared..", "..database..", "..demo..", "..web")
                        .and()
                        .doNotHaveFullyQualifiedName("de.wegmarke.ui.EveryScreen")
                        .and()
                        .haveNameNotMatching("de\\.wegmarke\\.ui\\.parts\\.FieldWords.*")
                        .and()
                        .doNotHaveFullyQualifiedName("de.wegmarke.results.AtomFeed")
                        .should()
                        .callMethodWhere(called(String.class, "strip|trim|isBlank|codePointCount"))
                        .because(
                                "what people type is cleaned, compared and counted by Words alone: Java's blanks are not all there are"));
        check(noClasses()
                .that()
                .doNotHaveSimpleName("When")
                .and()
                .doNotHaveSimpleName("Days")
                .and()
                .doNotHaveSimpleName("DayField")
                .and()
                .doNotHaveSimpleName("CalendarFile")
                .and()
                .resideOutsideOfPackages("..database..", "..demo..")
                .should()
                .callMethodWhere(called(DateTimeFormatter.class, "ofPattern|ofLocalized.*"))
                .because("days are written as the reader does, by one pattern: When on screens, Days on pages"));
    }

    private static void check(ArchRule rule) {
        // A rule that looks at nothing holds nothing: it fails.
        rule.allowEmptyShould(false).check(CODE);
    }
}
