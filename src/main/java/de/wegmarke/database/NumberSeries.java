package de.wegmarke.database;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that are given once, never reused and never changed (E2): one series for each name. */
@Component
public class NumberSeries {

    private final EntityManager entities;

    NumberSeries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number of the series, beginning with 1. The series stays locked until the surrounding transaction ends, so
     * two at once get two numbers, and a transaction that fails leaves no gap.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        entities.createNativeQuery("insert into number_series (name, last_number) values (:name, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter("name", series)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_number from number_series where name = :name")
                        .setParameter("name", series)
                        .getSingleResult())
                .intValue();
    }
}
