-- Finds the active API key with this hash and its scopes; null when there is none. Called for each request,
-- so that a committed revocation takes effect in all processes at once. Records the time of use at most once
-- a minute.
create or replace function use_api_key(hashed text, at timestamptz) returns json
language sql volatile security definer set search_path = public, pg_temp as $$
  with noted as (
    update api_keys k
    set last_used_at = at
    where k.hash = decode(hashed, 'hex')
      and (k.last_used_at is null or k.last_used_at <= at - interval '1 minute')
  )
  select json_build_object('organization', k.organization_id, 'id', k.id, 'scopes', d.document -> 'scopes')
  from api_keys k
  join records d on d.organization_id = k.organization_id and d.kind = 'api_key' and d.id = k.id
  where k.hash = decode(hashed, 'hex')
$$;

revoke all on function use_api_key(text, timestamptz) from public;
grant execute on function use_api_key(text, timestamptz) to rollcall_app;
