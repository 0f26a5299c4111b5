-- What works off the outbox. Times are the caller's: rows are due by the clock that wrote them. By keys,
-- whatever statistics say: the table is empty most of the time, and full of what was just deleted, see
-- src/database/functions/append.sql.

-- Leases due rows of a kind for some seconds and answers them as JSON, oldest first. Rows that were tried
-- together before come together again, and nothing else with them: the mail provider knows a repeated
-- call by its set of ids. Fresh rows, at most `most`, become such a set under `new_batch` (null: no set).
create or replace function outbox_lease(
  of_kind text, new_batch text, most int, seconds int, at timestamptz
) returns json
language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  oldest text;
  answer json;
begin
  -- one at a time, so that two workers do not share out a batch between them
  perform pg_advisory_xact_lock(7267);

  select o.batch into oldest
  from outbox o
  where o.kind = of_kind and o.due_at <= at and (o.leased_until is null or o.leased_until <= at)
  order by o.due_at
  limit 1;
  if not found then
    return '[]';
  end if;

  with due as (
    select o.organization_id, o.id
    from outbox o
    where o.kind = of_kind and o.due_at <= at and (o.leased_until is null or o.leased_until <= at)
      and o.batch is not distinct from oldest
    order by o.due_at
    limit case when oldest is null then most end
    for update skip locked
  ),
  leased as (
    update outbox o
    set attempts = o.attempts + 1, leased_until = at + seconds * interval '1 second',
        batch = coalesce(o.batch, new_batch), first_tried_at = coalesce(o.first_tried_at, at)
    from due
    where o.organization_id = due.organization_id and o.id = due.id
    returning o.*
  )
  select coalesce(json_agg(json_build_object(
    'organization', l.organization_id,
    'id', l.id,
    'person', l.person_id,
    'batch', l.batch,
    'attempts', l.attempts,
    'sealed', encode(l.sealed, 'base64'),
    'key', case when k.wrapped is not null then
      json_build_object('masterKey', k.master_key, 'wrapped', encode(k.wrapped, 'base64'))
    end
  ) order by l.due_at, l.id), '[]')
  into answer
  from leased l
  left join person_keys k on k.organization_id = l.organization_id and k.person_id = l.person_id;
  return answer;
end $$;

-- Ends leases and makes rows due later. A row that another worker has leased since keeps its lease.
create or replace function outbox_postpone(rows_text text) returns void
language sql volatile security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
  update outbox o
  set leased_until = null, due_at = timestamptz 'epoch' + r.due_at * interval '1 millisecond'
  from json_to_recordset(rows_text::json) as r(organization text, id text, attempts int, due_at bigint)
  where o.organization_id = r.organization and o.id = r.id and o.attempts = r.attempts
$$;

create or replace function outbox_drop(rows_text text) returns void
language sql volatile security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
  delete from outbox o
  using json_to_recordset(rows_text::json) as r(organization text, id text)
  where o.organization_id = r.organization and o.id = r.id
$$;

-- How much waits: rows by kind, how many should have been done `seconds` ago, how long the oldest is due.
create or replace function outbox_depth(seconds int, at timestamptz) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'rows', (
      select coalesce(json_object_agg(k.kind, k.rows), '{}')
      from (select o.kind, count(*) as rows from outbox o group by o.kind) k
    ),
    'overdue', count(*) filter (where d.due_at <= at - seconds * interval '1 second'),
    'oldest_seconds', extract(epoch from at - min(d.due_at))::bigint
  )
  from outbox d
  where d.due_at <= at
$$;

-- Deletes stored replies that are older, at most `most` per call, and returns their number.
create or replace function prune_idempotency_keys(before timestamptz, most int) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with old as (
    select k.organization_id, k.key
    from idempotency_keys k
    where k.created_at < before
    order by k.created_at
    limit most
    for update skip locked
  ),
  pruned as (
    delete from idempotency_keys k
    using old
    where k.organization_id = old.organization_id and k.key = old.key
    returning 1
  )
  select count(*)::int from pruned
$$;

revoke all on function
  outbox_lease(text, text, int, int, timestamptz),
  outbox_postpone(text),
  outbox_drop(text),
  outbox_depth(int, timestamptz),
  prune_idempotency_keys(timestamptz, int)
from public;
grant execute on function
  outbox_lease(text, text, int, int, timestamptz),
  outbox_postpone(text),
  outbox_drop(text),
  outbox_depth(int, timestamptz),
  prune_idempotency_keys(timestamptz, int)
to rollcall_app;
