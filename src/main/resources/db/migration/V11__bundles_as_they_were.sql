-- A recommendation remembers its clusters as they were, with their heading and their cards (E1). What is known of them now is kept
-- for those that are remembered already; the cards, and with them every number, stay the same.
set session system_versioning_alter_history = keep;

alter table recommendation_cluster
    add heading varchar(320) not null default '';
update recommendation_cluster r join cluster k on k.id = r.cluster
set r.heading = k.heading;

create table recommendation_cluster_card (
    recommendation uuid not null,
    cluster        uuid not null,
    contribution   uuid not null,
    primary key (recommendation, cluster, contribution),
    constraint recommendation_cluster_card_of foreign key (recommendation) references recommendation (id),
    constraint recommendation_cluster_card_cluster foreign key (cluster) references cluster (id),
    constraint recommendation_cluster_card_card foreign key (contribution) references contribution (id)
) with system versioning;

insert into recommendation_cluster_card (recommendation, cluster, contribution)
select r.recommendation, r.cluster, k.contribution
from recommendation_cluster r
    join cluster_card k on k.cluster = r.cluster
    join recommendation_source s on s.recommendation = r.recommendation and s.contribution = k.contribution;
