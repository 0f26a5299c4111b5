-- What makes the log searchable. No index leads with the organization: a fresh, never analysed database would
-- pick it for look-ups of a stream. They end with the position, so that a page is read in order and stops; with
-- a cast, because for a common type the planner otherwise walks the primary key, which may be the whole log
-- (2,250,001 rows read for a page of 100). A double is exact up to 2^53, and this cast is leakproof, as
-- row-level security asks of what an index answers.
create index events_by_type on events (type, organization_id, float8(position));
create index events_by_actor on events (actor, type, organization_id, float8(position));
-- a person's own stream is found by its key; this is for other streams that are about a person
create index events_about_person on events (person_id, organization_id, position) where stream_kind <> 'person';

-- Which field changes is told by the type, except for these types: they may change any part of a profile, and
-- who is created may be in groups at once. A field that every event of a type has is not named for it:
-- events_by_type finds those. With the actor included, events of another one are passed over without a look at
-- the table.
do $$
declare
  field text;
  types text;
begin
  for field, types in
    select unnest(fields), literals from (values
      (array['name', 'email'], '''PersonUpdated'''),
      (array['first_name', 'last_name', 'language'], '''PersonImported'', ''PersonUpdated'''),
      (array['phone', 'address', 'title', 'timezone', 'avatar_url', 'source_id'],
        '''PersonCreated'', ''PersonImported'', ''PersonUpdated'''),
      (array['groups'], '''PersonCreated'''),
      (array['number'], '''PersonImported''')
    ) as sometimes(fields, literals)
  loop
    execute format(
      'create index events_of_%s on events (type, organization_id, float8(position)) include (position, actor)
       where type in (%s) and fields @> ''{%s}''', field, types, field);
  end loop;
end $$;

-- The earliest and latest time in each thousand events of an organization: turns times into positions. Times
-- come from the clocks of several processes and are only nearly in the order of positions. Filled by readers.
create table event_times (
  organization_id text collate "C" not null,
  thousand int not null,
  earliest timestamptz not null,
  latest timestamptz not null,
  primary key (organization_id, thousand)
);

-- Who read personal values out of the log. Append-only, like the log; never pruned.
create table event_reads (
  organization_id text collate "C" not null,
  -- a ULID
  id text collate "C" not null,
  at timestamptz not null,
  actor text not null,
  request_id text not null,
  -- method and pattern, as in GET /v1/people/:id/events
  route text not null,
  person_id text collate "C",
  filter json not null,
  first_position bigint,
  last_position bigint,
  -- null for an export, which is written down before it is sent
  events int,
  primary key (organization_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['event_times', 'event_reads'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy own_organization on %I for select to rollcall_app
       using (organization_id = (select current_setting(''rollcall.organization_id'', true)))', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select on %I to rollcall_app', name);
  end loop;
end $$;
