-- Finds the API key with this hash, its scopes and its end (milliseconds since the Unix epoch, or null); null
-- when there is none or it has expired at the time `at`. Called for each request, so that a committed
-- revocation takes effect in all processes at once. Records the time of use at most once a minute.
create or replace function use_api_key(hashed text, at timestamptz) returns json
language sql volatile security definer set search_path = public, pg_temp as $$
  with found as (
    select k.organization_id, k.id, d.document
    from api_keys k
    join records d on d.organization_id = k.organization_id and d.kind = 'api_key' and d.id = k.id
    where k.hash = decode(hashed, 'hex')
      and coalesce((d.document ->> 'expires_at')::numeric > extract(epoch from at) * 1000, true)
  ), noted as (
    update api_keys k
    set last_used_at = at
    from found f
    where k.organization_id = f.organization_id and k.id = f.id
      and (k.last_used_at is null or k.last_used_at <= at - interval '1 minute')
  )
  select json_build_object(
    'organization', f.organization_id, 'id', f.id, 'scopes', f.document -> 'scopes',
    'expires_at', f.document -> 'expires_at')
  from found f
$$;

revoke all on function use_api_key(text, timestamptz) from public;
grant execute on function use_api_key(text, timestamptz) to rollcall_app;
