-- The steps of a rebuild, see projections/rebuild/rebuild.ts. Every change of a rebuild locks its row first
-- and then the organization, by append's lock, never the other way round. Times are the database's own. What
-- differs between projections is generated from their list, see src/database/projection_functions.ts.

create or replace function rebuild_json(r rebuilds) returns json
language sql stable set search_path = public, pg_temp as $$
  select json_build_object(
    'organization', r.organization_id,
    'projection', r.name,
    'state', r.state,
    'holder', r.holder,
    'held', r.lease_until > clock_timestamp(),
    'held_since', extract(epoch from r.held_since) * 1000,
    'started_at', extract(epoch from r.started_at) * 1000,
    'shape', r.shape,
    'cursor', r.cursor,
    'done', r.done,
    'total', greatest(r.total, r.done),
    'rate', case when r.progressed_at > r.held_since then
      (r.done - r.held_from) / extract(epoch from r.progressed_at - r.held_since) end
  )
$$;

-- Begins a rebuild. With `has_generations` append writes two generations from here on; older code can no
-- longer append. With `seconds` 0 the rebuild has no holder yet.
create or replace function begin_rebuild(
  organization text, of_projection text, has_generations boolean, new_version int, new_holder text, seconds int
) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  made rebuilds;
  moment constant timestamptz := clock_timestamp();
begin
  insert into rebuilds (
    organization_id, name, state, shape, total, holder, held_since, lease_until, progressed_at, started_at)
  select h.organization_id, s.projection, 'walking', new_version, h.position, new_holder, moment,
         moment + seconds * interval '1 second', moment, moment
  from heads h
  join projection_states s on s.organization_id = h.organization_id
  where h.organization_id = organization and s.projection = of_projection and s.version <= new_version
  on conflict do nothing
  returning * into made;
  if made.organization_id is null then
    select * into made from rebuilds r where r.organization_id = organization and r.name = of_projection;
    return case when made.organization_id is null
      then json_build_object('outcome', 'stale_projection')
      else json_build_object('outcome', 'running', 'rebuild', rebuild_json(made)) end;
  end if;

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update projection_states s
  set building = case when has_generations then s.generation + 1 end, building_version = new_version
  where s.organization_id = organization and s.projection = of_projection;
  return json_build_object('outcome', 'begun', 'rebuild', rebuild_json(made));
end $$;

-- Takes or keeps the lease. A rebuild that older code began starts over; older code cannot go on with a newer
-- rebuild.
create or replace function lease_rebuild(
  organization text, of_projection text, code_version int, new_holder text, seconds int
) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_row rebuilds;
  moment timestamptz;
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = of_projection
  for update;
  if not found then
    return json_build_object('outcome', 'none');
  end if;
  moment := clock_timestamp();
  if found_row.holder <> new_holder and found_row.lease_until > moment then
    return json_build_object('outcome', 'held', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape > code_version then
    return json_build_object('outcome', 'stale_projection', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape < code_version then
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    update projection_states s
    set building_version = code_version
    where s.organization_id = organization and s.projection = of_projection;
    found_row.shape := code_version;
    found_row.cursor := '';
    found_row.done := 0;
  end if;
  if found_row.holder <> new_holder or found_row.lease_until <= moment then
    found_row.holder := new_holder;
    found_row.held_since := moment;
    found_row.held_from := found_row.done;
  end if;
  update rebuilds r
  set shape = found_row.shape, cursor = found_row.cursor, done = found_row.done, holder = found_row.holder,
      held_since = found_row.held_since, held_from = found_row.held_from,
      lease_until = moment + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection
  returning * into found_row;
  return json_build_object('outcome', 'leased', 'rebuild', rebuild_json(found_row));
end $$;

create or replace function release_rebuild(organization text, of_projection text, old_holder text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update rebuilds set lease_until = clock_timestamp()
  where organization_id = organization and name = of_projection and holder = old_holder
$$;

-- Writes the rows of the streams up to `new_cursor`; false when another holder has the rebuild. A row of the
-- same version is written again: it may be of an older version of the projection. Waits for a row that append
-- is just writing, but gives up long before PostgreSQL would have to end one of the two for a deadlock.
-- `rows_text` has a line for each column: its name and a JSON list of its values.
create or replace function write_rebuilt(
  organization text, of_projection text, old_holder text, new_cursor text, events int, seconds int, rows_text text
) returns boolean
language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '200ms' as $$
declare
  names text[] := '{}';
  lists json[] := '{}';
  line text;
  of_version int;
begin
  update rebuilds r
  set cursor = new_cursor, done = r.done + events, progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  returning r.shape into of_version;
  if not found then
    return false;
  end if;
  foreach line in array string_to_array(rows_text, E'\n') loop
    names := names || split_part(line, ' ', 1);
    lists := lists || substr(line, strpos(line, ' ') + 1)::json;
  end loop;
  perform write_rebuilt_rows(of_projection, organization, of_version, names, lists);
  return true;
end $$;

-- The difference between an organization's totals and the rows of a generation. One snapshot sees both, so
-- that the answer stays true while the same writes change both.
create or replace function totals_drift(organization text, of_generation int, out current bigint, out archived bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.people_current - count(*) filter (where p.standing = 'current'),
         h.people_archived - count(*) filter (where p.standing = 'archived')
  from heads h
  left join people p on p.organization_id = organization and p.generation = of_generation
  where h.organization_id = organization
  group by h.people_current, h.people_archived
$$;

create or replace function live_generation_of(of_projection text, organization text) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select s.generation from projection_states s
  where s.organization_id = organization and s.projection = of_projection
$$;

-- Makes the generation that was built the live one, and corrects the totals. Counting takes long, so it comes
-- before the lock.
create or replace function flip_rebuild(organization text, of_projection text, old_holder text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  state projection_states;
  drift record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  select * into state from projection_states s
  where s.organization_id = organization and s.projection = of_projection;
  select * into drift from projection_totals_drift(of_projection, organization, state.building);

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update projection_states s
  set generation = s.building, version = s.building_version, building = null, building_version = null
  where s.organization_id = organization and s.projection = of_projection;
  update heads h
  set people_current = h.people_current - drift.current, people_archived = h.people_archived - drift.archived
  where h.organization_id = organization and (drift.current <> 0 or drift.archived <> 0);
  update rebuilds r
  set state = 'removing', removes = state.generation, cursor = '', progressed_at = clock_timestamp()
  where r.organization_id = organization and r.name = of_projection;
  return true;
end $$;

-- Ends a rebuild that replaced row by row: removes the rows of streams that the log does not have.
create or replace function finish_rebuild_in_place(organization text, of_projection text, old_holder text)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  perform remove_unknown_rows(of_projection, organization);
  perform end_rebuild(organization, of_projection);
  return true;
end $$;

-- Corrects counts by their drift from the rows that they count. Counting takes long, so it comes before the
-- lock; it is repeated under the lock when an append of the release before came in between that did not
-- count.
create or replace function finish_rebuild_of_counts(organization text, of_projection text, old_holder text)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  seen record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  loop
    select h.position - h.counted as uncounted, counts_drift_json(of_projection, organization) as drifts
    into seen
    from heads h
    where h.organization_id = organization;
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    exit when seen.uncounted = (
      select h.position - h.counted from heads h where h.organization_id = organization);
  end loop;
  perform correct_counts(of_projection, organization, seen.drifts);
  update heads h set counted = h.position
  where h.organization_id = organization and h.counted <> h.position;
  perform end_rebuild(organization, of_projection);
  return true;
end $$;

create or replace function end_rebuild(organization text, of_projection text) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update projection_states s
  set version = s.building_version, building_version = null
  where s.organization_id = organization and s.projection = of_projection and s.building_version is not null;
  delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
end $$;

-- Gives a rebuild up. The rows of a generation that was being built are then removed as those of an old one
-- are. False when no rebuild is walking.
create or replace function cancel_rebuild(organization text, of_projection text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  left_generation int;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  select s.building into left_generation from projection_states s
  where s.organization_id = organization and s.projection = of_projection;
  update projection_states s set building = null, building_version = null
  where s.organization_id = organization and s.projection = of_projection;
  if left_generation is null then
    delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
  else
    update rebuilds r
    set state = 'removing', removes = left_generation, cursor = '', progressed_at = clock_timestamp(),
        lease_until = clock_timestamp()
    where r.organization_id = organization and r.name = of_projection;
  end if;
  return true;
end $$;

-- Removes some rows of the generation that is not needed any more. Returns whether there are more; null when
-- another holder has the rebuild.
create or replace function remove_replaced(
  organization text, of_projection text, old_holder text, most int, seconds int
) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_row rebuilds;
  removed text[];
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'removing'
  for update;
  if not found then
    return null;
  end if;
  removed := remove_generation(of_projection, organization, found_row.removes, found_row.cursor, most);
  if cardinality(removed) < most then
    delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
    return false;
  end if;
  update rebuilds r
  set cursor = removed[most], progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection;
  return true;
end $$;

-- Rebuilds without a holder, oldest first.
create or replace function due_rebuilds() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    json_agg(json_build_object('organization', r.organization_id, 'projection', r.name) order by r.started_at), '[]')
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
    json_agg(json_build_object('id', h.organization_id, 'events', h.position) order by h.organization_id), '[]')
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

revoke all on function end_rebuild(text, text) from public;

do $$
declare
  one text;
begin
  foreach one in array array[
    'rebuild_json(rebuilds)', 'begin_rebuild(text, text, boolean, int, text, int)',
    'lease_rebuild(text, text, int, text, int)', 'release_rebuild(text, text, text)',
    'write_rebuilt(text, text, text, text, int, int, text)', 'totals_drift(text, int)',
    'live_generation_of(text, text)', 'flip_rebuild(text, text, text)',
    'finish_rebuild_in_place(text, text, text)', 'finish_rebuild_of_counts(text, text, text)',
    'cancel_rebuild(text, text)', 'remove_replaced(text, text, text, int, int)', 'due_rebuilds()',
    'uncounted_organizations()', 'rebuild_organizations()', 'overview_of_projections(json, int)'
  ] loop
    execute format('revoke all on function %s from public', one);
    execute format('grant execute on function %s to rollcall_app', one);
  end loop;
end $$;
