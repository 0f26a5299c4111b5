-- How many invitations each organization has sent on its last day with one, for INVITE_QUOTA.
create table invitation_counts (
  organization_id text collate "C" primary key,
  -- in UTC
  day date not null,
  count int not null
) with (fillfactor = 50);

alter table invitation_counts enable row level security;
create policy own_organization on invitation_counts for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on invitation_counts from public;
grant select on invitation_counts to rollcall_app;
