-- The header and payload of an event in one digest: netstrings, so that no two events frame alike.
-- events/chain.ts computes the same from an export.
create or replace function netstring(value text) returns text
language sql immutable parallel safe as $$
  select coalesce(octet_length(value)::text || ':' || value || ',', '-,')
$$;

create or replace function event_digest(event events) returns bytea
language sql stable parallel safe as $$
  select sha256(convert_to(
    netstring(event.organization_id) || netstring(event.id) || netstring(event.stream_kind)
    || netstring(event.stream_id) || netstring(event.version::text) || netstring(event.type)
    || netstring(event.schema::text) || netstring(event.person_id) || netstring(event.actor)
    || netstring(event.request_id) || netstring(event.reason)
    || netstring((extract(epoch from event.occurred_at) * 1000)::bigint::text)
    || netstring(array_to_string(event.fields, ' ')) || netstring(event.open)
    || netstring(encode(sha256(event.sealed), 'hex')), 'UTF8'))
$$;

-- Appends a batch of items and answers one outcome an item, in order. Called as one autocommit
-- statement under READ COMMITTED, so that what it reads after the locks is what was committed before.
-- In one batch no two items share a stream, a claim or an idempotency key. Nothing is written, and no
-- position taken, for an item that is refused. The JSON is described in events/log.ts.
create or replace function append(
  items_text text,
  events_text text,
  people_text text default '[]',
  records_text text default '[]',
  claims_text text default '[]',
  outbox_text text default '[]'
) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  items constant json := items_text;
  item record;
  pending events[];
  owners int[];
  digests bytea[];
  outcomes text[] := '{}';
  answers json[] := '{}';
  firsts bigint[] := '{}';
  lasts bigint[] := '{}';
  slots int[] := '{}';
  touches_settings boolean[] := '{}';
  -- one element an organization, found by its slot
  organizations text[] := '{}';
  head_positions bigint[] := '{}';
  head_hashes bytea[] := '{}';
  head_settings bigint[] := '{}';
  generations int[] := '{}';
  buildings int[] := '{}';
  current_deltas bigint[] := '{}';
  archived_deltas bigint[] := '{}';
  -- one element an event; null where its item was refused
  positions bigint[];
  hashes bytea[];
  outcome text;
  slot int;
  owner int;
  has_founded boolean := false;
  has_wrapped_key boolean := false;
  has_reply boolean := false;
  has_erased boolean := false;
  has_settled boolean := false;
  has_api_key boolean := false;
begin
  -- an external id is unique across organizations: those who set one queue on the lock of ''
  perform pg_advisory_xact_lock(hashtextextended(o.organization, 0))
  from (
    select i.organization from json_to_recordset(items) as i(organization text)
    union
    select '' from json_to_recordset(items) as i(external_id text) where i.external_id is not null
    order by 1
  ) o;

  select array_agg(e.item), array_agg(e.event), array_agg(event_digest(e.event))
  into owners, pending, digests
  from (
    select r.item, row(
      r.organization, 0, r.id, r.kind, r.stream, r.version, r.type, r.schema, r.person, r.actor,
      r.request_id, r.reason, timestamptz 'epoch' + r.at * interval '1 millisecond',
      r.fields, r.open, decode(r.sealed, 'base64'), null
    )::events as event
    from json_to_recordset(events_text::json) as r(
      item int, organization text, id text, kind text, stream text, version int, type text,
      schema smallint, person text, actor text, request_id text, reason text, at bigint,
      fields text[], open text, sealed text)
    offset 0
  ) e;

  -- an array that is first assigned at 3 starts at 3, and unnest() would pair it with other events
  positions := array_fill(null::bigint, array[coalesce(cardinality(owners), 0)]);
  hashes := array_fill(null::bytea, array[coalesce(cardinality(owners), 0)]);

  for item in
    select i.*, h.position as head_position, h.hash, h.settings_position, h.generation, h.building,
           greatest(h.shape, h.building_shape) as newest_shape, coalesce(v.version, 0) as found_version,
           k.fingerprint as found_fingerprint, k.status as found_status, k.body as found_body,
           k.position as found_position, t.kind as taken,
           i.external_id is not null and exists (
             select from heads x where x.external_id = i.external_id and x.organization_id <> i.organization
           ) as external_id_taken
    from json_to_recordset(items) as i(
      n int, organization text, stream text, expected int, settings bigint, changes_settings boolean,
      shape int, key text, fingerprint text, erases boolean, settles text[], wrapped_key text,
      founds int, external_id text, current_delta int, archived_delta int, api_key text, revokes boolean)
    left join heads h on h.organization_id = i.organization
    left join idempotency_keys k on k.organization_id = i.organization and k.key = decode(i.key, 'hex')
    left join lateral (
      select max(e.version) as version from events e
      where e.organization_id = i.organization and e.stream_id = i.stream
    ) v on true
    left join (
      select c.item, min(c.kind) as kind
      from json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
      join claims held on held.organization_id = c.organization and held.kind = c.kind
        and held.digest = decode(c.digest, 'hex') and held.stream_id <> c.stream
      where c.released is not true
      group by c.item
    ) t on t.item = i.n
    order by i.n
  loop
    slot := array_position(organizations, item.organization);
    if slot is null then
      slot := cardinality(organizations) + 1;
      organizations[slot] := item.organization;
      head_positions[slot] := item.head_position;
      head_hashes[slot] := item.hash;
      head_settings[slot] := item.settings_position;
      generations[slot] := coalesce(item.generation, 1);
      buildings[slot] := item.building;
      current_deltas[slot] := 0;
      archived_deltas[slot] := 0;
    end if;
    slots[item.n] := slot;
    touches_settings[item.n] := item.changes_settings;

    if item.found_fingerprint = decode(item.fingerprint, 'hex') then
      outcome := 'replayed';
      answers[item.n] := json_build_object(
        'outcome', outcome, 'status', item.found_status, 'body', item.found_body,
        'position', item.found_position);
    elsif item.found_fingerprint is not null then
      outcome := 'key_reused';
    elsif head_positions[slot] is null and item.founds is null then
      outcome := 'organization_unknown';
    elsif item.found_version <> item.expected then
      -- an earlier try of this very item may have committed although its reply was lost
      answers[item.n] := (
        select json_build_object('outcome', 'appended', 'first', min(e.position), 'last', max(e.position))
        from json_to_recordset(events_text::json) as r(
          item int, organization text, stream text, version int, id text)
        join events e on e.organization_id = r.organization and e.stream_id = r.stream
          and e.version = r.version and e.id = r.id
        where r.item = item.n
        having count(*) > 0);
      outcome := case when answers[item.n] is null then 'version_conflict' else 'repeated' end;
    elsif item.settings <> head_settings[slot] then
      outcome := 'settings_changed';
    elsif item.shape < item.newest_shape then
      outcome := 'stale_projection';
    elsif item.external_id_taken then
      outcome := 'external_id_taken';
    elsif item.taken is not null then
      outcome := item.taken || '_taken';
    else
      outcome := 'appended';
      has_wrapped_key := has_wrapped_key or item.wrapped_key is not null;
      has_reply := has_reply or item.key is not null;
      has_erased := has_erased or item.erases is true;
      has_settled := has_settled or item.settles is not null;
      has_api_key := has_api_key or item.api_key is not null or item.revokes is true;
      current_deltas[slot] := current_deltas[slot] + coalesce(item.current_delta, 0);
      archived_deltas[slot] := archived_deltas[slot] + coalesce(item.archived_delta, 0);
      if item.founds is not null then
        has_founded := true;
        head_positions[slot] := 0;
        head_settings[slot] := 0;
        head_hashes[slot] := decode(repeat('00', 32), 'hex');
      end if;
    end if;
    outcomes[item.n] := outcome;
  end loop;

  for k in 1 .. coalesce(cardinality(owners), 0) loop
    owner := owners[k];
    if outcomes[owner] = 'appended' then
      slot := slots[owner];
      head_positions[slot] := head_positions[slot] + 1;
      head_hashes[slot] := sha256(head_hashes[slot] || int8send(head_positions[slot]) || digests[k]);
      positions[k] := head_positions[slot];
      hashes[k] := head_hashes[slot];
      firsts[owner] := coalesce(firsts[owner], positions[k]);
      lasts[owner] := positions[k];
      if touches_settings[owner] then
        head_settings[slot] := positions[k];
      end if;
    end if;
  end loop;

  if 'appended' = any (outcomes) then
    if has_founded then
      insert into heads (organization_id, number, position, hash, settings_position, shape)
      select i.organization, i.founds, 0, '', 0, i.shape
      from json_to_recordset(items) as i(n int, organization text, founds int, shape int)
      where i.founds is not null and outcomes[i.n] = 'appended';
    end if;

    insert into events
    select p.organization_id, p.assigned, p.id, p.stream_kind, p.stream_id, p.version, p.type, p.schema,
           p.person_id, p.actor, p.request_id, p.reason, p.occurred_at, p.fields, p.open, p.sealed, p.chained
    from unnest(pending, positions, hashes) as p(
      organization_id, unassigned, id, stream_kind, stream_id, version, type, schema, person_id, actor,
      request_id, reason, occurred_at, fields, open, sealed, unchained, assigned, chained)
    where p.assigned is not null;

    update heads h
    set position = s.position, hash = s.hash, settings_position = s.settings,
        people_current = h.people_current + s.current_delta,
        people_archived = h.people_archived + s.archived_delta
    from unnest(organizations, head_positions, head_hashes, head_settings, current_deltas, archived_deltas)
      as s(organization, position, hash, settings, current_delta, archived_delta)
    where h.organization_id = s.organization and h.position <> s.position;

    update heads h
    set external_id = i.external_id
    from json_to_recordset(items) as i(n int, organization text, external_id text)
    where i.external_id is not null and outcomes[i.n] = 'appended' and h.organization_id = i.organization;

    if has_erased then
      declare
        erased text[] := array(
          select i.stream from json_to_recordset(items) as i(n int, stream text, erases boolean)
          where i.erases and outcomes[i.n] = 'appended');
      begin
        delete from person_keys where organization_id = any (organizations) and person_id = any (erased);
        delete from claims where organization_id = any (organizations) and stream_id = any (erased);
        -- a file that is just being sent may be written after everything else was removed
        delete from outbox
        where organization_id = any (organizations) and person_id = any (erased) and kind <> 'file_removal';
        update idempotency_keys set body = null
        where organization_id = any (organizations) and person_id = any (erased);
        -- a generation that a rebuild has left, or given up, is still being removed
        delete from people p
        using heads h
        where h.organization_id = any (organizations) and p.organization_id = h.organization_id
          and p.generation in (h.generation - 1, h.generation + 1) and p.id = any (erased)
          and p.generation is distinct from h.building;
      end;
    end if;

    if has_settled then
      delete from outbox o
      using json_to_recordset(items) as i(n int, organization text, settles text[])
      where outcomes[i.n] = 'appended' and o.organization_id = i.organization and o.id = any (i.settles);
    end if;

    if has_wrapped_key then
      insert into person_keys (organization_id, person_id, master_key, wrapped)
      select i.organization, i.stream, i.master_key, decode(i.wrapped_key, 'base64')
      from json_to_recordset(items) as i(
        n int, organization text, stream text, master_key text, wrapped_key text, founds int)
      where i.wrapped_key is not null and i.founds is null and outcomes[i.n] = 'appended';

      if has_founded then
        insert into organization_keys (organization_id, master_key, wrapped)
        select i.organization, i.master_key, decode(i.wrapped_key, 'base64')
        from json_to_recordset(items) as i(
          n int, organization text, master_key text, wrapped_key text, founds int)
        where i.founds is not null and outcomes[i.n] = 'appended';
      end if;
    end if;

    if people_text <> '[]' then
      insert into people as p (
        organization_id, generation, id, number, version, standing, status, name, first_name, last_name,
        email, phone, address, title, language, timezone, avatar_url, role_ids, role_ranks, group_ids,
        invitation, source, source_id, archived_at, created_at, updated_at)
      select r.organization_id, g.generation, r.id, coalesce(r.number, firsts[r.item] + coalesce(r.number_offset, 0)),
             r.version, r.standing,
             r.status, r.name, r.first_name, r.last_name, r.email, r.phone, r.address, r.title, r.language,
             r.timezone, r.avatar_url, r.role_ids, r.role_ranks, r.group_ids, r.invitation, r.source,
             r.source_id, r.archived_at, r.created_at, r.updated_at
      from json_to_recordset(people_text::json) as r(
        item int, organization_id text, id text, number bigint, number_offset bigint, version int,
        standing text, status text,
        name text, first_name text, last_name text, email text, phone text, address text, title text,
        language text, timezone text, avatar_url text, role_ids text[], role_ranks text[],
        group_ids text[], invitation json, source text, source_id text, archived_at timestamptz,
        created_at timestamptz, updated_at timestamptz)
      cross join lateral (values (generations[slots[r.item]]), (buildings[slots[r.item]])) as g(generation)
      where outcomes[r.item] = 'appended' and g.generation is not null
      order by r.id
      on conflict (organization_id, generation, id) do update set
        version = excluded.version, standing = excluded.standing, status = excluded.status,
        name = excluded.name, first_name = excluded.first_name, last_name = excluded.last_name,
        email = excluded.email, phone = excluded.phone, address = excluded.address, title = excluded.title,
        language = excluded.language, timezone = excluded.timezone, avatar_url = excluded.avatar_url,
        role_ids = excluded.role_ids, role_ranks = excluded.role_ranks, group_ids = excluded.group_ids,
        invitation = excluded.invitation, source = excluded.source, source_id = excluded.source_id,
        archived_at = excluded.archived_at, created_at = excluded.created_at, updated_at = excluded.updated_at
      where p.version < excluded.version;
    end if;

    if records_text <> '[]' then
      insert into records as d (organization_id, kind, id, version, position, document)
      select r.organization, r.kind, r.id, r.version, firsts[r.item], r.document
      from json_to_recordset(records_text::json) as r(
        item int, organization text, kind text, id text, version int, document json)
      where outcomes[r.item] = 'appended' and r.document is not null
      on conflict (organization_id, kind, id) do update
        set version = excluded.version, document = excluded.document
        where d.version < excluded.version;

      delete from records d
      using json_to_recordset(records_text::json) as r(
        item int, organization text, kind text, id text, document json)
      where outcomes[r.item] = 'appended' and r.document is null
        and d.organization_id = r.organization and d.kind = r.kind and d.id = r.id;
    end if;

    if claims_text <> '[]' then
      delete from claims held
      using json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
      where c.released and outcomes[c.item] = 'appended' and held.organization_id = c.organization
        and held.kind = c.kind and held.digest = decode(c.digest, 'hex') and held.stream_id = c.stream;

      insert into claims (organization_id, kind, digest, stream_id)
      select c.organization, c.kind, decode(c.digest, 'hex'), c.stream
      from json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
      where c.released is not true and outcomes[c.item] = 'appended'
      on conflict do nothing;
    end if;

    if outbox_text <> '[]' then
      insert into outbox (organization_id, id, kind, person_id, sealed, due_at, created_at)
      select o.organization, o.id, o.kind, o.person, decode(o.sealed, 'base64'),
             timestamptz 'epoch' + o.due_at * interval '1 millisecond', now()
      from json_to_recordset(outbox_text::json) as o(
        item int, organization text, id text, kind text, person text, sealed text, due_at bigint)
      where outcomes[o.item] = 'appended';
    end if;

    if has_api_key then
      insert into api_keys (hash, organization_id, id)
      select decode(i.api_key, 'hex'), i.organization, i.stream
      from json_to_recordset(items) as i(n int, organization text, stream text, api_key text)
      where i.api_key is not null and outcomes[i.n] = 'appended';

      delete from api_keys k
      using json_to_recordset(items) as i(n int, organization text, stream text, revokes boolean)
      where i.revokes and outcomes[i.n] = 'appended' and k.organization_id = i.organization and k.id = i.stream;
    end if;

    if has_reply then
      insert into idempotency_keys (
        organization_id, key, fingerprint, status, body, position, person_id, created_at)
      select i.organization, decode(i.key, 'hex'), decode(i.fingerprint, 'hex'), i.status, i.body,
             firsts[i.n] + coalesce(i.number_offset, 0), i.person, now()
      from json_to_recordset(items) as i(
        n int, organization text, key text, fingerprint text, status smallint, body text, person text,
        number_offset bigint)
      where i.key is not null and outcomes[i.n] = 'appended';
    end if;
  end if;

  return (
    select json_agg(
      coalesce(answers[n], json_build_object('outcome', outcomes[n], 'first', firsts[n], 'last', lasts[n]))
      order by n)
    from generate_series(1, cardinality(outcomes)) as n
  );
end $$;

revoke all on function append(text, text, text, text, text, text) from public;
grant execute on function append(text, text, text, text, text, text) to rollcall_app;
