-- A list of a conference's recommendations is read in the order of their numbers, and what is late is found without looking at every
-- step of every project.

set session system_versioning_alter_history = keep;

create index recommendation_in_order on recommendation (conference, number);
create index implementation_step_late on implementation_step (finished_at, due, project);
