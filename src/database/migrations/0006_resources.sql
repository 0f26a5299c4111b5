-- Groups and API keys.

-- A group's number is the position of the event that made it. Roles and organizations are numbered otherwise,
-- in their documents.
alter table records add column position bigint;
update records d
set position = e.position
from events e
where e.organization_id = d.organization_id and e.stream_id = d.id and e.version = 1;
create unique index records_by_position on records (organization_id, position);

-- Which key is whose. The one key of a table that does not lead with organization_id: a request that brings a
-- key says by nothing else which organization it belongs to. Hashes of 190 random bits tell nothing of tenants.
create table api_keys (
  hash bytea primary key,
  organization_id text collate "C" not null,
  id text collate "C" not null,
  last_used_at timestamptz
);
create unique index api_keys_by_organization on api_keys (organization_id, id);

alter table api_keys enable row level security;
create policy own_organization on api_keys for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on api_keys from public;
grant select (organization_id, id, last_used_at) on api_keys to rollcall_app;
