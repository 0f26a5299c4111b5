-- Deletes at most `most` secrets of API keys whose overlap has ended at the time `ended`. Returns how many it
-- has deleted.
create or replace function prune_rotated_secrets(ended timestamptz, most int) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from rotated_secrets s
    where s.hash in (
      select r.hash from rotated_secrets r where r.expires_at <= ended order by r.expires_at limit most
    )
    returning 1
  )
  select count(*)::int from gone
$$;

revoke all on function prune_rotated_secrets(timestamptz, int) from public;
grant execute on function prune_rotated_secrets(timestamptz, int) to rollcall_app;
