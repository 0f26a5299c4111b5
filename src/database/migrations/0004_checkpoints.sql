-- The last checkpoint of each organization that was written to where the operator keeps them.
create table checkpoints (
  organization_id text collate "C" primary key,
  position bigint not null,
  hash bytea not null,
  at timestamptz not null
);

alter table checkpoints enable row level security;
create policy own_organization on checkpoints for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on checkpoints from public;
grant select on checkpoints to rollcall_app;
