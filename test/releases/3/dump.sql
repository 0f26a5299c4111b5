-- A role belongs to the cluster, not to the database: a new cluster lacks it.
do $$ begin
  create role rollcall_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gin; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: append_item; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.append_item AS (
	organization_id text,
	stream_id text,
	person_id text,
	expected integer,
	first_event integer,
	last_event integer,
	settings bigint,
	changes_settings boolean,
	current_delta integer,
	archived_delta integer,
	key text,
	fingerprint text,
	status smallint,
	body text,
	subject text,
	number_offset bigint,
	erases boolean,
	settles text[],
	master_key text,
	wrapped_key text,
	founds integer,
	external_id text,
	api_key text,
	revokes boolean
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    stream_kind text NOT NULL,
    stream_id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    type text NOT NULL,
    schema smallint NOT NULL,
    person_id text COLLATE pg_catalog."C",
    actor text NOT NULL,
    request_id text NOT NULL,
    reason text,
    occurred_at timestamp with time zone NOT NULL,
    fields text[] NOT NULL,
    open text NOT NULL,
    sealed bytea,
    hash bytea NOT NULL
);
ALTER TABLE ONLY public.events ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.events ALTER COLUMN hash SET STORAGE PLAIN;


--
-- Name: answer_again(public.append_item[], text[], public.events[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.answer_again(items public.append_item[], outcomes text[], pending public.events[]) RETURNS json[]
    LANGUAGE plpgsql
    AS $$
declare
  answers json[] := '{}';
  item record;
begin
  for item in
    select i.*, i.ordinality as n from unnest(items) with ordinality i
    where outcomes[i.ordinality] in ('replayed', 'version_conflict')
  loop
    answers[item.n] := (
      select json_build_object('outcome', 'appended', 'first', min(e.position), 'last', max(e.position))
      from unnest(pending[item.first_event : item.last_event]) r
      join events e on e.organization_id = r.organization_id and e.stream_id = r.stream_id
        and e.version = r.version and e.id = r.id
      having count(*) > 0);
    if answers[item.n] is null and outcomes[item.n] = 'replayed' then
      answers[item.n] := (
        select json_build_object('outcome', 'replayed', 'status', q.status, 'body', q.body,
                                 'subject', q.subject, 'position', q.position)
        from idempotency_keys q
        where q.organization_id = item.organization_id and q.key = decode(item.key, 'hex'));
    end if;
  end loop;
  return answers;
end $$;


--
-- Name: append(text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append(items_text text, events_text text, people_text text DEFAULT '[]'::text, records_text text DEFAULT '[]'::text, claims_text text DEFAULT '[]'::text, outbox_text text DEFAULT '[]'::text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
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


--
-- Name: append_items(text, text, text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_items(items_text text, events_text text, versions_text text, rows_text text, claims_text text, outbox_text text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
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


--
-- Name: attention_needed(integer, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.attention_needed(seconds integer, started timestamp with time zone, at timestamp with time zone) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: begin_rebuild(text, text, boolean, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_rebuild(organization text, of_projection text, has_generations boolean, new_version integer, new_holder text, seconds integer) RETURNS json
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  made rebuilds;
  moment constant timestamptz := clock_timestamp();
begin
  insert into rebuilds (
    organization_id, name, state, shape, total, holder, held_since, lease_until, progressed_at, started_at)
  select h.organization_id, s.projection, 'walking', new_version, h.position, new_holder, moment,
         moment + seconds * interval '1 second', moment, moment
  from heads h
  join projection_states s on s.organization_id = h.organization_id
  where h.organization_id = organization and s.projection = of_projection and s.version <= new_version
  on conflict do nothing
  returning * into made;
  if made.organization_id is null then
    select * into made from rebuilds r where r.organization_id = organization and r.name = of_projection;
    return case when made.organization_id is null
      then json_build_object('outcome', 'stale_projection')
      else json_build_object('outcome', 'running', 'rebuild', rebuild_json(made)) end;
  end if;

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update projection_states s
  set building = case when has_generations then s.generation + 1 end, building_version = new_version
  where s.organization_id = organization and s.projection = of_projection;
  return json_build_object('outcome', 'begun', 'rebuild', rebuild_json(made));
end $$;


--
-- Name: cancel_rebuild(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.cancel_rebuild(organization text, of_projection text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  left_generation int;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  select s.building into left_generation from projection_states s
  where s.organization_id = organization and s.projection = of_projection;
  update projection_states s set building = null, building_version = null
  where s.organization_id = organization and s.projection = of_projection;
  if left_generation is null then
    delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
  else
    update rebuilds r
    set state = 'removing', removes = left_generation, cursor = '', progressed_at = clock_timestamp(),
        lease_until = clock_timestamp()
    where r.organization_id = organization and r.name = of_projection;
  end if;
  return true;
end $$;


--
-- Name: checkpoints_due(text, timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.checkpoints_due(after text, before timestamp with time zone, most integer) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: checkpoints_written(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.checkpoints_written(written text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  insert into checkpoints as c (organization_id, position, hash, at)
  select w.organization_id, w.position, decode(w.hash, 'hex'), w.at
  from json_to_recordset(written::json) as w(organization_id text, position bigint, hash text, at timestamptz)
  on conflict (organization_id) do update
    set position = excluded.position, hash = excluded.hash, at = excluded.at
    where c.position < excluded.position
$$;


--
-- Name: compare_with_checkpoints(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.compare_with_checkpoints(listed text) RETURNS json
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: correct_counts(text, text, json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correct_counts(of_projection text, organization text, drifts json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'tallies' then
      perform correct_tallies(organization, drifts);
    else
      raise exception 'correct_counts: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: correct_tallies(text, json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.correct_tallies(organization text, drifts json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into tallies as t (organization_id, key, count)
  select organization, d.key, -d.value::bigint
  from json_each_text(drifts) d
  on conflict (organization_id, key) do update set count = t.count + excluded.count;
  delete from tallies t where t.organization_id = organization and t.count = 0;
end $$;


--
-- Name: count_tallies(text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.count_tallies(organization text, of_generation integer) RETURNS TABLE(key text, count bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
  with live as (
    select p.standing, p.status, p.source, p.role_ids, p.group_ids
    from people p
    where p.organization_id = organization and p.generation = of_generation
      and p.standing in ('current', 'archived')
  ),
  counted as (
    select p.standing, 'status' as field, p.status as value, count(*) as count from live p group by 1, 3
    union all
    select p.standing, 'source', p.source, count(*) from live p group by 1, 3
    union all
    select p.standing, 'role', r.id, count(*) from live p cross join unnest(p.role_ids) as r(id) group by 1, 3
    union all
    select p.standing, 'group', g.id, count(*) from live p cross join unnest(p.group_ids) as g(id)
      group by 1, 3
  )
  select c.standing || '/' || c.field || '/' || c.value, c.count from counted c where c.value is not null
$$;


--
-- Name: counted_generation(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.counted_generation(of_projection text, organization text) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
begin
  case of_projection
    when 'tallies' then
      return live_generation_of('people', organization);
    else
      raise exception 'counted_generation: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: counts_drift_json(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.counts_drift_json(of_projection text, organization text) RETURNS json
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  case of_projection
    when 'tallies' then
      return (select drift_of_tallies(organization));
    else
      raise exception 'counts_drift_json: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: drift_of_tallies(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.drift_of_tallies(organization text) RETURNS json
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  return (
    select coalesce(json_object_agg(d.key, d.drift), '{}')
    from (
      select coalesce(t.key, c.key) as key, coalesce(t.count, 0) - coalesce(c.count, 0) as drift
      from (select * from tallies where organization_id = organization) t
      full join count_tallies(organization, live_generation_of('people', organization)) c on c.key = t.key
    ) d
    where d.drift <> 0
  );
end $$;


--
-- Name: due_checkpoints(text, timestamp with time zone, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.due_checkpoints(after text, before timestamp with time zone, most integer, most_erased integer) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: due_rebuilds(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.due_rebuilds() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(
    json_agg(json_build_object('organization', r.organization_id, 'projection', r.name)
      order by r.started_at), '[]')
  from rebuilds r
  where r.lease_until <= clock_timestamp()
$$;


--
-- Name: end_rebuild(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.end_rebuild(organization text, of_projection text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  update projection_states s
  set version = s.building_version, building_version = null
  where s.organization_id = organization and s.projection = of_projection and s.building_version is not null;
  delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
end $$;


--
-- Name: erase_people(public.append_item[], boolean[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_people(items public.append_item[], accepted boolean[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
  homes text[];
  erased text[];
begin
  select array_agg(i.organization_id), array_agg(i.stream_id)
  into homes, erased
  from unnest(items) with ordinality i
  where accepted[i.ordinality] and i.erases;

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
  perform erase_rows(homes, erased, versions);
end $$;


--
-- Name: erase_rows(text[], text[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_rows(homes text[], erased text[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform erase_rows_of_people(homes, erased, versions ->> 'people' is null);
end $$;


--
-- Name: erase_rows_of_people(text[], text[], boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_rows_of_people(homes text[], erased text[], is_unknown boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  delete from people p
  using unnest(homes, erased) as e(home, person)
  cross join lateral (
    select unnest(array[s.generation - 1, s.generation, s.generation + 1]) as generation,
           s.generation as live, s.building
    from projection_states s
    where s.organization_id = e.home and s.projection = 'people'
  ) g
  where p.organization_id = e.home and p.id = e.person and p.generation = g.generation
    and (is_unknown or g.generation <> g.live and g.generation is distinct from g.building);
end $$;


--
-- Name: event_digest(public.events); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_digest(event public.events) RETURNS bytea
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select sha256(convert_to(
    netstring(event.organization_id) || netstring(event.id) || netstring(event.stream_kind)
    || netstring(event.stream_id) || netstring(event.version::text) || netstring(event.type)
    || netstring(event.schema::text) || netstring(event.person_id) || netstring(event.actor)
    || netstring(event.request_id) || netstring(event.reason)
    || netstring((extract(epoch from event.occurred_at) * 1000)::bigint::text)
    || netstring(array_to_string(event.fields, ' ')) || netstring(event.open)
    || netstring(encode(sha256(event.sealed), 'hex')), 'UTF8'))
$$;


--
-- Name: expect_file(text, text, text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.expect_file(organization text, person text, file text, due timestamp with time zone) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  with expected as (
    insert into outbox (organization_id, id, kind, person_id, due_at, created_at)
    select k.organization_id, file, 'file_removal', k.person_id, due, now()
    from person_keys k
    where k.organization_id = organization and k.person_id = person
    returning 1
  )
  select exists (select from expected)
$$;


--
-- Name: finish_rebuild_in_place(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.finish_rebuild_in_place(organization text, of_projection text, old_holder text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  perform remove_unknown_rows(of_projection, organization);
  perform end_rebuild(organization, of_projection);
  return true;
end $$;


--
-- Name: finish_rebuild_of_counts(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.finish_rebuild_of_counts(organization text, of_projection text, old_holder text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  seen record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  loop
    select h.position - h.counted as uncounted,
           counted_generation(of_projection, organization) as generation,
           counts_drift_json(of_projection, organization) as drifts
    into seen
    from heads h
    where h.organization_id = organization;
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    exit when seen.generation = counted_generation(of_projection, organization) and seen.uncounted = (
      select h.position - h.counted from heads h where h.organization_id = organization);
  end loop;
  perform correct_counts(of_projection, organization, seen.drifts);
  update heads h set counted = h.position
  where h.organization_id = organization and h.counted <> h.position;
  perform end_rebuild(organization, of_projection);
  return true;
end $$;


--
-- Name: flip_rebuild(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.flip_rebuild(organization text, of_projection text, old_holder text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  state projection_states;
  drift record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  select * into state from projection_states s
  where s.organization_id = organization and s.projection = of_projection;
  select * into drift from projection_totals_drift(of_projection, organization, state.building);

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update projection_states s
  set generation = s.building, version = s.building_version, building = null, building_version = null
  where s.organization_id = organization and s.projection = of_projection;
  update heads h
  set people_current = h.people_current - drift.current, people_archived = h.people_archived - drift.archived
  where h.organization_id = organization and (drift.current <> 0 or drift.archived <> 0);
  update rebuilds r
  set state = 'removing', removes = state.generation, cursor = '', progressed_at = clock_timestamp()
  where r.organization_id = organization and r.name = of_projection;
  return true;
end $$;


--
-- Name: found_organizations(public.append_item[], boolean[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.found_organizations(items public.append_item[], accepted boolean[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into heads (organization_id, number, position, hash, settings_position)
  select i.organization_id, i.founds, 0, '', 0
  from unnest(items) with ordinality i
  where accepted[i.ordinality] and i.founds is not null;

  insert into projection_states as s (organization_id, projection, version)
  select i.organization_id, p.name, coalesce((versions ->> p.name)::int, 0)
  from unnest(items) with ordinality i
  cross join unnest(projection_names()) as p(name)
  where accepted[i.ordinality] and i.founds is not null
  on conflict (organization_id, projection) do update set version = excluded.version
    where s.version <> excluded.version;

  insert into organization_keys (organization_id, master_key, wrapped)
  select i.organization_id, i.master_key, decode(i.wrapped_key, 'base64')
  from unnest(items) with ordinality i
  where accepted[i.ordinality] and i.founds is not null and i.wrapped_key is not null;
end $$;


--
-- Name: heads_to_projection_states(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.heads_to_projection_states() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if tg_op = 'INSERT' then
    insert into projection_states (organization_id, projection, version)
    values (new.organization_id, 'people', new.shape), (new.organization_id, 'directory', 1),
           (new.organization_id, 'tallies', 1)
    on conflict do nothing;
  else
    update projection_states s
    set version = new.shape, generation = new.generation, building = new.building,
        building_version = new.building_shape
    where s.organization_id = new.organization_id and s.projection = 'people';
  end if;
  return null;
end $$;


--
-- Name: judge_items(public.append_item[], text, text[], bigint[], bigint[], boolean[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.judge_items(items public.append_item[], claims_text text, organizations text[], head_positions bigint[], head_settings bigint[], outdated boolean[]) RETURNS text[]
    LANGUAGE plpgsql
    AS $$
declare
  -- items with a claim that another stream holds, and the kind of the claim
  taken_items int[];
  taken_kinds text[];
begin
  if claims_text <> '[]' then
    select array_agg(t.item), array_agg(t.kind)
    into taken_items, taken_kinds
    from (
      select c.item, min(c.kind) as kind
      from json_to_recordset(claims_text::json) as c(
        item int, organization_id text, stream_id text, kind text, digest text, released boolean)
      -- a look-up for each claim, whatever the planner knew of the table when it made the plan
      cross join lateral (
        select h.stream_id from claims h
        where h.organization_id = c.organization_id and h.kind = c.kind
          and h.digest = decode(c.digest, 'hex')
        offset 0
      ) held
      where c.released is not true and held.stream_id <> c.stream_id
      group by c.item
    ) t;
  end if;

  return (
    select array_agg(
      case
        when j.head is null and j.founds is null and j.outcome not in ('key_reused', 'replayed')
          and not j.is_founded then 'organization_unknown'
        else j.outcome
      end
      order by j.n)
    from (
      select j.*, bool_or(j.founds is not null
        and j.outcome = 'appended') over (partition by j.slot) as is_founded
      from (
        select i.n, i.slot, i.founds, head_positions[i.slot] as head, case
          when k.fingerprint = decode(i.fingerprint, 'hex') then 'replayed'
          when k.fingerprint is not null then 'key_reused'
          when i.expected <> coalesce((
            select max(e.version) from events e
            where e.organization_id = i.organization_id and e.stream_id = i.stream_id
          ), 0) then 'version_conflict'
          when i.settings <> head_settings[i.slot] then 'settings_changed'
          when outdated[i.slot] then 'stale_projection'
          when i.external_id is not null and exists (
            select from heads x
            where x.external_id = i.external_id and x.organization_id <> i.organization_id
          ) then 'external_id_taken'
          when i.n = any (taken_items) then taken_kinds[array_position(taken_items, i.n)] || '_taken'
          else 'appended'
        end as outcome
        from (
          select i.*, i.ordinality::int as n, array_position(organizations, i.organization_id) as slot
          from unnest(items) with ordinality i
        ) i
        left join lateral (
          select q.fingerprint from idempotency_keys q
          where q.organization_id = i.organization_id and q.key = decode(i.key, 'hex')
          offset 0
        ) k on true
      ) j
    ) j
  );
end $$;


--
-- Name: known_checkpoints(text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.known_checkpoints(after text, most integer) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: lease_rebuild(text, text, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lease_rebuild(organization text, of_projection text, code_version integer, new_holder text, seconds integer) RETURNS json
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  found_row rebuilds;
  moment timestamptz;
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = of_projection
  for update;
  if not found then
    return json_build_object('outcome', 'none');
  end if;
  moment := clock_timestamp();
  if found_row.holder <> new_holder and found_row.lease_until > moment then
    return json_build_object('outcome', 'held', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape > code_version then
    return json_build_object('outcome', 'stale_projection', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape < code_version then
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    update projection_states s
    set building_version = code_version
    where s.organization_id = organization and s.projection = of_projection;
    found_row.shape := code_version;
    found_row.cursor := '';
    found_row.done := 0;
  end if;
  if found_row.holder <> new_holder or found_row.lease_until <= moment then
    found_row.holder := new_holder;
    found_row.held_since := moment;
    found_row.held_from := found_row.done;
  end if;
  update rebuilds r
  set shape = found_row.shape, cursor = found_row.cursor, done = found_row.done, holder = found_row.holder,
      held_since = found_row.held_since, held_from = found_row.held_from,
      lease_until = moment + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection
  returning * into found_row;
  return json_build_object('outcome', 'leased', 'rebuild', rebuild_json(found_row));
end $$;


--
-- Name: live_generation(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.live_generation(organization text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select live_generation_of('people', organization)
$$;


--
-- Name: live_generation_of(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.live_generation_of(of_projection text, organization text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select s.generation from projection_states s
  where s.organization_id = organization and s.projection = of_projection
$$;


--
-- Name: load_streams(json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.load_streams(asked json) RETURNS TABLE(n bigint, loaded json)
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
declare
  wanted text;
begin
  perform set_config('role', 'rollcall_app', true);
  for wanted in select distinct a.four->>0 from json_array_elements(asked) as a(four) loop
    perform set_config('rollcall.organization_id', wanted, true);
    return query
      select a.n, json_build_object(
        'events', (
          select coalesce(json_agg(e order by e.version), '[]') from (
            select s.organization_id, s.position, s.id, s.stream_kind, s.stream_id, s.version, s.type,
                   s.schema, s.person_id, s.actor, s.request_id, s.reason, s.occurred_at, s.fields, s.open,
                   encode(s.sealed, 'base64') as sealed, encode(s.hash, 'hex') as hash
            from events s
            where s.organization_id = wanted and s.stream_id = a.stream
          ) e),
        'key', (
          select json_build_object('masterKey', k.master_key, 'wrapped', encode(k.wrapped, 'base64'))
          from person_keys k
          where k.organization_id = wanted and k.person_id = a.stream),
        'reply', case when a.key is not null then (
          select json_build_object(
            'fingerprint', encode(r.fingerprint, 'hex'), 'status', r.status, 'body', r.body,
            'subject', r.subject, 'position', r.position)
          from idempotency_keys r
          where r.organization_id = wanted and r.key = a.key) end,
        -- one look-up by key an id: where statistics are old, any() would read every group there is
        'groups', (
          select coalesce(json_agg(json_build_object('position', g.position, 'document', g.document)), '[]')
          from (
            select t.id from json_array_elements_text(a.groups) as t(id)
            union
            select unnest(p.group_ids) from people p
            join heads h on h.organization_id = p.organization_id and h.generation = p.generation
            where p.organization_id = wanted and p.id = a.stream
          ) w
          cross join lateral (
            select d.position, d.document from records d
            where d.organization_id = wanted and d.kind = 'group' and d.id = w.id
            offset 0
          ) g))
      from (
        -- decoded here: row-level security keeps a comparison with a function of a column out of every index
        select q.n, q.four->>0 as organization, q.four->>1 as stream, decode(q.four->>2, 'hex') as key,
               (q.four->>3)::json as groups
        from json_array_elements(asked) with ordinality as q(four, n)
        offset 0
      ) a
      where a.organization = wanted;
  end loop;
end $$;


--
-- Name: netstring(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.netstring(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select coalesce(octet_length(value)::text || ':' || value || ',', '-,')
$$;


--
-- Name: next_organization_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_organization_number() RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select nextval('organization_numbers')::int
$$;


--
-- Name: organization_of_number(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organization_of_number(wanted integer) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select organization_id from heads where number = wanted
$$;


--
-- Name: organization_settings(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.organization_settings(reference text) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select json_build_object(
    'id', h.organization_id,
    'position', h.settings_position,
    'master_key', k.master_key,
    'wrapped', encode(k.wrapped, 'base64'),
    'organization', (
      select d.document from records d
      where d.organization_id = h.organization_id and d.kind = 'organization' and d.id = h.organization_id
    ),
    'roles', coalesce((
      select json_agg(d.document) from records d
      where d.organization_id = h.organization_id and d.kind = 'role'
    ), '[]')
  )
  from heads h
  join organization_keys k using (organization_id)
  where h.organization_id = reference or h.external_id = reference
$$;


--
-- Name: outbox_depth(integer, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outbox_depth(seconds integer, at timestamp with time zone) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: outbox_drop(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outbox_drop(rows_text text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
  delete from outbox o
  using json_to_recordset(rows_text::json) as r(organization text, id text)
  where o.organization_id = r.organization and o.id = r.id
$$;


--
-- Name: outbox_lease(text, text, integer, integer, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outbox_lease(of_kind text, new_batch text, most integer, seconds integer, at timestamp with time zone) RETURNS json
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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


--
-- Name: outbox_postpone(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outbox_postpone(rows_text text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
  update outbox o
  set leased_until = null, due_at = timestamptz 'epoch' + r.due_at * interval '1 millisecond'
  from json_to_recordset(rows_text::json) as r(organization text, id text, attempts int, due_at bigint)
  where o.organization_id = r.organization and o.id = r.id and o.attempts = r.attempts
$$;


--
-- Name: outdated_logs(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outdated_logs() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select count(*) from newer_checkpoints
$$;


--
-- Name: overview_of_projections(json, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.overview_of_projections(versions json, seconds integer) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select json_build_object(
    'outdated', (
      select json_object_agg(v.key, (
        select count(*) from projection_states s where s.projection = v.key and s.version < v.value::int))
      from json_each_text(versions) v
    ),
    'stuck', (
      select count(*) from rebuilds r
      where r.progressed_at <= clock_timestamp() - seconds * interval '1 second'
    ),
    'rebuilds', (select coalesce(json_agg(rebuild_json(r) order by r.started_at), '[]') from rebuilds r)
  )
$$;


--
-- Name: people_by_id(json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.people_by_id(asked json) RETURNS TABLE(n bigint, person json)
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
declare
  organization text;
begin
  perform set_config('role', 'rollcall_app', true);
  for organization in select distinct a.pair->>0 from json_array_elements(asked) as a(pair) loop
    perform set_config('rollcall.organization_id', organization, true);
    return query
      select a.n, (
        select row_to_json(p) from people_with_roles p
        where p.organization_id = organization and p.id = a.pair->>1 and p.standing <> 'deleted'
          and p.generation = (select h.generation from heads h where h.organization_id = organization))
      from json_array_elements(asked) with ordinality as a(pair, n)
      where a.pair->>0 = organization;
  end loop;
end $$;


--
-- Name: positions_between(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  own constant text := current_setting('rollcall.organization_id');
  head bigint;
  noted bigint;
  reach bigint;
begin
  select h.position into head from heads h where h.organization_id = own;
  select coalesce(max(t.thousand) + 1, 0) into noted from event_times t where t.organization_id = own;
  reach := least(coalesce(head, 0) / 1000, noted + 500);
  if reach > noted then
    insert into event_times (organization_id, thousand, earliest, latest)
    select own, (e.position - 1) / 1000, min(e.occurred_at), max(e.occurred_at)
    from events e
    where e.organization_id = own and e.position > noted * 1000 and e.position <= reach * 1000
    group by (e.position - 1) / 1000
    on conflict do nothing;
    noted := reach;
  end if;

  -- what was not noted yet may be of any time
  first := 1;
  last := 9223372036854775807;
  if since is not null then
    select coalesce(min(t.thousand), noted) * 1000 + 1 into first
    from event_times t where t.organization_id = own and t.latest >= since;
  end if;
  if until is not null and (
    -- an aggregate, because for `exists` the planner would scan the table
    select coalesce(min(e.occurred_at), 'infinity') >= until
    from events e where e.organization_id = own and e.position > noted * 1000
  ) then
    select (coalesce(max(t.thousand), -1) + 1) * 1000 into last
    from event_times t where t.organization_id = own and t.earliest < until;
  end if;
end $$;


--
-- Name: projection_names(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.projection_names() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$ select array['people', 'directory', 'tallies'] $$;


--
-- Name: projection_states_to_heads(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.projection_states_to_heads() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  update heads h
  set shape = new.version, generation = new.generation, building = new.building,
      building_shape = new.building_version
  where h.organization_id = new.organization_id;
  return null;
end $$;


--
-- Name: projection_totals_drift(text, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.projection_totals_drift(of_projection text, organization text, of_generation integer, OUT current bigint, OUT archived bigint) RETURNS record
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'people' then
      select d.current, d.archived into current, archived
from totals_drift(organization, of_generation) d;
    else
      select 0, 0 into current, archived;
  end case;
end $$;


--
-- Name: projections_overview(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.projections_overview(code_shape integer, seconds integer) RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select json_build_object(
    'outdated', (select count(*) from heads h where h.shape < code_shape),
    'stuck', (
      select count(*) from rebuilds r
      where r.name = 'people' and r.progressed_at <= clock_timestamp() - seconds * interval '1 second'
    ),
    'rebuilds', (
      select coalesce(json_agg(rebuild_json(r) order by r.started_at), '[]') from rebuilds r
        where r.name = 'people'
    )
  )
$$;


--
-- Name: prune_idempotency_keys(timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.prune_idempotency_keys(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


--
-- Name: read_people(json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.read_people(asked json) RETURNS TABLE(n bigint, person json)
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
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


--
-- Name: rebuild_begin(text, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_begin(organization text, new_shape integer, new_holder text, seconds integer) RETURNS json
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select begin_rebuild(organization, 'people', true, new_shape, new_holder, seconds)
$$;


--
-- Name: rebuild_cancel(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_cancel(organization text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select cancel_rebuild(organization, 'people')
$$;


--
-- Name: rebuild_flip(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_flip(organization text, old_holder text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select flip_rebuild(organization, 'people', old_holder)
$$;


--
-- Name: rebuilds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rebuilds (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    state text NOT NULL,
    removes integer,
    shape integer NOT NULL,
    cursor text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    done bigint DEFAULT 0 NOT NULL,
    total bigint NOT NULL,
    holder text NOT NULL,
    held_since timestamp with time zone NOT NULL,
    held_from bigint DEFAULT 0 NOT NULL,
    lease_until timestamp with time zone NOT NULL,
    progressed_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone NOT NULL
);


--
-- Name: rebuild_json(public.rebuilds); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_json(r public.rebuilds) RETURNS json
    LANGUAGE sql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select json_build_object(
    'organization', r.organization_id,
    'projection', r.name,
    'state', r.state,
    'holder', r.holder,
    'held', r.lease_until > clock_timestamp(),
    'held_since', extract(epoch from r.held_since) * 1000,
    'started_at', extract(epoch from r.started_at) * 1000,
    'shape', r.shape,
    'cursor', r.cursor,
    'done', r.done,
    'total', greatest(r.total, r.done),
    'rate', case when r.progressed_at > r.held_since then
      (r.done - r.held_from) / extract(epoch from r.progressed_at - r.held_since) end
  )
$$;


--
-- Name: rebuild_lease(text, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_lease(organization text, code_shape integer, new_holder text, seconds integer) RETURNS json
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select lease_rebuild(organization, 'people', code_shape, new_holder, seconds)
$$;


--
-- Name: rebuild_organizations(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_organizations() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(
    json_agg(json_build_object('id', h.organization_id, 'events', h.position)
      order by h.organization_id), '[]')
  from heads h
$$;


--
-- Name: rebuild_release(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_release(organization text, old_holder text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select release_rebuild(organization, 'people', old_holder)
$$;


--
-- Name: rebuild_remove(text, text, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_remove(organization text, old_holder text, most integer, seconds integer) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select remove_replaced(organization, 'people', old_holder, most, seconds)
$$;


--
-- Name: rebuild_write(text, text, text, integer, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_write(organization text, old_holder text, new_cursor text, events integer, seconds integer, people_text text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $$
  select write_rebuilt(organization, 'people', old_holder, new_cursor, events, seconds, (
    select string_agg(c.name || ' ' || c.list, E'\n' order by c.n)
    from rows from (
      unnest(array[
        'id', 'number', 'version', 'standing', 'status', 'name', 'first_name', 'last_name', 'email', 'phone',
        'address', 'title', 'language', 'timezone', 'avatar_url', 'role_ids', 'role_ranks', 'group_ids',
        'invitation', 'source', 'source_id', 'archived_at', 'created_at', 'updated_at']),
      unnest(string_to_array(people_text, E'\n'))
    ) with ordinality as c(name, list, n)
  ))
$$;


--
-- Name: rebuilds_due(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuilds_due() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(json_agg(r.organization_id order by r.started_at), '[]')
  from rebuilds r
  where r.name = 'people' and r.lease_until <= clock_timestamp()
$$;


--
-- Name: record_checkpoints(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_checkpoints(written text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  insert into checkpoints as c (organization_id, position, hash, at, erased_to)
  select w.organization_id, w.position, decode(w.hash, 'hex'), w.at, w.erased_to
  from json_to_recordset(written::json) as w(
    organization_id text, position bigint, hash text, at timestamptz, erased_to bigint)
  on conflict (organization_id) do update
    set position = excluded.position, hash = excluded.hash, at = excluded.at,
        erased_to = greatest(c.erased_to, excluded.erased_to)
    where c.position <= excluded.position
$$;


--
-- Name: record_read(text, timestamp with time zone, text, text, text, text, text, bigint, bigint, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_read(id text, at timestamp with time zone, actor text, request_id text, route text, person_id text, filter text, first_position bigint, last_position bigint, events integer) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  insert into event_reads
  values (
    current_setting('rollcall.organization_id'), id, at, actor, request_id, route, person_id, filter::json,
    first_position, last_position, events)
  returning true
$$;


--
-- Name: release_rebuild(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.release_rebuild(organization text, of_projection text, old_holder text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  update rebuilds set lease_until = clock_timestamp()
  where organization_id = organization and name = of_projection and holder = old_holder
$$;


--
-- Name: remove_generation(text, text, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.remove_generation(of_projection text, organization text, of_generation integer, after text, most integer) RETURNS text[]
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'people' then
      return remove_generation_of_people(organization, of_generation, after, most);
    else
      raise exception 'remove_generation: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: remove_generation_of_people(text, integer, text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.remove_generation_of_people(organization text, of_generation integer, after text, most integer) RETURNS text[]
    LANGUAGE plpgsql
    AS $$
declare
  removed text[];
begin
  removed := array(
    select p.id from people p
    where p.organization_id = organization and p.generation = of_generation and p.id > after
    order by p.id
    limit most);
  delete from people p
  where p.organization_id = organization and p.generation = of_generation and p.id = any (removed);
  return removed;
end $$;


--
-- Name: remove_replaced(text, text, text, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.remove_replaced(organization text, of_projection text, old_holder text, most integer, seconds integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  found_row rebuilds;
  removed text[];
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'removing'
  for update;
  if not found then
    return null;
  end if;
  removed := remove_generation(of_projection, organization, found_row.removes, found_row.cursor, most);
  if cardinality(removed) < most then
    delete from rebuilds r where r.organization_id = organization and r.name = of_projection;
    return false;
  end if;
  update rebuilds r
  set cursor = removed[most], progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection;
  return true;
end $$;


--
-- Name: remove_unknown_directory(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.remove_unknown_directory(organization text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  delete from records p
  where p.organization_id = organization
    and not exists (
      select from events e where e.organization_id = organization and e.stream_id = p.id
    );
end $$;


--
-- Name: remove_unknown_rows(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.remove_unknown_rows(of_projection text, organization text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'directory' then
      perform remove_unknown_directory(organization);
    else
      raise exception 'remove_unknown_rows: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: sample_keys(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sample_keys() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(json_agg(s), '[]')
  from (
    select distinct on (master_key) organization_id, master_key, encode(wrapped, 'base64') as wrapped
    from organization_keys order by master_key, organization_id
  ) s
$$;


--
-- Name: tallies_of_previous_release(text, text, integer[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tallies_of_previous_release(items_text text, people_text text, places integer[]) RETURNS text
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: totals_drift(text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
  select h.people_current - count(*) filter (where p.standing = 'current'),
         h.people_archived - count(*) filter (where p.standing = 'archived')
  from heads h
  left join people p on p.organization_id = organization and p.generation = of_generation
  where h.organization_id = organization
  group by h.people_current, h.people_archived
$$;


--
-- Name: uncounted_organizations(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uncounted_organizations() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(json_agg(h.organization_id), '[]') from heads h where h.counted <> h.position
$$;


--
-- Name: use_api_key(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.use_api_key(hashed text, at timestamp with time zone) RETURNS json
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  with noted as (
    update api_keys k
    set last_used_at = at
    where k.hash = decode(hashed, 'hex')
      and (k.last_used_at is null or k.last_used_at <= at - interval '1 minute')
  )
  select json_build_object('organization', k.organization_id, 'id', k.id, 'scopes', d.document -> 'scopes')
  from api_keys k
  join records d on d.organization_id = k.organization_id and d.kind = 'api_key' and d.id = k.id
  where k.hash = decode(hashed, 'hex')
$$;


--
-- Name: write_api_keys(public.append_item[], boolean[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_api_keys(items public.append_item[], accepted boolean[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into api_keys (hash, organization_id, id)
  select decode(i.api_key, 'hex'), i.organization_id, i.stream_id
  from unnest(items) with ordinality i
  where accepted[i.ordinality] and i.api_key is not null;

  delete from api_keys k
  using unnest(items) with ordinality i
  where accepted[i.ordinality] and i.revokes and k.organization_id = i.organization_id and k.id = i.stream_id;
end $$;


--
-- Name: write_claims(text, boolean[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_claims(claims_text text, accepted boolean[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  if claims_text ~ '"released"\s*:\s*true' then
    delete from claims held
    using json_to_recordset(claims_text::json) as c(
      item int, organization_id text, stream_id text, kind text, digest text, released boolean)
    where c.released and accepted[c.item] and held.organization_id = c.organization_id
      and held.kind = c.kind and held.digest = decode(c.digest, 'hex') and held.stream_id = c.stream_id;
  end if;

  insert into claims (organization_id, kind, digest, stream_id)
  select c.organization_id, c.kind, decode(c.digest, 'hex'), c.stream_id
  from json_to_recordset(claims_text::json) as c(
    item int, organization_id text, stream_id text, kind text, digest text, released boolean)
  where c.released is not true and accepted[c.item]
  on conflict do nothing;
end $$;


--
-- Name: write_directory(text, boolean[], bigint[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_directory(rows_text text, accepted boolean[], firsts bigint[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into records as p (
    organization_id, kind, id, version, position, document)
  select r.organization_id, r.kind, r.id, r.version, coalesce(r.position, firsts[r.item] + coalesce(r.number_offset, 0)),
    r.document
  from json_to_recordset(rows_text::json) as r(
    item int, organization_id text, number_offset bigint, removed boolean, 
    kind text, id text, version int, position bigint, document json)
  where accepted[r.item] and r.removed is not true
  order by r.kind, r.id
  on conflict (organization_id, kind, id) do update set
    version = excluded.version, document = excluded.document
  where p.version < excluded.version;

  delete from records p
  using json_to_recordset(rows_text::json) as r(
    item int, organization_id text, removed boolean, kind text, id text)
  where r.removed and accepted[r.item] and p.organization_id = r.organization_id
    and p.kind = r.kind and p.id = r.id;
end $$;


--
-- Name: write_people(text, boolean[], bigint[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_people(rows_text text, accepted boolean[], firsts bigint[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into people as p (
    organization_id, generation, id, number, version, standing, status, name, first_name, last_name, email, phone, address, title,
    language, timezone, avatar_url, role_ids, role_ranks, group_ids, invitation, source, source_id,
    archived_at, created_at, updated_at)
  select r.organization_id, g.generation, r.id, coalesce(r.number, firsts[r.item] + coalesce(r.number_offset, 0)), r.version, r.standing,
    r.status, r.name, r.first_name, r.last_name, r.email, r.phone, r.address, r.title, r.language,
    r.timezone, r.avatar_url, r.role_ids, r.role_ranks, r.group_ids, r.invitation, r.source,
    r.source_id, r.archived_at, r.created_at, r.updated_at
  from json_to_recordset(rows_text::json) as r(
    item int, organization_id text, number_offset bigint, 
    id text, number bigint, version int, standing text, status text, name text, first_name text,
    last_name text, email text, phone text, address text, title text, language text, timezone text,
    avatar_url text, role_ids text[], role_ranks text[], group_ids text[], invitation json,
    source text, source_id text, archived_at timestamptz, created_at timestamptz,
    updated_at timestamptz)
  join projection_states s on s.organization_id = r.organization_id and s.projection = 'people'
  cross join lateral (values (s.generation), (s.building)) as g(generation)
  where accepted[r.item] and g.generation is not null
  order by r.id
  on conflict (organization_id, generation, id) do update set
    version = excluded.version, standing = excluded.standing, status = excluded.status,
    name = excluded.name, first_name = excluded.first_name, last_name = excluded.last_name,
    email = excluded.email, phone = excluded.phone, address = excluded.address,
    title = excluded.title, language = excluded.language, timezone = excluded.timezone,
    avatar_url = excluded.avatar_url, role_ids = excluded.role_ids, role_ranks = excluded.role_ranks,
    group_ids = excluded.group_ids, invitation = excluded.invitation, source = excluded.source,
    source_id = excluded.source_id, archived_at = excluded.archived_at,
    created_at = excluded.created_at, updated_at = excluded.updated_at
  where p.version < excluded.version;
end $$;


--
-- Name: write_projection(text, text, boolean[], bigint[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_projection(of_projection text, rows_text text, accepted boolean[], firsts bigint[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'people' then
      perform write_people(rows_text, accepted, firsts, versions);
    when 'directory' then
      perform write_directory(rows_text, accepted, firsts, versions);
    when 'tallies' then
      perform write_tallies(rows_text, accepted, firsts, versions);
    else
      raise exception 'write_projection: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: write_rebuilt(text, text, text, text, integer, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_rebuilt(organization text, of_projection text, old_holder text, new_cursor text, events integer, seconds integer, rows_text text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $$
declare
  names text[] := '{}';
  lists json[] := '{}';
  line text;
  of_version int;
begin
  update rebuilds r
  set cursor = new_cursor, done = r.done + events, progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = of_projection and r.holder = old_holder
    and r.state = 'walking'
  returning r.shape into of_version;
  if not found then
    return false;
  end if;
  foreach line in array string_to_array(rows_text, E'\n') loop
    names := names || split_part(line, ' ', 1);
    lists := lists || substr(line, strpos(line, ' ') + 1)::json;
  end loop;
  perform write_rebuilt_rows(of_projection, organization, of_version, names, lists);
  return true;
end $$;


--
-- Name: write_rebuilt_directory(text, integer, text[], json[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_rebuilt_directory(organization text, of_version integer, names text[], lists json[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  insert into records as p (
    organization_id, kind, id, version, position, document)
  select organization, r.kind, r.id, r.version::int, r.position::bigint, r.document::json
  from rows from (
    json_array_elements_text(lists[array_position(names, 'kind')]),
    json_array_elements_text(lists[array_position(names, 'id')]),
    json_array_elements_text(lists[array_position(names, 'version')]),
    json_array_elements_text(lists[array_position(names, 'position')]),
    json_array_elements_text(lists[array_position(names, 'document')]),
    json_array_elements_text(lists[array_position(names, 'removed')])
  ) as r(
    kind, id, version, position, document, removed)
  where r.removed is null and (
      select max(e.version) from events e
      where e.organization_id = organization and e.stream_id = r.id
    ) = r.version::int
  on conflict (organization_id, kind, id) do update set
    version = excluded.version, position = excluded.position, document = excluded.document;

  delete from records p
  using rows from (
    json_array_elements_text(lists[array_position(names, 'kind')]),
    json_array_elements_text(lists[array_position(names, 'id')]),
    json_array_elements_text(lists[array_position(names, 'version')]),
    json_array_elements_text(lists[array_position(names, 'position')]),
    json_array_elements_text(lists[array_position(names, 'document')]),
    json_array_elements_text(lists[array_position(names, 'removed')])
  ) as r(
    kind, id, version, position, document, removed)
  where r.removed is not null and (
      select max(e.version) from events e
      where e.organization_id = organization and e.stream_id = r.id
    ) = r.version::int and p.organization_id = organization
    and p.kind = r.kind and p.id = r.id;
end $$;


--
-- Name: write_rebuilt_people(text, integer, text[], json[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_rebuilt_people(organization text, of_version integer, names text[], lists json[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into people as p (
    organization_id, generation, id, number, version, standing, status, name, first_name, last_name, email, phone, address, title,
    language, timezone, avatar_url, role_ids, role_ranks, group_ids, invitation, source, source_id,
    archived_at, created_at, updated_at)
  select organization, s.building, r.id, r.number::bigint, r.version::int, r.standing, r.status, r.name, r.first_name, r.last_name,
    r.email, r.phone, r.address, r.title, r.language, r.timezone, r.avatar_url, r.role_ids::text[],
    r.role_ranks::text[], r.group_ids::text[], r.invitation::json, r.source, r.source_id,
    r.archived_at::timestamptz, r.created_at::timestamptz, r.updated_at::timestamptz
  from rows from (
    json_array_elements_text(lists[array_position(names, 'id')]),
    json_array_elements_text(lists[array_position(names, 'number')]),
    json_array_elements_text(lists[array_position(names, 'version')]),
    json_array_elements_text(lists[array_position(names, 'standing')]),
    json_array_elements_text(lists[array_position(names, 'status')]),
    json_array_elements_text(lists[array_position(names, 'name')]),
    json_array_elements_text(lists[array_position(names, 'first_name')]),
    json_array_elements_text(lists[array_position(names, 'last_name')]),
    json_array_elements_text(lists[array_position(names, 'email')]),
    json_array_elements_text(lists[array_position(names, 'phone')]),
    json_array_elements_text(lists[array_position(names, 'address')]),
    json_array_elements_text(lists[array_position(names, 'title')]),
    json_array_elements_text(lists[array_position(names, 'language')]),
    json_array_elements_text(lists[array_position(names, 'timezone')]),
    json_array_elements_text(lists[array_position(names, 'avatar_url')]),
    json_array_elements_text(lists[array_position(names, 'role_ids')]),
    json_array_elements_text(lists[array_position(names, 'role_ranks')]),
    json_array_elements_text(lists[array_position(names, 'group_ids')]),
    json_array_elements_text(lists[array_position(names, 'invitation')]),
    json_array_elements_text(lists[array_position(names, 'source')]),
    json_array_elements_text(lists[array_position(names, 'source_id')]),
    json_array_elements_text(lists[array_position(names, 'archived_at')]),
    json_array_elements_text(lists[array_position(names, 'created_at')]),
    json_array_elements_text(lists[array_position(names, 'updated_at')])
  ) as r(
    id, number, version, standing, status, name, first_name, last_name, email, phone, address, title,
    language, timezone, avatar_url, role_ids, role_ranks, group_ids, invitation, source, source_id,
    archived_at, created_at, updated_at)
  join projection_states s on s.organization_id = organization and s.projection = 'people'
  on conflict (organization_id, generation, id) do update set
    number = excluded.number, version = excluded.version, standing = excluded.standing,
    status = excluded.status, name = excluded.name, first_name = excluded.first_name,
    last_name = excluded.last_name, email = excluded.email, phone = excluded.phone,
    address = excluded.address, title = excluded.title, language = excluded.language,
    timezone = excluded.timezone, avatar_url = excluded.avatar_url, role_ids = excluded.role_ids,
    role_ranks = excluded.role_ranks, group_ids = excluded.group_ids,
    invitation = excluded.invitation, source = excluded.source, source_id = excluded.source_id,
    archived_at = excluded.archived_at, created_at = excluded.created_at,
    updated_at = excluded.updated_at
  where p.version <= excluded.version;
end $$;


--
-- Name: write_rebuilt_rows(text, text, integer, text[], json[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_rebuilt_rows(of_projection text, organization text, of_version integer, names text[], lists json[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  case of_projection
    when 'people' then
      perform write_rebuilt_people(organization, of_version, names, lists);
    when 'directory' then
      perform write_rebuilt_directory(organization, of_version, names, lists);
    else
      raise exception 'write_rebuilt_rows: no such projection: %', of_projection;
  end case;
end $$;


--
-- Name: write_tallies(text, boolean[], bigint[], json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_tallies(rows_text text, accepted boolean[], firsts bigint[], versions json) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into tallies as t (organization_id, key, count)
  select c.organization_id, k.key, sum(k.count * c.times)
  from (
    select r.organization_id, r.keys, r.counts,
           (select count(*) from unnest(r.items) as i(item) where accepted[i.item]) as times
    from json_to_recordset(rows_text::json) as r(
      organization_id text, items int[], keys text[], counts int[])
  ) c
  cross join lateral unnest(c.keys, c.counts) as k(key, count)
  group by c.organization_id, k.key
  having sum(k.count * c.times) <> 0
  on conflict (organization_id, key) do update set count = t.count + excluded.count;
end $$;


--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    hash bytea NOT NULL,
    organization_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp with time zone
);


--
-- Name: checkpoints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checkpoints (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    erased_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: claims; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claims (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    digest bytea NOT NULL,
    stream_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: event_reads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_reads (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    request_id text NOT NULL,
    route text NOT NULL,
    person_id text COLLATE pg_catalog."C",
    filter json NOT NULL,
    first_position bigint,
    last_position bigint,
    events integer
);


--
-- Name: event_times; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_times (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    thousand integer NOT NULL,
    earliest timestamp with time zone NOT NULL,
    latest timestamp with time zone NOT NULL
);


--
-- Name: heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.heads (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    external_id text COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    settings_position bigint NOT NULL,
    generation integer DEFAULT 1 NOT NULL,
    shape integer DEFAULT 1 NOT NULL,
    building integer,
    building_shape integer,
    people_current bigint DEFAULT 0 NOT NULL,
    people_archived bigint DEFAULT 0 NOT NULL,
    counted bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='40');


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    key bytea NOT NULL,
    fingerprint bytea NOT NULL,
    status smallint NOT NULL,
    body text,
    "position" bigint,
    person_id text COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    subject text
);


--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    generation integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    version integer NOT NULL,
    standing text NOT NULL,
    status text,
    name text,
    first_name text,
    last_name text,
    email text,
    phone text,
    address text,
    title text,
    language text,
    timezone text,
    avatar_url text,
    role_ids text[] COLLATE pg_catalog."C",
    role_ranks text[],
    group_ids text[] COLLATE pg_catalog."C",
    invitation json,
    source text,
    source_id text,
    archived_at timestamp with time zone,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);


--
-- Name: listed_people; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.listed_people AS
 SELECT people.organization_id,
    people.generation,
    people.id,
    people.number,
    people.version,
    people.standing,
    people.status,
    people.name,
    people.first_name,
    people.last_name,
    people.email,
    people.phone,
    people.address,
    people.title,
    people.language,
    people.timezone,
    people.avatar_url,
    people.role_ids,
    people.role_ranks,
    people.group_ids,
    people.invitation,
    people.source,
    people.source_id,
    people.archived_at,
    people.created_at,
    people.updated_at
   FROM public.people
  WHERE (people.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting));


--
-- Name: migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migrations (
    version integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    checksum text,
    runs integer
);


--
-- Name: newer_checkpoints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.newer_checkpoints (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    found_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: organization_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization_keys (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    master_key text NOT NULL,
    wrapped bytea NOT NULL
);


--
-- Name: organization_numbers; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.organization_numbers
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    person_id text NOT NULL COLLATE pg_catalog."C",
    sealed bytea,
    due_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    batch text COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    first_tried_at timestamp with time zone
);
ALTER TABLE ONLY public.outbox ALTER COLUMN sealed SET STORAGE EXTERNAL;


--
-- Name: records; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.records (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    document json NOT NULL,
    "position" bigint
);


--
-- Name: people_with_roles; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.people_with_roles AS
 SELECT p.organization_id,
    p.generation,
    p.id,
    p.number,
    p.version,
    p.standing,
    p.status,
    p.name,
    p.first_name,
    p.last_name,
    p.email,
    p.phone,
    p.address,
    p.title,
    p.language,
    p.timezone,
    p.avatar_url,
    p.role_ids,
    p.role_ranks,
    p.group_ids,
    p.invitation,
    p.source,
    p.source_id,
    p.archived_at,
    p.created_at,
    p.updated_at,
    ( SELECT json_agg(d.document) AS json_agg
           FROM public.records d
          WHERE ((d.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) AND (d.kind = 'role'::text) AND (d.id = ANY (p.role_ids)))) AS roles,
        CASE
            WHEN (p.group_ids <> '{}'::text[]) THEN ( SELECT json_agg(json_build_object('number', d."position", 'group', d.document) ORDER BY g.n) AS json_agg
               FROM (unnest(p.group_ids) WITH ORDINALITY g(id, n)
                 JOIN public.records d ON (((d.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) AND (d.kind = 'group'::text) AND (d.id = g.id)))))
            ELSE NULL::json
        END AS groups
   FROM public.people p
  WHERE (p.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting));


--
-- Name: person_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_keys (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    master_key text NOT NULL,
    wrapped bytea NOT NULL
);


--
-- Name: projection_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projection_states (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    projection text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    generation integer DEFAULT 1 NOT NULL,
    building integer,
    building_version integer
);


--
-- Name: routines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routines (
    name text NOT NULL,
    checksum text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    schema_version integer,
    release text
);


--
-- Name: shown_people; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shown_people AS
 SELECT p.organization_id,
    p.generation,
    p.id,
    p.number,
    p.version,
    p.standing,
    p.status,
    p.name,
    p.first_name,
    p.last_name,
    p.email,
    p.phone,
    p.address,
    p.title,
    p.language,
    p.timezone,
    p.avatar_url,
    p.role_ids,
    p.role_ranks,
    p.group_ids,
    p.invitation,
    p.source,
    p.source_id,
    p.archived_at,
    p.created_at,
    p.updated_at,
    ( SELECT json_agg(d.document) AS json_agg
           FROM public.records d
          WHERE ((d.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) AND (d.kind = 'role'::text) AND (d.id = ANY (p.role_ids)))) AS roles,
        CASE
            WHEN (p.group_ids <> '{}'::text[]) THEN ( SELECT json_agg(json_build_object('number', d."position", 'group', d.document) ORDER BY g.n) AS json_agg
               FROM (unnest(p.group_ids) WITH ORDINALITY g(id, n)
                 JOIN public.records d ON (((d.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) AND (d.kind = 'group'::text) AND (d.id = g.id)))))
            ELSE NULL::json
        END AS groups
   FROM public.people p
  WHERE (p.organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting));


--
-- Name: tallies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tallies (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    count bigint NOT NULL
)
WITH (fillfactor='40');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('\xfb7b00f499812b7b3bbd304d8c4f6a1cb0590fe803da483311efefd113d36487', '0000000001gf4y5myr1swekhan', '01m8bf9378fh36mmmhrn5wc4nm', '2026-11-26 08:24:15.35+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checkpoints VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 8, '\x09dbcbc6bb102e1365ac497617ea86ac13d54a469f1786e7d0819ff5db472f06', '2026-11-26 08:24:13.599+00', 8),
	('0000000001gf4y5myr1swekhan', 107, '\x0c0055d508f2ceb4577315a80bfa6b559bd88c5373baaeed805e5ab763378dc7', '2026-11-26 08:24:19.748+00', 107),
	('0000000001byfqz71dvs8mckv9', 26, '\x41c2497e9bb21a4fb97cc33bac9b8883cbadcd4aa470ff7e159fa924036fd65e', '2026-11-26 08:24:20.762+00', 26),
	('0000000001fvrxqf8at9nqe78q', 30, '\x923c40fa715e5e076dfcd119885ec39d7b8469447c2eb7afc43ca14ac84ef91d', '2026-11-26 08:24:20.762+00', 30),
	('0000000001tx478ar0d6fzxd27', 42, '\x5b2334c86390051105955ddf9f1c98ebe789c7f266c6bb98297df8b0846ea057', '2026-11-26 08:24:20.762+00', 42),
	('00000000019xy9d7hd1x0k5rt3', 26, '\xd1c049d260767486df0ce475d039b54c1d5912d74a1735210c02e894ece253a5', '2026-11-26 08:24:24.822+00', 26);


--
-- Data for Name: claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 'email', '\xe429787b5114931bc9e49ddc5ecda9887f7df50fed66e5a80058f32b8b01d766', '01da12vje0ptct4trq9tn71na6'),
	('01m8bf8zymcfht8c1fcqcpjn10', 'source_id', '\xf54c0084c26aa8f6b745fe1d7f9429261584905ca665d7843fe0441278ab172f', '01da12vje0ptct4trq9tn71na6'),
	('01m8bf8zymcfht8c1fcqcpjn10', 'email', '\x16435bcf074e36835c72cb5e45f6f23625bc916b89a8595ee30704641ddd0f52', '01m8bf90rdp11c0yj9y258rgst'),
	('01m8bf8zymcfht8c1fcqcpjn10', 'source_id', '\xb0b8a15b06e00db1324507428497ad304e054b711b7a566e1c1f5a414d6bc5c6', '01m8bf90rdp11c0yj9y258rgst'),
	('01m8bf8zymcfht8c1fcqcpjn10', 'email', '\x2802bb55171266a462c51a593eb10ad99bffe75996827aab74488b0afa5b31f5', '01e273w70088fwwmhe7gmymdt1'),
	('01m8bf8zymcfht8c1fcqcpjn10', 'source_id', '\x4cb27118cbff30ba0cd68a8b813ffeca7ca9943d590fe25ba5ed5a6f18618595', '01e273w70088fwwmhe7gmymdt1'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x969724060e9004cd23e259a0cac73b55e01debb5c2fa04fedb67105caf20b0e3', '01m8bf918n6qdrngbt68w9v4d7'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\xf5e38a7539fc92cbab4e5ebe063b115ae6d56fa492936c71d7862beadf578dfc', '01m8bf918n6qdrngbt68w9v4d7'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x4163bd6b12ff93435df75667c4d6e6476cb0009167d38f5c29436892f6bc343e', '01m8bf918nk27y6k1ac2mf4brz'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\xf9b99bff0db1fa43f3a4fb606d0e58a86efed39d00181aebd30d7d30a9e82126', '01m8bf918nk27y6k1ac2mf4brz'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xa7cfc24da98001e1baed4be6a0a3eaf2dff59792a8055ea7c441176c999d3f6b', '01m8bf91t2pbd4cbt1sheff78v'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\x00d8491d7791b46893d21757f4f787bcca69e0febd73db2150214487958e010f', '01m8bf91t2pbd4cbt1sheff78v'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x5e0bbe50bd455210fbbf57d35b873161729f12936d764e609fc3640af39b100a', '01m8bf91t2ktpbfnw0qrnat98m'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\xf4658ee16fece373c3242f51a5ee9c67b2ed323c2ad9064571037f9872d3869d', '01m8bf91t2ktpbfnw0qrnat98m'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xa49be445e870310abaf5adcf3012933392e65326e70ea9943f9265b060c8caf0', '01m8bf92btgac4r7eresbzn3sv'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x78ba0073aedb9dd09c3c58a90b8d274604c9a12c289dace4cc4a94aa8326a2ba', '01m8bf92btgac4r7eresbzn3sv'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x4f6c16d5c68244625b660637042f6531d66c883a797ba3e56062b94b3aa538ee', '01m8bf92btz7j8y7jw4mhten3n'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x1569b4e32007f7a45ca3096c62265229bc5c6646a15dfd1875eac1da29bcc147', '01m8bf92btz7j8y7jw4mhten3n'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\xc195b6e7ac74510cb66dcff8278b426ff4404303368bd39d4e9b5727078b6608', '01m8bf92hybe8503jn9phgqwb5'),
	('0000000001gf4y5myr1swekhan', 'email', '\x74f13680dc3ae349973130be97eb4bddc71523be13f334ab79a8db337ed0804a', '01m8bf92jx2newry2pqxw2tfbd'),
	('0000000001gf4y5myr1swekhan', 'email', '\xd68ad2caed18880673576c217a4a3b031bba16e67a95417bd61a2bcc67e82487', '01m8bf92kgyy9n3wdv8690v133'),
	('0000000001gf4y5myr1swekhan', 'email', '\xd469362d4622737e323c65e6b632b94c2a2163594b9acca148ce8525d0525023', '01m8bf92kv2qrj9gam426gce1s'),
	('0000000001gf4y5myr1swekhan', 'email', '\x828c0036dba80779beeb167e8c77600a41d9c3386542917f14f400c25318ab4b', '01m8bf92mtp61k8n784mwcdycp'),
	('0000000001gf4y5myr1swekhan', 'email', '\x6b21429fa29f360902ab5d5c666f778c4e3aa829997755042428fd744f9ae145', '01m8bf92n779j7q0ja0jafgry0'),
	('0000000001gf4y5myr1swekhan', 'email', '\x50a1a96e910f2e4958dc8f454ac68b1148b3112afbac0c4a34811f263a65335f', '01m8bf92nrtqqa3mjw3sgj4qf5'),
	('0000000001gf4y5myr1swekhan', 'email', '\x7bf55aea265407700c902f60f6c838812bfcda392b2848109b0071eb7e46a2b6', '01m8bf92p99nga1bg8c7w0f5gv'),
	('0000000001gf4y5myr1swekhan', 'email', '\xb5999d2daef1d248ae2ee2a580fa293b0c3f70c7a08e442d241a5999afc4b3f8', '01m8bf92ppg6pz4y3j6e8z602q'),
	('0000000001gf4y5myr1swekhan', 'email', '\x2688223632b6fdc92e34919a035b659e3f465fcf6cc0213000ea3c273cc512ec', '01m8bf92hybe8503jn9phgqwb5'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x10f0f1ec151334ead173ef3300937968a4e1d1d934da30c1045e6fd0c7286d38', '01m8bf92mtp61k8n784mwcdycp'),
	('0000000001gf4y5myr1swekhan', 'email', '\xbaa6096b7f8bfdb703b7d218a1920272c1bac659c868af73f49a3d5e7f4f6aec', '01m8bf93kc7ps8p4ee2srv86jn'),
	('0000000001gf4y5myr1swekhan', 'email', '\xb6f0a5dee0d99c585f8c6e88a738b4bd8cc19424a10c40e27d11cb02725a33b0', '01m8bf93px5gbgkm455y6ex9q4'),
	('0000000001gf4y5myr1swekhan', 'email', '\x25aa45fcd633f7fb27959382e0edd13e6be1777d805eb63850bf6a058b3d58e9', '01m8bf93twkaey0zd72dmw8675'),
	('0000000001gf4y5myr1swekhan', 'email', '\x2b13c05aa559b4a9942f1da2c3b4b3b63723632d2d76353d663e247239c6fa79', '01m8bf93ykpt7efg97scq966wt'),
	('0000000001gf4y5myr1swekhan', 'email', '\xb6e5d994d5e031cc1f3ea24d633ffa32085953b8936e9276da1a3ddab08eedff', '01m8bf942w3p62wy4tcxew036d'),
	('0000000001gf4y5myr1swekhan', 'email', '\x59b3a9d93b20a98248b401091f4df0c1ff112b752785780514ad841ae7e502f0', '01m8bf946cfp2x8qvqtdc3kj50'),
	('0000000001gf4y5myr1swekhan', 'email', '\x6e8fb806742cdd1acb8eff30c76a4c4e7a81a814f7c66c7f8a8413982f257c83', '01m8bf949wgnc4rgap194pmyq7'),
	('0000000001gf4y5myr1swekhan', 'email', '\xdd41725e64a8a3935c0f32c0b729e46ea77b8b4863e1bd4ec3931c4e4c7e1639', '01m8bf96n2kq8kz7areemyw8sk'),
	('0000000001gf4y5myr1swekhan', 'email', '\xfad064e12965123e675ca5af24a8e25687a51d268c62b7488a45502c05e3d996', '01m8bf96n2jd0hgysaasef1d5b'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x2f4cd026aedd45a8f0dab34e6ea30de1d0448ef8132425f243fdad1e506a2b34', '01m8bf96ta61skqxavqn7m663c'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x359df7ac004ddc5d2cae8635b93eb99f7d298b8fb1d834592a830cf8e327ee65', '01m8bf96xx8a5r8nwkghdwvqtt'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x657fc8d5b5e253a60d61bcde591350c40ace874db28e73ffff39146e99416567', '01m8bf97b6tqdqvvehspw619pg'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x362b69d41af2a5a2aac59fc3df60dff4610bf2ec07bb82d81fe26992e1f0947d', '01m8bf97b60nbh8npvs80gxgeb'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x79faf5e09a4ad7fafa3eab56be1126ff50896813414a41144b6f4ea31d2433d3', '01m8bf97xhyp5axm7nckf8ax9m'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x22eacd0778555911c4f0b97b6c7ade793622b03343c41748b57b823706aff843', '01m8bf97xyyk0140v1dmw7v50d'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xd0cf57db97f421f5a18afcff1633d47969bc51f9b37346c518c8f9e481b5518a', '01m8bf984fs20gavdvet4qx71f'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x090884ef25c6e48d17178408f005ba6bdd0395255e1a66aafbabf0b71cfec2f7', '01m8bf98534sg1ebjmsw9mqx37'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xf3b0aee64bb0fd3755e6eff9f60b9695aa9c5bd8165ed7fd853d16010e8d34dc', '01m8bf98eemk89ze2tk3bj3t81'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xadcdf5e4a0bee120797fcec3d7ecab505f987c4612199739b1b5a0888121e1da', '01m8bf98hrcm6shjfs0c1nv6d9'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x327105e38f0d5515bea1f81b627bf8709200063f77a94aa1d0c40beea8f42f91', '01m8bf98jtmk40xs5g4t6gpktg'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x8397994f01634c3079f9d530532fbcfe916a79e240a8bc3e9b4a9954c8e0afa8', '01m8bf9bntdhah6qch78znkba9'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x5e8f9f9d6a50ece70763b282422667e6f1164ea1184e39eceda82dd1ef8eb9d6', '01m8bf9bsg2grsem1xvp3fenza');


--
-- Data for Name: event_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_reads VALUES
	('0000000001gf4y5myr1swekhan', '01m8bf93gca6vf95g9nf5e4fy3', '2026-11-26 08:24:15.628+00', 'clerk@harbour.example.com', '01m8bf93gae6tg0e8dhpjer11a', 'GET /v1/people/:id/events', '01m8bf92hybe8503jn9phgqwb5', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8bf93gzbf4yvwkhyk5d71wq', '2026-11-26 08:24:15.647+00', 'clerk@harbour.example.com', '01m8bf93gyvadd1pyfhvyysg9f', 'GET /v1/people/:id/history/:field', '01m8bf92hybe8503jn9phgqwb5', '{"field":"email"}', 15, 37, 2),
	('0000000001gf4y5myr1swekhan', '01m8bf93h9vz5vxdjzr62k5m48', '2026-11-26 08:24:15.657+00', 'clerk@harbour.example.com', '01m8bf93h5pdx7znmm0tvdgxv8', 'GET /v1/people/:id/export', '01m8bf92hybe8503jn9phgqwb5', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8bf93hhckzydp77w2zhm66p', '2026-11-26 08:24:15.665+00', 'clerk@harbour.example.com', '01m8bf93hgf8n1eqnfrb3v8djt', 'GET /v1/people/:id', '01m8bf92hybe8503jn9phgqwb5', '{"version":1}', 15, 15, 1),
	('0000000001gf4y5myr1swekhan', '01m8bf93j07v5mjbz545myvbgk', '2026-11-26 08:24:15.68+00', 'clerk@harbour.example.com', '01m8bf93hynj81h8dz34ft5t38', 'GET /v1/people', NULL, '{"at":"2026-11-26T08:24:14.834000Z","status":"active","archived":false,"page":1,"per_page":25}', 15, 24, 9),
	('0000000001gf4y5myr1swekhan', '01m8bf93jja8dgtwnw6t3cbd9r', '2026-11-26 08:24:15.698+00', 'clerk@harbour.example.com', '01m8bf93jg81ze7692m1bg5akc', 'GET /v1/events', NULL, '{"type":"PersonUpdated","limit":5,"order":"desc"}', 37, 61, 4),
	('0000000001gf4y5myr1swekhan', '01m8bf93jxjavsjnrnyyb15acc', '2026-11-26 08:24:15.709+00', 'clerk@harbour.example.com', '01m8bf93jv6a2qpmm1v0zvrba9', 'GET /v1/events/export', NULL, '{"format":"csv"}', 1, 65, NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf96rtxcvqbc7vzx5ypssx', '2026-11-26 08:24:18.97+00', 'clerk@harbour.example.com', '01m8bf96rsvw8tateps0wwxrxt', 'GET /v1/events', NULL, '{"type":"MailFailed"}', 95, 95, 1);


--
-- Data for Name: event_times; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 1, '01m8bf8zzzhtfexegh1t6wx80r', 'organization', '01m8bf8zymcfht8c1fcqcpjn10', 1, 'OrganizationCreated', 1, NULL, 'ops', 'ops-01m8bf8zymzhcmxdpgtv68n5ya', NULL, '2026-11-26 08:24:12.031+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Quarry Press","external_id":"quarry","approval":"required","invitation_hours":48,"number":1,"template":"default","default_role_id":"01m8bf8zym8k884tyrwm828h5g"}}', NULL, '\x35920ab070b394de80cb03907522de0a42d59aa5b420265b9b1e912d9dac4dac'),
	('01m8bf8zymcfht8c1fcqcpjn10', 2, '01m8bf8zzzsbhpatgvr1mhgw38', 'role', '01m8bf8zym1afyj8cc2fzw6jkw', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bf8zymzhcmxdpgtv68n5ya', NULL, '2026-11-26 08:24:12.031+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x2c9260853736dc4737bb2308290e9be9aa9a41a7f39d2bc9b65215e11767d320'),
	('01m8bf8zymcfht8c1fcqcpjn10', 3, '01m8bf8zzz688c9t8fdwe4bhdq', 'role', '01m8bf8zymed5sngybz5fp29sj', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bf8zymzhcmxdpgtv68n5ya', NULL, '2026-11-26 08:24:12.031+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x5e9d734053ee7d3fd0c09608edc3fea68207528d9bd1dbae7b6327bdf0e3f872'),
	('01m8bf8zymcfht8c1fcqcpjn10', 4, '01m8bf8zzzwrmc72fddrzbsamx', 'role', '01m8bf8zym8k884tyrwm828h5g', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bf8zymzhcmxdpgtv68n5ya', NULL, '2026-11-26 08:24:12.031+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x483c1661d9bc35a5d9ffb57ff35f285a2cea1dd13b5e6cd4e795ef133c6216d0'),
	('0000000001gf4y5myr1swekhan', 1, '01m8bf9035cfd063d475npk15t', 'organization', '0000000001gf4y5myr1swekhan', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bf902hrvxg3hqzrhjm0pg7', NULL, '2026-11-26 08:24:12.133+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bf90305jkffex2tpay4p3h"}}', NULL, '\x5f84c16d3eb7ea8ad062f892c2e9a63b42ecae06ed3c42539365e9d16f519e80'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf9035dantkhr6f6s74me5', 'role', '01m8bf9030zt440cf5nrrb9as2', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf902hrvxg3hqzrhjm0pg7', NULL, '2026-11-26 08:24:12.133+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\xb3688c540e44fcb004c215f373862ba8be78767375c320f62873fcd0a14aef4f'),
	('0000000001gf4y5myr1swekhan', 3, '01m8bf9035whvpfp7vczpgtbkc', 'role', '01m8bf9030pp59sm76r0h4ywa2', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf902hrvxg3hqzrhjm0pg7', NULL, '2026-11-26 08:24:12.133+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x0fc020f25f5e668dbf394889bd77b1ad57abbac85b79082e28c22ee29aeafaa6'),
	('0000000001gf4y5myr1swekhan', 4, '01m8bf9035fvntbf9t6qs6srdm', 'role', '01m8bf90305jkffex2tpay4p3h', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf902hrvxg3hqzrhjm0pg7', NULL, '2026-11-26 08:24:12.133+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\xe53e0f0c7343ce316a6374aeac31427854e17010618b1ce3cd7268b34f74e55e'),
	('0000000001tx478ar0d6fzxd27', 1, '01m8bf904c61t3dqke1n7wcwge', 'organization', '0000000001tx478ar0d6fzxd27', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bf904brhe97q23efwcktf1"}}', NULL, '\xa4bb77748f6f8b6a635c2cbea46a072a59392f0e966891447b11090fcfea3af3'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf904cyjc2x7a5k60s4wws', 'role', '01m8bf904bs1j2wd5d41pngfzb', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{key,name,number}', '{"to":{"number":1,"key":"superadmin","name":"Superadmin"}}', NULL, '\xa91374cd3340221bb3047cfba0efa7b78df93f8b24c7779928c0155d0b8d309c'),
	('0000000001tx478ar0d6fzxd27', 3, '01m8bf904ckggy9wd49gm04azq', 'role', '01m8bf904bf1a6rbdscwh5d89a', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{key,name,number}', '{"to":{"number":2,"key":"pastor","name":"Pastor"}}', NULL, '\xd11d295a52252296c8f5da51138cb32ebf0228819d32a753183af5dae234e3ab'),
	('0000000001tx478ar0d6fzxd27', 4, '01m8bf904cfcyzj42rcvth7j18', 'role', '01m8bf904bt31jb061r5n57ytt', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{key,name,number}', '{"to":{"number":3,"key":"leader","name":"Leader"}}', NULL, '\xbfd9b333c45b9798b07325154eaabd966573495d25c2c0b88b441ac94c835120'),
	('0000000001tx478ar0d6fzxd27', 5, '01m8bf904cnahjj41cz2ee2v66', 'role', '01m8bf904brdcgs6pwesx8mp9n', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{key,name,number}', '{"to":{"number":4,"key":"coordinator","name":"Coordinator"}}', NULL, '\x2e537634ece1f7203946f9cf53c1cb0afda0e296a395f2b9afe993122944e90b'),
	('0000000001tx478ar0d6fzxd27', 6, '01m8bf904cbbpdzf33grnbkwcw', 'role', '01m8bf904brhe97q23efwcktf1', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf90491c49rd0qcn9py8k1', NULL, '2026-11-26 08:24:12.172+00', '{key,name,number}', '{"to":{"number":5,"key":"member","name":"Member"}}', NULL, '\x57a2bb6f4712a9dbcb5b2390ea0a11e5cb4d58d7e85a6648f4f292701bb0e60f'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf904r6742bg49krt2gcjy', 'organization', '0000000001byfqz71dvs8mckv9', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bf904p8kzy6y6zcx8sedc0', NULL, '2026-11-26 08:24:12.184+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Northfield District","external_id":"northfield","approval":"required","invitation_hours":48,"number":4,"template":"district","default_role_id":"01m8bf904q2r87mwvn28qhgv3q"}}', NULL, '\x2a414da2b2e54bf97205a05ebce27d1fcc2d7f4a7873a331c63b7f8dc362c4cf'),
	('0000000001byfqz71dvs8mckv9', 2, '01m8bf904rqxjvqv6mvnsvz597', 'role', '01m8bf904qz1390327s6p32j4a', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904p8kzy6y6zcx8sedc0', NULL, '2026-11-26 08:24:12.184+00', '{key,name,number}', '{"to":{"number":1,"key":"1a","name":"Admin"}}', NULL, '\xb5c9fb06c7483cb110c3f2c70f75a330968db63c86274f4ee8d13082eced214f'),
	('0000000001byfqz71dvs8mckv9', 3, '01m8bf904rqm3avnfx0sd2skhq', 'role', '01m8bf904qze5f2wxdc6pgzcc0', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904p8kzy6y6zcx8sedc0', NULL, '2026-11-26 08:24:12.184+00', '{key,name,number}', '{"to":{"number":2,"key":"1b","name":"Mentor"}}', NULL, '\xb8bd89d44020618afd9967dd1339d87e5ae502a1f0ac3647d1434c73b33f275c'),
	('0000000001byfqz71dvs8mckv9', 4, '01m8bf904r5by8tq8g8apqqpg6', 'role', '01m8bf904q2r87mwvn28qhgv3q', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904p8kzy6y6zcx8sedc0', NULL, '2026-11-26 08:24:12.184+00', '{key,name,number}', '{"to":{"number":3,"key":"1c","name":"Candidate"}}', NULL, '\xc482f5bd690e6d981d94157db7ec491f35f20803ff308537dc47f69887e710ac'),
	('0000000001byfqz71dvs8mckv9', 5, '01m8bf904r5xfddc6zcc3hz929', 'role', '01m8bf904q0n8fmggjtawzx28k', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904p8kzy6y6zcx8sedc0', NULL, '2026-11-26 08:24:12.184+00', '{key,name,number}', '{"to":{"number":4,"key":"1d","name":"Board"}}', NULL, '\x57e349604a292833ce9b1212731897d528265822a54ab6735533abc0dee9569b'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf90519we3akjmcs084cx5', 'organization', '0000000001fvrxqf8at9nqe78q', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bf904zasg0xhvamtqs9xad', NULL, '2026-11-26 08:24:12.193+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bf904z6n3akfwy8w6wwx25"}}', NULL, '\x3dd7a5b722c8413a693c9b247cff2cdffbb5cd67614c7299302456d48541bfd0'),
	('0000000001fvrxqf8at9nqe78q', 2, '01m8bf9051ttktj2w9jqvvc4cz', 'role', '01m8bf904zdww7nqjj7ytscrpb', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904zasg0xhvamtqs9xad', NULL, '2026-11-26 08:24:12.193+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\xb23754e9856935428299fdc69a6e52636c66787e975c1eff0fdaee495f36ce65'),
	('0000000001fvrxqf8at9nqe78q', 3, '01m8bf90516cwkn63fz6rqyz3h', 'role', '01m8bf904z8t7c9h9w0mfz6e28', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904zasg0xhvamtqs9xad', NULL, '2026-11-26 08:24:12.193+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x02317c86acaf85308b9f756da64801c1cdfa428cb07b2be709e5407c90d4a1df'),
	('0000000001fvrxqf8at9nqe78q', 4, '01m8bf9051tgsbrxyyk776m1ag', 'role', '01m8bf904z6n3akfwy8w6wwx25', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904zasg0xhvamtqs9xad', NULL, '2026-11-26 08:24:12.193+00', '{key,name,number}', '{"to":{"number":3,"key":"normal-user","name":"Normal User"}}', NULL, '\x93952511b50f203d030d0824de48a8f82fc4c8a1bb2cb83137db8c0c9bfa842f'),
	('0000000001fvrxqf8at9nqe78q', 5, '01m8bf9051pm2dbzpddwjvmkm1', 'role', '01m8bf904z5h29bz0y7par1z2k', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf904zasg0xhvamtqs9xad', NULL, '2026-11-26 08:24:12.193+00', '{key,name,number}', '{"to":{"number":4,"key":"client","name":"Client"}}', NULL, '\xee9a64ec9ae03225168d88efec46cfc94e025189cf29e3c84774de1c8bdc9808'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf905a56835htgtr61twne', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bf9058ff56dnmzb4wwwta9', NULL, '2026-11-26 08:24:12.202+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bf9058tp8n43gs5eyvk6eh"}}', NULL, '\x59346d799ed6b93b23a474869dfa3b49ad1d9583af010a078dde368f91935283'),
	('00000000019xy9d7hd1x0k5rt3', 2, '01m8bf905a6aj5685xa25wx51y', 'role', '01m8bf9058kt81s8nf98qxwh4h', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf9058ff56dnmzb4wwwta9', NULL, '2026-11-26 08:24:12.202+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x28420ea470d9cdd58f4e59825888789977309660ee8e83540efb9e5aa23ceb62'),
	('00000000019xy9d7hd1x0k5rt3', 3, '01m8bf905ax71skzepg4p9pg9s', 'role', '01m8bf90580639n1k5bta42s5a', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf9058ff56dnmzb4wwwta9', NULL, '2026-11-26 08:24:12.202+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x4d1931acf356c9bd15fbfc1431fc769a7aceb1e6aac1ee012368801e7d4c3736'),
	('00000000019xy9d7hd1x0k5rt3', 4, '01m8bf905ad03hk93h5ad16y2k', 'role', '01m8bf9058tp8n43gs5eyvk6eh', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bf9058ff56dnmzb4wwwta9', NULL, '2026-11-26 08:24:12.202+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x3cadbf4f82a0d7aeb72a4101add7c74352a9adaf8594972f29a0c75f3789c997'),
	('0000000001byfqz71dvs8mckv9', 6, '01m8bf905v5hkvspwchcpc7qnn', 'organization', '0000000001byfqz71dvs8mckv9', 2, 'OrganizationUpdated', 1, NULL, 'root@example.com', '01m8bf905ffzd125x2dw95awtn', NULL, '2026-11-26 08:24:12.219+00', '{invitation_hours,name}', '{"from":{"name":"Northfield District","invitation_hours":48},"to":{"name":"Northfield School District","invitation_hours":700.5}}', NULL, '\x2750e50554e562dfcd92808d3dc1823de90ac838c08eb9ed7d1570cfcdb9344c'),
	('01m8bf8zymcfht8c1fcqcpjn10', 5, '01m8bf90qp2vet1gx4xhqv8030', 'organization', '01m8bf8zymcfht8c1fcqcpjn10', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bf90qdw8n1t28wr3b0txg4', NULL, '2026-11-26 08:24:12.79+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":7002}}', NULL, '\xa0619688bffeaff801a8c076e84d7faad83ef35c1e88fca4044d97b4ea97582a'),
	('01m8bf8zymcfht8c1fcqcpjn10', 6, '01m8bf90re04cp9kjkxsv8q431', 'person', '01da12vje0ptct4trq9tn71na6', 1, 'PersonImported', 1, '01da12vje0ptct4trq9tn71na6', 'ops', 'import-01m8bf90qdw8n1t28wr3b0txg4', NULL, '2026-11-26 08:24:12.814+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8bf8zym1afyj8cc2fzw6jkw","rank":"primary"},{"id":"01m8bf8zym8k884tyrwm828h5g","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1556962200000,"number":7001}}', '\x576050b9e03544b7ed6f7639e893a821ccfefbc01ca2854571e54fb3ba7ad95cb3575778706b262c3f099636b499debcbc25ae57670003b41da5ff40e3c3c8690229a805b61358a774b3953c579da022c777f6b1e9414875538b3e85881a8008e680b0fc02c0e231f191776664bc0188505a5382ad3410ac5677e2af165984eb8de15fc549e5a414f77316a96f527436ed99858208fac1f93bfeba5c1b7f240e7807bcfe6f8ae569a8c0251d558335d96fd85c98537682967e3f4d426b350527a2e5bc58092f47f875b6', '\x6615ed811fc0e50b08e5d54224277defbd6287d582eac5f61fbc9948eedea4d2'),
	('01m8bf8zymcfht8c1fcqcpjn10', 7, '01m8bf90re3rmyrvp72x2bpgqh', 'person', '01m8bf90rdp11c0yj9y258rgst', 1, 'PersonImported', 1, '01m8bf90rdp11c0yj9y258rgst', 'ops', 'import-01m8bf90qdw8n1t28wr3b0txg4', NULL, '2026-11-26 08:24:12.814+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,timezone}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bf8zym8k884tyrwm828h5g","rank":"primary"}],"groups":[],"archived_at":1638230400000,"created_at":1795681452813,"number":7002}}', '\x3feef1bb7ddf39291e4cf4aac9de6e3489341e9154c0c5f0e0cf35e43824736cb61a1d06ba32b7c1eb40d7821bdd1dece5215e0ad0d7bccd72011c347048bd971727e6da949017b801a4ace16c5d43eea53a7943a5fcc47da152b2f7ff39cca8b5adac22148547aa2ff7629d6769e70c5da56516d1c5c5f8dbe5f129fc74567d424506f8643860fe8f92f50e2aec430daecf9b713841cd07d823c2a2455c32380f2506f8df8d2beae3092dfc959e88e513619bc2c521a49827aa868a4e814edc89fb94fc81954104257a949636', '\x108b72327e5aa716b79d978f1279ec763fbf0e2d004dc54e76d286b9400c3dab'),
	('01m8bf8zymcfht8c1fcqcpjn10', 8, '01m8bf90regwz2gp9jesnds80a', 'person', '01e273w70088fwwmhe7gmymdt1', 1, 'PersonImported', 1, '01e273w70088fwwmhe7gmymdt1', 'ops', 'import-01m8bf90qdw8n1t28wr3b0txg4', NULL, '2026-11-26 08:24:12.814+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":7002,"to":{"status":"pending","source":"import","roles":[{"id":"01m8bf8zym8k884tyrwm828h5g","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1582934400000}}', '\x1cf77b1d2e71dcda427c86f220d3afb2fac62944e8e74bf361fae3a0dc4c44363b1015cfffc5e520c439ca2cf915b9a2d2a533675960628974290cca98de99d5f2c4ecb6ff0feb7032eeb28e1a6ae31f9ba878806043af5a54201fb42309b2b9e1c98c13f31f1c888ebc2c69330dc78dcfdff680d4625a17fe8f553fbd45d72944cb3461d5b292e61691a85d28355c3021fe3472cdde6de7d267ed62', '\x09dbcbc6bb102e1365ac497617ea86ac13d54a469f1786e7d0819ff5db472f06'),
	('0000000001byfqz71dvs8mckv9', 7, '01m8bf917wdgaj3y09wb2d907s', 'organization', '0000000001byfqz71dvs8mckv9', 3, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bf917nbpyad3e6qc9h273n', NULL, '2026-11-26 08:24:13.308+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":4711}}', NULL, '\x5da4ee7d052bc7e32b3d22743969f30b05b366f84ecacddcb0f5ee5605cfe2ef'),
	('0000000001byfqz71dvs8mckv9', 8, '01m8bf918p51m148ey56aa03pr', 'person', '01m8bf918n6qdrngbt68w9v4d7', 1, 'PersonImported', 1, '01m8bf918n6qdrngbt68w9v4d7', 'ops', 'import-01m8bf917nbpyad3e6qc9h273n', NULL, '2026-11-26 08:24:13.334+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8bf904qz1390327s6p32j4a","rank":"primary"},{"id":"01m8bf904q0n8fmggjtawzx28k","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1795681453333,"number":4711}}', '\xaa5bc440ca549ef59ce30166e413c82b1ac4565b2b2cac7b625100f788a1e5d9958272fc7c891d3c0564af515bc39b42e7b5b82120a31abf02a5af6e29a306f261102f782307ab39ea46f819d6dde3c6fe36f383f152596ece6f3624255886cde913e083ec06cc52828295d9a17909e2ba0f9ab7b97b9af94eb6653b59948e02761f876f5bbefcad54a83f44cc45c69d3c12ce56fa6e95316aeb2a502eaa', '\xda5f31d21e62c4c03c7c1d3327f6a1ccdcd14baecb5923eb588cf2ccfd1401af'),
	('0000000001gf4y5myr1swekhan', 12, '01m8bf92fyc8cmkm2pk7hpa90q', 'role', '01m8bf92fvm6k9mtn0s0je31px', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92ftkg4nnjc9ax91hr74', NULL, '2026-11-26 08:24:14.59+00', '{key,name,number}', '{"to":{"number":40,"key":"coach","name":"Coach"}}', NULL, '\x863a1a24aa5b03251c3ff1016c2287e8d47df1c86014ffa78f454073d8d8608a'),
	('0000000001byfqz71dvs8mckv9', 9, '01m8bf918pd9bxhagvwngj7fag', 'person', '01m8bf918nk27y6k1ac2mf4brz', 1, 'PersonImported', 1, '01m8bf918nk27y6k1ac2mf4brz', 'ops', 'import-01m8bf917nbpyad3e6qc9h273n', NULL, '2026-11-26 08:24:13.334+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":4711,"to":{"status":"active","source":"import","roles":[{"id":"01m8bf904q2r87mwvn28qhgv3q","rank":"primary"}],"groups":[],"archived_at":1795681453299,"created_at":1795681453333}}', '\x30513700307276140eaf330fa375874c15469e63e0e4b8d6313d82fd662de3874d9127925d6b10b6f50b04e0f1f528cc0cc08604a43dbba7f701564b2a5c158f19f4ca4c6cac3b3a37173d23c8c9446d470058489665e0da5b85e343e2f2e9f43caf5f5226dbf65ea1eabbb2bdb43213ad7111b113fc58f2e20d2433493879a2706a3791f4361892e35af09a75a2a9d25d8c699e31a00adc', '\x7d1835cc8d21e98fef671c03a4c3d0ecf6f7e6299d9c6d47cb8e04acb1583304'),
	('0000000001fvrxqf8at9nqe78q', 6, '01m8bf91s42k8w9v1vackjfa69', 'organization', '0000000001fvrxqf8at9nqe78q', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bf91rw5rchmspwz7cdpmvk', NULL, '2026-11-26 08:24:13.86+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":302}}', NULL, '\x634ed5e2ab9c7f42c721f89233b4fda5b4a20f23f85a7c367acc9f7965b322c8'),
	('0000000001fvrxqf8at9nqe78q', 7, '01m8bf91t41193m2fpbge4m2kk', 'person', '01m8bf91t2pbd4cbt1sheff78v', 1, 'PersonImported', 1, '01m8bf91t2pbd4cbt1sheff78v', 'ops', 'import-01m8bf91rw5rchmspwz7cdpmvk', NULL, '2026-11-26 08:24:13.892+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bf904z8t7c9h9w0mfz6e28","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681453890,"number":301}}', '\x1f5988302f80e2d76b68029a61411a6b08b8192eff45a439fc996730d157a225e67f9ae5309a4f621d75642536f58ff84019164c1514c653f27d691ef4c8ac6fba3e71b7936ab01096e60b42650157bd4f4b3a9702a9e2a8cba82a3536a8e0219959ed490a58ae1b2b83f3a46eeb386969935438a67697eb67f182fca6c52c23df752ed633d19d1593bcd55baef977cf5f158fe93db8af14628ca7161d', '\x83e48567d4181f766f86decc3ba33efe50be7b5b16c513992064119c42346c10'),
	('0000000001fvrxqf8at9nqe78q', 8, '01m8bf91t4sw3rn9t562ceas8t', 'person', '01m8bf91t2ktpbfnw0qrnat98m', 1, 'PersonImported', 1, '01m8bf91t2ktpbfnw0qrnat98m', 'ops', 'import-01m8bf91rw5rchmspwz7cdpmvk', NULL, '2026-11-26 08:24:13.892+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8bf904z6n3akfwy8w6wwx25","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681453890,"number":302}}', '\xfc8ef86de3507a819078e6112a454029a33279a63bb05ab4e86e0e133831a4b80e7a19ebafd854c9ce2d35f08bdd05b24afd0e44474ffae3333f725c67bd8c8a74f7ba54e74fdecc0c552a0083608f4684134474bfa8400eaf38b14872825827518a1d1ba001173581952e66fb6dcdd5e1c85126d49f295ea40bd017c6c842f45d29856969ef4a0487a574c8f55efd61dda202c3de5260dedd6010a2e1e7226062f70978f3e8e4dd48ce88', '\x4e43eefdcb006780968912031bbc83bbfc56ff4492d5c9c1148c15c7ce39fd2f'),
	('0000000001tx478ar0d6fzxd27', 7, '01m8bf92azcpwcsmfh85djehcr', 'organization', '0000000001tx478ar0d6fzxd27', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bf92aqajfjhbegb9z9290k', NULL, '2026-11-26 08:24:14.431+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":92}}', NULL, '\xa9faf6555fe7d67ee7bfa421192c3ed7ed555d16c0902ee976c808b5a5cfb156'),
	('0000000001tx478ar0d6fzxd27', 8, '01m8bf92bv06aqhjr4sdpeee8y', 'person', '01m8bf92btgac4r7eresbzn3sv', 1, 'PersonImported', 1, '01m8bf92btgac4r7eresbzn3sv', 'ops', 'import-01m8bf92aqajfjhbegb9z9290k', NULL, '2026-11-26 08:24:14.459+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8bf904bf1a6rbdscwh5d89a","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681454458,"number":91}}', '\xf49473b5b64a50a4ed96f1c082986b127f2aa229986c11997ece67a880f3899f2dbb52b44fa0e25fa07eb7dd90bf68f6f9575892417570f208c5753c90be53b943c341b8cf73e45fa0a8cbbc83bd3a9db34f4d6f2e364b035f8202754a84120ea3e36a463f795fe85e4edb26c09559587cb6f2b393045b75b5c7a0942752c844eac1f8de0ba05356d92772583d39e1ec921b15397afde22525bed751cb96cb850b4b9faf5f47938f2f2802e53ab7648b253dfd', '\x19cc4587eccd8d9fd77c26df44a4d4dbba97a1bee4365ef53b2a23e2e54ab49d'),
	('0000000001tx478ar0d6fzxd27', 9, '01m8bf92bvqx5cstmkyj73dasb', 'person', '01m8bf92btz7j8y7jw4mhten3n', 1, 'PersonImported', 1, '01m8bf92btz7j8y7jw4mhten3n', 'ops', 'import-01m8bf92aqajfjhbegb9z9290k', NULL, '2026-11-26 08:24:14.459+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bf904bt31jb061r5n57ytt","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681454458,"number":92}}', '\x2ccbb0932cf6571cb84cf5a616f9b202ed963f37de305398fd44fd52d11340dfaef47de7392feadde7b853086805ae325481bdb554d85768834a5946d72444a14d7f1000b4852e4f2f03c6f66a10b565b97c5195b567c7953454da50d072385786037176898db300f4cd41dde3858ebbc3b855aa2c150040f1e3d64615e858ad3c82fb62d7e393a340031e785ed92cff386b6a088b7de35ddcc61f7d', '\x7a0260075303cefbb6c497621f0e783247e1b5f3fafaccec94c38bd2e1d81999'),
	('0000000001gf4y5myr1swekhan', 5, '01m8bf92dd4agg7h08z4a7v9jy', 'group', '01m8bf92dds4qdegbhrwqmtnsr', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92d83r7xchy0rjywgcwh', NULL, '2026-11-26 08:24:14.509+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Eight","description":"Eight, a team"}}', NULL, '\x2495709d27728ed685cf68fc04795c74c07d83bf776d651e52f443335a5a3022'),
	('0000000001gf4y5myr1swekhan', 6, '01m8bf92dy6823bm8rhw2r9xrb', 'group', '01m8bf92dyn7nsv8awbcfft3qh', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92dynqkjqd76twqwavk0', NULL, '2026-11-26 08:24:14.526+00', '{description,kind,name}', '{"to":{"kind":"area","name":"Dock","description":"Dock, a area"}}', NULL, '\x529fe22dc30fc0334165aab1b6850a9279e2b9185260c02fd18959f7e361667f'),
	('0000000001gf4y5myr1swekhan', 7, '01m8bf92e6729ebrzr6c9kfcy9', 'group', '01m8bf92e6wj3frgttmstq6g4y', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92e589g7pjmzrvshsqhq', NULL, '2026-11-26 08:24:14.534+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"First aid","description":"First aid, a tag"}}', NULL, '\x28046161924df4d1a1530b8b0de73775dae59811eb5d5f8f8a2cc68a7822b41c'),
	('0000000001gf4y5myr1swekhan', 8, '01m8bf92edf18kdwjpyk7enj7q', 'group', '01m8bf92edgacbhh60p25mahs2', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92ecxrj2wzjddg3yjxsa', NULL, '2026-11-26 08:24:14.541+00', '{description,kind,name}', '{"to":{"kind":"project","name":"New boat","description":"New boat, a project"}}', NULL, '\xd9ec7ca7aa260d249d10055c6833739cb2e9a47465881f6bf17d4cf80d27e17c'),
	('0000000001gf4y5myr1swekhan', 9, '01m8bf92erc3070skqnbvpd18j', 'group', '01m8bf92er4h90kwrypga0jk74', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92eqtj9a5rrbszffhw94', NULL, '2026-11-26 08:24:14.552+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Four","description":null}}', NULL, '\x0c43fae63c86a562f3a99fe3c01a3b3f70f98a572069d4bae0713b1d525d24c1'),
	('0000000001gf4y5myr1swekhan', 10, '01m8bf92f8t5qrnweks36fkzeh', 'group', '01m8bf92e6wj3frgttmstq6g4y', 2, 'GroupUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92f0d7mrh6vs5v1q281r', NULL, '2026-11-26 08:24:14.568+00', '{description,name}', '{"from":{"name":"First aid","description":"First aid, a tag"},"to":{"name":"First aid 2025","description":null}}', NULL, '\x69c87abfff12744c89333a86a2880cc56f0cbe28bcd8e5fde0b46e9c04231693'),
	('0000000001gf4y5myr1swekhan', 11, '01m8bf92fgh34jay10hj47bxx6', 'role', '01m8bf92feqawtx3hh6y4j14hf', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92fdssy93vmtmsg07ymz', NULL, '2026-11-26 08:24:14.576+00', '{key,name,number}', '{"to":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x49f036098d6f24aa3cee341eeb585b761aec64847c82b8b718099c92e5a1e484'),
	('0000000001gf4y5myr1swekhan', 45, '01m8bf9317dvshpb46q1bvs9xt', 'person', '01m8bf92hybe8503jn9phgqwb5', 15, 'InterviewAdded', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf9313yxwdb35cvrfc8rqz', NULL, '2026-11-26 08:24:15.143+00', '{interviews}', '{"interview_id":"01m8bf9315b8ndex28bk1740rd","date":"2024-02-29","board_id":"b-1","form_id":"12","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bf9315b8ndex28bk1740rd"]}}', NULL, '\x6b1eba015bb0a1e39e23fa5ba671e45ede019f14592a366c36050ee86e0a4472'),
	('0000000001gf4y5myr1swekhan', 13, '01m8bf92gc7h5q00f52wm13mfh', 'role', '01m8bf92fvm6k9mtn0s0je31px', 2, 'RoleUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92g7x0d9msq9mham74s2', NULL, '2026-11-26 08:24:14.604+00', '{name}', '{"from":{"name":"Coach"},"to":{"name":"Head coach"}}', NULL, '\x3798d0cf2538e0a303c9a28f8773d1b6fc1d8b5052c400ebe3369c913bb656ed'),
	('0000000001gf4y5myr1swekhan', 14, '01m8bf92gcktna430yfkzfyqq8', 'organization', '0000000001gf4y5myr1swekhan', 2, 'OrganizationUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bf92g7x0d9msq9mham74s2', NULL, '2026-11-26 08:24:14.604+00', '{default_role_id}', '{"from":{"default_role_id":"01m8bf90305jkffex2tpay4p3h"},"to":{"default_role_id":"01m8bf92fvm6k9mtn0s0je31px"}}', NULL, '\xf3bb325cbebc89344f81e2a4937d8bbb9a7946e58c57bf4b07e8c6dfc3a65c62'),
	('0000000001gf4y5myr1swekhan', 15, '01m8bf92hymv8z1p76bp6wmxp3', 'person', '01m8bf92hybe8503jn9phgqwb5', 1, 'PersonCreated', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92gnk8z6jfe9jnvykv3p', 'season 2025', '2026-11-26 08:24:14.654+00', '{address,avatar_url,email,first_name,language,last_name,name,phone,roles,source,source_id,status,timezone,title}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"},{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"secondary"}]}}', '\x26bdc43fadcb67390372a1e067c21ecba696f7a19e4c55b1e9bcb872269cab976cc8c3179ca3f9e11a2a78dc47332d0ecbe804579f49ec2566dafa3bd0df91c5aa458ea3006dfdaf21c6012aca95cbdc86cd256fe5b791e6584ba4bdd605bda1aa708d77d0a92754906efd6a4bb5bc6d5216576a04665d08b1e8dc61d0a2b5a327cc7bcfdac3bc0b80b9ed787971c21dee83f4f72b1da98d25f70020a6a356918c86335521e69a43d1a1f388bf3cd15783410028415dff2a45bf9736d72128c4f1c12f352cfd000d6047e8c9108444ca6b7cf5e6e130ef17612e6c4f6d753c9e3d442b6d606f82d3820660061bb51890b78344332b3937a23eb568db49c96207e3cadbed293ea11e84f011265326d70ca24a826e8675cb84d14e09f5282912babf2c51b0f916c7dbac25d96cac9774b4b9ed6cb02e9c078a719d33fcd45817210d4ab3c227b3c0e4b73219387338b0af3ee99d442c44d3d75ea0070bf0be2127b5c55f06c6a8d04a63', '\x717eace31b24efd6394ce7addcc17ad5c9f28c2deed85a154d0f1a6eab1bcc40'),
	('0000000001gf4y5myr1swekhan', 16, '01m8bf92jxvsb4ca4jzyv2nknp', 'person', '01m8bf92jx2newry2pqxw2tfbd', 1, 'PersonCreated', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf92jw6j5q0njeb1d99tnk', 'season 2025', '2026-11-26 08:24:14.685+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"primary"}]}}', '\xa41c71f505716fe3f3a166a4452af3165b030671ef9f4d454077fc2cba3a522df5191eab7fefceaf1c879b200cf707d58a23ad74645e190a86975657a7c31b4aa0e69ad5aac56f618ded7165aabe7e62b3a1a7d96c0958ec0f28d5c6d260d1ce33bd80b3022740180322b45736e9106bca6b15836d82862c8a696b1ca308e223b48f5dfe631ae8d2347b', '\xc33e114d13ff9cb8b33f1aaf61e5784717e7913f0446a5002a81e585eff12a21'),
	('0000000001gf4y5myr1swekhan', 17, '01m8bf92kg66yg3gy4vz1kd6sg', 'person', '01m8bf92kgyy9n3wdv8690v133', 1, 'PersonCreated', 1, '01m8bf92kgyy9n3wdv8690v133', 'clerk@harbour.example.com', '01m8bf92kewdghwa3gm8stgjz2', 'season 2025', '2026-11-26 08:24:14.704+00', '{email,first_name,language,last_name,name,phone,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x0830d3d58b9dbd1abaa708841e6efcad51ca189c0c5e2e0bdd7f668bee8c65ba38918e51a30db08203103cd7a48f3837c39f5caf8f929a030d67202b80e9d8b8f407071f15a8681afdcae53f40c557130d071d98e78f7dcbe7eedf43bc637971a8364e4c4c3f5812cd80f2c0049947bbcdab7198877e9c6244be0ef2ed4a7e4d90771bd26ac95676ef13cdc5b0b47d5e9a88410a1bfd39528510ab004e5cc43f95b7d5ea711524f31543db', '\x928958a4ede4dc101d41675b2ab2f889d992fa19434e393a21cffbe162ef9a44'),
	('0000000001gf4y5myr1swekhan', 18, '01m8bf92kv1b6tq56aybhffcx3', 'person', '01m8bf92kv2qrj9gam426gce1s', 1, 'PersonCreated', 1, '01m8bf92kv2qrj9gam426gce1s', 'clerk@harbour.example.com', '01m8bf92kt4fs7903fgrnrpch3', 'season 2025', '2026-11-26 08:24:14.715+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x9b2fa7c566242ecdab400654bf5e278881a985d74b67d0244f53feeb9f48d63c320ee91845e95135166df9fd2cccd9c2e0ab21d73551a8c62f2d70c1223f962800db7f1532ac840456be1246e00ee900e2239daa4f57f1bd0b6a4a91b9338cadf777a447246f13581010385395146bd9d052314106d24044eaa82f8f45826a6b6e3ef5ac9d89fc0973b1457ceb3dde768134', '\xc34ff0f7ec957a690c2cd588420eecaeb813e86a84177ead6a5e1f102da4796e'),
	('0000000001gf4y5myr1swekhan', 19, '01m8bf92m6s1vds5tq9d3y2x7z', 'person', '01m8bf92m689cr5tn6h7qek7k5', 1, 'PersonCreated', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf92m5ex8qdt19fs214dcw', 'season 2025', '2026-11-26 08:24:14.726+00', '{address,email,first_name,language,last_name,name,roles,source,source_id,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x377801223c3c2b904ea9b0d63e345d6424bdd894b9dc0e0dd7f75dee39d11ff1f895d30a951c02dd9928f272c08717514ca7a703929693ef38f91194ea8022c23053019ceab6d05aaaafca8d12a3f588abe638ee171ee4c066a990d8b7bb1e5ea3d84991a5498d5f8e874c446f3cfd11f771854568903ecfe94dc5c15a78ade27706cdd2278eee795a83c29214278e5dddcb9a2f55ac9fda18965a0fca332c59121591dc89e73cdef97c7f9d7d2082a80f8a55d4d3730c7177c54fd468', '\xaf5746fc56971db211a206fff8a043cb4d151a320d62cdab365fd046d5dfb387'),
	('0000000001gf4y5myr1swekhan', 20, '01m8bf92mthbdnsj6sk65mrmvv', 'person', '01m8bf92mtp61k8n784mwcdycp', 1, 'PersonCreated', 1, '01m8bf92mtp61k8n784mwcdycp', 'clerk@harbour.example.com', '01m8bf92mtfp19yxk1tzz0a8tx', 'season 2025', '2026-11-26 08:24:14.746+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x57c6523ab5691c6024858f7bfbd8891ff646dcfb5b107c0ca6511237bd7b3ea01be5df9df465913944a1a9d725c7894bdcc98724fc35e596e4df5e85b8efb545d253bfa274acfb5ba151a6a78d4821677d21fdbce87aee446883f46a2802eea0959f652c428c8a8375b57bcd6f2241407e', '\x3607aca5ead9d4cf3a28c35731495fa43ff1a1b55ffd1299223c414316fe67be'),
	('0000000001gf4y5myr1swekhan', 21, '01m8bf92n7sm178fs8p8jcnkgr', 'person', '01m8bf92n779j7q0ja0jafgry0', 1, 'PersonCreated', 1, '01m8bf92n779j7q0ja0jafgry0', 'clerk@harbour.example.com', '01m8bf92n6cn2jn8hnxc16ym5s', 'season 2025', '2026-11-26 08:24:14.759+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x28d478c8177129a454ab5b646d8955cbe4ff39bbf172edb5408c438c205708969d219500ce4df34025c630309ad315ab7b6455c19c9a9255ac92d7f30175882e4f13f64fbc9112d967a7ceaa690eeda4f3ef7e3e76d9a856887736dd44d5b5cf730a59f5fdc3bfd859b1a0dd340e7ca6b7ee49eb1f1675a2abc86d193e72362842da335d787a2a69e5010b4c8ec0075ceedd24544e22ed26b1565dcb32b5d0999dcce5a35ea7bf4d4e65312733', '\x47d59ebcd86d16a871b07a97f67f09fb755ff5e10d2c40213a201e15048b7f52'),
	('0000000001gf4y5myr1swekhan', 22, '01m8bf92nrvq4z83qt25jhstgj', 'person', '01m8bf92nrtqqa3mjw3sgj4qf5', 1, 'PersonCreated', 1, '01m8bf92nrtqqa3mjw3sgj4qf5', 'clerk@harbour.example.com', '01m8bf92nr3wc04f1tc4vab988', 'season 2025', '2026-11-26 08:24:14.776+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\xc17deba6c09cb939265e4a3e19c632977bec8ef2dcafd4919c65ed25bfe86db9c84163f737253a7f65422a2a0ea421582a27497bf62605977f541f387fe90615e2e50616238bbd6d9226910cdf0c9249fc88f9babb466d1f207dfb2b8aa8da172a9dd1050433959ca7b46efcb8f480f8d106ea0c7437707a41b56cd7c0f3d58583a2ffc17cdd42922f97c895fd476fa7265a789806a73919cfa3afc2aa1878451eb9fba6390955fd9b84f966b5', '\x2d0a5ddac9e692d6a923535772c21b817069972b9b1f775f8329e51796f30304'),
	('0000000001gf4y5myr1swekhan', 23, '01m8bf92p9g3wxt3dbqekywwmn', 'person', '01m8bf92p99nga1bg8c7w0f5gv', 1, 'PersonCreated', 1, '01m8bf92p99nga1bg8c7w0f5gv', 'clerk@harbour.example.com', '01m8bf92p89znmwe3nfrkhhc6n', 'season 2025', '2026-11-26 08:24:14.793+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x470c9f5379b3f1330e2612b86626c418d48489e5c87b2dcec8b30f6d26b8e88f4aff46d57c045743c8c82def327bf62e7f8b23197ba2bb5cc5749ef48d0b7a026415bb4b7a0b7c8fa4d4ba4def51cae09be90354be5eb6762de308f89fc9352d05e6d9534238cb25747850e7153a943b60f96ee37507fe5a542864a2e475b60ad4718d982b251cc134a3b77eb39d1f4ebba2df173bea7fe17c1cbc4dea027df0cf82bb028552a80fbe2baac8dd', '\x2cbdff21acecacbb27699daa870f735366ee059410e2e93612f4f36748285bb3'),
	('0000000001gf4y5myr1swekhan', 24, '01m8bf92ppmxkwfmehcbh1j2zg', 'person', '01m8bf92ppg6pz4y3j6e8z602q', 1, 'PersonCreated', 1, '01m8bf92ppg6pz4y3j6e8z602q', 'clerk@harbour.example.com', '01m8bf92pn420bf4bjx6mc0qz9', 'season 2025', '2026-11-26 08:24:14.806+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\xcb912abc3c7b35ee37e3830fef1e4eb31205b3ab0d1568c233d2ce1d212c5ac75e4d97838f9ec27ecb57a9b05a9fbc9464010f8b48e65fc3ea810ec980fffce57b7055aa3002d89a343edb04a9c5e344789cafd4b92abef7818579516b2ae60d507c6b19b73dffc7ba06938e53b24dca621d9792c8db9481497eecc37c6b0f3264f9813355970eedb99e619a1327a998c60cc3f3068310d909f3caa2ddc1c72803872bebe6ea71765075be9348', '\x5eca7c5ca85735a702839d3da6f3eb53a72092976efc2711ad48e2ba24e3d4ea'),
	('0000000001gf4y5myr1swekhan', 25, '01m8bf92rhcg3ksprtnq73ar56', 'person', '01m8bf92hybe8503jn9phgqwb5', 2, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92rbg06ws4t31777n5xz', NULL, '2026-11-26 08:24:14.865+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\xacd70c978efcca27336b30d6da2b3f482471f4b5d17e02a462b4a19520a24190'),
	('0000000001gf4y5myr1swekhan', 26, '01m8bf92s1vzme2qag6ahea05t', 'person', '01m8bf92hybe8503jn9phgqwb5', 3, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92rwsr41m8nnc70c86sq', NULL, '2026-11-26 08:24:14.881+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh"]}}', NULL, '\x9beada528f80ebd0bda3fe181b367bffbb6b9dfa17bd0aa887adc97eb3af7815'),
	('0000000001gf4y5myr1swekhan', 27, '01m8bf92sejjp6xxyd926rc1wp', 'person', '01m8bf92hybe8503jn9phgqwb5', 4, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92sb1a00q15shfynhpb1', NULL, '2026-11-26 08:24:14.894+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y"]}}', NULL, '\x02529f5a73ec2fff1ec56f3c59805651d956bcb5320a7613cae79effd05e0041'),
	('0000000001gf4y5myr1swekhan', 28, '01m8bf92sw7mz0vt6yjbm2cg9w', 'person', '01m8bf92hybe8503jn9phgqwb5', 5, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92srgk2w25eb6wnn2m4x', NULL, '2026-11-26 08:24:14.908+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y","01m8bf92edgacbhh60p25mahs2"]}}', NULL, '\xd4a9845b98712c5fff630dad39ac72b46edb241183ccb193e6ff03f4f8a87d46'),
	('0000000001gf4y5myr1swekhan', 29, '01m8bf92t7rewdy2kkgbnby0w2', 'person', '01m8bf92hybe8503jn9phgqwb5', 6, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92t2t7rstt8c0z3svhcf', NULL, '2026-11-26 08:24:14.919+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y","01m8bf92edgacbhh60p25mahs2"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y","01m8bf92edgacbhh60p25mahs2","01m8bf92er4h90kwrypga0jk74"]}}', NULL, '\xc14aaa3378261cdcbc0b676a29b091ed375d49eafedd7391542cf677a99fca6a'),
	('0000000001gf4y5myr1swekhan', 30, '01m8bf92tg6at1v3ybycha9s3c', 'person', '01m8bf92jx2newry2pqxw2tfbd', 2, 'PersonGroupsChanged', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf92tf90mb6x68jayrk4aj', NULL, '2026-11-26 08:24:14.928+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x455f5078ae6d740acac2480ab663322f44718d5e2201881ab21cb2c7233454cb'),
	('0000000001gf4y5myr1swekhan', 31, '01m8bf92tq8wr8bygxyrbr67r3', 'person', '01m8bf92kgyy9n3wdv8690v133', 2, 'PersonGroupsChanged', 1, '01m8bf92kgyy9n3wdv8690v133', 'clerk@harbour.example.com', '01m8bf92tn5sgqze0n65hmxe7c', NULL, '2026-11-26 08:24:14.935+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x8d6c30af2c5a612c495fdc5944470f72ba160c4fa76963f6c3433993f9a7da55'),
	('0000000001gf4y5myr1swekhan', 32, '01m8bf92v026dannvran8htqp3', 'person', '01m8bf92m689cr5tn6h7qek7k5', 2, 'PersonGroupsChanged', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf92ty5pzb0b4e6k258tg8', NULL, '2026-11-26 08:24:14.944+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x97474c92b69c5533af10a2c0c9c034bd995cf97173f78ae80abf62a0bd0f4240'),
	('0000000001gf4y5myr1swekhan', 33, '01m8bf92va6vh8cyy5anbds93e', 'person', '01m8bf92n779j7q0ja0jafgry0', 2, 'PersonGroupsChanged', 1, '01m8bf92n779j7q0ja0jafgry0', 'clerk@harbour.example.com', '01m8bf92v76r8rz445jmvzt2aj', NULL, '2026-11-26 08:24:14.954+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x044b065cf39ec6615fa711fc7654e6bb455a69bb366373d404f3b8757576f38a'),
	('0000000001gf4y5myr1swekhan', 34, '01m8bf92vh5xgzfqh0aa5m8t1r', 'person', '01m8bf92nrtqqa3mjw3sgj4qf5', 2, 'PersonGroupsChanged', 1, '01m8bf92nrtqqa3mjw3sgj4qf5', 'clerk@harbour.example.com', '01m8bf92vgmhqz50xcdak9mzdz', NULL, '2026-11-26 08:24:14.961+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x9ebfa81ac9567465a2b0842f9b046d2a271b18a83a8b04a26caf151414ac4d83'),
	('0000000001gf4y5myr1swekhan', 35, '01m8bf92vq58pq67h8h32frgpd', 'person', '01m8bf92jx2newry2pqxw2tfbd', 3, 'PersonGroupsChanged', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf92vphf72vy6pxt6w9rp7', NULL, '2026-11-26 08:24:14.967+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92er4h90kwrypga0jk74"]}}', NULL, '\x54c1a3f7fea5eff1d774f5eb5b4ccc62c67c7cfa1554f2af890531fb16fd0469'),
	('0000000001gf4y5myr1swekhan', 36, '01m8bf92vyk9zxvx4440ekb2m6', 'person', '01m8bf92nrtqqa3mjw3sgj4qf5', 3, 'PersonGroupsChanged', 1, '01m8bf92nrtqqa3mjw3sgj4qf5', 'clerk@harbour.example.com', '01m8bf92vwqmbrpmtgcxensa26', NULL, '2026-11-26 08:24:14.974+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]},"to":{"groups":[]}}', NULL, '\xf3eb70f98cc2b16053b7dd1d07f50f251bda7a4f8133b5e10e68891fc3775b03'),
	('0000000001gf4y5myr1swekhan', 37, '01m8bf92w6w7spmdd9t5x89w4n', 'person', '01m8bf92hybe8503jn9phgqwb5', 7, 'PersonUpdated', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92w2h7r0mw27f3zejvjb', 'moved', '2026-11-26 08:24:14.982+00', '{email,phone}', '{}', '\xaef6bdc34ed9458f1b274acd92b3e6b2e1d571a2bec39db95b379c308910120ee156be971105ce9d00f729fe781cf9abae44e314110297935bc64a4036d2f6baababa512152f22a4479a60ea92e9de9f18196909357a4b4671d068f40506ee916c83ddef0f5eb369434528a7026fec38198f458f0b7c28b4c6e8b6b8ef993109dec378096b616a1f98', '\xcc852da3689ffa25918215f1aea04bb3b325782a1bc025d677faa242156ed061'),
	('0000000001gf4y5myr1swekhan', 38, '01m8bf92wjy307jcvb9bs47p9m', 'person', '01m8bf92hybe8503jn9phgqwb5', 8, 'PersonUpdated', 1, '01m8bf92hybe8503jn9phgqwb5', 'sub-ada', '01m8bf92weq47xsw3b2vmq304j', NULL, '2026-11-26 08:24:14.994+00', '{last_name,name,title}', '{"self":true}', '\x6e9573688f4c703ddb3857480c26aa0026f0f7b097e354a514e02cad86c733b3d93fa6604af78e6e28fd7a548149561fd3e483a7524cdfc2a23100ca1813c167380abe8cf0ce246d01ea95fe55191ba959fad8cd32b6ad8ad289f8d9f4bbb6a7d0cd62af7d1549766586f0dee304aab885820791edb456b8bbd287ce65294a890291614a58bfad1334d060b67220a53137cb406e65b6a3999ca07412e05cb46289c43b578a2624e57077b20f00f8aa67648e09925e05d1b4ef89e883e1a74d5f87b952727277432176210037e295bb5374', '\x8a8253d56114bc561ff255228453227577a17fda3cd523f6f9175c31f14331db'),
	('0000000001gf4y5myr1swekhan', 39, '01m8bf92x5n6h5kvw160yfgxc5', 'person', '01m8bf92hybe8503jn9phgqwb5', 9, 'PersonStatusChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92x2k9jxj975030y94j3', 'injury', '2026-11-26 08:24:15.013+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x80a0f857e0729a1d117dcc1f471355966c2f00e75293f3f8878e8e56082b4f70'),
	('0000000001gf4y5myr1swekhan', 40, '01m8bf92xpgkbz1v2t5r2wxgba', 'person', '01m8bf92hybe8503jn9phgqwb5', 10, 'PersonStatusChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92xfj0b07n64b15rwqdz', NULL, '2026-11-26 08:24:15.03+00', '{status}', '{"from":{"status":"inactive"},"to":{"status":"active"}}', NULL, '\x649dc7aa0604a1bc45b3c7cfa775aef4644820fb4ffd661763fbbf9857e8fc15'),
	('0000000001gf4y5myr1swekhan', 41, '01m8bf92y71f5s8180kskmf8bp', 'person', '01m8bf92hybe8503jn9phgqwb5', 11, 'PersonRolesChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92y2bfmtxtxcwvsd8t1h', NULL, '2026-11-26 08:24:15.047+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"},{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bf9030pp59sm76r0h4ywa2","rank":"primary"},{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"secondary"}]}}', NULL, '\x0700bb8d3643a48b9cd23559dc5981f0a93eb7075d2ac4d333154b38f1e44e92'),
	('00000000019xy9d7hd1x0k5rt3', 26, '01m8bf9bvj5cm2vjnt5sjrtxsm', 'person', '01m8bf98g66q8m114ct61a3pa2', 4, 'PersonDeleted', 1, '01m8bf98g66q8m114ct61a3pa2', 'clerk@lantern.example.com', '01m8bf9bvemqx2xj8kh7nznaz7', NULL, '2026-11-26 08:24:24.178+00', '{}', '{}', NULL, '\xd1c049d260767486df0ce475d039b54c1d5912d74a1735210c02e894ece253a5'),
	('0000000001gf4y5myr1swekhan', 42, '01m8bf93026hxke5d0dwxp2fwv', 'person', '01m8bf92hybe8503jn9phgqwb5', 12, 'FileAdded', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf92yvr6jh1964fz3vqkhx', NULL, '2026-11-26 08:24:15.106+00', '{files}', '{"file_id":"01m8bf92yyfcqg6ny6qthqz0e9","size":22,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bf92yyfcqg6ny6qthqz0e9"]}}', '\x42f17910e85e79411fd1b61bb440806f5120840329557f0c1c46bd0f01813bee6ed08684b3796849116e8b9a0e6f1c9414011a8b76af240db06192ae643edd0dd15af5589691ed', '\x18e45e097b491e9a5f369b90b58ef35c04606939e41f8dd6438ce3c67ae2db9e'),
	('0000000001gf4y5myr1swekhan', 43, '01m8bf930kn4n4wsv8v6abz8my', 'person', '01m8bf92hybe8503jn9phgqwb5', 13, 'FileAdded', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf9309yv6sgrjbxy5m77w7', NULL, '2026-11-26 08:24:15.123+00', '{files}', '{"file_id":"01m8bf930bzn0wzxyts10qpr16","size":8,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8bf92yyfcqg6ny6qthqz0e9"]},"to":{"files":["01m8bf92yyfcqg6ny6qthqz0e9","01m8bf930bzn0wzxyts10qpr16"]}}', '\xcd771050afe15497e65af8c94bb6f3671431e5f690d19e49cff7a472f2f8ea42635bab02dbc83258bc9fab23b42e5c240d209009241a50b4a1791bbba9c7ed22620d66bb282a20', '\x579b8c7fa7000067c1d26e8a0f0afa0a1170b602203ca4c7aa52ecd5011eca67'),
	('0000000001gf4y5myr1swekhan', 44, '01m8bf930wgnvgrvmb95b8a7xn', 'person', '01m8bf92hybe8503jn9phgqwb5', 14, 'FileRemoved', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf930sdc49bq86684nkre2', NULL, '2026-11-26 08:24:15.132+00', '{files}', '{"file_id":"01m8bf930bzn0wzxyts10qpr16","from":{"files":["01m8bf92yyfcqg6ny6qthqz0e9","01m8bf930bzn0wzxyts10qpr16"]},"to":{"files":["01m8bf92yyfcqg6ny6qthqz0e9"]}}', NULL, '\xd876de0871ae40d67f529615f6a0c3a71cf0df5f914d07ef215ffefd2fc215d2'),
	('0000000001gf4y5myr1swekhan', 57, '01m8bf934aae4pyz6hfbd0qkmv', 'person', '01m8bf92hybe8503jn9phgqwb5', 18, 'PersonGroupsChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf933pd9cyp0g7qwp77r2z', NULL, '2026-11-26 08:24:15.242+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y","01m8bf92edgacbhh60p25mahs2","01m8bf92er4h90kwrypga0jk74"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92dyn7nsv8awbcfft3qh","01m8bf92e6wj3frgttmstq6g4y","01m8bf92edgacbhh60p25mahs2"]}}', NULL, '\x1b181c209bacb57e7c073415a8ff865152b26d0ae8f22e522972c08c719d859b'),
	('0000000001gf4y5myr1swekhan', 58, '01m8bf934ccx3kc72wcs4d4jwz', 'person', '01m8bf92jx2newry2pqxw2tfbd', 7, 'PersonGroupsChanged', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf933pd9cyp0g7qwp77r2z', NULL, '2026-11-26 08:24:15.244+00', '{groups}', '{"from":{"groups":["01m8bf92dds4qdegbhrwqmtnsr","01m8bf92er4h90kwrypga0jk74"]},"to":{"groups":["01m8bf92dds4qdegbhrwqmtnsr"]}}', NULL, '\x170406f26cbbcfaf1ffeb6c09cb7599956568aeb8600ece1b16dc1fa2fd6f6c8'),
	('0000000001gf4y5myr1swekhan', 59, '01m8bf935038ev5f83fgfdscp8', 'person', '01m8bf92m689cr5tn6h7qek7k5', 3, 'FileAdded', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf934ba1xvzssmrb5dew7b', NULL, '2026-11-26 08:24:15.264+00', '{files}', '{"file_id":"01m8bf934f11xc947zwwrqxnxa","size":10,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bf934f11xc947zwwrqxnxa"]}}', '\x6eb6d84fae5abfd14ac73d748068a6137255af83eabd8470db49cbb0db69dc85342c9e4acb9f30297516c53528b9cabbfe3d393de74c23fd6aee96d181e8316aeb7d02c112', '\xedaf0fae8f1b743861e35642da32be13e9b93ee6141f83c0b9fbb5a8c75adee1'),
	('0000000001gf4y5myr1swekhan', 60, '01m8bf93573yh8bfw05b4a9nb3', 'person', '01m8bf92m689cr5tn6h7qek7k5', 4, 'InterviewAdded', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf9356nhvmsevrg0pm7qrz', NULL, '2026-11-26 08:24:15.271+00', '{interviews}', '{"interview_id":"01m8bf9356h83y5y3vmayn7vby","date":"2024-03-01","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bf9356h83y5y3vmayn7vby"]}}', NULL, '\x7a03ba04fdec83736ffafe34744ad2c0c3f9a9c9f3758c83c64b08cf14a37cdc'),
	('0000000001gf4y5myr1swekhan', 61, '01m8bf935efj61bvmb26t2grw2', 'person', '01m8bf92m689cr5tn6h7qek7k5', 5, 'PersonUpdated', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf935cwe97x0p02jdr6sfh', NULL, '2026-11-26 08:24:15.278+00', '{email}', '{}', '\xa1789bbb7d139e691ed75ceca364f830532079fcfb8258806764818ef32aa26ed4524e39815bbe994f2785e595c622527ee9e67973278dc53daab2765326c3051890e068674cb9a782e5055b6687eb8efaba3971713b753a2f23e3cbdd96d025638160d3f0322ff7', '\x7d8e078574f875758d2e94fcdb1879c2a534e278fd3825f2495ffcb7db311012'),
	('0000000001gf4y5myr1swekhan', 62, '01m8bf9370gwzmyhkszfg9hffy', 'person', '01m8bf92m689cr5tn6h7qek7k5', 6, 'PersonDeleted', 1, '01m8bf92m689cr5tn6h7qek7k5', 'clerk@harbour.example.com', '01m8bf936y02g55rj1z7pd223q', 'asked to be forgotten', '2026-11-26 08:24:15.328+00', '{}', '{}', NULL, '\xc8c79a3fe30be6341b537be5bff82e3b8f3c6b77dd79aa3e8b33ab84167f4403'),
	('0000000001gf4y5myr1swekhan', 64, '01m8bf937h0jgd7g5hnjcynkxf', 'api_key', '01m8bf937hbspyez1a2dvfdwh8', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf937h2czytwttnb82cqkf', NULL, '2026-11-26 08:24:15.345+00', '{hint,name,scopes}', '{"to":{"name":"Old site","scopes":["people:read"],"hint":"VKE5"}}', NULL, '\xa54e24dbc3a71bd4cccc26497f648c356c9e16f95fae5c6409c8efddffcb156b'),
	('0000000001gf4y5myr1swekhan', 65, '01m8bf938bqyn3veb0km0zfhb4', 'api_key', '01m8bf937hbspyez1a2dvfdwh8', 2, 'ApiKeyRevoked', 1, NULL, 'clerk@harbour.example.com', '01m8bf938a2acffx4hj24gfft3', NULL, '2026-11-26 08:24:15.371+00', '{}', '{}', NULL, '\x75bfed88f883f506a9e04df23a7e0b4bd28728f7fdea6ea34107fbd94c47460e'),
	('0000000001gf4y5myr1swekhan', 93, '01m8bf94a55c0kx8pvqtztgaj4', 'person', '01m8bf94a5ckhbgk6an8tfqg8q', 1, 'PersonCreated', 1, '01m8bf94a5ckhbgk6an8tfqg8q', 'clerk@harbour.example.com', '01m8bf94a4ssp6pkhex6prfnt4', NULL, '2026-11-26 08:24:16.453+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\xd2ef93e5b88e5bb51f59e286809fe119f68aac2a319a550746b7ec64f978bffb87f6092f8a4d7860f5b6dfa18ff4dcc66c44f1ee999242ec26d61011a28fd06df8babfca45282f29b4414cbeac273e7ce65e02679ad1f36128b1e8501be9ed3721a44771edeaa3b77d531afa0f220d17ffc5c9244fa720567699376263c865ce3160326a6a2558f53828ac997fc6732e6a2a2c6b1a4a5bbf79bf', '\x8ec5bbc68994b786593d8818c3782990c7476b0f44790638b5d73f5c9da67303'),
	('0000000001gf4y5myr1swekhan', 94, '01m8bf94a5nj6gjy3gdvwarrg0', 'person', '01m8bf94a5ckhbgk6an8tfqg8q', 2, 'PersonInvited', 1, '01m8bf94a5ckhbgk6an8tfqg8q', 'clerk@harbour.example.com', '01m8bf94a4ssp6pkhex6prfnt4', NULL, '2026-11-26 08:24:16.453+00', '{invitation}', '{"invitation_id":"01m8bf94a516ngbwtsn2tpr4jy","expires_at":1798273456453,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xa43d5c06dd2c8b4ecabb06122fa715be40f325ec021fb7633f2c4a7e34f03cb075599e90e1b84f31e18e6d86942f2215ba676782c537700edf0c102ce7b31e7cbe47e6c0b5ce3d1af873bd8cb1b9a9f87966c3bcfcccf427399899efcfd6ad5ecfcda67d2dad26f0469abbf1ad', '\x1275216b42002e4b796c67f0a003c5cc219ed773bfac3c385a2fc34a06251fff'),
	('0000000001gf4y5myr1swekhan', 98, '01m8bf96e0a0qtrhnqsf4mw9ss', 'person', '01m8bf942w3p62wy4tcxew036d', 3, 'InvitationExpired', 1, '01m8bf942w3p62wy4tcxew036d', 'system', '01m8bf96dv0g2frt5jc43w8n5h', NULL, '2026-11-26 08:24:18.624+00', '{invitation}', '{"invitation_id":"01m8bf942wxnttrx9t3p2rw4fq","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\x4e4c8b7ca77d78c561c1e4e70e1f6a809379a48e296f0befc7022225a790dc0f'),
	('0000000001gf4y5myr1swekhan', 99, '01m8bf96e5ktvs18wvsthra979', 'person', '01m8bf946cfp2x8qvqtdc3kj50', 3, 'InvitationExpired', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'system', '01m8bf96dv0g2frt5jc43w8n5h', NULL, '2026-11-26 08:24:18.629+00', '{invitation}', '{"invitation_id":"01m8bf946cxshc6eprj3nkn05x","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\x58b952b39aaeaf9a5576b43041519a4bef1863d0261404da18b8ecbeb10e5cad'),
	('0000000001gf4y5myr1swekhan', 100, '01m8bf96hfan79xejvvrzeakqe', 'person', '01m8bf946cfp2x8qvqtdc3kj50', 4, 'PersonInvited', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'clerk@harbour.example.com', '01m8bf96hcqk7g42tr5x3czfv0', NULL, '2026-11-26 08:24:18.735+00', '{invitation}', '{"invitation_id":"01m8bf96hcjmpgshyk9wdgr5tq","expires_at":1798273458735,"from":{"invitation":"expired"},"to":{"invitation":"pending"}}', '\x8c38efaec2ad7e8f715f94f906c1584fcd7c38a47b61bdb01a087d99f2836c2710fca7b57c4ff4a30b91b063ca89b48c1d07146c906357d7c3968f44506acc8c7bbf6dfac1f1c81406dd290574ab8b0774a825db01fcb85b49a09ddfc7e603e7a769200168245e0a6447379a2d', '\x5bc8f2cd55534a5661c17eb4e03039c41e8fcbff630c35025c4a80b8c7fa0948'),
	('0000000001gf4y5myr1swekhan', 46, '01m8bf931ggbgsqc5pdkd3ys21', 'person', '01m8bf92hybe8503jn9phgqwb5', 16, 'InterviewAdded', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf931e5mhjcx96042a0y3h', NULL, '2026-11-26 08:24:15.152+00', '{interviews}', '{"interview_id":"01m8bf931ej5h80yw7ckvwjxw9","date":"2025-01-15","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":["01m8bf9315b8ndex28bk1740rd"]},"to":{"interviews":["01m8bf9315b8ndex28bk1740rd","01m8bf931ej5h80yw7ckvwjxw9"]}}', NULL, '\x69aecbfee1ac4b4c143fa82d3a1969af01acf665b49f01c8bfcad85d4209ea32'),
	('0000000001gf4y5myr1swekhan', 47, '01m8bf931rkgtmbdh9f7hwwwvn', 'person', '01m8bf92jx2newry2pqxw2tfbd', 4, 'PersonArchived', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf931ppxwqs0abkd4mtmg4', 'left the club', '2026-11-26 08:24:15.16+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681455160}}', NULL, '\xb8ef1a2fe92e663eb7888f89f3938a11378639025ff26650e5eaefae473342d3'),
	('0000000001gf4y5myr1swekhan', 48, '01m8bf9323vrxam0bqppfy97hf', 'person', '01m8bf92jx2newry2pqxw2tfbd', 5, 'PersonRestored', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf9321dt3e08b33zzpxhzg', NULL, '2026-11-26 08:24:15.171+00', '{archived_at}', '{"from":{"archived_at":1795681455160},"to":{"archived_at":null}}', NULL, '\x305b2175f68c2e84f9d1fe8629666013bd45c60c06d31902c44df42c20328ebd');
INSERT INTO public.events VALUES
	('0000000001gf4y5myr1swekhan', 49, '01m8bf932bqm8t6r1wnppgfgph', 'person', '01m8bf92kgyy9n3wdv8690v133', 3, 'PersonArchived', 1, '01m8bf92kgyy9n3wdv8690v133', 'clerk@harbour.example.com', '01m8bf932a1wfh8z0tgzvny21h', 'left the club', '2026-11-26 08:24:15.179+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681455179}}', NULL, '\x2bdfa642ae48a56822ef170425be9cfe2d5ea8a174cdb6887feb8e4bedb52a3e'),
	('0000000001gf4y5myr1swekhan', 50, '01m8bf932j9mwe8detqvc12d3j', 'person', '01m8bf92kv2qrj9gam426gce1s', 2, 'PersonStatusChanged', 1, '01m8bf92kv2qrj9gam426gce1s', 'clerk@harbour.example.com', '01m8bf932gn1yr44e575m4z4ts', NULL, '2026-11-26 08:24:15.186+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x4202cf189897833f01de8edbc29d112d2559a578e624784740ca6074508b249e'),
	('0000000001gf4y5myr1swekhan', 51, '01m8bf932wh9z2mb9xt46d3x47', 'person', '01m8bf92mtp61k8n784mwcdycp', 2, 'PersonUpdated', 1, '01m8bf92mtp61k8n784mwcdycp', 'clerk@harbour.example.com', '01m8bf932t2hsedwac3bp2j5km', NULL, '2026-11-26 08:24:15.196+00', '{source_id}', '{}', '\xecb7f74708c23ea8f06e0c2e3e1e59c8c46d13ff6f446308d9bc54991621958f6e2cbe5805679e910a7bc1bba291a3d14975387fee25496fadad42e7e6424eeb74a8160e24e2e9c20261ad6890d48e60d91751', '\x85fc131ea4d8f999ddc92ab0c117f445ce8f33c8a44ee1eff27df33e5f62ebe1'),
	('0000000001gf4y5myr1swekhan', 52, '01m8bf932wx56bjx1nhcvmq6z6', 'person', '01m8bf92mtp61k8n784mwcdycp', 3, 'PersonRolesChanged', 1, '01m8bf92mtp61k8n784mwcdycp', 'clerk@harbour.example.com', '01m8bf932t2hsedwac3bp2j5km', NULL, '2026-11-26 08:24:15.196+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]},"to":{"roles":[{"id":"01m8bf9030zt440cf5nrrb9as2","rank":"primary"}]}}', NULL, '\xd1c4df996f081c3f5ac6256c961ad1c54343d1728c444dc5cfb145a1c123172f'),
	('0000000001gf4y5myr1swekhan', 53, '01m8bf933e84ca5wwfb29adsd1', 'person', '01m8bf92hybe8503jn9phgqwb5', 17, 'PersonRolesChanged', 1, '01m8bf92hybe8503jn9phgqwb5', 'clerk@harbour.example.com', '01m8bf93369akhfmvm4r0ad4z8', 'no more coxes', '2026-11-26 08:24:15.214+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf9030pp59sm76r0h4ywa2","rank":"primary"},{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bf9030pp59sm76r0h4ywa2","rank":"primary"},{"id":"01m8bf90305jkffex2tpay4p3h","rank":"secondary"}]}}', NULL, '\x828fd021a3105d5c1c32bcc5b89547f8b801982a19f741d5005f7df3552e8689'),
	('0000000001gf4y5myr1swekhan', 54, '01m8bf933fep8c56w5449mxprm', 'person', '01m8bf92jx2newry2pqxw2tfbd', 6, 'PersonRolesChanged', 1, '01m8bf92jx2newry2pqxw2tfbd', 'clerk@harbour.example.com', '01m8bf93369akhfmvm4r0ad4z8', 'no more coxes', '2026-11-26 08:24:15.215+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf92feqawtx3hh6y4j14hf","rank":"primary"}]},"to":{"roles":[{"id":"01m8bf90305jkffex2tpay4p3h","rank":"primary"}]}}', NULL, '\xedf772542cf30fc1c26dc6b25b10ecb5c4ffa87f61324abf637379ec5f6a1239'),
	('0000000001gf4y5myr1swekhan', 55, '01m8bf9339xzdhncem54zdpk5y', 'role', '01m8bf92feqawtx3hh6y4j14hf', 2, 'RoleDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8bf93369akhfmvm4r0ad4z8', 'no more coxes', '2026-11-26 08:24:15.209+00', '{}', '{"from":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\xf50f38310b5001e3ccd7b3da61b1a0cd2f1cbb7a63a4e26a19653e49a03de889'),
	('0000000001gf4y5myr1swekhan', 56, '01m8bf933r5fhe1m37pweyxdzp', 'group', '01m8bf92er4h90kwrypga0jk74', 2, 'GroupDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8bf933pd9cyp0g7qwp77r2z', NULL, '2026-11-26 08:24:15.224+00', '{}', '{"from":{"kind":"team","name":"Four","description":null}}', NULL, '\x60d2c3ad44a59ad73e31db13567cb3113bcf312e2e0933ec6d9913ffd4fc3295'),
	('0000000001gf4y5myr1swekhan', 63, '01m8bf93782ncnnzz42gnvews8', 'api_key', '01m8bf9378fh36mmmhrn5wc4nm', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bf9377yph8zqqgpy1e32cs', NULL, '2026-11-26 08:24:15.336+00', '{hint,name,scopes}', '{"to":{"name":"Website","scopes":["people:read","events:read"],"hint":"VkXZ"}}', NULL, '\x3c74a88b3ec2aa365163506e7653181967f905c51c80af95c9e08802e869a8f0'),
	('0000000001gf4y5myr1swekhan', 66, '01m8bf93kcyfzrxhaq2djnw0nn', 'person', '01m8bf93kc7ps8p4ee2srv86jn', 1, 'PersonCreated', 1, '01m8bf93kc7ps8p4ee2srv86jn', 'clerk@harbour.example.com', '01m8bf93kadsqvefes2dd5kjzc', NULL, '2026-11-26 08:24:15.724+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf9030pp59sm76r0h4ywa2","rank":"primary"}]}}', '\x647b97566eb695c63fe5511f7268ba4ada90582f5da379b11d5a9ca8562c6e412ea42467dadbf7c212002df6107c77f6f1f84fd4c1d08e5f6fea28a7c177626a25f9822f0ac2d612ee6ae5288aedcb8e05cfa303f234bb9ce5b2f026e850c4a202b47af0a89c79b779520ec3f8e420304e03a1ca32480373aa55e2ec90a4039c242418fca51a70cca15a3a57f93ec2fe38efad88', '\x8cb7ae60772515caf759be390f444e5d47a0da977bea1b5f5632b686afc1eec7'),
	('0000000001gf4y5myr1swekhan', 67, '01m8bf93kc3kpm2kqny02bzqy3', 'person', '01m8bf93kc7ps8p4ee2srv86jn', 2, 'PersonInvited', 1, '01m8bf93kc7ps8p4ee2srv86jn', 'clerk@harbour.example.com', '01m8bf93kadsqvefes2dd5kjzc', NULL, '2026-11-26 08:24:15.724+00', '{invitation}', '{"invitation_id":"01m8bf93kcbrp76pe3233sfx1c","expires_at":1798273455724,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x5d8006826a15a505fd1207f7ab8b2b33a3306db63199b4db7d521dacb9f704fd5a1156cfe848ec0a60b70f46b0981748f6b88a8ee30199850221a34d987ca990d4313270de70e3d394ef539392c32a5be962efa589c102ab68a22aa0f32eeee56488d27c935d5c827760ccaa30', '\x901fe7a6ab5edab280e4be71c7bf36e19a8202a65801e2873d0f56845b09cdeb'),
	('0000000001gf4y5myr1swekhan', 68, '01m8bf93mgg5q8rw2cyjavkmgx', 'mail', '01m8bf93kck8cjx0yj6djza4dg', 1, 'MailSent', 1, '01m8bf93kc7ps8p4ee2srv86jn', 'system', '01m8bf93km49h88e747v80v4t1', NULL, '2026-11-26 08:24:15.76+00', '{}', '{"invitation_id":"01m8bf93kcbrp76pe3233sfx1c","provider_id":"5bab5b56-6f6d-4691-9d0f-b9955bc14b18"}', NULL, '\xa0b443126155b73f8b1c150b0389a91319cfa187a712265a2dd9e3689f012f4b'),
	('0000000001gf4y5myr1swekhan', 69, '01m8bf93px321c6vpsf8qfrw5x', 'person', '01m8bf93px5gbgkm455y6ex9q4', 1, 'PersonCreated', 1, '01m8bf93px5gbgkm455y6ex9q4', 'clerk@harbour.example.com', '01m8bf93px8947v8sg5bthp59v', NULL, '2026-11-26 08:24:15.837+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x4fcdf14cfe1bd17c5b15fbafe3e7be9ed3c702f5c82118101c84dac56050c6ba162772328dd2cc473bccc66bab87ded8ba08790b1ec1d21cc17d98c0d6933a887efa50d905ede1b4c38d4a7bf0fef2c3ebf0aeb611e0093375a0f9a9c3e6fe38060b3f726f275b315ed7981f600ceb7c09089e8697e9eabc76e8de9d58840111b3bafdb0e6c9ba4262994c8e5564cbf6ca417c94b1fbb1', '\xc0e58824a36e5d8d767c9b4ba1257e2b629b8f3cf00e6f11427a970189241d64'),
	('0000000001gf4y5myr1swekhan', 70, '01m8bf93pxr0kv6nfpw9mxb6gb', 'person', '01m8bf93px5gbgkm455y6ex9q4', 2, 'PersonInvited', 1, '01m8bf93px5gbgkm455y6ex9q4', 'clerk@harbour.example.com', '01m8bf93px8947v8sg5bthp59v', NULL, '2026-11-26 08:24:15.837+00', '{invitation}', '{"invitation_id":"01m8bf93pxnv1jgw0s0a0y0v9n","expires_at":1798273455837,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x2bc63510b69346b4659cf63a94421bd4eea9a97fbc784e034c1581798923d9d19677b8242c8d685adfc9d9f8a46228272ff563a1c5a482580e04c439e1f534667d661798da5c09c7789194e41e8bdf9687c1e725a54e9ac4383956583e027887a58174b21f37425cf1e84a297c', '\x2ef63d9d3bc8ab0d982198f1beef7797459898759a2c7f98c1cf69593cd33a22'),
	('0000000001gf4y5myr1swekhan', 71, '01m8bf93qc6h3h7sx83m062wm6', 'mail', '01m8bf93px6zn964pvdpz43ypz', 1, 'MailSent', 1, '01m8bf93px5gbgkm455y6ex9q4', 'system', '01m8bf93q2a0za44tv7mshp20s', NULL, '2026-11-26 08:24:15.852+00', '{}', '{"invitation_id":"01m8bf93pxnv1jgw0s0a0y0v9n","provider_id":"c1128149-d2fe-445c-bf06-825a1c30f7a3"}', NULL, '\xe9cbc840ac5dbf397ea9965aff8adbfd88a52064dbd21b24073760f35b76924b'),
	('0000000001gf4y5myr1swekhan', 72, '01m8bf93tgn66cfr6n8xbr04ey', 'person', '01m8bf93px5gbgkm455y6ex9q4', 3, 'PersonUpdated', 1, '01m8bf93px5gbgkm455y6ex9q4', '01m8bf93px5gbgkm455y6ex9q4', '01m8bf93ta1130ctqv97fr4qt4', NULL, '2026-11-26 08:24:15.952+00', '{first_name,language,last_name,name,phone}', '{}', '\x0b1a7c03210b2fbb5d733a0bc8e9ec44a9bf703b455f5126b9e4ab031365769885e8c5f1c96216f2c79b32ac7600ed7a9180aa335d1efd61da85b13cf14acb2f6c0d4238f9c81726026b1a709d3ad06fdbb040e6554868013a95e515f57c28a905f12ecb131a752957c66a6c064c5114c3a4a301d2a93cf467413ee2e956f935568a005c82a8f7cd857c5b237634b6fe62729181014e646123ce868c04789dc217830b3bee1a627b0433355907fb3441a5ee9bc5737be287f8a2cbad2e51cacca22bd4172f51b8baa91bb8c89a04f097862b29ed91fd48008d640091d64819828dfba4fb45cc5994d249b0de4dc23d4db8a4', '\xd41a7ee2ee9998ff3489399f34fa771c0d3d23789e701a8e4793a42c59fb6d84'),
	('0000000001gf4y5myr1swekhan', 73, '01m8bf93tg6qx976bwtagsbpzd', 'person', '01m8bf93px5gbgkm455y6ex9q4', 4, 'InvitationAccepted', 1, '01m8bf93px5gbgkm455y6ex9q4', '01m8bf93px5gbgkm455y6ex9q4', '01m8bf93ta1130ctqv97fr4qt4', NULL, '2026-11-26 08:24:15.952+00', '{invitation}', '{"invitation_id":"01m8bf93pxnv1jgw0s0a0y0v9n","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x724e34ef3d2bb4f0a200c6d08582afa2f9480897358880460b56e98ab15e66c3'),
	('0000000001gf4y5myr1swekhan', 74, '01m8bf93tqadytjpzk3jh47khf', 'person', '01m8bf93px5gbgkm455y6ex9q4', 5, 'PersonApproved', 1, '01m8bf93px5gbgkm455y6ex9q4', 'clerk@harbour.example.com', '01m8bf93tn1m91v04jr0bbk7pa', NULL, '2026-11-26 08:24:15.959+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\xb9abe8c855aac998e478b0eb965acf9f833252d3b671860e0aa1f237a3bb426f'),
	('0000000001gf4y5myr1swekhan', 75, '01m8bf93twfrjm2j4ryn9c2gc7', 'person', '01m8bf93twkaey0zd72dmw8675', 1, 'PersonCreated', 1, '01m8bf93twkaey0zd72dmw8675', 'clerk@harbour.example.com', '01m8bf93tvr3hnznx70xpp8f71', NULL, '2026-11-26 08:24:15.964+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x77577ab8a3bd69590c756ca1fc6126ae5fbd299a1702d49befed4570f86104d6b52057ae1d7f8facb8a986895155aeb4f5f5d9e57d2d6b786ad82874a62215523501b82e250eef41c7ba772d2505118c7cfc73f371b00fd94c036e261c00c29efe78272f718d4fd3e3a10d2c5f8becd97ff6ad2341f029bec91b427a4ca05b68945e2b959c0eaf71374a0cb1ac6166ac681e0f8fb30f5741445a4c5941', '\x004d306a49e7395b75bbff8a872f5dd916d234772f0c390e1f3d9f1b38458cfc'),
	('0000000001gf4y5myr1swekhan', 76, '01m8bf93twekac58vzdkedhtyj', 'person', '01m8bf93twkaey0zd72dmw8675', 2, 'PersonInvited', 1, '01m8bf93twkaey0zd72dmw8675', 'clerk@harbour.example.com', '01m8bf93tvr3hnznx70xpp8f71', NULL, '2026-11-26 08:24:15.964+00', '{invitation}', '{"invitation_id":"01m8bf93tw3z5fvt5mchz8g48n","expires_at":1798273455964,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x492811e31ea4820a7a547a52399bf730e7a72921e1a80505998263540f6a5b2f4bc7aca8adbf247895bf1e5ce543cec53526149eef0b2cddf99fee4a0798729b07e8da627373eb8c84a35f23d71b8d8dc585e53d6affc888baae23c0e697b137e56751a7017ee242473ae32b38', '\xefd59baca1845862e7f456a74c620cd2b3f1519c41faa1bc72db354553292f6a'),
	('0000000001gf4y5myr1swekhan', 77, '01m8bf93v75e1m7kr7h17ppfac', 'mail', '01m8bf93tw5xzpxhgnw9p8hkqy', 1, 'MailSent', 1, '01m8bf93twkaey0zd72dmw8675', 'system', '01m8bf93tzke0xw2d15xw58erz', NULL, '2026-11-26 08:24:15.975+00', '{}', '{"invitation_id":"01m8bf93tw3z5fvt5mchz8g48n","provider_id":"c263be7d-2537-4c57-a08e-dcc1517b6c32"}', NULL, '\x32c93e6bb2657d90961a766a4045784189d4e4f30562a68d5935a0b7622afc55'),
	('0000000001gf4y5myr1swekhan', 78, '01m8bf93yc0776jdy436zef8ke', 'person', '01m8bf93twkaey0zd72dmw8675', 3, 'PersonUpdated', 1, '01m8bf93twkaey0zd72dmw8675', '01m8bf93twkaey0zd72dmw8675', '01m8bf93y72j840dcmapmsgjkq', NULL, '2026-11-26 08:24:16.076+00', '{first_name,language,last_name,name}', '{}', '\xbdcae12943d249e85b8e43e2d98f0a0b6058a2bfc333b20ae31da444222aa240f8436f2a203df8388698e8cb38179b9b227276e0c350ee3fa8449b8e2795a422c96c36200dbad96e6bbdaa4ef53135545080694022259a6c62a04a0fa107c2d0591887958b857ebeffefadf413f9cf9190311d4bf3312e66a749376933517446dc4a5a632d6f23e63a024321ac8d15dc68f185699e60ac91e6203596dffd7fa18b767b96faa2d03e4ebb1c158fecd308fc3c8752fca6c2f5003c504246f39590f4f10d3196a734790b2c9c30b4f57d059847a7d078bda63fd87ed4fe73', '\x92fdfd00e77eb4f63ee121ca65c280f3cc85107bd881baf62f4fc687f36389bc'),
	('0000000001gf4y5myr1swekhan', 79, '01m8bf93yccd2xq91x0s1wjq5d', 'person', '01m8bf93twkaey0zd72dmw8675', 4, 'InvitationAccepted', 1, '01m8bf93twkaey0zd72dmw8675', '01m8bf93twkaey0zd72dmw8675', '01m8bf93y72j840dcmapmsgjkq', NULL, '2026-11-26 08:24:16.076+00', '{invitation}', '{"invitation_id":"01m8bf93tw3z5fvt5mchz8g48n","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x5b70e2cef6d5bdde596c3b8c48f46c06ab3134991692b93b10a69c2e55cdb6bb'),
	('0000000001gf4y5myr1swekhan', 80, '01m8bf93yk7ykabarz47434g33', 'person', '01m8bf93ykpt7efg97scq966wt', 1, 'PersonCreated', 1, '01m8bf93ykpt7efg97scq966wt', 'clerk@harbour.example.com', '01m8bf93yj8w5e59ch2f24be6a', NULL, '2026-11-26 08:24:16.083+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\xcd301d7fa2a31f4265b8cdf369ccdcea7be2b2c7a08e35bdb5372da3845a3d84945f38afa1d709329161cd22346afe7d2b3d1acb3dd8a1ce82acfe45b8a40107d2ee727fb6b0d5b8a888b773b3298b47873db59659eb540f38040a8fcb7f672c963dd8d2a065af2762a8d7560374d3dd17c473f05965795c088ab3e659bbb4f40bd6a3ccef232ac1dfa27704e3291078ee5c92de', '\x132851682f2ade65d82da0afee1647e5b1a9944b12fabc6836bb9f825230ec59'),
	('0000000001gf4y5myr1swekhan', 81, '01m8bf93yk2f8fajsgt48qzpd5', 'person', '01m8bf93ykpt7efg97scq966wt', 2, 'PersonInvited', 1, '01m8bf93ykpt7efg97scq966wt', 'clerk@harbour.example.com', '01m8bf93yj8w5e59ch2f24be6a', NULL, '2026-11-26 08:24:16.083+00', '{invitation}', '{"invitation_id":"01m8bf93ykne0j1a8mqct7qdvb","expires_at":1798273456083,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x467c6be1f69cfe76a3e62bd76e4470b882b77dc72ef3ce31e2792af1742e503d70b479e493eea0900f1911d0a34962996959a644533d22cf29abab01e53cabfdd645c33ed805e8d154bf3c7844621a3a48b74c20642ed15456f23579f427f433be48b3b44b8da2e6c9f8ae0bcc', '\xdde0a08ee602041c425bbd829667601bae95a1b8424c34fd6aa515324afce049'),
	('0000000001gf4y5myr1swekhan', 82, '01m8bf93z1emj3p8aqwn2j6r7d', 'mail', '01m8bf93ykbpxqdecgnr96q5xk', 1, 'MailSent', 1, '01m8bf93ykpt7efg97scq966wt', 'system', '01m8bf93yr61aptk56ecy4crfb', NULL, '2026-11-26 08:24:16.097+00', '{}', '{"invitation_id":"01m8bf93ykne0j1a8mqct7qdvb","provider_id":"7d6904c6-be74-4888-aed3-e63fa695e1c9"}', NULL, '\xfdcff130ad965c881e3eb7323535e64b1c03c4bde845456bd45f92001e089fbf'),
	('0000000001gf4y5myr1swekhan', 83, '01m8bf9425kbqxr1gbfqdvx7md', 'person', '01m8bf93ykpt7efg97scq966wt', 3, 'InvitationRevoked', 1, '01m8bf93ykpt7efg97scq966wt', 'clerk@harbour.example.com', '01m8bf942286qfg10wn43tqxjc', 'by mistake', '2026-11-26 08:24:16.197+00', '{invitation}', '{"invitation_id":"01m8bf93ykne0j1a8mqct7qdvb","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\x57802884959aa53003cd9f81d642fbc705d21706c01e4f563dbc7e017a8bb43f'),
	('0000000001gf4y5myr1swekhan', 84, '01m8bf942h7ggaj3aczp86a1rr', 'person', '01m8bf93ykpt7efg97scq966wt', 4, 'InvitationRequested', 1, '01m8bf93ykpt7efg97scq966wt', '01m8bf93ykpt7efg97scq966wt', '01m8bf942bvq87rxdwr6fgraa4', NULL, '2026-11-26 08:24:16.209+00', '{}', '{"invitation_id":"01m8bf93ykne0j1a8mqct7qdvb"}', NULL, '\x83daa1b24b71937af48b421a62b0eb8cb666bbab1570323e24629872a13b1239'),
	('0000000001gf4y5myr1swekhan', 85, '01m8bf942w5qys4wfwccrxv2zp', 'person', '01m8bf942w3p62wy4tcxew036d', 1, 'PersonCreated', 1, '01m8bf942w3p62wy4tcxew036d', 'clerk@harbour.example.com', '01m8bf942w3at9fy6sf50x6pn0', NULL, '2026-11-26 08:24:16.22+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x2ad2b4dfe4f72612ebc43b530b9ba4af7af7f345d41045b15d684eaabbcad2283ca36e2fbe1fcf7564a3e97f4c4c3660084431ae1f9dd1b786edc181e7905a25e2cc7a6c6b9090d901c7ebbccaea1ef4a6bd2ac0c3149958e84dde06f52b02ba1f8e5114fcf919f916d501824aa2aa7be2efc844d4a21b7421ce04eb060bd4254574b0af277023e58a55091c6a6520ac2a89ad77', '\xd86d40965f21c119772d3a062710a14fe34b07be76a87e93e724a316cf0a3f77'),
	('0000000001gf4y5myr1swekhan', 101, '01m8bf96j8jxt4qqham6d4pnnk', 'mail', '01m8bf96hfsrrmy9jkhw79je5r', 1, 'MailSent', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'system', '01m8bf96hrdjey5qxswa0p593e', NULL, '2026-11-26 08:24:18.76+00', '{}', '{"invitation_id":"01m8bf96hcjmpgshyk9wdgr5tq","provider_id":"70f513e1-1dec-4758-9cfb-ac25550e10e2"}', NULL, '\x930f41aaa5e74d96791c27f65fcfdebe5c48112b2ad4b978a0f7729ccddde105'),
	('0000000001gf4y5myr1swekhan', 86, '01m8bf942wwpaenevss12qqmnh', 'person', '01m8bf942w3p62wy4tcxew036d', 2, 'PersonInvited', 1, '01m8bf942w3p62wy4tcxew036d', 'clerk@harbour.example.com', '01m8bf942w3at9fy6sf50x6pn0', NULL, '2026-11-26 08:24:16.22+00', '{invitation}', '{"invitation_id":"01m8bf942wxnttrx9t3p2rw4fq","expires_at":1795681458220,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xd400e1c9f5e86a473d50eafc17a43b38a3d111c15d055782cc2dfdc2bc7e78eb75138fabf2066caccb3079e994479a18a2fd1cfcc498769afc90d5ace4cdc79b1c99f6168d5284eee669daa5da04519eea5e7179c94aa69e92a552b1d366371f2cd0161ea5a5979dd7b582d2f0', '\x6991b899bc0b515ee6d6dde893bdc492b056f839e538a57a09eeeb0106b8a87d'),
	('0000000001gf4y5myr1swekhan', 87, '01m8bf943bk9ymvk87dj6dkerg', 'mail', '01m8bf942wm8nett0aab9mxwc4', 1, 'MailSent', 1, '01m8bf942w3p62wy4tcxew036d', 'system', '01m8bf9433ysspjvryq6e0r3fj', NULL, '2026-11-26 08:24:16.235+00', '{}', '{"invitation_id":"01m8bf942wxnttrx9t3p2rw4fq","provider_id":"7f3def52-9147-4ad9-b5a7-45a246a0716a"}', NULL, '\xc465b0a1326f317cf65aa4acb5b621dd303e0195eda0559f5ddcf93842bc66da'),
	('0000000001gf4y5myr1swekhan', 88, '01m8bf946cn7r6bamhtzf6ew87', 'person', '01m8bf946cfp2x8qvqtdc3kj50', 1, 'PersonCreated', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'clerk@harbour.example.com', '01m8bf946b7bxfrjwcge1r315k', NULL, '2026-11-26 08:24:16.332+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x61f633d074c1208cca145ff1f9fb3df58fec9d1d5634217ca3bdea21a29572a1fa0f4c0fbe68693aa04d228f0e1c506fead286b08358e02261e65199712535eb190a1417ab309ed2f09abf693b22d5abc5f10f3d08e02342466edcfec49bf4e53ac2e1968c4b24dc5e345432b84533d10629c9cb5d38046750959695d4977d2f11683063fa59b330b65d07c9a592b5acb7ae9f50', '\x42835f00b2f34bdc022ec4098d4a7cd190d779dbf74ed41fc18aed730f06151f'),
	('0000000001gf4y5myr1swekhan', 89, '01m8bf946ct0m0dqjzxf82b5e8', 'person', '01m8bf946cfp2x8qvqtdc3kj50', 2, 'PersonInvited', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'clerk@harbour.example.com', '01m8bf946b7bxfrjwcge1r315k', NULL, '2026-11-26 08:24:16.332+00', '{invitation}', '{"invitation_id":"01m8bf946cxshc6eprj3nkn05x","expires_at":1795681458332,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x2f0ef80c6dd1a85b0293e884cb2039e802cb73a66094a6329674781bfe5b1cd37ee231083e2e733d4548d904d4ab03a0135a10f2bc899007e2a6d9f440eb11c066cdf89550657d07134ebd52310584bc2f0ab164886654e1f88ce7a22abe52b8592105bb5e691433b9c1868fae', '\x3be8fc0b8033d8cc31d5ce224d2d60d4d87bd0946f645c6bb534b0ca58a5ab9f'),
	('0000000001gf4y5myr1swekhan', 90, '01m8bf946wrxc1xwq0tdnyfhx1', 'mail', '01m8bf946cxth7xqh3dacgf53j', 1, 'MailSent', 1, '01m8bf946cfp2x8qvqtdc3kj50', 'system', '01m8bf946j8nae8htqcy04r3hw', NULL, '2026-11-26 08:24:16.348+00', '{}', '{"invitation_id":"01m8bf946cxshc6eprj3nkn05x","provider_id":"5681d10c-bd9f-476f-b024-07485a43f5da"}', NULL, '\x8f6230b1c3380464f45948c5441213fef6f2fc1ab1a0f86799db6da21bcde7df'),
	('0000000001gf4y5myr1swekhan', 91, '01m8bf949wxk6kwyr0244xtwt3', 'person', '01m8bf949wgnc4rgap194pmyq7', 1, 'PersonCreated', 1, '01m8bf949wgnc4rgap194pmyq7', 'clerk@harbour.example.com', '01m8bf949v94p520g1wd5qs3sz', NULL, '2026-11-26 08:24:16.444+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","rank":"primary"}]}}', '\x1404e66b4cb63ccb5dcb770f74690b9ed0b5e345c8c50cbb03f230e4a4d41cb872be0f55cf37754c315e649d0ebee2bab10002f7974664e87ce18a6dd32c9719d7c84b060f6886d7e704cf6c33bd925dd1c856f0d84ad98ed648b91aa9c7798b09e620454a61111e89085e48831180908b698e7dd14973fd35ece73ea3c548864d3484158797b55b508b43db289d9d3e79', '\xb9240b4b82ed019234330a6ab2e1c5c27b02d353edd61958c7e566cad3549ab2'),
	('0000000001gf4y5myr1swekhan', 92, '01m8bf949w30911c5537gzzx5w', 'person', '01m8bf949wgnc4rgap194pmyq7', 2, 'PersonInvited', 1, '01m8bf949wgnc4rgap194pmyq7', 'clerk@harbour.example.com', '01m8bf949v94p520g1wd5qs3sz', NULL, '2026-11-26 08:24:16.444+00', '{invitation}', '{"invitation_id":"01m8bf949wc8p8e2qr8d45vt42","expires_at":1798273456444,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x341d788a87470cac5c3b0a9ac59fcbe4182dd5068f5e9aa99b737170f256d8d0347471501542b867b2008d23c326ffb84c881f65652a5de7fb8bc9e53d3a45264e1a6b6df74995755dddbed84304f4726a7491dba3d076f646b6449f1f87fd259055c2ebb304e61818fe633b74', '\xb68bfbf9bb6bc0fef1fb17f8aa1f22bb88315ef029b6d0b91e13e48471ebfa2b'),
	('0000000001gf4y5myr1swekhan', 95, '01m8bf94akb0zx907dcn661t1n', 'mail', '01m8bf949w5mhs3jgbcbe5tdrc', 1, 'MailFailed', 1, '01m8bf949wgnc4rgap194pmyq7', 'system', '01m8bf94a2ky77kbqxz2veyy0e', NULL, '2026-11-26 08:24:16.467+00', '{}', '{"invitation_id":"01m8bf949wc8p8e2qr8d45vt42","cause":"http_422"}', NULL, '\x4a4f9ce5878c6659601432a6a68f2a7908bff5b8b48f54502c8251e44e2bfcb3'),
	('0000000001gf4y5myr1swekhan', 96, '01m8bf94bkqbdtvrfgfyqxaba4', 'mail', '01m8bf94a50swe5jh9vq2dxnsm', 1, 'MailSent', 1, '01m8bf94a5ckhbgk6an8tfqg8q', 'system', '01m8bf94a2ky77kbqxz2veyy0e', NULL, '2026-11-26 08:24:16.499+00', '{}', '{"invitation_id":"01m8bf94a516ngbwtsn2tpr4jy","provider_id":"95568e3c-b2be-44d6-b63e-56ba0f7e4c0b"}', NULL, '\xf994301105d808135cc030f18080f0e36704362eb7495c98791d4edd8984be2e'),
	('0000000001gf4y5myr1swekhan', 97, '01m8bf94drden2xvvdpbv78a6x', 'person', '01m8bf94a5ckhbgk6an8tfqg8q', 3, 'PersonDeleted', 1, '01m8bf94a5ckhbgk6an8tfqg8q', 'clerk@harbour.example.com', '01m8bf94dnvck1mjag3wg07ch2', NULL, '2026-11-26 08:24:16.568+00', '{}', '{}', NULL, '\x01ab6818317759fadd94e0c4c79c80d6a7414aefe42488adf370607ac220cf54'),
	('0000000001tx478ar0d6fzxd27', 34, '01m8bf97ays427vq395zdhzhhy', 'person', '01m8bf971ft5j5mnwd3m2za5rn', 3, 'PersonDeleted', 1, '01m8bf971ft5j5mnwd3m2za5rn', 'clerk@grace.example.com', '01m8bf97atdcgm3h9dpyqrzxd2', NULL, '2026-11-26 08:24:19.55+00', '{}', '{}', NULL, '\xbd874cf2d29a36d9bc367a9bd1503bbf3b51329bb8468bfbde6d37a5e7ef27aa'),
	('0000000001byfqz71dvs8mckv9', 22, '01m8bf982pcamkqn0twtpgzbnh', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 7, 'InterviewAdded', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf982e5cm6k5c6etsf6bfx', NULL, '2026-11-26 08:24:20.31+00', '{interviews}', '{"interview_id":"01m8bf982fbdg3z75gv383k68m","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bf982fbdg3z75gv383k68m"]}}', NULL, '\x6e815707c5e5b3d47fcec9331b184614a3e70c7fda628fff64ddfa84f3e87e40'),
	('0000000001byfqz71dvs8mckv9', 23, '01m8bf9837cjkw1zxqn3rb80a6', 'person', '01m8bf918n6qdrngbt68w9v4d7', 4, 'InterviewAdded', 1, '01m8bf918n6qdrngbt68w9v4d7', 'clerk@northfield.example.com', '01m8bf9830d7gkmvvmj3x8n9pq', NULL, '2026-11-26 08:24:20.327+00', '{interviews}', '{"interview_id":"01m8bf983559bec3ve425kf6wj","date":"2025-05-07","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bf983559bec3ve425kf6wj"]}}', NULL, '\x00c6118ba6f708403dd8609918a1dd19de0f6a0b623058b8a53e1d970feb0a9b'),
	('0000000001byfqz71dvs8mckv9', 24, '01m8bf983kj0awf7qqth534zxc', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 8, 'PersonInvited', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf983g13pv3tnyy2pvgtg5', NULL, '2026-11-26 08:24:20.339+00', '{invitation}', '{"invitation_id":"01m8bf983g48bmnp20dxzkac78","expires_at":1798203260339,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9623b198399dcfb71a136755a84b2e84b6b56be2d8d658eb805af71f50bff6dcca74f083ed45dd308a159f6a73771188ff4073e096b7bac3341e0af2fa195e455c4795d8597c4e6ab4c607eea2ea7e6e60ba74837e014d365d3a998e171faa0cb7e3e3be640d54d1670d3bacf4', '\x6fd2fb7e8b1aa5de3faf2e0bdafaa228c312f2736e382810394c3522bd086874'),
	('0000000001byfqz71dvs8mckv9', 25, '01m8bf983z948thc0jdgc54bt9', 'person', '01m8bf97yb730zfgmwa9zpmma1', 2, 'PersonDeleted', 1, '01m8bf97yb730zfgmwa9zpmma1', 'clerk@northfield.example.com', '01m8bf983w5gpr41qpzqh85sak', NULL, '2026-11-26 08:24:20.351+00', '{}', '{}', NULL, '\x7524af08ac7505e2ae7ed14c04a5013023839f5984a2182c7eee4c418604978d'),
	('00000000019xy9d7hd1x0k5rt3', 5, '01m8bf98e4b7rbeppaqgx6neqp', 'group', '01m8bf98e4v1sfaap6s59sef8e', 1, 'GroupCreated', 1, NULL, 'clerk@lantern.example.com', '01m8bf98e1235h1gptc1f27cdy', NULL, '2026-11-26 08:24:20.676+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x475eafaeaa85a5588f90b19fea854535f07230e6d1fc8de139d516a4304a1cf2'),
	('00000000019xy9d7hd1x0k5rt3', 6, '01m8bf98ee5cvejc2yf1fjrjvw', 'person', '01m8bf98eemk89ze2tk3bj3t81', 1, 'PersonCreated', 1, '01m8bf98eemk89ze2tk3bj3t81', 'clerk@lantern.example.com', '01m8bf98ee568x6c33wwv4rt9a', NULL, '2026-11-26 08:24:20.686+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x6c360cfdf896da47104fe4cb35f78941d069056bf23726dda32b987d012aa102bb46ea49057ecbca7c9d3365f2da682e5f977abb93d106a9f3f4731d1c3e6d0a83a28e59e360a69d8c736e8a7c6527c9233ae2981a0c4590331e7d4aef6cd6144fdc2e5ba0eb3707b1f75c08ea73c78746925b4253bdb1fdcad3c6e4588779017ffb1f2600705eba3a345cd96e9fb41f1214', '\x7163c28ed018f20a1ccff6bc2705955c2363d3220aaabf38b0c1dc6a47c9d087'),
	('0000000001gf4y5myr1swekhan', 102, '01m8bf96n2pshwf6v834y2ty0f', 'person', '01m8bf96n2kq8kz7areemyw8sk', 1, 'PersonCreated', 1, '01m8bf96n2kq8kz7areemyw8sk', 'clerk@harbour.example.com', '01m8bf96n0wewg47gns5jpadfp', NULL, '2026-11-26 08:24:18.85+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf90305jkffex2tpay4p3h","rank":"primary"}]}}', '\x3c8da16f5c4a1184608fe752721811fce59f8a936fca3a905345c764ec7d0f86a7f68f67b2e0e0f0b439f4f2701d9986196d3fdbce77561f561144040ac0285b72041888b25153d1549191c36a6a07932b035002f6e5965f89976d4edce73823efb6726ce4c9b50ed10a5bb2a030a92766a03965', '\x360f2a02af702bff542829fe5a648a0422ea0798c096bf5e37751b7d39208165'),
	('0000000001gf4y5myr1swekhan', 103, '01m8bf96n2t97f0219gtxqeytp', 'person', '01m8bf96n2kq8kz7areemyw8sk', 2, 'PersonInvited', 1, '01m8bf96n2kq8kz7areemyw8sk', 'clerk@harbour.example.com', '01m8bf96n0wewg47gns5jpadfp', NULL, '2026-11-26 08:24:18.85+00', '{invitation}', '{"invitation_id":"01m8bf96n2cf6y97ffcremck71","expires_at":1798273458850,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x694c4d658843f6d11a74498203294a2def43748cd60fae748765c0cb7c1fe8637375a8be896be1cc0efb2c1c1edd6dde400551fa044ab1495ac5bc626174e865220a2a186bc0b4ab4b70dd00e810524f1b41e57e5a2e5ea21bf494a9abd0c31467f813e23876760b670c7eec48', '\x8ec50257f35efc3dfe4d73f150fc9840ec7f573b8f7d1171e17c87f56ef335c2'),
	('0000000001gf4y5myr1swekhan', 104, '01m8bf96n2abrvwptvb56tm9yy', 'person', '01m8bf96n2jd0hgysaasef1d5b', 1, 'PersonCreated', 1, '01m8bf96n2jd0hgysaasef1d5b', 'clerk@harbour.example.com', '01m8bf96n0wewg47gns5jpadfp', NULL, '2026-11-26 08:24:18.85+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf90305jkffex2tpay4p3h","rank":"primary"}]}}', '\x5e2b6c0ae3eaa47520fcc53ef51cf5ec3a918a5f7e769cd53be4e6d6e6ba1bbffe2343043ad6c814a1f757d059075f8ff21c8b59255b6fed2f728733fa0c50cc62434789e071c6933904f93669e76a4dc7d88b5410f9a78a72a9eac1d4fc76ee88e75ecdf266227b7f1f92b96beec905172ff83f', '\xb145b02ed1a8c4716524f36620bb275a92ce36536b163b46868b5a71b75211d2'),
	('0000000001gf4y5myr1swekhan', 105, '01m8bf96n2zzfdfhzjha5a0b8s', 'person', '01m8bf96n2jd0hgysaasef1d5b', 2, 'PersonInvited', 1, '01m8bf96n2jd0hgysaasef1d5b', 'clerk@harbour.example.com', '01m8bf96n0wewg47gns5jpadfp', NULL, '2026-11-26 08:24:18.85+00', '{invitation}', '{"invitation_id":"01m8bf96n2wfehd9ecjb0qs2kv","expires_at":1798273458850,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x040a0e76636c3f6227b461430341916e7172145c311b5bcadd60b4afb2560d313df2d3e35da38b30385b28d37bcd506ffc35dcf16a95c7efee2e78d4ac5740d7ce026013cb53d8d4e09e75bdd529341847d9e2cfda8562c38b5d673c79fe3dbceaec9d7ceab9bc5284a7c91b04', '\x8605df3efdc999620ff27000fef6ed61373a437f443363bfd0f0eca44f169d75'),
	('0000000001gf4y5myr1swekhan', 106, '01m8bf96nn8zrr07eh7yrqkwpc', 'mail', '01m8bf96n26vgqzw05ywv4vj6y', 1, 'MailSent', 1, '01m8bf96n2jd0hgysaasef1d5b', 'system', '01m8bf96naa2dx3td8sabbyv3f', NULL, '2026-11-26 08:24:18.869+00', '{}', '{"invitation_id":"01m8bf96n2wfehd9ecjb0qs2kv","provider_id":"b8bf9a58-898d-430b-b30e-6e0aa77d9cfc"}', NULL, '\x5e6cc388b9f269b596a0eccccfba2a0e642fb91328eb862c262fac967ccf2271'),
	('0000000001gf4y5myr1swekhan', 107, '01m8bf96nn9jbk09f98yr0f5kh', 'mail', '01m8bf96n2j4t9ckz6wtz4n7sy', 1, 'MailSent', 1, '01m8bf96n2kq8kz7areemyw8sk', 'system', '01m8bf96naa2dx3td8sabbyv3f', NULL, '2026-11-26 08:24:18.869+00', '{}', '{"invitation_id":"01m8bf96n2cf6y97ffcremck71","provider_id":"ddebce0f-0813-4100-9281-da4fc639a1f3"}', NULL, '\x0c0055d508f2ceb4577315a80bfa6b559bd88c5373baaeed805e5ab763378dc7'),
	('0000000001tx478ar0d6fzxd27', 10, '01m8bf96sp22cyrg3q46y31zxb', 'group', '01m8bf96spe53mh7pagexdrft0', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8bf96sjtry8m7rbnzyy11s8', NULL, '2026-11-26 08:24:18.998+00', '{description,kind,name}', '{"to":{"kind":"area","name":"North side","description":null}}', NULL, '\x27db533c5519e7a03a524bfbdd70466d7d8da7ac8af2f3963244e9dabbc93cdd'),
	('0000000001tx478ar0d6fzxd27', 11, '01m8bf96t163ayqzzccdvdfwr3', 'group', '01m8bf96t1e6rcdbds9x14jcg0', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8bf96szk6f6r99rbykq8gg8', NULL, '2026-11-26 08:24:19.009+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Choir","description":null}}', NULL, '\x7b81e996cca7a1650618e01881921fd2b71726d124f7929f5e52c7fa78cf200d'),
	('0000000001tx478ar0d6fzxd27', 12, '01m8bf96taz84t20x7a1dby8r0', 'person', '01m8bf96ta61skqxavqn7m663c', 1, 'PersonCreated', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf96t78r3qqcq8cvas3gyh', NULL, '2026-11-26 08:24:19.018+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904bt31jb061r5n57ytt","rank":"primary"}]}}', '\x56a8a5aa60e097f59c284624a35e31622070f2b0b6eac317ded2103a37ff34fef6894e7897cb81542b5614edd40617f6af31d660414bbf95c02b35ed0afb4708007c4d5a5ef59911fb122e20aa214a39074420ecfc05d810a764f7ed00de6110890810987239a4e0b9f10150c9cfc652bfde92487104abcdf52e1b1950b2cef186fa94a2c5886a20654b82d8d183d98dc154d1', '\x0355e67af18fe36eeed7695001f3a4f586f693d38dcfbf18a9cb37e89f80741e'),
	('0000000001tx478ar0d6fzxd27', 13, '01m8bf96tams7neezq3f47q47g', 'person', '01m8bf96ta61skqxavqn7m663c', 2, 'PersonInvited', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf96t78r3qqcq8cvas3gyh', NULL, '2026-11-26 08:24:19.018+00', '{invitation}', '{"invitation_id":"01m8bf96tasnb76ab0qmcej1xw","expires_at":1798273459018,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x07d311720fdf965589aa4af51f22a0babea2480a56587200aebf3bc8d5e0b8e5b41313a200afc61991da14d0a9e6b2b52986816465356f64827c4da7a326d26c522a0e777d6f167afcaecd62eba576aef895e48dda2196779fc887ff55028b2230e2e4c81ee412c18228e5204f', '\xee2cc84cf38bc8575595affda2770486063e19babc6d425abeedc395f637f1e0'),
	('0000000001tx478ar0d6fzxd27', 14, '01m8bf96twp149df8zcwhvhmhb', 'mail', '01m8bf96tax8084nczkf4rrnx8', 1, 'MailSent', 1, '01m8bf96ta61skqxavqn7m663c', 'system', '01m8bf96tjz27j6yasyk67scy9', NULL, '2026-11-26 08:24:19.036+00', '{}', '{"invitation_id":"01m8bf96tasnb76ab0qmcej1xw","provider_id":"4a6fa533-4983-4d87-880a-d3ce50ee4f74"}', NULL, '\x6c8ba485be7b6da4dd04a858bada63a0051209b8e04cf89c5d515741d321ddae'),
	('0000000001tx478ar0d6fzxd27', 15, '01m8bf96xx8z4vdkv29ben4q81', 'person', '01m8bf96xx8a5r8nwkghdwvqtt', 1, 'PersonCreated', 1, '01m8bf96xx8a5r8nwkghdwvqtt', 'clerk@grace.example.com', '01m8bf96xwqxtmq2mb4m546xkp', NULL, '2026-11-26 08:24:19.133+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904brdcgs6pwesx8mp9n","rank":"primary"}]}}', '\x0bde84e937b9e7b8ee7bc2c0079db6edda62664680d73b7f31210048c1dee50ce966a88956da4c91a6b17299e12efcfdc3ffb9e7a69c364711e10f66f1cfd358f9120682a11e6cb8b653f6675283271aadd7ba38914daf0dff233bccc309cd560800a97a082fb86a288a3ba3472cf35f47885812a2a504824a349c4087956d4c64e007d4e7f14e70a2e7aefebfd7f520', '\x713fc85f4065ee753baa76de6b5f31a73c5dae4505f226539678b59b758608cc'),
	('0000000001tx478ar0d6fzxd27', 16, '01m8bf96xxqqd4gbmttarsxxw4', 'person', '01m8bf96xx8a5r8nwkghdwvqtt', 2, 'PersonInvited', 1, '01m8bf96xx8a5r8nwkghdwvqtt', 'clerk@grace.example.com', '01m8bf96xwqxtmq2mb4m546xkp', NULL, '2026-11-26 08:24:19.133+00', '{invitation}', '{"invitation_id":"01m8bf96xxq4v7p7724wsfptsa","expires_at":1798273459133,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xd006ab15fd09dbaea74f05baccb1055c17b5d403a2c97a7b4f95877d8549419a86782bf2aa90a891c9d3ef2fb322a04b9ac07e43ad7900047a62df2d2be76d852037862faf809aa0fd228123b4ec92bd5c69b93bce0efb67c1885fbd99ee58ac8ea8bb7d97222cbba786913ee8', '\xf6dabd12ecdf2b0c8ee5122bd8944977c60b82c729e833d45a6dbed539617d3f'),
	('0000000001tx478ar0d6fzxd27', 17, '01m8bf96yeydk56mkjgjgrnk3f', 'mail', '01m8bf96xxbvc51qvwv889z37x', 1, 'MailSent', 1, '01m8bf96xx8a5r8nwkghdwvqtt', 'system', '01m8bf96y1x2ps8mc4qq793pxq', NULL, '2026-11-26 08:24:19.15+00', '{}', '{"invitation_id":"01m8bf96xxq4v7p7724wsfptsa","provider_id":"4309626c-0bf3-47ae-90db-7174726c078f"}', NULL, '\x2eaa21bb7e9080dea6801071177183caac53e1867629d488be72bc00e03567c4'),
	('0000000001tx478ar0d6fzxd27', 18, '01m8bf971f6j9n7jtdp071qgty', 'person', '01m8bf971ft5j5mnwd3m2za5rn', 1, 'PersonCreated', 1, '01m8bf971ft5j5mnwd3m2za5rn', 'clerk@grace.example.com', '01m8bf971e0s41rsyeb3136jmp', NULL, '2026-11-26 08:24:19.247+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904brhe97q23efwcktf1","rank":"primary"}]}}', '\xffd79dce48a7e21a61512a2d259e8948e98a4cbf86a0f79111dcc95d6bfafeb24ee72505877ae32c1109bbdb6c9b79db61c86c4d9586adc0db347c84c2b1020864066661acf8a71983b8c203c8ce2888d562043f0c0d80d4ca94f9ae52d05844c0345073a8f7e19d919b2f343e8a239aac377aeeed67b37df08f4e1db1d2a44ffc9486a1c9be408328c37e9a5fc8f18a', '\x2d6c15b6bd2cc673c5a27d7454ebc7e677b4020398bd4cd001b01f30a7436510'),
	('0000000001tx478ar0d6fzxd27', 19, '01m8bf971f9prdk8p6wp0tncc6', 'person', '01m8bf971ft5j5mnwd3m2za5rn', 2, 'PersonInvited', 1, '01m8bf971ft5j5mnwd3m2za5rn', 'clerk@grace.example.com', '01m8bf971e0s41rsyeb3136jmp', NULL, '2026-11-26 08:24:19.247+00', '{invitation}', '{"invitation_id":"01m8bf971f710sd4179k7g8t2d","expires_at":1798273459247,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x20140839526c746aa8f76ea0268084463466508bd19eacef2162fe46e258f428f8de41d55f3a2c4a0d4c3ab28cbb05b78b40409e9290eeb29f924bdcb6c0aecf1b509dfe8132124c8d3fdeecd2c79c85b28a756323478f2b39ab273ee6eea504c6af5f7068335fbee2b818f4de', '\xda92fa9397f2a4e09cc14718c91d5055a5276c3ae1ee4670f6adb5340b1be708'),
	('0000000001tx478ar0d6fzxd27', 20, '01m8bf972bm9b647t5w504ntx6', 'mail', '01m8bf971fg1gnaffv7j0xkmdf', 1, 'MailSent', 1, '01m8bf971ft5j5mnwd3m2za5rn', 'system', '01m8bf9720jqgm6rx2yfxg8sxj', NULL, '2026-11-26 08:24:19.275+00', '{}', '{"invitation_id":"01m8bf971f710sd4179k7g8t2d","provider_id":"15e0de8c-8d0d-4cd6-8537-fa5517b92f96"}', NULL, '\xa33a33ffc625db114128af790f6ad09563eeaaa73cdc50023cfc5c0b4e111eb5'),
	('0000000001tx478ar0d6fzxd27', 21, '01m8bf9759rynyc899s5ss2haa', 'person', '01m8bf9759kh4vpgvhn33g37h4', 1, 'PersonCreated', 1, '01m8bf9759kh4vpgvhn33g37h4', 'clerk@grace.example.com', '01m8bf9759bm0g9195n1fk6ym9', NULL, '2026-11-26 08:24:19.369+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904brhe97q23efwcktf1","rank":"primary"}]}}', '\x2db0b11a2de603bf3f45defc6c6c31c900e8fda7012cc89c64c3df164e2d71fb22fcbbdbc4f59b2fd2a1ed73e9af47de34b409be8302c8968c48ca965fc34d83d68e3b87b91aa97dcfd2c7422e7b92ed5cc01314bf55311951f136bde4a7277df049c481c69bacab35e2bb15768521053e9e02bea461ba3eb792a979cef2a6ce136a8cbdccbfffe258459baeaa2d3d1b', '\xcc9edfbab560b7e59aa6fdcbd9615af1989d88481ec1ae861896ad6d9cd92754'),
	('0000000001tx478ar0d6fzxd27', 22, '01m8bf97598j8vzwz3jtnqfn4r', 'person', '01m8bf9759kh4vpgvhn33g37h4', 2, 'PersonInvited', 1, '01m8bf9759kh4vpgvhn33g37h4', 'clerk@grace.example.com', '01m8bf9759bm0g9195n1fk6ym9', NULL, '2026-11-26 08:24:19.369+00', '{invitation}', '{"invitation_id":"01m8bf9759pf0a3k110r6zz8nh","expires_at":1798273459369,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xbf1b966e631ba8149deb144a7b4129e29bfce66917d77c22cacd28715a650e2a6e578602d35980272ab13471e66c56b7068610cb85d03640001b77b46664d91d83efdd84debead0eb9db7a4a183daf5c124f68759e39f8eb172636efbbd4686ad53a2f800048d6209134eb264a', '\x91f20eefa8a56a63203bd0347b268f0aa5045f0c2e8429783099c7fde7862cc1'),
	('0000000001tx478ar0d6fzxd27', 23, '01m8bf975ph6qrkfg2e3eqrkts', 'mail', '01m8bf975956syyke29w2vj1bd', 1, 'MailSent', 1, '01m8bf9759kh4vpgvhn33g37h4', 'system', '01m8bf975ekssawmc3bd7tcw9d', NULL, '2026-11-26 08:24:19.382+00', '{}', '{"invitation_id":"01m8bf9759pf0a3k110r6zz8nh","provider_id":"ea3b317c-959f-483b-b34d-d87cf8d64236"}', NULL, '\xc3f26ce777815918150fadddfee56420095558e027c6b035a7a59b720ed3ab24'),
	('0000000001tx478ar0d6fzxd27', 24, '01m8bf978sv9gp1jqan4nd7ta6', 'person', '01m8bf96ta61skqxavqn7m663c', 3, 'PersonUpdated', 1, '01m8bf96ta61skqxavqn7m663c', '01m8bf96ta61skqxavqn7m663c', '01m8bf978pfts2k9y60sp1x8fp', NULL, '2026-11-26 08:24:19.481+00', '{phone}', '{}', '\xd6904442bf710a5b3c319d12e8263f04bf42a54df941ba172a0b6cd6bca2af09eff9b70da4755523dd01b4f4ae4ca90582ce118d33ff577cb1a2a5586b60aae0bddf169f9f045eb05b826ce53dfd54fed0', '\x0246b1555bb6a680bb37655558f0614a7f7fa6e689a04c64fd1f129d65976fc9'),
	('0000000001tx478ar0d6fzxd27', 25, '01m8bf978s3z47tdhmbs5agy44', 'person', '01m8bf96ta61skqxavqn7m663c', 4, 'InvitationAccepted', 1, '01m8bf96ta61skqxavqn7m663c', '01m8bf96ta61skqxavqn7m663c', '01m8bf978pfts2k9y60sp1x8fp', NULL, '2026-11-26 08:24:19.481+00', '{invitation}', '{"invitation_id":"01m8bf96tasnb76ab0qmcej1xw","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x2ad2cc0baad169783eb5024f6338955ec452182dc75a4f0f3bf42a75b5bfc285'),
	('0000000001tx478ar0d6fzxd27', 26, '01m8bf9793xz84gpsnq8dfqwfb', 'person', '01m8bf96xx8a5r8nwkghdwvqtt', 3, 'PersonUpdated', 1, '01m8bf96xx8a5r8nwkghdwvqtt', '01m8bf96xx8a5r8nwkghdwvqtt', '01m8bf9790bt7x2jpetd0yzqvw', NULL, '2026-11-26 08:24:19.491+00', '{phone}', '{}', '\xd2be5e5aebd587703da25a3474e5ae8997026d05c36c11e8f5462cdd90f2feb6f4c3a6737a154f319aaf5ef9a5a986f4c10371b33f83a6c5c0380768f35db08dd0f61fcccb7eb3f7151f7685b4d777753f', '\xe38c8b847eadef4ef7c8bd7222db41920e874a12e4a87023f6e0f483715c7971'),
	('0000000001tx478ar0d6fzxd27', 27, '01m8bf9793yg12y9rma753aeyw', 'person', '01m8bf96xx8a5r8nwkghdwvqtt', 4, 'InvitationAccepted', 1, '01m8bf96xx8a5r8nwkghdwvqtt', '01m8bf96xx8a5r8nwkghdwvqtt', '01m8bf9790bt7x2jpetd0yzqvw', NULL, '2026-11-26 08:24:19.491+00', '{invitation}', '{"invitation_id":"01m8bf96xxq4v7p7724wsfptsa","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xc913a9d346f0c314790c5436d1330f14cc86ba182c5a640359f8e4451f14714e'),
	('0000000001tx478ar0d6fzxd27', 28, '01m8bf979dnqxb8sqce7esqt79', 'person', '01m8bf96ta61skqxavqn7m663c', 5, 'PersonApproved', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf9799y8cwyxgp48jzg50c', NULL, '2026-11-26 08:24:19.501+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\xef5c929556e872d51f2fe3e621a737ea4e39e20758f03ea180e4d28f413590b2'),
	('0000000001tx478ar0d6fzxd27', 29, '01m8bf979dmg97pb3bnyaak1wd', 'person', '01m8bf96ta61skqxavqn7m663c', 6, 'PersonRolesChanged', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf9799y8cwyxgp48jzg50c', NULL, '2026-11-26 08:24:19.501+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf904bt31jb061r5n57ytt","rank":"primary"}]},"to":{"roles":[{"id":"01m8bf904bf1a6rbdscwh5d89a","rank":"primary"}]}}', NULL, '\x709a1b89a02b50142fd15477e5e5f899feddd524d0a6b25f9f17179d57e83b5a'),
	('0000000001tx478ar0d6fzxd27', 30, '01m8bf979q79ydaz05rqpdnsht', 'person', '01m8bf96ta61skqxavqn7m663c', 7, 'PersonRolesChanged', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf979ja8s2fj80rqk6nepd', NULL, '2026-11-26 08:24:19.511+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf904bf1a6rbdscwh5d89a","rank":"primary"}]},"to":{"roles":[{"id":"01m8bf904brdcgs6pwesx8mp9n","rank":"primary"}]}}', NULL, '\x439ff6f6f1eab3ecfe07c95a9637ac01e33bba1240f5d163a34085c3a8918979'),
	('0000000001tx478ar0d6fzxd27', 31, '01m8bf97a2e2bcqpwxtdvnpq1n', 'person', '01m8bf96ta61skqxavqn7m663c', 8, 'PersonUpdated', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf979w6w221zzc26kb8ekn', NULL, '2026-11-26 08:24:19.522+00', '{address}', '{}', '\xd906fc46d92b3393846afb816d0722f2e55b18afb9afd57e78a19829ca3900572fbf8e3a6be19d5a140dc64673bc1b85b87e38a137fc323e4ced5270c031e2ee34aaaf36f24074a0b5967a4a770d627c41118ad9', '\xe288e0ef25d589199257607a016783c86e7ff88608170bbb609f45205c16eb36'),
	('0000000001tx478ar0d6fzxd27', 32, '01m8bf97a2k70wnhw7pazvzexv', 'person', '01m8bf96ta61skqxavqn7m663c', 9, 'PersonGroupsChanged', 1, '01m8bf96ta61skqxavqn7m663c', 'clerk@grace.example.com', '01m8bf979w6w221zzc26kb8ekn', NULL, '2026-11-26 08:24:19.522+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf96spe53mh7pagexdrft0","01m8bf96t1e6rcdbds9x14jcg0"]}}', NULL, '\x5a9cf87494ecd8250d9a687e68fe0b6b089803b4613736f3a6a33869776e4190'),
	('0000000001tx478ar0d6fzxd27', 33, '01m8bf97agm1gw0a4tbjx2rnvb', 'person', '01m8bf92btgac4r7eresbzn3sv', 2, 'PersonStatusChanged', 1, '01m8bf92btgac4r7eresbzn3sv', 'clerk@grace.example.com', '01m8bf97a9b25snatsfar1qsd7', 'sabbatical', '2026-11-26 08:24:19.536+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x998847c4dc9b60ed27fd40ea1ef29a76cb0425817578c00902870d3cc0232a3c'),
	('0000000001tx478ar0d6fzxd27', 35, '01m8bf97b69dph81s6hffzqf55', 'person', '01m8bf97b6tqdqvvehspw619pg', 1, 'PersonCreated', 1, '01m8bf97b6tqdqvvehspw619pg', 'clerk@grace.example.com', '01m8bf97b549bht96ybckqk2k5', NULL, '2026-11-26 08:24:19.558+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904brhe97q23efwcktf1","rank":"primary"}]}}', '\x6ed97ae1dbc071104cbfde65559e83a6e2b1c3389aa0304b2cac55d7217527f7f224c67e0150ceac70f74f2ca9ac2089b4b1fc460c7791c10a95fb90dd67716dc48f9ed1d4ebf2d0adc528b5e0da36b89d0b1b7923688066bf716593151d95d0d7df173f8f4e58659d93b79ca3f36c81bddcdcc229d9ca', '\xbf49d38af62d90f7e2b8320ffcf3b54eec0f74b9d5bdf7c26a5b340beae3f603'),
	('0000000001tx478ar0d6fzxd27', 36, '01m8bf97b60feqwxk9kpmgj3mk', 'person', '01m8bf97b6tqdqvvehspw619pg', 2, 'PersonInvited', 1, '01m8bf97b6tqdqvvehspw619pg', 'clerk@grace.example.com', '01m8bf97b549bht96ybckqk2k5', NULL, '2026-11-26 08:24:19.558+00', '{invitation}', '{"invitation_id":"01m8bf97b6qpw16b48taxnsc80","expires_at":1798273459558,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x20d86a89a033590f5330a8f9b1c97ecd5581857d032c60e18fa9040f4d30a2ef2c01298cee77fecebf485adf79bdaa84c4711b4060f497621743413431a806f89d237405ad8643d2b2da1cdf4a49c97947559900e2ac3a1ef27144bb42bbd1324b73ac543255c3347af30ed3e2', '\x2c518b483316729accdd28fa475121cec29af696681c992f778ce6a7013b12c6'),
	('0000000001tx478ar0d6fzxd27', 37, '01m8bf97b6yas1xb75146nsbxg', 'person', '01m8bf97b60nbh8npvs80gxgeb', 1, 'PersonCreated', 1, '01m8bf97b60nbh8npvs80gxgeb', 'clerk@grace.example.com', '01m8bf97b549bht96ybckqk2k5', NULL, '2026-11-26 08:24:19.558+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf904brhe97q23efwcktf1","rank":"primary"}]}}', '\x00a2fc7d439984ec90b62ffe09922866d08591a0171a44821cb9f187c6153bae0f6313ab538c7337a962f142254ee00c25a3db7d42f0066028e302064d8524bf60d2c7ada28a6592f8799ff6c08afd41811db28c454001040bc881552ea23c90644e23aed3b2814cba3942b5a23218b831618a634a6f6d', '\x32b88950cb9d66b2c75c7468b01427b7da1601f24f0c405a150826beccb29945'),
	('0000000001tx478ar0d6fzxd27', 38, '01m8bf97b6jmbmmptbe7yrdsdy', 'person', '01m8bf97b60nbh8npvs80gxgeb', 2, 'PersonInvited', 1, '01m8bf97b60nbh8npvs80gxgeb', 'clerk@grace.example.com', '01m8bf97b549bht96ybckqk2k5', NULL, '2026-11-26 08:24:19.558+00', '{invitation}', '{"invitation_id":"01m8bf97b6a6s6gjka85nytf84","expires_at":1798273459558,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x8585b64bac06574387879b016cb0d2568a5622c9fbf7a865f8dfa3b0f8d05b168ba957a0e8d9f248e5d0b12c71cbea0028a19cb8f44cf4e09cfb8238b15f2a56e4d55c18d86d8abc998030c87a3efed7d8705c9fb0c96ea56179d4b98e998ecb1ec4827d08a95f142d76ddc765', '\x52855b58b1f55c50c2172e0428f91de5526781b8e68d2960f2f844965cf194f4'),
	('0000000001tx478ar0d6fzxd27', 39, '01m8bf97bhw80ag8fgsbb877hs', 'person', '01m8bf9759kh4vpgvhn33g37h4', 3, 'PersonDeleted', 1, '01m8bf9759kh4vpgvhn33g37h4', 'clerk@grace.example.com', '01m8bf97bd9z37ka0drhvtxppm', NULL, '2026-11-26 08:24:19.569+00', '{}', '{}', NULL, '\x05d6d13fbb043c799cb8524a41b615bd96777289bbc82e4ad26a79b24209ed79'),
	('0000000001tx478ar0d6fzxd27', 40, '01m8bf97bqgeswb2d2386t1dsv', 'mail', '01m8bf97b64q9s50g4kqk6djm8', 1, 'MailSent', 1, '01m8bf97b60nbh8npvs80gxgeb', 'system', '01m8bf97b2w3pyws30wxv3mpph', NULL, '2026-11-26 08:24:19.575+00', '{}', '{"invitation_id":"01m8bf97b6a6s6gjka85nytf84","provider_id":"eddae88a-8d94-489a-bb24-cb2c1fc17aa6"}', NULL, '\x9f96863b5dbcae079e2603d9b24b414369d92a0b320de004856cf0fe01abe783'),
	('0000000001tx478ar0d6fzxd27', 41, '01m8bf97bq5amn9k914qwtdr05', 'mail', '01m8bf97b6697nsv7dc9nqhzgj', 1, 'MailSent', 1, '01m8bf97b6tqdqvvehspw619pg', 'system', '01m8bf97b2w3pyws30wxv3mpph', NULL, '2026-11-26 08:24:19.575+00', '{}', '{"invitation_id":"01m8bf97b6qpw16b48taxnsc80","provider_id":"c19ca6f4-f0e7-45e8-ad91-b361b47aaa5a"}', NULL, '\x5cb7284fc38ffd61c49a413b2decafb5093cb137fad1cbfc92b75caf9656b84c'),
	('0000000001tx478ar0d6fzxd27', 42, '01m8bf97wx4fm6yya52gzqg9g1', 'person', '01m8bf96ta61skqxavqn7m663c', 10, 'PersonUpdated', 1, '01m8bf96ta61skqxavqn7m663c', 'miriam', '01m8bf97wq4qeq7ybrk3nhr8ep', NULL, '2026-11-26 08:24:20.125+00', '{phone}', '{"self":true}', '\x793b49ab728cd3c5c6caa0d68494b042215346c1303e391489b7627d83e4a8ad97071621722f61e746df45c9583da4dd096bb363db0943b37b699e48f728d2c59c50b91de0a56c72f22dde89f3cc0719d36ed8aee18c16b864a2da', '\x5b2334c86390051105955ddf9f1c98ebe789c7f266c6bb98297df8b0846ea057'),
	('0000000001byfqz71dvs8mckv9', 10, '01m8bf97x6fkwpdb7h76z1er78', 'group', '01m8bf97x6my9cvszb3ywfs1vm', 1, 'GroupCreated', 1, NULL, 'clerk@northfield.example.com', '01m8bf97x48x140kdj0krma1kq', NULL, '2026-11-26 08:24:20.134+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"STEM","description":null}}', NULL, '\x65757f514eab2cc704c05804d36611189ddd015ccc8378bab3909ae3edb16d0f'),
	('0000000001byfqz71dvs8mckv9', 11, '01m8bf97xh6zq37bt8nkp2sr4h', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 1, 'PersonCreated', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf97xcghk56d2hngn9nwqd', NULL, '2026-11-26 08:24:20.145+00', '{email,first_name,groups,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904q2r87mwvn28qhgv3q","rank":"primary"},{"id":"01m8bf904q0n8fmggjtawzx28k","rank":"secondary"}],"groups":["01m8bf97x6my9cvszb3ywfs1vm"]}}', '\xfc0186060f2a8b37d1909c65b17b4ef72fb2e386f830fa6137601ea4afd3854b6d359940a15d179993914679bbfbfda393776b62ef232af0d7e0a56e4fa46bfc8d02e9998ccef7d06aaaba115b6e41cbe148ff557b9adf2ea597126c41374c6efa25bb0f17432ac4af309a7cecdabcc02215da1b1dc77088413324fae331a980bd055739b162a9', '\xb93f878351699321953371ac3de17c18f1dbf590d974a4deebfcdd460c6f512d'),
	('0000000001byfqz71dvs8mckv9', 12, '01m8bf97xyq12fdfq2jvpgwfch', 'person', '01m8bf97xyyk0140v1dmw7v50d', 1, 'PersonCreated', 1, '01m8bf97xyyk0140v1dmw7v50d', 'clerk@northfield.example.com', '01m8bf97xxtvxtd335m1bk9vbz', NULL, '2026-11-26 08:24:20.158+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904q2r87mwvn28qhgv3q","rank":"primary"}]}}', '\xa969e5eaad3c693d5a12b6ad1f808879d4f753947f80dd0bd9487cc190c7136ed642111b5241fe7df1c57b35f584a8aba061f65ef54780d0803fca863570143ed878d239632680319003c61533fc28bb9adb6fb5c58fd431882dc852a9e71ccc12fc17e007e9984fc56b51d79af8f30ffd1eecd7d700ef3f216122961d1047696fe919116544a5b1bf', '\xa2a0638916836973ef4c67cdb9a2af618333cb8ce58b89c10cde8a23e03dc8c8'),
	('0000000001byfqz71dvs8mckv9', 13, '01m8bf97ybg8zh49h27v0qqddd', 'person', '01m8bf97yb730zfgmwa9zpmma1', 1, 'PersonCreated', 1, '01m8bf97yb730zfgmwa9zpmma1', 'clerk@northfield.example.com', '01m8bf97yahbwa8qya4ptd63pj', NULL, '2026-11-26 08:24:20.171+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904q2r87mwvn28qhgv3q","rank":"primary"}]}}', '\x5b37ce0f80d2c96829cc32714f975327f35b1f07c61913013ee8c919212c58cc8d4beb55805368a7f91657fadaf58c5d321b52405b2ea55d3621053ca5c72cda985cb820f9289ea4861f7111e8d384fd49b2ccaf3625f4b96ef5de13a89f8dd9254b5001cad7f4e696bf685575df1ff47cf37487832cb4c68cc1e90f1e4c0f8e5f54c06ce92102f3fea1a2fc5d', '\x31218754e88e1cbf18298967eb6ef7f7cab464763257c771175a939a796b1826'),
	('0000000001byfqz71dvs8mckv9', 14, '01m8bf97ytx4ha5vn81seq5hcy', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 2, 'PersonUpdated', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf97yjw3q58w8nzj29m2mv', NULL, '2026-11-26 08:24:20.186+00', '{language,last_name,name}', '{}', '\xc6e1c90d1efdfac2c1bda54b385ee9c8efe3c2a9ba47447e6ea8b839d3014132777a0779d81ea5a330d019221c33b2fcc54771cd2e2741ef7d0c482e5ce2fa22940e83e7c21dca64da4063761b4479d38aefba5221542d02bc7d9d7351c108353ad4e7b74144cbd4d943071c143bd5ab6a655592d01b1eb66c933f4b4d85bf208eda7a291b99b51b67b79ea172dce9ee7130bb036e22167dadfbcf266e77bcd2a932', '\xcc7ff7950858ce7c1fd3a1c3fa7a72198cb3323eb66261ab26b2a68ea76035cf'),
	('0000000001byfqz71dvs8mckv9', 15, '01m8bf97yt6rs86whkmsmpz11m', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 3, 'PersonRolesChanged', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf97yjw3q58w8nzj29m2mv', NULL, '2026-11-26 08:24:20.186+00', '{roles}', '{"from":{"roles":[{"id":"01m8bf904q2r87mwvn28qhgv3q","rank":"primary"},{"id":"01m8bf904q0n8fmggjtawzx28k","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bf904qze5f2wxdc6pgzcc0","rank":"primary"}]}}', NULL, '\xfcfc270139e6ae178de23374a9511a46da2f2014a4f4cdcf7a253704587bd5ec'),
	('0000000001byfqz71dvs8mckv9', 16, '01m8bf97z4dwja3ca7es51t1g5', 'person', '01m8bf97xyyk0140v1dmw7v50d', 2, 'PersonArchived', 1, '01m8bf97xyyk0140v1dmw7v50d', 'clerk@northfield.example.com', '01m8bf97z2r1d52qstx2ngvr5y', NULL, '2026-11-26 08:24:20.196+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681460196}}', NULL, '\xacca321182cd842787cf1c4548e0ad5766e661be7ef1f6b450d7dd920e7653b7'),
	('0000000001byfqz71dvs8mckv9', 17, '01m8bf97zp0ys8z6ejaf7hcj12', 'person', '01m8bf918n6qdrngbt68w9v4d7', 2, 'PersonUpdated', 1, '01m8bf918n6qdrngbt68w9v4d7', 'clerk@northfield.example.com', '01m8bf97zcac53yedy09zv4pq2', NULL, '2026-11-26 08:24:20.214+00', '{first_name,name}', '{}', '\x4c32ebdc26c2ebb5186114c5adbca0fc057d411d9be0a842117a5fd63d9763208016ae81e7af6fe7ebbd68f395569fbeb9c0e253d92c9790b3fe4f6524ad5fd4059093fb730e9375e1479181805cb0e23aa7139641cb6229501af6fd0ec1375a20e87bf037f1a0fc9a8a3c19225116ede3cd5f6e490500571bc78fbea531e5eee23c9a8a198bc6c5097bf0', '\x548c0814b40346a984df56c1f6ce08c39d1b8a205be70ea298f1b91f9db71dcd'),
	('0000000001byfqz71dvs8mckv9', 18, '01m8bf97zpt5hvv39sq976gxjx', 'person', '01m8bf918n6qdrngbt68w9v4d7', 3, 'PersonGroupsChanged', 1, '01m8bf918n6qdrngbt68w9v4d7', 'clerk@northfield.example.com', '01m8bf97zcac53yedy09zv4pq2', NULL, '2026-11-26 08:24:20.214+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf97x6my9cvszb3ywfs1vm"]}}', NULL, '\x549d6f6580088710bf0a5d6fe94a22645f875e7bc9fd4daef0fd268935ff3529'),
	('0000000001byfqz71dvs8mckv9', 19, '01m8bf980f2c2bxz9pdvghzbrg', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 4, 'FileAdded', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf97zware9cvpmzfe93av6', NULL, '2026-11-26 08:24:20.239+00', '{files}', '{"file_id":"01m8bf9802zb0rpd8m0pq884qv","size":17,"content_type":"application/pdf","from":{"files":[]},"to":{"files":["01m8bf9802zb0rpd8m0pq884qv"]}}', '\xbc875817e94299f234de4a1476daa5d94da9685fd0522c5ac9f2593dfaa0e940cbac7495b37e6869a808b7b95647421c71ca9ecc277479b12490f4164dfe4b5fdf1ef6b67d57ed43f49bf8a3a148d9', '\x6cb8e22b7520370fbbbbf610ea0a632e4784fe5ae036f38ec285654e819d93e1'),
	('0000000001byfqz71dvs8mckv9', 20, '01m8bf981gst48tprqhtdk2gab', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 5, 'FileAdded', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf980nz4znz58hjq66t9x3', NULL, '2026-11-26 08:24:20.272+00', '{files}', '{"file_id":"01m8bf980q6jgvzanp2neq4gw8","size":4,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8bf9802zb0rpd8m0pq884qv"]},"to":{"files":["01m8bf9802zb0rpd8m0pq884qv","01m8bf980q6jgvzanp2neq4gw8"]}}', '\x0a78e4d150520f12716e15c22fd39c0cb57612119642b056ea1443f2cfc4bb2dd6447cbbf91070bfa131971c146fdba685bce2e730a8ac604408fb82ff70723446c84cd09f', '\xc03b11d342e87147f60a58c2379ad45a2f91259a009fcda2685603ff4bc1ed78'),
	('0000000001byfqz71dvs8mckv9', 21, '01m8bf9821fz5ej773rc0t8dhd', 'person', '01m8bf97xhyp5axm7nckf8ax9m', 6, 'FileRemoved', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'clerk@northfield.example.com', '01m8bf981y0db4hyb8kxytbhb5', NULL, '2026-11-26 08:24:20.289+00', '{files}', '{"file_id":"01m8bf980q6jgvzanp2neq4gw8","from":{"files":["01m8bf9802zb0rpd8m0pq884qv","01m8bf980q6jgvzanp2neq4gw8"]},"to":{"files":["01m8bf9802zb0rpd8m0pq884qv"]}}', NULL, '\xc52c07d0aa2e34f1b21719ee7f17d69a2c5b59b2b42ad825c92ffd0d6b13ed94'),
	('0000000001fvrxqf8at9nqe78q', 9, '01m8bf984fvcnq5yppkgg9qn12', 'person', '01m8bf984fs20gavdvet4qx71f', 1, 'PersonCreated', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98475knt69vw7g2mnyf3', NULL, '2026-11-26 08:24:20.367+00', '{email,first_name,language,last_name,name,roles,source,status,title}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904zdww7nqjj7ytscrpb","rank":"primary"}]}}', '\x2065e6ac485b9602dcf0be766ab6c529b23d8d19997a1b531f5f533fde7e7070c0a26a237c794c3e8cd02f95b73a0b30dce5e4b98b4b93927fa25be5abece65550f5a64e00f5e7b8c42d0f056d7a64d3422a2c3a7b0cbcd5a3b94c79b12e8125f85e10ee97276a49afb75639075be561ae4bde236220f1acfe2edbef349ca88178f7d37aa9a0e96b25a20094f60958c59600c14a60896e2e', '\x0aba594e3bf7550fea3d523f77eb238ae4c11650fb962af1d26d3dbf8a92b996'),
	('0000000001fvrxqf8at9nqe78q', 10, '01m8bf9853hqaastyyb3evd4e9', 'person', '01m8bf98534sg1ebjmsw9mqx37', 1, 'PersonCreated', 1, '01m8bf98534sg1ebjmsw9mqx37', 'clerk@atelier.example.com', '01m8bf9853krhwx1v54fsgvgr7', NULL, '2026-11-26 08:24:20.387+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904z5h29bz0y7par1z2k","rank":"primary"}]}}', '\x2b9329623b3d93dcdb90efe505e79de6ef6e6feb6fb287f2233e30b853f09c7a8d6b1d053f46ce8fa26305f475484a832fb3b568233bace44e43c6b86aed896a5aebe4f7a944c9403decd4643c2283ba1d8599b73653cdc2b73731b78129f3d2beb41ffc2dc0e9dfc446dddde2bcc2de3d2311a0521626414c3cfd73ee795f89e374fdc2bc94dcedb3bfd1d5', '\xe4a70fbec37a3df8b1d44cc36ca3989469a1b425c55bd8a609e10a8d97c6cd9b'),
	('0000000001fvrxqf8at9nqe78q', 11, '01m8bf9853fr8a07xz1zqwe0a4', 'person', '01m8bf98534sg1ebjmsw9mqx37', 2, 'PersonInvited', 1, '01m8bf98534sg1ebjmsw9mqx37', 'clerk@atelier.example.com', '01m8bf9853krhwx1v54fsgvgr7', NULL, '2026-11-26 08:24:20.387+00', '{invitation}', '{"invitation_id":"01m8bf98530kg5at55bkste6fr","expires_at":1798273460387,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xa827df6660357e033c807b8bd57fb5f86ce481f1b26b565f3e1b020e722a75d8e321fa1bb907f724a0ab439302af0742fd35391208903f8b84b51b1081fdcf1ded8a66a9b02c5ceb40244617baed0e8dbcb50e77e61b3d574b3fb8b97af1927cfe6ba54638291698e8472e5f8f', '\x8fd9c55c96bae7708100a3fe3ee2e887c234332b3ac895e1fe2092a742b480d3');
INSERT INTO public.events VALUES
	('0000000001byfqz71dvs8mckv9', 26, '01m8bf985fn36sskg6g45nbg5f', 'mail', '01m8bf983kbrsxvpqwkp2cc5qw', 1, 'MailSent', 1, '01m8bf97xhyp5axm7nckf8ax9m', 'system', '01m8bf982935227j98vy8h9art', NULL, '2026-11-26 08:24:20.399+00', '{}', '{"invitation_id":"01m8bf983g48bmnp20dxzkac78","provider_id":"c64fded3-f3df-4faf-9b66-228e0d495426"}', NULL, '\x41c2497e9bb21a4fb97cc33bac9b8883cbadcd4aa470ff7e159fa924036fd65e'),
	('0000000001fvrxqf8at9nqe78q', 12, '01m8bf987t61asbzgx3q6qcx9v', 'mail', '01m8bf9853dcj71nrasrwcjsym', 1, 'MailSent', 1, '01m8bf98534sg1ebjmsw9mqx37', 'system', '01m8bf982935227j98vy8h9art', NULL, '2026-11-26 08:24:20.474+00', '{}', '{"invitation_id":"01m8bf98530kg5at55bkste6fr","provider_id":"212d84ab-90da-4ed4-9e78-255e6e5ec7f1"}', NULL, '\x72b488aeb7d4f63972bbbc115db7ad95e9ff6ee8d928349e096d4728707f0083'),
	('0000000001fvrxqf8at9nqe78q', 13, '01m8bf988xxx07n60s23yr8wdt', 'person', '01m8bf988x45qjq7280henp5md', 1, 'PersonCreated', 1, '01m8bf988x45qjq7280henp5md', 'clerk@atelier.example.com', '01m8bf988wp4n65rmd770eqz8y', NULL, '2026-11-26 08:24:20.509+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf904z6n3akfwy8w6wwx25","rank":"primary"}]}}', '\x9612a195ccf417bbdf271b35b393f809b0f8bf36aeed92ecbc20ac606be4e40535a241a14c8540fc69f63d1c55973e8c5ca064993d1b517c9fe7446f68e3b74a5fe8ab078177b4ab043ae15faf278a4c7b576b7be602dbe870c65e417ab4ad528634b8157c5aec1a9a5fe40989c682c1c2a50caae24c74487ae7879a0cdc30f49f70cb68340e55498fae6bef', '\xd51d93516267679b8ce3cc84f8bc2c5632cfa8a753b8d2005027166fbd4efcfd'),
	('0000000001fvrxqf8at9nqe78q', 14, '01m8bf9899w6dexq6m4n2fwckp', 'group', '01m8bf9899bq62pz0ey9mnr9sr', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bf98964p4s4bx9aftgfbgc', NULL, '2026-11-26 08:24:20.521+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Weavers","description":null}}', NULL, '\xb13af62d69fefe62f1aa7d7b45a185beb2a795ede0e6c70cfef811827c3dd26d'),
	('0000000001fvrxqf8at9nqe78q', 15, '01m8bf989g70h8g38g8dmd4xnj', 'person', '01m8bf91t2ktpbfnw0qrnat98m', 2, 'PersonGroupsChanged', 1, '01m8bf91t2ktpbfnw0qrnat98m', 'clerk@atelier.example.com', '01m8bf98964p4s4bx9aftgfbgc', NULL, '2026-11-26 08:24:20.528+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf9899bq62pz0ey9mnr9sr"]}}', NULL, '\x329ad0300e79d9a4fb82ced03bd1ae42a685f4246c4dc87c6ebdb50bc23baae4'),
	('0000000001fvrxqf8at9nqe78q', 16, '01m8bf989hvz4fr63efqqsw019', 'person', '01m8bf984fs20gavdvet4qx71f', 2, 'PersonGroupsChanged', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98964p4s4bx9aftgfbgc', NULL, '2026-11-26 08:24:20.529+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf9899bq62pz0ey9mnr9sr"]}}', NULL, '\xaf5b419596fabef9117c229261d106c77a8f4280edb9115e7d73318551344f27'),
	('0000000001fvrxqf8at9nqe78q', 17, '01m8bf989h49zhxq64001x35tb', 'person', '01m8bf98534sg1ebjmsw9mqx37', 3, 'PersonGroupsChanged', 1, '01m8bf98534sg1ebjmsw9mqx37', 'clerk@atelier.example.com', '01m8bf98964p4s4bx9aftgfbgc', NULL, '2026-11-26 08:24:20.529+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf9899bq62pz0ey9mnr9sr"]}}', NULL, '\x3fcc895434172edf081d84085e9a2660c016ca3da49ed8d181ddc9ce85c02cf8'),
	('0000000001fvrxqf8at9nqe78q', 18, '01m8bf989vs99kqwveyzxeg782', 'group', '01m8bf989vz9444y43bdfakmtw', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bf989ty87mcagm0nayr632', NULL, '2026-11-26 08:24:20.539+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Dyers","description":null}}', NULL, '\xe03741268b5d05908a87cea35ecf8095aed9ee3dda59f4f675438fcfe22ac1da'),
	('0000000001fvrxqf8at9nqe78q', 19, '01m8bf98a0x68vyx8n8s7a8hv3', 'person', '01m8bf988x45qjq7280henp5md', 2, 'PersonGroupsChanged', 1, '01m8bf988x45qjq7280henp5md', 'clerk@atelier.example.com', '01m8bf989ty87mcagm0nayr632', NULL, '2026-11-26 08:24:20.544+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf989vz9444y43bdfakmtw"]}}', NULL, '\x7705cf5f61e6d6da36cceca949ff05e04b7ecd695674bdfad826e91d83314bee'),
	('0000000001fvrxqf8at9nqe78q', 20, '01m8bf98a62v3j4k77qpcq2fjd', 'group', '01m8bf98a6qswsf04exawwyszd', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bf98a59bhvx76m2t4g7ny7', NULL, '2026-11-26 08:24:20.55+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Closed","description":null}}', NULL, '\x2affff8c6d4471e4826c9edc7fc574fa6ae98e8e5f5987efc442759a70825769'),
	('0000000001fvrxqf8at9nqe78q', 21, '01m8bf98aefvm0h8h1bs0p0bv3', 'person', '01m8bf984fs20gavdvet4qx71f', 3, 'PersonGroupsChanged', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98a59bhvx76m2t4g7ny7', NULL, '2026-11-26 08:24:20.558+00', '{groups}', '{"from":{"groups":["01m8bf9899bq62pz0ey9mnr9sr"]},"to":{"groups":["01m8bf9899bq62pz0ey9mnr9sr","01m8bf98a6qswsf04exawwyszd"]}}', NULL, '\x85f26f8030402d2a622cf9fca05cc700cce14886044f027f5f335ad1e0d4a3b6'),
	('0000000001fvrxqf8at9nqe78q', 22, '01m8bf98b2609rktt3pncb8gnb', 'person', '01m8bf984fs20gavdvet4qx71f', 4, 'PersonGroupsChanged', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98aqz7drjj923d2e70ve', NULL, '2026-11-26 08:24:20.578+00', '{groups}', '{"from":{"groups":["01m8bf9899bq62pz0ey9mnr9sr","01m8bf98a6qswsf04exawwyszd"]},"to":{"groups":["01m8bf98a6qswsf04exawwyszd"]}}', NULL, '\x6815ea57deb1347d11864fcf97dc808a16da6e89815ae4885315f784079fa16a'),
	('0000000001fvrxqf8at9nqe78q', 23, '01m8bf98b9ys7vzn8e3xz63v0g', 'group', '01m8bf9899bq62pz0ey9mnr9sr', 2, 'GroupUpdated', 1, NULL, 'clerk@atelier.example.com', '01m8bf98aqz7drjj923d2e70ve', NULL, '2026-11-26 08:24:20.585+00', '{name}', '{"from":{"name":"Weavers"},"to":{"name":"Weavers & Knitters"}}', NULL, '\x0ed8ef756d642689a8cdd4cefb0cf2a0ed4b273509a1ae9b0c6cbc8580521420'),
	('0000000001fvrxqf8at9nqe78q', 24, '01m8bf98bg6wq499nb4r3ae5bb', 'group', '01m8bf98a6qswsf04exawwyszd', 2, 'GroupDeleted', 1, NULL, 'clerk@atelier.example.com', '01m8bf98bfnycwnzpy8pf7q7n9', NULL, '2026-11-26 08:24:20.592+00', '{}', '{"from":{"kind":"team","name":"Closed","description":null}}', NULL, '\x0e5081cec2944c763490d892e23380dbc0f4fd7a25853dfdf3b67b3d91bd76aa'),
	('0000000001fvrxqf8at9nqe78q', 25, '01m8bf98bv256rmtpn70brkpjv', 'person', '01m8bf984fs20gavdvet4qx71f', 5, 'PersonGroupsChanged', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98bfnycwnzpy8pf7q7n9', NULL, '2026-11-26 08:24:20.603+00', '{groups}', '{"from":{"groups":["01m8bf98a6qswsf04exawwyszd"]},"to":{"groups":[]}}', NULL, '\x5773372a34f80c25dfd1026280a1de421124799c65a3e77230f700ea120ab004'),
	('0000000001fvrxqf8at9nqe78q', 26, '01m8bf98c758a78qcrym7dd5a6', 'person', '01m8bf984fs20gavdvet4qx71f', 6, 'PersonUpdated', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98brdv85b82hxd961wjt', NULL, '2026-11-26 08:24:20.615+00', '{title}', '{}', '\x73f1b97df526bb6b71a0a6a8c63029b7fee49104e6ef3594697a89b8243fd6d416ed94260d37178a95fb2337ad5e43a0db6ff6138c2c63a01121992de37f239d032f2a7f37352a125c02feb6', '\x0b299021fa46aa30673ac1c4f4909ea1157f8304f0e81c1164e637e0fe3c82d6'),
	('0000000001fvrxqf8at9nqe78q', 27, '01m8bf98c7dg8a4nckp82k5s74', 'person', '01m8bf984fs20gavdvet4qx71f', 7, 'PersonGroupsChanged', 1, '01m8bf984fs20gavdvet4qx71f', 'clerk@atelier.example.com', '01m8bf98brdv85b82hxd961wjt', NULL, '2026-11-26 08:24:20.615+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf989vz9444y43bdfakmtw"]}}', NULL, '\xda7c37140b9c7f0b6d209998878c9e15120f92ef90521e101b8ef9a751ec203f'),
	('0000000001fvrxqf8at9nqe78q', 28, '01m8bf98cf17xfhezz9stfeer1', 'person', '01m8bf91t2pbd4cbt1sheff78v', 2, 'PersonUpdated', 1, '01m8bf91t2pbd4cbt1sheff78v', 'clerk@atelier.example.com', '01m8bf98ccrns6yhgxrcetksj3', NULL, '2026-11-26 08:24:20.623+00', '{last_name,name}', '{}', '\x2681778aee0e29932a9397d9e58f82b95f30df40e406ae9563b97c3fd308ffaebe39a50672cb592f9642659f9bb5ffe4d6f3262aefc04d928db24d5131354552d94b009926cb6271124e55449429e317fa8ffdf3f8c84f8413db242afbc5c833368bf93430ef9adf1e47b1909b164da19ea6b10715ddecaf7aba73a10d90237e33aa643063cf26', '\xe3c776943b99e6e25a73979e2cfb45a8658842785c3b584fe7e82ea620c4e999'),
	('0000000001fvrxqf8at9nqe78q', 29, '01m8bf98cpdfa165ppf8mbad3n', 'person', '01m8bf988x45qjq7280henp5md', 3, 'PersonDeleted', 1, '01m8bf988x45qjq7280henp5md', 'clerk@atelier.example.com', '01m8bf98ckf9agdsev1btaertb', NULL, '2026-11-26 08:24:20.63+00', '{}', '{}', NULL, '\x38a9abd7a24cce1270abcf8ccbdf56f97df7f532ca2626c49ebc885e1e50fef6'),
	('0000000001fvrxqf8at9nqe78q', 30, '01m8bf98dh7qdexy35mef91v05', 'person', '01m8bf984fs20gavdvet4qx71f', 8, 'PersonUpdated', 1, '01m8bf984fs20gavdvet4qx71f', 'jo', '01m8bf98d4mp158ngfcfb744d0', NULL, '2026-11-26 08:24:20.657+00', '{language}', '{"self":true}', '\xb4bcbc808710aa643e685ff9c83e25715bf3397b22fc013937b1ca6fd36167c0088a42b593b5d6a729f2ca1ca88c898e76e760e10fbeab181c47c7259e7e1f5114717c9f891b55220c045956a44f9bbe', '\x923c40fa715e5e076dfcd119885ec39d7b8469447c2eb7afc43ca14ac84ef91d'),
	('00000000019xy9d7hd1x0k5rt3', 8, '01m8bf98g0e82ze51dh92psew6', 'person', '01m8bf98eemk89ze2tk3bj3t81', 3, 'FileAdded', 1, '01m8bf98eemk89ze2tk3bj3t81', 'clerk@lantern.example.com', '01m8bf98fe2r3nb3gvp2fefcpv', NULL, '2026-11-26 08:24:20.736+00', '{files}', '{"file_id":"01m8bf98fjjbw3g7a9c79bha15","size":13,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bf98fjjbw3g7a9c79bha15"]}}', '\x943d4924a92113ae7e487c6c54b7603a59d0dce8b7c9d13ea673ac8802b0cac1aae020abac6fae62ffc5e4ea129ff4c1a42fb29ba3c238ef9f93d31a39c92356b89f608e09', '\x5465985d05e02f367d0351fedce481001dd544075d1486b4f14f94c49a7e915f'),
	('00000000019xy9d7hd1x0k5rt3', 9, '01m8bf98g693xppj6vnepnyexs', 'person', '01m8bf98g66q8m114ct61a3pa2', 1, 'PersonCreated', 1, '01m8bf98g66q8m114ct61a3pa2', 'clerk@lantern.example.com', '01m8bf98g5sfftczrhph374wq3', NULL, '2026-11-26 08:24:20.742+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x9dbe35820df7204d682b324dee80df108ea210071a1099886f071885280d6d15274a23eed434fd5be229f91e43b1b448031e29a56f46d359d145dde30a120cbf46265bad8f64d8088b4e434e3aeb42df504cdad71f5204b2eb777323fe2454edddfd48c0f30ebf000fdb81b41e7949db7db6dd4211928a58ae59935d0b6c9c02314db9ded0ab25d1c988d7c97cd439a3860c8d55fb', '\xdcf0fcdd1e5ea4dbadfb826e8c4e33af3335060f7cb58069a643c03a0a179736'),
	('00000000019xy9d7hd1x0k5rt3', 10, '01m8bf98gdqjw05wsz4ygqa3tj', 'person', '01m8bf98g66q8m114ct61a3pa2', 2, 'PersonGroupsChanged', 1, '01m8bf98g66q8m114ct61a3pa2', 'clerk@lantern.example.com', '01m8bf98gcxzybwgsdmhrf87g3', NULL, '2026-11-26 08:24:20.749+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf98e4v1sfaap6s59sef8e"]}}', NULL, '\xe2c112dc698caffb74dc3029e09ae6cc3ec0b898967c867b7067ee2cdf30cd22'),
	('00000000019xy9d7hd1x0k5rt3', 7, '01m8bf98evpeyn58e2khwfmyqp', 'person', '01m8bf98eemk89ze2tk3bj3t81', 2, 'PersonGroupsChanged', 1, '01m8bf98eemk89ze2tk3bj3t81', 'clerk@lantern.example.com', '01m8bf98et4ntd09r3rsvsc23r', NULL, '2026-11-26 08:24:20.699+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf98e4v1sfaap6s59sef8e"]}}', NULL, '\x927b60f14e35f8a9a2cae8f47de5f5c23b950a6be02e37aa54bc93c975055906'),
	('00000000019xy9d7hd1x0k5rt3', 11, '01m8bf98h6745fh88srff4xnds', 'person', '01m8bf98g66q8m114ct61a3pa2', 3, 'FileAdded', 1, '01m8bf98g66q8m114ct61a3pa2', 'clerk@lantern.example.com', '01m8bf98gqpzgtkvmhr40gw0bb', NULL, '2026-11-26 08:24:20.774+00', '{files}', '{"file_id":"01m8bf98gt16s6bpfs0v87ncza","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bf98gt16s6bpfs0v87ncza"]}}', '\x9697756f012d56726c7f58951807f9e9a2ca516a6945a26023fc8f3a5be54f218782055203d48e6c64764e1023d560235a1c4c71bcac393dabfe2b776e01c48faed9ff0e96', '\xe174c72b7231ee78c8c436f91f0b23ad656ebe864cf1a819d67f100dfb650a23'),
	('00000000019xy9d7hd1x0k5rt3', 12, '01m8bf98hrbs9dzj23qhjqfdtb', 'person', '01m8bf98hrcm6shjfs0c1nv6d9', 1, 'PersonCreated', 1, '01m8bf98hrcm6shjfs0c1nv6d9', 'clerk@lantern.example.com', '01m8bf98hq30fggvzm9j6vnqr8', NULL, '2026-11-26 08:24:20.792+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x7ba23f0987ee6bd9ab5ad2446e96f2056f2044b935ea3b06e58d509c827cf234b63fc62bc7765a689f46bed4898388dfc4d4d6536ffd235a783701b0e02a95296851316df6ba4c8f5ead26eb58528235ff539e3d26e043cc15969e0de1ddb835a6d55490127cbfdad7bc16461f3666cdca29b6bfb8b91212cd7499cc2665a608c15f2f700b2ab3ae03038ed6017f783b8b95b00b72', '\x23ed0e8b4dbd82aece731dabf5e2c63f9ccb9ae14998d7a804f820819ed0947e'),
	('00000000019xy9d7hd1x0k5rt3', 13, '01m8bf98j11eqarp6m822q1pb6', 'person', '01m8bf98hrcm6shjfs0c1nv6d9', 2, 'PersonGroupsChanged', 1, '01m8bf98hrcm6shjfs0c1nv6d9', 'clerk@lantern.example.com', '01m8bf98j0wkz6rmhvqzdbht14', NULL, '2026-11-26 08:24:20.801+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bf98e4v1sfaap6s59sef8e"]}}', NULL, '\x6b952b2eef3f8e5ec6f2978dc2cf03e211c8605294455531398a3cad5c72d546'),
	('00000000019xy9d7hd1x0k5rt3', 14, '01m8bf98jezv0smqd8erpvmz17', 'person', '01m8bf98hrcm6shjfs0c1nv6d9', 3, 'FileAdded', 1, '01m8bf98hrcm6shjfs0c1nv6d9', 'clerk@lantern.example.com', '01m8bf98j6ae1tq5e7ks7vq0yv', NULL, '2026-11-26 08:24:20.814+00', '{files}', '{"file_id":"01m8bf98j8jaqsjb6tx7thep1m","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bf98j8jaqsjb6tx7thep1m"]}}', '\x3680654e006e78a287af0664b1c38d73ced5f8dc20fedccbf596f6cfaa614202ea2edf258894c746aa388793bca39e818ef802ecfee232512fc2f174452a55f2e6f8899249', '\x2b930154db0b72b26c00bc64eed59e15348c3bb85a1fa9cc5df384f8442e6c26'),
	('00000000019xy9d7hd1x0k5rt3', 15, '01m8bf98jt3c65kcyy2fdze81j', 'person', '01m8bf98jtmk40xs5g4t6gpktg', 1, 'PersonCreated', 1, '01m8bf98jtmk40xs5g4t6gpktg', 'clerk@lantern.example.com', '01m8bf98jtvw61q3f56ptmckrg', NULL, '2026-11-26 08:24:20.826+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x440dfa4474748a5226469c638793cd3756da6518245564b6ebb25979c16d290e44862364a295900fcff05ff5915fa7aae23353faef84a8fdef71aa449e6ce9de454ef698d160954aa8d5578fcaf9dee45438840b6733e6d28e2b9a65e3d5c287e43f60e5d0f9de9baa28ce256cd20124dd', '\x0447fbd34cf67d217c75d8fbc946830a9aed4ec8d6df436fcfb9a7493909df74'),
	('00000000019xy9d7hd1x0k5rt3', 16, '01m8bf98jthnakzw4dqmyh6qdn', 'person', '01m8bf98jtmk40xs5g4t6gpktg', 2, 'PersonInvited', 1, '01m8bf98jtmk40xs5g4t6gpktg', 'clerk@lantern.example.com', '01m8bf98jtvw61q3f56ptmckrg', NULL, '2026-11-26 08:24:20.826+00', '{invitation}', '{"invitation_id":"01m8bf98jtf3mb515q9r9a2dd3","expires_at":1798273460826,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x2a23d3d8c43927f9abdf602db14b9f36e6f9cc1cb7ff91f9364f039e5ad47fd7ecb41fe368b3c111e0163a385e415fce505712e110164272d3a4bac4fdf9a20c8a0c4231d3feb52cb2c8f639673d9d98e21e9f4a0889983a37f7c9c709169c170757ee9190ac3696af30c784b1', '\xdc9360f7fc941f5734574cd7af735e26c43aebca8b0111da3bd872f8d88cbbd3'),
	('00000000019xy9d7hd1x0k5rt3', 17, '01m8bf98pz1xb825p73ny8tn4x', 'mail', '01m8bf98jtw0ewjxd5khaw6ey2', 1, 'MailSent', 1, '01m8bf98jtmk40xs5g4t6gpktg', 'system', '01m8bf98kzrb1767p6mrq5p7x3', NULL, '2026-11-26 08:24:20.959+00', '{}', '{"invitation_id":"01m8bf98jtf3mb515q9r9a2dd3","provider_id":"fac35ecc-cafd-4f81-956e-ea4f17062305"}', NULL, '\x9092c4646a190b68e6a005dc7319f158b8e4db4e286a8041386166d5277d9fda'),
	('00000000019xy9d7hd1x0k5rt3', 18, '01m8bf98qjd3bm6781qj5rdv6x', 'person', '01m8bf98jtmk40xs5g4t6gpktg', 3, 'InvitationAccepted', 1, '01m8bf98jtmk40xs5g4t6gpktg', '01m8bf98jtmk40xs5g4t6gpktg', '01m8bf98q9grqape0y1rhdp4bt', NULL, '2026-11-26 08:24:20.978+00', '{invitation}', '{"invitation_id":"01m8bf98jtf3mb515q9r9a2dd3","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x5e14c84b38cd65aa08639b9f63d2056b73fb6d26eb734a257d786b44847fd3ef'),
	('00000000019xy9d7hd1x0k5rt3', 19, '01m8bf98qj0q0bgbd7zvdw7n7x', 'person', '01m8bf98jtmk40xs5g4t6gpktg', 4, 'PersonApproved', 1, '01m8bf98jtmk40xs5g4t6gpktg', '01m8bf98jtmk40xs5g4t6gpktg', '01m8bf98q9grqape0y1rhdp4bt', NULL, '2026-11-26 08:24:20.978+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\xff1180a0cda7f673204ce1737cbe7e22ae425b661a869fceed0a12eaf96611f0'),
	('00000000019xy9d7hd1x0k5rt3', 20, '01m8bf9bntvp04sx0dmxczg2jt', 'person', '01m8bf9bntdhah6qch78znkba9', 1, 'PersonCreated', 1, '01m8bf9bntdhah6qch78znkba9', 'clerk@lantern.example.com', '01m8bf9bnp8fgrcya8gqfkm1wk', NULL, '2026-11-26 08:24:23.994+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x8b0e21d25d76ae0a4d11f4d1e7216b9c06238638d468de5ae307e323ea52cac647e9a7aaf879116e26293baeb0691e8408f66cc2050d4fc6565721fcae2736fdebb29ff6cb2985152a34c56e87a32d9f2c22accf182dbb17530d07a5bc217812b0bc59bd247b1367029aef1aaf56bfada3', '\x311d18585b2c9707ff8a18711f420055f9fe2fbe04a03c861a2a12dfe7b5c96a'),
	('00000000019xy9d7hd1x0k5rt3', 21, '01m8bf9bnt4pjzx4rx3mdapw4d', 'person', '01m8bf9bntdhah6qch78znkba9', 2, 'PersonInvited', 1, '01m8bf9bntdhah6qch78znkba9', 'clerk@lantern.example.com', '01m8bf9bnp8fgrcya8gqfkm1wk', NULL, '2026-11-26 08:24:23.994+00', '{invitation}', '{"invitation_id":"01m8bf9bntvhrkq535vn0c3e1g","expires_at":1798273463994,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x239f51ff408d459c28d01022a9ea9b87138e135c072c0d116c1253bf15aa579ed86bbc30e8dcb0436ea9a3128c9f16f92f41361fa7af112950bc74e92613a65f1186ba6909ab1f914f4241b3a9f69068893e7697d876e4ccd6e007ea1f94c5fe7cfe539f6728b7d7f2fb13dbf9', '\x535e893689b63152f4e2cb92811dea622009eb91f091ff4f02d2d4d6acf869ea'),
	('00000000019xy9d7hd1x0k5rt3', 22, '01m8bf9bsgzdswct1xq1m68f39', 'person', '01m8bf9bsg2grsem1xvp3fenza', 1, 'PersonCreated', 1, '01m8bf9bsg2grsem1xvp3fenza', 'clerk@lantern.example.com', '01m8bf9bsfvgfxfsscsh1bzhfy', NULL, '2026-11-26 08:24:24.112+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bf9058tp8n43gs5eyvk6eh","rank":"primary"}]}}', '\x63730548d97d2b155878391ece54bbc0a4877cc2471264bf825db0a76e140577450584721285b02ecf7791dc59a58cb2054d129a7f2a2af29af9353ed2b239f274636095e718cdb8739d92b06fabbb21c60a7fa1d9380054c8253d192416ae935bb7115b2980bb830cc785f75ef279baad', '\xe1cad5c3208de3cd9796c487dd251fb55c0351a68c05ab028b8a950246ab41f4'),
	('00000000019xy9d7hd1x0k5rt3', 23, '01m8bf9bsgf57kdqqhrv904fzv', 'person', '01m8bf9bsg2grsem1xvp3fenza', 2, 'PersonInvited', 1, '01m8bf9bsg2grsem1xvp3fenza', 'clerk@lantern.example.com', '01m8bf9bsfvgfxfsscsh1bzhfy', NULL, '2026-11-26 08:24:24.112+00', '{invitation}', '{"invitation_id":"01m8bf9bsgh394zcnb3wbvq1wm","expires_at":1795681465112,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0bbfea563ba4cbed88d43fa1143df50a1ff9ecbcc16530ff6ab7cc7897c2415dcb2df34671a98edcfd4ca12231d2acadb57721e3e0cd507a9f483d60a411616a61edacace96277227ce4c70e93be24dc7a3af4869123ffee1afefba44ce407d84aebb94def421c17981c32da80', '\x86eb1601b8110cddc140893a7997a0a9506229f4e6ce36899e5306f08f283abb'),
	('00000000019xy9d7hd1x0k5rt3', 24, '01m8bf9bt7gwp3djbsb7bpg332', 'group', '01m8bf98e4v1sfaap6s59sef8e', 2, 'GroupDeleted', 1, NULL, 'clerk@lantern.example.com', '01m8bf9bt5w53f60xhvjap4hfj', NULL, '2026-11-26 08:24:24.135+00', '{}', '{"from":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x5049c5e0a78e59ba54d115084be0e24cedeaa2ef66f46a7b3f6777daf789e3c6'),
	('00000000019xy9d7hd1x0k5rt3', 25, '01m8bf9bty1hearpy3az4pptrj', 'person', '01m8bf98eemk89ze2tk3bj3t81', 4, 'FileRemoved', 1, '01m8bf98eemk89ze2tk3bj3t81', 'clerk@lantern.example.com', '01m8bf9btr8nsds51tz59t2xkv', NULL, '2026-11-26 08:24:24.158+00', '{files}', '{"file_id":"01m8bf98fjjbw3g7a9c79bha15","from":{"files":["01m8bf98fjjbw3g7a9c79bha15"]},"to":{"files":[]}}', NULL, '\x8f6e412d79d82e4532bdf76684ccdd79e069ad45faf7e3630f5daa73764f2d97');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.heads VALUES
	('0000000001tx478ar0d6fzxd27', 3, 'grace', 42, '\x5b2334c86390051105955ddf9f1c98ebe789c7f266c6bb98297df8b0846ea057', 7, 2, 1, NULL, NULL, 6, 0, 42),
	('01m8bf8zymcfht8c1fcqcpjn10', 1, 'quarry', 8, '\x09dbcbc6bb102e1365ac497617ea86ac13d54a469f1786e7d0819ff5db472f06', 5, 1, 1, NULL, NULL, 2, 1, 8),
	('0000000001byfqz71dvs8mckv9', 4, 'northfield', 26, '\x41c2497e9bb21a4fb97cc33bac9b8883cbadcd4aa470ff7e159fa924036fd65e', 7, 1, 1, NULL, NULL, 2, 2, 26),
	('0000000001gf4y5myr1swekhan', 2, 'harbour', 107, '\x0c0055d508f2ceb4577315a80bfa6b559bd88c5373baaeed805e5ab763378dc7', 56, 2, 1, NULL, NULL, 17, 1, 107),
	('0000000001fvrxqf8at9nqe78q', 5, 'atelier', 30, '\x923c40fa715e5e076dfcd119885ec39d7b8469447c2eb7afc43ca14ac84ef91d', 24, 1, 1, NULL, NULL, 4, 0, 30),
	('00000000019xy9d7hd1x0k5rt3', 6, 'lantern', 26, '\xd1c049d260767486df0ce475d039b54c1d5912d74a1735210c02e894ece253a5', 24, 1, 1, NULL, NULL, 5, 0, 26);


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('0000000001gf4y5myr1swekhan', '\x37339d105a86ba93b188bbdeb100a3cd857822f02aa3f1c00fc9e2739e8f56ac', '\xf334c9ea2f1c4bfb5bf15d890bcd27fde5b24be5a4245466d36fd1728ed72350', 201, '', 1, NULL, '2026-11-26 08:24:12.138265+00', '{"id":"0000000001gf4y5myr1swekhan","name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bf90305jkffex2tpay4p3h","created_at":1795681452133,"updated_at":1795681452133}'),
	('0000000001tx478ar0d6fzxd27', '\x54d8648ae825402d5253da52c13834d7d2ee213e4754c6076f337bfdeb6c113b', '\x82bbb791ff89fc858d646bf1cc301e776784aa6633157758f2fa8e10307fd65b', 201, '', 1, NULL, '2026-11-26 08:24:12.175475+00', '{"id":"0000000001tx478ar0d6fzxd27","name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bf904brhe97q23efwcktf1","created_at":1795681452172,"updated_at":1795681452172}'),
	('0000000001byfqz71dvs8mckv9', '\x12617835b41bb91d43c7250775385ca95cf779bcfb38096bd8cd40a4659fde4d', '\x17a25b2307632b4ef6ae57e57028b1c12e70a038cca329bef72f9eabf0945dc9', 201, '', 1, NULL, '2026-11-26 08:24:12.185802+00', '{"id":"0000000001byfqz71dvs8mckv9","name":"Northfield District","external_id":"northfield","approval":"required","invitation_hours":48,"number":4,"template":"district","default_role_id":"01m8bf904q2r87mwvn28qhgv3q","created_at":1795681452184,"updated_at":1795681452184}'),
	('0000000001fvrxqf8at9nqe78q', '\x258280dce52180972d3bcde576a063767fdec1e9be7c4556d54dafba733a47b8', '\xbdb6662c613e032899f233d7abdfe1b2b46e35b582d68a145e6c928f64ff79eb', 201, '', 1, NULL, '2026-11-26 08:24:12.193995+00', '{"id":"0000000001fvrxqf8at9nqe78q","name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bf904z6n3akfwy8w6wwx25","created_at":1795681452193,"updated_at":1795681452193}'),
	('00000000019xy9d7hd1x0k5rt3', '\x223a252dce508e1bc5e8149315f0f73a49ecf74a6f3c896f0cef059f2bc5d21b', '\x8cce8293595de569c5ac5a36f8292dc4c2a6e16b6153baf024fbf0347c30a4fd', 201, '', 1, NULL, '2026-11-26 08:24:12.20283+00', '{"id":"00000000019xy9d7hd1x0k5rt3","name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bf9058tp8n43gs5eyvk6eh","created_at":1795681452202,"updated_at":1795681452202}'),
	('0000000001gf4y5myr1swekhan', '\x3c5f70c50b30cee9b0673ec620e8893bb8137a668e6d18c642e0a955bcdf8c1b', '\x796d2a7c09099aa2756ca0c450c9a951acc7fa5d03c72eeac12dfc3d51f56c24', 201, '', 5, NULL, '2026-11-26 08:24:14.511246+00', '{"id":"01m8bf92dds4qdegbhrwqmtnsr","number":null,"kind":"team","name":"Eight","description":"Eight, a team","created_at":1795681454509}'),
	('0000000001gf4y5myr1swekhan', '\x63081c921330e66c64275c59c9b7bc03c6d1448f87f814e6eb66eb89e030e65a', '\xeb72e7db0549006d061924cebda60ed91f7e3f565dc55a8c8842a5ec8ef49fe8', 201, '', 6, NULL, '2026-11-26 08:24:14.527636+00', '{"id":"01m8bf92dyn7nsv8awbcfft3qh","number":null,"kind":"area","name":"Dock","description":"Dock, a area","created_at":1795681454526}'),
	('0000000001gf4y5myr1swekhan', '\x9bcb61ed75da81d7dd8eccf6b67b7d12d6b69d2f6b44c903c3e4031d50f37eea', '\xe556e59a70e3931a66d8d81decfd7f66c0a21682a8efd080ddc5e09930fe47c9', 201, '', 7, NULL, '2026-11-26 08:24:14.535013+00', '{"id":"01m8bf92e6wj3frgttmstq6g4y","number":null,"kind":"tag","name":"First aid","description":"First aid, a tag","created_at":1795681454534}'),
	('0000000001gf4y5myr1swekhan', '\x402c7b167ce020db36be262604a0a2990bd71af06ba7123b0989caa28d243df4', '\x1d8a4507b6dc1c58093812b838f33e3d930bf6dcec0f57f9126150b0f965741c', 201, '', 8, NULL, '2026-11-26 08:24:14.54289+00', '{"id":"01m8bf92edgacbhh60p25mahs2","number":null,"kind":"project","name":"New boat","description":"New boat, a project","created_at":1795681454541}'),
	('0000000001gf4y5myr1swekhan', '\x708049041ea5323255ebf297a309b74f9ac18fd2e8fe35ffde72a0e4861f4d3b', '\x8f1c05abe665d09f2564b0bcc8a4f8f6a4b7d6bd9dae476005cd787ff25adfc1', 201, '', 15, '01m8bf92hybe8503jn9phgqwb5', '2026-11-26 08:24:14.659658+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92hybe8503jn9phgqwb5","number":null,"version":1,"standing":"current","status":"active","name":"Ada Lindqvist-Ørsted","first_name":"Ada","last_name":"Lindqvist-Ørsted","email":"ada@example.com","phone":"+12025550111","address":"1 Quay\nSt. John''s \\ \"Dock\"","title":"Captain; drop table people --","language":"sv","timezone":"Europe/Stockholm","avatar_url":"https://example.com/ada.png","role_ids":["01m8bf92fvm6k9mtn0s0je31px","01m8bf92feqawtx3hh6y4j14hf"],"role_ranks":["primary","secondary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-17","archived_at":null,"created_at":"2026-11-26T08:24:14.654Z","updated_at":"2026-11-26T08:24:14.654Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"},{"id":"01m8bf92feqawtx3hh6y4j14hf","key":"cox","name":"Cox","rank":"secondary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1190656112d6ec634de0aeefbb774cfc3ee9e8abd0a0e513b5d03076e77d7c89', '\x9d0de913f6b9650f95d4af3cfe2c8be5ece237a25726fd1846649e5e324d0b78', 201, '', 16, '01m8bf92jx2newry2pqxw2tfbd', '2026-11-26 08:24:14.68715+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92jx2newry2pqxw2tfbd","number":null,"version":1,"standing":"current","status":"active","name":"Ben Okafor","first_name":"Ben","last_name":"Okafor","email":"ben@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92feqawtx3hh6y4j14hf"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.685Z","updated_at":"2026-11-26T08:24:14.685Z","roles":[{"id":"01m8bf92feqawtx3hh6y4j14hf","key":"cox","name":"Cox","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1939c43a6046ba354bccf68cdc3b3346c0f23ee9044b8256a862707fd9639fa1', '\x9735df03bd8278b7b8c2cd997ff42068311cf80cac86a893f2c0e53b84047072', 201, '', 17, '01m8bf92kgyy9n3wdv8690v133', '2026-11-26 08:24:14.70678+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92kgyy9n3wdv8690v133","number":null,"version":1,"standing":"current","status":"active","name":"Cléo Marchand","first_name":"Cléo","last_name":"Marchand","email":"cleo@example.com","phone":"+442079460001","address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.704Z","updated_at":"2026-11-26T08:24:14.704Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x22c9f9fc7f4a2fe1aa8776bfb5406b8763f49424aac8525b71cec23961a7688c', '\x023cf8989ffd3fc848dbfe51e911ceb6e51faf97e2a7dad99e2b0c9ca2133f04', 201, '', 18, '01m8bf92kv2qrj9gam426gce1s', '2026-11-26 08:24:14.72025+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92kv2qrj9gam426gce1s","number":null,"version":1,"standing":"current","status":"active","name":"Dev Anand 🚣","first_name":"Dev","last_name":"Anand 🚣","email":"dev@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.715Z","updated_at":"2026-11-26T08:24:14.715Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x39f913bad98ee7efa4042f8724c96587f6a4eb05e6b69b87f3fd01d717da1b2b', '\x43ce6172ad059cb8a43809e24efb989fbb591f5f89fd70eb599ae6ffc9d4e128', 201, NULL, 19, '01m8bf92m689cr5tn6h7qek7k5', '2026-11-26 08:24:14.727639+00', NULL),
	('0000000001gf4y5myr1swekhan', '\xbcfa2bbd5ebaea0c86da45e1a76c3acd1f59ebe05fdad68f517f7ebf5521e442', '\xe01bffe1a81a02300a7a7e7eb5e27c3d6bf6122d231a8c5fbbfde5a25d2f698c', 201, '', 20, '01m8bf92mtp61k8n784mwcdycp', '2026-11-26 08:24:14.749204+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92mtp61k8n784mwcdycp","number":null,"version":1,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.746Z","updated_at":"2026-11-26T08:24:14.746Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x87c71bf7227dac0f8541a48a3eefa6e4700fcfd2712461dad15582b2f9fc5ceb', '\xe5f83ffda5c918d353409d1c8f6c149c37fce6bd246c82622643bda430b07373', 201, '', 21, '01m8bf92n779j7q0ja0jafgry0', '2026-11-26 08:24:14.761853+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92n779j7q0ja0jafgry0","number":null,"version":1,"standing":"current","status":"active","name":"Rower 1 of the second boat","first_name":"Rower","last_name":"1 of the second boat","email":"rower1@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.759Z","updated_at":"2026-11-26T08:24:14.759Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x755bf337508868293a84821f6906242b425d174c19a0895094d417489c40ab8f', '\xf54e08a57b15022b6aa31cd86691150b6b5c58063d1501562bb89330938b63c6', 201, '', 22, '01m8bf92nrtqqa3mjw3sgj4qf5', '2026-11-26 08:24:14.782423+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92nrtqqa3mjw3sgj4qf5","number":null,"version":1,"standing":"current","status":"active","name":"Rower 2 of the second boat","first_name":"Rower","last_name":"2 of the second boat","email":"rower2@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.776Z","updated_at":"2026-11-26T08:24:14.776Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x21a6860d9753a527cc7556821abf339cdb9c49634075dfe182e852305043a4c6', '\x47a12403734b46b7840b824b04f8335df7c67f7938b33d55c3fb82a10755430f', 201, '', 23, '01m8bf92p99nga1bg8c7w0f5gv', '2026-11-26 08:24:14.797997+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92p99nga1bg8c7w0f5gv","number":null,"version":1,"standing":"current","status":"active","name":"Rower 3 of the second boat","first_name":"Rower","last_name":"3 of the second boat","email":"rower3@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.793Z","updated_at":"2026-11-26T08:24:14.793Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x49e50bf9ede2124ab36b8341d52be2fbd8b8d49f3d2b2042990609c1d08a32d5', '\x6a87daa1a4a269384ef9741964f0305e47703dfd0d9f6989de468fe4432ad7b5', 201, '', 24, '01m8bf92ppg6pz4y3j6e8z602q', '2026-11-26 08:24:14.808461+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92ppg6pz4y3j6e8z602q","number":null,"version":1,"standing":"current","status":"active","name":"Rower 4 of the second boat","first_name":"Rower","last_name":"4 of the second boat","email":"rower4@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:14.806Z","updated_at":"2026-11-26T08:24:14.806Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xd8a6d9ab1eec59a9be44c3861d23ba8582358dd2a3d62f6579471136d7f28d4c', '\xb8cbe8ffd3149e5d6abdba40712b84bdbfa81c96f8972198a9798e180e51e0ec', 201, '', 42, '01m8bf92hybe8503jn9phgqwb5', '2026-11-26 08:24:15.107605+00', '{"file":{"id":"01m8bf92yyfcqg6ny6qthqz0e9","name":"Licence","filename":"licence.txt","content_type":"text/plain; charset=utf-8","size":22,"created_at":1795681455106},"person":"01m8bf92hybe8503jn9phgqwb5","version":12}'),
	('0000000001gf4y5myr1swekhan', '\x17a7cf989c4ee6d8903c1b39be5f78cc9b18adadd1e075c06ba977bcfefb8d01', '\x93476513ffc429baca21da6221c8fe43c8abe8d0fc21e31981a7239a132d292f', 201, NULL, 93, '01m8bf94a5ckhbgk6an8tfqg8q', '2026-11-26 08:24:16.45546+00', NULL),
	('0000000001gf4y5myr1swekhan', '\xca5f46793e58ff82147b7cfa9bda43d1a29c6c9b8cf867b84fc4e9e3780b2b96', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 102, '01m8bf96n2kq8kz7areemyw8sk', '2026-11-26 08:24:18.855526+00', '"01m8bf96n2kq8kz7areemyw8sk"'),
	('0000000001gf4y5myr1swekhan', '\x4c80be6e25c8f6a5b9f107e8e0531fff7bdc92ab421453a6539304f33bccdb8c', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 104, '01m8bf96n2jd0hgysaasef1d5b', '2026-11-26 08:24:18.855526+00', '"01m8bf96n2jd0hgysaasef1d5b"'),
	('0000000001tx478ar0d6fzxd27', '\x1c515fea559d36cda751e45342b53bbdfa77639b1300dd3c7449210120418411', '\x330fffafed5e19aeac13f6e66221969a5bac1b8326550717a09f650b9ba07306', 200, '', 104, '01m8bf96ta61skqxavqn7m663c', '2026-11-26 08:24:19.020723+00', '{"number":null,"version":2}'),
	('0000000001tx478ar0d6fzxd27', '\xf05ec356aa2f25e8166a2e51ac5c31a5596017e6a0b1d029dfaba00f37ce2a6e', '\x693f0cfe7c519a154ac697466783fcb0ae3a4cff92c41352a4bec1a19f136eed', 200, '', 107, '01m8bf96xx8a5r8nwkghdwvqtt', '2026-11-26 08:24:19.134795+00', '{"number":null,"version":2}'),
	('0000000001tx478ar0d6fzxd27', '\x5502110771e994a872dd413a9128bd791e0b81c42126aef58c76b4bc00a9225d', '\x9b9d2bcfa997c8178f1701725284bf52d5184927e0e66981c2ba9bacaed2dd96', 200, NULL, 110, '01m8bf971ft5j5mnwd3m2za5rn', '2026-11-26 08:24:19.253434+00', NULL),
	('0000000001tx478ar0d6fzxd27', '\x44eb627a67fd92b2a639a91a2efc67d551915247f7ded42e34913e13ee754320', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 127, '01m8bf97b6tqdqvvehspw619pg', '2026-11-26 08:24:19.56026+00', '"01m8bf97b6tqdqvvehspw619pg"'),
	('0000000001tx478ar0d6fzxd27', '\x02568da28b306e6833ab0e363acead6470b7f95a60d9dd47ed9968d04493d210', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 129, '01m8bf97b60nbh8npvs80gxgeb', '2026-11-26 08:24:19.56026+00', '"01m8bf97b60nbh8npvs80gxgeb"'),
	('0000000001tx478ar0d6fzxd27', '\x2d2af653f9f3c2da0604ba085e0d36bb2185a519f175340e850e45cb47727895', '\xecff66d6655e61b502ffc2def3d7213b0a99498363e4bf6a85ad71fe7b4dedb4', 200, NULL, 113, '01m8bf9759kh4vpgvhn33g37h4', '2026-11-26 08:24:19.371342+00', NULL),
	('0000000001byfqz71dvs8mckv9', '\x79b99a5931c126d469ea87c962c40a4f75e7be30d51d908721e9064c148a357e', '\xae733b422085bc3ac3f5ead71aad088b58329a0c8b281ccbd5130c65fcd0ec7f', 201, '', 4722, '01m8bf97xhyp5axm7nckf8ax9m', '2026-11-26 08:24:20.148115+00', '{"id":"01m8bf97xhyp5axm7nckf8ax9m","number":null,"version":1,"body":{"id":"01m8bf97xhyp5axm7nckf8ax9m","first":"Gita","last":"Rao","email":"gita@example.com","language":"en","roles":{"1c":1,"1d":2},"tags":["01m8bf97x6my9cvszb3ywfs1vm"],"archived":0,"avatar_url":null,"district_id":"0000000001byfqz71dvs8mckv9","created_at":1795681460145}}'),
	('0000000001byfqz71dvs8mckv9', '\x44be13fbf9f4ef37c9fa651ec8537364abef2bc24f39959409af39df15465c60', '\x2ff05f2aabda10525c005c03ae080e381212b09b6159374aef5e1bd80072c8be', 201, '', 19, '01m8bf97xhyp5axm7nckf8ax9m', '2026-11-26 08:24:20.240574+00', '{"file":{"id":"01m8bf9802zb0rpd8m0pq884qv","name":"Certificate","filename":"certificate.pdf","content_type":"application/pdf","size":17,"created_at":1795681460239},"person":"01m8bf97xhyp5axm7nckf8ax9m","version":4}'),
	('0000000001gf4y5myr1swekhan', '\x0e45e78c3bc049fb9f282b48db0a9e7cf534b573fd3eb80bad8311631d51b28e', '\x51569f2488d8d8a211e29f5a16c1cb11cff7f1707651540694549f882ac04dff', 200, '', 51, '01m8bf92mtp61k8n784mwcdycp', '2026-11-26 08:24:15.19754+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf92mtp61k8n784mwcdycp","number":20,"version":3,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf9030zt440cf5nrrb9as2"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-1","archived_at":null,"created_at":"2026-11-26T08:24:14.746Z","updated_at":"2026-11-26T08:24:15.196Z","roles":[{"id":"01m8bf9030zt440cf5nrrb9as2","key":"owner","name":"Owner","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xd58cb1c17145e970f82c7812836de1ca14cb9430181bbd654711ef708f0723fc', '\x3b2db86d9eac1d863dfca2d54f5aa8f43b52ab0e681f6a9e1503418a4d01df75', 201, '', 63, NULL, '2026-11-26 08:24:15.338138+00', '{"id":"01m8bf9378fh36mmmhrn5wc4nm","name":"Website","scopes":["people:read","events:read"],"hint":"VkXZ","created_at":1795681455336}'),
	('0000000001gf4y5myr1swekhan', '\x9e4548f52294d7e1d506d75af9cd01fe71598116cd305d8d1d44a0901dff54ef', '\x0257b09df4311eb670e715f6512107100d0c9e94f4b15249f615eb97b7d1e666', 201, '', 66, '01m8bf93kc7ps8p4ee2srv86jn', '2026-11-26 08:24:15.72744+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf93kc7ps8p4ee2srv86jn","number":null,"version":2,"standing":"current","status":"pending","name":"Guest waiting","first_name":"Guest","last_name":"waiting","email":"waiting@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf9030pp59sm76r0h4ywa2"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681455724,"expires_at":1798273455724,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:15.724Z","updated_at":"2026-11-26T08:24:15.724Z","roles":[{"id":"01m8bf9030pp59sm76r0h4ywa2","key":"admin","name":"Admin","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x603db8cedf3ff974877e398c3aee1495a1c60a881c83add1dec901e24823c99d', '\x73dea4e97b8ad31683f32e6829cede162fa13c62ed774ea361c1e73a266162ef', 201, '', 69, '01m8bf93px5gbgkm455y6ex9q4', '2026-11-26 08:24:15.839419+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf93px5gbgkm455y6ex9q4","number":null,"version":2,"standing":"current","status":"pending","name":"Guest accepted","first_name":"Guest","last_name":"accepted","email":"accepted@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681455837,"expires_at":1798273455837,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:15.837Z","updated_at":"2026-11-26T08:24:15.837Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x73786aac235ee86d325150f830d608e41f9ebaf79e32ed385593778b28b331d8', '\xb3fb3d02f59c490ba89373fb6c4477bb8f8ac86fccf57dbf806973381da4eb5d', 200, '', 72, '01m8bf93px5gbgkm455y6ex9q4', '2026-11-26 08:24:15.953662+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf93px5gbgkm455y6ex9q4","number":69,"version":4,"standing":"current","status":"pending","name":"Aksel Guest","first_name":"Aksel","last_name":"Guest","email":"accepted@example.com","phone":"+4721000000","address":null,"title":null,"language":"nb","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"accepted","sent_at":1795681455837,"expires_at":1798273455837,"accepted_at":1795681455952},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:15.837Z","updated_at":"2026-11-26T08:24:15.952Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x05d0a08d741c362aa6ce7a9fd89565ead08fbabfa76d720afea24f569b1cd178', '\xaa719c9544b305a80fa0068f6736d8afe429a35aa92008acdfbeda2a0c6445bc', 201, '', 75, '01m8bf93twkaey0zd72dmw8675', '2026-11-26 08:24:15.965301+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf93twkaey0zd72dmw8675","number":null,"version":2,"standing":"current","status":"pending","name":"Guest registered","first_name":"Guest","last_name":"registered","email":"registered@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681455964,"expires_at":1798273455964,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:15.964Z","updated_at":"2026-11-26T08:24:15.964Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x7a9e1884c1437e6e1def862b7fec6cc534472c46ee56e828fc2525ed07da9cf0', '\x821a86917efec73aac785219ad441003bf5b619a8b079eaa48050f2a32e1a521', 201, '', 80, '01m8bf93ykpt7efg97scq966wt', '2026-11-26 08:24:16.08519+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf93ykpt7efg97scq966wt","number":null,"version":2,"standing":"current","status":"pending","name":"Guest revoked","first_name":"Guest","last_name":"revoked","email":"revoked@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681456083,"expires_at":1798273456083,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:16.083Z","updated_at":"2026-11-26T08:24:16.083Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x31edfce98cd994977b600b6c453719b32947ea66c9953f6948906ae823e4a33f', '\x1680f75e0142486da6b4566a3eb3c04bae557195d9cb34b721f04d43875869f8', 201, '', 85, '01m8bf942w3p62wy4tcxew036d', '2026-11-26 08:24:16.223386+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf942w3p62wy4tcxew036d","number":null,"version":2,"standing":"current","status":"pending","name":"Guest expired","first_name":"Guest","last_name":"expired","email":"expired@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681456220,"expires_at":1795681458220,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:16.220Z","updated_at":"2026-11-26T08:24:16.220Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xe8c85666f26f2a7a5d529026c0796da3ff3bb0c97136ef7aac69ea453ea2e697', '\x324a6f1d50fd28f0682f7e654ebf861019ae591e1ee808f1bca788cb6d5f4382', 201, '', 88, '01m8bf946cfp2x8qvqtdc3kj50', '2026-11-26 08:24:16.334341+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf946cfp2x8qvqtdc3kj50","number":null,"version":2,"standing":"current","status":"pending","name":"Guest renewed","first_name":"Guest","last_name":"renewed","email":"renewed@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681456332,"expires_at":1795681458332,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:16.332Z","updated_at":"2026-11-26T08:24:16.332Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x16cf1528f3bf94c527bcf8495eeb362c223fa2f85129be306d44281441f056b4', '\xed61a55c5c35178bc91eb547ad87b07ce38100b325577ac405825897faa5b7bb', 201, '', 91, '01m8bf949wgnc4rgap194pmyq7', '2026-11-26 08:24:16.446825+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bf949wgnc4rgap194pmyq7","number":null,"version":2,"standing":"current","status":"pending","name":"Guest bounce","first_name":"Guest","last_name":"bounce","email":"bounce@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bf92fvm6k9mtn0s0je31px"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681456444,"expires_at":1798273456444,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:24:16.444Z","updated_at":"2026-11-26T08:24:16.444Z","roles":[{"id":"01m8bf92fvm6k9mtn0s0je31px","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001byfqz71dvs8mckv9', '\xa1b866cffb46a24c7a07bf8b02c87ff4291bac24609784c73c29289aa9690482', '\x213ca5a1def39ad79fb25a734c3f872293f30504e97ecaae8e3b5d6b0e0e4775', 201, '', 22, '01m8bf97xhyp5axm7nckf8ax9m', '2026-11-26 08:24:20.311338+00', '{"version":7,"id":"01m8bf982fbdg3z75gv383k68m","person_id":"01m8bf97xhyp5axm7nckf8ax9m","district_id":"0000000001byfqz71dvs8mckv9","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"published":0,"created_at":1795681460310,"updated_at":1795681460310}'),
	('0000000001fvrxqf8at9nqe78q', '\x59ef58162b3409f224c784b8d178360cf6f5ae618496a5b587e27bd1455b93fb', '\xed3f734d66c93d642c6fbd69a3cb5e96b9efd6d36da33fb400a06994e6b9f1cd', 201, '', 311, '01m8bf984fs20gavdvet4qx71f', '2026-11-26 08:24:20.370089+00', '{"id":"01m8bf984fs20gavdvet4qx71f","number":null,"version":1,"body":{"id":null,"first_name":"jo","last_name":"Atelier","title":"Lead","email":"jo@example.com","role":{"id":1},"groups":[],"timezone":null,"initials":"JA","image_url":null,"profile_color":"#f50ae7","language":"fr","suspended":false,"send_invite":false,"last_active":null,"created_at":"2026-11-26T08:24:20+00:00","updated_at":"2026-11-26T08:24:20+00:00","projects":[]}}'),
	('0000000001fvrxqf8at9nqe78q', '\x46954a4e91349c6315c1e37f8ac806eac920c41360535f904e3b510b10964413', '\x6271d10980ebdc894594202358901bd3036fffa50045f4f401527d4564e6cb40', 201, '', 312, '01m8bf98534sg1ebjmsw9mqx37', '2026-11-26 08:24:20.389458+00', '{"id":"01m8bf98534sg1ebjmsw9mqx37","number":null,"version":2,"body":{"id":null,"first_name":"kim","last_name":"Atelier","title":null,"email":"kim@example.com","role":{"id":4},"groups":[],"timezone":null,"initials":"KA","image_url":null,"profile_color":"#c0ffa3","language":"en","suspended":false,"send_invite":true,"last_active":null,"created_at":"2026-11-26T08:24:20+00:00","updated_at":"2026-11-26T08:24:20+00:00","projects":[]}}'),
	('0000000001fvrxqf8at9nqe78q', '\xc65bf9b9c8a5f3dc358bddd0d6f6b9dcf3248ca50ec033a4bf63406258440ce2', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 201, '', 14, NULL, '2026-11-26 08:24:20.521991+00', '{"number":null,"name":"Weavers","assigned":[302,311,312]}'),
	('0000000001fvrxqf8at9nqe78q', '\x3b247d93b8ba8edf51688d9692e5cfd5754cb94623865e17e322d65b1e383c3f', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 15, '01m8bf91t2ktpbfnw0qrnat98m', '2026-11-26 08:24:20.530304+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\x34d9888dd3c362bdc67be0ef286062ffa6f577ae313644acf68d0b13f1e30f82', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 16, '01m8bf984fs20gavdvet4qx71f', '2026-11-26 08:24:20.530304+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\x95a17e5eeaf181f03b034cee318b89d81d2afb7d6608308ae131894dab5dfa13', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 17, '01m8bf98534sg1ebjmsw9mqx37', '2026-11-26 08:24:20.530304+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xff7ff7619c749514d6199cc0215e226d7708fde0fdd200e062aa593e536ea77e', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 201, '', 18, NULL, '2026-11-26 08:24:20.54056+00', '{"number":null,"name":"Dyers","assigned":[315]}'),
	('0000000001fvrxqf8at9nqe78q', '\xb0029fd9ee083728aae3e181873efba3587eab9053703329d035704267467287', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 201, '', 20, NULL, '2026-11-26 08:24:20.551109+00', '{"number":null,"name":"Closed","assigned":[311]}'),
	('0000000001fvrxqf8at9nqe78q', '\x9f368464d91db3f4c60179e335fb293668813978178789a212964c7d76643634', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 204, '', 21, '01m8bf984fs20gavdvet4qx71f', '2026-11-26 08:24:20.559045+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\x7a56a24e8752026c823f62cdf4f5af178b89e9a4848ceaa4ca69ad7322463db5', '\x93bcb1a09d56d99c4a261c2d7d97fca2b92d685b5bb2b887da54bf928ab0e5da', 201, NULL, 315, '01m8bf988x45qjq7280henp5md', '2026-11-26 08:24:20.510753+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '\x0506c10fb0741cc87b206e535a3c52b560c722a6cbd034614c8c4f5deec12990', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 204, NULL, 19, '01m8bf988x45qjq7280henp5md', '2026-11-26 08:24:20.545108+00', NULL);


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, 'log', '2026-11-26 08:24:10.107457+00', '40aa5c2a72f8778580f794d660a3e8856c477c776f6027ce11e61cf6db6bdad2', 8),
	(2, 'people', '2026-11-26 08:24:10.150648+00', '8031cae920a5c04b6ecce4719fec9f3fef8e18606f746c0224762972852e3cd7', 8),
	(3, 'audit', '2026-11-26 08:24:10.19882+00', '22bd175b975c0e3f7bd7ce9d34e38cd6563afe1abbf53d9219699848f3bf7041', 8),
	(4, 'checkpoints', '2026-11-26 08:24:10.274966+00', '9f383d60316c114bd50dfc948ad76c0fcc6d47578039a7bc1677e66a958b97b8', 8),
	(5, 'rebuild', '2026-11-26 08:24:10.286679+00', '433b94fd7a2422575f49afd5e878fe11a5d6ca1f45e16e259dc4cb5d2b2439fe', 8),
	(6, 'resources', '2026-11-26 08:24:10.318667+00', 'd7fd56490d051d480b25e7f3e3fc5793ff2dad48023207e176a3dace06eb18d6', 8),
	(7, 'import', '2026-11-26 08:24:10.346787+00', '8b05859e144640335f0545c4db8590b88913c6dea12d6f8d35608418b55e5c54', 8),
	(8, 'text', '2026-11-26 08:24:10.363404+00', '75d9efa117723828b6d43f3d1f329f5febde67b27a75089ee5fdfc0556f86289', 8),
	(9, 'projections', '2026-11-26 08:24:10.370853+00', '3384102f37dc5a740a39a23032b309329737f09653d7fbd3911ad89f4b84dff1', 8),
	(10, 'tallies', '2026-11-26 08:24:10.411318+00', '081d73eebbe783bc6eddc6e66a49f185f07721c8293fb88b34f9318465bbc38d', 8),
	(11, 'stored_replies', '2026-11-26 08:24:10.42221+00', '279bdc3847a77958cbc54d680b098be3089bb1076b5f003b58562478472b28b7', 8),
	(12, 'outbox_tries', '2026-11-26 08:24:10.425966+00', '3eea03adb0e27786066390b862aeb702c0a0d219e34f82886e5c0490289e55c4', 11),
	(13, 'epochs', '2026-11-26 08:24:10.428599+00', '0c9eec52ab5b5ff4a59a494c4eb248885ae4f34320f7f2d17ab71b9a1a2cd073', 11);


--
-- Data for Name: newer_checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organization_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization_keys VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 'k1', '\x91fb1d6f839ea162ee58d9bd5da354ff95360a4c0fd9ead5a1e1d12609c52624cbac310947605f243409426765c570ac1f622439f9a41e5501f28139'),
	('0000000001gf4y5myr1swekhan', 'k2', '\xea5d84800bce594552ad0c7ec7bf0befd98e048c3859262ce26ccb9485442f752edcca57572196fe5ad7bc0647767b4728122f6078135464828e0654'),
	('0000000001tx478ar0d6fzxd27', 'k2', '\xad2eef264acde3510a1bab987751753c1ace696461614fe1a10784a8453dd143dd9405db402119c23901475ec59aa4b1c40a17dead0d182b97e14101'),
	('0000000001byfqz71dvs8mckv9', 'k2', '\xe6e77a842bb79ba2a577039907d49b526590fdd9b514361c160c949229b277fb90f70d73265408336df0259e23928b5d4a8f3083b8629f6c51c48efb'),
	('0000000001fvrxqf8at9nqe78q', 'k2', '\x358bc74a88860e99110b297a48433b621b4310066fd5963c0c9b4d79e635060a72b826596262fe61f1bf628e1cbcef193fbcbf78592c6dc8efbeb4bd'),
	('00000000019xy9d7hd1x0k5rt3', 'k2', '\x9cdeba141b4be7715a9ad248c707c1c9aed7d7d17e0ffe4293e3f3d803288bd88c08ffb58cbec6e5e5ccd56e82305fe99e97915b6ae9a2eabe62efb5');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('0000000001gf4y5myr1swekhan', '01m8bf93kc2er3vjd7cjwxftg5', 'invitation_expiry', '01m8bf93kc7ps8p4ee2srv86jn', '\x1fedc65581107f4e670b75e6870d4edb19ceb1b617587f6ee2346075b9773575603c7bd0bc19ab97724664cd64901d1acc20a1409bc27be82a5c5d0fccdfe01d4c6c6be71dfc2f', '2026-12-26 08:24:15.724+00', 0, NULL, NULL, '2026-11-26 08:24:15.72744+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bf96xxge20xc86gvq7ebvs', 'invitation_expiry', '01m8bf96xx8a5r8nwkghdwvqtt', '\xa1bcc49a01802d309241a0b97cd951b623063169597bc48a139f058208008fb73329221d27a8f66beb0724695b2001a1ee264ab5ec427cc95e6b0586f6d8dfaba512e432fa7a64', '2026-12-26 08:24:19.133+00', 0, NULL, NULL, '2026-11-26 08:24:19.134795+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf93px2701kmr8q7s6f585', 'invitation_expiry', '01m8bf93px5gbgkm455y6ex9q4', '\x61d425798623d57bfae9f6de8b1ef1a020f2945ad95b2239b8dda2fb541713eb34ada4dc8a20d592d06aa46d0b087514ffc73c90dc5ed6be80fd6293684dfd9879aa57b6790c2e', '2026-12-26 08:24:15.837+00', 0, NULL, NULL, '2026-11-26 08:24:15.839419+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf93twk6mbbqwwtpwne8w2', 'invitation_expiry', '01m8bf93twkaey0zd72dmw8675', '\x544b8f0e27524d4c728bd915d987ec1dc9136ef9711496c39a76fa076e93b7340bdc4875d865eb3f705815575d484c6e41277601089eb43802e1d19ba59edcfe67a49aaeb0f520', '2026-12-26 08:24:15.964+00', 0, NULL, NULL, '2026-11-26 08:24:15.965301+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf93ykp6wkqr47gznt8ejc', 'invitation_expiry', '01m8bf93ykpt7efg97scq966wt', '\x91b96017e1df9b0f83a0c44cb1f8cfbf1f2a0384de6cfc3e9403ab63f6fee63b02a08066ac924ebebc55c34d37bc2b2fb87ab4e8db4ae667181fab204539aba6f1f32021469fa6', '2026-12-26 08:24:16.083+00', 0, NULL, NULL, '2026-11-26 08:24:16.08519+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf96hf12pg761kzspazhdn', 'invitation_expiry', '01m8bf946cfp2x8qvqtdc3kj50', '\xae24573244fb8c87dbcc44597f07243fd4827ac871c8e5ebcf10c7301013c776d33e9318b11dde38b6e4b34b65a58d09d8a0d5ced1f6d7659f6b1ea344609713fb9f127cc7d780', '2026-12-26 08:24:18.735+00', 0, NULL, NULL, '2026-11-26 08:24:18.736042+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf949wbf0vb3ha9yn2vm48', 'invitation_expiry', '01m8bf949wgnc4rgap194pmyq7', '\x86df4bde028791123ff3bdcd72dae3d65e3b6d82c3a8d3c1eafe115915e0e1fc0abb6255fdcd6209380e95a2dca280dacdd550f00a56ec7244f501c0735cc0182415700cb4c6d8', '2026-12-26 08:24:16.444+00', 0, NULL, NULL, '2026-11-26 08:24:16.446825+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf96n2jn9p65bmsgmwndz1', 'invitation_expiry', '01m8bf96n2kq8kz7areemyw8sk', '\xf10cc3fbee0c7396c00764404a4bbd663acff6fc29ac39cf4011e9d67adcc2a37dcffa40fb544a811cd7452cf2188c80d30eea4334f9e2a570bc21411047ff857b535e27af7504', '2026-12-26 08:24:18.85+00', 0, NULL, NULL, '2026-11-26 08:24:18.855526+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bf96n2c9ry4vmwdft9gje2', 'invitation_expiry', '01m8bf96n2jd0hgysaasef1d5b', '\x5067de8020430ae662fb098f91f68b9dd0ca762c6c48f8deaaceb490698ca7ed9956c420099f64b409b5c123c5f9e37db61ac13274dc1b1b4cb86e0bc70fc31f1f879f4ceedb9f', '2026-12-26 08:24:18.85+00', 0, NULL, NULL, '2026-11-26 08:24:18.855526+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bf96taf6jrkjc14wfmjw83', 'invitation_expiry', '01m8bf96ta61skqxavqn7m663c', '\x7942536898793b2b91bbd0e6a603e812ff34113f811b81bc8dbb3b4ed825b67671e70842a5543805a07711f21776379890899ada73eefa431c4e4cda7611e73bac196020a37a2e', '2026-12-26 08:24:19.018+00', 0, NULL, NULL, '2026-11-26 08:24:19.020723+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bf97b612j3kqwfr0m581ns', 'invitation_expiry', '01m8bf97b6tqdqvvehspw619pg', '\x4112f5aaf63f81b8792fd43fa033da1aa62fe2c5cb9820bf5eeffabbd5443dfbd979b49c5d9339c1f547c88de6b56199c987ef5607860e64e5a1750f0b8f1d1dedcd7b2162b55f', '2026-12-26 08:24:19.558+00', 0, NULL, NULL, '2026-11-26 08:24:19.56026+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bf97b677fj13e83rtmwh3k', 'invitation_expiry', '01m8bf97b60nbh8npvs80gxgeb', '\x91afdbab6b3817cc9153c5a870fbc61465d7b68e4d5b551a68416eaeb1943f22fa7db25a9bba87cb5fff2d9a1ea78c78ffa0265ab6ff8ed255a4ab30bcd8b6491cab9778712be8', '2026-12-26 08:24:19.558+00', 0, NULL, NULL, '2026-11-26 08:24:19.56026+00', NULL),
	('0000000001byfqz71dvs8mckv9', '01m8bf983kbfxxksqmk82sr4vn', 'invitation_expiry', '01m8bf97xhyp5axm7nckf8ax9m', '\x0e5f31091cc052a034888c301c9edc3c20d1f924c76e9d220166b2e0ad4ef1a8b7f25f10a9aa1da03ceb6a0393adbf53ff04501d4115916985528ccedd884b5e13f2c6a77b19a3', '2026-12-25 12:54:20.339+00', 0, NULL, NULL, '2026-11-26 08:24:20.340486+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '01m8bf9853haz2264xms438d7v', 'invitation_expiry', '01m8bf98534sg1ebjmsw9mqx37', '\xe06964ea2d634eb726186ea21604368e80fed24a2cfe794f867942ffd5d565061c6644b5a40fbcf73ff37fe3139c584bae60d9739d675d292f827f012d039740641ceb65dfb994', '2026-12-26 08:24:20.387+00', 0, NULL, NULL, '2026-11-26 08:24:20.389458+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98jtbqysawpsv7q2kcb4', 'invitation_expiry', '01m8bf98jtmk40xs5g4t6gpktg', '\x2bd6b0a3acf67796da1d8de9f5098e242db5eb737f33b906807ec9bcc023a8297e6bffe70588638a02e9c16fd676989113d9b05339dfb4f03a2d1765cd5f7d926ea5d2a1c300d7', '2026-12-26 08:24:20.826+00', 0, NULL, NULL, '2026-11-26 08:24:20.840787+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bnt94wprqsgevkr3s61', 'invitation_expiry', '01m8bf9bntdhah6qch78znkba9', '\xb8bfd68b52052a2b6ae177220fa77c9f29629422d683f0b8ecdf857651ade43ae423d206e6f3bd03abbf90676ea41f3e44fe13bd825e2535e16c6e010752e28511dbbae66f1b13', '2026-12-26 08:24:23.994+00', 0, NULL, NULL, '2026-11-26 08:24:23.996725+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bnt34qgd45qanzecd1f', 'invitation_mail', '01m8bf9bntdhah6qch78znkba9', '\x33e2d5a4b9fe54615296f9ce8c119f93ea35ddb2113debd3a275e8ed9ac7a84002a2d8e14e573f39e5ba019305c30932d5554cc9cc7d6045b2d3557dcb93c5361a5392d68196dd30c7cd080d21b68094b44baed07e59be582294ae13547b8f2c3bad3957eea863aed11c3cc6d36285424826380cbbad7bfa0b295d6400fba0ae62a845a38b856cb466a7d9a559c19432f225af4d71d0c6d1cbc05b6ba9a1e01ca69ccd0e646eb65fc4cfb877722bd53a3d', '2026-11-26 08:24:23.994+00', 1, '2026-11-26 08:24:54.018+00', '01m8bf9bpjh84qzq32q3eadym6', '2026-11-26 08:24:23.996725+00', '2026-11-26 08:24:24.018+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bsg5tmw3a57ek6fqj0r', 'invitation_expiry', '01m8bf9bsg2grsem1xvp3fenza', '\x978341c243aa17eaea3b054aa7eec67deec469ada17a9ca18ec3aa3bf260b234c1a07b60a4fc651d9c74183315a54e9f653e07bd9936d650fd94251937d06f94630c2ec61b2a04', '2026-11-26 08:24:25.112+00', 0, NULL, NULL, '2026-11-26 08:24:24.113366+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bsgvbks8zkf501fz5hm', 'invitation_mail', '01m8bf9bsg2grsem1xvp3fenza', '\x2a1c612dd99e5ca69952d28545012a4a831a994749523d6aa013d14b92c9d93322138d03cfe872a3b46d2d79d303191e00bff4fa8d8990e492ee3d44a0a6df1e4356fc7fbff0860e91960e587de1157a07c2a0d45fa68074a8f117ce1242d9d83dae5e961dcbbd71b972487897487877ac3c9ba117aad511731c9fe18d1202bdba85de8a501bf6322c49de2e457245700fa0cb6bd44812dbd43e17e22536ba43e735e0a25d8e41b9a323a38c0c2ae33bc5', '2026-11-26 08:24:24.112+00', 0, NULL, NULL, '2026-11-26 08:24:24.113366+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98e4v1sfaap6s59sef8e', 'group_removal', '01m8bf98e4v1sfaap6s59sef8e', NULL, '2026-11-26 08:24:24.135+00', 0, NULL, NULL, '2026-11-26 08:24:24.136157+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98fjjbw3g7a9c79bha15', 'file_removal', '01m8bf98eemk89ze2tk3bj3t81', NULL, '2026-11-26 08:24:24.158+00', 0, NULL, NULL, '2026-11-26 08:24:24.15945+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bvjbykgrz5ysb14r6y6', 'erasure', '01m8bf98g66q8m114ct61a3pa2', NULL, '2026-11-26 08:24:24.178+00', 0, NULL, NULL, '2026-11-26 08:24:24.181287+00', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 1, '01da12vje0ptct4trq9tn71na6', 7001, 1, 'current', 'active', 'Ines Quarry', 'Ines', 'Quarry', 'ines@example.com', '+12025550101', NULL, 'Printer', 'en', NULL, NULL, '{01m8bf8zym1afyj8cc2fzw6jkw,01m8bf8zym8k884tyrwm828h5g}', '{primary,secondary}', '{}', NULL, 'import', 'old-1', NULL, '2019-05-04 09:30:00+00', '2026-11-26 08:24:12.814+00'),
	('01m8bf8zymcfht8c1fcqcpjn10', 1, '01e273w70088fwwmhe7gmymdt1', 7010, 1, 'current', 'pending', 'Pia Stone', 'Pia', 'Stone', 'pia@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf8zym8k884tyrwm828h5g}', '{primary}', '{}', NULL, 'import', 'old-3', NULL, '2020-02-29 00:00:00+00', '2026-11-26 08:24:12.814+00'),
	('01m8bf8zymcfht8c1fcqcpjn10', 1, '01m8bf90rdp11c0yj9y258rgst', 7002, 1, 'archived', 'inactive', 'Otto van der Steen', 'Otto', 'van der Steen', 'otto@example.com', NULL, NULL, NULL, 'nl', 'Europe/Amsterdam', NULL, '{01m8bf8zym8k884tyrwm828h5g}', '{primary}', '{}', NULL, 'import', 'old-2', '2021-11-30 00:00:00+00', '2026-11-26 08:24:12.813+00', '2026-11-26 08:24:12.814+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf918nk27y6k1ac2mf4brz', 4720, 1, 'archived', 'active', 'Eli Moss', 'Eli', 'Moss', 'eli@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904q2r87mwvn28qhgv3q}', '{primary}', '{}', NULL, 'import', 'd-2', '2026-11-26 08:24:13.299+00', '2026-11-26 08:24:13.333+00', '2026-11-26 08:24:13.334+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92hybe8503jn9phgqwb5', 15, 18, 'current', 'active', 'Ada Ørsted', 'Ada', 'Ørsted', 'ada.new@example.com', NULL, '1 Quay
St. John''s \ "Dock"', 'Captain', 'sv', 'Europe/Stockholm', 'https://example.com/ada.png', '{01m8bf9030pp59sm76r0h4ywa2,01m8bf90305jkffex2tpay4p3h}', '{primary,secondary}', '{01m8bf92dds4qdegbhrwqmtnsr,01m8bf92dyn7nsv8awbcfft3qh,01m8bf92e6wj3frgttmstq6g4y,01m8bf92edgacbhh60p25mahs2}', NULL, 'oauth', 'club-17', NULL, '2026-11-26 08:24:14.654+00', '2026-11-26 08:24:15.242+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92jx2newry2pqxw2tfbd', 16, 7, 'current', 'active', 'Ben Okafor', 'Ben', 'Okafor', 'ben@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf90305jkffex2tpay4p3h}', '{primary}', '{01m8bf92dds4qdegbhrwqmtnsr}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.685+00', '2026-11-26 08:24:15.244+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92kgyy9n3wdv8690v133', 17, 3, 'archived', 'active', 'Cléo Marchand', 'Cléo', 'Marchand', 'cleo@example.com', '+442079460001', NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{01m8bf92dds4qdegbhrwqmtnsr}', NULL, 'oauth', NULL, '2026-11-26 08:24:15.179+00', '2026-11-26 08:24:14.704+00', '2026-11-26 08:24:15.179+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf918n6qdrngbt68w9v4d7', 4711, 4, 'current', 'active', 'Dana María Reyes', 'Dana María', 'Reyes', 'dana@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904qz1390327s6p32j4a,01m8bf904q0n8fmggjtawzx28k}', '{primary,secondary}', '{01m8bf97x6my9cvszb3ywfs1vm}', NULL, 'import', '4711', NULL, '2026-11-26 08:24:13.333+00', '2026-11-26 08:24:20.327+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf91t2ktpbfnw0qrnat98m', 302, 2, 'current', 'active', 'Nils Holm', 'Nils', 'Holm', 'nils@example.com', NULL, NULL, 'Maker', 'sv', NULL, NULL, '{01m8bf904z6n3akfwy8w6wwx25}', '{primary}', '{01m8bf9899bq62pz0ey9mnr9sr}', NULL, 'import', '302', NULL, '2026-11-26 08:24:13.89+00', '2026-11-26 08:24:20.528+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf91t2pbd4cbt1sheff78v', 301, 2, 'current', 'inactive', 'Mara Vance-Hill', 'Mara', 'Vance-Hill', 'mara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904z8t7c9h9w0mfz6e28}', '{primary}', '{}', NULL, 'import', '301', NULL, '2026-11-26 08:24:13.89+00', '2026-11-26 08:24:20.623+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92kv2qrj9gam426gce1s', 18, 2, 'current', 'inactive', 'Dev Anand 🚣', 'Dev', 'Anand 🚣', 'dev@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.715+00', '2026-11-26 08:24:15.186+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92m689cr5tn6h7qek7k5', 19, 6, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92mtp61k8n784mwcdycp', 20, 3, 'current', 'active', 'Finn', 'Finn', NULL, 'finn@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9030zt440cf5nrrb9as2}', '{primary}', '{}', NULL, 'oauth', 'club-1', NULL, '2026-11-26 08:24:14.746+00', '2026-11-26 08:24:15.196+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92n779j7q0ja0jafgry0', 21, 2, 'current', 'active', 'Rower 1 of the second boat', 'Rower', '1 of the second boat', 'rower1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{01m8bf92dds4qdegbhrwqmtnsr}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.759+00', '2026-11-26 08:24:14.954+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92nrtqqa3mjw3sgj4qf5', 22, 3, 'current', 'active', 'Rower 2 of the second boat', 'Rower', '2 of the second boat', 'rower2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.776+00', '2026-11-26 08:24:14.974+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92p99nga1bg8c7w0f5gv', 23, 1, 'current', 'active', 'Rower 3 of the second boat', 'Rower', '3 of the second boat', 'rower3@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.793+00', '2026-11-26 08:24:14.793+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf92ppg6pz4y3j6e8z602q', 24, 1, 'current', 'active', 'Rower 4 of the second boat', 'Rower', '4 of the second boat', 'rower4@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:14.806+00', '2026-11-26 08:24:14.806+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf93kc7ps8p4ee2srv86jn', 66, 2, 'current', 'pending', 'Guest waiting', 'Guest', 'waiting', 'waiting@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9030pp59sm76r0h4ywa2}', '{primary}', '{}', '{"state":"pending","sent_at":1795681455724,"expires_at":1798273455724,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:15.724+00', '2026-11-26 08:24:15.724+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf93px5gbgkm455y6ex9q4', 69, 5, 'current', 'active', 'Aksel Guest', 'Aksel', 'Guest', 'accepted@example.com', '+4721000000', NULL, NULL, 'nb', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681455837,"expires_at":1798273455837,"accepted_at":1795681455952}', 'invitation', NULL, NULL, '2026-11-26 08:24:15.837+00', '2026-11-26 08:24:15.959+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf93twkaey0zd72dmw8675', 75, 4, 'current', 'pending', 'Registered Guest', 'Registered', 'Guest', 'registered@example.com', NULL, NULL, NULL, 'fr', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681455964,"expires_at":1798273455964,"accepted_at":1795681456076}', 'invitation', NULL, NULL, '2026-11-26 08:24:15.964+00', '2026-11-26 08:24:16.076+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf93ykpt7efg97scq966wt', 80, 4, 'current', 'pending', 'Guest revoked', 'Guest', 'revoked', 'revoked@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"revoked","sent_at":1795681456083,"expires_at":1798273456083,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:16.083+00', '2026-11-26 08:24:16.209+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf949wgnc4rgap194pmyq7', 91, 2, 'current', 'pending', 'Guest bounce', 'Guest', 'bounce', 'bounce@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"pending","sent_at":1795681456444,"expires_at":1798273456444,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:16.444+00', '2026-11-26 08:24:16.444+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf94a5ckhbgk6an8tfqg8q', 93, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf942w3p62wy4tcxew036d', 85, 3, 'current', 'pending', 'Guest expired', 'Guest', 'expired', 'expired@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"expired","sent_at":1795681456220,"expires_at":1795681458220,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:16.22+00', '2026-11-26 08:24:18.624+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf946cfp2x8qvqtdc3kj50', 88, 4, 'current', 'pending', 'Guest renewed', 'Guest', 'renewed', 'renewed@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf92fvm6k9mtn0s0je31px}', '{primary}', '{}', '{"state":"pending","sent_at":1795681458735,"expires_at":1798273458735,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:16.332+00', '2026-11-26 08:24:18.735+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf96n2jd0hgysaasef1d5b', 104, 2, 'current', 'pending', 'Bulk2', 'Bulk2', NULL, 'bulk2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf90305jkffex2tpay4p3h}', '{primary}', '{}', '{"state":"pending","sent_at":1795681458850,"expires_at":1798273458850,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:18.85+00', '2026-11-26 08:24:18.85+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bf96n2kq8kz7areemyw8sk', 102, 2, 'current', 'pending', 'Bulk1', 'Bulk1', NULL, 'bulk1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf90305jkffex2tpay4p3h}', '{primary}', '{}', '{"state":"pending","sent_at":1795681458850,"expires_at":1798273458850,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:18.85+00', '2026-11-26 08:24:18.85+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf98hrcm6shjfs0c1nv6d9', 12, 3, 'current', 'active', 'walt of Lantern', 'walt', 'of Lantern', 'walt@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9058tp8n43gs5eyvk6eh}', '{primary}', '{01m8bf98e4v1sfaap6s59sef8e}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:20.792+00', '2026-11-26 08:24:20.814+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf98jtmk40xs5g4t6gpktg', 15, 4, 'current', 'active', 'Xena', 'Xena', NULL, 'xena@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9058tp8n43gs5eyvk6eh}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681460826,"expires_at":1798273460826,"accepted_at":1795681460978}', 'invitation', NULL, NULL, '2026-11-26 08:24:20.826+00', '2026-11-26 08:24:20.978+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf9bntdhah6qch78znkba9', 20, 2, 'current', 'pending', 'Yara', 'Yara', NULL, 'yara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9058tp8n43gs5eyvk6eh}', '{primary}', '{}', '{"state":"pending","sent_at":1795681463994,"expires_at":1798273463994,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:23.994+00', '2026-11-26 08:24:23.994+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf9bsg2grsem1xvp3fenza', 22, 2, 'current', 'pending', 'Zeno', 'Zeno', NULL, 'zeno@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9058tp8n43gs5eyvk6eh}', '{primary}', '{}', '{"state":"pending","sent_at":1795681464112,"expires_at":1795681465112,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:24.112+00', '2026-11-26 08:24:24.112+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf98eemk89ze2tk3bj3t81', 6, 4, 'current', 'active', 'uma of Lantern', 'uma', 'of Lantern', 'uma@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf9058tp8n43gs5eyvk6eh}', '{primary}', '{01m8bf98e4v1sfaap6s59sef8e}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:20.686+00', '2026-11-26 08:24:24.158+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf92btgac4r7eresbzn3sv', 91, 2, 'current', 'inactive', 'Ruth Field', 'Ruth', 'Field', 'ruth@example.com', '+12025550109', NULL, NULL, 'en', NULL, NULL, '{01m8bf904bf1a6rbdscwh5d89a}', '{primary}', '{}', NULL, 'import', '91', NULL, '2026-11-26 08:24:14.458+00', '2026-11-26 08:24:19.536+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf92btz7j8y7jw4mhten3n', 92, 1, 'current', 'inactive', 'Saul Brook', 'Saul', 'Brook', 'saul@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904bt31jb061r5n57ytt}', '{primary}', '{}', NULL, 'import', '92', NULL, '2026-11-26 08:24:14.458+00', '2026-11-26 08:24:14.459+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf96xx8a5r8nwkghdwvqtt', 107, 4, 'current', 'pending', 'Member naomi', 'Member', 'naomi', 'naomi@example.com', '+12025550123', NULL, NULL, 'en', NULL, NULL, '{01m8bf904brdcgs6pwesx8mp9n}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681459133,"expires_at":1798273459133,"accepted_at":1795681459491}', 'invitation', NULL, NULL, '2026-11-26 08:24:19.133+00', '2026-11-26 08:24:19.491+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf971ft5j5mnwd3m2za5rn', 110, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf9759kh4vpgvhn33g37h4', 113, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf97b60nbh8npvs80gxgeb', 129, 2, 'current', 'pending', 'Choir2', 'Choir2', NULL, 'choir2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904brhe97q23efwcktf1}', '{primary}', '{}', '{"state":"pending","sent_at":1795681459558,"expires_at":1798273459558,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:19.558+00', '2026-11-26 08:24:19.558+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf97b6tqdqvvehspw619pg', 127, 2, 'current', 'pending', 'Choir1', 'Choir1', NULL, 'choir1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904brhe97q23efwcktf1}', '{primary}', '{}', '{"state":"pending","sent_at":1795681459558,"expires_at":1798273459558,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:24:19.558+00', '2026-11-26 08:24:19.558+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bf96ta61skqxavqn7m663c', 104, 10, 'current', 'active', 'Member miriam', 'Member', 'miriam', 'miriam@example.com', '+12025550124', '3 Mill Lane', NULL, 'en', NULL, NULL, '{01m8bf904brdcgs6pwesx8mp9n}', '{primary}', '{01m8bf96spe53mh7pagexdrft0,01m8bf96t1e6rcdbds9x14jcg0}', '{"state":"accepted","sent_at":1795681459018,"expires_at":1798273459018,"accepted_at":1795681459481}', 'invitation', NULL, NULL, '2026-11-26 08:24:19.018+00', '2026-11-26 08:24:20.125+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf97xyyk0140v1dmw7v50d', 4723, 2, 'archived', 'active', 'Hugo Lund', 'Hugo', 'Lund', 'hugo@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904q2r87mwvn28qhgv3q}', '{primary}', '{}', NULL, 'oauth', NULL, '2026-11-26 08:24:20.196+00', '2026-11-26 08:24:20.158+00', '2026-11-26 08:24:20.196+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf97xhyp5axm7nckf8ax9m', 4722, 8, 'current', 'active', 'Gita Rao-Bell', 'Gita', 'Rao-Bell', 'gita@example.com', NULL, NULL, NULL, 'en-GB', NULL, NULL, '{01m8bf904qze5f2wxdc6pgzcc0}', '{primary}', '{01m8bf97x6my9cvszb3ywfs1vm}', '{"state":"pending","sent_at":1795681460339,"expires_at":1798203260339,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 08:24:20.145+00', '2026-11-26 08:24:20.339+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bf97yb730zfgmwa9zpmma1', 4724, 2, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf98534sg1ebjmsw9mqx37', 312, 3, 'current', 'active', 'kim Atelier', 'kim', 'Atelier', 'kim@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bf904z5h29bz0y7par1z2k}', '{primary}', '{01m8bf9899bq62pz0ey9mnr9sr}', '{"state":"pending","sent_at":1795681460387,"expires_at":1798273460387,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 08:24:20.387+00', '2026-11-26 08:24:20.529+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf988x45qjq7280henp5md', 315, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bf984fs20gavdvet4qx71f', 311, 8, 'current', 'active', 'jo Atelier', 'jo', 'Atelier', 'jo@example.com', NULL, NULL, 'Owner', 'fr-CA', NULL, NULL, '{01m8bf904zdww7nqjj7ytscrpb}', '{primary}', '{01m8bf989vz9444y43bdfakmtw}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:24:20.367+00', '2026-11-26 08:24:20.657+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bf98g66q8m114ct61a3pa2', 9, 4, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_keys VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', '01da12vje0ptct4trq9tn71na6', 'k1', '\x26cbf8037b951b255e86ae2ddbf0d127c8b24ee91750e9e82ca57a13c2f79c21061ffe016a9665ff47e413a5a5cb31c9862c135d9efa6d97bc43fe56'),
	('01m8bf8zymcfht8c1fcqcpjn10', '01m8bf90rdp11c0yj9y258rgst', 'k1', '\xf18cda896c7781f0d0b6915bf14b289ce64b6b10c038d9594eaddc4b041636083c5799504ee42b00242dc726ed1d224978116651feee6fe3acd20171'),
	('01m8bf8zymcfht8c1fcqcpjn10', '01e273w70088fwwmhe7gmymdt1', 'k1', '\x50efd7706aa3c992724831d2479a30f90da9d5d1bba71e618a84613052d24b1861c7b44c2742bf670a265134dad4ce790b9c62ce51b99e58c5fae0e1'),
	('0000000001byfqz71dvs8mckv9', '01m8bf918n6qdrngbt68w9v4d7', 'k2', '\x1c68e5c2fd8460f45e7e8723eae058e39c898e0a3c50860e840e9772bc847a217e648a662a03082ed74b3a67a7656d88c6935d9fea89267479f1241f'),
	('0000000001byfqz71dvs8mckv9', '01m8bf918nk27y6k1ac2mf4brz', 'k2', '\xc6321820d58def778186ffdef457610eab54bf566b23d9cd635436ad26a664861362f64a1f445e2296f12b5ecb2d617f446d24e2e87dc6ef5ea4e223'),
	('0000000001fvrxqf8at9nqe78q', '01m8bf91t2pbd4cbt1sheff78v', 'k2', '\x74b8c496d2cf146ccd2860998da0f383edb79d8cdb7344b3ff640132eec840949992108d337e1c786dc8be59371d75b5e00672d1299b2ae05d8a33ad'),
	('0000000001fvrxqf8at9nqe78q', '01m8bf91t2ktpbfnw0qrnat98m', 'k2', '\xe6f7fce0461132cdcea6a979dfcb553e668f148c3b427686a1924828decab09ed9563e71c539273761bc0bc82c0ee26b6e01c9cd5b72544506ba9dfb'),
	('0000000001tx478ar0d6fzxd27', '01m8bf92btgac4r7eresbzn3sv', 'k2', '\x334ccaace6bf9d1332f94a022c752fafe9af72d0844871558fa9b7d3c70439f21171b650240d350cb16c1a2d04c53a72ecfabfbf09bd37975fffd5c6'),
	('0000000001tx478ar0d6fzxd27', '01m8bf92btz7j8y7jw4mhten3n', 'k2', '\xe9ac74c6aa07ea74f55a842fe308a9fbabc7f333164f90c1971b5cec7b8afd1c7f6bcf01d84ccc0dcaec4bdd69523c2c7ec8646d4020e9fa1cdb939f'),
	('0000000001gf4y5myr1swekhan', '01m8bf92hybe8503jn9phgqwb5', 'k2', '\x504140f7c2c90f3252fa9d54121af6d95205595ee9bd9a0666a058b6fd4de9330b546f5a0eccf0ad817d25193b57568d59c2f330239b91bd98050a59'),
	('0000000001gf4y5myr1swekhan', '01m8bf92jx2newry2pqxw2tfbd', 'k2', '\x023f07106dc2d9ee558c5fcc10fa74a864de0373d053b6ea014214d8c47a9067ca0219de7bc9f9e66a72d9f3e38e94b9818581af941e666579e19aad'),
	('0000000001gf4y5myr1swekhan', '01m8bf92kgyy9n3wdv8690v133', 'k2', '\x74afe535a81dc59620931de27a5230202617af744ef7001b59d845df8234a74923959968a399fb088d7e9742b461c3293eaec46bfc094ae66e990f49'),
	('0000000001gf4y5myr1swekhan', '01m8bf92kv2qrj9gam426gce1s', 'k2', '\x7eb3d0260c441c839ea3976e3f3f8a49b2e59895df023676cffe6c97854be8ede71cd75f9a2481d8df6f7fd1032229fafa27f04e346984cb125607d8'),
	('0000000001gf4y5myr1swekhan', '01m8bf92mtp61k8n784mwcdycp', 'k2', '\x33eef534fdfa56a2d35a7c30be4e0bae7ed57775e3a2a91c9f579aceeb0b8c6b84f7e6708770c2f2efcc07081be301a8ad4a4a42c713d64adef80181'),
	('0000000001gf4y5myr1swekhan', '01m8bf92n779j7q0ja0jafgry0', 'k2', '\x359d8a356db56ffcc077dbcd2c8f03334a51a6e2b3d288a843f237156289fc6584170183ede701f8d1ba25d621660bd3695f0386b0d8203cebf2c770'),
	('0000000001gf4y5myr1swekhan', '01m8bf92nrtqqa3mjw3sgj4qf5', 'k2', '\xec216241b14de0e51f9a3ff439c4a6c628a42c0c0987b1705af6c9297af7584530ac813a4bafb4337a034feff04fce7250a145d94193b5fd7206e818'),
	('0000000001gf4y5myr1swekhan', '01m8bf92p99nga1bg8c7w0f5gv', 'k2', '\xde2f1b5519027eda27de9726119afca406c8929374e2bc4bce9aade22636ab2ef44414dcffe6c82da6bd13bc2892c99a03b4bed938e498864886cfe7'),
	('0000000001gf4y5myr1swekhan', '01m8bf92ppg6pz4y3j6e8z602q', 'k2', '\xda323be3e273dd31971fa3fb02c94b8e81f60341ee26dbd1e122feeb8a72753df1ee5bd75a5a714ce6f4647fdda7b6b39703c045e2e7d6054e5741e2'),
	('0000000001gf4y5myr1swekhan', '01m8bf93kc7ps8p4ee2srv86jn', 'k2', '\x2915a773ff40fbacd40b0c201032a3b3875b4477838f1d5a23c3d884896cf7e049c6683515cdd4001be17b11d6d562aa920c81d6624f19c99dda7d94'),
	('0000000001gf4y5myr1swekhan', '01m8bf93px5gbgkm455y6ex9q4', 'k2', '\x6cf00eaac6453ee0c4906804db83eac6af12961158cca80f8973bc71267a82534c760906a35455dd100c693a400ad2143e52ec7b1d9990f206b0f53d'),
	('0000000001gf4y5myr1swekhan', '01m8bf93twkaey0zd72dmw8675', 'k2', '\x78968cab643401c66bb3160373770c800979c11ab4882cc66332f7e2628e148d3df76dc9699b3d0a969a59972e0bd8aa27a159bb19c0ef79dc57a8b3'),
	('0000000001gf4y5myr1swekhan', '01m8bf93ykpt7efg97scq966wt', 'k2', '\xc90f381c9cac01f4cd3ea6256334e5483157b313d38ccf09d6582dcdd4fe0b941b6f555b43550fc770b8018c0987579e5e04e87a56a3fea8d3b61698'),
	('0000000001gf4y5myr1swekhan', '01m8bf942w3p62wy4tcxew036d', 'k2', '\x1605789874d7dfc5a20e1a4be395a52d7b0d1b8d3848266eaf22fd1bb1b5ef0cb3ca763724746f868fde68bb85775e5b05cc4fc65bdf556d6fd85635'),
	('0000000001gf4y5myr1swekhan', '01m8bf946cfp2x8qvqtdc3kj50', 'k2', '\xd7ec006a0f06b3ba01e751fc5a6653d5b92bdfa4b6cef1d149629e3bddac395f5e7e487a1306f676840e2bca81fe24c46bd130b67815803effee67ab'),
	('0000000001gf4y5myr1swekhan', '01m8bf949wgnc4rgap194pmyq7', 'k2', '\xd33a6531b368c68fb8b5f7719589bc9ff1a4aaf54cbaab8d265a2b6a2c5be9cf7fb8b98757c12437bff227d113a3f8f241a63bb439b754f62079ca56'),
	('0000000001gf4y5myr1swekhan', '01m8bf96n2kq8kz7areemyw8sk', 'k2', '\xc857c72fb51f4d74b413ed7b5caa3f02fa53e954e27c45edd2c85a5cdd8c642bdb0b484840c672705cfcc97e5899d0c7a844131852e01e4f005074cb'),
	('0000000001gf4y5myr1swekhan', '01m8bf96n2jd0hgysaasef1d5b', 'k2', '\xb1dfc3a29dc2f08ae691af9ceb17ec4f88511124d08b3a8586047620eba9b776e584cfa8267bef20ab71c47818f5365145153106536ddfcced3f7661'),
	('0000000001tx478ar0d6fzxd27', '01m8bf96ta61skqxavqn7m663c', 'k2', '\x270bb5dc51f7cceb8670c178af78f6d6a581901aef5fba2cdac4c7986152965f108747c5a34b64b1277422dde5f42a0b0de382f2c4f2c2e09eed2828'),
	('0000000001tx478ar0d6fzxd27', '01m8bf96xx8a5r8nwkghdwvqtt', 'k2', '\xd2dc18a8fff3fbb9acf13a673b2d0450af3701a53d6df24ea3574e3c88584d1d904d91d49927aab9bb61838436afc44dbfe0be5990437d8414f896ec'),
	('0000000001tx478ar0d6fzxd27', '01m8bf97b6tqdqvvehspw619pg', 'k2', '\x03c23cd597b1f8627c7b03a82715836e9c7bfb617126fc10883533726f2dd417015a88ba4fa16753abd9c6f2df9140c15b12aaf8fd8b6440ca8d3944'),
	('0000000001tx478ar0d6fzxd27', '01m8bf97b60nbh8npvs80gxgeb', 'k2', '\x2370672edf8c1fef88e411b653e4e1f473da5d27ab28e7a74ca56507a8d0ae8fe7e0b262b911b3aded5688428ef33da77e62018793fd5b61c96c480d'),
	('0000000001byfqz71dvs8mckv9', '01m8bf97xhyp5axm7nckf8ax9m', 'k2', '\x9d52fc40147552821c76d2ac8e87b01b265badcc3b98b8e5bf0ff40578e0d667b9ed68d6de1428ef34fca5087ccb7c760682daebf6e0a2d51b87b4db'),
	('0000000001byfqz71dvs8mckv9', '01m8bf97xyyk0140v1dmw7v50d', 'k2', '\x6168727bb727e839e85e1e06ce43c1e90a24ffcab5f20ea44c19d1e63cc16da0fa5a352b8fa8968bd30398b85788f5e38657ea58dc4327e1873a7aea'),
	('0000000001fvrxqf8at9nqe78q', '01m8bf984fs20gavdvet4qx71f', 'k2', '\xd6acfcad21ac6af372fcb8446f91ff309dc02a548c199564165a0f89367571b899bef22c618921f730d82f0ed03812f1002e138bf73f7e8ebb900e75'),
	('0000000001fvrxqf8at9nqe78q', '01m8bf98534sg1ebjmsw9mqx37', 'k2', '\x1c9c57fc7fdf5066759289724af7d6abf5ff0b0a0ad2b49fcbb472666acc635f9accc6f96c8be9f94500884851565647d12370af0b0bd396d785d608'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98eemk89ze2tk3bj3t81', 'k2', '\x70c26a8377e43b6814d573f7141ecde4ce62cde4fa1faf61ae9f3e15ff58802dc6fb0f18f031a792deb057d475fa9172c998b8d179f4a4bea960b78b'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98hrcm6shjfs0c1nv6d9', 'k2', '\xb6160783a6c4f4b7b105f3546bb8b67e0b6ff71fd63c0c5d109f1a8fade71827b00c9464b20c7ea6b7ad51480ddb9dd0e752d071bce3ea6ee12728db'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf98jtmk40xs5g4t6gpktg', 'k2', '\x9c33a203433c4d3bae79f8e3a2fdc23ff0cf26830223bef2e380158282805ff0fd2138634c85facb47d6ffce8d1633b6ba17d69882ca791c4bb91a36'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bntdhah6qch78znkba9', 'k2', '\x9a7cf2de6532b59b95b5f305506e717d436e8d0da2fc449ba63fc78bc0e83b79c89f5d7e8b084692afacf642f0fb7be0a411a77edda1eb95484d7881'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bf9bsg2grsem1xvp3fenza', 'k2', '\x3b3ab79e9afa21d0266e8ccab29ea0e10b1d5097e7ad741f7c247025421f1e73e58e5661d99d4968913c288d9cc1ee34bfee1d0cc2f32be76e7fe0c8');


--
-- Data for Name: projection_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.projection_states VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 'people', 1, 1, NULL, NULL),
	('01m8bf8zymcfht8c1fcqcpjn10', 'directory', 1, 1, NULL, NULL),
	('01m8bf8zymcfht8c1fcqcpjn10', 'tallies', 1, 1, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 'directory', 1, 1, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 'tallies', 1, 1, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 'directory', 1, 1, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 'tallies', 1, 1, NULL, NULL),
	('0000000001byfqz71dvs8mckv9', 'people', 1, 1, NULL, NULL),
	('0000000001byfqz71dvs8mckv9', 'directory', 1, 1, NULL, NULL),
	('0000000001byfqz71dvs8mckv9', 'tallies', 1, 1, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 'people', 1, 1, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 'directory', 1, 1, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 'tallies', 1, 1, NULL, NULL),
	('00000000019xy9d7hd1x0k5rt3', 'people', 1, 1, NULL, NULL),
	('00000000019xy9d7hd1x0k5rt3', 'directory', 1, 1, NULL, NULL),
	('00000000019xy9d7hd1x0k5rt3', 'tallies', 1, 1, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 'people', 1, 2, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 'people', 1, 2, NULL, NULL);


--
-- Data for Name: rebuilds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.records VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 'role', '01m8bf8zym1afyj8cc2fzw6jkw', 1, '{"id":"01m8bf8zym1afyj8cc2fzw6jkw","number":1,"key":"owner","name":"Owner"}', 2),
	('01m8bf8zymcfht8c1fcqcpjn10', 'role', '01m8bf8zym8k884tyrwm828h5g', 1, '{"id":"01m8bf8zym8k884tyrwm828h5g","number":3,"key":"member","name":"Member"}', 4),
	('01m8bf8zymcfht8c1fcqcpjn10', 'role', '01m8bf8zymed5sngybz5fp29sj', 1, '{"id":"01m8bf8zymed5sngybz5fp29sj","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bf90305jkffex2tpay4p3h', 1, '{"id":"01m8bf90305jkffex2tpay4p3h","number":3,"key":"member","name":"Member"}', 4),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bf9030pp59sm76r0h4ywa2', 1, '{"id":"01m8bf9030pp59sm76r0h4ywa2","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bf9030zt440cf5nrrb9as2', 1, '{"id":"01m8bf9030zt440cf5nrrb9as2","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bf904bf1a6rbdscwh5d89a', 1, '{"id":"01m8bf904bf1a6rbdscwh5d89a","number":2,"key":"pastor","name":"Pastor"}', 3),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bf904brdcgs6pwesx8mp9n', 1, '{"id":"01m8bf904brdcgs6pwesx8mp9n","number":4,"key":"coordinator","name":"Coordinator"}', 5),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bf904brhe97q23efwcktf1', 1, '{"id":"01m8bf904brhe97q23efwcktf1","number":5,"key":"member","name":"Member"}', 6),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bf904bs1j2wd5d41pngfzb', 1, '{"id":"01m8bf904bs1j2wd5d41pngfzb","number":1,"key":"superadmin","name":"Superadmin"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bf904bt31jb061r5n57ytt', 1, '{"id":"01m8bf904bt31jb061r5n57ytt","number":3,"key":"leader","name":"Leader"}', 4),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bf904q0n8fmggjtawzx28k', 1, '{"id":"01m8bf904q0n8fmggjtawzx28k","number":4,"key":"1d","name":"Board"}', 5),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bf904q2r87mwvn28qhgv3q', 1, '{"id":"01m8bf904q2r87mwvn28qhgv3q","number":3,"key":"1c","name":"Candidate"}', 4),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bf904qz1390327s6p32j4a', 1, '{"id":"01m8bf904qz1390327s6p32j4a","number":1,"key":"1a","name":"Admin"}', 2),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bf904qze5f2wxdc6pgzcc0', 1, '{"id":"01m8bf904qze5f2wxdc6pgzcc0","number":2,"key":"1b","name":"Mentor"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bf904z5h29bz0y7par1z2k', 1, '{"id":"01m8bf904z5h29bz0y7par1z2k","number":4,"key":"client","name":"Client"}', 5),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bf904z6n3akfwy8w6wwx25', 1, '{"id":"01m8bf904z6n3akfwy8w6wwx25","number":3,"key":"normal-user","name":"Normal User"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bf904z8t7c9h9w0mfz6e28', 1, '{"id":"01m8bf904z8t7c9h9w0mfz6e28","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bf904zdww7nqjj7ytscrpb', 1, '{"id":"01m8bf904zdww7nqjj7ytscrpb","number":1,"key":"owner","name":"Owner"}', 2),
	('00000000019xy9d7hd1x0k5rt3', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, '{"id":"00000000019xy9d7hd1x0k5rt3","name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bf9058tp8n43gs5eyvk6eh","created_at":1795681452202,"updated_at":1795681452202}', 1),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bf90580639n1k5bta42s5a', 1, '{"id":"01m8bf90580639n1k5bta42s5a","number":2,"key":"admin","name":"Admin"}', 3),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bf9058kt81s8nf98qxwh4h', 1, '{"id":"01m8bf9058kt81s8nf98qxwh4h","number":1,"key":"owner","name":"Owner"}', 2),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bf9058tp8n43gs5eyvk6eh', 1, '{"id":"01m8bf9058tp8n43gs5eyvk6eh","number":3,"key":"member","name":"Member"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'organization', '0000000001fvrxqf8at9nqe78q', 2, '{"number_offset":302,"id":"0000000001fvrxqf8at9nqe78q","name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bf904z6n3akfwy8w6wwx25","created_at":1795681452193,"updated_at":1795681453860}', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'organization', '01m8bf8zymcfht8c1fcqcpjn10', 2, '{"number_offset":7002,"id":"01m8bf8zymcfht8c1fcqcpjn10","name":"Quarry Press","external_id":"quarry","approval":"required","invitation_hours":48,"number":1,"template":"default","default_role_id":"01m8bf8zym8k884tyrwm828h5g","created_at":1795681452031,"updated_at":1795681452790}', 1),
	('0000000001byfqz71dvs8mckv9', 'organization', '0000000001byfqz71dvs8mckv9', 3, '{"number_offset":4711,"id":"0000000001byfqz71dvs8mckv9","name":"Northfield School District","external_id":"northfield","approval":"required","invitation_hours":700.5,"number":4,"template":"district","default_role_id":"01m8bf904q2r87mwvn28qhgv3q","created_at":1795681452184,"updated_at":1795681453308}', 1),
	('0000000001tx478ar0d6fzxd27', 'organization', '0000000001tx478ar0d6fzxd27', 2, '{"number_offset":92,"id":"0000000001tx478ar0d6fzxd27","name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bf904brhe97q23efwcktf1","created_at":1795681452172,"updated_at":1795681454431}', 1),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bf92dds4qdegbhrwqmtnsr', 1, '{"id":"01m8bf92dds4qdegbhrwqmtnsr","kind":"team","name":"Eight","description":"Eight, a team","created_at":1795681454509}', 5),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bf92dyn7nsv8awbcfft3qh', 1, '{"id":"01m8bf92dyn7nsv8awbcfft3qh","kind":"area","name":"Dock","description":"Dock, a area","created_at":1795681454526}', 6),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bf92edgacbhh60p25mahs2', 1, '{"id":"01m8bf92edgacbhh60p25mahs2","kind":"project","name":"New boat","description":"New boat, a project","created_at":1795681454541}', 8),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bf92e6wj3frgttmstq6g4y', 2, '{"id":"01m8bf92e6wj3frgttmstq6g4y","kind":"tag","name":"First aid 2025","description":null,"created_at":1795681454534}', 7),
	('0000000001gf4y5myr1swekhan', 'organization', '0000000001gf4y5myr1swekhan', 2, '{"number_offset":0,"id":"0000000001gf4y5myr1swekhan","name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bf92fvm6k9mtn0s0je31px","created_at":1795681452133,"updated_at":1795681454604}', 1),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bf92fvm6k9mtn0s0je31px', 2, '{"id":"01m8bf92fvm6k9mtn0s0je31px","number":40,"key":"coach","name":"Head coach"}', 12),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8bf96spe53mh7pagexdrft0', 1, '{"id":"01m8bf96spe53mh7pagexdrft0","kind":"area","name":"North side","description":null,"created_at":1795681458998}', 10),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8bf96t1e6rcdbds9x14jcg0', 1, '{"id":"01m8bf96t1e6rcdbds9x14jcg0","kind":"team","name":"Choir","description":null,"created_at":1795681459009}', 11),
	('0000000001byfqz71dvs8mckv9', 'group', '01m8bf97x6my9cvszb3ywfs1vm', 1, '{"id":"01m8bf97x6my9cvszb3ywfs1vm","kind":"tag","name":"STEM","description":null,"created_at":1795681460134}', 10),
	('0000000001gf4y5myr1swekhan', 'api_key', '01m8bf9378fh36mmmhrn5wc4nm', 1, '{"id":"01m8bf9378fh36mmmhrn5wc4nm","name":"Website","scopes":["people:read","events:read"],"hint":"VkXZ","created_at":1795681455336}', 63),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8bf989vz9444y43bdfakmtw', 1, '{"id":"01m8bf989vz9444y43bdfakmtw","kind":"team","name":"Dyers","description":null,"created_at":1795681460539}', 18),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8bf9899bq62pz0ey9mnr9sr', 2, '{"id":"01m8bf9899bq62pz0ey9mnr9sr","kind":"team","name":"Weavers & Knitters","description":null,"created_at":1795681460521}', 14);


--
-- Data for Name: routines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.routines VALUES
	('functions/event_digest.sql', 'c2e049c69159696f77084d24231ca877aa85688241d949a7c0ecf1f5302d5369', '2026-11-26 08:24:10.470268+00', 13, '0.3.0'),
	('functions/append.sql', 'afded55f60d9c04654eea46765c4ddc8b2c59a93c160a0858a78e5bcb16ff4e0', '2026-11-26 08:24:10.472263+00', 13, '0.3.0'),
	('functions/append_steps.sql', '2808f3930528edde603437f72f9e6f50c04c49b6e4f02b316fad0a182148c08f', '2026-11-26 08:24:10.474932+00', 13, '0.3.0'),
	('functions/attention.sql', '797e43d37aabf5ec0374bb7d2b8a98deb0ed175fcff2c15e4d80aecadc6fa167', '2026-11-26 08:24:10.477047+00', 13, '0.3.0'),
	('functions/audit_reads.sql', 'e16dd7566a5b0821dd491850d93cec8e3cea317063abae8b614c85c108637a86', '2026-11-26 08:24:10.478938+00', 13, '0.3.0'),
	('functions/checkpoints.sql', 'cf47f8187504dd1fdd8c6bc23118604c681eefe7de5ed41fc9e4b8f85d4e6de0', '2026-11-26 08:24:10.482668+00', 13, '0.3.0'),
	('functions/expect_file.sql', '014b3020191217b411ec1842d9acd4462ba137ea6122c4845c31cf53f319e79e', '2026-11-26 08:24:10.490495+00', 13, '0.3.0'),
	('functions/load_streams.sql', 'e448465ccada10191f3a3bf1c2cf65c7131efc426842d9b3f21aee0514adca8c', '2026-11-26 08:24:10.493356+00', 13, '0.3.0'),
	('functions/outbox.sql', '8e5ce3953146d971d23ff5cb9e6888c548654766ca7b63538788567d615a8c91', '2026-11-26 08:24:10.500054+00', 13, '0.3.0'),
	('functions/people_by_id.sql', 'ebe8ce237a91f327cdaf93815728a9ce77dc398282dc9213814d52ffee04ce2e', '2026-11-26 08:24:10.510925+00', 13, '0.3.0'),
	('functions/rebuild.sql', 'c8ad433032c0ea2c3808ca8eafa90d05cd5ac7c690ebebe285153e774d904f92', '2026-11-26 08:24:10.520102+00', 13, '0.3.0'),
	('functions/rebuild_end.sql', 'e65b573669c09efac8f7de89f7fbe64b525abd56c8a910f7cbec9d53f8bf998c', '2026-11-26 08:24:10.52733+00', 13, '0.3.0'),
	('functions/rebuild_overview.sql', '46d31d1451591d6e117a43ae1d7468f7351c535ba9c1480233e21eb17f79a800', '2026-11-26 08:24:10.534528+00', 13, '0.3.0'),
	('functions/settings.sql', 'fd7362413731c583aa64a8a261eccebbdf341274445394b52347d5daf1fe4224', '2026-11-26 08:24:10.540049+00', 13, '0.3.0'),
	('functions/tallies.sql', '9d4ba0c3613f3126f100e40819ca77156b686a8c9baa14f70b9d1fc1a3a5bda7', '2026-11-26 08:24:10.548706+00', 13, '0.3.0'),
	('functions/use_api_key.sql', '919c46f8ee8e5e25c636392aae1532b8497b5c940ce38ac720b4b91500fd998d', '2026-11-26 08:24:10.55755+00', 13, '0.3.0'),
	('functions/projections/people', 'dde4e872b9476f9cb11e2ac0768aff89219b6b918dd89a2797dae06c8ae5b9c8', '2026-11-26 08:24:10.562465+00', 13, '0.3.0'),
	('functions/projections/directory', '42e274badf748fb57a2927be3c5bc69fbe4863ae89e13aafc1f934ac4868a04b', '2026-11-26 08:24:10.564717+00', 13, '0.3.0'),
	('functions/projections/tallies', '590082f1579404f13e73980f427d600b79e470862f8d16388b7564afe9aff629', '2026-11-26 08:24:10.570469+00', 13, '0.3.0'),
	('functions/projections/dispatch', 'b79ab5e5281551417c426529ef062422ab796d162fc3c2b6bd8637d95d21407f', '2026-11-26 08:24:10.572438+00', 13, '0.3.0'),
	('functions/previous_release.sql', 'ae85305987f95c72771f05d5d90cdff9e5d9c706505c54d3444d16e10c4f4178', '2026-11-26 08:24:10.582406+00', 13, '0.3.0'),
	('functions/previous_release_rebuild.sql', 'bad965187697c0ce95fecc6798bed6e4da405fae47e73500a51dd66568d29d3e', '2026-11-26 08:24:10.591922+00', 13, '0.3.0');


--
-- Data for Name: tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tallies VALUES
	('01m8bf8zymcfht8c1fcqcpjn10', 'current/status/pending', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'archived/status/inactive', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'current/status/active', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'current/source/import', 2),
	('01m8bf8zymcfht8c1fcqcpjn10', 'archived/source/import', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'current/role/01m8bf8zym1afyj8cc2fzw6jkw', 1),
	('01m8bf8zymcfht8c1fcqcpjn10', 'current/role/01m8bf8zym8k884tyrwm828h5g', 2),
	('01m8bf8zymcfht8c1fcqcpjn10', 'archived/role/01m8bf8zym8k884tyrwm828h5g', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bf904qz1390327s6p32j4a', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/source/import', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bf904z8t7c9h9w0mfz6e28', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/inactive', 1),
	('0000000001tx478ar0d6fzxd27', 'current/source/import', 2),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bf92feqawtx3hh6y4j14hf', 0),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bf92fvm6k9mtn0s0je31px', 11),
	('0000000001gf4y5myr1swekhan', 'current/source/oauth', 8),
	('0000000001tx478ar0d6fzxd27', 'current/status/active', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/active', 8),
	('0000000001byfqz71dvs8mckv9', 'archived/status/active', 2),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bf904bt31jb061r5n57ytt', 1),
	('0000000001tx478ar0d6fzxd27', 'current/status/inactive', 2),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bf904bf1a6rbdscwh5d89a', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/active', 3),
	('0000000001byfqz71dvs8mckv9', 'current/status/active', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bf904z6n3akfwy8w6wwx25', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bf904q0n8fmggjtawzx28k', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/role/01m8bf904q2r87mwvn28qhgv3q', 2),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bf92dyn7nsv8awbcfft3qh', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bf92e6wj3frgttmstq6g4y', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bf92edgacbhh60p25mahs2', 1),
	('0000000001gf4y5myr1swekhan', 'archived/source/oauth', 1),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8bf92dds4qdegbhrwqmtnsr', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/inactive', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bf9030zt440cf5nrrb9as2', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bf92er4h90kwrypga0jk74', 0),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bf92dds4qdegbhrwqmtnsr', 3),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8bf92er4h90kwrypga0jk74', 0),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8bf92feqawtx3hh6y4j14hf', 0),
	('0000000001gf4y5myr1swekhan', 'archived/status/active', 1),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8bf92fvm6k9mtn0s0je31px', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bf9030pp59sm76r0h4ywa2', 2),
	('0000000001gf4y5myr1swekhan', 'current/source/invitation', 9),
	('0000000001gf4y5myr1swekhan', 'current/status/pending', 8),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bf90305jkffex2tpay4p3h', 4),
	('0000000001tx478ar0d6fzxd27', 'current/source/invitation', 4),
	('0000000001tx478ar0d6fzxd27', 'current/status/pending', 3),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bf98a6qswsf04exawwyszd', 0),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bf904brdcgs6pwesx8mp9n', 2),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8bf96spe53mh7pagexdrft0', 1),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8bf96t1e6rcdbds9x14jcg0', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bf989vz9444y43bdfakmtw', 1),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bf904brhe97q23efwcktf1', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/source/oauth', 2),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bf904qze5f2wxdc6pgzcc0', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/source/oauth', 1),
	('0000000001byfqz71dvs8mckv9', 'current/group/01m8bf97x6my9cvszb3ywfs1vm', 2),
	('0000000001byfqz71dvs8mckv9', 'current/source/oauth', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bf904q2r87mwvn28qhgv3q', 0),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bf904zdww7nqjj7ytscrpb', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bf904z5h29bz0y7par1z2k', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bf9899bq62pz0ey9mnr9sr', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/invitation', 3),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/pending', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/oauth', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/group/01m8bf98e4v1sfaap6s59sef8e', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/active', 3),
	('00000000019xy9d7hd1x0k5rt3', 'current/role/01m8bf9058tp8n43gs5eyvk6eh', 5);


--
-- Name: organization_numbers; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.organization_numbers', 6, true);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (hash);


--
-- Name: checkpoints checkpoints_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (organization_id);


--
-- Name: claims claims_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (organization_id, kind, digest);


--
-- Name: event_reads event_reads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_reads
    ADD CONSTRAINT event_reads_pkey PRIMARY KEY (organization_id, id);


--
-- Name: event_times event_times_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_times
    ADD CONSTRAINT event_times_pkey PRIMARY KEY (organization_id, thousand);


--
-- Name: events events_organization_id_stream_id_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_organization_id_stream_id_version_key UNIQUE (organization_id, stream_id, version);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (organization_id, "position");


--
-- Name: heads heads_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.heads
    ADD CONSTRAINT heads_external_id_key UNIQUE (external_id);


--
-- Name: heads heads_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.heads
    ADD CONSTRAINT heads_number_key UNIQUE (number);


--
-- Name: heads heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.heads
    ADD CONSTRAINT heads_pkey PRIMARY KEY (organization_id);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (organization_id, key);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (version);


--
-- Name: newer_checkpoints newer_checkpoints_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.newer_checkpoints
    ADD CONSTRAINT newer_checkpoints_pkey PRIMARY KEY (organization_id);


--
-- Name: organization_keys organization_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_keys
    ADD CONSTRAINT organization_keys_pkey PRIMARY KEY (organization_id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (organization_id, id);


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (organization_id, generation, id);


--
-- Name: person_keys person_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_keys
    ADD CONSTRAINT person_keys_pkey PRIMARY KEY (organization_id, person_id);


--
-- Name: projection_states projection_states_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projection_states
    ADD CONSTRAINT projection_states_pkey PRIMARY KEY (organization_id, projection);


--
-- Name: rebuilds rebuilds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rebuilds
    ADD CONSTRAINT rebuilds_pkey PRIMARY KEY (organization_id, name);


--
-- Name: records records_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (organization_id, kind, id);


--
-- Name: routines routines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routines
    ADD CONSTRAINT routines_pkey PRIMARY KEY (name);


--
-- Name: tallies tallies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tallies
    ADD CONSTRAINT tallies_pkey PRIMARY KEY (organization_id, key);


--
-- Name: api_keys_by_organization; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_keys_by_organization ON public.api_keys USING btree (organization_id, id);


--
-- Name: claims_by_stream; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claims_by_stream ON public.claims USING btree (stream_id);


--
-- Name: events_about_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_about_person ON public.events USING btree (person_id, organization_id, "position") WHERE (stream_kind <> 'person'::text);


--
-- Name: events_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_by_actor ON public.events USING btree (actor, type, organization_id, float8("position"));


--
-- Name: events_by_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_by_type ON public.events USING btree (type, organization_id, float8("position"));


--
-- Name: events_of_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_address ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{address}'::text[]));


--
-- Name: events_of_avatar_url; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_avatar_url ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{avatar_url}'::text[]));


--
-- Name: events_of_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_email ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = 'PersonUpdated'::text) AND (fields @> '{email}'::text[]));


--
-- Name: events_of_failed_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_failed_mail ON public.events USING btree (organization_id, occurred_at) WHERE (type = 'MailFailed'::text);


--
-- Name: events_of_first_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_first_name ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{first_name}'::text[]));


--
-- Name: events_of_groups; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_groups ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = 'PersonCreated'::text) AND (fields @> '{groups}'::text[]));


--
-- Name: events_of_language; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_language ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{language}'::text[]));


--
-- Name: events_of_last_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_last_name ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{last_name}'::text[]));


--
-- Name: events_of_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_name ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = 'PersonUpdated'::text) AND (fields @> '{name}'::text[]));


--
-- Name: events_of_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_number ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = 'PersonImported'::text) AND (fields @> '{number}'::text[]));


--
-- Name: events_of_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_phone ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{phone}'::text[]));


--
-- Name: events_of_source_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_source_id ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{source_id}'::text[]));


--
-- Name: events_of_timezone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_timezone ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{timezone}'::text[]));


--
-- Name: events_of_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_of_title ON public.events USING btree (type, organization_id, float8("position")) INCLUDE ("position", actor) WHERE ((type = ANY (ARRAY['PersonCreated'::text, 'PersonImported'::text, 'PersonUpdated'::text])) AND (fields @> '{title}'::text[]));


--
-- Name: heads_by_shape; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX heads_by_shape ON public.heads USING btree (shape);


--
-- Name: idempotency_keys_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (created_at);


--
-- Name: idempotency_keys_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_by_person ON public.idempotency_keys USING btree (person_id);


--
-- Name: outbox_by_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_by_due ON public.outbox USING btree (kind, due_at);


--
-- Name: outbox_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_by_person ON public.outbox USING btree (person_id);


--
-- Name: people_archived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_archived ON public.people USING btree (organization_id, generation, id) WHERE (standing = 'archived'::text);


--
-- Name: people_by_membership; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_by_membership ON public.people USING gin (role_ids, group_ids);


--
-- Name: people_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_by_name ON public.people USING btree (organization_id, generation, lower(name), id) WHERE (standing = 'current'::text);


--
-- Name: people_by_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX people_by_number ON public.people USING btree (number, organization_id, generation);


--
-- Name: people_by_text; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_by_text ON public.people USING gin (organization_id, (((((lower(name) || ' '::text) || lower(email)) || ' '::text) || COALESCE(phone, ''::text))) public.gin_trgm_ops);


--
-- Name: people_by_update; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_by_update ON public.people USING btree (organization_id, generation, updated_at, id) WHERE (standing = 'current'::text);


--
-- Name: people_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_waiting ON public.people USING btree (organization_id, generation, status, id) WHERE (status <> 'active'::text);


--
-- Name: projection_states_by_version; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projection_states_by_version ON public.projection_states USING btree (projection, version);


--
-- Name: records_by_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX records_by_position ON public.records USING btree (organization_id, "position");


--
-- Name: heads heads_to_projection_states; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER heads_to_projection_states AFTER INSERT OR UPDATE OF shape, generation, building, building_shape ON public.heads FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.heads_to_projection_states();


--
-- Name: projection_states projection_states_to_heads; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER projection_states_to_heads AFTER INSERT OR UPDATE ON public.projection_states FOR EACH ROW WHEN (((new.projection = 'people'::text) AND (pg_trigger_depth() = 0))) EXECUTE FUNCTION public.projection_states_to_heads();


--
-- Name: api_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: checkpoints; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.checkpoints ENABLE ROW LEVEL SECURITY;

--
-- Name: claims; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.claims ENABLE ROW LEVEL SECURITY;

--
-- Name: event_reads; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.event_reads ENABLE ROW LEVEL SECURITY;

--
-- Name: event_times; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.event_times ENABLE ROW LEVEL SECURITY;

--
-- Name: events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.events ENABLE ROW LEVEL SECURITY;

--
-- Name: heads; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.heads ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: newer_checkpoints; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.newer_checkpoints ENABLE ROW LEVEL SECURITY;

--
-- Name: organization_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.organization_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.api_keys FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: checkpoints own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.checkpoints FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: claims own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.claims FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: event_reads own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.event_reads FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: event_times own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.event_times FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: events own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.events FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: heads own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.heads FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: idempotency_keys own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.idempotency_keys FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: newer_checkpoints own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.newer_checkpoints FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: organization_keys own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.organization_keys FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: outbox own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.outbox FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: people own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.people FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: person_keys own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.person_keys FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: projection_states own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.projection_states FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: rebuilds own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.rebuilds FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: records own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.records FOR SELECT TO rollcall_app USING (((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) OR ((kind = 'organization'::text) AND (( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting) = '*'::text))));


--
-- Name: tallies own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.tallies FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: people; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.people ENABLE ROW LEVEL SECURITY;

--
-- Name: person_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: projection_states; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.projection_states ENABLE ROW LEVEL SECURITY;

--
-- Name: rebuilds; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.rebuilds ENABLE ROW LEVEL SECURITY;

--
-- Name: records; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.records ENABLE ROW LEVEL SECURITY;

--
-- Name: tallies; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.tallies ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO rollcall_app;


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.events TO rollcall_app;


--
-- Name: FUNCTION answer_again(items public.append_item[], outcomes text[], pending public.events[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.answer_again(items public.append_item[], outcomes text[], pending public.events[]) FROM PUBLIC;


--
-- Name: FUNCTION append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text) TO rollcall_app;


--
-- Name: FUNCTION append_items(items_text text, events_text text, versions_text text, rows_text text, claims_text text, outbox_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append_items(items_text text, events_text text, versions_text text, rows_text text, claims_text text, outbox_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append_items(items_text text, events_text text, versions_text text, rows_text text, claims_text text, outbox_text text) TO rollcall_app;


--
-- Name: FUNCTION attention_needed(seconds integer, started timestamp with time zone, at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.attention_needed(seconds integer, started timestamp with time zone, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.attention_needed(seconds integer, started timestamp with time zone, at timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION begin_rebuild(organization text, of_projection text, has_generations boolean, new_version integer, new_holder text, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.begin_rebuild(organization text, of_projection text, has_generations boolean, new_version integer, new_holder text, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.begin_rebuild(organization text, of_projection text, has_generations boolean, new_version integer, new_holder text, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION cancel_rebuild(organization text, of_projection text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.cancel_rebuild(organization text, of_projection text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.cancel_rebuild(organization text, of_projection text) TO rollcall_app;


--
-- Name: FUNCTION checkpoints_due(after text, before timestamp with time zone, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.checkpoints_due(after text, before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.checkpoints_due(after text, before timestamp with time zone, most integer) TO rollcall_app;


--
-- Name: FUNCTION checkpoints_written(written text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.checkpoints_written(written text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.checkpoints_written(written text) TO rollcall_app;


--
-- Name: FUNCTION compare_with_checkpoints(listed text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.compare_with_checkpoints(listed text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.compare_with_checkpoints(listed text) TO rollcall_app;


--
-- Name: FUNCTION correct_counts(of_projection text, organization text, drifts json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correct_counts(of_projection text, organization text, drifts json) FROM PUBLIC;


--
-- Name: FUNCTION correct_tallies(organization text, drifts json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.correct_tallies(organization text, drifts json) FROM PUBLIC;


--
-- Name: FUNCTION count_tallies(organization text, of_generation integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.count_tallies(organization text, of_generation integer) FROM PUBLIC;


--
-- Name: FUNCTION counted_generation(of_projection text, organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.counted_generation(of_projection text, organization text) FROM PUBLIC;


--
-- Name: FUNCTION counts_drift_json(of_projection text, organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.counts_drift_json(of_projection text, organization text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.counts_drift_json(of_projection text, organization text) TO rollcall_app;


--
-- Name: FUNCTION drift_of_tallies(organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.drift_of_tallies(organization text) FROM PUBLIC;


--
-- Name: FUNCTION due_checkpoints(after text, before timestamp with time zone, most integer, most_erased integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.due_checkpoints(after text, before timestamp with time zone, most integer, most_erased integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_checkpoints(after text, before timestamp with time zone, most integer, most_erased integer) TO rollcall_app;


--
-- Name: FUNCTION due_rebuilds(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.due_rebuilds() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_rebuilds() TO rollcall_app;


--
-- Name: FUNCTION end_rebuild(organization text, of_projection text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.end_rebuild(organization text, of_projection text) FROM PUBLIC;


--
-- Name: FUNCTION erase_people(items public.append_item[], accepted boolean[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_people(items public.append_item[], accepted boolean[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION erase_rows(homes text[], erased text[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_rows(homes text[], erased text[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION erase_rows_of_people(homes text[], erased text[], is_unknown boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_rows_of_people(homes text[], erased text[], is_unknown boolean) FROM PUBLIC;


--
-- Name: FUNCTION expect_file(organization text, person text, file text, due timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.expect_file(organization text, person text, file text, due timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.expect_file(organization text, person text, file text, due timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION finish_rebuild_in_place(organization text, of_projection text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.finish_rebuild_in_place(organization text, of_projection text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.finish_rebuild_in_place(organization text, of_projection text, old_holder text) TO rollcall_app;


--
-- Name: FUNCTION finish_rebuild_of_counts(organization text, of_projection text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.finish_rebuild_of_counts(organization text, of_projection text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.finish_rebuild_of_counts(organization text, of_projection text, old_holder text) TO rollcall_app;


--
-- Name: FUNCTION flip_rebuild(organization text, of_projection text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.flip_rebuild(organization text, of_projection text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.flip_rebuild(organization text, of_projection text, old_holder text) TO rollcall_app;


--
-- Name: FUNCTION found_organizations(items public.append_item[], accepted boolean[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.found_organizations(items public.append_item[], accepted boolean[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION heads_to_projection_states(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.heads_to_projection_states() FROM PUBLIC;


--
-- Name: FUNCTION judge_items(items public.append_item[], claims_text text, organizations text[], head_positions bigint[], head_settings bigint[], outdated boolean[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.judge_items(items public.append_item[], claims_text text, organizations text[], head_positions bigint[], head_settings bigint[], outdated boolean[]) FROM PUBLIC;


--
-- Name: FUNCTION known_checkpoints(after text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.known_checkpoints(after text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.known_checkpoints(after text, most integer) TO rollcall_app;


--
-- Name: FUNCTION lease_rebuild(organization text, of_projection text, code_version integer, new_holder text, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.lease_rebuild(organization text, of_projection text, code_version integer, new_holder text, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.lease_rebuild(organization text, of_projection text, code_version integer, new_holder text, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION live_generation(organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.live_generation(organization text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.live_generation(organization text) TO rollcall_app;


--
-- Name: FUNCTION live_generation_of(of_projection text, organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.live_generation_of(of_projection text, organization text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.live_generation_of(of_projection text, organization text) TO rollcall_app;


--
-- Name: FUNCTION load_streams(asked json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.load_streams(asked json) FROM PUBLIC;
GRANT ALL ON FUNCTION public.load_streams(asked json) TO rollcall_app;


--
-- Name: FUNCTION next_organization_number(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.next_organization_number() FROM PUBLIC;
GRANT ALL ON FUNCTION public.next_organization_number() TO rollcall_app;


--
-- Name: FUNCTION organization_of_number(wanted integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organization_of_number(wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.organization_of_number(wanted integer) TO rollcall_app;


--
-- Name: FUNCTION organization_settings(reference text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.organization_settings(reference text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.organization_settings(reference text) TO rollcall_app;


--
-- Name: FUNCTION outbox_depth(seconds integer, at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outbox_depth(seconds integer, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outbox_depth(seconds integer, at timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION outbox_drop(rows_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outbox_drop(rows_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outbox_drop(rows_text text) TO rollcall_app;


--
-- Name: FUNCTION outbox_lease(of_kind text, new_batch text, most integer, seconds integer, at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outbox_lease(of_kind text, new_batch text, most integer, seconds integer, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outbox_lease(of_kind text, new_batch text, most integer, seconds integer, at timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION outbox_postpone(rows_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outbox_postpone(rows_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.outbox_postpone(rows_text text) TO rollcall_app;


--
-- Name: FUNCTION outdated_logs(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.outdated_logs() FROM PUBLIC;
GRANT ALL ON FUNCTION public.outdated_logs() TO rollcall_app;


--
-- Name: FUNCTION overview_of_projections(versions json, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.overview_of_projections(versions json, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.overview_of_projections(versions json, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION people_by_id(asked json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.people_by_id(asked json) FROM PUBLIC;
GRANT ALL ON FUNCTION public.people_by_id(asked json) TO rollcall_app;


--
-- Name: FUNCTION positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint) TO rollcall_app;


--
-- Name: FUNCTION projection_names(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projection_names() FROM PUBLIC;


--
-- Name: FUNCTION projection_states_to_heads(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projection_states_to_heads() FROM PUBLIC;


--
-- Name: FUNCTION projection_totals_drift(of_projection text, organization text, of_generation integer, OUT current bigint, OUT archived bigint); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projection_totals_drift(of_projection text, organization text, of_generation integer, OUT current bigint, OUT archived bigint) FROM PUBLIC;


--
-- Name: FUNCTION projections_overview(code_shape integer, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.projections_overview(code_shape integer, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.projections_overview(code_shape integer, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION prune_idempotency_keys(before timestamp with time zone, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.prune_idempotency_keys(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.prune_idempotency_keys(before timestamp with time zone, most integer) TO rollcall_app;


--
-- Name: FUNCTION read_people(asked json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.read_people(asked json) FROM PUBLIC;
GRANT ALL ON FUNCTION public.read_people(asked json) TO rollcall_app;


--
-- Name: FUNCTION rebuild_begin(organization text, new_shape integer, new_holder text, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_begin(organization text, new_shape integer, new_holder text, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_begin(organization text, new_shape integer, new_holder text, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION rebuild_cancel(organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_cancel(organization text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_cancel(organization text) TO rollcall_app;


--
-- Name: FUNCTION rebuild_flip(organization text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_flip(organization text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_flip(organization text, old_holder text) TO rollcall_app;


--
-- Name: TABLE rebuilds; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.rebuilds TO rollcall_app;


--
-- Name: FUNCTION rebuild_json(r public.rebuilds); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_json(r public.rebuilds) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_json(r public.rebuilds) TO rollcall_app;


--
-- Name: FUNCTION rebuild_lease(organization text, code_shape integer, new_holder text, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_lease(organization text, code_shape integer, new_holder text, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_lease(organization text, code_shape integer, new_holder text, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION rebuild_organizations(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_organizations() FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_organizations() TO rollcall_app;


--
-- Name: FUNCTION rebuild_release(organization text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_release(organization text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_release(organization text, old_holder text) TO rollcall_app;


--
-- Name: FUNCTION rebuild_remove(organization text, old_holder text, most integer, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_remove(organization text, old_holder text, most integer, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_remove(organization text, old_holder text, most integer, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION rebuild_write(organization text, old_holder text, new_cursor text, events integer, seconds integer, people_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuild_write(organization text, old_holder text, new_cursor text, events integer, seconds integer, people_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_write(organization text, old_holder text, new_cursor text, events integer, seconds integer, people_text text) TO rollcall_app;


--
-- Name: FUNCTION rebuilds_due(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.rebuilds_due() FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuilds_due() TO rollcall_app;


--
-- Name: FUNCTION record_checkpoints(written text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.record_checkpoints(written text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_checkpoints(written text) TO rollcall_app;


--
-- Name: FUNCTION record_read(id text, at timestamp with time zone, actor text, request_id text, route text, person_id text, filter text, first_position bigint, last_position bigint, events integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.record_read(id text, at timestamp with time zone, actor text, request_id text, route text, person_id text, filter text, first_position bigint, last_position bigint, events integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_read(id text, at timestamp with time zone, actor text, request_id text, route text, person_id text, filter text, first_position bigint, last_position bigint, events integer) TO rollcall_app;


--
-- Name: FUNCTION release_rebuild(organization text, of_projection text, old_holder text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.release_rebuild(organization text, of_projection text, old_holder text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.release_rebuild(organization text, of_projection text, old_holder text) TO rollcall_app;


--
-- Name: FUNCTION remove_generation(of_projection text, organization text, of_generation integer, after text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.remove_generation(of_projection text, organization text, of_generation integer, after text, most integer) FROM PUBLIC;


--
-- Name: FUNCTION remove_generation_of_people(organization text, of_generation integer, after text, most integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.remove_generation_of_people(organization text, of_generation integer, after text, most integer) FROM PUBLIC;


--
-- Name: FUNCTION remove_replaced(organization text, of_projection text, old_holder text, most integer, seconds integer); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.remove_replaced(organization text, of_projection text, old_holder text, most integer, seconds integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.remove_replaced(organization text, of_projection text, old_holder text, most integer, seconds integer) TO rollcall_app;


--
-- Name: FUNCTION remove_unknown_directory(organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.remove_unknown_directory(organization text) FROM PUBLIC;


--
-- Name: FUNCTION remove_unknown_rows(of_projection text, organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.remove_unknown_rows(of_projection text, organization text) FROM PUBLIC;


--
-- Name: FUNCTION sample_keys(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sample_keys() FROM PUBLIC;
GRANT ALL ON FUNCTION public.sample_keys() TO rollcall_app;


--
-- Name: FUNCTION tallies_of_previous_release(items_text text, people_text text, places integer[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.tallies_of_previous_release(items_text text, people_text text, places integer[]) FROM PUBLIC;


--
-- Name: FUNCTION totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint) TO rollcall_app;


--
-- Name: FUNCTION uncounted_organizations(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.uncounted_organizations() FROM PUBLIC;
GRANT ALL ON FUNCTION public.uncounted_organizations() TO rollcall_app;


--
-- Name: FUNCTION use_api_key(hashed text, at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.use_api_key(hashed text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.use_api_key(hashed text, at timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION write_api_keys(items public.append_item[], accepted boolean[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_api_keys(items public.append_item[], accepted boolean[]) FROM PUBLIC;


--
-- Name: FUNCTION write_claims(claims_text text, accepted boolean[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_claims(claims_text text, accepted boolean[]) FROM PUBLIC;


--
-- Name: FUNCTION write_directory(rows_text text, accepted boolean[], firsts bigint[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_directory(rows_text text, accepted boolean[], firsts bigint[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION write_people(rows_text text, accepted boolean[], firsts bigint[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_people(rows_text text, accepted boolean[], firsts bigint[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION write_projection(of_projection text, rows_text text, accepted boolean[], firsts bigint[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_projection(of_projection text, rows_text text, accepted boolean[], firsts bigint[], versions json) FROM PUBLIC;


--
-- Name: FUNCTION write_rebuilt(organization text, of_projection text, old_holder text, new_cursor text, events integer, seconds integer, rows_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_rebuilt(organization text, of_projection text, old_holder text, new_cursor text, events integer, seconds integer, rows_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.write_rebuilt(organization text, of_projection text, old_holder text, new_cursor text, events integer, seconds integer, rows_text text) TO rollcall_app;


--
-- Name: FUNCTION write_rebuilt_directory(organization text, of_version integer, names text[], lists json[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_rebuilt_directory(organization text, of_version integer, names text[], lists json[]) FROM PUBLIC;


--
-- Name: FUNCTION write_rebuilt_people(organization text, of_version integer, names text[], lists json[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_rebuilt_people(organization text, of_version integer, names text[], lists json[]) FROM PUBLIC;


--
-- Name: FUNCTION write_rebuilt_rows(of_projection text, organization text, of_version integer, names text[], lists json[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_rebuilt_rows(of_projection text, organization text, of_version integer, names text[], lists json[]) FROM PUBLIC;


--
-- Name: FUNCTION write_tallies(rows_text text, accepted boolean[], firsts bigint[], versions json); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.write_tallies(rows_text text, accepted boolean[], firsts bigint[], versions json) FROM PUBLIC;


--
-- Name: COLUMN api_keys.organization_id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(organization_id) ON TABLE public.api_keys TO rollcall_app;


--
-- Name: COLUMN api_keys.id; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(id) ON TABLE public.api_keys TO rollcall_app;


--
-- Name: COLUMN api_keys.last_used_at; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT(last_used_at) ON TABLE public.api_keys TO rollcall_app;


--
-- Name: TABLE checkpoints; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.checkpoints TO rollcall_app;


--
-- Name: TABLE claims; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claims TO rollcall_app;


--
-- Name: TABLE event_reads; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.event_reads TO rollcall_app;


--
-- Name: TABLE event_times; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.event_times TO rollcall_app;


--
-- Name: TABLE heads; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.heads TO rollcall_app;


--
-- Name: TABLE idempotency_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.idempotency_keys TO rollcall_app;


--
-- Name: TABLE people; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.people TO rollcall_app;


--
-- Name: TABLE listed_people; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.listed_people TO rollcall_app;


--
-- Name: TABLE migrations; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.migrations TO rollcall_app;


--
-- Name: TABLE newer_checkpoints; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.newer_checkpoints TO rollcall_app;


--
-- Name: TABLE organization_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.organization_keys TO rollcall_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.outbox TO rollcall_app;


--
-- Name: TABLE records; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.records TO rollcall_app;


--
-- Name: TABLE people_with_roles; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.people_with_roles TO rollcall_app;


--
-- Name: TABLE person_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.person_keys TO rollcall_app;


--
-- Name: TABLE projection_states; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.projection_states TO rollcall_app;


--
-- Name: TABLE routines; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.routines TO rollcall_app;


--
-- Name: TABLE shown_people; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.shown_people TO rollcall_app;


--
-- Name: TABLE tallies; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.tallies TO rollcall_app;


--
-- PostgreSQL database dump complete
--

RESET ALL;
