-- The log and what guards it. Every key leads with organization_id: no constraint tells one tenant
-- about another, and the tables can be distributed by it unchanged.

do $$ begin
  create role rollcall_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant rollcall_app to %I', current_user);
  end if;
end $$;

create sequence organization_numbers as int;

-- The newest event of each organization, and totals that would be slow to count.
create table heads (
  organization_id text collate "C" primary key,
  number int not null unique,
  external_id text collate "C" unique,
  position bigint not null,
  hash bytea not null,
  -- the newest event that a cached decision may be wrong about: settings, roles, removed groups
  settings_position bigint not null,
  generation int not null default 1,
  shape int not null,
  building int,
  building_shape int,
  people_current bigint not null default 0,
  people_archived bigint not null default 0
) with (fillfactor = 40);

create table events (
  organization_id text collate "C" not null,
  position bigint not null,
  id text collate "C" not null,
  stream_kind text not null,
  stream_id text collate "C" not null,
  version int not null,
  type text not null,
  schema smallint not null,
  person_id text collate "C",
  actor text not null,
  request_id text not null,
  reason text,
  occurred_at timestamptz not null,
  fields text[] not null,
  open text not null,
  sealed bytea,
  hash bytea not null,
  primary key (organization_id, position),
  unique (organization_id, stream_id, version)
);
-- ciphertext does not compress
alter table events alter column sealed set storage external, alter column hash set storage plain;

-- A person's data key, wrapped by a master key. Deleting the row is what makes deletion final.
create table person_keys (
  organization_id text collate "C" not null,
  person_id text collate "C" not null,
  master_key text not null,
  wrapped bytea not null,
  primary key (organization_id, person_id)
);

-- An organization's own key: claims and cursors are made with it.
create table organization_keys (
  organization_id text collate "C" primary key,
  master_key text not null,
  wrapped bytea not null
);

-- What must be unique within an organization, by HMAC: no address can be read here.
create table claims (
  organization_id text collate "C" not null,
  kind text not null,
  digest bytea not null,
  stream_id text collate "C" not null,
  primary key (organization_id, kind, digest)
);
create index claims_by_stream on claims (stream_id);

create table idempotency_keys (
  organization_id text collate "C" not null,
  key bytea not null,
  fingerprint bytea not null,
  status smallint not null,
  -- null once the person it tells of was deleted
  body text,
  position bigint,
  person_id text collate "C",
  created_at timestamptz not null,
  primary key (organization_id, key)
);
create index idempotency_keys_by_person on idempotency_keys (person_id);
create index idempotency_keys_by_age on idempotency_keys (created_at);

-- What is to happen after a commit: mail to send, invitations to expire.
create table outbox (
  organization_id text collate "C" not null,
  id text collate "C" not null,
  kind text not null,
  person_id text collate "C" not null,
  sealed bytea,
  due_at timestamptz not null,
  attempts int not null default 0,
  leased_until timestamptz,
  -- mail that was first tried together is tried together again: a ULID of that moment
  batch text collate "C",
  created_at timestamptz not null,
  primary key (organization_id, id)
);
create index outbox_by_due on outbox (kind, due_at);
create index outbox_by_person on outbox (person_id);
alter table outbox alter column sealed set storage external;

do $$
declare
  name text;
begin
  foreach name in array array[
    'heads', 'events', 'person_keys', 'organization_keys', 'claims', 'idempotency_keys', 'outbox'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy own_organization on %I for select to rollcall_app
       using (organization_id = (select current_setting(''rollcall.organization_id'', true)))', name);
    execute format('revoke all on %I from public', name);
    execute format('grant select on %I to rollcall_app', name);
  end loop;
end $$;
