-- A recommendation remembers the clusters that were behind it as a whole (E1), so that hiding a card, a late card or dissolving
-- a cluster loses no dots (C7a). What was computed until now is kept: the living clusters of which all shown cards are behind it.

create table recommendation_cluster (
    recommendation uuid not null,
    cluster        uuid not null,
    primary key (recommendation, cluster),
    constraint recommendation_cluster_recommendation foreign key (recommendation) references recommendation (id),
    constraint recommendation_cluster_cluster foreign key (cluster) references cluster (id)
) with system versioning;
create index recommendation_cluster_of on recommendation_cluster (cluster);

insert into recommendation_cluster (recommendation, cluster)
select r.id, k.id
from recommendation r
    join cluster k on k.conference = r.conference and k.dissolution_at is null
where exists (
    select 1 from cluster_card kc
        join recommendation_source s on s.contribution = kc.contribution and s.recommendation = r.id
        join contribution c on c.id = kc.contribution
    where kc.cluster = k.id and c.withdrawal_at is null and c.hiding_at is null)
and not exists (
    select 1 from cluster_card kc
        join contribution c on c.id = kc.contribution
        left join recommendation_source s on s.contribution = kc.contribution and s.recommendation = r.id
    where kc.cluster = k.id and c.withdrawal_at is null and c.hiding_at is null and s.contribution is null);
