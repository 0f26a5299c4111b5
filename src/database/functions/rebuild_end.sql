-- The ends of a rebuild: see rebuild.sql, whose order of locks these keep.

-- Makes the generation that was built the live one, and corrects the totals. Counting takes long, so it comes
-- before the lock.
create or replace function flip_rebuild(organization text, of_projection text,
  old_holder text) returns boolean
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
-- lock; it is repeated under the lock when in between an append of the release before did not count, or a
-- rebuild replaced the rows that are counted.
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
    select h.position - h.counted as uncounted,
           counted_generation(of_projection, organization) as generation,
           counts_drift_json(of_projection, organization) as drifts
    into seen
    from heads h
    where h.organization_id = organization;
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    exit when seen.generation = counted_generation(of_projection, organization) and seen.uncounted = (
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

revoke all on function
  flip_rebuild(text, text, text),
  finish_rebuild_in_place(text, text, text),
  finish_rebuild_of_counts(text, text, text),
  cancel_rebuild(text, text),
  remove_replaced(text, text, text, int, int),
  end_rebuild(text, text)
from public;
grant execute on function
  flip_rebuild(text, text, text),
  finish_rebuild_in_place(text, text, text),
  finish_rebuild_of_counts(text, text, text),
  cancel_rebuild(text, text),
  remove_replaced(text, text, text, int, int)
to rollcall_app;
