-- Counts an organization's people of one generation: what the rows of `tallies` must say. The keys are those
-- of tallyKey() in projections/tallies/projection.ts. By the index, because statistics made by a large
-- organization would otherwise make a small one read the rows of all.
create or replace function count_tallies(organization text, of_generation int)
returns table (key text, count bigint)
language sql stable set search_path = public, pg_temp set enable_seqscan = off as $$
  with live as (
    select p.standing, p.status, p.source, p.role_ids, p.group_ids
    from people p
    where p.organization_id = organization and p.generation = of_generation
      and p.standing in ('current', 'archived')
  ),
  counted as (
    select p.standing, 'status' as field, p.status as value, count(*) as count from live p group by 1, 3
    union all
    select p.standing, 'source', p.source, count(*) from live p group by 1, 3
    union all
    select p.standing, 'role', r.id, count(*) from live p cross join unnest(p.role_ids) as r(id) group by 1, 3
    union all
    select p.standing, 'group', g.id, count(*) from live p cross join unnest(p.group_ids) as g(id)
      group by 1, 3
  )
  select c.standing || '/' || c.field || '/' || c.value, c.count from counted c where c.value is not null
$$;

revoke all on function count_tallies(text, int) from public;
