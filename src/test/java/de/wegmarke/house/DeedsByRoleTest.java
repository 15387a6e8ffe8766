package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.Collecting;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Receipt;
import de.wegmarke.conference.Show;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkClosed;
import de.wegmarke.people.LinkKind;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may do what: every deed of every desk with every role. A deed that stands nowhere here fails. */
@WegmarkeTest
class DeedsByRoleTest {

    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);
    private static final Set<Role> COORDINATOR = Set.of(Role.COORDINATOR);
    private static final Set<Role> WHO_LEADS = Set.of(Role.COORDINATOR, Role.MODERATOR);

    /** No role is enough: those who try here have no account. */
    private static final Set<Role> WHO_HAS_THE_ACCOUNT = Set.of();

    /** Desks, and those of their deeds that others may do than the rest. */
    private static final Map<String, Set<Role>> MAY = Map.ofEntries(
            Map.entry("AccountDesk", ADMIN),
            Map.entry("AccountDesk.moderators", COORDINATOR),
            Map.entry("FirstPasswordDesk", ADMIN),
            Map.entry("LinkDesk", ADMIN),
            Map.entry("AuditDesk", ADMIN),
            Map.entry("LogInDesk", ADMIN),
            Map.entry("LogInDesk.own", WHO_HAS_THE_ACCOUNT),
            Map.entry("LogInDesk.endOthers", WHO_HAS_THE_ACCOUNT),
            Map.entry("OwnPasswordDesk", WHO_HAS_THE_ACCOUNT),
            Map.entry("SecondFactorDesk", WHO_HAS_THE_ACCOUNT),
            Map.entry("SecondFactorDesk.isSetUp", ADMIN),
            Map.entry("SecondFactorDesk.takeFrom", ADMIN),
            Map.entry("GuidelineDesk", COORDINATOR),
            Map.entry("DirectoryDesk", COORDINATOR),
            Map.entry("ConferenceDesk", COORDINATOR),
            Map.entry("ConferenceDesk.conferences", WHO_LEADS),
            Map.entry("ConferenceDesk.conference", WHO_LEADS),
            Map.entry("ConferenceDesk.current", WHO_LEADS),
            Map.entry("ConferenceDesk.fields", WHO_LEADS),
            Map.entry("GroupDesk", WHO_LEADS),
            Map.entry("GroupDesk.setUp", COORDINATOR),
            Map.entry("GroupDesk.word", COORDINATOR),
            Map.entry("GroupDesk.groups", COORDINATOR),
            Map.entry("ShowDesk", WHO_LEADS),
            Map.entry("CollectingDesk", WHO_LEADS),
            Map.entry("AdmissionDesk", WHO_LEADS),
            Map.entry("DraftDesk", WHO_LEADS),
            Map.entry("VolunteerDesk", WHO_LEADS),
            Map.entry("VolunteerDesk.of", COORDINATOR),
            Map.entry("AttentionDesk", WHO_LEADS),
            Map.entry("CueDesk", WHO_LEADS),
            Map.entry("TimeDesk", WHO_LEADS),
            Map.entry("ContributionDesk", COORDINATOR),
            Map.entry("ModerationDesk", WHO_LEADS),
            Map.entry("ScribeDesk", WHO_LEADS),
            Map.entry("BatchDesk", WHO_LEADS),
            Map.entry("SheetDesk", WHO_LEADS),
            Map.entry("QuestionDesk", WHO_LEADS),
            Map.entry("UnfinishedDesk", WHO_LEADS),
            Map.entry("PhotoDesk", WHO_LEADS),
            Map.entry("TranslationDesk", WHO_LEADS),
            Map.entry("BoardDesk", WHO_LEADS),
            Map.entry("ClusterDesk", WHO_LEADS),
            Map.entry("DotDesk", WHO_LEADS),
            Map.entry("ThemeDesk", COORDINATOR),
            Map.entry("RecommendationDesk", COORDINATOR),
            Map.entry("RecommendationDesk.word", WHO_LEADS),
            Map.entry("RecommendationDesk.reword", WHO_LEADS),
            Map.entry("RecommendationDesk.raisedBy", WHO_LEADS),
            Map.entry("RecommendationDesk.addSources", WHO_LEADS),
            Map.entry("ProjectDesk", COORDINATOR),
            Map.entry("StepDesk", COORDINATOR),
            Map.entry("ReportDesk", COORDINATOR),
            Map.entry("RequestDesk", COORDINATOR),
            Map.entry("OverviewDesk", COORDINATOR),
            Map.entry("OverviewDesk.ledBy", WHO_LEADS));

    @Autowired
    private ApplicationContext house;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyDeedIsOpenToThoseWhoMayAndClosedToAllOthers() {
        var deeds = deeds().toList();
        assertThat(deeds).as("deeds that were found").hasSizeGreaterThan(60);
        for (var deed : deeds) {
            var may = MAY.getOrDefault(deed.name(), MAY.get(deed.desk()));
            assertThat(may).as("Who may do %s? Say it here", deed.name()).isNotNull();
            for (var role : List.of(Role.ADMIN, Role.COORDINATOR, Role.MODERATOR)) {
                assertThat(tried(deed, Set.of(role)) instanceof NotAllowed)
                        .as("%s is closed to %s", deed.name(), role)
                        .isEqualTo(!may.contains(role));
            }
            assertThat(tried(deed, Set.of()))
                    .as("%s by somebody without a role", deed.name())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    /** Who is in no group, has no link and no device that is known, finds every deed closed, or nothing to read. */
    @Test
    void whoIsNobodyDoesNothing() {
        var visitor = Stream.of(Membership.class, ParticipantId.class, DeviceKey.class, Secret.class, Receipt.class)
                .collect(Collectors.toSet());
        var deeds = deeds(visitor::contains).toList();
        assertThat(deeds).as("deeds that were found").hasSizeGreaterThan(15);
        for (var deed : deeds) {
            var came = attempted(deed, Set.of());
            assertThat(came.thrown() instanceof NotAllowed
                            || came.thrown() instanceof NotFound
                            || came.thrown() instanceof LinkClosed
                            || isNothing(came.value()))
                    .as("%s by nobody: %s", deed.name(), came)
                    .isTrue();
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return Boolean.FALSE.equals(value)
                || value instanceof Optional<?> one && one.isEmpty()
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Joining.UnknownCode;
    }

    private record PersonalDeed(Object bean, String desk, Method method) {

        String name() {
            return desk + "." + method.getName();
        }
    }

    private Stream<PersonalDeed> deeds() {
        return deeds(Person.class::equals);
    }

    /** @param who what the first parameter is of: who acts */
    private Stream<PersonalDeed> deeds(Predicate<Class<?>> who) {
        return Arrays.stream(house.getBeanDefinitionNames())
                .map(house::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getSimpleName().endsWith("Desk"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getMethods())
                        .filter(method -> method.getParameterCount() > 0 && who.test(method.getParameterTypes()[0]))
                        .map(method -> new PersonalDeed(
                                bean, AopUtils.getTargetClass(bean).getSimpleName(), method)));
    }

    /** What came of it, with things that do not exist: the right is asked before anything is looked for. */
    private @Nullable Throwable tried(PersonalDeed deed, Set<Role> roles) {
        return attempted(deed, roles).thrown();
    }

    private record Came(@Nullable Object value, @Nullable Throwable thrown) {}

    private Came attempted(PersonalDeed deed, Set<Role> roles) {
        var by = new Person(AccountId.next(), "Jemand", roles);
        var arguments = Arrays.stream(deed.method().getParameterTypes())
                .map(type -> type.equals(Person.class) ? by : something(type))
                .toArray();
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return new Came(deed.method().invoke(deed.bean(), arguments), null);
            } catch (InvocationTargetException wrong) {
                return new Came(null, wrong.getCause());
            } catch (IllegalAccessException closed) {
                throw new AssertionError(closed);
            }
        }));
    }

    private static @Nullable Object something(Class<?> type) {
        if (Identifier.class.isAssignableFrom(type)) {
            return identifier(type);
        }
        if (type.equals(LinkKind.class)) {
            return new LinkKind("nichts", Role.ADMIN, Optional.empty());
        }
        if (type.equals(Membership.class)) {
            return new Membership(ParticipantId.next(), GroupId.next(), "de");
        }
        if (type.equals(DeviceKey.class)) {
            return DeviceKey.of(Secret.fresh());
        }
        if (type.equals(Secret.class)) {
            return Secret.fresh();
        }
        if (type.equals(Collecting.class)) {
            return new Collecting(false, false, true, false);
        }
        if (type.equals(Show.class)) {
            return new Show(ConferenceId.next(), GroupId.next());
        }
        if (type.equals(Receipt.class)) {
            return Receipt.typed("ABCDEFGHJK").orElseThrow();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.equals(Set.class)) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (type.equals(String.class)) {
            return "nichts";
        }
        if (type.equals(UUID.class)) {
            return UUID.randomUUID();
        }
        if (type.equals(boolean.class)) {
            return false;
        }
        return type.equals(long.class) ? (Object) 0L : type.equals(int.class) ? (Object) 0 : null;
    }

    private static Object identifier(Class<?> type) {
        try {
            return type.getConstructor(UUID.class).newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException notARecord) {
            throw new AssertionError(notARecord);
        }
    }
}
