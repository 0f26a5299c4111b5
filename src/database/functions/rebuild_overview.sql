-- What is known of rebuilds: see rebuild.sql.

-- Rebuilds without a holder, oldest first.
create or replace function due_rebuilds() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    json_agg(json_build_object('organization', r.organization_id, 'projection', r.name)
      order by r.started_at), '[]')
  from rebuilds r
  where r.lease_until <= clock_timestamp()
$$;

-- Organizations whose counts lack events, see the column `counted` of heads.
create or replace function uncounted_organizations() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(h.organization_id), '[]') from heads h where h.counted <> h.position
$$;

-- Every organization and how many events it has, by id.
create or replace function rebuild_organizations() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    json_agg(json_build_object('id', h.organization_id, 'events', h.position)
      order by h.organization_id), '[]')
  from heads h
$$;

-- The projections of the whole installation. `versions` are the code's, by name: an organization is outdated
-- in a projection whose rows are of an older version. A rebuild is stuck when it has not moved for `seconds`.
create or replace function overview_of_projections(versions json, seconds int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'outdated', (
      select json_object_agg(v.key, (
        select count(*) from projection_states s where s.projection = v.key and s.version < v.value::int))
      from json_each_text(versions) v
    ),
    'stuck', (
      select count(*) from rebuilds r
      where r.progressed_at <= clock_timestamp() - seconds * interval '1 second'
    ),
    'rebuilds', (select coalesce(json_agg(rebuild_json(r) order by r.started_at), '[]') from rebuilds r)
  )
$$;

revoke all on function
  due_rebuilds(),
  uncounted_organizations(),
  rebuild_organizations(),
  overview_of_projections(json, int)
from public;
grant execute on function
  due_rebuilds(),
  uncounted_organizations(),
  rebuild_organizations(),
  overview_of_projections(json, int)
to rollcall_app;
