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

    @GetMapping("/health")
    ResponseEntity<String> answer() {
        try {
            entities.createNativeQuery("select 1").getSingleResult();
            return answer(HttpStatus.OK, "ok");
        } catch (PersistenceException | DataAccessException | TransactionException away) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "away");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(word);
    }
}
