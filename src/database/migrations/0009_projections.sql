-- Versions and generations of each projection, by organization. They were columns of heads, for people only.
create table projection_states (
  organization_id text collate "C" not null,
  projection text collate "C" not null,
  -- of the rows that are read; 0 when there are none yet
  version int not null,
  generation int not null default 1,
  -- the generation that a rebuild fills, and the version that it writes
  building int,
  building_version int,
  primary key (organization_id, projection)
);
-- which organizations' rows are of an older version than the code writes, asked at every /readyz
create index projection_states_by_version on projection_states (projection, version);

insert into projection_states (organization_id, projection, version, generation, building, building_version)
select h.organization_id, 'people', h.shape, h.generation, h.building, h.building_shape from heads h
union all
select h.organization_id, p.name, 1, 1, null, null
from heads h
cross join (values ('directory'), ('tallies')) as p(name);

-- How many people have a status, a role, a group or a source: current ones and archived ones each under their
-- own key.
create table tallies (
  organization_id text collate "C" not null,
  key text collate "C" not null,
  count bigint not null,
  primary key (organization_id, key)
);

-- counts change all the time: room on their page lets them, without a further entry in the index
do $$
declare
  part regclass;
begin
  for part in select oid::regclass from pg_class where relname ~ '^tallies(_\d+)?$' and relkind = 'r' loop
    execute format('alter table %s set (fillfactor = 40)', part);
  end loop;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['projection_states', 'tallies'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy own_organization on %I for select to rollcall_app
       using (organization_id = (select current_setting(''rollcall.organization_id'', true)))', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select on %I to rollcall_app', name);
  end loop;
end $$;

-- Counts include the events up to here. Equal to the position, unless an append() made by the release before
-- began before this migration and ended after it: until a rebuild of the counts they are then not read.
alter table heads add column counted bigint not null default 0;

-- An item of append_items(), which is its JSON's keys.
create type append_item as (
  organization_id text,
  stream_id text,
  person_id text,
  expected int,
  -- the places of its events, from 1; the last is before the first where it has none
  first_event int,
  last_event int,
  settings bigint,
  changes_settings boolean,
  current_delta int,
  archived_delta int,
  -- hexadecimal, like the fingerprint and the API key's hash
  key text,
  fingerprint text,
  status smallint,
  body text,
  subject text,
  number_offset bigint,
  erases boolean,
  settles text[],
  master_key text,
  -- base64
  wrapped_key text,
  founds int,
  external_id text,
  api_key text,
  revokes boolean
);

-- The release before reads and writes the columns of heads. These two triggers keep them and the state of
-- people in step, and fire for nothing that append writes but a new organization. They go with those columns.
alter table heads alter column shape set default 1;

create function heads_to_projection_states() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into projection_states (organization_id, projection, version)
    values (new.organization_id, 'people', new.shape), (new.organization_id, 'directory', 1),
           (new.organization_id, 'tallies', 1)
    on conflict do nothing;
  else
    update projection_states s
    set version = new.shape, generation = new.generation, building = new.building,
        building_version = new.building_shape
    where s.organization_id = new.organization_id and s.projection = 'people';
  end if;
  return null;
end $$;

create trigger heads_to_projection_states
after insert or update of shape, generation, building, building_shape on heads
for each row when (pg_trigger_depth() = 0)
execute function heads_to_projection_states();

create function projection_states_to_heads() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update heads h
  set shape = new.version, generation = new.generation, building = new.building,
      building_shape = new.building_version
  where h.organization_id = new.organization_id;
  return null;
end $$;

create trigger projection_states_to_heads
after insert or update on projection_states
for each row when (new.projection = 'people' and pg_trigger_depth() = 0)
execute function projection_states_to_heads();

revoke all on function heads_to_projection_states(), projection_states_to_heads() from public;
