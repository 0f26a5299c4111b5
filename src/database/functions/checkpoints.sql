-- What keeps checkpoints: src/jobs/checkpoints.ts signs and writes what these find due.

-- Organizations after `after` whose head is not their last checkpoint, written at `before` or earlier, as
-- JSON. `contradicted`: the event that was signed then is not in the log any more.
create or replace function checkpoints_due(after text, before timestamptz, most int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(d order by d.organization), '[]')
  from (
    select h.organization_id as organization, h.position, encode(h.hash, 'hex') as hash,
           c.position is not null and not exists (
             select from events e
             where e.organization_id = c.organization_id and e.position = c.position and e.hash = c.hash
           ) as contradicted
    from heads h
    left join checkpoints c using (organization_id)
    where h.organization_id > after and h.position > 0
      and (c.position is null or c.at <= before and (c.position <> h.position or c.hash <> h.hash))
    order by h.organization_id
    limit most
  ) d
$$;

create or replace function checkpoints_written(written text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into checkpoints as c (organization_id, position, hash, at)
  select w.organization_id, w.position, decode(w.hash, 'hex'), w.at
  from json_to_recordset(written::json) as w(organization_id text, position bigint, hash text, at timestamptz)
  on conflict (organization_id) do update
    set position = excluded.position, hash = excluded.hash, at = excluded.at
    where c.position < excluded.position
$$;

revoke all on function checkpoints_due(text, timestamptz, int), checkpoints_written(text) from public;
grant execute on function checkpoints_due(text, timestamptz, int), checkpoints_written(text) to rollcall_app;
