-- Further searches of the log: by request, reason, group and role. See docs/decisions/0021-audit-indexes.md.
create index events_by_request on events (request_id collate "C", organization_id, float8(position));
create index events_by_reason on events (reason, organization_id, float8(position)) where reason is not null;

-- The ids that an event adds to a list of a person, or takes from it, or gives another rank.
create function changed_ids(open text, field text) returns text[]
language sql immutable parallel safe as $$
  with before as (
    select value from jsonb_array_elements(coalesce(open::jsonb #> array['from', field], '[]')) b(value)
  ), after as (
    select value from jsonb_array_elements(coalesce(open::jsonb #> array['to', field], '[]')) a(value)
  )
  select coalesce(array_agg(distinct coalesce(value ->> 'id', value #>> '{}')), '{}')
  from (
    (select value from before except select value from after)
    union all
    (select value from after except select value from before)
  ) changed
$$;

-- Most creations name no group, and each names a role: those are found by their type.
create index events_of_group on events using gin (changed_ids(open, 'groups')) with (fastupdate = off)
  where type in ('PersonCreated', 'PersonImported', 'PersonGroupsChanged') and fields @> '{groups}';
create index events_of_role on events using gin (changed_ids(open, 'roles')) with (fastupdate = off)
  where type = 'PersonRolesChanged';

create index event_reads_by_actor on event_reads (actor, organization_id, id);
create index event_reads_of_person on event_reads (person_id, organization_id, id)
  where person_id is not null;
