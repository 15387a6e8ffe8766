package de.wegmarke.ui.parts;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a picture that phones read (QR code, ISO/IEC 18004), drawn as SVG. */
public final class QrCode {

    /** Scanners want four empty modules around the code. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * The picture, dark on light in every colour scheme.
     *
     * @param address what is read from it
     * @param label what a screen reader says
     */
    public static String svg(String address, String label) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        var side = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="wm-qr" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" \
                shape-rendering="crispEdges"><rect width="%1$d" height="%1$d" fill="#fff"/><path d="%3$s" fill="#0e181d"/></svg>""".formatted(
                side, label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"), path);
    }
}
