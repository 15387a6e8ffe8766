package de.wegmarke.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Institutions extends JpaRepository<Institution, InstitutionId> {

    Optional<Institution> findByName(String name);

    @Query("select new de.wegmarke.directory.InstitutionLine(i.id, i.name) from Institution i order by i.name")
    List<InstitutionLine> lines();
}
