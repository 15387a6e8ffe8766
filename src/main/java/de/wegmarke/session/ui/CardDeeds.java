package de.wegmarke.session.ui;

import de.wegmarke.conference.AttentionDesk;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.people.Person;
import java.util.List;

/**
 * What whoever leads a group does with single cards, and by which words of the conference they are warned that one may name somebody.
 *
 * @param watched those words
 */
record CardDeeds(
        ModerationDesk moderation,
        TranslationDesk translations,
        AttentionDesk attention,
        Person by,
        List<String> watched) {}
