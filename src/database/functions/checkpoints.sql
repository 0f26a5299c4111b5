-- What keeps checkpoints: src/jobs/checkpoints.ts signs and writes what these find due.

-- Organizations after `after` whose head is not their last checkpoint, written at `before` or earlier, as
-- JSON. With each come at most `most_erased` people who were erased after `erased_since`; `erased_to` is the
-- position up to which that list is complete. `continued`: the head has a checkpoint, whose list is not.
-- `contradicted`: the event that was signed then is not in the log any more. `known`: the last position that
-- this database knows to have a checkpoint in the epoch of its log.
create or replace function due_checkpoints(after text, before timestamptz, most int, most_erased int)
returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(json_build_object(
    'organization', d.organization_id,
    'position', d.position,
    'hash', encode(d.hash, 'hex'),
    'epoch', coalesce(r.epoch, 0),
    'known', greatest(d.last, coalesce(r.position, 1) - 1),
    'continued', d.continued,
    'contradicted', d.last > 0 and not exists (
      select from events e
      where e.organization_id = d.organization_id and e.position = d.last and e.hash = d.last_hash
    ),
    'erased_since', d.erased_to,
    'erased_to', case when x.count < most_erased then d.position else x.position end,
    'erased', x.ids
  ) order by d.organization_id), '[]')
  from (
    select h.organization_id, h.position, h.hash, coalesce(c.position, 0) as last, c.hash as last_hash,
           coalesce(c.erased_to, 0) as erased_to, c.position = h.position and c.hash = h.hash as continued
    from heads h
    left join checkpoints c using (organization_id)
    where h.organization_id > after and h.position > 0
      and (c.position is null or c.erased_to < c.position and c.position = h.position and c.hash = h.hash
        or c.at <= before and (c.position <> h.position or c.hash <> h.hash))
    order by h.organization_id
    limit most
  ) d
  left join lateral (
    select (e.open::json ->> 'epoch')::bigint as epoch, e.position
    from events e
    where e.type = 'LogRestored' and e.organization_id = d.organization_id
    order by float8(e.position) desc
    limit 1
  ) r on true
  cross join lateral (
    select count(*) as count, max(e.position) as position, coalesce(json_agg(e.stream_id), '[]') as ids
    from (
      select e.position, e.stream_id
      from events e
      where e.type = 'PersonDeleted' and e.organization_id = d.organization_id
        and float8(e.position) > d.erased_to and e.position <= d.position
      order by float8(e.position)
      limit most_erased
    ) e
  ) x
$$;

create or replace function record_checkpoints(written text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into checkpoints as c (organization_id, position, hash, at, erased_to)
  select w.organization_id, w.position, decode(w.hash, 'hex'), w.at, w.erased_to
  from json_to_recordset(written::json) as w(
    organization_id text, position bigint, hash text, at timestamptz, erased_to bigint)
  on conflict (organization_id) do update
    set position = excluded.position, hash = excluded.hash, at = excluded.at,
        erased_to = greatest(c.erased_to, excluded.erased_to)
    where c.position <= excluded.position
$$;

-- Compares checkpoints that lie where checkpoints go with the logs, and keeps which logs are older. `listed`
-- is [{organization, position, hash}], with null in place of position where no newer one lies there. Answers
-- [{organization, position, beyond}] of those that differ; `beyond`: the log ends before the position.
create or replace function compare_with_checkpoints(listed text) returns json
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  answer json;
begin
  with compared as (
    select f.organization, f.position,
           f.position is not null and not exists (
             select from events e
             where e.organization_id = f.organization and e.position = f.position
               and e.hash = decode(f.hash, 'hex')
           ) as older,
           f.position > h.position as beyond
    from json_to_recordset(listed::json) as f(organization text, position bigint, hash text)
    join heads h on h.organization_id = f.organization
  ),
  settled as (
    delete from newer_checkpoints n
    using compared c
    where n.organization_id = c.organization and not c.older
  ),
  noted as (
    insert into newer_checkpoints as n (organization_id, position)
    select c.organization, c.position from compared c where c.older
    on conflict (organization_id) do update set position = excluded.position
  )
  select coalesce(json_agg(json_build_object(
    'organization', c.organization, 'position', c.position, 'beyond', c.beyond)), '[]')
  into answer
  from compared c
  where c.older;
  return answer;
end $$;

-- How many logs are older than a checkpoint that lies where checkpoints go.
create or replace function outdated_logs() returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from newer_checkpoints
$$;

-- Each organization after `after`, at most `most`, with the epoch of its log and the last position that this
-- database knows to have a checkpoint in that epoch, as JSON.
create or replace function known_checkpoints(after text, most int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(json_build_object(
    'organization', h.organization_id,
    'epoch', coalesce(r.epoch, 0),
    'known', greatest(coalesce(c.position, 0), coalesce(r.position, 1) - 1)
  ) order by h.organization_id), '[]')
  from (select organization_id from heads where organization_id > after order by organization_id limit most) h
  left join checkpoints c using (organization_id)
  left join lateral (
    select (e.open::json ->> 'epoch')::bigint as epoch, e.position
    from events e
    where e.type = 'LogRestored' and e.organization_id = h.organization_id
    order by float8(e.position) desc
    limit 1
  ) r on true
$$;

revoke all on function
  due_checkpoints(text, timestamptz, int, int),
  record_checkpoints(text),
  compare_with_checkpoints(text),
  outdated_logs(),
  known_checkpoints(text, int)
from public;
grant execute on function
  due_checkpoints(text, timestamptz, int, int),
  record_checkpoints(text),
  compare_with_checkpoints(text),
  outdated_logs(),
  known_checkpoints(text, int)
to rollcall_app;
