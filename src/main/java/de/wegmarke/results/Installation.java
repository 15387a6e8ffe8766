package de.wegmarke.results;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This Wegmarke, told from others by an id that stays whatever address it is reached by. */
@Component
class Installation {

    private final EntityManager entities;

    Installation(EntityManager entities) {
        this.entities = entities;
    }

    /** The id of something of which each Wegmarke has one: the same for the same name, for ever. */
    UUID id(String name) {
        var own = entities.createNativeQuery("select id from installation", UUID.class)
                .getSingleResult();
        return UUID.nameUUIDFromBytes((own + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
