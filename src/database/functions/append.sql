-- Appends a batch of items and answers one outcome an item, in order. Called as one autocommit
-- statement under READ COMMITTED, so that what it reads after the locks is what was committed before.
-- In one batch no two items share a stream, a claim or an idempotency key. Nothing is written, and no
-- position taken, for an item that is refused. The JSON is described in src/log/log.ts.
create or replace function append(
  items_text text,
  events_text text,
  people_text text default '[]',
  records_text text default '[]',
  claims_text text default '[]',
  outbox_text text default '[]'
) returns text
language plpgsql security definer set search_path = public, pg_temp
-- few rows against tables of any size: by their keys, whatever statistics say. While a table is new they say
-- that it is empty, and each call would read it whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan
as $$
declare
  items constant json := items_text;
  -- a stored reply's own quotes are escaped, and so not found
  has_external_ids constant boolean := position('"external_id":' in items_text) > 0;
  -- one element an organization, found by its slot
  organizations text[];
  head_positions bigint[];
  head_hashes bytea[];
  head_settings bigint[];
  newest_shapes int[];
  generations int[];
  buildings int[];
  current_deltas bigint[];
  archived_deltas bigint[];
  -- one element an item
  outcomes text[];
  accepted boolean[];
  slots int[];
  touches_settings boolean[];
  current_changes int[];
  archived_changes int[];
  firsts bigint[] := '{}';
  lasts bigint[] := '{}';
  answers json[] := '{}';
  -- one element an event, those of an organization together; positions and hashes are null where refused
  pending events[];
  owners int[];
  digests bytea[];
  positions bigint[] := '{}';
  hashes bytea[] := '{}';
  taken_items int[];
  taken_kinds text[];
  k int := 0;
  owner int;
  slot int := 0;
  head bigint;
  link bytea;
  digest bytea;
  has_founded boolean;
  has_wrapped_key boolean;
  has_reply boolean;
  has_erased boolean;
  has_settled boolean;
  has_api_key boolean;
begin
  select coalesce(array_agg(e.item), '{}'), coalesce(array_agg(e.event), '{}'),
         coalesce(array_agg(event_digest(e.event)), '{}')
  into owners, pending, digests
  from (
    select r.item, row(
      r.organization, 0, r.id, r.kind, r.stream, r.version, r.type, r.schema, r.person, r.actor,
      r.request_id, r.reason, timestamptz 'epoch' + r.at * interval '1 millisecond',
      r.fields, r.open, decode(r.sealed, 'base64'), null
    )::events as event
    from rows from (json_to_recordset(events_text::json) as (
      item int, organization text, id text, kind text, stream text, version int, type text,
      schema smallint, person text, actor text, request_id text, reason text, at bigint,
      fields text[], open text, sealed text)) with ordinality as r
    order by r.organization, r.ordinality
  ) e;

  select array_agg(distinct i.organization)
  into organizations
  from json_to_recordset(items) as i(organization text);

  -- an external id is unique across organizations: those who set one queue on the lock of ''
  if has_external_ids then
    perform pg_advisory_xact_lock(hashtextextended('', 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(o.id, 0)) from unnest(organizations) as o(id);

  select array_agg(h.position order by o.slot), array_agg(h.hash order by o.slot),
         array_agg(h.settings_position order by o.slot),
         array_agg(greatest(h.shape, h.building_shape) order by o.slot),
         array_agg(coalesce(h.generation, 1) order by o.slot), array_agg(h.building order by o.slot)
  into head_positions, head_hashes, head_settings, newest_shapes, generations, buildings
  from unnest(organizations) with ordinality as o(id, slot)
  left join heads h on h.organization_id = o.id;

  select coalesce(array_agg(t.item), '{}'), array_agg(t.kind)
  into taken_items, taken_kinds
  from (
    select c.item, min(c.kind) as kind
    from json_to_recordset(claims_text::json) as c(
      item int, organization text, stream text, kind text, digest text, released boolean)
    join claims held on held.organization_id = c.organization and held.kind = c.kind
      and held.digest = decode(c.digest, 'hex') and held.stream_id <> c.stream
    where c.released is not true
    group by c.item
  ) t;

  select array_agg(d.outcome order by d.n), array_agg(d.outcome = 'appended' order by d.n),
         array_agg(d.slot order by d.n), array_agg(d.changes_settings is true order by d.n),
         array_agg(coalesce(d.current_delta, 0) order by d.n),
         array_agg(coalesce(d.archived_delta, 0) order by d.n),
         bool_or(d.founds is not null and d.outcome = 'appended'),
         bool_or(d.wrapped_key is not null and d.outcome = 'appended'),
         bool_or(d.key is not null and d.outcome = 'appended'),
         bool_or(d.erases is true and d.outcome = 'appended'),
         bool_or(d.settles is not null and d.outcome = 'appended'),
         bool_or((d.api_key is not null or d.revokes is true) and d.outcome = 'appended')
  into outcomes, accepted, slots, touches_settings, current_changes, archived_changes,
       has_founded, has_wrapped_key, has_reply, has_erased, has_settled, has_api_key
  from (
    select i.*, case
      when i.head is null and i.founds is null and i.judged <> 'key_reused' and i.judged <> 'replayed'
        and not bool_or(i.founds is not null and i.judged = 'appended') over (partition by i.slot)
        then 'organization_unknown'
      else i.judged
    end as outcome
    from (
      select i.*, case
        when k.fingerprint = decode(i.fingerprint, 'hex') then 'replayed'
        when k.fingerprint is not null then 'key_reused'
        when i.expected <> coalesce((
          select max(e.version) from events e
          where e.organization_id = i.organization and e.stream_id = i.stream
        ), 0) then 'version_conflict'
        when i.settings <> head_settings[i.slot] then 'settings_changed'
        when i.shape < newest_shapes[i.slot] then 'stale_projection'
        when i.external_id is not null and exists (
          select from heads x where x.external_id = i.external_id and x.organization_id <> i.organization
        ) then 'external_id_taken'
        when i.n = any (taken_items) then taken_kinds[array_position(taken_items, i.n)] || '_taken'
        else 'appended'
      end as judged
      from (
        select i.*, array_position(organizations, i.organization) as slot,
               head_positions[array_position(organizations, i.organization)] as head
        from json_to_recordset(items) as i(
          n int, organization text, stream text, expected int, settings bigint, changes_settings boolean,
          shape int, key text, fingerprint text, erases boolean, settles text[], wrapped_key text,
          founds int, external_id text, current_delta int, archived_delta int, api_key text, revokes boolean)
      ) i
      left join lateral (
        select q.fingerprint from idempotency_keys q
        where q.organization_id = i.organization and q.key = decode(i.key, 'hex')
        offset 0
      ) k on true
    ) i
  ) d;

  for owner in select o.n from unnest(outcomes) with ordinality as o(outcome, n)
    where o.outcome in ('replayed', 'version_conflict')
  loop
    if outcomes[owner] = 'replayed' then
      answers[owner] := (
        select json_build_object('outcome', 'replayed', 'status', q.status, 'body', q.body, 'subject', q.subject, 'position', q.position)
        from json_to_recordset(items) as i(n int, organization text, key text)
        join idempotency_keys q on q.organization_id = i.organization and q.key = decode(i.key, 'hex')
        where i.n = owner);
    else
      -- an earlier try of this very item may have committed although its reply was lost
      answers[owner] := (
        select json_build_object('outcome', 'appended', 'first', min(e.position), 'last', max(e.position))
        from json_to_recordset(events_text::json) as r(
          item int, organization text, stream text, version int, id text)
        join events e on e.organization_id = r.organization and e.stream_id = r.stream
          and e.version = r.version and e.id = r.id
        where r.item = owner
        having count(*) > 0);
    end if;
  end loop;

  if true = any (accepted) then
    select array_agg(s.current_delta order by s.slot), array_agg(s.archived_delta order by s.slot)
    into current_deltas, archived_deltas
    from (
      select i.slot, coalesce(sum(i.current_delta) filter (where i.accepted), 0) as current_delta,
             coalesce(sum(i.archived_delta) filter (where i.accepted), 0) as archived_delta
      from unnest(slots, accepted, current_changes, archived_changes)
        as i(slot, accepted, current_delta, archived_delta)
      group by i.slot
    ) s;

    foreach digest in array digests loop
      k := k + 1;
      owner := owners[k];
      if accepted[owner] then
        if slots[owner] <> slot then
          slot := slots[owner];
          head := coalesce(head_positions[slot], 0);
          link := coalesce(head_hashes[slot], decode(repeat('00', 32), 'hex'));
        end if;
        head := head + 1;
        link := sha256(link || int8send(head) || digest);
        positions := array_append(positions, head);
        hashes := array_append(hashes, link);
        head_positions[slot] := head;
        head_hashes[slot] := link;
        firsts[owner] := coalesce(firsts[owner], head);
        lasts[owner] := head;
        if touches_settings[owner] then
          head_settings[slot] := head;
        end if;
      else
        positions := array_append(positions, null);
        hashes := array_append(hashes, null);
      end if;
    end loop;

    if has_founded then
      insert into heads (organization_id, number, position, hash, settings_position, shape)
      select i.organization, i.founds, 0, '', 0, i.shape
      from json_to_recordset(items) as i(n int, organization text, founds int, shape int)
      where i.founds is not null and accepted[i.n];
    end if;

    insert into events
    select p.organization_id, p.assigned, p.id, p.stream_kind, p.stream_id, p.version, p.type, p.schema,
           p.person_id, p.actor, p.request_id, p.reason, p.occurred_at, p.fields, p.open, p.sealed, p.chained
    from unnest(pending, positions, hashes) as p(
      organization_id, unassigned, id, stream_kind, stream_id, version, type, schema, person_id, actor,
      request_id, reason, occurred_at, fields, open, sealed, unchained, assigned, chained)
    where p.assigned is not null;

    update heads h
    set position = s.position, hash = s.hash, settings_position = coalesce(s.settings, 0),
        people_current = h.people_current + s.current_delta,
        people_archived = h.people_archived + s.archived_delta
    from unnest(organizations, head_positions, head_hashes, head_settings, current_deltas, archived_deltas)
      as s(organization, position, hash, settings, current_delta, archived_delta)
    where h.organization_id = s.organization and h.position <> s.position;

    if has_external_ids then
      update heads h
      set external_id = i.external_id
      from json_to_recordset(items) as i(n int, organization text, external_id text)
      where i.external_id is not null and accepted[i.n] and h.organization_id = i.organization;
    end if;

    if has_erased then
      declare
        homes text[];
        erased text[];
      begin
        select array_agg(i.organization), array_agg(i.stream)
        into homes, erased
        from json_to_recordset(items) as i(n int, organization text, stream text, erases boolean)
        where i.erases and accepted[i.n];

        delete from person_keys k using unnest(homes, erased) as e(home, person)
        where k.organization_id = e.home and k.person_id = e.person;
        delete from claims c using unnest(homes, erased) as e(home, person)
        where c.organization_id = e.home and c.stream_id = e.person;
        -- a file that is just being sent may be written after everything else was removed
        delete from outbox o using unnest(homes, erased) as e(home, person)
        where o.organization_id = e.home and o.person_id = e.person and o.kind <> 'file_removal';
        update idempotency_keys k set body = null, subject = null
        from unnest(homes, erased) as e(home, person)
        where k.organization_id = e.home and k.person_id = e.person;
        -- a generation that a rebuild has left, or given up, is still being removed
        delete from people p
        using unnest(homes, erased) as e(home, person)
        cross join lateral (
          select unnest(array[generations[o.slot] - 1, generations[o.slot] + 1]) as generation, buildings[o.slot] as building
          from (select array_position(organizations, e.home) as slot) o
        ) g
        where p.organization_id = e.home and p.generation = g.generation and p.id = e.person
          and g.generation is distinct from g.building;
      end;
    end if;

    if has_settled then
      delete from outbox o
      using json_to_recordset(items) as i(n int, organization text, settles text[])
      where accepted[i.n] and o.organization_id = i.organization and o.id = any (i.settles);
    end if;

    if has_wrapped_key then
      insert into person_keys (organization_id, person_id, master_key, wrapped)
      select i.organization, i.stream, i.master_key, decode(i.wrapped_key, 'base64')
      from json_to_recordset(items) as i(
        n int, organization text, stream text, master_key text, wrapped_key text, founds int)
      where i.wrapped_key is not null and i.founds is null and accepted[i.n];

      if has_founded then
        insert into organization_keys (organization_id, master_key, wrapped)
        select i.organization, i.master_key, decode(i.wrapped_key, 'base64')
        from json_to_recordset(items) as i(
          n int, organization text, master_key text, wrapped_key text, founds int)
        where i.founds is not null and accepted[i.n];
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
      where accepted[r.item] and g.generation is not null
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
      where accepted[r.item] and r.document is not null
      on conflict (organization_id, kind, id) do update
        set version = excluded.version, document = excluded.document
        where d.version < excluded.version;

      delete from records d
      using json_to_recordset(records_text::json) as r(
        item int, organization text, kind text, id text, document json)
      where accepted[r.item] and r.document is null
        and d.organization_id = r.organization and d.kind = r.kind and d.id = r.id;
    end if;

    if position('"released":true' in claims_text) > 0 then
      delete from claims held
      using json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
      where c.released and accepted[c.item] and held.organization_id = c.organization
        and held.kind = c.kind and held.digest = decode(c.digest, 'hex') and held.stream_id = c.stream;
    end if;

    if claims_text <> '[]' then
      insert into claims (organization_id, kind, digest, stream_id)
      select c.organization, c.kind, decode(c.digest, 'hex'), c.stream
      from json_to_recordset(claims_text::json) as c(
        item int, organization text, stream text, kind text, digest text, released boolean)
      where c.released is not true and accepted[c.item]
      on conflict do nothing;
    end if;

    if outbox_text <> '[]' then
      insert into outbox (organization_id, id, kind, person_id, sealed, due_at, created_at)
      select o.organization, o.id, o.kind, o.person, decode(o.sealed, 'base64'),
             timestamptz 'epoch' + o.due_at * interval '1 millisecond', now()
      from json_to_recordset(outbox_text::json) as o(
        item int, organization text, id text, kind text, person text, sealed text, due_at bigint)
      where accepted[o.item];
    end if;

    if has_api_key then
      insert into api_keys (hash, organization_id, id)
      select decode(i.api_key, 'hex'), i.organization, i.stream
      from json_to_recordset(items) as i(n int, organization text, stream text, api_key text)
      where i.api_key is not null and accepted[i.n];

      delete from api_keys k
      using json_to_recordset(items) as i(n int, organization text, stream text, revokes boolean)
      where i.revokes and accepted[i.n] and k.organization_id = i.organization and k.id = i.stream;
    end if;

    if has_reply then
      insert into idempotency_keys (
        organization_id, key, fingerprint, status, body, subject, position, person_id, created_at)
      select i.organization, decode(i.key, 'hex'), decode(i.fingerprint, 'hex'), i.status, i.body, i.subject,
             firsts[i.n] + coalesce(i.number_offset, 0), i.person, now()
      from json_to_recordset(items) as i(
        n int, organization text, key text, fingerprint text, status smallint, body text, subject text, person text,
        number_offset bigint)
      where i.key is not null and accepted[i.n];
    end if;
  end if;

  return (
    select json_agg(
      coalesce(answers[o.n], json_build_object('outcome', o.outcome, 'first', firsts[o.n], 'last', lasts[o.n]))
      order by o.n)
    from unnest(outcomes) with ordinality as o(outcome, n)
  );
end $$;

revoke all on function append(text, text, text, text, text, text) from public;
grant execute on function append(text, text, text, text, text, text) to rollcall_app;
