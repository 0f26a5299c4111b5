-- Counts the people there are. By one statement, so that a position and the counts are of one moment, and in
-- a migration of its own: the one before locks heads until it is committed.
with live as (
  select p.organization_id, p.standing, p.status, p.source, p.role_ids, p.group_ids
  from people p
  join projection_states s on s.organization_id = p.organization_id and s.projection = 'people'
    and s.generation = p.generation
  where p.standing in ('current', 'archived')
),
counted as (
  select p.organization_id, p.standing, 'status' as field, p.status as value, count(*) as count
  from live p group by 1, 2, 4
  union all
  select p.organization_id, p.standing, 'source', p.source, count(*)
  from live p group by 1, 2, 4
  union all
  select p.organization_id, p.standing, 'role', r.id, count(*)
  from live p cross join unnest(p.role_ids) as r(id) group by 1, 2, 4
  union all
  select p.organization_id, p.standing, 'group', g.id, count(*)
  from live p cross join unnest(p.group_ids) as g(id) group by 1, 2, 4
),
filled as (
  insert into tallies (organization_id, key, count)
  select c.organization_id, c.standing || '/' || c.field || '/' || c.value, c.count from counted c
)
update heads h
set counted = seen.position
from heads seen
where seen.organization_id = h.organization_id;
