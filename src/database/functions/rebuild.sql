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
  organization text, of_projection text, has_generations boolean, new_version int, new_holder text,
    seconds int
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

create or replace function release_rebuild(organization text, of_projection text,
  old_holder text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update rebuilds set lease_until = clock_timestamp()
  where organization_id = organization and name = of_projection and holder = old_holder
$$;

-- Writes the rows of the streams up to `new_cursor`; false when another holder has the rebuild. A row of the
-- same version is written again: it may be of an older version of the projection. Waits for a row that append
-- is just writing, but gives up long before PostgreSQL would have to end one of the two for a deadlock.
-- `rows_text` has a line for each column: its name and a JSON list of its values.
create or replace function write_rebuilt(
  organization text, of_projection text, old_holder text, new_cursor text, events int, seconds int,
    rows_text text
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
-- that the answer stays true while the same writes change both. By the index, because statistics made by a
-- large organization would otherwise make a small one read the rows of all.
create or replace function totals_drift(organization text, of_generation int, out current bigint,
  out archived bigint)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
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

revoke all on function
  rebuild_json(rebuilds),
  begin_rebuild(text, text, boolean, int, text, int),
  lease_rebuild(text, text, int, text, int),
  release_rebuild(text, text, text),
  write_rebuilt(text, text, text, text, int, int, text),
  totals_drift(text, int),
  live_generation_of(text, text)
from public;
grant execute on function
  rebuild_json(rebuilds),
  begin_rebuild(text, text, boolean, int, text, int),
  lease_rebuild(text, text, int, text, int),
  release_rebuild(text, text, text),
  write_rebuilt(text, text, text, text, int, int, text),
  totals_drift(text, int),
  live_generation_of(text, text)
to rollcall_app;
