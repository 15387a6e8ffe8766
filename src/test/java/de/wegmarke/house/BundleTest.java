package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.internal.StringUtil;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed bundle holds what the code needs, so that nobody but {@code ./dev bundle} needs Node. It compares what
 * Vaadin's own build compares, and also the files that our elements import without Vaadin's knowledge.
 */
class BundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final String REBUILD = "The bundle does not fit the code any more: run ./dev bundle. It lacks: %s";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.wegmarke");

    private static final Set<JavaClass> USED = usedFrom(OURS.stream().filter(BundleTest::isEntrance));

    private final JsonNode stats = JsonMapper.shared().readTree(packed("config/stats.json"));

    @Test
    void holdsEveryModuleThatOurCodeUses() {
        var bundled = new HashSet<String>();
        stats.get("bundleImports").forEach(module -> bundled.add(module.asString()));
        assertThat(USED)
                .flatExtracting(type -> Set.of(type.reflect().getAnnotationsByType(JsModule.class)))
                .filteredOn(module -> !module.developmentOnly())
                .extracting(JsModule::value)
                .allSatisfy(
                        module -> assertThat(names(module)).as(REBUILD, module).anyMatch(bundled::contains));
    }

    @Test
    void holdsEveryPackageInItsVersion() {
        var bundled = stats.get("packageJsonDependencies");
        assertThat(USED)
                .flatExtracting(type -> Set.of(type.reflect().getAnnotationsByType(NpmPackage.class)))
                .filteredOn(wanted -> !wanted.dev())
                .allSatisfy(wanted -> assertThat(bundled.path(wanted.value()).asString(""))
                        .as(REBUILD, wanted.value())
                        .isEqualTo(wanted.version()));
    }

    @Test
    void holdsOurFilesAsTheyAre() {
        var recorded = new TreeMap<String, String>();
        stats.get("frontendHashes")
                .properties()
                .forEach(file -> recorded.put(file.getKey(), file.getValue().asString()));
        // It is a file of its own, which begins with what it comes from.
        recorded.put("offline.ts", packed("VAADIN/build/offline-").substring(2, 66));
        var ours = Sources.below(Sources.FRONTEND, ".ts", ".js", "index.html").stream()
                .filter(source -> !source.file().toString().endsWith(".d.ts"))
                .toList();
        assertThat(ours).isNotEmpty().allSatisfy(source -> {
            var name = Sources.FRONTEND.relativize(source.file()).toString();
            assertThat(recorded)
                    .as(REBUILD, name)
                    .containsEntry(
                            name, StringUtil.getHash(source.text().replace("\r\n", "\n"), StandardCharsets.UTF_8));
        });
    }

    /** A part that is new on a screen may be in the bundle for another one; then the browser does not fetch it here. */
    @Test
    void fetchesForEveryScreenWhatItShows() {
        var files = new BundledFiles(packed("config/bundle-size.html"), packed("VAADIN/build/"));
        var screens =
                OURS.stream().filter(type -> type.isAnnotatedWith(Route.class)).toList();
        assertThat(screens).isNotEmpty().allSatisfy(screen -> {
            var fetched = files.fetchedFor(screen.getName());
            assertThat(usedFrom(Stream.of(screen)))
                    .flatExtracting(type -> Set.of(type.reflect().getAnnotationsByType(JsModule.class)))
                    .filteredOn(module -> !module.developmentOnly())
                    .extracting(JsModule::value)
                    .allSatisfy(module -> assertThat(names(module))
                            .as(REBUILD, module + " for " + screen.getName())
                            .anyMatch(fetched::contains));
        });
    }

    /** The style sheet is built without the rules for some components: whoever begins to use one takes it out of the list. */
    @Test
    void leavesOutTheStylesOnlyOfWhatNoScreenUses() throws IOException {
        var left = Pattern.compile("\\)vaadin-\\(\\?:([a-z|-]+)\\)").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(left.find()).isTrue();
        var names = List.of(left.group(1).split("\\|"));
        assertThat(names).hasSizeGreaterThan(5);
        assertThat(USED)
                .flatExtracting(type -> Set.of(type.reflect().getAnnotationsByType(Tag.class)))
                .extracting(Tag::value)
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(names)
                        .as("pom.xml leaves out the styles of " + tag)
                        .noneMatch(name -> tag.matches("vaadin-" + name + "(-.*)?")));
    }

    /** Classes of ours and of Vaadin that those lead to, if they name what the browser needs for them. */
    private static Set<JavaClass> usedFrom(Stream<JavaClass> entrances) {
        var used = new HashSet<JavaClass>();
        var open = new ArrayDeque<JavaClass>();
        entrances.forEach(open::add);
        while (!open.isEmpty()) {
            var type = open.pop();
            if (used.add(type) && OURS.contain(type.getName())) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(next -> OURS.contain(next.getName())
                                || next.getPackageName().startsWith("com.vaadin.flow.component"))
                        .forEach(open::push);
            }
        }
        used.removeIf(type -> !type.isAnnotatedWith(JsModule.class)
                && !type.isAnnotatedWith(JsModule.Container.class)
                && !type.isAnnotatedWith(NpmPackage.class)
                && !type.isAnnotatedWith(NpmPackage.Container.class));
        return used;
    }

    /** Where Vaadin begins to look for what a browser may need. */
    private static boolean isEntrance(JavaClass type) {
        return type.isAnnotatedWith(Route.class)
                || type.isAssignableTo(HasErrorParameter.class)
                || type.isAssignableTo(AppShellConfigurator.class)
                || type.isAssignableTo(VaadinServiceInitListener.class);
    }

    /** The names under which a module may stand in the bundle: a package's, our own file's, a jar's file's. */
    private static Stream<String> names(String module) {
        var file = module.replaceFirst("^\\./", "");
        return Stream.of(module, "Frontend/" + file, "Frontend/generated/jar-resources/" + file);
    }

    /** The text of the packed files whose names hold that. */
    private static String packed(String name) {
        try (var bundle = new ZipFile(BUNDLE.toFile())) {
            var text = new StringBuilder();
            for (var entry : Collections.list(bundle.entries())) {
                if (entry.getName().contains(name) && !entry.getName().endsWith(".br")) {
                    text.append(new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError("There is no bundle: run ./dev bundle", e);
        }
    }
}
