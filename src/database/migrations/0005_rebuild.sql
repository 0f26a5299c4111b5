-- A rebuild that is under way: how far it is and whose it is. The row goes with the last row of the
-- generation that it leaves behind.
create table rebuilds (
  organization_id text collate "C" not null,
  name text not null,
  -- walking: the generation `building` is being filled. removing: `removes` is being emptied.
  state text not null,
  removes int,
  shape int not null,
  -- the last stream, or the last row removed, that is done with
  cursor text collate "C" not null default '',
  -- events
  done bigint not null default 0,
  total bigint not null,
  holder text not null,
  held_since timestamptz not null,
  held_from bigint not null default 0,
  lease_until timestamptz not null,
  progressed_at timestamptz not null,
  started_at timestamptz not null,
  primary key (organization_id, name)
);
alter table rebuilds enable row level security;
create policy own_organization on rebuilds for select to rollcall_app
  using (organization_id = (select current_setting('rollcall.organization_id', true)));
revoke all on rebuilds from public;
grant select on rebuilds to rollcall_app;

-- which organizations' read model is older than the code, asked at every /readyz
create index heads_by_shape on heads (shape);

create index events_of_failed_mail on events (organization_id, occurred_at) where type = 'MailFailed';
