create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- The read model of people: one row a person and generation, plain text, disposable.
create table people (
  organization_id text collate "C" not null,
  generation int not null,
  -- a ULID made at created_at, so that ordering by id is ordering by creation
  id text collate "C" not null,
  number bigint not null,
  version int not null,
  -- current | archived | deleted; of a deleted person only this tombstone stays
  standing text not null,
  status text,
  name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  address text,
  title text,
  language text,
  timezone text,
  avatar_url text,
  role_ids text[] collate "C",
  role_ranks text[],
  group_ids text[] collate "C",
  invitation json,
  source text,
  source_id text,
  archived_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  primary key (organization_id, generation, id)
);
create index people_by_name on people (organization_id, generation, lower(name), id) where standing = 'current';
create index people_by_update on people (organization_id, generation, updated_at, id) where standing = 'current';
create index people_archived on people (organization_id, generation, id) where standing = 'archived';
create index people_waiting on people (organization_id, generation, status, id) where status <> 'active';
create index people_by_text on people using gin
  (organization_id, lower(name) gin_trgm_ops, lower(email) gin_trgm_ops, phone gin_trgm_ops);
-- ids are nobody else's: with organization_id in it every search would read the whole organization's entry
create index people_by_membership on people using gin (role_ids, group_ids);

-- The read models that are small: the organization itself, its roles and so on, as JSON by kind.
create table records (
  organization_id text collate "C" not null,
  kind text not null,
  id text collate "C" not null,
  version int not null,
  document json not null,
  primary key (organization_id, kind, id)
);

alter table people enable row level security;
create policy own_organization on people for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
alter table records enable row level security;
create policy own_organization on records for select to rollcall_app
  using (
    organization_id = (select current_setting('rollcall.organization_id', true))
    or (kind = 'organization' and (select current_setting('rollcall.organization_id', true)) = '*')
  );
-- Lists read this: under a row-level security policy PostgreSQL keeps what is not leakproof (like, @>) out of
-- index conditions, and a search reads every row of the organization. A view of the owner's shows the same rows.
create view listed_people as
  select * from people
  where organization_id = (select current_setting('rollcall.organization_id', true));

revoke all on people, listed_people, records from public;
grant select on people, listed_people, records to rollcall_app;
