-- What only release 0.1.0 (schema version 8) still calls. Its processes go on running while and after this
-- release migrates the database, so every view keeps exactly its columns and every function its parameters
-- and its result. Remove an entry, by a migration that drops it, in the first release that need not run
-- beside 0.1.0 any longer.

-- Replaced by people_with_roles. 0.1.0 selects p.* from it by prepared statements: with one more column each
-- of them would fail once per connection with 0A000, "cached plan must not change result type".
create or replace view shown_people as
  select p.organization_id, p.generation, p.id, p.number, p.version, p.standing, p.status, p.name,
    p.first_name, p.last_name, p.email, p.phone, p.address, p.title, p.language, p.timezone, p.avatar_url,
    p.role_ids, p.role_ranks,
    p.group_ids, p.invitation, p.source, p.source_id, p.archived_at, p.created_at, p.updated_at,
    (
      select json_agg(d.document) from records d
      where d.organization_id = (select current_setting('rollcall.organization_id', true))
        and d.kind = 'role' and d.id = any (p.role_ids)
    ) as roles,
    -- one look-up by key an id: where statistics are old, any() would read every group there is
    case when p.group_ids <> '{}' then (
      select json_agg(json_build_object('number', d.position, 'group', d.document) order by g.n)
      from unnest(p.group_ids) with ordinality as g(id, n)
      join records d on d.organization_id = (select current_setting('rollcall.organization_id', true))
        and d.kind = 'group' and d.id = g.id
    ) end as groups
  from people p
  where p.organization_id = (select current_setting('rollcall.organization_id', true));

-- Replaced by people_by_id().
create or replace function read_people(asked json) returns table (n bigint, person json)
language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  organization text;
begin
  perform set_config('role', 'rollcall_app', true);
  for organization in select distinct a.pair->>0 from json_array_elements(asked) as a(pair) loop
    perform set_config('rollcall.organization_id', organization, true);
    return query
      select a.n, (
        select row_to_json(p) from shown_people p
        where p.organization_id = organization and p.id = a.pair->>1 and p.standing <> 'deleted'
          and p.generation = (select h.generation from heads h where h.organization_id = organization))
      from json_array_elements(asked) with ordinality as a(pair, n)
      where a.pair->>0 = organization;
  end loop;
end $$;

revoke all on shown_people from public;
revoke all on function read_people(json) from public;
grant select on shown_people to rollcall_app;
grant execute on function read_people(json) to rollcall_app;

-- Replaced by append_items(), which it calls: with the items of an organization together, under the names
-- that append_items() has for what it takes, and with the tallies, which that release does not know. Their
-- old values are the rows of people, read under the locks of append_items().
create or replace function append(
  items_text text,
  events_text text,
  people_text text default '[]',
  records_text text default '[]',
  claims_text text default '[]',
  outbox_text text default '[]'
) returns text
language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
declare
  -- the place that append_items() gives an item, by its number here
  places int[];
  first_events int[];
  last_events int[];
  version int;
  items text;
  events text;
  lines text[] := '{}';
  line text;
  outcomes json;
begin
  select array_agg(o.place order by o.n), array_agg(o.first_event order by o.n), array_agg(o.last_event
    order by o.n),
         max(o.shape)
  into places, first_events, last_events, version
  from (
    select i.n, i.shape, row_number() over w as place,
           sum(coalesce(e.events, 0)) over w - coalesce(e.events, 0) + 1 as first_event,
           sum(coalesce(e.events, 0)) over w as last_event
    from json_to_recordset(items_text::json) as i(n int, organization text, shape int)
    left join (
      select r.item, count(*) as events from json_to_recordset(events_text::json) as r(item int)
        group by r.item
    ) e on e.item = i.n
    window w as (order by i.organization, i.n rows unbounded preceding)
  ) o;

  select json_agg(json_build_object(
    'organization_id', i.organization, 'stream_id', i.stream, 'person_id', i.person, 'expected', i.expected,
    'first_event', first_events[i.n], 'last_event', last_events[i.n], 'settings', i.settings,
    'changes_settings', i.changes_settings, 'current_delta', i.current_delta, 'archived_delta',
      i.archived_delta,
    'key', i.key, 'fingerprint', i.fingerprint, 'status', i.status, 'body', i.body,
    'number_offset', i.number_offset, 'erases', i.erases, 'settles', i.settles, 'master_key', i.master_key,
    'wrapped_key', i.wrapped_key, 'founds', i.founds, 'external_id', i.external_id, 'api_key', i.api_key,
    'revokes', i.revokes) order by places[i.n])
  into items
  from json_to_recordset(items_text::json) as i(
    n int, organization text, stream text, person text, expected int, settings bigint,
      changes_settings boolean,
    current_delta int, archived_delta int, key text, fingerprint text, status smallint, body text,
    number_offset bigint, erases boolean, settles text[], master_key text, wrapped_key text, founds int,
    external_id text, api_key text, revokes boolean);

  select coalesce(json_agg(json_build_object(
    'organization_id', r.organization, 'id', r.id, 'stream_kind', r.kind, 'stream_id', r.stream,
    'version', r.version, 'type', r.type, 'schema', r.schema, 'person_id', r.person, 'actor', r.actor,
    'request_id', r.request_id, 'reason', r.reason,
    'occurred_at', timestamptz 'epoch' + r.at * interval '1 millisecond', 'fields', r.fields, 'open', r.open,
    'sealed', decode(r.sealed, 'base64')) order by places[r.item], r.version), '[]')
  into events
  from json_to_recordset(events_text::json) as r(
    item int, organization text, id text, kind text, stream text, version int, type text, schema smallint,
    person text, actor text, request_id text, reason text, at bigint, fields text[], open text, sealed text);

  if people_text <> '[]' then
    select 'people ' || json_agg(r.value::jsonb || jsonb_build_object('item',
      places[(r.value ->> 'item')::int]))
    into line
    from json_array_elements(people_text::json) r;
    lines := lines || line;
  end if;
  if records_text <> '[]' then
    select 'directory ' || json_agg(json_build_object(
      'item', places[r.item], 'organization_id', r.organization, 'kind', r.kind, 'id', r.id, 'version',
        r.version,
      'document', r.document, 'removed', r.document is null))
    into line
    from json_to_recordset(records_text::json) as r(
      item int, organization text, kind text, id text, version int, document json);
    lines := lines || line;
  end if;
  line := tallies_of_previous_release(items_text, people_text, places);
  if line is not null then
    lines := lines || ('tallies ' || line);
  end if;

  outcomes := append_items(
    items, events, json_build_object('people', version, 'directory', 1, 'tallies', 1)::text,
    array_to_string(lines, E'\n'),
    (
      select coalesce(json_agg(json_build_object(
        'item', places[c.item], 'organization_id', c.organization, 'stream_id', c.stream, 'kind', c.kind,
        'digest', c.digest, 'released', c.released)), '[]')
      from json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
    )::text,
    (
      select coalesce(json_agg(json_build_object(
        'item', places[o.item], 'organization_id', o.organization, 'id', o.id, 'kind', o.kind,
        'person_id', o.person, 'sealed', o.sealed,
        'due_at', timestamptz 'epoch' + o.due_at * interval '1 millisecond')), '[]')
      from json_to_recordset(outbox_text::json) as o(
        item int, organization text, id text, kind text, person text, sealed text, due_at bigint)
    )::text);
  return (select json_agg(outcomes -> place - 1 order by n)
    from unnest(places) with ordinality as p(place, n));
end $$;

-- What append_items() takes as rows of `tallies` for the people of a batch: each person's new row against the
-- row there is. Null when no person is written. Takes the locks that append_items() then has already.
create or replace function tallies_of_previous_release(items_text text, people_text text,
  places int[]) returns text
language plpgsql as $$
begin
  if people_text = '[]' then
    return null;
  end if;
  if position('"external_id":' in items_text) > 0 then
    perform pg_advisory_xact_lock(hashtextextended('', 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(o.id, 0))
  from unnest((
    select array_agg(distinct i.organization) from json_to_recordset(items_text::json) as i(organization text)
  )) as o(id);

  return (
    select json_agg(json_build_object(
      'organization_id', c.organization_id, 'items', array[places[c.item]], 'keys', c.keys, 'counts',
        c.counts))
    from (
      select k.item, k.organization_id, array_agg(k.key) as keys, array_agg(k.count) as counts
      from (
        select s.item, s.organization_id, s.standing || '/' || v.value as key, sum(s.sign) as count
        from (
          select r.item, r.organization_id, 1 as sign, r.standing, r.status, r.source, r.role_ids, r.group_ids
          from json_to_recordset(people_text::json) as r(
            item int, organization_id text, standing text, status text, source text, role_ids text[],
            group_ids text[])
          union all
          select r.item, r.organization_id, -1, p.standing, p.status, p.source, p.role_ids, p.group_ids
          from json_to_recordset(people_text::json) as r(item int, organization_id text, id text)
          join people p on p.organization_id = r.organization_id and p.id = r.id
            and p.generation = live_generation_of('people', r.organization_id)
        ) s
        cross join lateral (
          select 'status/' || s.status as value
          union all select 'source/' || s.source
          union all select 'role/' || r.id from unnest(s.role_ids) as r(id)
          union all select 'group/' || g.id from unnest(s.group_ids) as g(id)
        ) v
        where s.standing in ('current', 'archived')
        group by s.item, s.organization_id, s.standing, v.value
        having sum(s.sign) <> 0
      ) k
      group by k.item, k.organization_id
    ) c
  );
end $$;

revoke all on function tallies_of_previous_release(text, text, int[]) from public;
revoke all on function
  append(text, text, text, text, text, text)
from public;
grant execute on function
  append(text, text, text, text, text, text)
to rollcall_app;

-- Checkpoints of 0.2.0, which have no list of erased people.

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
