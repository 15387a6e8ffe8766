package de.wegmarke.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a watchman whether the database answers. */
@RestController
class Health {

    private final EntityManager entities;

    Health(EntityManager entities) {
        this.entities = entities;
    }

    @GetMapping(value = "/health", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> answer() {
        try {
            entities.createNativeQuery("select 1").getSingleResult();
            return ResponseEntity.ok("ok");
        } catch (PersistenceException | DataAccessException | TransactionException away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("no database");
        }
    }
}
