-- What an operator should look at, as JSON. Work of the outbox is `refused` when a row was tried first at
-- least `seconds` ago and is put off once more, and `overdue` when a row has been due for so long. A time
-- during which no process ran does not count: `started` is when the asking process did.
create or replace function attention_needed(seconds int, started timestamptz, at timestamptz) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'refused', (
      select count(*) from outbox o
      where o.first_tried_at <= at - seconds * interval '1 second' and o.due_at > at
    ),
    'overdue', (
      select count(*) from outbox o
      where greatest(o.due_at, started) <= at - seconds * interval '1 second'
    ),
    'stuck_rebuilds', (
      select count(*) from rebuilds r
      where greatest(r.progressed_at, started) <= clock_timestamp() - seconds * interval '1 second'
    )
  )
$$;

revoke all on function attention_needed(int, timestamptz, timestamptz) from public;
grant execute on function attention_needed(int, timestamptz, timestamptz) to rollcall_app;
