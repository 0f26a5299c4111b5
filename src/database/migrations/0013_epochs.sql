-- What was restored, and who was erased: see src/log/epoch.ts and docs/guides/backup.md.

-- The position up to which checkpoints have listed the people who were erased.
alter table checkpoints add column erased_to bigint not null default 0;

-- Logs that end before a checkpoint that lies where checkpoints go: an older backup was put back, and nobody
-- has acknowledged it yet.
create table newer_checkpoints (
  organization_id text collate "C" primary key,
  -- of the checkpoint
  position bigint not null,
  found_at timestamptz not null default now()
);

alter table newer_checkpoints enable row level security;
create policy own_organization on newer_checkpoints for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on newer_checkpoints from public;
grant select on newer_checkpoints to rollcall_app;
