package de.wegmarke.bench;

import com.vaadin.flow.server.VaadinServiceInitListener;
import de.wegmarke.bench.empty.EmptyRoute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The package of the empty screen as a jar that is put beside the program, which stays as it was packaged. */
final class EmptyScreen {

    private static final String PACKAGE = EmptyRoute.class.getPackageName().replace('.', '/');

    private EmptyScreen() {}

    /** Makes the jar. */
    static Path jar(Path folder) throws IOException {
        var jar = folder.resolve("empty-screen.jar");
        try (var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var type : new String[] {"EmptyRoute", "EmptyView"}) {
                var file = PACKAGE + "/" + type + ".class";
                packed.putNextEntry(new ZipEntry(file));
                try (var compiled = compiled(file)) {
                    compiled.transferTo(packed);
                }
            }
            packed.putNextEntry(new ZipEntry("META-INF/services/" + VaadinServiceInitListener.class.getName()));
            packed.write(EmptyRoute.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static InputStream compiled(String file) throws IOException {
        return EmptyScreen.class.getClassLoader().getResource(file).openStream();
    }
}
