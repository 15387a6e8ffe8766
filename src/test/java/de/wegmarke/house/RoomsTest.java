package de.wegmarke.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import de.wegmarke.Wegmarke;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;

/** The doors between the rooms: who may use whom, as each room's package-info says. */
class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Wegmarke.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItsPackageInfoNames() {
        ROOMS.verify();
    }

    @Test
    void nobodyKeepsADoorThatNobodyUses() {
        assertThat(ROOMS.stream().flatMap(RoomsTest::unusedDoors)).isEmpty();
        assertThat(ROOMS.stream().flatMap(RoomsTest::offered))
                .isSubsetOf(ROOMS.stream().flatMap(RoomsTest::doors).collect(toSet()));
        assertThat(ROOMS.stream().flatMap(RoomsTest::doors)).hasSizeGreaterThan(50);
    }

    private static Stream<String> unusedDoors(ApplicationModule room) {
        var used = used(room);
        return doors(room)
                .filter(door -> behind(door).noneMatch(used::contains))
                .map(door -> room.getIdentifier() + " may use " + door);
    }

    private static Stream<String> doors(ApplicationModule room) {
        return room.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class).stream()
                .flatMap(info -> Stream.of(info.allowedDependencies()));
    }

    private static Stream<String> offered(ApplicationModule room) {
        return room.getNamedInterfaces().stream()
                .filter(NamedInterface::isNamed)
                .map(door -> room.getIdentifier() + "::" + door.getName());
    }

    /** The classes that another room offers at a door: {@code ui} or {@code ui::parts}. */
    private static Stream<JavaClass> behind(String door) {
        var names = door.split("::");
        var offered = ROOMS.getModuleByName(names[0]).orElseThrow().getNamedInterfaces();
        return (names.length == 1 ? Stream.of(offered.getUnnamedInterface()) : offered.getByName(names[1]).stream())
                .flatMap(NamedInterface::asJavaClasses);
    }

    private static Set<JavaClass> used(ApplicationModule room) {
        return room.getBasePackage().stream()
                .flatMap(own -> own.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .collect(toSet());
    }
}
