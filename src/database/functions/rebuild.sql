-- The steps of a rebuild, see projections/rebuild/rebuild.ts. Whoever changes a rebuild locks its row first, then the
-- organization (by append's lock), never the other way round. Times are the database's own.

create or replace function rebuild_json(r rebuilds) returns json
language sql stable set search_path = public, pg_temp as $$
  select json_build_object(
    'organization', r.organization_id,
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

-- From here on append writes two generations. With `seconds` 0 nobody holds the rebuild yet.
create or replace function rebuild_begin(organization text, new_shape int, new_holder text, seconds int)
returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  made rebuilds;
  moment constant timestamptz := clock_timestamp();
begin
  insert into rebuilds (
    organization_id, name, state, shape, total, holder, held_since, lease_until, progressed_at, started_at)
  select h.organization_id, 'people', 'walking', new_shape, h.position, new_holder, moment,
         moment + seconds * interval '1 second', moment, moment
  from heads h
  where h.organization_id = organization and h.shape <= new_shape
  on conflict do nothing
  returning * into made;
  if made.organization_id is null then
    select * into made from rebuilds r where r.organization_id = organization and r.name = 'people';
    return case when made.organization_id is null
      then json_build_object('outcome', 'stale_projection')
      else json_build_object('outcome', 'running', 'rebuild', rebuild_json(made)) end;
  end if;

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update heads h set building = h.generation + 1, building_shape = new_shape
  where h.organization_id = organization;
  return json_build_object('outcome', 'begun', 'rebuild', rebuild_json(made));
end $$;

-- Takes or keeps the lease. A rebuild that older code began starts over; one of newer code is not ours to go on with.
create or replace function rebuild_lease(organization text, code_shape int, new_holder text, seconds int)
returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_row rebuilds;
  moment timestamptz;
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = 'people'
  for update;
  if not found then
    return json_build_object('outcome', 'none');
  end if;
  moment := clock_timestamp();
  if found_row.holder <> new_holder and found_row.lease_until > moment then
    return json_build_object('outcome', 'held', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape > code_shape then
    return json_build_object('outcome', 'stale_projection', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape < code_shape then
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    update heads h set building_shape = code_shape where h.organization_id = organization;
    found_row.shape := code_shape;
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
  where r.organization_id = organization and r.name = 'people'
  returning * into found_row;
  return json_build_object('outcome', 'leased', 'rebuild', rebuild_json(found_row));
end $$;

create or replace function rebuild_release(organization text, old_holder text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update rebuilds set lease_until = clock_timestamp()
  where organization_id = organization and name = 'people' and holder = old_holder
$$;

-- Writes what was folded of the streams up to `new_cursor`; false when the rebuild is not the holder's any more.
-- A row of the same version is written again: it may be of an older shape. It waits for a row that append
-- is just writing, but gives up long before PostgreSQL would have to end one of the two for a deadlock.
-- `people_text` has a line for each column, a JSON list of its values.
create or replace function rebuild_write(
  organization text, old_holder text, new_cursor text, events int, seconds int, people_text text
) returns boolean
language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '200ms' as $$
declare
  lists constant json[] := string_to_array(people_text, E'\n');
begin
  update rebuilds r
  set cursor = new_cursor, done = r.done + events, progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder
    and r.state = 'walking';
  if not found then
    return false;
  end if;

  insert into people as p (
    organization_id, generation, id, number, version, standing, status, name, first_name, last_name,
    email, phone, address, title, language, timezone, avatar_url, role_ids, role_ranks, group_ids,
    invitation, source, source_id, archived_at, created_at, updated_at)
  select organization, h.building, r.id, r.number::bigint, r.version::int, r.standing, r.status, r.name,
         r.first_name, r.last_name, r.email, r.phone, r.address, r.title, r.language, r.timezone, r.avatar_url,
         r.role_ids::text[], r.role_ranks::text[], r.group_ids::text[], r.invitation::json, r.source,
         r.source_id, r.archived_at::timestamptz, r.created_at::timestamptz, r.updated_at::timestamptz
  from rows from (
    json_array_elements_text(lists[1]), json_array_elements_text(lists[2]), json_array_elements_text(lists[3]),
    json_array_elements_text(lists[4]), json_array_elements_text(lists[5]), json_array_elements_text(lists[6]),
    json_array_elements_text(lists[7]), json_array_elements_text(lists[8]), json_array_elements_text(lists[9]),
    json_array_elements_text(lists[10]), json_array_elements_text(lists[11]), json_array_elements_text(lists[12]),
    json_array_elements_text(lists[13]), json_array_elements_text(lists[14]), json_array_elements_text(lists[15]),
    json_array_elements_text(lists[16]), json_array_elements_text(lists[17]), json_array_elements_text(lists[18]),
    json_array_elements_text(lists[19]), json_array_elements_text(lists[20]), json_array_elements_text(lists[21]),
    json_array_elements_text(lists[22]), json_array_elements_text(lists[23]), json_array_elements_text(lists[24])
  ) as r(
    id, number, version, standing, status, name, first_name, last_name, email, phone, address, title, language,
    timezone, avatar_url, role_ids, role_ranks, group_ids, invitation, source, source_id, archived_at, created_at,
    updated_at)
  join heads h on h.organization_id = organization
  on conflict (organization_id, generation, id) do update set
    number = excluded.number, version = excluded.version, standing = excluded.standing,
    status = excluded.status, name = excluded.name, first_name = excluded.first_name,
    last_name = excluded.last_name, email = excluded.email, phone = excluded.phone,
    address = excluded.address, title = excluded.title, language = excluded.language,
    timezone = excluded.timezone, avatar_url = excluded.avatar_url, role_ids = excluded.role_ids,
    role_ranks = excluded.role_ranks, group_ids = excluded.group_ids, invitation = excluded.invitation,
    source = excluded.source, source_id = excluded.source_id, archived_at = excluded.archived_at,
    created_at = excluded.created_at, updated_at = excluded.updated_at
  where p.version <= excluded.version;
  return true;
end $$;

-- How far an organization's totals are from the rows of a generation. One snapshot sees both, so that what
-- it answers stays true while both are changed by the same writes.
create or replace function totals_drift(organization text, of_generation int, out current bigint, out archived bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.people_current - count(*) filter (where p.standing = 'current'),
         h.people_archived - count(*) filter (where p.standing = 'archived')
  from heads h
  left join people p on p.organization_id = organization and p.generation = of_generation
  where h.organization_id = organization
  group by h.people_current, h.people_archived
$$;

create or replace function live_generation(organization text) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select generation from heads where organization_id = organization
$$;

-- Makes the new generation the live one. Counting takes long, so it is done before the lock.
create or replace function rebuild_flip(organization text, old_holder text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head heads;
  drift record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  select * into head from heads h where h.organization_id = organization;
  select * into drift from totals_drift(organization, head.building);

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update heads h
  set generation = h.building, shape = h.building_shape, building = null, building_shape = null,
      people_current = h.people_current - drift.current,
      people_archived = h.people_archived - drift.archived
  where h.organization_id = organization;
  update rebuilds r
  set state = 'removing', removes = head.generation, cursor = '', progressed_at = clock_timestamp()
  where r.organization_id = organization and r.name = 'people';
  return true;
end $$;

-- Gives a rebuild up; its rows are then removed as those of an old generation are. False when none is to give up.
create or replace function rebuild_cancel(organization text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update rebuilds r
  set state = 'removing', removes = h.building, cursor = '', progressed_at = clock_timestamp(),
      lease_until = clock_timestamp()
  from heads h
  where r.organization_id = organization and r.name = 'people' and h.organization_id = organization;
  update heads h set building = null, building_shape = null where h.organization_id = organization;
  return true;
end $$;

-- Removes some rows of the generation that is not needed any more. Answers whether there are more; null
-- when it is not the holder's to remove.
create or replace function rebuild_remove(organization text, old_holder text, most int, seconds int)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_row rebuilds;
  removed text[];
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder
    and r.state = 'removing'
  for update;
  if not found then
    return null;
  end if;
  removed := array(
    select p.id from people p
    where p.organization_id = organization and p.generation = found_row.removes and p.id > found_row.cursor
    order by p.id
    limit most);
  delete from people p
  where p.organization_id = organization and p.generation = found_row.removes and p.id = any (removed);
  if cardinality(removed) < most then
    delete from rebuilds r where r.organization_id = organization and r.name = 'people';
    return false;
  end if;
  update rebuilds r
  set cursor = removed[most], progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = 'people';
  return true;
end $$;

-- Organizations with a rebuild that nobody holds.
create or replace function rebuilds_due() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(r.organization_id order by r.started_at), '[]')
  from rebuilds r
  where r.lease_until <= clock_timestamp()
$$;

-- Every organization and how many events it has, by id.
create or replace function rebuild_organizations() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    json_agg(json_build_object('id', h.organization_id, 'events', h.position) order by h.organization_id), '[]')
  from heads h
$$;

-- What the whole installation has to say of its read models; a rebuild is stuck when it has not
-- moved for `seconds`.
create or replace function projections_overview(code_shape int, seconds int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'outdated', (select count(*) from heads h where h.shape < code_shape),
    'stuck', (
      select count(*) from rebuilds r
      where r.progressed_at <= clock_timestamp() - seconds * interval '1 second'
    ),
    'rebuilds', (select coalesce(json_agg(rebuild_json(r) order by r.started_at), '[]') from rebuilds r)
  )
$$;

do $$
declare
  one text;
begin
  foreach one in array array[
    'rebuild_json(rebuilds)', 'rebuild_begin(text, int, text, int)', 'rebuild_lease(text, int, text, int)',
    'rebuild_release(text, text)', 'rebuild_write(text, text, text, int, int, text)',
    'totals_drift(text, int)', 'live_generation(text)', 'rebuild_flip(text, text)', 'rebuild_cancel(text)',
    'rebuild_remove(text, text, int, int)', 'rebuilds_due()', 'rebuild_organizations()', 'projections_overview(int, int)'
  ] loop
    execute format('revoke all on function %s from public', one);
    execute format('grant execute on function %s to rollcall_app', one);
  end loop;
end $$;
