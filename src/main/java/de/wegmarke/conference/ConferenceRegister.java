package de.wegmarke.conference;

import de.wegmarke.shared.Topic;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about conferences and their groups. */
@Service
@Transactional(readOnly = true)
public class ConferenceRegister {

    private final BreakoutGroups groups;

    ConferenceRegister(BreakoutGroups groups) {
        this.groups = groups;
    }

    /** What everybody follows who looks at a group of a conference whose results are public (E4). */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Set<Topic> topicsOfPublishedGroups() {
        return groups.published().stream().map(GroupId::topic).collect(Collectors.toSet());
    }
}
