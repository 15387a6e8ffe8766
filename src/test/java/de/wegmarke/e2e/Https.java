package de.wegmarke.e2e;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Asks by HTTPS whoever signed the certificate, and follows no redirect. */
final class Https {

    private Https() {}

    /** @param headers as name, value, name, value */
    static HttpResponse<byte[]> get(String address, String... headers)
            throws IOException, InterruptedException, GeneralSecurityException {
        var request = HttpRequest.newBuilder(URI.create(address));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException, GeneralSecurityException {
        try (var client = trusting().build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** A client that asks nobody who signed a certificate. */
    static HttpClient.Builder trusting() throws GeneralSecurityException {
        var trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Anybody()}, null);
        return HttpClient.newBuilder().sslContext(trusting).version(HttpClient.Version.HTTP_1_1);
    }

    private static final class Anybody extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket line) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket line) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine line) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine line) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
