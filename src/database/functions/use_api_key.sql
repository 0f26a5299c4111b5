-- Finds the API key that has this hash as its secret, or as an earlier one whose overlap has not ended at the
-- time `at`; null when there is none or the key has expired. Returns the scopes and the end of the key
-- (milliseconds since the Unix epoch, or null). Called for each request, so that a committed revocation takes
-- effect in all processes at once. Records the time of use at most once a minute.
create or replace function use_api_key(hashed text, at timestamptz) returns json
language sql volatile security definer set search_path = public, pg_temp as $$
  with found as (
    select k.organization_id, k.id, k.rotated, d.document
    from (
      select organization_id, id, false as rotated from api_keys where hash = decode(hashed, 'hex')
      union all
      select organization_id, id, true from rotated_secrets
      where hash = decode(hashed, 'hex') and expires_at > at
    ) k
    join records d on d.organization_id = k.organization_id and d.kind = 'api_key' and d.id = k.id
    where coalesce((d.document ->> 'expires_at')::numeric > extract(epoch from at) * 1000, true)
  ), noted as (
    update api_keys k
    set last_used_at = at
    from found f
    where k.organization_id = f.organization_id and k.id = f.id
      and (k.last_used_at is null or k.last_used_at <= at - interval '1 minute')
  ), noted_rotated as (
    update rotated_secrets s
    set last_used_at = at
    from found f
    where f.rotated and s.hash = decode(hashed, 'hex')
      and (s.last_used_at is null or s.last_used_at <= at - interval '1 minute')
  )
  select json_build_object(
    'organization', f.organization_id, 'id', f.id, 'scopes', f.document -> 'scopes',
    'expires_at', f.document -> 'expires_at')
  from found f
$$;

revoke all on function use_api_key(text, timestamptz) from public;
grant execute on function use_api_key(text, timestamptz) to rollcall_app;
