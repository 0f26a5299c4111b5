-- Earlier secrets of API keys that were rotated, until their overlap ends. Like api_keys, the table does not
-- lead with organization_id: a request that brings a secret says by nothing else which organization it
-- belongs to.
create table rotated_secrets (
  hash bytea primary key,
  organization_id text collate "C" not null,
  id text collate "C" not null,
  hint text not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
create index rotated_secrets_by_key on rotated_secrets (organization_id, id);
create index rotated_secrets_by_end on rotated_secrets (expires_at);

alter table rotated_secrets enable row level security;
create policy own_organization on rotated_secrets for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on rotated_secrets from public;
grant select (organization_id, id, hint, expires_at, last_used_at) on rotated_secrets to rollcall_app;
