-- What a decision needs of the organization, in addition to the person: settings, roles, the wrapped key.
-- `reference` is an organization's id or its external_id. Null when there is none.
create or replace function organization_settings(reference text) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'id', h.organization_id,
    'position', h.settings_position,
    'master_key', k.master_key,
    'wrapped', encode(k.wrapped, 'base64'),
    'organization', (
      select d.document from records d
      where d.organization_id = h.organization_id and d.kind = 'organization' and d.id = h.organization_id
    ),
    'roles', coalesce((
      select json_agg(d.document) from records d
      where d.organization_id = h.organization_id and d.kind = 'role'
    ), '[]')
  )
  from heads h
  join organization_keys k using (organization_id)
  where h.organization_id = reference or h.external_id = reference
$$;

-- The organization of a number; null when there is none.
create or replace function organization_of_number(wanted int) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select organization_id from heads where number = wanted
$$;

-- One organization's wrapped key for each master key in use, to see at start whether MASTER_KEY opens them.
create or replace function sample_keys() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(s), '[]')
  from (
    select distinct on (master_key) organization_id, master_key, encode(wrapped, 'base64') as wrapped
    from organization_keys order by master_key, organization_id
  ) s
$$;

create or replace function next_organization_number() returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  select nextval('organization_numbers')::int
$$;

revoke all on function
  organization_settings(text), organization_of_number(int), sample_keys(), next_organization_number()
  from public;
grant execute on function
  organization_settings(text), organization_of_number(int), sample_keys(), next_organization_number()
  to rollcall_app;
