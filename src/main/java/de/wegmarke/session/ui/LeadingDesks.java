package de.wegmarke.session.ui;

import de.wegmarke.conference.AdmissionDesk;
import de.wegmarke.conference.AttentionDesk;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.DraftDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.QuestionDesk;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.conference.TimeDesk;
import de.wegmarke.conference.UnfinishedDesk;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.VolunteerDesk;
import org.springframework.stereotype.Component;

/** Where whoever leads a group does what is to be done. */
@Component
record LeadingDesks(
        BoardDesk boards,
        ModerationDesk moderation,
        AttentionDesk attention,
        TranslationDesk translations,
        AdmissionDesk admission,
        ClusterDesk clusters,
        DotDesk dots,
        GroupDesk groups,
        TimeDesk times,
        QuestionDesk questions,
        CueDesk cues,
        DraftDesk drafts,
        UnfinishedDesk unfinished,
        CollectingDesk collecting,
        ConferenceDesk conferences,
        RecommendationDesk recommendations,
        VolunteerDesk volunteers,
        ShowDesk shows) {}
