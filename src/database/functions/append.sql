-- Appends a batch of items and returns a JSON list with one outcome an item, in order. Called as one
-- autocommit statement under READ COMMITTED, so that each statement after the locks sees what was committed
-- before. Nothing is written, and no position taken, for an item that is rejected. No two items of a batch
-- share a stream, a claim or an idempotency key, and the items of an organization stand together.
-- src/log/append.ts makes the parameters: `rows_text` has a line for each projection, its name and a JSON
-- list. The steps are in append_steps.sql.
create or replace function append_items(
  items_text text,
  events_text text,
  versions_text text,
  rows_text text,
  claims_text text,
  outbox_text text
) returns text
language plpgsql security definer set search_path = public, pg_temp
-- Few rows against tables of any size: by their keys, whatever statistics say. While a table is new they say
-- that it is empty, and each call would read it whole. The functions called from here inherit these settings.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
declare
  versions constant json := versions_text;
  items append_item[];
  -- an element an item
  outcomes text[];
  accepted boolean[];
  firsts bigint[] := '{}';
  lasts bigint[] := '{}';
  answers json[] := '{}';
  -- an element an event; positions and hashes are null where the item is rejected
  pending events[];
  digests bytea[];
  positions bigint[] := '{}';
  hashes bytea[] := '{}';
  -- an element an organization, found by its slot
  organizations text[];
  head_positions bigint[];
  head_hashes bytea[];
  head_settings bigint[];
  outdated boolean[];
  current_deltas bigint[];
  archived_deltas bigint[];
  has record;
  item record;
  slot int := 0;
  head bigint;
  link bytea;
  line text;
begin
  -- decode
  select array_agg(i) into items from json_populate_recordset(null::append_item, items_text::json) i;
  select coalesce(array_agg(e), '{}'), coalesce(array_agg(event_digest(e)), '{}') into pending, digests
  from json_populate_recordset(null::events, events_text::json) e;

  -- lock; an external id is unique across organizations, so those that set one queue on the lock of ''
  select array_agg(distinct i.organization_id) as organizations,
         bool_or(i.external_id is not null) as external_id
  into has
  from unnest(items) i;
  organizations := has.organizations;
  if has.external_id then
    perform pg_advisory_xact_lock(hashtextextended('', 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(o.id, 0)) from unnest(organizations) as o(id);

  -- judge
  select array_agg(h.position order by o.slot), array_agg(h.hash order by o.slot),
         array_agg(h.settings_position order by o.slot), array_agg(o.outdated order by o.slot),
         array_agg(0 order by o.slot), array_agg(0 order by o.slot)
  into head_positions, head_hashes, head_settings, outdated, current_deltas, archived_deltas
  from (
    select o.id, o.slot, exists (
      select from projection_states s
      where s.organization_id = o.id
        -- a projection that the caller does not know counts as version 0
        and greatest(s.version, s.building_version) > coalesce((versions ->> s.projection)::int, 0)
    ) as outdated
    from unnest(organizations) with ordinality as o(id, slot)
  ) o
  left join heads h on h.organization_id = o.id;

  outcomes := judge_items(items, claims_text, organizations, head_positions, head_settings, outdated);
  if position('"holders":' in items_text) > 0 then
    outcomes := judge_holders(items_text, outcomes);
  end if;
  if position('"invitation_quota":' in items_text) > 0 then
    outcomes := count_invitations(items_text, outcomes);
  end if;
  select array_agg(i.accepted order by i.n) as accepted, bool_or(i.accepted) as any,
         bool_or(not i.accepted) as rejected,
         bool_or(i.accepted and i.founds is not null) as founded,
         bool_or(i.accepted and i.wrapped_key is not null) as wrapped_key,
         bool_or(i.accepted and i.key is not null) as reply,
         bool_or(i.accepted and i.erases) as erased,
         bool_or(i.accepted and i.settles is not null) as settled,
         bool_or(i.accepted and (i.api_key is not null or i.revokes)) as api_key,
         bool_or(i.accepted and i.external_id is not null) as external_id
  into has
  from (
    select i.*, i.ordinality as n, outcomes[i.ordinality] = 'appended' as accepted
    from unnest(items) with ordinality i
  ) i;
  accepted := has.accepted;
  if has.rejected then
    answers := answer_again(items, outcomes, pending);
  end if;

  if has.any then
    -- chain
    for item in
      select i.organization_id, i.first_event, i.last_event, i.changes_settings, i.current_delta,
             i.archived_delta, i.ordinality as n
      from unnest(items) with ordinality i
      where accepted[i.ordinality]
    loop
      if slot = 0 or organizations[slot] <> item.organization_id then
        slot := array_position(organizations, item.organization_id);
        head := coalesce(head_positions[slot], 0);
        link := coalesce(head_hashes[slot], decode(repeat('00', 32), 'hex'));
      end if;
      continue when item.last_event < item.first_event;
      firsts[item.n] := head + 1;
      for event in item.first_event .. item.last_event loop
        head := head + 1;
        link := sha256(link || int8send(head) || digests[event]);
        positions[event] := head;
        hashes[event] := link;
      end loop;
      lasts[item.n] := head;
      head_positions[slot] := head;
      head_hashes[slot] := link;
      if item.changes_settings then
        head_settings[slot] := head;
      end if;
      current_deltas[slot] := current_deltas[slot] + coalesce(item.current_delta, 0);
      archived_deltas[slot] := archived_deltas[slot] + coalesce(item.archived_delta, 0);
    end loop;

    -- store
    if has.founded then
      perform found_organizations(items, accepted, versions);
    end if;

    insert into events (
      organization_id, position, id, stream_kind, stream_id, version, type, schema, person_id, actor,
      request_id, reason, occurred_at, fields, open, sealed, hash)
    select e.organization_id, positions[e.ordinality], e.id, e.stream_kind, e.stream_id, e.version, e.type,
           e.schema, e.person_id, e.actor, e.request_id, e.reason, e.occurred_at, e.fields, e.open, e.sealed,
           hashes[e.ordinality]
    from unnest(pending) with ordinality e
    where positions[e.ordinality] is not null;

    update heads h
    set position = s.position, hash = s.hash, settings_position = coalesce(s.settings, 0),
        counted = h.counted + s.position - h.position,
        people_current = h.people_current + s.current_delta,
        people_archived = h.people_archived + s.archived_delta
    from unnest(organizations, head_positions, head_hashes, head_settings, current_deltas, archived_deltas)
      as s(organization, position, hash, settings, current_delta, archived_delta)
    where h.organization_id = s.organization and h.position <> s.position;

    if has.external_id then
      update heads h
      set external_id = i.external_id
      from unnest(items) with ordinality i
      where accepted[i.ordinality] and i.external_id is not null and h.organization_id = i.organization_id;
    end if;

    if has.erased then
      perform erase_people(items, accepted, versions);
    end if;

    if has.settled then
      delete from outbox o
      using unnest(items) with ordinality i
      where accepted[i.ordinality] and o.organization_id = i.organization_id and o.id = any (i.settles);
    end if;

    if has.wrapped_key then
      insert into person_keys (organization_id, person_id, master_key, wrapped)
      select i.organization_id, i.stream_id, i.master_key, decode(i.wrapped_key, 'base64')
      from unnest(items) with ordinality i
      where accepted[i.ordinality] and i.wrapped_key is not null and i.founds is null;
    end if;

    foreach line in array string_to_array(rows_text, E'\n') loop
      perform write_projection(
        split_part(line, ' ', 1), substr(line, strpos(line, ' ') + 1), accepted, firsts, versions);
    end loop;

    if claims_text <> '[]' then
      perform write_claims(claims_text, accepted);
    end if;

    if outbox_text <> '[]' then
      insert into outbox (organization_id, id, kind, person_id, sealed, due_at, created_at)
      select o.organization_id, o.id, o.kind, o.person_id, decode(o.sealed, 'base64'), o.due_at, now()
      from json_to_recordset(outbox_text::json) as o(
        item int, organization_id text, id text, kind text, person_id text, sealed text, due_at timestamptz)
      where accepted[o.item];
    end if;

    if has.api_key then
      perform write_api_keys(items, accepted);
    end if;

    if has.reply then
      insert into idempotency_keys (
        organization_id, key, fingerprint, status, body, subject, position, person_id, created_at)
      select i.organization_id, decode(i.key, 'hex'), decode(i.fingerprint, 'hex'), i.status, i.body,
             i.subject, firsts[i.ordinality] + coalesce(i.number_offset, 0), i.person_id, now()
      from unnest(items) with ordinality i
      where accepted[i.ordinality] and i.key is not null;
    end if;
  end if;

  -- answer
  return (
    select json_agg(
      coalesce(answers[o.n],
        json_build_object('outcome', o.outcome, 'first', firsts[o.n], 'last', lasts[o.n]))
      order by o.n)
    from unnest(outcomes) with ordinality as o(outcome, n)
  );
end $$;

revoke all on function append_items(text, text, text, text, text, text) from public;
grant execute on function append_items(text, text, text, text, text, text) to rollcall_app;
