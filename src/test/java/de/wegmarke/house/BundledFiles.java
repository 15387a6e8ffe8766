package de.wegmarke.house;

import com.vaadin.flow.internal.StringUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which of the bundled files a browser fetches for a screen, as the build's own report tells. */
class BundledFiles {

    private static final Pattern REPORT = Pattern.compile("(?s)const data = (\\{.*?});\n");
    private static final String CHUNKS = "/frontend/generated/flow/chunks/";

    private final JsonNode modules;
    private final String scripts;

    /**
     * @param report of the build, an HTML page with its data in a script
     * @param scripts all of them, one after the other
     */
    BundledFiles(String report, String scripts) {
        var data = REPORT.matcher(report).results().findFirst().orElseThrow();
        this.modules = JsonMapper.shared().readTree(data.group(1)).get("nodeMetas");
        this.scripts = scripts;
    }

    /** The modules that are there once the screen is, by the names that {@link BundleTest} knows. */
    Set<String> fetchedFor(String screen) {
        var key = StringUtil.getHash(screen, StandardCharsets.UTF_8);
        var loaded = new HashSet<String>();
        Pattern.compile(key + ".{0,80}?/(chunk-[0-9a-f]{64})")
                .matcher(scripts)
                .results()
                .forEach(chunk -> loaded.addAll(withImports(CHUNKS + chunk.group(1) + ".js")));
        loaded.addAll(withImports("/frontend/generated/flow/generated-flow-imports.js"));
        return loaded;
    }

    private Set<String> withImports(String entrance) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<JsonNode>();
        modules.forEach(module -> {
            if (id(module).equals(entrance)) {
                open.add(module);
            }
        });
        while (!open.isEmpty()) {
            var module = open.pop();
            if (seen.add(id(module))) {
                module.get("imported").forEach(imported -> {
                    if (!imported.path("dynamic").asBoolean(false)) {
                        open.push(modules.get(imported.get("uid").asString()));
                    }
                });
            }
        }
        var names = new HashSet<String>();
        seen.forEach(id -> names.add(id.replaceFirst("^/node_modules/", "").replaceFirst("^/frontend/", "Frontend/")));
        return names;
    }

    private static String id(JsonNode module) {
        return module.get("id").asString();
    }
}
