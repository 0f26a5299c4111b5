-- Records, within the scope of the transaction, that an actor reads personal values from the log. Release
-- 0.4.0 sends the filter as text, of which nothing personal is kept.
create or replace function record_read(
  id text, at timestamptz, actor text, request_id text, route text, person_id text, filter text,
  first_position bigint, last_position bigint, events int
) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into event_reads
  values (
    current_setting('rollcall.organization_id'), id, at, actor, request_id, route, person_id,
    impersonal_filter(filter::json),
    first_position, last_position, events)
  returning true
$$;

-- The positions between which every event of the scope's organization from `since` on and before `until` is
-- (null: no limit). Notes the times of what was appended since it was last asked, 500,000 events a call at
-- most.
create or replace function positions_between(
  since timestamptz, until timestamptz, out first bigint, out last bigint
)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  own constant text := current_setting('rollcall.organization_id');
  head bigint;
  noted bigint;
  reach bigint;
begin
  select h.position into head from heads h where h.organization_id = own;
  select coalesce(max(t.thousand) + 1, 0) into noted from event_times t where t.organization_id = own;
  reach := least(coalesce(head, 0) / 1000, noted + 500);
  if reach > noted then
    insert into event_times (organization_id, thousand, earliest, latest)
    select own, (e.position - 1) / 1000, min(e.occurred_at), max(e.occurred_at)
    from events e
    where e.organization_id = own and e.position > noted * 1000 and e.position <= reach * 1000
    group by (e.position - 1) / 1000
    on conflict do nothing;
    noted := reach;
  end if;

  -- what was not noted yet may be of any time
  first := 1;
  last := 9223372036854775807;
  if since is not null then
    select coalesce(min(t.thousand), noted) * 1000 + 1 into first
    from event_times t where t.organization_id = own and t.latest >= since;
  end if;
  if until is not null and (
    -- an aggregate, because for `exists` the planner would scan the table
    select coalesce(min(e.occurred_at), 'infinity') >= until
    from events e where e.organization_id = own and e.position > noted * 1000
  ) then
    select (coalesce(max(t.thousand), -1) + 1) * 1000 into last
    from event_times t where t.organization_id = own and t.earliest < until;
  end if;
end $$;

revoke all on function
  record_read(text, timestamptz, text, text, text, text, text, bigint, bigint, int),
  positions_between(timestamptz, timestamptz)
from public;
grant execute on function
  record_read(text, timestamptz, text, text, text, text, text, bigint, bigint, int),
  positions_between(timestamptz, timestamptz)
to rollcall_app;

-- The positions of events about a group or role of the scope's organization: its own, and those that put a
-- person into the group or took them out, or changed a person's roles. By definer's rights, because row-level
-- security keeps a comparison of lists out of the indexes.
create or replace function positions_about(of_kind text, of_id text) returns setof bigint
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  own constant text := current_setting('rollcall.organization_id');
begin
  return query select e.position from events e
    where e.organization_id = own and e.stream_id = of_id and e.stream_kind = of_kind;
  if of_kind = 'group' then
    return query select e.position from events e
      where e.organization_id = own and changed_ids(e.open, 'groups') @> array[of_id]
        and e.type in ('PersonCreated', 'PersonImported', 'PersonGroupsChanged') and e.fields @> '{groups}';
  else
    return query select e.position from events e
      where e.organization_id = own and changed_ids(e.open, 'roles') @> array[of_id]
        and e.type = 'PersonRolesChanged';
  end if;
end $$;

revoke all on function positions_about(text, text) from public;
grant execute on function positions_about(text, text) to rollcall_app;

-- Records, within the scope of the transaction, that a request shows people as they are now.
create or replace function record_people_read(
  id text, at timestamptz, actor text, request_id text, route text, person_id text, filter text,
  people int, shown text[]
) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into event_reads (
    organization_id, id, at, actor, request_id, route, person_id, filter, people, shown)
  values (
    current_setting('rollcall.organization_id'), id, at, actor, request_id, route, person_id, filter::json,
    people, shown)
  returning true
$$;

-- The ids of the newest reads of the scope's organization that named a person or showed them, before the id
-- `before` and by one reader where these are given. By definer's rights, as positions_about().
create or replace function reads_of_person(of_person text, reader text, before text, most int)
returns setof text
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  own constant text := current_setting('rollcall.organization_id');
begin
  return query
    (select r.id from event_reads r
     where r.organization_id = own and r.person_id = of_person and (before is null or r.id < before)
       and (reader is null or r.actor = reader)
     order by r.id desc limit most)
    union
    (select r.id from event_reads r
     where r.organization_id = own and r.shown @> array[of_person] and r.shown is not null
       and (before is null or r.id < before) and (reader is null or r.actor = reader)
     order by r.id desc limit most);
end $$;

revoke all on function
  record_people_read(text, timestamptz, text, text, text, text, text, int, text[]),
  reads_of_person(text, text, text, int)
from public;
grant execute on function
  record_people_read(text, timestamptz, text, text, text, text, text, int, text[]),
  reads_of_person(text, text, text, int)
to rollcall_app;
