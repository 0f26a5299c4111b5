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
	('\xe23e2d0ac315dae340c7cd302fd5475a29efaa2a6038b07e4c9f18ca961fde27', '0000000001gf4y5myr1swekhan', '01m8bfarj40rdhq78375a11a3p', '2026-11-26 08:25:10.003+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checkpoints VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 8, '\xbebef45c19c7097a93989103ebc7f90741b77747df527fdef858f2334b068a40', '2026-11-26 08:25:02.843+00', 8),
	('0000000001gf4y5myr1swekhan', 117, '\xd358eca010f5075785d900ce28ee6955022998487b35dc84ff6642f9a36f9496', '2026-11-26 08:25:15.426+00', 117),
	('0000000001byfqz71dvs8mckv9', 26, '\x8796b176ebc56c83ac811411727a56122d50e2deb4bf63a38c71b506c0d6e5d7', '2026-11-26 08:25:17.714+00', 26),
	('0000000001tx478ar0d6fzxd27', 42, '\xb398046ed66b80f0184071959ccc4dbba33b37e9faf2ceb05be1ccd440857cbc', '2026-11-26 08:25:17.714+00', 42),
	('0000000001fvrxqf8at9nqe78q', 30, '\xe9b74780d2e3eaac9fda5cba76f9af38be5906ec024e1576a4c4cbfee9455bb7', '2026-11-26 08:25:18.846+00', 30),
	('00000000019xy9d7hd1x0k5rt3', 26, '\x6b4764e16fa2977cd8787680e0a299eb3a682d972cdd4fbe5f4ff5f24c537018', '2026-11-26 08:25:22.98+00', 26);


--
-- Data for Name: claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 'email', '\x3db0db97bd5e52568066c2a5d4513d01e63bd752796e8767827fc29f097c5330', '01da12vje0cyd3w8k7ctby9tk7'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'source_id', '\x910a2cec66b4fb1c0ffebc59bedea1ee8d58f315e8580a9d65c35a3432ba9458', '01da12vje0cyd3w8k7ctby9tk7'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'email', '\x6dee84d2bd25e0fb9f94247dc011d9de121f82f4fb92d166d8b20a462822da95', '01m8bfahg4dp9hcc8c9kfywex9'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'source_id', '\x5de7ee5009f05ce9771a6d370775a88a1e0bfad90028a409f2b09a9dd4f58f55', '01m8bfahg4dp9hcc8c9kfywex9'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'email', '\x97d1ebc164c5681479f0edc69199e8dc8cc0f4db2b8caf69c08b60aa01d3d0bf', '01e273w7007mqaevhfh930vgwk'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'source_id', '\xa86b9ab12eb25992199f2b86c4a9eacf52c80156eed19658ce7ef52bbd89e234', '01e273w7007mqaevhfh930vgwk'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x3e34c8d1c61d525c7ff6558d9666e54f5559f2230c57b8554e31cc4f3593c3fb', '01m8bfajyvw439py5b3jj9ya99'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\x7d0326c89d488104129ec0e54c1fe4d9d16f7d552f23bf6e9682cfec4c31ef3a', '01m8bfajyvw439py5b3jj9ya99'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x8e93871e5ec5561283e36401dd5f635973356ddb7db5e3af3d356992d46aa777', '01m8bfajyv79awdasg0kw3x63t'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\x74a8a851f0c45bec55f628ce97b16e96c7285aa0758fdf77e13a3545be0c160a', '01m8bfajyv79awdasg0kw3x63t'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x2683dbe72c89c469145833be707d691cc51819bc234edd5be811123dda80c2ef', '01m8bfamrts4nxpc03nzzxhfzw'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\x9e088028f7e758da40e50382f1664c8e9948142270eca0323f27515113f47725', '01m8bfamrts4nxpc03nzzxhfzw'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x335fb33fd3b20e2ffb9b68785c0725e68e964a9ae934859a647406526dc20d0d', '01m8bfamrtvwqn6fhy9vp1r6jk'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\x775b57f660eb7f9d1fa43c02fcaa62e615e87c76ec07d1ffb723c884cf655278', '01m8bfamrtvwqn6fhy9vp1r6jk'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xc1d6c56c1d73a17bbb81b2eed9893220bb82dbf0e4551f3bd63ebda7cbe77f2a', '01m8bfapmjqbhpm548j90xpsj3'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\xeb09906cbaa9dd0f0719b37775c3b460c0f0f2512281e259292047a72b88e894', '01m8bfapmjqbhpm548j90xpsj3'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xcf0c7cb626b653315b7c83fcc509a95b8a5981a9aeffe7c08976af4d4822e2c5', '01m8bfapmj01j4jrcecwwgwg1j'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x21c7e41758216f9eac42fa9b4faa169cec1a0e0b71c2d7b1a2aa8e4d13a39caa', '01m8bfapmj01j4jrcecwwgwg1j'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x2ecf32555c3df1c657ef7b67c4363aab15179737e228f006acc39406da62bd88', '01m8bfaq2k4hp7pj1x8ebaa65b'),
	('0000000001gf4y5myr1swekhan', 'email', '\x8c802562a4d3352837c03f8c137afa02a34dd1dd9d4047253487f13a628f0c53', '01m8bfaq498wrq40j2dk5st1nh'),
	('0000000001gf4y5myr1swekhan', 'email', '\x1017a5c53fb7f8f084b70fa9a889c58ce94d495ae800bc4b9681231df7d57405', '01m8bfaq5k8rw0e2zztax5pzyb'),
	('0000000001gf4y5myr1swekhan', 'email', '\x50cda7bd89c91cae15e57a248b65fcb7e70c9fb1d9d50ca3434c19b709befb66', '01m8bfaq6zm3vt1xxym6ya5r9s'),
	('0000000001gf4y5myr1swekhan', 'email', '\x268be1323e60899b5f6b0b96ef4e94a514eced11642fb711fd9aba53242ef3ad', '01m8bfaq8jcbkk04c69k4rtcqg'),
	('0000000001gf4y5myr1swekhan', 'email', '\xc6c879a627ba3c497e4790a9ca931b57eb2fc7f81cccff8cecaab8ceec7eb99b', '01m8bfaq9am55prqd6w9qns174'),
	('0000000001gf4y5myr1swekhan', 'email', '\xdb040588aa66c675678149e31d3f4ac7bc605e6d681e393f16c33a7786bd3e21', '01m8bfaq9z2vtmye2yq1kh3akc'),
	('0000000001gf4y5myr1swekhan', 'email', '\x83447f9c66a55a3a1bba2a4ee618d27a0ab5d02e05f64e20ed8126208fd66f82', '01m8bfaqaq0v7kkw8jjx64dv20'),
	('0000000001gf4y5myr1swekhan', 'email', '\x93c54728e5a032d4ff80e6477ad370b84673c9e032b746d7842eee76839224fb', '01m8bfaqb3xkyeape4dx1mdmae'),
	('0000000001gf4y5myr1swekhan', 'email', '\x0120f079d46640588b7e63d5ae9e6a03ea82537326768b02799b32ea718a39fe', '01m8bfaq2k4hp7pj1x8ebaa65b'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x3fe31669fdc2d9c1caaaa50c4e859592477c607f3de7f12bd43b4f86f89ba23f', '01m8bfaq8jcbkk04c69k4rtcqg'),
	('0000000001gf4y5myr1swekhan', 'email', '\xf478ac36707a4c7f272b168787752d63c37f40fc69c2a41a0c19952e57c2fc7e', '01m8bfaskb82y6ebb09yxgqzez'),
	('0000000001gf4y5myr1swekhan', 'email', '\xc9a1e115ed4c11e51221421772df77fd38ebaea908d9704bdcb4afa23d848422', '01m8bfasr2jhq9z5t9vr16dtbn'),
	('0000000001gf4y5myr1swekhan', 'email', '\xe3314103972d90073a7b766b8e196735a7dc682093f71ab3321b2ea538cc39dc', '01m8bfasy224j6xfv30pj5r59k'),
	('0000000001gf4y5myr1swekhan', 'email', '\x719ba4c74e890bf4c2d208d0e27b2627fb58ac0e9f77076eb5ed0a58a19503e8', '01m8bfat3q8e60rfn9z0954crc'),
	('0000000001gf4y5myr1swekhan', 'email', '\xe2b1f9ff638fd898ceae7c70e92063cc6ece5c2bcad4566b37a2b648e42e9dd7', '01m8bfat96cn85grr27a0fs602'),
	('0000000001gf4y5myr1swekhan', 'email', '\x92ae755a835b8a508e1dce27519409d60a0137b0446cce04763c0b0ea27599e3', '01m8bfatcv0p6fs8a7fkrzph9y'),
	('0000000001gf4y5myr1swekhan', 'email', '\x4869163c82a7776a21b1ecc37f6401c9375694aa66678052dc13abfb1cb27cd1', '01m8bfatgs9y6ns3c7db5tya3v'),
	('0000000001gf4y5myr1swekhan', 'email', '\xfd51395296082fd0c1f5604afbd2f8304877f5fe9b21d9687c23f0cf6c9c6de9', '01m8bfatqe18z3jsa7shtb73t8'),
	('0000000001gf4y5myr1swekhan', 'email', '\xf2cb5f36e23f5ae36fc7b5e834ddd8d14258bfb182a0db67501aa7312141fa3f', '01m8bfatw2abn9sqcc2xa7gzg7'),
	('0000000001gf4y5myr1swekhan', 'email', '\x90c28523f62c9ba8a95acee39095750a7ae2e6aaa2d89159696b090a8cff7b7d', '01m8bfawvetc6jj53pqav4ev5v'),
	('0000000001gf4y5myr1swekhan', 'email', '\x2d5c230d0470e6f2b47215080ca9a5320776ea995992acfb17eca87d696e4080', '01m8bfawve0drapnz2tggraxe3'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x351575b32834c2350f4d512029b4a5bf126f738d3bac4fd162a018465d73967b', '01m8bfax1x3b2bq4gjs3zjm52e'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x0cc1b98aaef8dda76abe64d92d072a5f0ee8fe52c35a115c206ebdd5de90492b', '01m8bfax61y1xr5rgs01ntytcr'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xa950e2031b246fd1b3529a34af596b47213ec2b4c763cadd5393c3f352a5bafa', '01m8bfaxqqayengwpen23bjv5q'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x2c09e208db319c34679ef74ac2666b08ecf88ba2c5eb2ffcfd8357f8ae2750b8', '01m8bfaxqqq4f9brxbq5aae18z'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xf2a4fc3d3edf30566aea62e2816c5a21341997eb0c14bf6ef86afb900051a4da', '01m8bfazeaem0t136tsw0jqn10'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x5a656897662f9bceb2c499b847f2c91eb031b7deab7dd50a39a501928f1050f0', '01m8bfazf2h0ghq8zat3tkkn1e'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x57506b3615f45dc486c6864d909396fa8fecfd23ea915892927fa5707e4a8097', '01m8bfaztx0y4c2wdh7sjvjrh7'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x3a8f21ab5bd283a4bfa8bf8f4847acb0b2a277048bc777e0119def1d5b366d86', '01m8bfazvtmt0cqgg4f5tv971q'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xfb371eeec0d5557c8875b02d4017d3c71e81a0b4999590f9b803628d2dd3bf1d', '01m8bfb0kanx8tcsy6f39h8v1r'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xd245d8d915024da3c416868e5778a5f976e1fcf95df0cc14c2e3f7c74d752475', '01m8bfb0v3n5p7tc1883tcfsj5'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xde4464ac94a95fab36790450dbfc797aeec9313a5de27c8e2155a85052904a4a', '01m8bfb0yf3mknhw2swr5ty2nm'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xfa24b893fee257ee1a873273b42a82ae0e8fde6eb5115c48008f9ad96d7e7f8b', '01m8bfb40ma1bvm7vtn8tq184c'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x38ba01a93dc6e0aac78c242bc0b4d4e63ed1c98a3c5c0a6ffc191bc1415a095c', '01m8bfb45k0kq5j0h5s83dd44v');


--
-- Data for Name: event_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_reads VALUES
	('0000000001gf4y5myr1swekhan', '01m8bfascttngk4x44n4fjhkk3', '2026-11-26 08:25:10.81+00', 'clerk@harbour.example.com', '01m8bfascsqcechn9yywdr50pm', 'GET /v1/people/:id/events', '01m8bfaq2k4hp7pj1x8ebaa65b', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8bfasd98a9y97ma3ka1mq19', '2026-11-26 08:25:10.825+00', 'clerk@harbour.example.com', '01m8bfasd8e0z9xqxtq3dzmha9', 'GET /v1/people/:id/history/:field', '01m8bfaq2k4hp7pj1x8ebaa65b', '{"field":"email"}', 15, 37, 2),
	('0000000001gf4y5myr1swekhan', '01m8bfasdtb2m5nzwrjm777yrk', '2026-11-26 08:25:10.842+00', 'clerk@harbour.example.com', '01m8bfasdty3az4fnsdmddp7wh', 'GET /v1/people/:id/export', '01m8bfaq2k4hp7pj1x8ebaa65b', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8bfase8z613avjxsnzhftp6', '2026-11-26 08:25:10.856+00', 'clerk@harbour.example.com', '01m8bfase7qjcvnmgnxcspyrkb', 'GET /v1/people/:id', '01m8bfaq2k4hp7pj1x8ebaa65b', '{"version":1}', 15, 15, 1),
	('0000000001gf4y5myr1swekhan', '01m8bfaseykjj7sxn8fgwxddhs', '2026-11-26 08:25:10.878+00', 'clerk@harbour.example.com', '01m8bfaseqxw8vwzrg65zmzk1a', 'GET /v1/people', NULL, '{"at":"2026-11-26T08:25:08.738000Z","status":"active","archived":false,"page":1,"per_page":25}', 15, 24, 9),
	('0000000001gf4y5myr1swekhan', '01m8bfasgwvtfw2rfzyhtcmcnp', '2026-11-26 08:25:10.94+00', 'clerk@harbour.example.com', '01m8bfasgvb31p4vnchqr3qpas', 'GET /v1/events', NULL, '{"type":"PersonUpdated","limit":5,"order":"desc"}', 37, 61, 4),
	('0000000001gf4y5myr1swekhan', '01m8bfasj2006vcs6br82vc195', '2026-11-26 08:25:10.978+00', 'clerk@harbour.example.com', '01m8bfasj0xvy8zkc2gp5eg7c4', 'GET /v1/events/export', NULL, '{"format":"csv"}', 1, 65, NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfawznar26bsaf27smv6mb', '2026-11-26 08:25:14.485+00', 'clerk@harbour.example.com', '01m8bfawzn5b41gycn8cdhzjky', 'GET /v1/events', NULL, '{"type":"MailFailed"}', 95, 95, 1);


--
-- Data for Name: event_times; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 1, '01m8bfaf34gmzw3nnhdm5jeknk', 'organization', '01m8bfaezavm1x4ng4d5wdkfmh', 1, 'OrganizationCreated', 1, NULL, 'ops', 'ops-01m8bfaezae4nxce6jye9aqk26', NULL, '2026-11-26 08:25:00.26+00', '{approval,default_role_id,external_id,invitation_hours,language,name,number,template}', '{"to":{"name":"Quarry Press","external_id":"quarry","approval":"required","invitation_hours":48,"number":1,"template":"default","default_role_id":"01m8bfaeza4fzg35g5m8xdzakf"}}', NULL, '\x79232e616baa95b2f99f121758118ac5d644966f1aaa914b2a9d3e23a74a4670'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 2, '01m8bfaf34mbx2z9rd6j119et6', 'role', '01m8bfaezan8am1h5bfzm4srqk', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bfaezae4nxce6jye9aqk26', NULL, '2026-11-26 08:25:00.26+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x9d3dc2fe47de6df658189bb91044eefdefe22b819fcd4ee122103ff02c06999b'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 3, '01m8bfaf34789e90f1dvmyf89w', 'role', '01m8bfaeza5vb8rfmh70sgvpdx', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bfaezae4nxce6jye9aqk26', NULL, '2026-11-26 08:25:00.26+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\xa5d48c14cdde2406a965f0b2bd12028507e984f7cd632b9448e6bb9d0c5ead6a'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 4, '01m8bfaf34ptyncwgj3m4xxvwd', 'role', '01m8bfaeza4fzg35g5m8xdzakf', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8bfaezae4nxce6jye9aqk26', NULL, '2026-11-26 08:25:00.26+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x37cc3976dd8312af30d5985dcf030530b739bb90b94e09ca0762734612bd444b'),
	('0000000001gf4y5myr1swekhan', 1, '01m8bfaf9m5r2r863dabcs431b', 'organization', '0000000001gf4y5myr1swekhan', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bfaf88cx5gpahjnsza1jhv', NULL, '2026-11-26 08:25:00.468+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bfaf9a44bt767z7bjpm2ft"}}', NULL, '\xac3fecb5c1f067b591e27ec9f56e408f79d8be91801f0fe90d38bd681688eb03'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaf9mbtebkr4wga3tg0ef', 'role', '01m8bfaf9atappfcrx6g2ew653', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfaf88cx5gpahjnsza1jhv', NULL, '2026-11-26 08:25:00.468+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x14d85905dc6afbaf7c0af8455d18dd3c43ce9b38681e09ab9bffe859bb169712'),
	('0000000001gf4y5myr1swekhan', 3, '01m8bfaf9mpaderf9vxg4m50tq', 'role', '01m8bfaf9aqrhaea0zvezgq2nr', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfaf88cx5gpahjnsza1jhv', NULL, '2026-11-26 08:25:00.468+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x32383f18b689a40be23c843b0d374affb426ba8f0b3fcce4d9ff73ba6f94d5a8'),
	('0000000001gf4y5myr1swekhan', 4, '01m8bfaf9mvfw34h4haqssvh60', 'role', '01m8bfaf9a44bt767z7bjpm2ft', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfaf88cx5gpahjnsza1jhv', NULL, '2026-11-26 08:25:00.468+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x10bdb2bfcec26ab33aec19c8142b690d2baf1564543fc51eda328ede66c0da5d'),
	('0000000001tx478ar0d6fzxd27', 1, '01m8bfafckh7js2qzx1penf5r9', 'organization', '0000000001tx478ar0d6fzxd27', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bfafcdjkkdpjgfnwj5a3pm"}}', NULL, '\xbf3d4d415bb40700345f55b7a739341e02afd4436179afffe387aafc5c602be8'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfafckz10ae1pd29hm664z', 'role', '01m8bfafcdeskf94kaj6f85psd', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{key,name,number}', '{"to":{"number":1,"key":"superadmin","name":"Superadmin"}}', NULL, '\x5e2312005116dce64ca08c9f0b44d001fc23ae01e23ff33930f6b8fcc6085c6e'),
	('0000000001tx478ar0d6fzxd27', 3, '01m8bfafckvrr5syf5pn7q9kvj', 'role', '01m8bfafcd5sc1w93cn4dhavnn', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{key,name,number}', '{"to":{"number":2,"key":"pastor","name":"Pastor"}}', NULL, '\x863e250af68732ffa9e3cc7bdc9bfeb7e1fe934b074202ccf37d0a422392a28b'),
	('0000000001tx478ar0d6fzxd27', 4, '01m8bfafck902xf6azj3f6dptw', 'role', '01m8bfafcdnyj8hsj0dxvr1ran', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{key,name,number}', '{"to":{"number":3,"key":"leader","name":"Leader"}}', NULL, '\x375e150cbf9f33890f4db978aa088a5705938bd4eae3bd821e9910935019d04e'),
	('0000000001tx478ar0d6fzxd27', 5, '01m8bfafck7yd082tfpp7ys5gp', 'role', '01m8bfafcd5e9zq0tp9wgszfeh', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{key,name,number}', '{"to":{"number":4,"key":"coordinator","name":"Coordinator"}}', NULL, '\x7e4bc89877f0ad3bbe8e0d73bce7ea4005fbbc73d1014a2a7aad1f739717e1ce'),
	('0000000001tx478ar0d6fzxd27', 6, '01m8bfafckhptqzz6ygfv4ynx1', 'role', '01m8bfafcdjkkdpjgfnwj5a3pm', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafcbd8ceapb0dxkdzh2w', NULL, '2026-11-26 08:25:00.563+00', '{key,name,number}', '{"to":{"number":5,"key":"member","name":"Member"}}', NULL, '\x25f3fb6ef3ee335bfc12466c95f1c5f45704e2a393dd5959b15043aff0ff8350'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfafdy8b8a0zzp56nh7p54', 'organization', '0000000001byfqz71dvs8mckv9', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bfafdp4n0jpyd2abqnw573', NULL, '2026-11-26 08:25:00.606+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Northfield District","external_id":"northfield","approval":"required","invitation_hours":48,"number":4,"template":"district","default_role_id":"01m8bfafdpvg806m2wyz0x8q9h"}}', NULL, '\x3fe910ac5009521a6efa59450ce8c1864521b4e999c8291ffe5a1439e2816ee6'),
	('0000000001byfqz71dvs8mckv9', 2, '01m8bfafdy4kvytykje6wbhzbz', 'role', '01m8bfafdpjasqrc96ew4pf1w9', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafdp4n0jpyd2abqnw573', NULL, '2026-11-26 08:25:00.606+00', '{key,name,number}', '{"to":{"number":1,"key":"1a","name":"Admin"}}', NULL, '\x6b2f507f57490bcc6f5639fde1d838811007a3e73bef7df7ae37827f0de84f27'),
	('0000000001byfqz71dvs8mckv9', 3, '01m8bfafdycjg8x1ga8j14e08x', 'role', '01m8bfafdpjwjvq5kr2raf7jpq', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafdp4n0jpyd2abqnw573', NULL, '2026-11-26 08:25:00.606+00', '{key,name,number}', '{"to":{"number":2,"key":"1b","name":"Mentor"}}', NULL, '\x64aa9b5d8f68653863439b78c1258defa3bf144712efee5819be9be5c506dac1'),
	('0000000001byfqz71dvs8mckv9', 4, '01m8bfafdygqf60h5k2bhgq9a9', 'role', '01m8bfafdpvg806m2wyz0x8q9h', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafdp4n0jpyd2abqnw573', NULL, '2026-11-26 08:25:00.606+00', '{key,name,number}', '{"to":{"number":3,"key":"1c","name":"Candidate"}}', NULL, '\x145430f93aacbf969184e5c2a64d9830bdefa31e2c0fd07166033be42ead1f54'),
	('0000000001byfqz71dvs8mckv9', 5, '01m8bfafdymnra844ncajtcak5', 'role', '01m8bfafdpc738acr5x8bzmh9j', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafdp4n0jpyd2abqnw573', NULL, '2026-11-26 08:25:00.606+00', '{key,name,number}', '{"to":{"number":4,"key":"1d","name":"Board"}}', NULL, '\xc93be5b6179b78c6bed14324f94543428f9bcd613dd74ebd5e8b369e54299705'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfafgyxbr95k614c7zmngy', 'organization', '0000000001fvrxqf8at9nqe78q', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bfafgtnzhc1194gehv2ha6', NULL, '2026-11-26 08:25:00.702+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bfafgtgfs8rh8m63p60d1n"}}', NULL, '\x30ddc13b7bf2299e8bbf584002fcd176351c689ee17501fa036eedf5e1c90554'),
	('0000000001fvrxqf8at9nqe78q', 2, '01m8bfafgy0qtmbez8r63n3keq', 'role', '01m8bfafgtk22ke2a79pmsjvmz', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafgtnzhc1194gehv2ha6', NULL, '2026-11-26 08:25:00.702+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x1d73cdd947e898b753a21739f0a2af0c6eedafd9f56231568486c279721522dc'),
	('0000000001fvrxqf8at9nqe78q', 3, '01m8bfafgyzzvmmwmszhdb8yeh', 'role', '01m8bfafgtks0c0d5cfn2r86wn', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafgtnzhc1194gehv2ha6', NULL, '2026-11-26 08:25:00.702+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x94837606e715b3f8c9a30ec4b589e87269bccc3bd9eef741ab8072aaeda9d72b'),
	('0000000001fvrxqf8at9nqe78q', 4, '01m8bfafgyx3983svjzx8kfsv7', 'role', '01m8bfafgtgfs8rh8m63p60d1n', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafgtnzhc1194gehv2ha6', NULL, '2026-11-26 08:25:00.702+00', '{key,name,number}', '{"to":{"number":3,"key":"normal-user","name":"Normal User"}}', NULL, '\x159238bb71a7bf05e7f231081bf497e5b2c726bca6deee122b381116eb265afb'),
	('0000000001fvrxqf8at9nqe78q', 5, '01m8bfafgypbg093b604thqac0', 'role', '01m8bfafgt5r09q0enfzkpgzyc', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafgtnzhc1194gehv2ha6', NULL, '2026-11-26 08:25:00.702+00', '{key,name,number}', '{"to":{"number":4,"key":"client","name":"Client"}}', NULL, '\x344e8989b3eca03149cb7e76ecd1753d9f0c3312902405cedb9224bb26ca582b'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfafj5bx7z15d344dppne0', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8bfafhywv5acnzmmpekj778', NULL, '2026-11-26 08:25:00.741+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bfafhz39thfr4e9rbffxkv"}}', NULL, '\xc305f2b46936446f0fca43c806224f4d761223fdbcff40f75ba178fc4e426bd8'),
	('00000000019xy9d7hd1x0k5rt3', 2, '01m8bfafj5xgsg3d7168jv81vy', 'role', '01m8bfafhzwa4rw04ca1gsfkbt', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafhywv5acnzmmpekj778', NULL, '2026-11-26 08:25:00.741+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x74230285dd79f3f89887289f51a775290736a2635fd6afc80c3532868496927b'),
	('00000000019xy9d7hd1x0k5rt3', 3, '01m8bfafj5y511zgnpj2n64n4w', 'role', '01m8bfafhz1q0qpq5b6ge0jeh4', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafhywv5acnzmmpekj778', NULL, '2026-11-26 08:25:00.741+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x11f0b098acbbd5f46af62a0750dd5a057591779618e86e9bf8647c9f3b9a2988'),
	('00000000019xy9d7hd1x0k5rt3', 4, '01m8bfafj5fs6r4b1za8gxgywv', 'role', '01m8bfafhz39thfr4e9rbffxkv', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8bfafhywv5acnzmmpekj778', NULL, '2026-11-26 08:25:00.741+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x80a1cf2deacf0ce5d21764ac43e266cab4bf731138c7dcce03e48be2cceebd8b'),
	('0000000001byfqz71dvs8mckv9', 6, '01m8bfafmaa35jsdn5szrfcrj2', 'organization', '0000000001byfqz71dvs8mckv9', 2, 'OrganizationUpdated', 1, NULL, 'root@example.com', '01m8bfafk6weg1c7cane0qbwd8', NULL, '2026-11-26 08:25:00.81+00', '{invitation_hours,language,name}', '{"from":{"name":"Northfield District","invitation_hours":48,"language":null},"to":{"name":"Northfield School District","invitation_hours":700.5,"language":"pl"}}', NULL, '\x3de82b7e7b35da2840f97be794d0f7a41bf0a5f2de36b7ab1c4198d71b858803'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 5, '01m8bfahcbn7t9z9b53d1nt75h', 'organization', '01m8bfaezavm1x4ng4d5wdkfmh', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bfahbzadvh2y55n42rm63g', NULL, '2026-11-26 08:25:02.603+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":7002}}', NULL, '\xe4cbc62fe13cdb01477645a45a041928cba5cf93929fd11cce087a37e5528168'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 6, '01m8bfahg5j409axnts2ng4zdk', 'person', '01da12vje0cyd3w8k7ctby9tk7', 1, 'PersonImported', 1, '01da12vje0cyd3w8k7ctby9tk7', 'ops', 'import-01m8bfahbzadvh2y55n42rm63g', NULL, '2026-11-26 08:25:02.725+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status,title}', '{"language_assumed":true,"to":{"status":"active","source":"import","roles":[{"id":"01m8bfaezan8am1h5bfzm4srqk","rank":"primary"},{"id":"01m8bfaeza4fzg35g5m8xdzakf","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1556962200000,"number":7001}}', '\xdd65ecb372c33aaa33af461befa2351da400aae963e6fdddcd169e4987bb95c202d03346e4937b0e183243b88a9a16d1a17136907fe831e99d4e6dcf8981fab589f0d02d006ce03a62d54dfe6849af6bae1d4c13b8d7fe62cf90cbae5e645ef4f93184228e635e289168692e82cdf9b59197e2cb2d41592fadd5202d66ba0f5ce61aa9b28efe01e4658bac1eb142164298cf8256c8ec2defaa1578a56c3289e86815fc0553d01309c9f53f29c82e04835bede3b0a3038c50152431d9f3d7bd7cfdb34286903f3337d4a5', '\xea906be1dfda0e3068848f0a0fed68a84f5957401726870480d3af43c45191b6'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 7, '01m8bfahg5v1vhwge1g50g0qke', 'person', '01m8bfahg4dp9hcc8c9kfywex9', 1, 'PersonImported', 1, '01m8bfahg4dp9hcc8c9kfywex9', 'ops', 'import-01m8bfahbzadvh2y55n42rm63g', NULL, '2026-11-26 08:25:02.725+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,timezone}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bfaeza4fzg35g5m8xdzakf","rank":"primary"}],"groups":[],"archived_at":1638230400000,"created_at":1795681502724,"number":7002}}', '\xae5fe48809c83a50449ebab6649f960e7e1e781f5489aea0f349d266102259ed3651ac9f77c7359d16d27d7a6c9ae69a240fdc3fa18a7e6528006e10ac2e6793a6f11945f29d26e51f9772ef0bff858d02fe89aa53b1e9a0eb1f6c4535fdcf51ba081fd4e5c8f5f84b0196042d12bf8d3581cb33ef727507f4b14e3dca0963d0c7ae8c18a258b1e9803cf1d8dd388d8e6ff20e388e530263d0e77dd927aac4f6c68932515b30c18e7f98dedad4a87c466583c4d28be55bd50c9dbe15a6f0c495b45fb21e5fd3ae28abb13edb85', '\x2288bf6ad414e041e8708144b70237c2319f38131d4fa4ae9f47ec675f797bbf'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 8, '01m8bfahg5932vd9q6xqj5g30r', 'person', '01e273w7007mqaevhfh930vgwk', 1, 'PersonImported', 1, '01e273w7007mqaevhfh930vgwk', 'ops', 'import-01m8bfahbzadvh2y55n42rm63g', NULL, '2026-11-26 08:25:02.725+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":7002,"language_assumed":true,"to":{"status":"pending","source":"import","roles":[{"id":"01m8bfaeza4fzg35g5m8xdzakf","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1582934400000}}', '\xbc26e2c19ce464f23d373a29c753a8908453f50dba52e134b0071682b0bc6f29870c9404c150ade0d221228a901658f1a3bb1af0e2b3612a58dc4e43f886484764e30af58494dac0f2a6d69f2869fd941c38c1330765e1cd89566e8ab98716753abcd0cc1e9a746c5e8430f40281ebf85fde1efcec289b794ff83f5422d4bb86df24135d5973035ec3c89ff2818fbe9ac4e99edfde51b8a4e017d6b8', '\xbebef45c19c7097a93989103ebc7f90741b77747df527fdef858f2334b068a40'),
	('0000000001byfqz71dvs8mckv9', 7, '01m8bfajwfm01t6f2c0bs4ywdy', 'organization', '0000000001byfqz71dvs8mckv9', 3, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bfajvr22jtfwv0fgm1e6rx', NULL, '2026-11-26 08:25:04.143+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":4711}}', NULL, '\xb353b357e85c083958cd9ad69d0175f0bdc5527276df7f8621add4efd40d71bc'),
	('0000000001byfqz71dvs8mckv9', 8, '01m8bfajyw6xev5grq7q2qnwvc', 'person', '01m8bfajyvw439py5b3jj9ya99', 1, 'PersonImported', 1, '01m8bfajyvw439py5b3jj9ya99', 'ops', 'import-01m8bfajvr22jtfwv0fgm1e6rx', NULL, '2026-11-26 08:25:04.22+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"language_assumed":true,"to":{"status":"active","source":"import","roles":[{"id":"01m8bfafdpjasqrc96ew4pf1w9","rank":"primary"},{"id":"01m8bfafdpc738acr5x8bzmh9j","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1795681504219,"number":4711}}', '\x834be44aecc6512ec95542a5bb1d861f865da1550e211dc0ef855c6058af128793b05ff5193c221d73184ba4cc24de0f3da29d4fe9dc357010d5a95f17eeca4837c014ee67caab4d73f1453e3efcfdbee2fad9e8388507b5e93832d3243d3d82c3c388d10e7e0ec6a742037acbc4c67932c768483784ce13f77355baad7cab1279e97eb61666168c081ac818d1e9288cdd39e01706a85c9aad2d2617328d', '\x13e1cea25cb0f0e28b54a22ae6f2ab398a15fc09044fcf2c5a192201ffb922fe'),
	('0000000001gf4y5myr1swekhan', 5, '01m8bfapry6kte8m7wmnw8rmny', 'group', '01m8bfapry1rt51p1se58bthfw', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfaprpykhzjhw3cxgb508e', NULL, '2026-11-26 08:25:08.126+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Eight","description":"Eight, a team"}}', NULL, '\xe5b1f2340121e37a858a833e766747eb9bf98d7c2be2e57b1a3ec337e74f8895'),
	('0000000001byfqz71dvs8mckv9', 9, '01m8bfajywhsdjcy5qmj342vwt', 'person', '01m8bfajyv79awdasg0kw3x63t', 1, 'PersonImported', 1, '01m8bfajyv79awdasg0kw3x63t', 'ops', 'import-01m8bfajvr22jtfwv0fgm1e6rx', NULL, '2026-11-26 08:25:04.22+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":4711,"language_assumed":true,"to":{"status":"active","source":"import","roles":[{"id":"01m8bfafdpvg806m2wyz0x8q9h","rank":"primary"}],"groups":[],"archived_at":1795681504120,"created_at":1795681504219}}', '\x9f3f072a38bae245eb73140bafca631ea9ca1e87db846c38fdfa579715686b0c87997882e740f6f096d1a06f3fe9c9b75319e890fb854cec0c741d17657d8df50c5eabac9b41ebecab31d00db735f0b98197cd627e73ec5814330c46a15a6a5ce527b1c46364c041913bc83223b518bea77649cb35242c008ff0da512a477686a470b495a0a8606cb9d6ba0a059b87eecef4f815926950dd', '\x7ad74ddf848cf8a346b7aae8c33be4bf0343ac8db8ac1169bf4830bb7b6cb039'),
	('0000000001fvrxqf8at9nqe78q', 6, '01m8bfamnzmvcqgm3bwhn4dytc', 'organization', '0000000001fvrxqf8at9nqe78q', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bfamne9y9xfmvgzjstc6pc', NULL, '2026-11-26 08:25:05.983+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":302}}', NULL, '\x9d37ac9ea5b65f72ee127fd72e4564dfd4d80e2db3cde01711bb8c55955769d7'),
	('0000000001fvrxqf8at9nqe78q', 7, '01m8bfamrvhq2sbqe8xn254bfk', 'person', '01m8bfamrts4nxpc03nzzxhfzw', 1, 'PersonImported', 1, '01m8bfamrts4nxpc03nzzxhfzw', 'ops', 'import-01m8bfamne9y9xfmvgzjstc6pc', NULL, '2026-11-26 08:25:06.075+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"language_assumed":true,"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bfafgtks0c0d5cfn2r86wn","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681506074,"number":301}}', '\xfbbbf3e099abc869c817f4a7c1ec3ecea96294807f46d50f286fab9fa6e1b3dbe990a49cc5da59c94de8b96f0a620b794dfafe4f6f31056f799f249d4f1a0575fb04e4afb1d93d1b66f12d45c85057bf81ea9544769b5ac358bb4f62f18e62e08bc02b10f669bc38ec8df1868fc7f650719abfd4ab0c4b518167d06199d906a7609c5ccfa03377fb39392d2234dac1e4f435ca639f60e798e3f92d8ddd', '\x629227e131f9d9e7f3f98e5ea7cc25e88cf556bc276db91a56ed1ef0c602395f'),
	('0000000001fvrxqf8at9nqe78q', 8, '01m8bfamrv9p6z567bqba5tb20', 'person', '01m8bfamrtvwqn6fhy9vp1r6jk', 1, 'PersonImported', 1, '01m8bfamrtvwqn6fhy9vp1r6jk', 'ops', 'import-01m8bfamne9y9xfmvgzjstc6pc', NULL, '2026-11-26 08:25:06.075+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8bfafgtgfs8rh8m63p60d1n","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681506074,"number":302}}', '\x309c74184c2225cd397c27f671d63ef57be443948e6ff4d918bfe57a300f4503bb69370eeedddf036a1d89f0b80fd1b8c14c5ab5336f3dfa4b011d74b595332cf079221715750a54ba4dfb082feaaa442a1b8ff20ec22bf151f15810404b31495ed2a5fe1cd1c65c7e616d1296f1eac04735475d77e29aada34f6b5a9cf3dc80e350ebe12e5ee938e98960867bf5ba764937e2eeb705b2926b40228ad19b5325b3c1b5d3f497086c5cae37', '\xc0fa5af0393c65fbe939f7702e42e560972d704e0d49bb8604f75de3ef594fd5'),
	('0000000001tx478ar0d6fzxd27', 7, '01m8bfapj91fghche04ka1aj2k', 'organization', '0000000001tx478ar0d6fzxd27', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8bfaphrhbgynya0byxb5486', NULL, '2026-11-26 08:25:07.913+00', '{number_offset}', '{"from":{"number_offset":0},"to":{"number_offset":92}}', NULL, '\xc60a10397646b04a59028e79f88beb561f37e526cc500b4b6bc14ee0c46e0598'),
	('0000000001tx478ar0d6fzxd27', 8, '01m8bfapmjv4mt40yw8n1dhe52', 'person', '01m8bfapmjqbhpm548j90xpsj3', 1, 'PersonImported', 1, '01m8bfapmjqbhpm548j90xpsj3', 'ops', 'import-01m8bfaphrhbgynya0byxb5486', NULL, '2026-11-26 08:25:07.986+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status}', '{"language_assumed":true,"to":{"status":"active","source":"import","roles":[{"id":"01m8bfafcd5sc1w93cn4dhavnn","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681507986,"number":91}}', '\x841cd775346cc0d6fcc0b852bf771b287505eee3d8064c48b2c34e66992779cdead8c165ab20c05677db0bccb2c4e5aff358e4f00a1e7197dd7830526e3ac3a2b83b87797e77532710a6fbb1eea21094eadf15a68bafe0f41264685d958febc9d21a6d91bce5d9731ae99ba18b712e470c6feca8618094ab89ffde8786fc9cb064c7540a4001101252e8e7956cff7884f1ce5c8eed587892e3123f3700e8bcfb48318c261d5274f8855a623bcf88b5f08bebae', '\x017e64d94fb7a2a6111560fd900581e37deccc8a4d35033b6e956f9d4a808a98'),
	('0000000001tx478ar0d6fzxd27', 9, '01m8bfapmj35wwghvgc9sndkpg', 'person', '01m8bfapmj01j4jrcecwwgwg1j', 1, 'PersonImported', 1, '01m8bfapmj01j4jrcecwwgwg1j', 'ops', 'import-01m8bfaphrhbgynya0byxb5486', NULL, '2026-11-26 08:25:07.986+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"language_assumed":true,"to":{"status":"inactive","source":"import","roles":[{"id":"01m8bfafcdnyj8hsj0dxvr1ran","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795681507986,"number":92}}', '\x763254fce2f30bfe3eaef41d2415f4e8969c80bb0638a575ca479ae9d342131037593664fa90107dfe135d447730f751bb3f883e2c3a91df8ebbb536ba3a3a9237bd80f9a932c28f99710b13e116f5a4e1f5ef50c0ff23eb6d96a4602044e2beda1217a0beb0e58a4f4140b11c1adc14543fb2164c7979da0757fbac642628a8466123a1cf33c19abb9b1e102801d9b67725ac712b78c5a910e4935e', '\xd2f85c5298b3e46b9ab9711ac79465f93c5fa22b857dabd316f43901fc96aaea'),
	('0000000001gf4y5myr1swekhan', 6, '01m8bfapse4kf9zhf1sxzn9zs1', 'group', '01m8bfapsegc2ywrzgrs8e68p6', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapsept9zf4spwacqzn0z', NULL, '2026-11-26 08:25:08.142+00', '{description,kind,name}', '{"to":{"kind":"area","name":"Dock","description":"Dock, a area"}}', NULL, '\xe7743f3c52d753b0a1d0fc08bb58f2a2c260013c9f4153bf1d761b48c8c9009a'),
	('0000000001gf4y5myr1swekhan', 7, '01m8bfapt4syhmkrjmtmh8qz8r', 'group', '01m8bfapt47qmdbdc30kdcy0qg', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapt4aczzykx1pknn0h51', NULL, '2026-11-26 08:25:08.164+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"First aid","description":"First aid, a tag"}}', NULL, '\xb87c972ceadea0d18beec6abf0cbd6ef53b8c42de4d281e9a5d50ed56d99e052'),
	('0000000001gf4y5myr1swekhan', 8, '01m8bfaptn4352nv5p2q09k1nf', 'group', '01m8bfaptnmt6zp8s4jqn8jt1z', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfaptmhyvj7yacs48vgh47', NULL, '2026-11-26 08:25:08.181+00', '{description,kind,name}', '{"to":{"kind":"project","name":"New boat","description":"New boat, a project"}}', NULL, '\x2deb8841c02ee6aa938537424d81a2ffbe31c449eac7cc1db6d854e8ae025b74'),
	('0000000001gf4y5myr1swekhan', 9, '01m8bfaptwajjmxttf4b5pa7nx', 'group', '01m8bfaptw50zz1arx6a0c51m8', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfaptwyhwgt35acrdynkft', NULL, '2026-11-26 08:25:08.188+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Four","description":null}}', NULL, '\xf2169cc35fde91ebd64e928e9e022854ffcd8fffcde31efc7ab9fc2bd3cb01b1'),
	('0000000001gf4y5myr1swekhan', 10, '01m8bfapvjyvrr78axjadtbvnc', 'group', '01m8bfapt47qmdbdc30kdcy0qg', 2, 'GroupUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapv865w793ttsdbc5pr9', NULL, '2026-11-26 08:25:08.21+00', '{description,name}', '{"from":{"name":"First aid","description":"First aid, a tag"},"to":{"name":"First aid 2025","description":null}}', NULL, '\x0bccfddf3f72b343cd1168c37f28d2abf82d71e08d374f88ead731f7c2b1b8dd'),
	('0000000001gf4y5myr1swekhan', 11, '01m8bfapwry3dy2zefrwf27ntm', 'role', '01m8bfapwhvsdr0cs5m7bsyj1c', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapw8n18d0k4r5va2f7v8', NULL, '2026-11-26 08:25:08.248+00', '{key,name,number}', '{"to":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x55a30064c4dc39c79b58914476a21cf24dcd4feb8d0d720033e886ee601c13a4'),
	('0000000001gf4y5myr1swekhan', 12, '01m8bfapxqx33ydxta6tw53z07', 'role', '01m8bfapxb46w2590hpth2ngga', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapxadbtk9f5qgv1zga17', NULL, '2026-11-26 08:25:08.279+00', '{key,name,number}', '{"to":{"number":40,"key":"coach","name":"Coach"}}', NULL, '\xa7ece73bbb0c38fb4d85a1acd47a5fdaccc95bf1896c50e2afe16a4ac060238e'),
	('0000000001gf4y5myr1swekhan', 13, '01m8bfapyp77fnd4rjd0t9hqht', 'role', '01m8bfapxb46w2590hpth2ngga', 2, 'RoleUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapy67a9k7an6kpnc1wxm', NULL, '2026-11-26 08:25:08.31+00', '{name}', '{"from":{"name":"Coach"},"to":{"name":"Head coach"}}', NULL, '\x9371c3798e22932915a28b0a550aa524fbd0e165d5064485c14168f4e2bb4a5a'),
	('0000000001gf4y5myr1swekhan', 14, '01m8bfapypwvp8n9rsp1enqc9c', 'organization', '0000000001gf4y5myr1swekhan', 2, 'OrganizationUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8bfapy67a9k7an6kpnc1wxm', NULL, '2026-11-26 08:25:08.31+00', '{default_role_id}', '{"from":{"default_role_id":"01m8bfaf9a44bt767z7bjpm2ft"},"to":{"default_role_id":"01m8bfapxb46w2590hpth2ngga"}}', NULL, '\x30e08c8d35b05ee53997e51e9097919bc32081eb87bd25f90d80293e0d54ba18'),
	('0000000001gf4y5myr1swekhan', 15, '01m8bfaq2kf8xb82w9r778n0ns', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 1, 'PersonCreated', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfapzaa944tv6kwkcdvvv5', 'season 2025', '2026-11-26 08:25:08.435+00', '{address,avatar_url,email,first_name,language,last_name,name,phone,roles,source,source_id,status,timezone,title}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"},{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"secondary"}]}}', '\x5dd40d24c041e2f99c00848a6e3b2dbb290a6c2b4fc6f7b1a9a50c8a2ffe9b5cf9fe73eb4a430ee5701d0a18ea2349da9e4d42d971432a976e82f2204db3d1265b6232f7eb2c234b7352879fd897dfc206e8d7918b4bd69888910db58eff94b0ac627b260d3f3a011695cca4ee4779024aeb050d38eb86a68cd50a1e1efa98ebe53297546c994f67d3f284af511ebc3952b7d387aa0cace8ffde094431608aa59ba4e6e7ba3324f40c2c2503f1b4d8e292418c8c5619b9d4e54585931f687bf3cf704affc9d3bda9c87ba8812a35f360245587abe986a4d278f2293fe2bce7c7eea9130a2424cdefe5dc024c9ed3466590bf22b8b4ebfb22938e9fd494ee87fec2f220ee4eb9f3da96bde0344bf326893becce0a963a4020c45b853c2a32002449aab0a0c9ffd470d1ad77e3ae4b5be28e071dd58c7fa4b860fc756396b57723cec6cf43bc16bfc4fbf6c14b6cf7e542b1fb48d9fd95839cecee29d26d14feb898d43dbeb2bfdada05', '\xab6675a4861c859c3c2591e6f3821044e3fbbad88a38fb21fecb58aa9031deff'),
	('0000000001gf4y5myr1swekhan', 16, '01m8bfaq493ne0xc74vq9jjm1n', 'person', '01m8bfaq498wrq40j2dk5st1nh', 1, 'PersonCreated', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfaq4858syj50q4p164pg8', 'season 2025', '2026-11-26 08:25:08.489+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"primary"}]}}', '\xc109a7cc8a6ec60bb9aadbb19f07af2fccfca197ab7e3728b8bb324af7783f53137531a558abbcc447710ad70d16738ceb0e5dff36969caaa32c1f44af0409347d0e2f3dc0f6b085561548a3c8c8aa9c7b42b44cddbdabbac2277b07cc892cb95715ed07d4806264918e48d0abfbe8cc1db0b18688ba3e1d71f11647d97b8a8390936cdbe86cdcd1bb1d', '\x0dca8897151f5a8345a7a00444436001a61841b6e223a64aa2c2a7ffd7274ca0'),
	('0000000001gf4y5myr1swekhan', 17, '01m8bfaq5ky3cggp3fa8dtamsd', 'person', '01m8bfaq5k8rw0e2zztax5pzyb', 1, 'PersonCreated', 1, '01m8bfaq5k8rw0e2zztax5pzyb', 'clerk@harbour.example.com', '01m8bfaq5asgrpm4basz8sj9xd', 'season 2025', '2026-11-26 08:25:08.531+00', '{email,first_name,language,last_name,name,phone,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x45ef18db57225d2416735e606cbf9e4dac7fc6502b074e81ab18e92f0f2db70f9ffaa122335ca168c086c3c535bf68fb1c1ba2149c0b1e94007aba18a9783402379941ed6e17bec44a3ecbbdab816a25e82839f36fc1b8b0ce4f5471cd3d16d2f52ff5af89969cd5dec32f09d1b55475ee6b410bee817023d1314fb947485d4acda9a22386a8a691eb5d7438a4ba10d0697c4578211fd4b4ca514e7d7b36cff0ddaf0cbfd41000bd7b55bf', '\x14b305f52292f8a3f9db9debd7afffea5719b2046ee8fd40688332427f8aa263'),
	('0000000001gf4y5myr1swekhan', 18, '01m8bfaq6zzp3vrsacjreqwaz1', 'person', '01m8bfaq6zm3vt1xxym6ya5r9s', 1, 'PersonCreated', 1, '01m8bfaq6zm3vt1xxym6ya5r9s', 'clerk@harbour.example.com', '01m8bfaq6yvsw85gn9ee8mmmsp', 'season 2025', '2026-11-26 08:25:08.575+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x8163e53b1abd49fec31ed8e390cf473d2e4bd407c72120c5343db1abe6c38b043112107606860ba8ee3b1ffb359fecd0b9de44a5616cfe61b08d21822f4db3c8bfecfc7fb7eda579a246a877cfca8b9794f3d07d5230bd3df6056a51d69a7d73da79b25ec11738734d82c96331ea516edd5d2136c83d9a7fec85fd742939e5ac75c4e69600be5fa641c85f5c61c021b7d66a', '\x899ad78aef04e6041980e2878ae25559d88e8077a2ab99fa79f6c51c1eefbf37'),
	('0000000001gf4y5myr1swekhan', 19, '01m8bfaq8074x7q8hk13vq2t9g', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 1, 'PersonCreated', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfaq7zefbrgaw5p1930sv5', 'season 2025', '2026-11-26 08:25:08.608+00', '{address,email,first_name,language,last_name,name,roles,source,source_id,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xb536cb1e8e7bb8fdab6f6ee03bfb58d2b412ecf9c78d5e5a0ffa0c3dec8b1a9643e108e9ae38629a1b6da445ce378ab416d89e2de91b3ccc4f95551ce69aca5175602cc13066e6f788dd779a10311b6eaecce8872c3c92b8951597779feda75899b3e30abb5830d765217275dfb5b9507d0f557da5a3c5fa9076f81799728c57d3ea6c268d7fc01b5c319f214996614652b4e7247c00b2c8174ec11ea55f02b959906de6dc0d517a24e55b2f70679466702d86200f0c3a255ad179ad1b', '\x9764ca996b87408451cddc55a41ce225b14e08810aaa1bcbcacffc31288624c3'),
	('0000000001gf4y5myr1swekhan', 20, '01m8bfaq8j5qa3hhad5vwdw00b', 'person', '01m8bfaq8jcbkk04c69k4rtcqg', 1, 'PersonCreated', 1, '01m8bfaq8jcbkk04c69k4rtcqg', 'clerk@harbour.example.com', '01m8bfaq8h65t84h7qd9te2g52', 'season 2025', '2026-11-26 08:25:08.626+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x9b6392226e866901f6d147110dce33440a768e6634677f9344778f36caa9ade957160661ff24439c9c2963be8bf20d6a3d47b1aff8f4ba9533e28a94df06bd502ef09a4688368c764050a81d81c97014e4d6dd696bf2f54480afbc1f71a5952c9addc92a17c34263ae7482efbede5e3a65', '\xbda07df15c255cc8ea57f10bafee3bde53c4b025082b5ffd91a06e7f89b68515'),
	('0000000001gf4y5myr1swekhan', 21, '01m8bfaq9apzdwd1277ggks9ga', 'person', '01m8bfaq9am55prqd6w9qns174', 1, 'PersonCreated', 1, '01m8bfaq9am55prqd6w9qns174', 'clerk@harbour.example.com', '01m8bfaq9a6bnyxh5vnewrs5hx', 'season 2025', '2026-11-26 08:25:08.65+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x874353e46e88988627008a1e21039cfd08c23c9ecf4910a5be24255cf9bc70a07e5096fd72faaff23c67a0cd26f0a7ddc0c1791bef078e912fdcd41e3b3362fdc07e0bc239659d70da4714c20c34febf03271e20291f86a35649b0f77ec28f8e59a98c7dd8eb7f73c6c36ecf6a4ed0add56293a06a41737db007991f3348f8b23a9091a09512163009a68099b332709a262a2111c41920943d3eae175f38686a953f67668c6d4e587a0a42d0d6', '\x6af176441a57082d53918eac6edccc76cdc227990346d766e335c06b7f6abe56'),
	('0000000001gf4y5myr1swekhan', 22, '01m8bfaq9zpyz0j4jck4d4epxp', 'person', '01m8bfaq9z2vtmye2yq1kh3akc', 1, 'PersonCreated', 1, '01m8bfaq9z2vtmye2yq1kh3akc', 'clerk@harbour.example.com', '01m8bfaq9yhna270fyr0nys6yc', 'season 2025', '2026-11-26 08:25:08.671+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x95af94fb938ffee3148234be58382d7d199f57ea4567349f263d3f1e4bebb78baf8a7460b655ba114957b3583a3c5072e6f2a7cb3a6ce0fd5f97cb3aa3bae145b11423ecc99c86b04930273988c45fb43ab522dd6586cc000e461b4538d668fbe53626870206a1582b78840ef31bb4c4b3b56849bb5f4d439adb9ba643f14a47aac6c412bfc1743a13f1d7b8a6fc46aafaa46b30c14340a36bdf7d64f7caae53d9c2ea4a1569e14e5ee5b19be5', '\xe3d731b28814b3211b6650c4fe5f3f43c0f8183d09153613e861b48d542f7ab6'),
	('0000000001gf4y5myr1swekhan', 23, '01m8bfaqaqtzqrahm6ge5ndcq3', 'person', '01m8bfaqaq0v7kkw8jjx64dv20', 1, 'PersonCreated', 1, '01m8bfaqaq0v7kkw8jjx64dv20', 'clerk@harbour.example.com', '01m8bfaqapkkhrp9ym1g78w1zh', 'season 2025', '2026-11-26 08:25:08.695+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x951ba72b9bd859d0e99dd3b9c7e5e65d058e8b113a3d1f8742baacf8fb4b5fdcff9fbec855186ae0e5e35472cecff094843630c8dd4d6abac0743afe358f221d8894e17ac3c807dfb7dbf6ecda6cdb5970926eb1565a555fa2f7461e8c6f661dfaea2c2732dcc5a559fe6beb87ed3b46c9eefec7c2bb88b7901e0589535753f966cf21ee9e31afc1443144ff9eb8f363b46e068d26bdfc056c30397b564f8b651cabde4aea13e99ecd268f6198', '\x8494afaadafdc063a772da3dd2e7f7cfaeff9bafbdd77d1c8a7c9e2a62cf2c93'),
	('0000000001gf4y5myr1swekhan', 24, '01m8bfaqb3dkfjyzq5jv8bgbw9', 'person', '01m8bfaqb3xkyeape4dx1mdmae', 1, 'PersonCreated', 1, '01m8bfaqb3xkyeape4dx1mdmae', 'clerk@harbour.example.com', '01m8bfaqb26ynr8skvv51mcwd1', 'season 2025', '2026-11-26 08:25:08.707+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x9395c0480ad9dc374e5c29cb0a6428bca67c7828f720cf2c761ce844a51cb593476af369aa2fe07683c8bc0b1abfc49d8fbc8a890bb81ad4c4405e004e19f4613e4eb31e5d5e68f850962698690af19958fc89d7b4ce0be8f8b6b1dc651b37a7ba97c83cf125ef2b6a922f2e3b1314ec87d1f1553f3c2e6155434abe445d19b5a9818c285ae547447d9957127c2a8be6e697fd6eca6fa4de2276122f3a1cb2365ca5a3633a8ca3d127d035b7e5', '\x92f2aba30c0af24beb69236d3f51f198460d84a93f01516bcb4696cc4c72e267'),
	('0000000001gf4y5myr1swekhan', 25, '01m8bfaqcw16tjjbhdvnv2q6xf', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 2, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqcspab71am3w82pqbm1', NULL, '2026-11-26 08:25:08.764+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\xbc7af75d531e96386ac842cf2a0ef44d99a3fe6bd1d6a849d2349c0e5263440d'),
	('0000000001gf4y5myr1swekhan', 26, '01m8bfaqdsqfvx6j29e21h2kx5', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 3, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqdpkqpk6erp9z6myrz6', NULL, '2026-11-26 08:25:08.793+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6"]}}', NULL, '\xb5a3b9916372985f88571aba5bd5a08e87abe44708de3b72deb3a7e1d55e06e7'),
	('0000000001gf4y5myr1swekhan', 27, '01m8bfaqeajj9n94v3es5t3cdk', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 4, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqe6evb6hqarb5y2xw4n', NULL, '2026-11-26 08:25:08.81+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg"]}}', NULL, '\xcb85aabae803e07a555e8fdb09d425168caeb5bffae76b57e079c7865e401b64'),
	('0000000001gf4y5myr1swekhan', 28, '01m8bfaqf6ehc83j6qrcnj49t5', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 5, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqewn4krvw5gg139ndap', NULL, '2026-11-26 08:25:08.838+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg","01m8bfaptnmt6zp8s4jqn8jt1z"]}}', NULL, '\xd57e09c751fed5b83d854f571ec0b8c10d08b65d9f288839f8352942c7245f16'),
	('0000000001gf4y5myr1swekhan', 29, '01m8bfaqg0j9s3evke4700j89t', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 6, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqftj9m8wrdjhy5qwns6', NULL, '2026-11-26 08:25:08.864+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg","01m8bfaptnmt6zp8s4jqn8jt1z"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg","01m8bfaptnmt6zp8s4jqn8jt1z","01m8bfaptw50zz1arx6a0c51m8"]}}', NULL, '\xd57784d8e09b9004b84eabbd63ceb8278cc0312592db609d7d6784e37bd7fc6c'),
	('0000000001gf4y5myr1swekhan', 30, '01m8bfaqgqvmrm2ydvjkdevphf', 'person', '01m8bfaq498wrq40j2dk5st1nh', 2, 'PersonGroupsChanged', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfaqgkfnffh6tjmj1bp45y', NULL, '2026-11-26 08:25:08.887+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\xd80311a612388f314ddd254f6274837e662a6c9227e8ae4664f13167c63c9aef'),
	('0000000001gf4y5myr1swekhan', 31, '01m8bfaqhj0qj5dq2spd3vwaw2', 'person', '01m8bfaq5k8rw0e2zztax5pzyb', 2, 'PersonGroupsChanged', 1, '01m8bfaq5k8rw0e2zztax5pzyb', 'clerk@harbour.example.com', '01m8bfaqhbs2g28qtjbr7p2vmv', NULL, '2026-11-26 08:25:08.914+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\x67078911bdba52d25acbef7fa8bbf6488d8bb94ee5bf30a13f6eeee39a514b28'),
	('0000000001gf4y5myr1swekhan', 32, '01m8bfaqj6evw00bd0d6gfccd3', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 2, 'PersonGroupsChanged', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfaqj16ceyse3kt4a80frd', NULL, '2026-11-26 08:25:08.934+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\x991ddb22843f55dd274093db639ea660ba9c344a72b9027e433cd0156f674f36'),
	('0000000001gf4y5myr1swekhan', 33, '01m8bfaqk2375k2wtnqhkwykt3', 'person', '01m8bfaq9am55prqd6w9qns174', 2, 'PersonGroupsChanged', 1, '01m8bfaq9am55prqd6w9qns174', 'clerk@harbour.example.com', '01m8bfaqjzjht6s6krmdknmytg', NULL, '2026-11-26 08:25:08.962+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\x99b1f782dffe48bff1fddeb6dbaaf6f3f65844efb63d2ea2d893781795e35937'),
	('0000000001gf4y5myr1swekhan', 34, '01m8bfaqm03576tpas4yy3vskx', 'person', '01m8bfaq9z2vtmye2yq1kh3akc', 2, 'PersonGroupsChanged', 1, '01m8bfaq9z2vtmye2yq1kh3akc', 'clerk@harbour.example.com', '01m8bfaqkysm1k72nce76nz35x', NULL, '2026-11-26 08:25:08.992+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\x7cef7c499acc8e701407a94c4747da534c9c4b55a9bbbaad036cfeee03fa3f83'),
	('0000000001gf4y5myr1swekhan', 35, '01m8bfaqmv6avfsses364gqtkx', 'person', '01m8bfaq498wrq40j2dk5st1nh', 3, 'PersonGroupsChanged', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfaqmp3sz2w60peneajf4t', NULL, '2026-11-26 08:25:09.019+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfaptw50zz1arx6a0c51m8"]}}', NULL, '\x43f7f7c3c015de6a739ebd9d832c1b6d4980ca3d15cce4c3a832486470b61b58'),
	('0000000001gf4y5myr1swekhan', 36, '01m8bfaqnwg9e4dbk90n1dkk5b', 'person', '01m8bfaq9z2vtmye2yq1kh3akc', 3, 'PersonGroupsChanged', 1, '01m8bfaq9z2vtmye2yq1kh3akc', 'clerk@harbour.example.com', '01m8bfaqnncjmgs4awaznbcdej', NULL, '2026-11-26 08:25:09.052+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw"]},"to":{"groups":[]}}', NULL, '\xd294a1718097423d157b33d598448de6c058c939c57094779a04fd408e2a150a'),
	('0000000001gf4y5myr1swekhan', 37, '01m8bfaqphb6b9d2sgj97g0zmf', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 7, 'PersonUpdated', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqp6f3tpsabch464rshx', 'moved', '2026-11-26 08:25:09.073+00', '{email,phone}', '{}', '\xa94296ab2709722a1a0cc7b4216aa1708dc0c373ca8fbee060a7f97f882d5a31ad071c7b7a7ebf1021c59e774c4936e6040bc0bf072a24b3ffc5778e3346b2d6df0757068e3fcb8f493f4d6160e0896c4932b548575e1b705a20d2a0ffa7fece5c89233df7562eedd76ca88433e6770c70a1bb63fe55bd799f197f00722b9afdbab3aa0bc12fd95c8c', '\x4c2528aef61d4d931b9e2ddf3d98681539325e7f4cf0fd62b7b55b23ca47a502'),
	('0000000001gf4y5myr1swekhan', 38, '01m8bfaqq890n0r81dsyjs2bns', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 8, 'PersonUpdated', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'sub-ada', '01m8bfaqpybw0fsdkddavcwh85', NULL, '2026-11-26 08:25:09.096+00', '{last_name,name,title}', '{"self":true}', '\xbc7e0f5e546bd5f49746d0c1586dff3bbc9085ba10ec523972ad5a9d046785150dbbc12127309d3c387b0f79c1418f3578e207f8bd19a6dacaea75163fc96265f123848b0823de457d4ea743c58b2427454420adf0aa16c8f5a70cac53d9850eee182e7955b66585716140aac587d8ee4b949c03175574785c53e91a80a3f7871af9d7b226427bb5ff01e8adb589662667258f0bb6bcc4b5559127d6ca66dec69188e310153b4d45a611cae66d8d0271d5638722814bc6654a82dc3ceaa5c90938c4e104ce8b49ca02af0461d5808eefa7', '\xcddc67150de7ad88b6b0b948e90809ceb450a86fc068992cac7c74b66ee6fb3d'),
	('0000000001gf4y5myr1swekhan', 39, '01m8bfaqqg815x7d62awaskkdm', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 9, 'PersonStatusChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqqe0r558hx3ws0jwp0q', 'injury', '2026-11-26 08:25:09.104+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x5ff83115e2a964aad32909e0d2c2c5c23eb8e4c01d0a71d691b8cb73752a245d'),
	('0000000001gf4y5myr1swekhan', 40, '01m8bfaqrjnsck7h27ebg6td5t', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 10, 'PersonStatusChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqqw046bh6kkqw3qvdgr', NULL, '2026-11-26 08:25:09.138+00', '{status}', '{"from":{"status":"inactive"},"to":{"status":"active"}}', NULL, '\xbebc5d04417f2b67de9129fc767fcda5e8f22cf32bba0e4c7b7816aaf25e6ef2'),
	('0000000001gf4y5myr1swekhan', 41, '01m8bfaqtge6n6wr9wwtck70ss', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 11, 'PersonRolesChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqtd80zjm3e1tk114tjf', NULL, '2026-11-26 08:25:09.2+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"},{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bfaf9aqrhaea0zvezgq2nr","rank":"primary"},{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"secondary"}]}}', NULL, '\xd511d295e9c201538ee9959a483f27d5d448844798dda3f7e06acf6f8855e436'),
	('0000000001gf4y5myr1swekhan', 42, '01m8bfar05y764c4rca6d43qyq', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 12, 'FileAdded', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfaqwnsz93kprcmt7a6nre', NULL, '2026-11-26 08:25:09.381+00', '{files}', '{"file_id":"01m8bfaqwr0x4qyq6cyqgm6tga","size":22,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bfaqwr0x4qyq6cyqgm6tga"]}}', '\xddb75e8f1a86254b9a58940b678d602e36712e20373bfd8ca10f4d88477e594ba8f98e4e0d6816603bf14508cab40b066c4ec4ab393dfb45405aeb492d0af9f7da3ce9f1f9291d', '\xc7684f504e5be1e933afa7a8e937e88926fafc932abd88e6fc1c3b580dce33b3'),
	('0000000001gf4y5myr1swekhan', 43, '01m8bfar17v56b4y0q88tm4qnj', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 13, 'FileAdded', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfar0evtgykz0rax4dd3z8', NULL, '2026-11-26 08:25:09.415+00', '{files}', '{"file_id":"01m8bfar0gwp0py252cggfyqms","size":8,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8bfaqwr0x4qyq6cyqgm6tga"]},"to":{"files":["01m8bfaqwr0x4qyq6cyqgm6tga","01m8bfar0gwp0py252cggfyqms"]}}', '\x85572155aadbc0380f29db723230c2263fe3be672f6e449f392363e2750c967c3a8363264d677a05322eb3cbd19ec181c2af74269700558277e97dc3de06d733441cf907ad4dd7', '\xce22838f5fe4cd864e363f684869ea6ed9ceac0e409276f2f79b10b0374cd9a1'),
	('0000000001gf4y5myr1swekhan', 44, '01m8bfar262btde8pk5r3a3yh9', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 14, 'FileRemoved', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfar1v4kszgq9nfynwf6z3', NULL, '2026-11-26 08:25:09.446+00', '{files}', '{"file_id":"01m8bfar0gwp0py252cggfyqms","from":{"files":["01m8bfaqwr0x4qyq6cyqgm6tga","01m8bfar0gwp0py252cggfyqms"]},"to":{"files":["01m8bfaqwr0x4qyq6cyqgm6tga"]}}', NULL, '\x498586f2d8510a0bfcd171863c75f8d3bcee9db09b04dc745ad992b404db21b1'),
	('0000000001gf4y5myr1swekhan', 45, '01m8bfar3ftpfyaf0aqw3jan7g', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 15, 'InterviewAdded', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfar2z431tzza8a26dge92', NULL, '2026-11-26 08:25:09.487+00', '{interviews}', '{"interview_id":"01m8bfar30fh3w6k7875g5ce35","date":"2024-02-29","board_id":"b-1","form_id":"12","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bfar30fh3w6k7875g5ce35"]}}', NULL, '\x9bac3d0e395d157798c34dd36f097b9cde41c1f734c53e3dce4a7123293ff107'),
	('0000000001gf4y5myr1swekhan', 46, '01m8bfar45v88dw5md8athwmey', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 16, 'InterviewAdded', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfar42zksqak489r3rjgs3', NULL, '2026-11-26 08:25:09.509+00', '{interviews}', '{"interview_id":"01m8bfar43ms5kx4zd875m9snz","date":"2025-01-15","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":["01m8bfar30fh3w6k7875g5ce35"]},"to":{"interviews":["01m8bfar30fh3w6k7875g5ce35","01m8bfar43ms5kx4zd875m9snz"]}}', NULL, '\x69508cf067753c1da74b268adedcaf9fe3cb9f9957d19d17e4e4250c6afe34ed'),
	('0000000001gf4y5myr1swekhan', 47, '01m8bfar5axxtde1z4kfsfmt8j', 'person', '01m8bfaq498wrq40j2dk5st1nh', 4, 'PersonArchived', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfar58zx6ntpmh4ced478z', 'left the club', '2026-11-26 08:25:09.546+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681509546}}', NULL, '\x7232878d7f13119c198ac678372610e22086f0c7f3fcbefbafdd7c6aa20508f2'),
	('0000000001gf4y5myr1swekhan', 48, '01m8bfar61n6cexr8ff5fmagjh', 'person', '01m8bfaq498wrq40j2dk5st1nh', 5, 'PersonRestored', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfar5z257xem80sexhyfgn', NULL, '2026-11-26 08:25:09.569+00', '{archived_at}', '{"from":{"archived_at":1795681509546},"to":{"archived_at":null}}', NULL, '\x5bef88a62e165d3e1a53b35f7f9bc9fd7c6b27526fcfae44578e0a32e9fb8a95'),
	('0000000001gf4y5myr1swekhan', 49, '01m8bfar6jxea11fz6b78d0g7d', 'person', '01m8bfaq5k8rw0e2zztax5pzyb', 3, 'PersonArchived', 1, '01m8bfaq5k8rw0e2zztax5pzyb', 'clerk@harbour.example.com', '01m8bfar6cnx1gyywfz58sby9q', 'left the club', '2026-11-26 08:25:09.586+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681509586}}', NULL, '\xfecd9ad0081a68b59021263e93e46f091530071315c3b9bcc17d97aa8f47f2ee'),
	('0000000001gf4y5myr1swekhan', 50, '01m8bfar7y1fak4ee5xb2n0epe', 'person', '01m8bfaq6zm3vt1xxym6ya5r9s', 2, 'PersonStatusChanged', 1, '01m8bfaq6zm3vt1xxym6ya5r9s', 'clerk@harbour.example.com', '01m8bfar7tfbtccc73g32q28qj', NULL, '2026-11-26 08:25:09.63+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x581b7a88303a8c24f84b3386ebdbd591099362a7bee952bd324789290c07fae7'),
	('0000000001gf4y5myr1swekhan', 51, '01m8bfar8trc7prv9xe7v3b4fx', 'person', '01m8bfaq8jcbkk04c69k4rtcqg', 2, 'PersonUpdated', 1, '01m8bfaq8jcbkk04c69k4rtcqg', 'clerk@harbour.example.com', '01m8bfar8k2cnrq43x8gat5h95', NULL, '2026-11-26 08:25:09.658+00', '{source_id}', '{}', '\x14791ea9d64188befc181a206f706982bc7443e10993afa2876ed7992ef7fe3046ad0240d7e167bdd21d391f0429507aa40236388cc7c174397a68f17cf14684f944f7d3e24275df66e503d0626ea5ca6df571', '\x0b053938968bdce8bcd94c5ef90581bf0573324d4e14f88a3ca7a12c5498f1ed'),
	('0000000001gf4y5myr1swekhan', 52, '01m8bfar8tr762h57vrq45eb0g', 'person', '01m8bfaq8jcbkk04c69k4rtcqg', 3, 'PersonRolesChanged', 1, '01m8bfaq8jcbkk04c69k4rtcqg', 'clerk@harbour.example.com', '01m8bfar8k2cnrq43x8gat5h95', NULL, '2026-11-26 08:25:09.658+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]},"to":{"roles":[{"id":"01m8bfaf9atappfcrx6g2ew653","rank":"primary"}]}}', NULL, '\xb0360bba4be4434077830492fb1e38e6adee12f005fa7a5321e75f94268a5e89'),
	('0000000001gf4y5myr1swekhan', 53, '01m8bfar9sq69dg7s0mfs2e9g6', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 17, 'PersonRolesChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfar95h8g1rmqktky8cn43', 'no more coxes', '2026-11-26 08:25:09.689+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfaf9aqrhaea0zvezgq2nr","rank":"primary"},{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bfaf9aqrhaea0zvezgq2nr","rank":"primary"},{"id":"01m8bfaf9a44bt767z7bjpm2ft","rank":"secondary"}]}}', NULL, '\x631c2e9191bd375b908b280302116ad8b8288aba1a1ef77e6476976a69a0e214'),
	('0000000001gf4y5myr1swekhan', 54, '01m8bfara6vywrvfer9q6zbmr2', 'person', '01m8bfaq498wrq40j2dk5st1nh', 6, 'PersonRolesChanged', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfar95h8g1rmqktky8cn43', 'no more coxes', '2026-11-26 08:25:09.702+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","rank":"primary"}]},"to":{"roles":[{"id":"01m8bfaf9a44bt767z7bjpm2ft","rank":"primary"}]}}', NULL, '\xafe1a13e6f2fd2cafed8f488dd83b18dc0d1b65220f1d954c3cf0639d3933bf7'),
	('0000000001gf4y5myr1swekhan', 55, '01m8bfar9cp0c39s4jh94b22fs', 'role', '01m8bfapwhvsdr0cs5m7bsyj1c', 2, 'RoleDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8bfar95h8g1rmqktky8cn43', 'no more coxes', '2026-11-26 08:25:09.676+00', '{}', '{"from":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x763852c6d10d4e0559d586e9f87fc3487a9d620a6c5ed465230c59f9482cc2aa'),
	('0000000001gf4y5myr1swekhan', 56, '01m8bfarbgm46pn1zef8zpwxng', 'group', '01m8bfaptw50zz1arx6a0c51m8', 2, 'GroupDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8bfarbcgy3ngrbhadxkp3e4', NULL, '2026-11-26 08:25:09.744+00', '{}', '{"from":{"kind":"team","name":"Four","description":null}}', NULL, '\x0e5a4f5f2bbb35c8f635905c16f6f28a40be95acaec3575201e211c5840d31a3'),
	('0000000001gf4y5myr1swekhan', 57, '01m8bfarcrzsf8qb3fcwy0qn6z', 'person', '01m8bfaq2k4hp7pj1x8ebaa65b', 18, 'PersonGroupsChanged', 1, '01m8bfaq2k4hp7pj1x8ebaa65b', 'clerk@harbour.example.com', '01m8bfarbcgy3ngrbhadxkp3e4', NULL, '2026-11-26 08:25:09.784+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg","01m8bfaptnmt6zp8s4jqn8jt1z","01m8bfaptw50zz1arx6a0c51m8"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfapsegc2ywrzgrs8e68p6","01m8bfapt47qmdbdc30kdcy0qg","01m8bfaptnmt6zp8s4jqn8jt1z"]}}', NULL, '\x0bea60c53e6e7515fa19f5a025a86c572c43870eac34afa9e9b7d49865031636'),
	('0000000001gf4y5myr1swekhan', 58, '01m8bfarctjzxh8ydvhgkkhsge', 'person', '01m8bfaq498wrq40j2dk5st1nh', 7, 'PersonGroupsChanged', 1, '01m8bfaq498wrq40j2dk5st1nh', 'clerk@harbour.example.com', '01m8bfarbcgy3ngrbhadxkp3e4', NULL, '2026-11-26 08:25:09.786+00', '{groups}', '{"from":{"groups":["01m8bfapry1rt51p1se58bthfw","01m8bfaptw50zz1arx6a0c51m8"]},"to":{"groups":["01m8bfapry1rt51p1se58bthfw"]}}', NULL, '\x8a851b7ef872d3dd7be35507a876630f6bd4a92cc93efc076364ddabf51016b4'),
	('0000000001gf4y5myr1swekhan', 59, '01m8bfare7vpgtsmwg8cpn5kgb', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 3, 'FileAdded', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfard0g0znq4t8stg1d625', NULL, '2026-11-26 08:25:09.831+00', '{files}', '{"file_id":"01m8bfard34jj66te9tkqqqj3s","size":10,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bfard34jj66te9tkqqqj3s"]}}', '\x64dabda203f40b658f4576837d51c25077e3bf40f4de80e50056443a5e253594a5f9be0745d2fe4f10035a74045e65ab3b05993034966825a29b49b0166ed6f166801b63f5', '\x9df5007979269825099dbacdd38e3ee6b7870ddd67be2a6abd2d1e7b452e087b'),
	('0000000001gf4y5myr1swekhan', 60, '01m8bfarersdt9nxm8dn2j8934', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 4, 'InterviewAdded', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfarep2er6zehy68n5dqcw', NULL, '2026-11-26 08:25:09.848+00', '{interviews}', '{"interview_id":"01m8bfarepegqarsvs9sz77wqn","date":"2024-03-01","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bfarepegqarsvs9sz77wqn"]}}', NULL, '\xc769094da4d42dd63f4b31286d963488422828108b18f4668d288a323cc33290'),
	('0000000001gf4y5myr1swekhan', 61, '01m8bfarf7t494n04z1hrj7d0h', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 5, 'PersonUpdated', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfarf1n31fjhs36fk5v0r9', NULL, '2026-11-26 08:25:09.863+00', '{email}', '{}', '\x84339769842c18d636c7f91ba9dc4cab5b1c6e1920cedf92f4641156b0f3dc34afff650525badfee796a0414bcb4dd85ea80e4e6bdf2d14358bb68b31903a350de6aeacb9ddfb2aa7b37bd1b6bc2e989840e809310fcad295862b63d1dd090cfe590e46b650f81db', '\x6633dc256de26fb25bf08f531a60d20c0b6c51cd487e25bd62a88d6bb209ffdd'),
	('0000000001gf4y5myr1swekhan', 62, '01m8bfarh16cymz8eghf3jvxvp', 'person', '01m8bfaq8078t0bxkzah3n5xwy', 6, 'PersonDeleted', 1, '01m8bfaq8078t0bxkzah3n5xwy', 'clerk@harbour.example.com', '01m8bfargyt0n0hvp3jc10yamw', 'asked to be forgotten', '2026-11-26 08:25:09.921+00', '{}', '{}', NULL, '\x78bd165bf8264c7b2f3f1f3ee4865fa86d9ac6a2f0a5e68ea5e66580ef3549c5');
INSERT INTO public.events VALUES
	('0000000001gf4y5myr1swekhan', 64, '01m8bfarjtxrqhp2xh37yat2wc', 'api_key', '01m8bfarjt5wsb85qtn82sw0dq', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfarjtmfrr5st3np1wcjgd', NULL, '2026-11-26 08:25:09.978+00', '{hint,name,scopes}', '{"to":{"name":"Old site","scopes":["people:read"],"hint":"s8PR"}}', NULL, '\xd84b8ea079bf2348360f3b268aacce744a149c689d0c214718b409cd810ef83f'),
	('0000000001gf4y5myr1swekhan', 66, '01m8bfaskb98mf6d9kcq6wawk8', 'person', '01m8bfaskb82y6ebb09yxgqzez', 1, 'PersonCreated', 1, '01m8bfaskb82y6ebb09yxgqzez', 'clerk@harbour.example.com', '01m8bfask89h14gk4sc0rw6ppp', NULL, '2026-11-26 08:25:11.019+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfaf9aqrhaea0zvezgq2nr","rank":"primary"}]}}', '\x575a954aff925c6f7fdc6e1af314cb83787ded2791c41bef3e86d795f3680dd3ab234a468fdae6ebcb6944c503f8811738bf023d6725f29b74d50c12fe26f9d05a208a016b3cd515fac48afe30d091021375c1507c08f3ab7006ef09e764380d5b3f1f27dd61482af22e39ed2caf6894e631cdd7c2e386aa3de786a297601e2ee0dcd6b7ad4141edccb19de7674fd94be2d78df4', '\x320fedf5e28626ce717aa429cbf9182e6f888e1cc5d435f6ad03a32dadc4cbf3'),
	('0000000001gf4y5myr1swekhan', 67, '01m8bfaskb9xdxqp9aafbmhcrc', 'person', '01m8bfaskb82y6ebb09yxgqzez', 2, 'PersonInvited', 1, '01m8bfaskb82y6ebb09yxgqzez', 'clerk@harbour.example.com', '01m8bfask89h14gk4sc0rw6ppp', NULL, '2026-11-26 08:25:11.019+00', '{invitation}', '{"invitation_id":"01m8bfaskbn9ea1e6fmx22vqs4","expires_at":1798273511019,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9ded0605d0d98d9650c80561ba90cc08c54a0235e247cd3c30974b3098b3bb29d454265ebe336f05e6ea3f1cf5a61861b916f2e878fb5feed1d7fe5b16833b1825f42ea6cebe977aca89024bc06ffda9d600e7f16bbdd99b9bb1e9cd7b851e08db3088410923984e2509e0359a', '\xe3b8b38ea905cffdb862ee684f05d3756b8c116fc1e278cbb98eadb2e4d46db0'),
	('0000000001gf4y5myr1swekhan', 68, '01m8bfaspb1xp01czjbxqcmkyy', 'mail', '01m8bfaskb8cr927krwhmhz6ez', 1, 'MailSent', 1, '01m8bfaskb82y6ebb09yxgqzez', 'system', '01m8bfasma5vjrvzsqxdwzax0t', NULL, '2026-11-26 08:25:11.115+00', '{}', '{"invitation_id":"01m8bfaskbn9ea1e6fmx22vqs4","provider_id":"43dfd017-8c93-4339-a415-44e89fe4996d"}', NULL, '\x8128108e3afe4d23e655353a6c62fa8c20f2163904bc92f0063ea0e7927802ef'),
	('0000000001gf4y5myr1swekhan', 69, '01m8bfasr219hwp708egchrvv7', 'person', '01m8bfasr2jhq9z5t9vr16dtbn', 1, 'PersonCreated', 1, '01m8bfasr2jhq9z5t9vr16dtbn', 'clerk@harbour.example.com', '01m8bfasr23mcjjjy077a9pgfk', NULL, '2026-11-26 08:25:11.17+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xefd916beaf7dc2697071ab07aa1493488e2c0b25e22619ff14128498cb40f3dc6884440bf00abc7511ecee096b0f857b8f3c3e443bb638bcb98adba51854b0911085ac2629e8f46eb3f14f6b69cf9fe0e2684fea762831d88e26ed5cb95b1573db063cf8022d3b93abcfd9de7486b2067a9a492a64eb83a605c253ec2c58eef9a80ac672a259a11c522fd1514bb9a305d5817602c15fce', '\xeed5dc50fcdee02f63e42de2e2cf369cfe7fdef9fd43a32fc715049203d0e610'),
	('0000000001gf4y5myr1swekhan', 70, '01m8bfasr2tv3caeetdbs506wn', 'person', '01m8bfasr2jhq9z5t9vr16dtbn', 2, 'PersonInvited', 1, '01m8bfasr2jhq9z5t9vr16dtbn', 'clerk@harbour.example.com', '01m8bfasr23mcjjjy077a9pgfk', NULL, '2026-11-26 08:25:11.17+00', '{invitation}', '{"invitation_id":"01m8bfasr2w4ypnr1ck2d6qjb8","expires_at":1798273511170,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x346fb437bc048d10d505aace5400f978b6aedca30feffe40f6215f9dd7fcb22acb8007fc1bfdfb8ad53c35bc054c6ac8f9bb89e10620dfc890c7ef6485f8c19ed753596fd253a000d3485e20f0dd70d8508843e0002ebe218c04906dad2fb00e0d2bce381ebde9eb452a28a2ca', '\x8786b45d1e5896bc401a7facfc45af384d786fbc2981e2662fb3b1561105346c'),
	('0000000001gf4y5myr1swekhan', 63, '01m8bfarj4vnkp2r1x1kzp7pbr', 'api_key', '01m8bfarj40rdhq78375a11a3p', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8bfarj3rsecd4mebbfqmb6e', NULL, '2026-11-26 08:25:09.956+00', '{hint,name,scopes}', '{"to":{"name":"Website","scopes":["people:read","events:read"],"hint":"Y0Ic"}}', NULL, '\x01e8b9a6dab5acafcd282e47cbf9252aa5bfcaa8075d82c24aaed36343d90c66'),
	('0000000001gf4y5myr1swekhan', 65, '01m8bfarp2hhhfvf27p6zmqwhz', 'api_key', '01m8bfarjt5wsb85qtn82sw0dq', 2, 'ApiKeyRevoked', 1, NULL, 'clerk@harbour.example.com', '01m8bfarnwxfe7ny6p2fat1hx2', NULL, '2026-11-26 08:25:10.082+00', '{}', '{}', NULL, '\x7204a884325b8affaf082d3d18bd3e7c289551ea9d1cdc28df0f34b0a6eac6c2'),
	('0000000001gf4y5myr1swekhan', 71, '01m8bfast65tbeeb9cdc5mfv26', 'mail', '01m8bfasr2srym10550nsn2jch', 1, 'MailSent', 1, '01m8bfasr2jhq9z5t9vr16dtbn', 'system', '01m8bfasma5vjrvzsqxdwzax0t', NULL, '2026-11-26 08:25:11.238+00', '{}', '{"invitation_id":"01m8bfasr2w4ypnr1ck2d6qjb8","provider_id":"60e8488f-f018-4fea-9906-c547809a7d7a"}', NULL, '\x8066d442a95751769c379375a0dc90bc2455384f98b8552c112ca09ed9e6dc15'),
	('0000000001gf4y5myr1swekhan', 91, '01m8bfatgs4863wt5dg6khqgaj', 'person', '01m8bfatgs9y6ns3c7db5tya3v', 1, 'PersonCreated', 1, '01m8bfatgs9y6ns3c7db5tya3v', 'clerk@harbour.example.com', '01m8bfatgsy6zfwb32754312pw', NULL, '2026-11-26 08:25:11.961+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xbb6a66f3cd198e497674685b3adfbd485150be32d4f7e48004bbfe1d6df17dcb5d52969ba4d08ffb23ce2745a2ae48064bd8ffcc6b102286c1071e0d993810395713240992ccbf8d071600edf3bf068a498bee634733f1df13b97bf21ab31ea9fa8b8bc1da22292db22d1fbccc8721811df8a4e544ca9c5386a5136530d5d88b9fbf97f574a7418d73818f3eae80350e51', '\xc1a7cc6c9d7261cceddd05bd8385218d0631a3ed1398097dbc162796ec144865'),
	('0000000001gf4y5myr1swekhan', 92, '01m8bfatgsqb2d3x99q1baax24', 'person', '01m8bfatgs9y6ns3c7db5tya3v', 2, 'PersonInvited', 1, '01m8bfatgs9y6ns3c7db5tya3v', 'clerk@harbour.example.com', '01m8bfatgsy6zfwb32754312pw', NULL, '2026-11-26 08:25:11.961+00', '{invitation}', '{"invitation_id":"01m8bfatgsf4890ft39egpekng","expires_at":1798273511961,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xeea6017451eb735e27f8bfc1912a555ab3be474a6b14800d03437855076fc7eceb553d1d40b8d83ad6804a8e5329b52fe35fe9d43b81dbcff6c63f49fadd372fcc9a5ce25e22a4abcd6442335068525be38331f53f463a153cd3e1bf18cf5b823a0ecfdb7c20062fc401492ccb', '\x26ae475c86c5850bce3025ba176fed3000430812987908e2cdf1a0f2178d49db'),
	('0000000001gf4y5myr1swekhan', 98, '01m8bfatqejmj0cxbkqnefe2c2', 'person', '01m8bfatqe18z3jsa7shtb73t8', 1, 'PersonCreated', 1, '01m8bfatqe18z3jsa7shtb73t8', 'clerk@harbour.example.com', '01m8bfatqd41vefv695qr0tr6d', NULL, '2026-11-26 08:25:12.174+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xd2f58dcfb6cf682f745b1a8c4ca7bea78657df12c07008e28f70bc1f2419650b12aa37a51ce397095cef6f44c4cf14e4e4ec70363bf425e1001c9caa51652bc8d03851cc5afa90e98a7a0e643fa2a3359ecb204958f3b475e70b07b858dd2bd5087ddd3bd86bd6936d9b58b8f90dea7bd1eb50018735e3a35d055ba89a590d3a3dc33b700e5fea0c8a8d68f5e3cad0a63aeb9920', '\x22c6d92f69b1fc4cf9e95ae47dd2b5c7c25552217908f98ae0690b926cd4b8e9'),
	('0000000001gf4y5myr1swekhan', 99, '01m8bfatqe54sgm9s66mtzpd6s', 'person', '01m8bfatqe18z3jsa7shtb73t8', 2, 'PersonInvited', 1, '01m8bfatqe18z3jsa7shtb73t8', 'clerk@harbour.example.com', '01m8bfatqd41vefv695qr0tr6d', NULL, '2026-11-26 08:25:12.174+00', '{invitation}', '{"invitation_id":"01m8bfatqeshms83djnw6z4m4j","expires_at":1798273512174,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x061322a831f284f058ba1fd731b5e2ea9e8996f3cf4744396085315611742f0a85beac72fe28d35be6c3e534ff5b09cbd31ca8883b0daf6535baac5507cb4588553f1f398e770c1f76278e16a8e7833ef4c63e524f3461f2c4a6c24494d0173718e76eb4b29abac6c156bff28c', '\x283e52128d2f85a61fbbc99202ebd6c8bafd449d761dad07abee8405ac8ad627'),
	('0000000001tx478ar0d6fzxd27', 18, '01m8bfax9q5s7bg722bfyw4rey', 'person', '01m8bfax9qenxzveac14x9c82k', 1, 'PersonCreated', 1, '01m8bfax9qenxzveac14x9c82k', 'clerk@grace.example.com', '01m8bfax9qm9ep76r0h2rax9ce', NULL, '2026-11-26 08:25:14.807+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcdjkkdpjgfnwj5a3pm","rank":"primary"}]}}', '\x6215f50b5c65fddbb31a20939cfce89645287d957bb7ac689c52c56b1fda559787dbc1c6d55b8e086f09259a82d6eb53b7087e984a507401c095d2900e7bf91e0bbcafb9b3c96977ad98ed57367a78d928f433170bee8694e8b000a42a30a46d6cbe35b6f6a6ac0504dbb036da122575b9862739f6f80ec680491f781b4094a5c22b6779f8169f9459689bd6e4a9be13', '\xbc2e2d53155926409efacb4f332a20061c9e77959922df03ba0eea1d25359fea'),
	('0000000001tx478ar0d6fzxd27', 19, '01m8bfax9qsxtpqw28qyzsv2jw', 'person', '01m8bfax9qenxzveac14x9c82k', 2, 'PersonInvited', 1, '01m8bfax9qenxzveac14x9c82k', 'clerk@grace.example.com', '01m8bfax9qm9ep76r0h2rax9ce', NULL, '2026-11-26 08:25:14.807+00', '{invitation}', '{"invitation_id":"01m8bfax9qdhkpq1hcwdk7dmgx","expires_at":1798273514807,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xb12241a279b96e5bad942c7f51c08ac960e44e8c053783c294235f6396cbb0c201140c23b7bc8235c1b8a393355102f732a1e7b1658d1a1a868b7208fe865ce01e85b817db0884b930b4bcab7ed3e3c96197ae79099fec10966cb8cf232b696e97ee010e9259dbca9b3d78aa69', '\x9dc6e270d1d05af3016df92985aacc816dc8fa734e280d710e73dec0763fcbed'),
	('0000000001tx478ar0d6fzxd27', 20, '01m8bfaxb4xfk4wwdvq8m14w4s', 'mail', '01m8bfax9qpk8gpmp1k7bmh2hq', 1, 'MailSent', 1, '01m8bfax9qenxzveac14x9c82k', 'system', '01m8bfaxaa7jv11mbqw0fv0ysg', NULL, '2026-11-26 08:25:14.852+00', '{}', '{"invitation_id":"01m8bfax9qdhkpq1hcwdk7dmgx","provider_id":"a4e9e5ba-3f0c-4625-aaf9-659374a77102"}', NULL, '\x245d50708b9cc67b2c6ff2279be28b825bd097bf993671a364fbdcd1b1f9d3ab'),
	('0000000001tx478ar0d6fzxd27', 21, '01m8bfaxdsw9w9306mgvrgksva', 'person', '01m8bfaxdsp4tk16ba2z170k73', 1, 'PersonCreated', 1, '01m8bfaxdsp4tk16ba2z170k73', 'clerk@grace.example.com', '01m8bfaxdsm6xe5cbmdgbt7r2k', NULL, '2026-11-26 08:25:14.937+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcdjkkdpjgfnwj5a3pm","rank":"primary"}]}}', '\x9a9a57424031d228387e1bc8baad66b32de21c6a0075c60df802b5c388cb1534754d29530b7b926e2c52da32dfbad1521f67e7fadecc5d1e249d8adc37cd2845297d152453dae3771be93554bfceb9881e8aa9785e3647253ac7256d090b9a4009cdf78bcd41036a176583fba633ba2e56fa093fa5d6279f6f4d2739024a337663a0106c83f46d8f87dc3635c4d308fc', '\xa1ef94c80c6f0ef502a92bc37f378df54f8f9c5faa0b859d92d0fa23c09537c3'),
	('0000000001tx478ar0d6fzxd27', 22, '01m8bfaxdsbh9rc0yejcq00jkj', 'person', '01m8bfaxdsp4tk16ba2z170k73', 2, 'PersonInvited', 1, '01m8bfaxdsp4tk16ba2z170k73', 'clerk@grace.example.com', '01m8bfaxdsm6xe5cbmdgbt7r2k', NULL, '2026-11-26 08:25:14.937+00', '{invitation}', '{"invitation_id":"01m8bfaxds6dsqnce71y815p7z","expires_at":1798273514937,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xcacb8f220bc8b9057b97dd1406cfeba6052bf8899cd8e653cc41a4162fcf417f6774ab7d801fee0a072a0788648958706bf0a0814b99a7b7c8244709f217189c4663f01b2937d82c934619e8c961a36e0a668a304056fc06cc9fc3d3cc44b6313d2590aed616b41d859a3638cf', '\x26a6895d86dda52a9c024049931200f1868d537afddf5d3644c36bd564df4f38'),
	('0000000001tx478ar0d6fzxd27', 23, '01m8bfaxetzmet3ys02v5vp47t', 'mail', '01m8bfaxdsxaddcysgbtndk3mt', 1, 'MailSent', 1, '01m8bfaxdsp4tk16ba2z170k73', 'system', '01m8bfaxe6tdatz8x56n16wx0g', NULL, '2026-11-26 08:25:14.97+00', '{}', '{"invitation_id":"01m8bfaxds6dsqnce71y815p7z","provider_id":"d998d44c-1010-416f-9877-f7edba180535"}', NULL, '\xe902d9e06572af860579649124f379c507541efb75f42c19b3c54d890772a8fc'),
	('0000000001tx478ar0d6fzxd27', 24, '01m8bfaxhg34hhm9rvrbv0w5qp', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 3, 'PersonUpdated', 1, '01m8bfax1x3b2bq4gjs3zjm52e', '01m8bfax1x3b2bq4gjs3zjm52e', '01m8bfaxhdxg6nfnvejgm4st70', NULL, '2026-11-26 08:25:15.056+00', '{phone}', '{}', '\xda65df1539035764202690eddccbca49b67f560b9bd13aabc4f35f629a6b59e5fd04e2507e749fe58ed2904eaab8bd9249a608b512d1b06ca8bf42ea143d6b8cd4f547f5e4fa95adef0a1bf217cd1eba05', '\xe8338b82dbe2091db3560089098957bba354aa077532ea78c71ae62cd65f9970'),
	('0000000001tx478ar0d6fzxd27', 25, '01m8bfaxhgxj3b95sq0r1g4ng9', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 4, 'InvitationAccepted', 1, '01m8bfax1x3b2bq4gjs3zjm52e', '01m8bfax1x3b2bq4gjs3zjm52e', '01m8bfaxhdxg6nfnvejgm4st70', NULL, '2026-11-26 08:25:15.056+00', '{invitation}', '{"invitation_id":"01m8bfax1x3ct1bhx24cms297n","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xd684c5137f1a2b44a00d309e4313665557f5717e1424619efff31ec605f54f01'),
	('0000000001gf4y5myr1swekhan', 72, '01m8bfaswqx65jmyhy2hkkfpjm', 'person', '01m8bfasr2jhq9z5t9vr16dtbn', 3, 'PersonUpdated', 1, '01m8bfasr2jhq9z5t9vr16dtbn', '01m8bfasr2jhq9z5t9vr16dtbn', '01m8bfaswexk4z0ygxn4tnw2az', NULL, '2026-11-26 08:25:11.319+00', '{first_name,language,last_name,name,phone}', '{}', '\x8a8574d335c21ef37c1d3bc747c32151aee4c4cb8bc2f3bdfe7a49efec45c4e352fa376a2bd961f5dde27f7d3a4ad849a21090bd8624d573c68422660b57772af7fb06d4250b5c1fb7730cef700752543dc5f2030e44a654f3213191960f5310ef5bcb21608653d4ec8c36e069831cdf796e267ab3fec8cc75c57a42e2efa3163662a92a55bc825a95ed4a1ff26d95779c24eb996160839769bccb2c7151555545542fee95093d31944193be22deb7abadaddd204209161a01ee904cb09db7a228c5a359de7e534432935dab769ea7c2d003af91eacf67dd37c90cece944a0150cd00a259dd5802a1f88c1eba9f12e0b1f3f', '\xa25d903dba0969af3fa8817303440ac60d66671288e723ef238dab14cc16a3f1'),
	('0000000001gf4y5myr1swekhan', 73, '01m8bfaswqe89ts1sz1r5bx9me', 'person', '01m8bfasr2jhq9z5t9vr16dtbn', 4, 'InvitationAccepted', 1, '01m8bfasr2jhq9z5t9vr16dtbn', '01m8bfasr2jhq9z5t9vr16dtbn', '01m8bfaswexk4z0ygxn4tnw2az', NULL, '2026-11-26 08:25:11.319+00', '{invitation}', '{"invitation_id":"01m8bfasr2w4ypnr1ck2d6qjb8","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x878f056edaa6fd3cb2d52501359e0a329601dbddf76a2d0ca2058cd18a39c2f1'),
	('0000000001gf4y5myr1swekhan', 74, '01m8bfasxdw43gjjv6t2jn8rtc', 'person', '01m8bfasr2jhq9z5t9vr16dtbn', 5, 'PersonApproved', 1, '01m8bfasr2jhq9z5t9vr16dtbn', 'clerk@harbour.example.com', '01m8bfasxagxhezra83zfmezvz', NULL, '2026-11-26 08:25:11.341+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x9f94822ead97b8dcc7afbf429f7d765cb9bc79f52cbf182261128f8ae89e49c4'),
	('0000000001gf4y5myr1swekhan', 75, '01m8bfasy2kkaqjejaqx2wknbj', 'person', '01m8bfasy224j6xfv30pj5r59k', 1, 'PersonCreated', 1, '01m8bfasy224j6xfv30pj5r59k', 'clerk@harbour.example.com', '01m8bfasy26qeag2f16hsmvmd7', NULL, '2026-11-26 08:25:11.362+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xf1ebde0ae6a2d50895d107033f7d70cb0aa7c5e2ea4ccdf5c371f2b6c37b71f220f7c55dc1e1f3b12bec3de6af934d27d05eb88301df46d34b2d77009fad7bf22a8d0fe9e15efb6dcea41cbb20f2420918df9938278df51333174823320c846c6d61d6f20cf8cfe885d7ec13f09eef3f4f89a3f4ab11d705cd4c01f55c831fe81f0476b1a8a755566dd84561a2e6e144e9e8a9b6844b39d159b0aeb28c', '\x91f7e9752b612edcb7d164d1babe6b9ed709ab0f5a7976954ce06cbc5e78099b'),
	('0000000001gf4y5myr1swekhan', 76, '01m8bfasy2k24bwya1nrwt3jz7', 'person', '01m8bfasy224j6xfv30pj5r59k', 2, 'PersonInvited', 1, '01m8bfasy224j6xfv30pj5r59k', 'clerk@harbour.example.com', '01m8bfasy26qeag2f16hsmvmd7', NULL, '2026-11-26 08:25:11.362+00', '{invitation}', '{"invitation_id":"01m8bfasy2yyfcf8tcmcdbccnm","expires_at":1798273511362,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xeddbe4d8b3be4a6cbedf9748cc2bafc6736aeca38b533af7481f0cdcfe4caaa95f9c23c86f3707fcd8957044c241e26b926e56f9e3450a420852e246ae40333858e7015f9ad02127e4fb3e43babe711c0800d20c4dcedc3eadca5971b53e2dddd29af752b0bb47477a83692c9d', '\x68d0215bbbd3f1d2d125a32190cdafcaae6729d541d0f8f1d1cfaacc2e64e67a'),
	('0000000001gf4y5myr1swekhan', 77, '01m8bfaszbzvgr0fewcqe76xdv', 'mail', '01m8bfasy23zsqsm7cgjvka21s', 1, 'MailSent', 1, '01m8bfasy224j6xfv30pj5r59k', 'system', '01m8bfasyf3kcp7apn3dgfnj5p', NULL, '2026-11-26 08:25:11.403+00', '{}', '{"invitation_id":"01m8bfasy2yyfcf8tcmcdbccnm","provider_id":"f854510a-f506-44ea-808d-266e360d85e5"}', NULL, '\xf3e2ca6ceb003a23723715fb9ac06fc10813f98faa2bc8136f0b182b21713192'),
	('0000000001gf4y5myr1swekhan', 78, '01m8bfat2t92fvf326ka73xs5w', 'person', '01m8bfasy224j6xfv30pj5r59k', 3, 'PersonUpdated', 1, '01m8bfasy224j6xfv30pj5r59k', '01m8bfasy224j6xfv30pj5r59k', '01m8bfat1z60t4y6bxvfe6q3we', NULL, '2026-11-26 08:25:11.514+00', '{first_name,language,last_name,name}', '{}', '\x03917c49b1f8968488e6094cc1f1d2a3cad534763643a5df4dd9ae002219538d41623b920e8131299f699e73186f215ef31a6bb1ba7dcb0e4ae81105fe20fdad9363bc87b962ca93b20c2f5aed81196aaf30447de5d0f1193ca98748cf90d0b6ffe5d35828847552652c97edda8cb0d928437eef49751b96ad0799c0f681d216ae24b805bcf40a1eb6b66a163f3a53df6b1476fa6b0ff23cc3d7fcb806ecea7f8d8ec81fc68e3e83664aa25db34406e1f77bbe92528133c3a62185c9120e06489ddb9677be58a94b2d9459eaa908c7663c257d455a4f17b9da74d4915c', '\x004b0da50a35155287387e7a3b9535cbf76456247a48c97b786f72e32875e113'),
	('0000000001gf4y5myr1swekhan', 79, '01m8bfat2tvqfkqwa07znp9mj4', 'person', '01m8bfasy224j6xfv30pj5r59k', 4, 'InvitationAccepted', 1, '01m8bfasy224j6xfv30pj5r59k', '01m8bfasy224j6xfv30pj5r59k', '01m8bfat1z60t4y6bxvfe6q3we', NULL, '2026-11-26 08:25:11.514+00', '{invitation}', '{"invitation_id":"01m8bfasy2yyfcf8tcmcdbccnm","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x85918537f59bee84f28b40d93b446fe7145f8fdb367f3875f4938d125b368d5c'),
	('0000000001gf4y5myr1swekhan', 80, '01m8bfat3q3t478hf8bqxhsy5z', 'person', '01m8bfat3q8e60rfn9z0954crc', 1, 'PersonCreated', 1, '01m8bfat3q8e60rfn9z0954crc', 'clerk@harbour.example.com', '01m8bfat3qrgys41t9vkqs2j9z', NULL, '2026-11-26 08:25:11.543+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xbb2c8bf060c93c8a419b876a32060a91d367b59e0ae73b427d51fe5029f4467d7be7dcc2d1d2e0eccb23d588d4aa859737ea2643a191a6e40a8023450e5780510eef2e61fc60b46029cb615261f472c735740c8a6802f321ba3b5049d139241b9733659c5b6e0e1649f405dbece16d4c0e61c27bd760bfdebc8fc93ad59035580c923b10ef5d7ef8008d5dac8362df3b14a9cda2', '\xb6fef4963a2cd5f59d8d5c10404497600c8d97e61f4b1b1ce9d8c61597e4cec3'),
	('0000000001gf4y5myr1swekhan', 81, '01m8bfat3q2zrmw4vzm403vahe', 'person', '01m8bfat3q8e60rfn9z0954crc', 2, 'PersonInvited', 1, '01m8bfat3q8e60rfn9z0954crc', 'clerk@harbour.example.com', '01m8bfat3qrgys41t9vkqs2j9z', NULL, '2026-11-26 08:25:11.543+00', '{invitation}', '{"invitation_id":"01m8bfat3q6fcqgebh0vknwj34","expires_at":1798273511543,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x6ad8ee96059c9e91983bb9a51130bd331646f403b6c21ed3fd4ac11ace02513c01dfaa9c0777a11cb54768b98a5f581d86fab17d77559a2795e62e3dd8c6bdddb558cf612a704f7ff4a90d8cc63e973228be681740ec535f0bd41498803b3f67d62b0eb25c8cd5517c550ab32f', '\xb065b97c60e908d58240aa22c01b060141161031560e2d863ae3a1632bade5e8'),
	('0000000001gf4y5myr1swekhan', 82, '01m8bfat4f04ykhbmqngnpym5f', 'mail', '01m8bfat3q67dj5d3500jedcm1', 1, 'MailSent', 1, '01m8bfat3q8e60rfn9z0954crc', 'system', '01m8bfat40tdmnp572at2tm3kg', NULL, '2026-11-26 08:25:11.567+00', '{}', '{"invitation_id":"01m8bfat3q6fcqgebh0vknwj34","provider_id":"b9cbb65a-b575-4309-b800-87334d9fd6f7"}', NULL, '\xe6a8cb321f4e4e155175b914e54b02b656086529ec4fa29d2b7d413854506b96'),
	('0000000001gf4y5myr1swekhan', 83, '01m8bfat7dc472s6q5rkdp4x69', 'person', '01m8bfat3q8e60rfn9z0954crc', 3, 'InvitationRevoked', 1, '01m8bfat3q8e60rfn9z0954crc', 'clerk@harbour.example.com', '01m8bfat7a42xp6amqwke0w34k', 'by mistake', '2026-11-26 08:25:11.661+00', '{invitation}', '{"invitation_id":"01m8bfat3q6fcqgebh0vknwj34","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\xb2d3600ebfa1f09832d5704a838cd46df28e82c5c6c183e3547b8b45c5791522'),
	('0000000001gf4y5myr1swekhan', 84, '01m8bfat89xzf10xhwfcwv5xqb', 'person', '01m8bfat3q8e60rfn9z0954crc', 4, 'InvitationRequested', 1, '01m8bfat3q8e60rfn9z0954crc', '01m8bfat3q8e60rfn9z0954crc', '01m8bfat82npf3wrawfzp56yh3', NULL, '2026-11-26 08:25:11.689+00', '{}', '{"invitation_id":"01m8bfat3q6fcqgebh0vknwj34"}', NULL, '\x2e0f3a03e375964b70d950d56f63193e44a2a810cf484346f24d48a090121284'),
	('0000000001gf4y5myr1swekhan', 85, '01m8bfat96dc2cqr5jrvpep94x', 'person', '01m8bfat96cn85grr27a0fs602', 1, 'PersonCreated', 1, '01m8bfat96cn85grr27a0fs602', 'clerk@harbour.example.com', '01m8bfat965h5n9e5a7p9qwc28', NULL, '2026-11-26 08:25:11.718+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\xc9ec6113630c43aa18f2ca9663a82b08885d2380ce1510b06c47fcb592f647a8a3712bf27d22637bbcc1a14ce39dac17a2daa76b6dcd380d6e012873806226b94c1d89cd58f5572f795af32b3146f617341dd60950abc6129db90029e5d7fabd1792a364c98b97ef42449191f217eb54c77cc9c2bba10eb332004b33982f76037ac83764b6dc328d5378691016b413f2925e0251', '\xc8d117c3051607eae81801f80fc7983c975873a1238afa3df185a23f4445c756'),
	('0000000001gf4y5myr1swekhan', 86, '01m8bfat968hd6741n1hjvq0sx', 'person', '01m8bfat96cn85grr27a0fs602', 2, 'PersonInvited', 1, '01m8bfat96cn85grr27a0fs602', 'clerk@harbour.example.com', '01m8bfat965h5n9e5a7p9qwc28', NULL, '2026-11-26 08:25:11.718+00', '{invitation}', '{"invitation_id":"01m8bfat96xgp3msy2bsmrnwjr","expires_at":1795681513718,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xbf3c6cb6a7a6049f76edd0432fd57f4251d59f931abd051e96aa9485a3301e32b3f7a458df678e4e293d43ebbbe26b2433cebc43b716d5a57972a7a47b5b8604dcd028be69db46498eeb8d370ee0264ce3c048a31c444cc283402e4ae5a28075084e0512f7b3bd4eac0e9068f3', '\x592a5bb58cf99975ad0c4450d3f996725ec3a9f13b670259e67c2c8e58e6bc39'),
	('0000000001gf4y5myr1swekhan', 87, '01m8bfataj5pn7rgjjjq9mphsy', 'mail', '01m8bfat96c9hfw1rhm1227jzj', 1, 'MailSent', 1, '01m8bfat96cn85grr27a0fs602', 'system', '01m8bfat9jh9tdenjeqfzk7g5g', NULL, '2026-11-26 08:25:11.762+00', '{}', '{"invitation_id":"01m8bfat96xgp3msy2bsmrnwjr","provider_id":"eaed81cf-b379-4d48-95ff-5e52fa494131"}', NULL, '\x2d974ffbdfef01c70da81e49d217986b9b032a2df9b2850cf9ceec89525728bf'),
	('0000000001gf4y5myr1swekhan', 88, '01m8bfatcv8gpk15p2jvg9j9a8', 'person', '01m8bfatcv0p6fs8a7fkrzph9y', 1, 'PersonCreated', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'clerk@harbour.example.com', '01m8bfatctj84sx7m794vg0xyv', NULL, '2026-11-26 08:25:11.835+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x0cffcd35a64b656896128b5a279c5dc36557f70bd03aa011e38816efc065b2f0a5e527a9e2c8b966c054e2ad69799b7d95985487bb04718a3319dbabe41acefc739f9c2f3903a1752e5df078008ad2bb99f1b75625b358d4ee945fd6d64dfd3f7e16d1dd352f980a9e2a737f43bf6362841762280215e77437c9805769273f13c02d43330ce39c823fdcb90aa6c9a1f00781851a', '\x882c75ee735051fd47abd7136bd366a99e2c543adb1f41ce50c0079d7758fd3a'),
	('0000000001gf4y5myr1swekhan', 89, '01m8bfatcv0qpppypxz4t83w6b', 'person', '01m8bfatcv0p6fs8a7fkrzph9y', 2, 'PersonInvited', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'clerk@harbour.example.com', '01m8bfatctj84sx7m794vg0xyv', NULL, '2026-11-26 08:25:11.835+00', '{invitation}', '{"invitation_id":"01m8bfatcv5b2y19bsckdbhcax","expires_at":1795681513835,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x682b5da9214b7edd942b6e73208740e99a72e26af66709e1ffc58c2e25b346f26d9ef27b24397157c1dc50da5d2f207479631f93763d38983f0876b7de7cc19f59d9e9da3923e10a68d10e1597b7a15811636661309d7a62428205372991d7eea9af5b8968c34dd134d8e7457f', '\x2687c2febb9465dd134fc702555dc4d099d2ab167bf55ae6c5dc5219e804b663'),
	('0000000001gf4y5myr1swekhan', 90, '01m8bfateq87sasehv5gqr7hw2', 'mail', '01m8bfatcv3b88k0n6dyb007cg', 1, 'MailSent', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'system', '01m8bfatdf4wzfe3gt1e9ndsr6', NULL, '2026-11-26 08:25:11.895+00', '{}', '{"invitation_id":"01m8bfatcv5b2y19bsckdbhcax","provider_id":"0ee698d0-5ca3-4d27-a193-0303a42dd0d1"}', NULL, '\x2ecdbd80e74502657ba72b0082a90df8b1762c76967f00fcfe2d8d175057a362'),
	('0000000001gf4y5myr1swekhan', 93, '01m8bfathr68r2c9jjvwpd32m7', 'person', '01m8bfathr51s26njnvskxskg0', 1, 'PersonCreated', 1, '01m8bfathr51s26njnvskxskg0', 'clerk@harbour.example.com', '01m8bfathrneqpx1brcnvns9dj', NULL, '2026-11-26 08:25:11.992+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x5990e74567791bf0b3002f416b4106d51490736c18c3983f90d090bdd327eccb95dc5c66bd824da0d113894ac3b5de993174a54a44b4c8df538092b37022c59c58c5443f9f9da16a274b718653a882a98e1276f3b8509b2a679c8d9c26213bfc413d9567db7ef1125e694b2009ee1f53fd41522dc7334fcba5445c37ab6117651379309acaef43b91dc5c64f1d5c1f7123eaeeb07ea0032cc1c8', '\xd046438940c22f6338c9fcca6e08e335379276abf5c3279bebe096f9d5b00a2c'),
	('0000000001gf4y5myr1swekhan', 94, '01m8bfathrst8yvqe3xahphq7m', 'person', '01m8bfathr51s26njnvskxskg0', 2, 'PersonInvited', 1, '01m8bfathr51s26njnvskxskg0', 'clerk@harbour.example.com', '01m8bfathrneqpx1brcnvns9dj', NULL, '2026-11-26 08:25:11.992+00', '{invitation}', '{"invitation_id":"01m8bfathr0njjdd7n1kk01eh3","expires_at":1798273511992,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x3693b4c23ac25bdf4c51e455efe59f0fd91ef75e14dc5cc380667b36635a93e8b53df72361a1f1bd9c9b7b5f0486b7e4e909438764c153108ed3d834279418dfdba28ef5790fd67eae694a29a8ff769cfbf6cf974baba72ec504299294545626948e8414f6ff0f851d01b6d807', '\x34c16a327d3748f4d837b9891f755642a32e9042ed1889eb0481e0420c31fc81'),
	('0000000001gf4y5myr1swekhan', 95, '01m8bfatj4c1f5fsqtdkjfzgsj', 'mail', '01m8bfatgswpmydgm1crft0c22', 1, 'MailFailed', 1, '01m8bfatgs9y6ns3c7db5tya3v', 'system', '01m8bfathgghjwbn2vmj6j8yzt', NULL, '2026-11-26 08:25:12.004+00', '{}', '{"invitation_id":"01m8bfatgsf4890ft39egpekng","cause":"http_422"}', NULL, '\x287c66984c09ee7fe237913255b88bcc97996907affee294071578ee0bb6f2ed'),
	('0000000001gf4y5myr1swekhan', 96, '01m8bfatn2th3nr4pdrjp458mh', 'mail', '01m8bfathrzg5m2m4wt6gzak69', 1, 'MailSent', 1, '01m8bfathr51s26njnvskxskg0', 'system', '01m8bfathgghjwbn2vmj6j8yzt', NULL, '2026-11-26 08:25:12.098+00', '{}', '{"invitation_id":"01m8bfathr0njjdd7n1kk01eh3","provider_id":"93a64a13-8553-4948-88f2-ebeb24536394"}', NULL, '\xfa97434d627c18b7ea1dd7e938a1b31e0eb3570408611228e8f1a6a6f3202bef'),
	('0000000001gf4y5myr1swekhan', 97, '01m8bfatpwn136j5m9zqnqj37c', 'person', '01m8bfathr51s26njnvskxskg0', 3, 'PersonDeleted', 1, '01m8bfathr51s26njnvskxskg0', 'clerk@harbour.example.com', '01m8bfatpadkt72x8ywf4j2s3g', NULL, '2026-11-26 08:25:12.156+00', '{}', '{}', NULL, '\x87df11e121f550c926e6474bd65a4d92fe88e6b4b318ff5d23e9055657867ca5'),
	('0000000001gf4y5myr1swekhan', 100, '01m8bfatrp7z5nppc7fp5wg80n', 'mail', '01m8bfatqe3855a5e7jn45knt9', 1, 'MailSent', 1, '01m8bfatqe18z3jsa7shtb73t8', 'system', '01m8bfatpzej81azbdf5ex35za', NULL, '2026-11-26 08:25:12.214+00', '{}', '{"invitation_id":"01m8bfatqeshms83djnw6z4m4j","provider_id":"673d2a36-9df6-4c30-a776-bb0048be2e8e"}', NULL, '\xe256c50026712b238a5abd7b2161d033f43052eb167568aba54d64f757a52d5b'),
	('0000000001gf4y5myr1swekhan', 101, '01m8bfatvhfxmy9gjt2k5a9942', 'person', '01m8bfatqe18z3jsa7shtb73t8', 3, 'PersonRefused', 1, '01m8bfatqe18z3jsa7shtb73t8', 'clerk@harbour.example.com', '01m8bfatve1fha5y4zmj29pz38', NULL, '2026-11-26 08:25:12.305+00', '{refusal_reason,status}', '{"from":{"status":"pending"},"to":{"status":"inactive"}}', '\xe6b56c3b1b1bd788c719433b9b38344c6626862158f70d5a7f40583b59971f21fd3c89a72d7825bc9feb44092aeb8f2dafac058e5a5d9a4bd06c9c700fe104c0072b60f24799b59d3b3f55b5d02c7d1fee4ab322eb5fe0594a01aa2545644f4b8183f5abf8376fe699f9d90e6688ea', '\xd58c79185552587b0c8f9ef8fdd0c46b0b1bbc4a477d6a2d7966eebab5069e22'),
	('0000000001gf4y5myr1swekhan', 102, '01m8bfatvhp47fmv9rgeh3kwz9', 'person', '01m8bfatqe18z3jsa7shtb73t8', 4, 'InvitationRevoked', 1, '01m8bfatqe18z3jsa7shtb73t8', 'clerk@harbour.example.com', '01m8bfatve1fha5y4zmj29pz38', NULL, '2026-11-26 08:25:12.305+00', '{invitation}', '{"invitation_id":"01m8bfatqeshms83djnw6z4m4j","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\x3b74afd7942b6fd6b3c7c9e8c2f24c48065bf8ee2fe84c75135d20120f183df5'),
	('0000000001gf4y5myr1swekhan', 103, '01m8bfatw2sqtfn0cs62c1x8vy', 'person', '01m8bfatw2abn9sqcc2xa7gzg7', 1, 'PersonCreated', 1, '01m8bfatw2abn9sqcc2xa7gzg7', 'clerk@harbour.example.com', '01m8bfatw2wy8828x71gekxgsv', NULL, '2026-11-26 08:25:12.322+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","rank":"primary"}]}}', '\x9b7bd911619909594ae2a4b07dc8008372b355bc1d07e772a7fa04f6edf9a3cf8f4366921f273140d2e9e20943c882e0b0903bc8430e32ec8239567b0fa88d9a54506580c178cce27d27b88a0c2d9e6daf4135a41cd1425c497ad259c53a0d5ddb911539a32c9f411e8d67504a974bffc848dd10f9c90de12788285e81634a921e6674bbdeb7770640e67a8f1b7b7483bcd68d744d5a9af19824a2a6c63808bc683a04', '\xee6322b19b9fb63da14e4eecb68eeb73e4daee4b72f257dd27f061d9b2bb2071'),
	('0000000001gf4y5myr1swekhan', 104, '01m8bfatw2vfx88b44445n7wj0', 'person', '01m8bfatw2abn9sqcc2xa7gzg7', 2, 'PersonInvited', 1, '01m8bfatw2abn9sqcc2xa7gzg7', 'clerk@harbour.example.com', '01m8bfatw2wy8828x71gekxgsv', NULL, '2026-11-26 08:25:12.322+00', '{invitation}', '{"invitation_id":"01m8bfatw2pvx20c6v5jn3mfzn","expires_at":1798273512322,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xd0162a96097de12749bf6bff989ed6809b507d2c47adeb3e602eac66acf6f8b7e191fbeb86c52cd73bc0889e04d2b335178e2f5478bae9169de812c5af7b4b746dbafc41e8c1532dd730e431426e43b3fa76292ee831ee828594673067638a08796f5ff0609acb181375ede00a', '\x7e95ca2702977be53e16d8e654d65ea41196cb2c791d5525d53719ebafb846ea'),
	('0000000001gf4y5myr1swekhan', 105, '01m8bfatx1dkzs1g6evwtecz2t', 'mail', '01m8bfatw2xmb6hkzzk4dtm20m', 1, 'MailSent', 1, '01m8bfatw2abn9sqcc2xa7gzg7', 'system', '01m8bfatwe8a3bg2x54ktj08yv', NULL, '2026-11-26 08:25:12.353+00', '{}', '{"invitation_id":"01m8bfatw2pvx20c6v5jn3mfzn","provider_id":"c490f134-4fb6-47db-a322-8d714dab5d94"}', NULL, '\xdfe99697148cb95e6720faa5a92b20d5310907bb4bc4852e4444ea0975c55f7a'),
	('0000000001gf4y5myr1swekhan', 106, '01m8bfav0afqwkvg83eq9k0akj', 'person', '01m8bfatw2abn9sqcc2xa7gzg7', 3, 'PersonUpdated', 1, '01m8bfatw2abn9sqcc2xa7gzg7', 'clerk@harbour.example.com', '01m8bfav03an53n2nfvmkvgyf8', NULL, '2026-11-26 08:25:12.458+00', '{email}', '{}', '\xa9a3227ad9572c343a11f2c072d9fff5b49f689bdcd5dc10aad4333536b210a97646dcb232eeb591414e8cbdf841852988e7bb16171d85ff9107b1f95786cf166601a99ffa25f08a799d7f5c3b331518d5a77c7e66313559e3f1fb50eb14a2fe16a30263b148bc6a70ec14c472229280fa17', '\x9836f1c5dd94b7e887f9b0a8f7419fc0f0f24cf6205cdf306803efb61d69ae28'),
	('0000000001gf4y5myr1swekhan', 107, '01m8bfav0a07qcwtf1d1j3xqqt', 'person', '01m8bfatw2abn9sqcc2xa7gzg7', 4, 'InvitationRevoked', 1, '01m8bfatw2abn9sqcc2xa7gzg7', 'clerk@harbour.example.com', '01m8bfav03an53n2nfvmkvgyf8', NULL, '2026-11-26 08:25:12.458+00', '{invitation}', '{"invitation_id":"01m8bfatw2pvx20c6v5jn3mfzn","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\x48c1ee48c57168651bbe67dc17f410dc67ab0f401c0ba1ee6a683bc4f5fd5d82'),
	('0000000001gf4y5myr1swekhan', 108, '01m8bfawndtb5zhj9a5t3t7bhs', 'person', '01m8bfat96cn85grr27a0fs602', 3, 'InvitationExpired', 1, '01m8bfat96cn85grr27a0fs602', 'system', '01m8bfawn4nhty1s5mfn61btvk', NULL, '2026-11-26 08:25:14.157+00', '{invitation}', '{"invitation_id":"01m8bfat96xgp3msy2bsmrnwjr","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\x4d6e3f4ed302a8c16ee6f03b36b1144448626a36cd8c58c35115ab969f4bb848'),
	('0000000001gf4y5myr1swekhan', 109, '01m8bfawnj2t17b46666dysayv', 'person', '01m8bfatcv0p6fs8a7fkrzph9y', 3, 'InvitationExpired', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'system', '01m8bfawn4nhty1s5mfn61btvk', NULL, '2026-11-26 08:25:14.162+00', '{invitation}', '{"invitation_id":"01m8bfatcv5b2y19bsckdbhcax","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\xb14e747b83f6679b86a436bb8dd79209f71e15d49ff6fa4a3e2424cc0d792e24'),
	('0000000001gf4y5myr1swekhan', 110, '01m8bfawqchqycpqzd1b6z4gdh', 'person', '01m8bfatcv0p6fs8a7fkrzph9y', 4, 'PersonInvited', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'clerk@harbour.example.com', '01m8bfawqarm1rjry1d8wqdby0', NULL, '2026-11-26 08:25:14.22+00', '{invitation}', '{"invitation_id":"01m8bfawqa8s87n7y40k2952jb","expires_at":1798273514220,"from":{"invitation":"expired"},"to":{"invitation":"pending"}}', '\xd0509a2934e0adfb99dad1fef7c5c09ab1763e067268697427460e2d7b6da4e629dedfadacf5a1bfda222cc8d5ae3dac3b4e3b2d8ebc4c31f7dad4b6fa0365952ed669a132485e62995cf5313d38d23d1bea719428886da0de6fbad0017e7988f3988dc3c0171651bc600f35ef', '\xec4fde008ce7f7365cfa2c6d80d9027efefc0f752426a55cfe4d742d947ee103'),
	('0000000001gf4y5myr1swekhan', 111, '01m8bfawshq08y6hmcfmxajvhq', 'mail', '01m8bfawqc22c35h5ekc3bq7bh', 1, 'MailSent', 1, '01m8bfatcv0p6fs8a7fkrzph9y', 'system', '01m8bfawn4nhty1s5mfn61btvk', NULL, '2026-11-26 08:25:14.289+00', '{}', '{"invitation_id":"01m8bfawqa8s87n7y40k2952jb","provider_id":"aecbdb9c-2736-4982-9f94-94a9e48d75f1"}', NULL, '\x982c1f0e03df10424127a86bd2762a787ade46b50605dc12b66bea0c4ade3cfa'),
	('0000000001gf4y5myr1swekhan', 112, '01m8bfawvezzn5p24ry9m84jsy', 'person', '01m8bfawvetc6jj53pqav4ev5v', 1, 'PersonCreated', 1, '01m8bfawvetc6jj53pqav4ev5v', 'clerk@harbour.example.com', '01m8bfawvbkrqs8ycp2xqgs0d4', NULL, '2026-11-26 08:25:14.35+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfaf9a44bt767z7bjpm2ft","rank":"primary"}]}}', '\xa83d3768adac390de46d94f198c1d1be6bb0f18dd74fc138ca58ed4836621b59a4e47b50f7ac6d8041f6b8a53110ce8cf408c1940d6421d16847e78908f7be614b0bbe545b3a945dfb021632a317b158eec5381c207b85e03cb00615e2bd409ebeedb4de4b5b8200d429047b1656190b4bcc345d', '\xdafdcaa95fca5ef05c36c3bfe77dd1cbd57f81de43bf1ca4f649f6fc4ca9bb6e'),
	('0000000001gf4y5myr1swekhan', 113, '01m8bfawve0sjpsbpzxzh9g0s9', 'person', '01m8bfawvetc6jj53pqav4ev5v', 2, 'PersonInvited', 1, '01m8bfawvetc6jj53pqav4ev5v', 'clerk@harbour.example.com', '01m8bfawvbkrqs8ycp2xqgs0d4', NULL, '2026-11-26 08:25:14.35+00', '{invitation}', '{"invitation_id":"01m8bfawver1r7843qqqby893c","expires_at":1798273514350,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0bf8e09c82b84d03f29c4ee98ce553baed7e034d16f7fcaec728891b8a130f1b4809d1a24063413bd13c5e25bb81e413821a8f578fa436a2623c4d530df3c6f0f97fcdc4bf698e9c5c78e26ee64a30e69a7c00d20cce1770674b8aebe72b828f2ba4643aaf091484f8f25697b7', '\xe501d1e8a2152907bdd21eb875635e829c0d4f53d19099ce5552b3b60477f76a'),
	('0000000001gf4y5myr1swekhan', 114, '01m8bfawvezm45fy0f049b587p', 'person', '01m8bfawve0drapnz2tggraxe3', 1, 'PersonCreated', 1, '01m8bfawve0drapnz2tggraxe3', 'clerk@harbour.example.com', '01m8bfawvbkrqs8ycp2xqgs0d4', NULL, '2026-11-26 08:25:14.35+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfaf9a44bt767z7bjpm2ft","rank":"primary"}]}}', '\x3bbd83367e48396dbf12393207e642161ad5fc35d232571a619226ef88112b5dd5e20ffdacd60ffbb242d3db615b649fa32fb9b1efe365c8c46fa741b259a79d3fdf57e75a3286be5f155b8d01dfea4961a9e4de862e1e2fb55d6e5d7c0811c6e391cb78c1a7a7e9337ab5b09522dd51980742c4', '\x208605ce4eccce06450782e715012c645ace53e761d01b712c2d2029147cb52f'),
	('0000000001gf4y5myr1swekhan', 115, '01m8bfawve56b6qf8aj11gd63a', 'person', '01m8bfawve0drapnz2tggraxe3', 2, 'PersonInvited', 1, '01m8bfawve0drapnz2tggraxe3', 'clerk@harbour.example.com', '01m8bfawvbkrqs8ycp2xqgs0d4', NULL, '2026-11-26 08:25:14.35+00', '{invitation}', '{"invitation_id":"01m8bfawve93s27cgzxwyccxfn","expires_at":1798273514350,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xe8fb1e7c3c5098c8a3162196f28a83defd40fdbeae16c7042de19abd549df14a410a830022955c3d4e6a98807fbf4a72ece58c9c6251870f5e3cecc3a7b8ba75784d151e959f18524d3f1f9d11441c9f64ef7f0ad3f4364f59ae14745cef18bdd6b5c0fcf4b1808b999a514e12', '\x38d7b4e2f824afe9dd4d5ddd0a4c16ffbc183eadd3abf060ff414c7c0948f6d6'),
	('0000000001gf4y5myr1swekhan', 116, '01m8bfawx2f3b93s6k6a09ny1b', 'mail', '01m8bfawveqe39bgvgj0syxx9t', 1, 'MailSent', 1, '01m8bfawvetc6jj53pqav4ev5v', 'system', '01m8bfawwamgaax1wcw1n1tqjt', NULL, '2026-11-26 08:25:14.402+00', '{}', '{"invitation_id":"01m8bfawver1r7843qqqby893c","provider_id":"d0832fbf-1cd9-4acf-af61-99cab17d0884"}', NULL, '\x379785eb98aafa4deb2713e33672d519451b9ba9fb6e26c12ad556e65619cfda'),
	('0000000001gf4y5myr1swekhan', 117, '01m8bfawx2abfwvz4v30dk033w', 'mail', '01m8bfawvezxmak6ah70zyb2n3', 1, 'MailSent', 1, '01m8bfawve0drapnz2tggraxe3', 'system', '01m8bfawwamgaax1wcw1n1tqjt', NULL, '2026-11-26 08:25:14.402+00', '{}', '{"invitation_id":"01m8bfawve93s27cgzxwyccxfn","provider_id":"7e8f8ea6-6554-4395-ba7f-3f2ca2aef645"}', NULL, '\xd358eca010f5075785d900ce28ee6955022998487b35dc84ff6642f9a36f9496'),
	('0000000001tx478ar0d6fzxd27', 10, '01m8bfax0kcveff11fzm7f2m9y', 'group', '01m8bfax0k7hcbt8yg50cpbj4p', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8bfax0cs8g3z6yms9m3s53z', NULL, '2026-11-26 08:25:14.515+00', '{description,kind,name}', '{"to":{"kind":"area","name":"North side","description":null}}', NULL, '\xaaea3dccabc6841706e0043a810151ca6b61bd8247ff4e80e3f5921aee2974bc'),
	('0000000001tx478ar0d6fzxd27', 11, '01m8bfax14e9wx5a5092d8wrca', 'group', '01m8bfax147jvdfwa26e1wrgy8', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8bfax131k3vrv77rmd84xtb', NULL, '2026-11-26 08:25:14.532+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Choir","description":null}}', NULL, '\xcc8937f5e4c03d50bb7f7c5e92b1d2c501818e59e891419132729ac5535bff4f'),
	('0000000001tx478ar0d6fzxd27', 12, '01m8bfax1xk3ept80rnn1b4aez', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 1, 'PersonCreated', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfax1t1wcd6vex3m3jjtra', NULL, '2026-11-26 08:25:14.557+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcdnyj8hsj0dxvr1ran","rank":"primary"}]}}', '\x2a8b51cc2ea584db37178074fe6916addffe08323f087f684c3bc3dcc04a20b5fda5e282ba76603f5a1169c17a11243b282b1a2b01d41257cdc4a8a8b4afed9dcae9dbbed1d313d1a28cd7771931e85272adefbdf2da0a810146bde7fdd4b3cd26843907b30d9af9cd711d3166ece3af71be22825b6e888757b655ddfc027a805963f6460f59a74462cdc638abf1f955b0b050', '\xdb272212c35fc03a289b85e264038797458d33f3ebf3265c445c0b9d941abcad'),
	('0000000001tx478ar0d6fzxd27', 13, '01m8bfax1xnma6ycbgy0hr0mh0', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 2, 'PersonInvited', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfax1t1wcd6vex3m3jjtra', NULL, '2026-11-26 08:25:14.557+00', '{invitation}', '{"invitation_id":"01m8bfax1x3ct1bhx24cms297n","expires_at":1798273514557,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x388c2a1ce16884b5441e768eb37dfad7c1c34d5abea9d963ccce99de21626a13cd725283a8df7bed382aedaec5d53517810a589433c3357670410ef1ce262c2c81fb438042618678274a3bab0d395746fa660554d14e35cab362dbdd13a9ebf28e822708fcd061733168513bc4', '\x49d3992a577f4e930912ab22ad113dff8e303318a62f6483b47acad908cb8622'),
	('0000000001tx478ar0d6fzxd27', 14, '01m8bfax3kjsbtke6njqn0twcx', 'mail', '01m8bfax1xda1j9yhm5th2ch0m', 1, 'MailSent', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'system', '01m8bfax2jz6ts78bfv91qk77z', NULL, '2026-11-26 08:25:14.611+00', '{}', '{"invitation_id":"01m8bfax1x3ct1bhx24cms297n","provider_id":"bf96593a-b07e-4840-826b-306f15d7ca88"}', NULL, '\x39b7da31e9510c07004c802ab52a3ce528dcf20aa0a3b22d66f9c80c8263fc1c'),
	('0000000001tx478ar0d6fzxd27', 15, '01m8bfax61sfzetg2m9skyt0jk', 'person', '01m8bfax61y1xr5rgs01ntytcr', 1, 'PersonCreated', 1, '01m8bfax61y1xr5rgs01ntytcr', 'clerk@grace.example.com', '01m8bfax6022fhwykj99ajgpah', NULL, '2026-11-26 08:25:14.689+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcd5e9zq0tp9wgszfeh","rank":"primary"}]}}', '\x5869f548727985658e48d8a83fa31d1de4aa018157f256ae94e05100bc75a20775ef2bf4de9a2efb1b1f9678cb18965481d0039fc2b634f8ff4b8733453b84801e6f2170d3727257ecce1e4ee496541e59e184ac2b6e144b5cc27ad6020848c55f043adcfa5188c0b35f7933ac0b644e42fbe86cd658e33eb851fe634172d251d08576494996979fcc9912fecbdd97c7', '\xb09db749282e78ac5cd6ffbd4e06ce19ecf20f8b352c245f42da2da9c9d852eb'),
	('0000000001tx478ar0d6fzxd27', 16, '01m8bfax61zbm25967caq3m3ea', 'person', '01m8bfax61y1xr5rgs01ntytcr', 2, 'PersonInvited', 1, '01m8bfax61y1xr5rgs01ntytcr', 'clerk@grace.example.com', '01m8bfax6022fhwykj99ajgpah', NULL, '2026-11-26 08:25:14.689+00', '{invitation}', '{"invitation_id":"01m8bfax61fc74fz0vegsxwsh9","expires_at":1798273514689,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x08613df339f60d15a7c340fdc0ca9da226762811c83a0ecd0d778deed50d5bc7576e81ae76ad0b448d8aee006a80a4da0813edb961d3f72cd31e2acc092bbfd457476004d7a4b3ab2be8cb2fe38c475bbecc92d9faa7a409411e9fad97f0fef396a49b9cb61cd9d37e592ce567', '\x51944445c71feecba8270878ee1e562f6012bf64fe407728fcba21f737ea8f33'),
	('0000000001tx478ar0d6fzxd27', 17, '01m8bfax76326sx3bmyhhfs0va', 'mail', '01m8bfax61xg42r2yv9ba1vvhp', 1, 'MailSent', 1, '01m8bfax61y1xr5rgs01ntytcr', 'system', '01m8bfax6ev7w42r0f2yhnv0b3', NULL, '2026-11-26 08:25:14.726+00', '{}', '{"invitation_id":"01m8bfax61fc74fz0vegsxwsh9","provider_id":"15ebdc41-0c76-490a-bf86-616db13a63a8"}', NULL, '\xbecbb701cbe878ab2fdd48b7f24e0e9114525e42e2ca05f28fa3c85c8421e65a'),
	('0000000001tx478ar0d6fzxd27', 35, '01m8bfaxqqchh751dzsekpjaj8', 'person', '01m8bfaxqqayengwpen23bjv5q', 1, 'PersonCreated', 1, '01m8bfaxqqayengwpen23bjv5q', 'clerk@grace.example.com', '01m8bfaxqp39qswkaghrgmnmfm', NULL, '2026-11-26 08:25:15.255+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcdjkkdpjgfnwj5a3pm","rank":"primary"}]}}', '\x82687177f2dd239a7f29013bc820f5717f2bbdea09318c95cf64340ad8a32d8abe000d05a422419a076822204227a5b506c0cd98681a25fed3d236ebfb11d16421d1e70e5a0fb4fa8d4d97e9d1cabfb2442384917a4b20f4666009594024c0328bfea28e7cfef268af3bf9c9e7a362f508884b2f4021b3', '\xd85e093b3cb6b2ef1a2c46c1c5f8f3e02e20914f62b1060bb6861a77fe864426'),
	('0000000001tx478ar0d6fzxd27', 36, '01m8bfaxqqk1291z2b6zaab386', 'person', '01m8bfaxqqayengwpen23bjv5q', 2, 'PersonInvited', 1, '01m8bfaxqqayengwpen23bjv5q', 'clerk@grace.example.com', '01m8bfaxqp39qswkaghrgmnmfm', NULL, '2026-11-26 08:25:15.255+00', '{invitation}', '{"invitation_id":"01m8bfaxqq6n2fj8xw0jv07yzn","expires_at":1798273515255,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xefe77e1ba25070b3cf8dca5fcc9b50294d22610938d85b6d6ca37c54e64777771508ec5003d21fc22796a9a45ad7aa08cb80c76ea16f6469b138c0986385794ba6bc260a739fb80c06fd7148473df10a835011b0a26a30bfd259a4088bad03525cefa2c9dc559ef69248fe2b6d', '\xd56a2e5139d5d21af24acc0cff5d431c3bbd0fb83d95feb713991d6e9bd64fb4'),
	('0000000001tx478ar0d6fzxd27', 37, '01m8bfaxqqbzzpaq50ctqdvdgf', 'person', '01m8bfaxqqq4f9brxbq5aae18z', 1, 'PersonCreated', 1, '01m8bfaxqqq4f9brxbq5aae18z', 'clerk@grace.example.com', '01m8bfaxqp39qswkaghrgmnmfm', NULL, '2026-11-26 08:25:15.255+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafcdjkkdpjgfnwj5a3pm","rank":"primary"}]}}', '\x180b427af00baed4f1d48287906f5cb0ff36b67c4915ebc94595d51456616682bf6fefbf6f2bd6716165b574aca383fb05ba913ceff957a1befba7e7a710b4993bc452ad68c82929f16616965106de448283065bb9c30b2ecd3eb4d79ecfce25ebfedc64ccb136c7433a483ef9b00ff03e641d50501b3b', '\xb5c1739de5a77c3d4cd95b885e922ed48614d7806b5f1988093df973677f5ae9'),
	('0000000001tx478ar0d6fzxd27', 38, '01m8bfaxqq69ta4sj0sbpprm82', 'person', '01m8bfaxqqq4f9brxbq5aae18z', 2, 'PersonInvited', 1, '01m8bfaxqqq4f9brxbq5aae18z', 'clerk@grace.example.com', '01m8bfaxqp39qswkaghrgmnmfm', NULL, '2026-11-26 08:25:15.255+00', '{invitation}', '{"invitation_id":"01m8bfaxqqapy9a9tvfxyd5mmg","expires_at":1798273515255,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x297e3b0e9b6969500feae6755971fa69b8f0908f557f277e5e8e9c940c04a74227f7c0708cc7e38e892e97de2c96daef0801cf0f02c36028258dcf63e1e7ac0cc46fa55ad0f3672610872ea0e9fd48feee97d99d422c4c9d2a5512770a7e55d6a970a48e62fa69da095d814e09', '\x8adc8cf083846352f2f878c6c77fec6f33fedf9d28d370b2ae1353475e9905c2'),
	('0000000001tx478ar0d6fzxd27', 42, '01m8bfazc5592mpt26e5vjepxq', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 10, 'PersonUpdated', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'miriam', '01m8bfazbak48nqh22knecqpxb', NULL, '2026-11-26 08:25:16.933+00', '{phone}', '{"self":true}', '\x2e73fcddd0c1b675310b9aadd8c42b73714a175ffad9a951777836496077df558252cb3b0f0edc091bf57c68390d4f1e02684ae4e2d654959a609887ff9ff113bf8bbbc51208121f6258078950716792241d7c120f4fc24a1f6d32', '\xb398046ed66b80f0184071959ccc4dbba33b37e9faf2ceb05be1ccd440857cbc'),
	('0000000001byfqz71dvs8mckv9', 10, '01m8bfazd6ea8m7jn9thhpvg9j', 'group', '01m8bfazd651f40vxnk1n838f7', 1, 'GroupCreated', 1, NULL, 'clerk@northfield.example.com', '01m8bfazd0wmpyjd16nbq3ag4j', NULL, '2026-11-26 08:25:16.966+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"STEM","description":null}}', NULL, '\x70415e733b90fc47ac10e4ae94160a2f22a6e2a5db2cfcc5e6b686f8c3ec7172'),
	('0000000001byfqz71dvs8mckv9', 11, '01m8bfazean7gvbmz8dbxjgkaw', 'person', '01m8bfazeaem0t136tsw0jqn10', 1, 'PersonCreated', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazdt5m5xk91e73e9dyw6', NULL, '2026-11-26 08:25:17.002+00', '{email,first_name,groups,language,last_name,name,roles,source,status}', '{"number_offset":4711,"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafdpvg806m2wyz0x8q9h","rank":"primary"},{"id":"01m8bfafdpc738acr5x8bzmh9j","rank":"secondary"}],"groups":["01m8bfazd651f40vxnk1n838f7"]}}', '\x7e69f6449137fc2ab3ef2d2dfb4435ae325c3864bfad3d0d4ac84fd76d1bbd701af3f640849aaa013248999b86b74b0ea3fadd1dee6763a4f00aa5ab6ba6e49babc3cd702d5efe99ae000969d31e06b6f4f3e8ed6de1d34d02cfecc5b220a3e0721717c6ca64d4fb3e80939ad93354433c5429bb1ff03d59525b70be4b35475d8ef96a3edca45e', '\x33aecbc821f2d0ebb470dc20ba6174b1cd46babce3de9510230363e78bc002f5'),
	('0000000001byfqz71dvs8mckv9', 12, '01m8bfazf2fdeen88224hc4dxm', 'person', '01m8bfazf2h0ghq8zat3tkkn1e', 1, 'PersonCreated', 1, '01m8bfazf2h0ghq8zat3tkkn1e', 'clerk@northfield.example.com', '01m8bfazf11gah4krpgv2bgm10', NULL, '2026-11-26 08:25:17.026+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafdpvg806m2wyz0x8q9h","rank":"primary"}]}}', '\x51991230af6ed42474f5953966f5fb506255e83ddcf3c70d950a21197ad11e6c28023d8baccb0c0e23ffd3b0a005e25c8a933d1d05d7ce3baa5acd1bcc9057354df32c034fb57cad4cb49fa5c593e95c10af66de09d9e177fa846637761e1d58d7dfa556b52852c435b197f8ea4537271c2a003cd537d312790f317e12c5bdc3ba34d5136a3712d969', '\x2fa2390ae3f45973b4694793352e776d30fc866ca27ec9f1790ede64c0794b34'),
	('0000000001byfqz71dvs8mckv9', 13, '01m8bfazfk4hm79ntn76hw6855', 'person', '01m8bfazfkke78ngjkhsp0ywva', 1, 'PersonCreated', 1, '01m8bfazfkke78ngjkhsp0ywva', 'clerk@northfield.example.com', '01m8bfazfkw7kq58crcp0z9ffj', NULL, '2026-11-26 08:25:17.043+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafdpvg806m2wyz0x8q9h","rank":"primary"}]}}', '\x3d8d32121f1c008ed083f4e86fd86e199af6ef78bd6eba7bbeb4337b523aabff92a2d1d2b0f85d7cc9fdc7d080aa93b657ac2d226cbcd8368095d95e9911728149c2c6b00ca3708c0cec7ae616c5b0685839060f1fc6e4e40aab7ddb55ac00683c0eadd9ed8d718f56c89549718c276820eebb6a95a4aec839fa37a962e43aa8a00a9646311e526c0a40671e88', '\x6daece68b115e265c26461c89fffc30f678c830ffb1cf742e21073dead46a043'),
	('0000000001byfqz71dvs8mckv9', 14, '01m8bfazg892x41na7xsjzp98s', 'person', '01m8bfazeaem0t136tsw0jqn10', 2, 'PersonUpdated', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazg1jkf3mr2vmpd3r1ad', NULL, '2026-11-26 08:25:17.064+00', '{language,last_name,name}', '{}', '\xaff16b1035b5c7cc06459231dabd016b2fd8ba30895ef0ef27777109f2e325e633a96b03b138059e3842991da749389be1f3da3ce09803f2847949298e073528f30667664e599a9b55b61e3450d3a00537f60ffba6f1f0ff56f574bd1d574e435a6b1a18b1564770ce5f708c6bb9044454e84fe57b69fd2415427d3ee9e9e54542004370a05c0d190d25b07e4d7a750f994af116f1027ce95c2b0600a7bb16475ee4', '\x52c6ce3c8733b3e5154791e7ca26528d976f9f674e3649aac3ab8dcecd750b28'),
	('0000000001tx478ar0d6fzxd27', 26, '01m8bfaxjaw3n66417j8w09c48', 'person', '01m8bfax61y1xr5rgs01ntytcr', 3, 'PersonUpdated', 1, '01m8bfax61y1xr5rgs01ntytcr', '01m8bfax61y1xr5rgs01ntytcr', '01m8bfaxhx7tdag4jmk23s8s8w', NULL, '2026-11-26 08:25:15.082+00', '{phone}', '{}', '\x97fe725476f76984f24d766c36b768f092d9aad24159da093caac0d0c3e13240b62b69f9f9d806e8b84f1e3ec9782d888024ce841f74159f65922966323c90158fd9e458c61a3918aa8b294485c55491df', '\xbe280b4d927202aacd2d37c3fa38d9b2e72f879125a4a21b762f313a09b58c2a'),
	('0000000001tx478ar0d6fzxd27', 27, '01m8bfaxja0t2st4mhh2361nt6', 'person', '01m8bfax61y1xr5rgs01ntytcr', 4, 'InvitationAccepted', 1, '01m8bfax61y1xr5rgs01ntytcr', '01m8bfax61y1xr5rgs01ntytcr', '01m8bfaxhx7tdag4jmk23s8s8w', NULL, '2026-11-26 08:25:15.082+00', '{invitation}', '{"invitation_id":"01m8bfax61fc74fz0vegsxwsh9","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xa90dcbfc339884ce5c0691ea9deb4b8125604c2bfedaaff1d008e1fe27a3c329'),
	('0000000001tx478ar0d6fzxd27', 28, '01m8bfaxk89a4fskyqsj1nc97d', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 5, 'PersonApproved', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfaxjz41rrr55m00ss2y4s', NULL, '2026-11-26 08:25:15.112+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x64fb4569dbc9606fc04243809a2e0d89c97d2b6985911a0b41eeaea5ebc28383'),
	('0000000001tx478ar0d6fzxd27', 29, '01m8bfaxk89vm566k34snz4724', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 6, 'PersonRolesChanged', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfaxjz41rrr55m00ss2y4s', NULL, '2026-11-26 08:25:15.112+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfafcdnyj8hsj0dxvr1ran","rank":"primary"}]},"to":{"roles":[{"id":"01m8bfafcd5sc1w93cn4dhavnn","rank":"primary"}]}}', NULL, '\x2ec79fcadfad3ad73c6fc9a2fdde2e635c1b271f4ea808c011bd80e6a874f3ec'),
	('0000000001tx478ar0d6fzxd27', 30, '01m8bfaxmbcxbcxzxc47na5rn5', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 7, 'PersonRolesChanged', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfaxkkxkwyvpfq6tavrfkb', NULL, '2026-11-26 08:25:15.147+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfafcd5sc1w93cn4dhavnn","rank":"primary"}]},"to":{"roles":[{"id":"01m8bfafcd5e9zq0tp9wgszfeh","rank":"primary"}]}}', NULL, '\xe5e0afeba6c32cee6c6f45e995d0dbd73cd60669162f7c33be77714980320d1b'),
	('0000000001tx478ar0d6fzxd27', 31, '01m8bfaxndamexfshb41rhxvfa', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 8, 'PersonUpdated', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfaxmwbg21fc7sw5e9xkgj', NULL, '2026-11-26 08:25:15.181+00', '{address}', '{}', '\xe88e5a4e73c33d366b3abca98bb39c23de6e002e9b97ab0709ca79de7f8657ee14f58e1a2ae844fd1e5192711c428312a7401839a0f1e6a7b9775072a5f4aebaa6307320becdf760128d9da4ce45088b808ef8ca', '\x639fe98b0551cb1922b17d20d4d534d30388794b2dd6231696f95a49fc47d532'),
	('0000000001tx478ar0d6fzxd27', 32, '01m8bfaxndr63dwcc7p6qb8325', 'person', '01m8bfax1x3b2bq4gjs3zjm52e', 9, 'PersonGroupsChanged', 1, '01m8bfax1x3b2bq4gjs3zjm52e', 'clerk@grace.example.com', '01m8bfaxmwbg21fc7sw5e9xkgj', NULL, '2026-11-26 08:25:15.181+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfax0k7hcbt8yg50cpbj4p","01m8bfax147jvdfwa26e1wrgy8"]}}', NULL, '\x2930f9af6b576df39eabd27b4959e189d61d855dcddcfb1c353437afec02bc9a'),
	('0000000001tx478ar0d6fzxd27', 33, '01m8bfaxp5vxk44y8dtv8g6qfm', 'person', '01m8bfapmjqbhpm548j90xpsj3', 2, 'PersonStatusChanged', 1, '01m8bfapmjqbhpm548j90xpsj3', 'clerk@grace.example.com', '01m8bfaxnta3stxfqsgj0qkjx0', 'sabbatical', '2026-11-26 08:25:15.205+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x149e368a4c548cee4e89b229247ad82eb30c1aa5bf06bf2d516ee970652e7c1d'),
	('0000000001tx478ar0d6fzxd27', 34, '01m8bfaxq0vzys5qtcz1zspzy7', 'person', '01m8bfax9qenxzveac14x9c82k', 3, 'PersonDeleted', 1, '01m8bfax9qenxzveac14x9c82k', 'clerk@grace.example.com', '01m8bfaxpn0yz75hwwzxq30ph6', NULL, '2026-11-26 08:25:15.232+00', '{}', '{}', NULL, '\x9ad2e4a8e39961bd41defb26d604fda89559518cd4a24e4484c23b24514424bf'),
	('0000000001tx478ar0d6fzxd27', 39, '01m8bfaxrrb72tcerkmd9k52bt', 'person', '01m8bfaxdsp4tk16ba2z170k73', 3, 'PersonDeleted', 1, '01m8bfaxdsp4tk16ba2z170k73', 'clerk@grace.example.com', '01m8bfaxrc7qqw8a30fq2egc4e', NULL, '2026-11-26 08:25:15.288+00', '{}', '{}', NULL, '\xc7f999e120191f602991cd1507d9b3b40a842c60df7539e83c174fd474dd328d'),
	('0000000001tx478ar0d6fzxd27', 40, '01m8bfaxs9neejhbhs79810djs', 'mail', '01m8bfaxqq8q6jy5g946x8j7x9', 1, 'MailSent', 1, '01m8bfaxqqayengwpen23bjv5q', 'system', '01m8bfaxqj5060rb0vm1cwb86p', NULL, '2026-11-26 08:25:15.305+00', '{}', '{"invitation_id":"01m8bfaxqq6n2fj8xw0jv07yzn","provider_id":"f9ccb1a8-da1a-45bd-ad13-39ff774af441"}', NULL, '\x6939cb20ce74346f5050045a5fce18ab7629c764c3d76da35512b48426c8393b'),
	('0000000001tx478ar0d6fzxd27', 41, '01m8bfaxs9r4na36gnj7vsf2hn', 'mail', '01m8bfaxqqw8sbxvhwjdefgr3y', 1, 'MailSent', 1, '01m8bfaxqqq4f9brxbq5aae18z', 'system', '01m8bfaxqj5060rb0vm1cwb86p', NULL, '2026-11-26 08:25:15.305+00', '{}', '{"invitation_id":"01m8bfaxqqapy9a9tvfxyd5mmg","provider_id":"1c1cdcf6-2593-47ac-b0b9-4a4cce9d1a75"}', NULL, '\x2e221d8df80493e7fe9f0f4761926cfa869e74de4ebd077284ab3c54a74efb41'),
	('0000000001byfqz71dvs8mckv9', 25, '01m8bfazt481jwths5mr939edy', 'person', '01m8bfazfkke78ngjkhsp0ywva', 2, 'PersonDeleted', 1, '01m8bfazfkke78ngjkhsp0ywva', 'clerk@northfield.example.com', '01m8bfazt26pjr26p072cx0g1s', NULL, '2026-11-26 08:25:17.38+00', '{}', '{}', NULL, '\x1f5cfd01631f9b3641c26add61ab22763ea92f127b1d0b37e445cd41375ab588'),
	('0000000001byfqz71dvs8mckv9', 26, '01m8bfaztvrwfyfq80mhsy5wh4', 'mail', '01m8bfazsvdgzf9thqtjqha9wt', 1, 'MailSent', 1, '01m8bfazeaem0t136tsw0jqn10', 'system', '01m8bfazt0mqqnc2p47mwf5qbf', NULL, '2026-11-26 08:25:17.403+00', '{}', '{"invitation_id":"01m8bfazss406f2m526f7z6sfd","provider_id":"ae757041-4856-4464-ba0f-6339027e68b0"}', NULL, '\x8796b176ebc56c83ac811411727a56122d50e2deb4bf63a38c71b506c0d6e5d7'),
	('0000000001fvrxqf8at9nqe78q', 9, '01m8bfaztx7yx4ddgdje10h2vy', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 1, 'PersonCreated', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfaztec6c788bsem8v16g8', NULL, '2026-11-26 08:25:17.405+00', '{email,first_name,language,last_name,name,roles,source,status,title}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafgtk22ke2a79pmsjvmz","rank":"primary"}]}}', '\xef224cfdfe11d440c46e3d0dde43918eb91809068122c83740b2d129076eb1657bc32b7cb4a57810dbca803cc3ac50ebcd24e6a25221f220e1729e91a0e68590a750c87e4bccf6fb03da8b79d19792394b718c14a4deee6139018de01ad405dc4779ed0b321115e84692e27a939714496ebb6f5deba4bc69360f30455a3f3b76752b6da5f2f2ec69e928f3781dcb6f182f67c1e26e9e52f1', '\xf7aa0253add489155de24ae8b4bdfb570b1fbeb3b29e059e69d7c67adb6a35b0'),
	('0000000001fvrxqf8at9nqe78q', 10, '01m8bfazvtczxd59r7cb6dpmvs', 'person', '01m8bfazvtmt0cqgg4f5tv971q', 1, 'PersonCreated', 1, '01m8bfazvtmt0cqgg4f5tv971q', 'clerk@atelier.example.com', '01m8bfazvs0nv0pggqd52xmtrd', NULL, '2026-11-26 08:25:17.434+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafgt5r09q0enfzkpgzyc","rank":"primary"}]}}', '\x8eaad377226e626fedca5b933304afca31fab31ea59dc4e15ae536cf69f5936a228bd014284a077ab294c72ec9f39fc729b86efbfc14e8329ec15edf7e653b768a85be6510cc986a1aa4f655ac4496bd56f234b1d9986e68540a0d8a79f528d500c6cbe6ab2694c4572c12ddcddb786625717dc912cf52aca90698d23d963af72c3f269768c6c9cfb1aa0654', '\x9eee7b1cde255112d0bf2c0bbb4d24448c34069001f309fbd1b5eb6d770a43a2'),
	('0000000001fvrxqf8at9nqe78q', 11, '01m8bfazvt8fyxktmcz06r68ac', 'person', '01m8bfazvtmt0cqgg4f5tv971q', 2, 'PersonInvited', 1, '01m8bfazvtmt0cqgg4f5tv971q', 'clerk@atelier.example.com', '01m8bfazvs0nv0pggqd52xmtrd', NULL, '2026-11-26 08:25:17.434+00', '{invitation}', '{"invitation_id":"01m8bfazvtny15gd1mhax7pfzx","expires_at":1798273517434,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0957e8ed2ceb82e064e15b17c15808e720a2efe9df8626566c3598a373753371ed3573f4118b651741420d1d415bd76cf0b699f28c7c4a2a18168b6a71d87e948180f55fb0be8c3f81db98d80b189ac0ab8897bfff0ec95b11497be4894b3148008d7baeadfc6597e818ecb8f0', '\x658506ac36449e7fe032858219a932b4afda9b2367b007815b8ca5f8b02a0b39'),
	('0000000001fvrxqf8at9nqe78q', 12, '01m8bfazxv5fhn8prcnrm5b2mn', 'mail', '01m8bfazvt7f62ew0gsc3bjkqy', 1, 'MailSent', 1, '01m8bfazvtmt0cqgg4f5tv971q', 'system', '01m8bfazt0mqqnc2p47mwf5qbf', NULL, '2026-11-26 08:25:17.499+00', '{}', '{"invitation_id":"01m8bfazvtny15gd1mhax7pfzx","provider_id":"5d30ce3f-4099-4943-8e1b-568985da8386"}', NULL, '\x748d1fee02d84e027110a773dd4dabda52a366cd51cfde10ff39a0a0288da094'),
	('0000000001byfqz71dvs8mckv9', 15, '01m8bfazg8m5wyytnf4s6ewhpt', 'person', '01m8bfazeaem0t136tsw0jqn10', 3, 'PersonRolesChanged', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazg1jkf3mr2vmpd3r1ad', NULL, '2026-11-26 08:25:17.064+00', '{roles}', '{"from":{"roles":[{"id":"01m8bfafdpvg806m2wyz0x8q9h","rank":"primary"},{"id":"01m8bfafdpc738acr5x8bzmh9j","rank":"secondary"}]},"to":{"roles":[{"id":"01m8bfafdpjwjvq5kr2raf7jpq","rank":"primary"}]}}', NULL, '\x04adfcd69ae20a03d620e592dbbb55626a100a03e76ad78e5b5fb9ee51298ef8');
INSERT INTO public.events VALUES
	('0000000001byfqz71dvs8mckv9', 16, '01m8bfazhehsppgvarjg0p112x', 'person', '01m8bfazf2h0ghq8zat3tkkn1e', 2, 'PersonArchived', 1, '01m8bfazf2h0ghq8zat3tkkn1e', 'clerk@northfield.example.com', '01m8bfazhc76rq5ed5mdz7zwjx', NULL, '2026-11-26 08:25:17.102+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795681517102}}', NULL, '\xbb6bffb07c04d76ef277558298419dd5c0be6710645e170bfdf39a2c5b8e47f2'),
	('0000000001byfqz71dvs8mckv9', 17, '01m8bfazjmpfqhjtqrx4sv7yxc', 'person', '01m8bfajyvw439py5b3jj9ya99', 2, 'PersonUpdated', 1, '01m8bfajyvw439py5b3jj9ya99', 'clerk@northfield.example.com', '01m8bfazj21ztt6bhrqs5a4bnq', NULL, '2026-11-26 08:25:17.14+00', '{first_name,name}', '{}', '\x83f6eabaa24569c3a0a38ab9ee85eef3df95d87e83317927c4674133d378d41aba80ab0ecdc58f0fbd7e3bf59fff650a5d5e3512165c24211334795efca07bf69fb0fc29caa86759b611322304b7dcbb9df0f278ac0abdc507fac94635331d194fed04489ace741d392506e596a2bd7ec5b6bca48822e9b9d2ec185a25bbd849ea9d70900d1d1a9ce1987c', '\x02ee975325d0a46ab70ab67e3a50aa5042f67a8786d4888469f89a4af93c56ed'),
	('0000000001byfqz71dvs8mckv9', 18, '01m8bfazjmtww5fz17jav05tzk', 'person', '01m8bfajyvw439py5b3jj9ya99', 3, 'PersonGroupsChanged', 1, '01m8bfajyvw439py5b3jj9ya99', 'clerk@northfield.example.com', '01m8bfazj21ztt6bhrqs5a4bnq', NULL, '2026-11-26 08:25:17.14+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfazd651f40vxnk1n838f7"]}}', NULL, '\x4647e306a675bdce0b61a30e70f26ec4e42212ed7081e5e6d7cf77a0f3b64a78'),
	('0000000001byfqz71dvs8mckv9', 19, '01m8bfaznarzjwcyhq20exthe3', 'person', '01m8bfazeaem0t136tsw0jqn10', 4, 'FileAdded', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazkayeydj11qdwsbvm23', NULL, '2026-11-26 08:25:17.226+00', '{files}', '{"file_id":"01m8bfazkec692jpa8nc37brm1","size":17,"content_type":"application/pdf","from":{"files":[]},"to":{"files":["01m8bfazkec692jpa8nc37brm1"]}}', '\xc7011c68df399204191b0405fa33746e9316a7f0144e602e11c11ba6b195be493983deb07a086e73e287cd7a4c486901f24d46a8f149b287ab169cb6739528f4d7aa8090d9f305abbc232a4b041508', '\x8d3c9d7ba7229bcb86f621883dd6b96540f6a4c0762ee2e983a950bbd7c4b90c'),
	('0000000001byfqz71dvs8mckv9', 20, '01m8bfazpyx3qennn4rq0xy8rr', 'person', '01m8bfazeaem0t136tsw0jqn10', 5, 'FileAdded', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfaznzptm8zzwccv2rhc30', NULL, '2026-11-26 08:25:17.278+00', '{files}', '{"file_id":"01m8bfazp15t8rc5ky12q9cb0v","size":4,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8bfazkec692jpa8nc37brm1"]},"to":{"files":["01m8bfazkec692jpa8nc37brm1","01m8bfazp15t8rc5ky12q9cb0v"]}}', '\xf55c25a151173cbc17eeb071d5355b7fc4678fe957d180f6d7f5b5903de3a12152ba08c4220295232027b35359c7f3b248a50e6fe032f5ac471ca7b588f4a90257480e0105', '\x662d439d4bc259dbcc13389949c5faeeb14cf6f2e176aa1a75c6459ffd74dd96'),
	('0000000001byfqz71dvs8mckv9', 21, '01m8bfazq6qbv1zk141tchpky2', 'person', '01m8bfazeaem0t136tsw0jqn10', 6, 'FileRemoved', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazq48ye3qp3xc6wsd7jw', NULL, '2026-11-26 08:25:17.286+00', '{files}', '{"file_id":"01m8bfazp15t8rc5ky12q9cb0v","from":{"files":["01m8bfazkec692jpa8nc37brm1","01m8bfazp15t8rc5ky12q9cb0v"]},"to":{"files":["01m8bfazkec692jpa8nc37brm1"]}}', NULL, '\x7a1bef0d2ba54a5ce1ed4ebfcd4879ee18ff193b3cbc9b15e3a65863b5d5c37a'),
	('0000000001byfqz71dvs8mckv9', 22, '01m8bfazqnwdnt2wmg9pxb7jzf', 'person', '01m8bfazeaem0t136tsw0jqn10', 7, 'InterviewAdded', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazqj0gj3dast8qhdja7x', NULL, '2026-11-26 08:25:17.301+00', '{interviews}', '{"interview_id":"01m8bfazqk46mvj5pz3z1stv6g","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bfazqk46mvj5pz3z1stv6g"]}}', NULL, '\xa0f02a8ff727d1b7b5322d9a4a3fde029ccfecb4a295f19039a0627ef83aad55'),
	('0000000001byfqz71dvs8mckv9', 23, '01m8bfazs8zsxc999yzkfjh6bh', 'person', '01m8bfajyvw439py5b3jj9ya99', 4, 'InterviewAdded', 1, '01m8bfajyvw439py5b3jj9ya99', 'clerk@northfield.example.com', '01m8bfazr12ehsdrb4xgwwrf75', NULL, '2026-11-26 08:25:17.352+00', '{interviews}', '{"interview_id":"01m8bfazs6hnjywwyyw17hn19w","date":"2025-05-07","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8bfazs6hnjywwyyw17hn19w"]}}', NULL, '\xe590c1d0f9a0f86a38ccc2eae81ed7556717fcdb5ebc22de42d47b3453e6ae3b'),
	('0000000001byfqz71dvs8mckv9', 24, '01m8bfazsvr6p62e047mbwg5hh', 'person', '01m8bfazeaem0t136tsw0jqn10', 8, 'PersonInvited', 1, '01m8bfazeaem0t136tsw0jqn10', 'clerk@northfield.example.com', '01m8bfazss8822hpmx3tqqh2sq', NULL, '2026-11-26 08:25:17.371+00', '{invitation}', '{"invitation_id":"01m8bfazss406f2m526f7z6sfd","expires_at":1798203317371,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x45c47641284486272e8712255bb685dabc57fa0b1521cb16c74da4690b441ffd40b63eef42c94f991e33c5985228407abf1ea40601cf1da501cc535348f8de0514d78ae357b72b79acb67f9f22948c4111489f1c8a1597eee135300a5643039ad72c182175ac27b95352415d19', '\x51065300f9d4847a0627610f1cb3b5c978941449c034f866e5c9efd181dd1fad'),
	('0000000001fvrxqf8at9nqe78q', 14, '01m8bfb057ymb14gya2g94m22c', 'group', '01m8bfb0571f7ddz4cz0244x9t', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bfb04qq7jpnpb3y39rahsx', NULL, '2026-11-26 08:25:17.735+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Weavers","description":null}}', NULL, '\x6102f0c385e1b00177ebbc66c0919f9ca9ec5eb4e6e47cc824c196f621137d80'),
	('0000000001fvrxqf8at9nqe78q', 15, '01m8bfb06r2yp6j0rnz998agge', 'person', '01m8bfamrtvwqn6fhy9vp1r6jk', 2, 'PersonGroupsChanged', 1, '01m8bfamrtvwqn6fhy9vp1r6jk', 'clerk@atelier.example.com', '01m8bfb04qq7jpnpb3y39rahsx', NULL, '2026-11-26 08:25:17.784+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0571f7ddz4cz0244x9t"]}}', NULL, '\xf6b95b97c2dc9c91ae1c7bc3c6ad1916d6576126fafcead8848053ea021080bd'),
	('0000000001fvrxqf8at9nqe78q', 16, '01m8bfb07en0thbs42vhpdpek0', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 2, 'PersonGroupsChanged', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb04qq7jpnpb3y39rahsx', NULL, '2026-11-26 08:25:17.806+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0571f7ddz4cz0244x9t"]}}', NULL, '\xb922812e03522d1380118a24cca013048983b369236ea4ed4f0101996d46d4e3'),
	('0000000001fvrxqf8at9nqe78q', 17, '01m8bfb07et5kww48qc1ads5dx', 'person', '01m8bfazvtmt0cqgg4f5tv971q', 3, 'PersonGroupsChanged', 1, '01m8bfazvtmt0cqgg4f5tv971q', 'clerk@atelier.example.com', '01m8bfb04qq7jpnpb3y39rahsx', NULL, '2026-11-26 08:25:17.806+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0571f7ddz4cz0244x9t"]}}', NULL, '\x0fa1e8950bee9bccd11e3cf1c338e10d19a0306facb51e0089e67df03e2111f6'),
	('0000000001fvrxqf8at9nqe78q', 18, '01m8bfb088gj5ekrnqqg1yzkp3', 'group', '01m8bfb088v4v9ttxntzk8nwtc', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bfb0868qf9ssawt61pse9s', NULL, '2026-11-26 08:25:17.832+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Dyers","description":null}}', NULL, '\x634de5cbc8d74409216991abee3607bb4e6cdbc5e8eb852fc5367ea45ffc9a50'),
	('0000000001fvrxqf8at9nqe78q', 19, '01m8bfb08km2vb3y75jw7839dm', 'person', '01m8bfazzj9aqhr60szckm2jbb', 2, 'PersonGroupsChanged', 1, '01m8bfazzj9aqhr60szckm2jbb', 'clerk@atelier.example.com', '01m8bfb0868qf9ssawt61pse9s', NULL, '2026-11-26 08:25:17.843+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb088v4v9ttxntzk8nwtc"]}}', NULL, '\x2687f8937962eab1dfd7b12677614742a6930bc3e18c9eb394fc510d97a763af'),
	('0000000001fvrxqf8at9nqe78q', 20, '01m8bfb09fckem0bdqjqjc5bxe', 'group', '01m8bfb09fc2vmp4j14qpgb5sg', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8bfb09dpk6c9w5f9zg5pep9', NULL, '2026-11-26 08:25:17.871+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Closed","description":null}}', NULL, '\xdba59c983f2b117c0ccf20efd1af7c472da38ef9296021af46616a9bad6650d9'),
	('0000000001fvrxqf8at9nqe78q', 13, '01m8bfazzjs4p6rb6redmsey29', 'person', '01m8bfazzj9aqhr60szckm2jbb', 1, 'PersonCreated', 1, '01m8bfazzj9aqhr60szckm2jbb', 'clerk@atelier.example.com', '01m8bfazzhw3ksywf4839pr7zz', NULL, '2026-11-26 08:25:17.554+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafgtgfs8rh8m63p60d1n","rank":"primary"}]}}', '\xbc3fa54ade4ae3167189c82a6727f0f33fca9995639ee357ef97853a6c4ac8b60fc62955f8eae3ce102f0292084763263bd84830d35278255c82a62ff3672b7a734f121307a658d778ac25c4c84123bcd722e04eb53bd5106ec077e07f0c28d36ee7c11c1f9ebe07e31c3a880a15df1df187da4b122fb9a33aeba01fbb87c90dc44588d9e0b37a773fa311b8', '\x0837b999a9192ded639d557f41c332c8dd6c2c7967b940a4a32c53df28e80adb'),
	('0000000001fvrxqf8at9nqe78q', 26, '01m8bfb0dv28vsj1ffqcdx9vwm', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 6, 'PersonUpdated', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb0cymgra9cs321q4pk6z', NULL, '2026-11-26 08:25:18.011+00', '{title}', '{}', '\x1d137f467ddb6551c3be62747d193c90948435887145f7ea1861f23784db1128a861681265dcc558e13628051a9c70c2384bdb6dc615ee49099ab90959de81e0bdc52434f3df1dc9b94230f6', '\xc5c93708987fa304fdddb5d24e862eaf4c802a3e41ccc59c2fe27fb6b3b80ef2'),
	('0000000001fvrxqf8at9nqe78q', 27, '01m8bfb0dv3vrr8rp87v1yxvbj', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 7, 'PersonGroupsChanged', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb0cymgra9cs321q4pk6z', NULL, '2026-11-26 08:25:18.011+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb088v4v9ttxntzk8nwtc"]}}', NULL, '\x1c234b832733be68f5b275238950bc6e2833789818c847cc0f6cca42aef0f4b6'),
	('0000000001fvrxqf8at9nqe78q', 28, '01m8bfb0feyy06mn5tz5br8adg', 'person', '01m8bfamrts4nxpc03nzzxhfzw', 2, 'PersonUpdated', 1, '01m8bfamrts4nxpc03nzzxhfzw', 'clerk@atelier.example.com', '01m8bfb0etzxwjbyhf47d7b2y3', NULL, '2026-11-26 08:25:18.062+00', '{last_name,name}', '{}', '\xd1adf65d5fed469046d60c72ead6066438be62f17f86a0d43eb1b5198c315f3dd08e33ca18f0ddca07feaf90131e7d7593e602f571357cc7b27eb4fd8dc34734bd4ec7d940f1c390c42a6d6a2eeb7f75392814d09ba04694291abccba89bf70200a557a05e570c0109624144a48db28cd595af50626f03a6350614823604df1ad3db46727d2ad4', '\x9f58cebeb9437d655c1dca4fd96633a84e6de806701e2885b0b8259f67480a23'),
	('0000000001fvrxqf8at9nqe78q', 30, '01m8bfb0j07bf7fbm475q7vcyn', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 8, 'PersonUpdated', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'jo', '01m8bfb0hbek1852egt9r71r3z', NULL, '2026-11-26 08:25:18.144+00', '{language}', '{"self":true}', '\xd991749e98b644a816e48d352c21c6d2cc20c11478d5363996259d0ee8b0876af4d14f323f7f5540811d8d99198f55728eddca1e5c5bc808cfb3a1eb09f9a8331f9520fbd732a4f59ec71b305923887a', '\xe9b74780d2e3eaac9fda5cba76f9af38be5906ec024e1576a4c4cbfee9455bb7'),
	('00000000019xy9d7hd1x0k5rt3', 5, '01m8bfb0jwbpm5efqw925ehyf4', 'group', '01m8bfb0jwg1fvzwgj5d2ccv28', 1, 'GroupCreated', 1, NULL, 'clerk@lantern.example.com', '01m8bfb0jnb7xa5r373f29pdtt', NULL, '2026-11-26 08:25:18.172+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x7efd6cb160a1d8bd37b48b71e8bef72d96f9ca39e4ffc63f95e04d0c85548714'),
	('00000000019xy9d7hd1x0k5rt3', 6, '01m8bfb0kae8we4a2n6s06vt6g', 'person', '01m8bfb0kanx8tcsy6f39h8v1r', 1, 'PersonCreated', 1, '01m8bfb0kanx8tcsy6f39h8v1r', 'clerk@lantern.example.com', '01m8bfb0k9h3sywp4v1m33gde8', NULL, '2026-11-26 08:25:18.186+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x4e328c9fede432d1763b496d21885eb3e1d985d78b68104f3d439f47ce78d9874a48ccb263666285095b84673a248ea3fdc8ccaeb79fdbe8b7c19afd1c704ac86a1f97a7e103e3b0a37070482da165014c99bbacf05b0356da9b84fe3e8410a461714853438f35ad3d8a791e0f37fc3714c4419fa42127201165d5b669980b55b587d59a76b2ac56685cc2128667bd6d3cd6', '\x9c69df5a1d7682b5491e8402431fb41423dc9682319795feeae401ae559895a9'),
	('00000000019xy9d7hd1x0k5rt3', 18, '01m8bfb123gzxaga1khmz42307', 'person', '01m8bfb0yf3mknhw2swr5ty2nm', 3, 'InvitationAccepted', 1, '01m8bfb0yf3mknhw2swr5ty2nm', '01m8bfb0yf3mknhw2swr5ty2nm', '01m8bfb11z7xnmevb0w7w8m42q', NULL, '2026-11-26 08:25:18.659+00', '{invitation}', '{"invitation_id":"01m8bfb0yf1vwk00735g0w9arp","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x2bf49201405b8b90605ae9ffe7351209c36f78ed3ac373e3cafb741ede0ebcf1'),
	('00000000019xy9d7hd1x0k5rt3', 19, '01m8bfb12311p2jtt72bvxdqp8', 'person', '01m8bfb0yf3mknhw2swr5ty2nm', 4, 'PersonApproved', 1, '01m8bfb0yf3mknhw2swr5ty2nm', '01m8bfb0yf3mknhw2swr5ty2nm', '01m8bfb11z7xnmevb0w7w8m42q', NULL, '2026-11-26 08:25:18.659+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x32dfccea903d637ded0e4b0c2e6eccc02e92d7d4097fe05d0dfc72da619bb9d2'),
	('00000000019xy9d7hd1x0k5rt3', 20, '01m8bfb40mq88cxz0vg1b4283k', 'person', '01m8bfb40ma1bvm7vtn8tq184c', 1, 'PersonCreated', 1, '01m8bfb40ma1bvm7vtn8tq184c', 'clerk@lantern.example.com', '01m8bfb40jwn26jerdsz0nbvhz', NULL, '2026-11-26 08:25:21.684+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x776899f4cfdbb8475d8f5e0dc350710c5e2718dcc3251eecca55feaa6d6919edeb4251f6908496770b29f52e7248f681ad5ee8059af71c58ee874ac5eab406bfbdc16aa056196133ebc6c82e54cede7a7b928b703aa77939fc125ae9e0242f913da6b2a7abe9fdf9584c28e055e0875bd4', '\x9349a56ac9afa07505eadb442bf871516d7cd0c76476bd6120a6919a2f0957d7'),
	('00000000019xy9d7hd1x0k5rt3', 21, '01m8bfb40mgb6nkrt4340vpmqn', 'person', '01m8bfb40ma1bvm7vtn8tq184c', 2, 'PersonInvited', 1, '01m8bfb40ma1bvm7vtn8tq184c', 'clerk@lantern.example.com', '01m8bfb40jwn26jerdsz0nbvhz', NULL, '2026-11-26 08:25:21.684+00', '{invitation}', '{"invitation_id":"01m8bfb40mcdpsxvaa0a5zbqma","expires_at":1798273521684,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x04000b5cdbabda4ee9f81afa98247f8ac64b8939b88aaa283a510ed8b8ea9a26f5bd123244d6db2deb2513992f827d7469d9f5001e3b95092b81196cca88ba3d4dadd539eea8e24f041d6737f81c2e70ca9133abde0849a649aa9cb108d2bc7ca14845c569c34473a12a0d438f', '\xacff3eefd2dad3a8b04ee46ed954a2683e23eaaa4770105fd3e69bcdf5760f3e'),
	('00000000019xy9d7hd1x0k5rt3', 22, '01m8bfb45k17y2ndygvy81zed1', 'person', '01m8bfb45k0kq5j0h5s83dd44v', 1, 'PersonCreated', 1, '01m8bfb45k0kq5j0h5s83dd44v', 'clerk@lantern.example.com', '01m8bfb45kq73d4a6bz75c41et', NULL, '2026-11-26 08:25:21.843+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x2a1e59c896a087f3f8e740a0ae4ac8508a0358398352590c4149af0fed207dfaaf9b680b0d5f97056bd5f98b434423a4d18b24b72e6c8c9d98a57ea5a436d06da0b091d2b24c2428fec0542ec16e81118d74336ef0b4d0d89963757eb6401f7502eb378b57518e47b433aa369215589953', '\x8fb4db8bbf4e265070e02184ca46529bea07a0881c8c0a766f5b7b1cd5a684d7'),
	('00000000019xy9d7hd1x0k5rt3', 23, '01m8bfb45kqpgf3crj3t5jj3n4', 'person', '01m8bfb45k0kq5j0h5s83dd44v', 2, 'PersonInvited', 1, '01m8bfb45k0kq5j0h5s83dd44v', 'clerk@lantern.example.com', '01m8bfb45kq73d4a6bz75c41et', NULL, '2026-11-26 08:25:21.843+00', '{invitation}', '{"invitation_id":"01m8bfb45knxdc62kpgbm5z8mb","expires_at":1795681522843,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x48de59a985e4d52f8cd6951be9bc94ffe1c6721100a92f0c14a1cad6d34c7d84d07400dd64aa16b4b8ae1273d3a744cec4d3f362005903685af221091117252d727783d6767b96b70cae8dc914a24410b6bb649f06e8fee7a3ea9ae5eca73a5ff3c9a5c64a3cf2a0c205cd666d', '\xa6cda351f39786de440e6f1c1ba1e0fa7ac9dd348e1f59a6d45299123cea4412'),
	('00000000019xy9d7hd1x0k5rt3', 24, '01m8bfb464gkpxeye5kasjk1w6', 'group', '01m8bfb0jwg1fvzwgj5d2ccv28', 2, 'GroupDeleted', 1, NULL, 'clerk@lantern.example.com', '01m8bfb4628w6mmx8mx7h1nasb', NULL, '2026-11-26 08:25:21.86+00', '{}', '{"from":{"kind":"team","name":"Lamps","description":null}}', NULL, '\xbd761c1cffc75f458dfc086145f88e8d72b756ebd42525e68e2cbe578fbbede8'),
	('00000000019xy9d7hd1x0k5rt3', 25, '01m8bfb46zxvwmctdc3ar3dd0r', 'person', '01m8bfb0kanx8tcsy6f39h8v1r', 4, 'FileRemoved', 1, '01m8bfb0kanx8tcsy6f39h8v1r', 'clerk@lantern.example.com', '01m8bfb46fzn6cskxyq4kffdwt', NULL, '2026-11-26 08:25:21.887+00', '{files}', '{"file_id":"01m8bfb0n681bec0bm66tfnrvf","from":{"files":["01m8bfb0n681bec0bm66tfnrvf"]},"to":{"files":[]}}', NULL, '\xa8ca83716bf346f20a2c4fba33f99bdee138a59d31aaa114a0979e51ecae7684'),
	('00000000019xy9d7hd1x0k5rt3', 26, '01m8bfb47y933h1ffjwa4vv0pb', 'person', '01m8bfb0q2kmd5gpqxybtga4d3', 4, 'PersonDeleted', 1, '01m8bfb0q2kmd5gpqxybtga4d3', 'clerk@lantern.example.com', '01m8bfb47t56jhj14b4fp8wfkg', NULL, '2026-11-26 08:25:21.918+00', '{}', '{}', NULL, '\x6b4764e16fa2977cd8787680e0a299eb3a682d972cdd4fbe5f4ff5f24c537018'),
	('0000000001fvrxqf8at9nqe78q', 21, '01m8bfb0a0c81njskratkvv35r', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 3, 'PersonGroupsChanged', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb09dpk6c9w5f9zg5pep9', NULL, '2026-11-26 08:25:17.888+00', '{groups}', '{"from":{"groups":["01m8bfb0571f7ddz4cz0244x9t"]},"to":{"groups":["01m8bfb0571f7ddz4cz0244x9t","01m8bfb09fc2vmp4j14qpgb5sg"]}}', NULL, '\x155aa0e1c88d2cad3921c2cc48271a7c82d1952dc03dd90f05d18801273fdf22'),
	('0000000001fvrxqf8at9nqe78q', 22, '01m8bfb0b5zdfatn9dmskktyx1', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 4, 'PersonGroupsChanged', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb0aep7ds7zrxnbm6db60', NULL, '2026-11-26 08:25:17.925+00', '{groups}', '{"from":{"groups":["01m8bfb0571f7ddz4cz0244x9t","01m8bfb09fc2vmp4j14qpgb5sg"]},"to":{"groups":["01m8bfb09fc2vmp4j14qpgb5sg"]}}', NULL, '\x3988f520223f7699fae7bee49859ed1e123445f0b722d6afcff0eff0c8360aab'),
	('0000000001fvrxqf8at9nqe78q', 23, '01m8bfb0be48wx8148cgjt5p17', 'group', '01m8bfb0571f7ddz4cz0244x9t', 2, 'GroupUpdated', 1, NULL, 'clerk@atelier.example.com', '01m8bfb0aep7ds7zrxnbm6db60', NULL, '2026-11-26 08:25:17.934+00', '{name}', '{"from":{"name":"Weavers"},"to":{"name":"Weavers & Knitters"}}', NULL, '\x350f05677b998308424d1b2ab22b5be711b2e8d2c1948c2ed5d9ac14bba88400'),
	('0000000001fvrxqf8at9nqe78q', 24, '01m8bfb0c60czpwyzcxqftd2vr', 'group', '01m8bfb09fc2vmp4j14qpgb5sg', 2, 'GroupDeleted', 1, NULL, 'clerk@atelier.example.com', '01m8bfb0bz71tc1v2zv35ccsnt', NULL, '2026-11-26 08:25:17.958+00', '{}', '{"from":{"kind":"team","name":"Closed","description":null}}', NULL, '\xa382d9c3d78f173569c42a8a9bb9e8473b7ecf0e94c073f982e9b1476dbebbce'),
	('0000000001fvrxqf8at9nqe78q', 25, '01m8bfb0dd63kkgx8yzf385nsh', 'person', '01m8bfaztx0y4c2wdh7sjvjrh7', 5, 'PersonGroupsChanged', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 'clerk@atelier.example.com', '01m8bfb0bz71tc1v2zv35ccsnt', NULL, '2026-11-26 08:25:17.997+00', '{groups}', '{"from":{"groups":["01m8bfb09fc2vmp4j14qpgb5sg"]},"to":{"groups":[]}}', NULL, '\x1ffa197715472d393297a7adbeb89c78867359fe7825c28dfb38c3fccbe542bf'),
	('0000000001fvrxqf8at9nqe78q', 29, '01m8bfb0gemwpx9589zpwrqqc7', 'person', '01m8bfazzj9aqhr60szckm2jbb', 3, 'PersonDeleted', 1, '01m8bfazzj9aqhr60szckm2jbb', 'clerk@atelier.example.com', '01m8bfb0g6mny4gy5xe5z79fvf', NULL, '2026-11-26 08:25:18.094+00', '{}', '{}', NULL, '\x2a174488d7c51e43654702750d8bd28561392a8d3a282d26cdcb283e909fa0c9'),
	('00000000019xy9d7hd1x0k5rt3', 7, '01m8bfb0m2q052jzv9nn4rwr3n', 'person', '01m8bfb0kanx8tcsy6f39h8v1r', 2, 'PersonGroupsChanged', 1, '01m8bfb0kanx8tcsy6f39h8v1r', 'clerk@lantern.example.com', '01m8bfb0m0kp18p6pdccdsyy0p', NULL, '2026-11-26 08:25:18.21+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0jwg1fvzwgj5d2ccv28"]}}', NULL, '\xbe00d3db701f0b5f03912741854fc6be80d2c3a7a92f4eb027a906fa04cfdf07'),
	('00000000019xy9d7hd1x0k5rt3', 8, '01m8bfb0pm0m1jxej9h2fdwxat', 'person', '01m8bfb0kanx8tcsy6f39h8v1r', 3, 'FileAdded', 1, '01m8bfb0kanx8tcsy6f39h8v1r', 'clerk@lantern.example.com', '01m8bfb0n2z7gaymytrvp52a3f', NULL, '2026-11-26 08:25:18.292+00', '{files}', '{"file_id":"01m8bfb0n681bec0bm66tfnrvf","size":13,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bfb0n681bec0bm66tfnrvf"]}}', '\x3b73c7c1380b05d0556dfeca505382200192e46b8cc58a1784379b41d52ec26257b81001435430687583bdee188d7f016b44916b3cfe439315345ee43adbe8c3320e092262', '\xd76a8bb60e91295a21089a003d13d821f6ab767139bd134a1507c760b9106dcc'),
	('00000000019xy9d7hd1x0k5rt3', 9, '01m8bfb0q2d5p0cftr0nyrtm0b', 'person', '01m8bfb0q2kmd5gpqxybtga4d3', 1, 'PersonCreated', 1, '01m8bfb0q2kmd5gpqxybtga4d3', 'clerk@lantern.example.com', '01m8bfb0q2wxkhg7egssn625ex', NULL, '2026-11-26 08:25:18.306+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x43665ae4777ce8d8cf6caef00224a2891e76baa495c9e06b557b4629a766757e5b1c3491adc0816ce26d4868b877100cf7436a24e065c23630b0efcd001e453b05558a041cc0be426161a3d4d68181a7486ee33bbcee5fad265055ca04f5ed9d9746380c55f500466db5ee3f202b02d4cd31701074c455562eb1355528cc455b14d58854653a8f1291ec1452d52f9c3c73048c36dd', '\x9d49a795f067c83c2bd58867bd5ca940735fcac96194e578128909bc9efab43b'),
	('00000000019xy9d7hd1x0k5rt3', 10, '01m8bfb0r06e9wkypc1r16ah19', 'person', '01m8bfb0q2kmd5gpqxybtga4d3', 2, 'PersonGroupsChanged', 1, '01m8bfb0q2kmd5gpqxybtga4d3', 'clerk@lantern.example.com', '01m8bfb0qyzsdd2xzqvfvfvny0', NULL, '2026-11-26 08:25:18.336+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0jwg1fvzwgj5d2ccv28"]}}', NULL, '\x6a3e7828713b64c235f749ab73b8c0ccfcfaee7b6da811107fd2ddc41fda1b72'),
	('00000000019xy9d7hd1x0k5rt3', 11, '01m8bfb0ta39x05fqez8t835r4', 'person', '01m8bfb0q2kmd5gpqxybtga4d3', 3, 'FileAdded', 1, '01m8bfb0q2kmd5gpqxybtga4d3', 'clerk@lantern.example.com', '01m8bfb0rmhaecdetvffe4b05s', NULL, '2026-11-26 08:25:18.41+00', '{files}', '{"file_id":"01m8bfb0rxzxxk2c22sqxhcqpy","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bfb0rxzxxk2c22sqxhcqpy"]}}', '\x6aeb1cec93f50a32b88d1d8d2dc14dae17efc9f6e61a679765a659f2b2413073e39cd3d7abdd682aefc7dfe717b0fa813213ed034ef0d825cf57e56bd23981877cbbe1e4a0', '\x08c83b9c0bb459cad862951617a4bf3d242c93364f0f4d244b0f48652f0549fb'),
	('00000000019xy9d7hd1x0k5rt3', 12, '01m8bfb0v3p7fewh61d0c1ft26', 'person', '01m8bfb0v3n5p7tc1883tcfsj5', 1, 'PersonCreated', 1, '01m8bfb0v3n5p7tc1883tcfsj5', 'clerk@lantern.example.com', '01m8bfb0v2asgh3kby8xjd2d9g', NULL, '2026-11-26 08:25:18.435+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x807e6942bb372584d82ccaf1a30882d30efec911ee2a751aeb607a171ed0356f67db39a39dfd6b01d0d5a1dd7f8f62257ac12e37d8116497f0d35bd8b18c5ef3a6c405542c7b3b5ebe2e02542a6293d009f71d01f647f86f3f24fe400ac9f44e49151e67622f1e4264847239859d7a0f9580e51a73a0a8a0d0de7230dc1294b10fadd06833f0c9ee79849b49a513d908ce375991e1', '\x700f4b20459726919917f71924964a3477d69e00f7de6912d30f4c01e563d03e'),
	('00000000019xy9d7hd1x0k5rt3', 13, '01m8bfb0vt2e03ga9gqh2x6kwa', 'person', '01m8bfb0v3n5p7tc1883tcfsj5', 2, 'PersonGroupsChanged', 1, '01m8bfb0v3n5p7tc1883tcfsj5', 'clerk@lantern.example.com', '01m8bfb0vpfrk8yq67r03fd3ej', NULL, '2026-11-26 08:25:18.458+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8bfb0jwg1fvzwgj5d2ccv28"]}}', NULL, '\x076de53c765fa44563f4c31f95b6e0eaccccc88681d9ea35b13e3f28000a91e4'),
	('00000000019xy9d7hd1x0k5rt3', 14, '01m8bfb0xs2ce7jsvemgypagcs', 'person', '01m8bfb0v3n5p7tc1883tcfsj5', 3, 'FileAdded', 1, '01m8bfb0v3n5p7tc1883tcfsj5', 'clerk@lantern.example.com', '01m8bfb0wfsmnbaer6z4qwdsh2', NULL, '2026-11-26 08:25:18.521+00', '{files}', '{"file_id":"01m8bfb0wm6g1z2yndgyw897jz","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8bfb0wm6g1z2yndgyw897jz"]}}', '\xb16a92dd679a25bb72dc7de4029306d3a59c85652abb861fa1983dbf00047e07f6c9587063937f2f5d098c79ce7892486eb05eb303439395169c5e1d3ed108fcde78edbfeb', '\x6b2889089f4b58bc8112c294e5eee636203a9f4b813da6b9be795f1299b49f7c'),
	('00000000019xy9d7hd1x0k5rt3', 15, '01m8bfb0yf5p6s3ypmaqgtaw8a', 'person', '01m8bfb0yf3mknhw2swr5ty2nm', 1, 'PersonCreated', 1, '01m8bfb0yf3mknhw2swr5ty2nm', 'clerk@lantern.example.com', '01m8bfb0yemnphbncq906fv5tq', NULL, '2026-11-26 08:25:18.543+00', '{email,first_name,language,name,roles,source,status}', '{"language_assumed":true,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8bfafhz39thfr4e9rbffxkv","rank":"primary"}]}}', '\x53071399502132c85d2d032642986d283ef66039417e87b94ea7e1a1c3cd245d85ddd875b1fd8efd244bdcaee626806859b74be4658fb39de7a17239080ba1c1d63bc72d28d7948ed33fcd78ccb2ab740abb7cf429bc8911ef93dd13bcfba4e4bf61a70e55cebd1d5ddcb387cf49669d00', '\x2dd14f8c5b33f2975edd707de9675559b519d65b7993bd09804bad96b90c0c80'),
	('00000000019xy9d7hd1x0k5rt3', 16, '01m8bfb0yfa8bh40092z27svx7', 'person', '01m8bfb0yf3mknhw2swr5ty2nm', 2, 'PersonInvited', 1, '01m8bfb0yf3mknhw2swr5ty2nm', 'clerk@lantern.example.com', '01m8bfb0yemnphbncq906fv5tq', NULL, '2026-11-26 08:25:18.543+00', '{invitation}', '{"invitation_id":"01m8bfb0yf1vwk00735g0w9arp","expires_at":1798273518543,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0856fee8e65fc35258d381003ea0cfbfb038cf54c0cec8ebb59e9b6f86e87b01f18a0f9698a79af6d385e6a5ae3d8bd62b057b2a0407527505232f014e9cf88a578795df967088cd4d0d4c623a13eefb5a00cbdcd329b2467c35cfd2f934a895f8ffbab7e8ac929aadea522930', '\x810237b494818d27f3cb002f849e34dd06189cd61c501678bc615908403bc786'),
	('00000000019xy9d7hd1x0k5rt3', 17, '01m8bfb0zr5we3rztf27g6bpa8', 'mail', '01m8bfb0yfp4hg42rjwdrt03mn', 1, 'MailSent', 1, '01m8bfb0yf3mknhw2swr5ty2nm', 'system', '01m8bfb0ypf8pkx4fxm2zdqbz2', NULL, '2026-11-26 08:25:18.584+00', '{}', '{"invitation_id":"01m8bfb0yf1vwk00735g0w9arp","provider_id":"7a4d1e89-c7bc-4251-af9a-94bda88c6821"}', NULL, '\x445952d06cab494b9cb8025b15f25c37c21eacd0e358266fd68c27faf1e8c979');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.heads VALUES
	('0000000001fvrxqf8at9nqe78q', 5, 'atelier', 30, '\xe9b74780d2e3eaac9fda5cba76f9af38be5906ec024e1576a4c4cbfee9455bb7', 24, 1, 1, NULL, NULL, 4, 0, 30),
	('00000000019xy9d7hd1x0k5rt3', 6, 'lantern', 26, '\x6b4764e16fa2977cd8787680e0a299eb3a682d972cdd4fbe5f4ff5f24c537018', 24, 1, 1, NULL, NULL, 5, 0, 26),
	('01m8bfaezavm1x4ng4d5wdkfmh', 1, 'quarry', 8, '\xbebef45c19c7097a93989103ebc7f90741b77747df527fdef858f2334b068a40', 5, 1, 1, NULL, NULL, 2, 1, 8),
	('0000000001tx478ar0d6fzxd27', 3, 'grace', 42, '\xb398046ed66b80f0184071959ccc4dbba33b37e9faf2ceb05be1ccd440857cbc', 7, 2, 1, NULL, NULL, 6, 0, 42),
	('0000000001byfqz71dvs8mckv9', 4, 'northfield', 26, '\x8796b176ebc56c83ac811411727a56122d50e2deb4bf63a38c71b506c0d6e5d7', 7, 1, 1, NULL, NULL, 2, 2, 26),
	('0000000001gf4y5myr1swekhan', 2, 'harbour', 117, '\xd358eca010f5075785d900ce28ee6955022998487b35dc84ff6642f9a36f9496', 56, 2, 1, NULL, NULL, 19, 1, 117);


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('0000000001gf4y5myr1swekhan', '\x37339d105a86ba93b188bbdeb100a3cd857822f02aa3f1c00fc9e2739e8f56ac', '\xf334c9ea2f1c4bfb5bf15d890bcd27fde5b24be5a4245466d36fd1728ed72350', 201, '', 1, NULL, '2026-11-26 08:25:00.484145+00', '{"id":"0000000001gf4y5myr1swekhan","name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bfaf9a44bt767z7bjpm2ft","created_at":1795681500468,"updated_at":1795681500468}'),
	('0000000001tx478ar0d6fzxd27', '\x54d8648ae825402d5253da52c13834d7d2ee213e4754c6076f337bfdeb6c113b', '\x82bbb791ff89fc858d646bf1cc301e776784aa6633157758f2fa8e10307fd65b', 201, '', 1, NULL, '2026-11-26 08:25:00.564586+00', '{"id":"0000000001tx478ar0d6fzxd27","name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bfafcdjkkdpjgfnwj5a3pm","created_at":1795681500563,"updated_at":1795681500563}'),
	('0000000001byfqz71dvs8mckv9', '\x12617835b41bb91d43c7250775385ca95cf779bcfb38096bd8cd40a4659fde4d', '\x17a25b2307632b4ef6ae57e57028b1c12e70a038cca329bef72f9eabf0945dc9', 201, '', 1, NULL, '2026-11-26 08:25:00.611634+00', '{"id":"0000000001byfqz71dvs8mckv9","name":"Northfield District","external_id":"northfield","approval":"required","invitation_hours":48,"number":4,"template":"district","default_role_id":"01m8bfafdpvg806m2wyz0x8q9h","created_at":1795681500606,"updated_at":1795681500606}'),
	('0000000001fvrxqf8at9nqe78q', '\x258280dce52180972d3bcde576a063767fdec1e9be7c4556d54dafba733a47b8', '\xbdb6662c613e032899f233d7abdfe1b2b46e35b582d68a145e6c928f64ff79eb', 201, '', 1, NULL, '2026-11-26 08:25:00.714695+00', '{"id":"0000000001fvrxqf8at9nqe78q","name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bfafgtgfs8rh8m63p60d1n","created_at":1795681500702,"updated_at":1795681500702}'),
	('00000000019xy9d7hd1x0k5rt3', '\x223a252dce508e1bc5e8149315f0f73a49ecf74a6f3c896f0cef059f2bc5d21b', '\x8cce8293595de569c5ac5a36f8292dc4c2a6e16b6153baf024fbf0347c30a4fd', 201, '', 1, NULL, '2026-11-26 08:25:00.746302+00', '{"id":"00000000019xy9d7hd1x0k5rt3","name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bfafhz39thfr4e9rbffxkv","created_at":1795681500741,"updated_at":1795681500741}'),
	('0000000001gf4y5myr1swekhan', '\x3c5f70c50b30cee9b0673ec620e8893bb8137a668e6d18c642e0a955bcdf8c1b', '\x796d2a7c09099aa2756ca0c450c9a951acc7fa5d03c72eeac12dfc3d51f56c24', 201, '', 5, NULL, '2026-11-26 08:25:08.127422+00', '{"id":"01m8bfapry1rt51p1se58bthfw","number":null,"kind":"team","name":"Eight","description":"Eight, a team","created_at":1795681508126}'),
	('0000000001gf4y5myr1swekhan', '\x63081c921330e66c64275c59c9b7bc03c6d1448f87f814e6eb66eb89e030e65a', '\xeb72e7db0549006d061924cebda60ed91f7e3f565dc55a8c8842a5ec8ef49fe8', 201, '', 6, NULL, '2026-11-26 08:25:08.149311+00', '{"id":"01m8bfapsegc2ywrzgrs8e68p6","number":null,"kind":"area","name":"Dock","description":"Dock, a area","created_at":1795681508142}'),
	('0000000001gf4y5myr1swekhan', '\x9bcb61ed75da81d7dd8eccf6b67b7d12d6b69d2f6b44c903c3e4031d50f37eea', '\xe556e59a70e3931a66d8d81decfd7f66c0a21682a8efd080ddc5e09930fe47c9', 201, '', 7, NULL, '2026-11-26 08:25:08.166867+00', '{"id":"01m8bfapt47qmdbdc30kdcy0qg","number":null,"kind":"tag","name":"First aid","description":"First aid, a tag","created_at":1795681508164}'),
	('0000000001gf4y5myr1swekhan', '\x402c7b167ce020db36be262604a0a2990bd71af06ba7123b0989caa28d243df4', '\x1d8a4507b6dc1c58093812b838f33e3d930bf6dcec0f57f9126150b0f965741c', 201, '', 8, NULL, '2026-11-26 08:25:08.181665+00', '{"id":"01m8bfaptnmt6zp8s4jqn8jt1z","number":null,"kind":"project","name":"New boat","description":"New boat, a project","created_at":1795681508181}'),
	('0000000001gf4y5myr1swekhan', '\x708049041ea5323255ebf297a309b74f9ac18fd2e8fe35ffde72a0e4861f4d3b', '\x8f1c05abe665d09f2564b0bcc8a4f8f6a4b7d6bd9dae476005cd787ff25adfc1', 201, '', 15, '01m8bfaq2k4hp7pj1x8ebaa65b', '2026-11-26 08:25:08.454552+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq2k4hp7pj1x8ebaa65b","number":null,"version":1,"standing":"current","status":"active","name":"Ada Lindqvist-Ørsted","first_name":"Ada","last_name":"Lindqvist-Ørsted","email":"ada@example.com","phone":"+12025550111","address":"1 Quay\nSt. John''s \\ \"Dock\"","title":"Captain; drop table people --","language":"sv","timezone":"Europe/Stockholm","avatar_url":"https://example.com/ada.png","role_ids":["01m8bfapxb46w2590hpth2ngga","01m8bfapwhvsdr0cs5m7bsyj1c"],"role_ranks":["primary","secondary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-17","archived_at":null,"created_at":"2026-11-26T08:25:08.435Z","updated_at":"2026-11-26T08:25:08.435Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"},{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","key":"cox","name":"Cox","rank":"secondary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1190656112d6ec634de0aeefbb774cfc3ee9e8abd0a0e513b5d03076e77d7c89', '\x9d0de913f6b9650f95d4af3cfe2c8be5ece237a25726fd1846649e5e324d0b78', 201, '', 16, '01m8bfaq498wrq40j2dk5st1nh', '2026-11-26 08:25:08.495034+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq498wrq40j2dk5st1nh","number":null,"version":1,"standing":"current","status":"active","name":"Ben Okafor","first_name":"Ben","last_name":"Okafor","email":"ben@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapwhvsdr0cs5m7bsyj1c"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.489Z","updated_at":"2026-11-26T08:25:08.489Z","roles":[{"id":"01m8bfapwhvsdr0cs5m7bsyj1c","key":"cox","name":"Cox","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1939c43a6046ba354bccf68cdc3b3346c0f23ee9044b8256a862707fd9639fa1', '\x9735df03bd8278b7b8c2cd997ff42068311cf80cac86a893f2c0e53b84047072', 201, '', 17, '01m8bfaq5k8rw0e2zztax5pzyb', '2026-11-26 08:25:08.551525+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq5k8rw0e2zztax5pzyb","number":null,"version":1,"standing":"current","status":"active","name":"Cléo Marchand","first_name":"Cléo","last_name":"Marchand","email":"cleo@example.com","phone":"+442079460001","address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.531Z","updated_at":"2026-11-26T08:25:08.531Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x22c9f9fc7f4a2fe1aa8776bfb5406b8763f49424aac8525b71cec23961a7688c', '\x023cf8989ffd3fc848dbfe51e911ceb6e51faf97e2a7dad99e2b0c9ca2133f04', 201, '', 18, '01m8bfaq6zm3vt1xxym6ya5r9s', '2026-11-26 08:25:08.576328+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq6zm3vt1xxym6ya5r9s","number":null,"version":1,"standing":"current","status":"active","name":"Dev Anand 🚣","first_name":"Dev","last_name":"Anand 🚣","email":"dev@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.575Z","updated_at":"2026-11-26T08:25:08.575Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x39f913bad98ee7efa4042f8724c96587f6a4eb05e6b69b87f3fd01d717da1b2b', '\x43ce6172ad059cb8a43809e24efb989fbb591f5f89fd70eb599ae6ffc9d4e128', 201, NULL, 19, '01m8bfaq8078t0bxkzah3n5xwy', '2026-11-26 08:25:08.614533+00', NULL),
	('0000000001gf4y5myr1swekhan', '\xbcfa2bbd5ebaea0c86da45e1a76c3acd1f59ebe05fdad68f517f7ebf5521e442', '\xe01bffe1a81a02300a7a7e7eb5e27c3d6bf6122d231a8c5fbbfde5a25d2f698c', 201, '', 20, '01m8bfaq8jcbkk04c69k4rtcqg', '2026-11-26 08:25:08.629581+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq8jcbkk04c69k4rtcqg","number":null,"version":1,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.626Z","updated_at":"2026-11-26T08:25:08.626Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x87c71bf7227dac0f8541a48a3eefa6e4700fcfd2712461dad15582b2f9fc5ceb', '\xe5f83ffda5c918d353409d1c8f6c149c37fce6bd246c82622643bda430b07373', 201, '', 21, '01m8bfaq9am55prqd6w9qns174', '2026-11-26 08:25:08.651783+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq9am55prqd6w9qns174","number":null,"version":1,"standing":"current","status":"active","name":"Rower 1 of the second boat","first_name":"Rower","last_name":"1 of the second boat","email":"rower1@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.650Z","updated_at":"2026-11-26T08:25:08.650Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x755bf337508868293a84821f6906242b425d174c19a0895094d417489c40ab8f', '\xf54e08a57b15022b6aa31cd86691150b6b5c58063d1501562bb89330938b63c6', 201, '', 22, '01m8bfaq9z2vtmye2yq1kh3akc', '2026-11-26 08:25:08.672063+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq9z2vtmye2yq1kh3akc","number":null,"version":1,"standing":"current","status":"active","name":"Rower 2 of the second boat","first_name":"Rower","last_name":"2 of the second boat","email":"rower2@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.671Z","updated_at":"2026-11-26T08:25:08.671Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x21a6860d9753a527cc7556821abf339cdb9c49634075dfe182e852305043a4c6', '\x47a12403734b46b7840b824b04f8335df7c67f7938b33d55c3fb82a10755430f', 201, '', 23, '01m8bfaqaq0v7kkw8jjx64dv20', '2026-11-26 08:25:08.696398+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaqaq0v7kkw8jjx64dv20","number":null,"version":1,"standing":"current","status":"active","name":"Rower 3 of the second boat","first_name":"Rower","last_name":"3 of the second boat","email":"rower3@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.695Z","updated_at":"2026-11-26T08:25:08.695Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x49e50bf9ede2124ab36b8341d52be2fbd8b8d49f3d2b2042990609c1d08a32d5', '\x6a87daa1a4a269384ef9741964f0305e47703dfd0d9f6989de468fe4432ad7b5', 201, '', 24, '01m8bfaqb3xkyeape4dx1mdmae', '2026-11-26 08:25:08.70898+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaqb3xkyeape4dx1mdmae","number":null,"version":1,"standing":"current","status":"active","name":"Rower 4 of the second boat","first_name":"Rower","last_name":"4 of the second boat","email":"rower4@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:08.707Z","updated_at":"2026-11-26T08:25:08.707Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x98410755d2e4413cbacecd4eb90f4f04d6f557da9e4c1b5ebd9ff6268e2bc2ea', '\xb8cbe8ffd3149e5d6abdba40712b84bdbfa81c96f8972198a9798e180e51e0ec', 201, '', 42, '01m8bfaq2k4hp7pj1x8ebaa65b', '2026-11-26 08:25:09.383242+00', '{"file":{"id":"01m8bfaqwr0x4qyq6cyqgm6tga","name":"Licence","filename":"licence.txt","content_type":"text/plain; charset=utf-8","size":22,"created_at":1795681509381},"person":"01m8bfaq2k4hp7pj1x8ebaa65b","version":12}'),
	('0000000001gf4y5myr1swekhan', '\x610cc96a9a5761232a1257e15a78f82556f00d97afbdafe1260c0ed616fbb794', '\x51569f2488d8d8a211e29f5a16c1cb11cff7f1707651540694549f882ac04dff', 200, '', 51, '01m8bfaq8jcbkk04c69k4rtcqg', '2026-11-26 08:25:09.659738+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaq8jcbkk04c69k4rtcqg","number":20,"version":3,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfaf9atappfcrx6g2ew653"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-1","archived_at":null,"created_at":"2026-11-26T08:25:08.626Z","updated_at":"2026-11-26T08:25:09.658Z","roles":[{"id":"01m8bfaf9atappfcrx6g2ew653","key":"owner","name":"Owner","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xd58cb1c17145e970f82c7812836de1ca14cb9430181bbd654711ef708f0723fc', '\x3b2db86d9eac1d863dfca2d54f5aa8f43b52ab0e681f6a9e1503418a4d01df75', 201, '', 63, NULL, '2026-11-26 08:25:09.957733+00', '{"id":"01m8bfarj40rdhq78375a11a3p","name":"Website","scopes":["people:read","events:read"],"hint":"Y0Ic","created_at":1795681509956}'),
	('0000000001gf4y5myr1swekhan', '\x9e4548f52294d7e1d506d75af9cd01fe71598116cd305d8d1d44a0901dff54ef', '\x0257b09df4311eb670e715f6512107100d0c9e94f4b15249f615eb97b7d1e666', 201, '', 66, '01m8bfaskb82y6ebb09yxgqzez', '2026-11-26 08:25:11.03787+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfaskb82y6ebb09yxgqzez","number":null,"version":2,"standing":"current","status":"pending","name":"Guest waiting","first_name":"Guest","last_name":"waiting","email":"waiting@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfaf9aqrhaea0zvezgq2nr"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511019,"expires_at":1798273511019,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.019Z","updated_at":"2026-11-26T08:25:11.019Z","roles":[{"id":"01m8bfaf9aqrhaea0zvezgq2nr","key":"admin","name":"Admin","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x603db8cedf3ff974877e398c3aee1495a1c60a881c83add1dec901e24823c99d', '\x73dea4e97b8ad31683f32e6829cede162fa13c62ed774ea361c1e73a266162ef', 201, '', 69, '01m8bfasr2jhq9z5t9vr16dtbn', '2026-11-26 08:25:11.172735+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfasr2jhq9z5t9vr16dtbn","number":null,"version":2,"standing":"current","status":"pending","name":"Guest accepted","first_name":"Guest","last_name":"accepted","email":"accepted@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511170,"expires_at":1798273511170,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.170Z","updated_at":"2026-11-26T08:25:11.170Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001tx478ar0d6fzxd27', '\x02568da28b306e6833ab0e363acead6470b7f95a60d9dd47ed9968d04493d210', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 129, '01m8bfaxqqq4f9brxbq5aae18z', '2026-11-26 08:25:15.260347+00', '"01m8bfaxqqq4f9brxbq5aae18z"'),
	('0000000001gf4y5myr1swekhan', '\x1d1eb1febc12fb750423e59f469a5f4a5d0a63496afff39c32a2641164edfee0', '\xb3fb3d02f59c490ba89373fb6c4477bb8f8ac86fccf57dbf806973381da4eb5d', 200, '', 72, '01m8bfasr2jhq9z5t9vr16dtbn', '2026-11-26 08:25:11.321029+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfasr2jhq9z5t9vr16dtbn","number":69,"version":4,"standing":"current","status":"pending","name":"Aksel Guest","first_name":"Aksel","last_name":"Guest","email":"accepted@example.com","phone":"+4721000000","address":null,"title":null,"language":"nb","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"accepted","sent_at":1795681511170,"expires_at":1798273511170,"accepted_at":1795681511319},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.170Z","updated_at":"2026-11-26T08:25:11.319Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x05d0a08d741c362aa6ce7a9fd89565ead08fbabfa76d720afea24f569b1cd178', '\xaa719c9544b305a80fa0068f6736d8afe429a35aa92008acdfbeda2a0c6445bc', 201, '', 75, '01m8bfasy224j6xfv30pj5r59k', '2026-11-26 08:25:11.364464+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfasy224j6xfv30pj5r59k","number":null,"version":2,"standing":"current","status":"pending","name":"Guest registered","first_name":"Guest","last_name":"registered","email":"registered@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511362,"expires_at":1798273511362,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.362Z","updated_at":"2026-11-26T08:25:11.362Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x7a9e1884c1437e6e1def862b7fec6cc534472c46ee56e828fc2525ed07da9cf0', '\x821a86917efec73aac785219ad441003bf5b619a8b079eaa48050f2a32e1a521', 201, '', 80, '01m8bfat3q8e60rfn9z0954crc', '2026-11-26 08:25:11.549875+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfat3q8e60rfn9z0954crc","number":null,"version":2,"standing":"current","status":"pending","name":"Guest revoked","first_name":"Guest","last_name":"revoked","email":"revoked@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511543,"expires_at":1798273511543,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.543Z","updated_at":"2026-11-26T08:25:11.543Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x31edfce98cd994977b600b6c453719b32947ea66c9953f6948906ae823e4a33f', '\x1680f75e0142486da6b4566a3eb3c04bae557195d9cb34b721f04d43875869f8', 201, '', 85, '01m8bfat96cn85grr27a0fs602', '2026-11-26 08:25:11.720164+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfat96cn85grr27a0fs602","number":null,"version":2,"standing":"current","status":"pending","name":"Guest expired","first_name":"Guest","last_name":"expired","email":"expired@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511718,"expires_at":1795681513718,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.718Z","updated_at":"2026-11-26T08:25:11.718Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xe8c85666f26f2a7a5d529026c0796da3ff3bb0c97136ef7aac69ea453ea2e697', '\x324a6f1d50fd28f0682f7e654ebf861019ae591e1ee808f1bca788cb6d5f4382', 201, '', 88, '01m8bfatcv0p6fs8a7fkrzph9y', '2026-11-26 08:25:11.836489+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfatcv0p6fs8a7fkrzph9y","number":null,"version":2,"standing":"current","status":"pending","name":"Guest renewed","first_name":"Guest","last_name":"renewed","email":"renewed@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511835,"expires_at":1795681513835,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.835Z","updated_at":"2026-11-26T08:25:11.835Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x17a7cf989c4ee6d8903c1b39be5f78cc9b18adadd1e075c06ba977bcfefb8d01', '\x93476513ffc429baca21da6221c8fe43c8abe8d0fc21e31981a7239a132d292f', 201, NULL, 93, '01m8bfathr51s26njnvskxskg0', '2026-11-26 08:25:11.99375+00', NULL),
	('0000000001gf4y5myr1swekhan', '\x7743fa41eed1868385e190edfb5fc3edca7410536619f81a2fa12fcacc2b6c32', '\xf4bb9abdb7a11763a788deb45a0a29fe9ba97d2420b4e041d088eb8b283852fc', 201, '', 103, '01m8bfatw2abn9sqcc2xa7gzg7', '2026-11-26 08:25:12.324259+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfatw2abn9sqcc2xa7gzg7","number":null,"version":2,"standing":"current","status":"pending","name":"Guest misaddressed","first_name":"Guest","last_name":"misaddressed","email":"misaddressed@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681512322,"expires_at":1798273512322,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:12.322Z","updated_at":"2026-11-26T08:25:12.322Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xca5f46793e58ff82147b7cfa9bda43d1a29c6c9b8cf867b84fc4e9e3780b2b96', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 112, '01m8bfawvetc6jj53pqav4ev5v', '2026-11-26 08:25:14.352076+00', '"01m8bfawvetc6jj53pqav4ev5v"'),
	('0000000001gf4y5myr1swekhan', '\x4c80be6e25c8f6a5b9f107e8e0531fff7bdc92ab421453a6539304f33bccdb8c', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 114, '01m8bfawve0drapnz2tggraxe3', '2026-11-26 08:25:14.352076+00', '"01m8bfawve0drapnz2tggraxe3"'),
	('0000000001tx478ar0d6fzxd27', '\x1c515fea559d36cda751e45342b53bbdfa77639b1300dd3c7449210120418411', '\x330fffafed5e19aeac13f6e66221969a5bac1b8326550717a09f650b9ba07306', 200, '', 104, '01m8bfax1x3b2bq4gjs3zjm52e', '2026-11-26 08:25:14.558392+00', '{"number":null,"version":2}'),
	('0000000001tx478ar0d6fzxd27', '\xf05ec356aa2f25e8166a2e51ac5c31a5596017e6a0b1d029dfaba00f37ce2a6e', '\x693f0cfe7c519a154ac697466783fcb0ae3a4cff92c41352a4bec1a19f136eed', 200, '', 107, '01m8bfax61y1xr5rgs01ntytcr', '2026-11-26 08:25:14.690462+00', '{"number":null,"version":2}'),
	('0000000001tx478ar0d6fzxd27', '\x44eb627a67fd92b2a639a91a2efc67d551915247f7ded42e34913e13ee754320', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 127, '01m8bfaxqqayengwpen23bjv5q', '2026-11-26 08:25:15.260347+00', '"01m8bfaxqqayengwpen23bjv5q"'),
	('0000000001gf4y5myr1swekhan', '\x16cf1528f3bf94c527bcf8495eeb362c223fa2f85129be306d44281441f056b4', '\xed61a55c5c35178bc91eb547ad87b07ce38100b325577ac405825897faa5b7bb', 201, '', 91, '01m8bfatgs9y6ns3c7db5tya3v', '2026-11-26 08:25:11.962979+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfatgs9y6ns3c7db5tya3v","number":null,"version":2,"standing":"current","status":"pending","name":"Guest bounce","first_name":"Guest","last_name":"bounce","email":"bounce@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681511961,"expires_at":1798273511961,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:11.961Z","updated_at":"2026-11-26T08:25:11.961Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x6f5ae2c02432baba57eac07eb15211f6dfb7e9b8a3766008da3bcfbd38d870d6', '\x4340439b491af9d7ba8f043444eeb140e089681996c1cbdec61e417a0e82ade2', 201, '', 98, '01m8bfatqe18z3jsa7shtb73t8', '2026-11-26 08:25:12.182523+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8bfatqe18z3jsa7shtb73t8","number":null,"version":2,"standing":"current","status":"pending","name":"Guest refused","first_name":"Guest","last_name":"refused","email":"refused@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8bfapxb46w2590hpth2ngga"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795681512174,"expires_at":1798273512174,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T08:25:12.174Z","updated_at":"2026-11-26T08:25:12.174Z","roles":[{"id":"01m8bfapxb46w2590hpth2ngga","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001tx478ar0d6fzxd27', '\x5502110771e994a872dd413a9128bd791e0b81c42126aef58c76b4bc00a9225d', '\x9b9d2bcfa997c8178f1701725284bf52d5184927e0e66981c2ba9bacaed2dd96', 200, NULL, 110, '01m8bfax9qenxzveac14x9c82k', '2026-11-26 08:25:14.813923+00', NULL),
	('0000000001tx478ar0d6fzxd27', '\x2d2af653f9f3c2da0604ba085e0d36bb2185a519f175340e850e45cb47727895', '\xecff66d6655e61b502ffc2def3d7213b0a99498363e4bf6a85ad71fe7b4dedb4', 200, NULL, 113, '01m8bfaxdsp4tk16ba2z170k73', '2026-11-26 08:25:14.939004+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '\x59ef58162b3409f224c784b8d178360cf6f5ae618496a5b587e27bd1455b93fb', '\xed3f734d66c93d642c6fbd69a3cb5e96b9efd6d36da33fb400a06994e6b9f1cd', 201, '', 311, '01m8bfaztx0y4c2wdh7sjvjrh7', '2026-11-26 08:25:17.415266+00', '{"id":"01m8bfaztx0y4c2wdh7sjvjrh7","number":null,"version":1,"body":{"id":null,"first_name":"jo","last_name":"Atelier","title":"Lead","email":"jo@example.com","role":{"id":1},"groups":[],"timezone":null,"initials":"JA","image_url":null,"profile_color":"#15fa57","language":"fr","suspended":false,"send_invite":false,"last_active":null,"created_at":"2026-11-26T08:25:17+00:00","updated_at":"2026-11-26T08:25:17+00:00","projects":[]}}'),
	('0000000001fvrxqf8at9nqe78q', '\x46954a4e91349c6315c1e37f8ac806eac920c41360535f904e3b510b10964413', '\x6271d10980ebdc894594202358901bd3036fffa50045f4f401527d4564e6cb40', 201, '', 312, '01m8bfazvtmt0cqgg4f5tv971q', '2026-11-26 08:25:17.439333+00', '{"id":"01m8bfazvtmt0cqgg4f5tv971q","number":null,"version":2,"body":{"id":null,"first_name":"kim","last_name":"Atelier","title":null,"email":"kim@example.com","role":{"id":4},"groups":[],"timezone":null,"initials":"KA","image_url":null,"profile_color":"#ed9aec","language":"en","suspended":false,"send_invite":true,"last_active":null,"created_at":"2026-11-26T08:25:17+00:00","updated_at":"2026-11-26T08:25:17+00:00","projects":[]}}'),
	('0000000001fvrxqf8at9nqe78q', '\x7a56a24e8752026c823f62cdf4f5af178b89e9a4848ceaa4ca69ad7322463db5', '\x93bcb1a09d56d99c4a261c2d7d97fca2b92d685b5bb2b887da54bf928ab0e5da', 201, NULL, 315, '01m8bfazzj9aqhr60szckm2jbb', '2026-11-26 08:25:17.561997+00', NULL),
	('0000000001byfqz71dvs8mckv9', '\x79b99a5931c126d469ea87c962c40a4f75e7be30d51d908721e9064c148a357e', '\x187b5e8ef5452e5fd4199d9bfcf6fde5d3d7dcfe3c101985e716164712b751e0', 201, '', 4722, '01m8bfazeaem0t136tsw0jqn10', '2026-11-26 08:25:17.003402+00', '{"id":"01m8bfazeaem0t136tsw0jqn10","number":null,"version":1,"body":{"id":"01m8bfazeaem0t136tsw0jqn10","first":"Gita","last":"Rao","email":"gita@example.com","language":"pl","roles":{"1c":1,"1d":2},"tags":["01m8bfazd651f40vxnk1n838f7"],"archived":0,"avatar_url":null,"district_id":"0000000001byfqz71dvs8mckv9","created_at":1795681517002}}'),
	('0000000001byfqz71dvs8mckv9', '\x6ce1a3bb7cf2c2471fd5583c230af0225faf0873085cb14e19410376bf6fdc0c', '\x2ff05f2aabda10525c005c03ae080e381212b09b6159374aef5e1bd80072c8be', 201, '', 19, '01m8bfazeaem0t136tsw0jqn10', '2026-11-26 08:25:17.227957+00', '{"file":{"id":"01m8bfazkec692jpa8nc37brm1","name":"Certificate","filename":"certificate.pdf","content_type":"application/pdf","size":17,"created_at":1795681517226},"person":"01m8bfazeaem0t136tsw0jqn10","version":4}'),
	('0000000001byfqz71dvs8mckv9', '\x01e06208ec66d7cf05918e33e5b527952bf32c10fbab5d3f37cad3f859fba3b8', '\x213ca5a1def39ad79fb25a734c3f872293f30504e97ecaae8e3b5d6b0e0e4775', 201, '', 22, '01m8bfazeaem0t136tsw0jqn10', '2026-11-26 08:25:17.302195+00', '{"version":7,"id":"01m8bfazqk46mvj5pz3z1stv6g","person_id":"01m8bfazeaem0t136tsw0jqn10","district_id":"0000000001byfqz71dvs8mckv9","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"published":0,"created_at":1795681517301,"updated_at":1795681517301}'),
	('0000000001fvrxqf8at9nqe78q', '\xc65bf9b9c8a5f3dc358bddd0d6f6b9dcf3248ca50ec033a4bf63406258440ce2', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 201, '', 14, NULL, '2026-11-26 08:25:17.774518+00', '{"number":null,"name":"Weavers","assigned":[302,311,312]}'),
	('0000000001fvrxqf8at9nqe78q', '\x1276ce08fabc3e3baf7e38828f98799cb106725633e59304d2e21b5260705271', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 15, '01m8bfamrtvwqn6fhy9vp1r6jk', '2026-11-26 08:25:17.810189+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\x8d3a112770fce6e078a282b3ee0bc81d95d12537dedfad6a34bbd95e42680ee8', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 16, '01m8bfaztx0y4c2wdh7sjvjrh7', '2026-11-26 08:25:17.810189+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xa90dee84a0c520bf7accf877ccfb9bb8790b76ce2e512195e58847aea7180c3f', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 17, '01m8bfazvtmt0cqgg4f5tv971q', '2026-11-26 08:25:17.810189+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xff7ff7619c749514d6199cc0215e226d7708fde0fdd200e062aa593e536ea77e', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 201, '', 18, NULL, '2026-11-26 08:25:17.832932+00', '{"number":null,"name":"Dyers","assigned":[315]}'),
	('0000000001fvrxqf8at9nqe78q', '\xb0029fd9ee083728aae3e181873efba3587eab9053703329d035704267467287', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 201, '', 20, NULL, '2026-11-26 08:25:17.873879+00', '{"number":null,"name":"Closed","assigned":[311]}'),
	('0000000001fvrxqf8at9nqe78q', '\x1dd36fc2b834b1c547a0d6aae9cd408e3d0ea2dd445a20f4d93b95fab24ef959', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 204, '', 21, '01m8bfaztx0y4c2wdh7sjvjrh7', '2026-11-26 08:25:17.888598+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xef5ce9239c327f5e31e267266be4aec9e2c5f076691edb3fc0047d378c33be13', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 204, NULL, 19, '01m8bfazzj9aqhr60szckm2jbb', '2026-11-26 08:25:17.843574+00', NULL);


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, 'log', '2026-11-26 08:24:55.909376+00', '40aa5c2a72f8778580f794d660a3e8856c477c776f6027ce11e61cf6db6bdad2', 8),
	(2, 'people', '2026-11-26 08:24:56.06988+00', '8031cae920a5c04b6ecce4719fec9f3fef8e18606f746c0224762972852e3cd7', 8),
	(3, 'audit', '2026-11-26 08:24:56.189083+00', '22bd175b975c0e3f7bd7ce9d34e38cd6563afe1abbf53d9219699848f3bf7041', 8),
	(4, 'checkpoints', '2026-11-26 08:24:56.331099+00', '9f383d60316c114bd50dfc948ad76c0fcc6d47578039a7bc1677e66a958b97b8', 8),
	(5, 'rebuild', '2026-11-26 08:24:56.38328+00', '433b94fd7a2422575f49afd5e878fe11a5d6ca1f45e16e259dc4cb5d2b2439fe', 8),
	(6, 'resources', '2026-11-26 08:24:56.406195+00', 'd7fd56490d051d480b25e7f3e3fc5793ff2dad48023207e176a3dace06eb18d6', 8),
	(7, 'import', '2026-11-26 08:24:56.434729+00', '8b05859e144640335f0545c4db8590b88913c6dea12d6f8d35608418b55e5c54', 8),
	(8, 'text', '2026-11-26 08:24:56.440757+00', '75d9efa117723828b6d43f3d1f329f5febde67b27a75089ee5fdfc0556f86289', 8),
	(9, 'projections', '2026-11-26 08:24:56.446539+00', '3384102f37dc5a740a39a23032b309329737f09653d7fbd3911ad89f4b84dff1', 8),
	(10, 'tallies', '2026-11-26 08:24:56.486961+00', '081d73eebbe783bc6eddc6e66a49f185f07721c8293fb88b34f9318465bbc38d', 8),
	(11, 'stored_replies', '2026-11-26 08:24:56.495934+00', '279bdc3847a77958cbc54d680b098be3089bb1076b5f003b58562478472b28b7', 8),
	(12, 'outbox_tries', '2026-11-26 08:24:56.496878+00', '3eea03adb0e27786066390b862aeb702c0a0d219e34f82886e5c0490289e55c4', 11),
	(13, 'epochs', '2026-11-26 08:24:56.500021+00', '0c9eec52ab5b5ff4a59a494c4eb248885ae4f34320f7f2d17ab71b9a1a2cd073', 11);


--
-- Data for Name: newer_checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organization_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization_keys VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 'k1', '\xe8e5a7457402fadc50666db9a1bf366ea2efa7c14d2e09a43b86ae9c0acac1703e45134e203c92d2d3e74f438f7892daac5917d657dc5c1c6043e94a'),
	('0000000001gf4y5myr1swekhan', 'k2', '\xd905baa6d50e02bec8698a5791b3c0cab4ee5587a2ad7a0774e2e33472d5430e4ba16be3ec5de2d80ab33e4da3e4354d8123429db69c6aa5af7881e4'),
	('0000000001tx478ar0d6fzxd27', 'k2', '\xe51d7e25331c8c8bcfba9f0bb0831c0f24da924ec39418194b8f5b1a827ada93f8639a9f3ea8d1447cadd4dc2c4493d82afe70661d9939d7be6b9d77'),
	('0000000001byfqz71dvs8mckv9', 'k2', '\x1402c56d8b05b092044fd458e2cc6b29eb3dfc0682130cb4fe2001b8c9fa577bb9b8e5e5ad149e6291baf617281bcb9ce8a3545679bc996aea87c77a'),
	('0000000001fvrxqf8at9nqe78q', 'k2', '\xc5f840ad81cf0359fb6d68c6c993ee446d22ba85ea37541374153ee4fb883389f58ec1a3cd25aabb8b68bd62f48abf2396fee7cd20aac09b2c977178'),
	('00000000019xy9d7hd1x0k5rt3', 'k2', '\x29db883f66fbf86fada527f49e13b04e6f84de53c032bf6ee62cdb90450087e73c5bea499642e5cb56cc4feae9ed5a070ef45839b3ab9ae0f5d97951');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb40mdmgp6jcyf090x5pp', 'invitation_mail', '01m8bfb40ma1bvm7vtn8tq184c', '\xee7dd78c6a4097ba673cffa2de653d8dca050f4ba316f449f4c5cc74c0f9e851a42eae6ddd21a94ad3d1fc73bfcd102ba232aebe966cdd888fd6d79dfc137462401ecc309cd8be6c625a9677a6a12cbc418eef395ec2ecd8d6a54ec33a1c219181e9197c2679a750cebc67fdb85672a957ed440e4f9a530c41bbaef7f31ed832cc6c7abd04f4d3683b94ff67277421872f61c9e21c6f96d048510039e9150f416cba4d193fac94c5d4e58a12c0509ef25b', '2026-11-26 08:25:21.684+00', 1, '2026-11-26 08:25:51.741+00', '01m8bfb42ddy22mc68ycsb5ehd', '2026-11-26 08:25:21.690552+00', '2026-11-26 08:25:21.741+00'),
	('0000000001gf4y5myr1swekhan', '01m8bfaskbf7rq0h7km1svyzx8', 'invitation_expiry', '01m8bfaskb82y6ebb09yxgqzez', '\xab918c770c5a9b11ce13ad9edef3eff91987ad24005942959b25e69ded1b511b1d36e4b2db74a22ba20d00e1a1027b50603ccd16107595e6e739d0e1520800be50b317fea5dce5', '2026-12-26 08:25:11.019+00', 0, NULL, NULL, '2026-11-26 08:25:11.03787+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfasr2jkx6y16agbn3pg5s', 'invitation_expiry', '01m8bfasr2jhq9z5t9vr16dtbn', '\xbddc8cf1201b6888baf62cb05fd6555d5bf41b9ffbb3b27fd358096f199ac6087282eb71a89b42b02566c2ae08db515ef37ec0be303028e1b92416fc4f64499aad9c168310ce29', '2026-12-26 08:25:11.17+00', 0, NULL, NULL, '2026-11-26 08:25:11.172735+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfasy2e38xevd5rx0yaz21', 'invitation_expiry', '01m8bfasy224j6xfv30pj5r59k', '\x6a832a2c2c312981ae056879ef3a68d798910d8831037cb8a3200bf7d7f3d7dbdcda55a41594c603a44df83522aaaf0c062c0cf688299ab22fa76956a708635e6cfdb9c8c06225', '2026-12-26 08:25:11.362+00', 0, NULL, NULL, '2026-11-26 08:25:11.364464+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfat3qpsdme0a7hs4fm959', 'invitation_expiry', '01m8bfat3q8e60rfn9z0954crc', '\x66e7a74fcc4d87ce20ded395f76b0f30ddf84f1a1feae44190f4fdc04fb3c607eb2b4703a26cee5c82859a17f4ff82dc077de26fc5b834312bd124eb3b474d1b80e87f00e27f0c', '2026-12-26 08:25:11.543+00', 0, NULL, NULL, '2026-11-26 08:25:11.549875+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfatqe4n7k8chp5zv2mr66', 'invitation_expiry', '01m8bfatqe18z3jsa7shtb73t8', '\xc9e34354d6eea8399ae9b18e795091f970f67f2168083b4361e28b3b254af720fe0d18d51233b5bdc44d14e05407bce2c182892946eaf9bee1300d031db1ee423f20db4bfdf37a', '2026-12-26 08:25:12.174+00', 0, NULL, NULL, '2026-11-26 08:25:12.182523+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb45ky8p2sb0n9dah9r4h', 'invitation_expiry', '01m8bfb45k0kq5j0h5s83dd44v', '\xe49e153c7308bdb7e4e9bd658b0d57b6c42849692f89e581c57e084cf952d74b9d48432ff18bcdc3cd73ad958c1b5a2831f9586c9f80fd3b9792f7a058b499a6c21ca4b030dbbc', '2026-11-26 08:25:22.843+00', 0, NULL, NULL, '2026-11-26 08:25:21.84452+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfatgs6nw4hwfc1nz0gnb7', 'invitation_expiry', '01m8bfatgs9y6ns3c7db5tya3v', '\x3ac706f5b1f17d7d8dc27d9d0cc782afab50666a0e207474e46c93da710f55f97fae54dd3a3528eb4dcd9ba0d35d4335c5018cdae1209e0b3ef49284b2ba21af63ae6b77e1f11e', '2026-12-26 08:25:11.961+00', 0, NULL, NULL, '2026-11-26 08:25:11.962979+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfatw23d4f7wxcd5mcw51b', 'invitation_expiry', '01m8bfatw2abn9sqcc2xa7gzg7', '\x8c0f50aff6fac04a2c19ef6e58f4ebfe3c214778a1a3b3760a7135c77e7d119070f1cb5e2eb16594b14e73c302e7534e3f5caeb9ca324c4eeeaa2ed77b3b47c098bec3f064b871', '2026-12-26 08:25:12.322+00', 0, NULL, NULL, '2026-11-26 08:25:12.324259+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb45kks0wywp30n14mjke', 'invitation_mail', '01m8bfb45k0kq5j0h5s83dd44v', '\x8938df0da3308a5a405faeb8acb87dcbbcf30cf827f358b1de537eaaf3d21e70a18052e9f90ba2bed77c08b76cba12690bfed693eb51c81fa720fb835de08ee183ab83b117a49dd7a6f2e97e6d070eb8004e67086a2b9dafeb58eca27346e2c9cfc4afebbf0f705bd39a8471d20fc59088a4fda744c4a0d0886f3931ece14678ec286ee3d6f35c40c934f56f1bf5728226c3e6cc6b4a313a871b25e99b9236c5c51ff8716a171d4a1fd549cba2a8167d57', '2026-11-26 08:25:21.843+00', 0, NULL, NULL, '2026-11-26 08:25:21.84452+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfawqcgne257kgx4n8ywyb', 'invitation_expiry', '01m8bfatcv0p6fs8a7fkrzph9y', '\xc87cf17332a6db2b6f88f07800fc65aaaf1db85999d480c9d287a5d0d8d361d637f028ab92b9c6b59f1afa94deed8ce12d68e5b55a5c5427376535dcf805cbadb226850e6cb91d', '2026-12-26 08:25:14.22+00', 0, NULL, NULL, '2026-11-26 08:25:14.221232+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfawvetqc832abd12y018h', 'invitation_expiry', '01m8bfawvetc6jj53pqav4ev5v', '\x4161e8ff2b0db87f2e7377028b336197e4cdd66396db16d75357916b33d4c54d2ff9c9b0155f4cd3be991768b16e2f0f437ab49477751077303ad097fb3a8e72169cd4196c3cb9', '2026-12-26 08:25:14.35+00', 0, NULL, NULL, '2026-11-26 08:25:14.352076+00', NULL),
	('0000000001gf4y5myr1swekhan', '01m8bfawve648mp2qprvypehkx', 'invitation_expiry', '01m8bfawve0drapnz2tggraxe3', '\x83f86767ac40c03eb5ac4f6bbc13dfc88f013e23ed19faa6d1715eff88ab30a5dfc5b962f979da21445696a1e1618529ea42b83814c0f6e0dd96e4db9d2651f7662c1724db1b2e', '2026-12-26 08:25:14.35+00', 0, NULL, NULL, '2026-11-26 08:25:14.352076+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0jwg1fvzwgj5d2ccv28', 'group_removal', '01m8bfb0jwg1fvzwgj5d2ccv28', NULL, '2026-11-26 08:25:21.86+00', 0, NULL, NULL, '2026-11-26 08:25:21.861269+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0n681bec0bm66tfnrvf', 'file_removal', '01m8bfb0kanx8tcsy6f39h8v1r', NULL, '2026-11-26 08:25:21.887+00', 0, NULL, NULL, '2026-11-26 08:25:21.893845+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '01m8bfazvttnwjmcthdkg16b69', 'invitation_expiry', '01m8bfazvtmt0cqgg4f5tv971q', '\x6994f1ce1c6934decc31a1be1942330df321fae457e813f9663bd06efa5f54008bfaa3e52a1298b72869977de1a1d159316734f4e56274cc31f98d2f1b5297b9e959bf3ba2d95e', '2026-12-26 08:25:17.434+00', 0, NULL, NULL, '2026-11-26 08:25:17.439333+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb47y69hrzs7d1p8t58ce', 'erasure', '01m8bfb0q2kmd5gpqxybtga4d3', NULL, '2026-11-26 08:25:21.918+00', 0, NULL, NULL, '2026-11-26 08:25:21.91856+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb40mpdy3dmp5s64dnex6', 'invitation_expiry', '01m8bfb40ma1bvm7vtn8tq184c', '\xe843857b567a850e81fa9f3f71d5cdf4e0c5bd893d868a8a921ecda97b5acd832edd2a58e3cdea419ba3fb43d8a472640c20b56566bff7e18ecf37e64f1adddfc7fc086faf4e80', '2026-12-26 08:25:21.684+00', 0, NULL, NULL, '2026-11-26 08:25:21.690552+00', NULL),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0yf8575arexvfxqsgfc', 'invitation_expiry', '01m8bfb0yf3mknhw2swr5ty2nm', '\x4540781bb3ec7b76ded61601b5292529e61bb840ed78b05ebff5b8b139ce1272e0dd9a656ecf28492308f7a569c3be19177ac117dfdd97e37b09b2f02ac14bad13cfd4e6749ba4', '2026-12-26 08:25:18.543+00', 0, NULL, NULL, '2026-11-26 08:25:18.544157+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bfax1xcfz0308j15zyt13g', 'invitation_expiry', '01m8bfax1x3b2bq4gjs3zjm52e', '\xca2c43a5535c75436a8fade6c6ae9a355d551d63e61ffd9fe4ca02026e8bdc310639f307086b0ddd94c1c7e86b7d4dcbba27539b9e14eb4e7bc49fa6d98d3fdf79109dd98ef056', '2026-12-26 08:25:14.557+00', 0, NULL, NULL, '2026-11-26 08:25:14.558392+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bfax61dkxcmpkrp02fgbb7', 'invitation_expiry', '01m8bfax61y1xr5rgs01ntytcr', '\xdf25ba5f6d5d225081d6d67e1a1297f55a014d9ef8419ee2693b362191c25c208e98eb09ea8170e384af05db87beea0730aba6a5ab5ece4ddefd12a826d9691db1f3668cd7cacc', '2026-12-26 08:25:14.689+00', 0, NULL, NULL, '2026-11-26 08:25:14.690462+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bfaxqqkgazvm2712da99y6', 'invitation_expiry', '01m8bfaxqqayengwpen23bjv5q', '\x92139e637573bcaac8c37f8ec4d82166e15f4e56328b2e0bd49dda36ad989774ff7fd4dc2ef7522bd8c3ee65a40bf93f18382f21f9b98dc94f535d6fc32a1f0c309241196a2765', '2026-12-26 08:25:15.255+00', 0, NULL, NULL, '2026-11-26 08:25:15.260347+00', NULL),
	('0000000001tx478ar0d6fzxd27', '01m8bfaxqq167at78gxhzkpn33', 'invitation_expiry', '01m8bfaxqqq4f9brxbq5aae18z', '\x1b739179186931747c773aa05505e892ea8fac5aed32f68eec1f86bb12bfc76813eaecfda8fca93c89cefa32078047602325e06ec95ee07117f7633ed87454a697a005e2d41854', '2026-12-26 08:25:15.255+00', 0, NULL, NULL, '2026-11-26 08:25:15.260347+00', NULL),
	('0000000001byfqz71dvs8mckv9', '01m8bfazsvbhcwx9nbm6s0y8xt', 'invitation_expiry', '01m8bfazeaem0t136tsw0jqn10', '\xfed4507b4725d0900d7bbc4b920d7f602a71439b42b7055818a5bf8e10dde7a8b47d6c50ffed1b8de160b18c94b03ce4622cd514fea36840b642769092b344fabf8b0336a438f0', '2026-12-25 12:55:17.371+00', 0, NULL, NULL, '2026-11-26 08:25:17.372508+00', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 1, '01da12vje0cyd3w8k7ctby9tk7', 7001, 1, 'current', 'active', 'Ines Quarry', 'Ines', 'Quarry', 'ines@example.com', '+12025550101', NULL, 'Printer', 'en', NULL, NULL, '{01m8bfaezan8am1h5bfzm4srqk,01m8bfaeza4fzg35g5m8xdzakf}', '{primary,secondary}', '{}', NULL, 'import', 'old-1', NULL, '2019-05-04 09:30:00+00', '2026-11-26 08:25:02.725+00'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 1, '01e273w7007mqaevhfh930vgwk', 7010, 1, 'current', 'pending', 'Pia Stone', 'Pia', 'Stone', 'pia@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaeza4fzg35g5m8xdzakf}', '{primary}', '{}', NULL, 'import', 'old-3', NULL, '2020-02-29 00:00:00+00', '2026-11-26 08:25:02.725+00'),
	('01m8bfaezavm1x4ng4d5wdkfmh', 1, '01m8bfahg4dp9hcc8c9kfywex9', 7002, 1, 'archived', 'inactive', 'Otto van der Steen', 'Otto', 'van der Steen', 'otto@example.com', NULL, NULL, NULL, 'nl', 'Europe/Amsterdam', NULL, '{01m8bfaeza4fzg35g5m8xdzakf}', '{primary}', '{}', NULL, 'import', 'old-2', '2021-11-30 00:00:00+00', '2026-11-26 08:25:02.724+00', '2026-11-26 08:25:02.725+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfajyv79awdasg0kw3x63t', 4720, 1, 'archived', 'active', 'Eli Moss', 'Eli', 'Moss', 'eli@example.com', NULL, NULL, NULL, 'pl', NULL, NULL, '{01m8bfafdpvg806m2wyz0x8q9h}', '{primary}', '{}', NULL, 'import', 'd-2', '2026-11-26 08:25:04.12+00', '2026-11-26 08:25:04.219+00', '2026-11-26 08:25:04.22+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq2k4hp7pj1x8ebaa65b', 15, 18, 'current', 'active', 'Ada Ørsted', 'Ada', 'Ørsted', 'ada.new@example.com', NULL, '1 Quay
St. John''s \ "Dock"', 'Captain', 'sv', 'Europe/Stockholm', 'https://example.com/ada.png', '{01m8bfaf9aqrhaea0zvezgq2nr,01m8bfaf9a44bt767z7bjpm2ft}', '{primary,secondary}', '{01m8bfapry1rt51p1se58bthfw,01m8bfapsegc2ywrzgrs8e68p6,01m8bfapt47qmdbdc30kdcy0qg,01m8bfaptnmt6zp8s4jqn8jt1z}', NULL, 'oauth', 'club-17', NULL, '2026-11-26 08:25:08.435+00', '2026-11-26 08:25:09.784+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq498wrq40j2dk5st1nh', 16, 7, 'current', 'active', 'Ben Okafor', 'Ben', 'Okafor', 'ben@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaf9a44bt767z7bjpm2ft}', '{primary}', '{01m8bfapry1rt51p1se58bthfw}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.489+00', '2026-11-26 08:25:09.786+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq5k8rw0e2zztax5pzyb', 17, 3, 'archived', 'active', 'Cléo Marchand', 'Cléo', 'Marchand', 'cleo@example.com', '+442079460001', NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{01m8bfapry1rt51p1se58bthfw}', NULL, 'oauth', NULL, '2026-11-26 08:25:09.586+00', '2026-11-26 08:25:08.531+00', '2026-11-26 08:25:09.586+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfajyvw439py5b3jj9ya99', 4711, 4, 'current', 'active', 'Dana María Reyes', 'Dana María', 'Reyes', 'dana@example.com', NULL, NULL, NULL, 'pl', NULL, NULL, '{01m8bfafdpjasqrc96ew4pf1w9,01m8bfafdpc738acr5x8bzmh9j}', '{primary,secondary}', '{01m8bfazd651f40vxnk1n838f7}', NULL, 'import', '4711', NULL, '2026-11-26 08:25:04.219+00', '2026-11-26 08:25:17.352+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfamrtvwqn6fhy9vp1r6jk', 302, 2, 'current', 'active', 'Nils Holm', 'Nils', 'Holm', 'nils@example.com', NULL, NULL, 'Maker', 'sv', NULL, NULL, '{01m8bfafgtgfs8rh8m63p60d1n}', '{primary}', '{01m8bfb0571f7ddz4cz0244x9t}', NULL, 'import', '302', NULL, '2026-11-26 08:25:06.074+00', '2026-11-26 08:25:17.784+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfamrts4nxpc03nzzxhfzw', 301, 2, 'current', 'inactive', 'Mara Vance-Hill', 'Mara', 'Vance-Hill', 'mara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafgtks0c0d5cfn2r86wn}', '{primary}', '{}', NULL, 'import', '301', NULL, '2026-11-26 08:25:06.074+00', '2026-11-26 08:25:18.062+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq6zm3vt1xxym6ya5r9s', 18, 2, 'current', 'inactive', 'Dev Anand 🚣', 'Dev', 'Anand 🚣', 'dev@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.575+00', '2026-11-26 08:25:09.63+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq8078t0bxkzah3n5xwy', 19, 6, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq8jcbkk04c69k4rtcqg', 20, 3, 'current', 'active', 'Finn', 'Finn', NULL, 'finn@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaf9atappfcrx6g2ew653}', '{primary}', '{}', NULL, 'oauth', 'club-1', NULL, '2026-11-26 08:25:08.626+00', '2026-11-26 08:25:09.658+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq9am55prqd6w9qns174', 21, 2, 'current', 'active', 'Rower 1 of the second boat', 'Rower', '1 of the second boat', 'rower1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{01m8bfapry1rt51p1se58bthfw}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.65+00', '2026-11-26 08:25:08.962+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaq9z2vtmye2yq1kh3akc', 22, 3, 'current', 'active', 'Rower 2 of the second boat', 'Rower', '2 of the second boat', 'rower2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.671+00', '2026-11-26 08:25:09.052+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaqaq0v7kkw8jjx64dv20', 23, 1, 'current', 'active', 'Rower 3 of the second boat', 'Rower', '3 of the second boat', 'rower3@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.695+00', '2026-11-26 08:25:08.695+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaqb3xkyeape4dx1mdmae', 24, 1, 'current', 'active', 'Rower 4 of the second boat', 'Rower', '4 of the second boat', 'rower4@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:08.707+00', '2026-11-26 08:25:08.707+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfaskb82y6ebb09yxgqzez', 66, 2, 'current', 'pending', 'Guest waiting', 'Guest', 'waiting', 'waiting@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaf9aqrhaea0zvezgq2nr}', '{primary}', '{}', '{"state":"pending","sent_at":1795681511019,"expires_at":1798273511019,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.019+00', '2026-11-26 08:25:11.019+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfasr2jhq9z5t9vr16dtbn', 69, 5, 'current', 'active', 'Aksel Guest', 'Aksel', 'Guest', 'accepted@example.com', '+4721000000', NULL, NULL, 'nb', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681511170,"expires_at":1798273511170,"accepted_at":1795681511319}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.17+00', '2026-11-26 08:25:11.341+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfasy224j6xfv30pj5r59k', 75, 4, 'current', 'pending', 'Registered Guest', 'Registered', 'Guest', 'registered@example.com', NULL, NULL, NULL, 'fr', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681511362,"expires_at":1798273511362,"accepted_at":1795681511514}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.362+00', '2026-11-26 08:25:11.514+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfat3q8e60rfn9z0954crc', 80, 4, 'current', 'pending', 'Guest revoked', 'Guest', 'revoked', 'revoked@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"revoked","sent_at":1795681511543,"expires_at":1798273511543,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.543+00', '2026-11-26 08:25:11.689+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfatgs9y6ns3c7db5tya3v', 91, 2, 'current', 'pending', 'Guest bounce', 'Guest', 'bounce', 'bounce@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"pending","sent_at":1795681511961,"expires_at":1798273511961,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.961+00', '2026-11-26 08:25:11.961+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfathr51s26njnvskxskg0', 93, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfatqe18z3jsa7shtb73t8', 98, 4, 'current', 'inactive', 'Guest refused', 'Guest', 'refused', 'refused@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"revoked","sent_at":1795681512174,"expires_at":1798273512174,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:12.174+00', '2026-11-26 08:25:12.305+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfatw2abn9sqcc2xa7gzg7', 103, 4, 'current', 'pending', 'Guest misaddressed', 'Guest', 'misaddressed', 'readdressed@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"revoked","sent_at":1795681512322,"expires_at":1798273512322,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:12.322+00', '2026-11-26 08:25:12.458+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfat96cn85grr27a0fs602', 85, 3, 'current', 'pending', 'Guest expired', 'Guest', 'expired', 'expired@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"expired","sent_at":1795681511718,"expires_at":1795681513718,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.718+00', '2026-11-26 08:25:14.157+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfatcv0p6fs8a7fkrzph9y', 88, 4, 'current', 'pending', 'Guest renewed', 'Guest', 'renewed', 'renewed@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfapxb46w2590hpth2ngga}', '{primary}', '{}', '{"state":"pending","sent_at":1795681514220,"expires_at":1798273514220,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:11.835+00', '2026-11-26 08:25:14.22+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfawve0drapnz2tggraxe3', 114, 2, 'current', 'pending', 'Bulk2', 'Bulk2', NULL, 'bulk2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaf9a44bt767z7bjpm2ft}', '{primary}', '{}', '{"state":"pending","sent_at":1795681514350,"expires_at":1798273514350,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:14.35+00', '2026-11-26 08:25:14.35+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8bfawvetc6jj53pqav4ev5v', 112, 2, 'current', 'pending', 'Bulk1', 'Bulk1', NULL, 'bulk1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfaf9a44bt767z7bjpm2ft}', '{primary}', '{}', '{"state":"pending","sent_at":1795681514350,"expires_at":1798273514350,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:14.35+00', '2026-11-26 08:25:14.35+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfazvtmt0cqgg4f5tv971q', 312, 3, 'current', 'active', 'kim Atelier', 'kim', 'Atelier', 'kim@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafgt5r09q0enfzkpgzyc}', '{primary}', '{01m8bfb0571f7ddz4cz0244x9t}', '{"state":"pending","sent_at":1795681517434,"expires_at":1798273517434,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 08:25:17.434+00', '2026-11-26 08:25:17.806+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfazzj9aqhr60szckm2jbb', 315, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8bfaztx0y4c2wdh7sjvjrh7', 311, 8, 'current', 'active', 'jo Atelier', 'jo', 'Atelier', 'jo@example.com', NULL, NULL, 'Owner', 'fr-CA', NULL, NULL, '{01m8bfafgtk22ke2a79pmsjvmz}', '{primary}', '{01m8bfb088v4v9ttxntzk8nwtc}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:17.405+00', '2026-11-26 08:25:18.144+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb40ma1bvm7vtn8tq184c', 20, 2, 'current', 'pending', 'Yara', 'Yara', NULL, 'yara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafhz39thfr4e9rbffxkv}', '{primary}', '{}', '{"state":"pending","sent_at":1795681521684,"expires_at":1798273521684,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:21.684+00', '2026-11-26 08:25:21.684+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb45k0kq5j0h5s83dd44v', 22, 2, 'current', 'pending', 'Zeno', 'Zeno', NULL, 'zeno@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafhz39thfr4e9rbffxkv}', '{primary}', '{}', '{"state":"pending","sent_at":1795681521843,"expires_at":1795681522843,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:21.843+00', '2026-11-26 08:25:21.843+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb0kanx8tcsy6f39h8v1r', 6, 4, 'current', 'active', 'uma of Lantern', 'uma', 'of Lantern', 'uma@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafhz39thfr4e9rbffxkv}', '{primary}', '{01m8bfb0jwg1fvzwgj5d2ccv28}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:18.186+00', '2026-11-26 08:25:21.887+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfapmj01j4jrcecwwgwg1j', 92, 1, 'current', 'inactive', 'Saul Brook', 'Saul', 'Brook', 'saul@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafcdnyj8hsj0dxvr1ran}', '{primary}', '{}', NULL, 'import', '92', NULL, '2026-11-26 08:25:07.986+00', '2026-11-26 08:25:07.986+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfapmjqbhpm548j90xpsj3', 91, 2, 'current', 'inactive', 'Ruth Field', 'Ruth', 'Field', 'ruth@example.com', '+12025550109', NULL, NULL, 'en', NULL, NULL, '{01m8bfafcd5sc1w93cn4dhavnn}', '{primary}', '{}', NULL, 'import', '91', NULL, '2026-11-26 08:25:07.986+00', '2026-11-26 08:25:15.205+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfax61y1xr5rgs01ntytcr', 107, 4, 'current', 'pending', 'Member naomi', 'Member', 'naomi', 'naomi@example.com', '+12025550123', NULL, NULL, 'en', NULL, NULL, '{01m8bfafcd5e9zq0tp9wgszfeh}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681514689,"expires_at":1798273514689,"accepted_at":1795681515082}', 'invitation', NULL, NULL, '2026-11-26 08:25:14.689+00', '2026-11-26 08:25:15.082+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfax9qenxzveac14x9c82k', 110, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfaxdsp4tk16ba2z170k73', 113, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfaxqqayengwpen23bjv5q', 127, 2, 'current', 'pending', 'Choir1', 'Choir1', NULL, 'choir1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafcdjkkdpjgfnwj5a3pm}', '{primary}', '{}', '{"state":"pending","sent_at":1795681515255,"expires_at":1798273515255,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:15.255+00', '2026-11-26 08:25:15.255+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfaxqqq4f9brxbq5aae18z', 129, 2, 'current', 'pending', 'Choir2', 'Choir2', NULL, 'choir2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafcdjkkdpjgfnwj5a3pm}', '{primary}', '{}', '{"state":"pending","sent_at":1795681515255,"expires_at":1798273515255,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 08:25:15.255+00', '2026-11-26 08:25:15.255+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8bfax1x3b2bq4gjs3zjm52e', 104, 10, 'current', 'active', 'Member miriam', 'Member', 'miriam', 'miriam@example.com', '+12025550124', '3 Mill Lane', NULL, 'en', NULL, NULL, '{01m8bfafcd5e9zq0tp9wgszfeh}', '{primary}', '{01m8bfax0k7hcbt8yg50cpbj4p,01m8bfax147jvdfwa26e1wrgy8}', '{"state":"accepted","sent_at":1795681514557,"expires_at":1798273514557,"accepted_at":1795681515056}', 'invitation', NULL, NULL, '2026-11-26 08:25:14.557+00', '2026-11-26 08:25:16.933+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfazf2h0ghq8zat3tkkn1e', 4723, 2, 'archived', 'active', 'Hugo Lund', 'Hugo', 'Lund', 'hugo@example.com', NULL, NULL, NULL, 'pl', NULL, NULL, '{01m8bfafdpvg806m2wyz0x8q9h}', '{primary}', '{}', NULL, 'oauth', NULL, '2026-11-26 08:25:17.102+00', '2026-11-26 08:25:17.026+00', '2026-11-26 08:25:17.102+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfazeaem0t136tsw0jqn10', 4722, 8, 'current', 'active', 'Gita Rao-Bell', 'Gita', 'Rao-Bell', 'gita@example.com', NULL, NULL, NULL, 'en-GB', NULL, NULL, '{01m8bfafdpjwjvq5kr2raf7jpq}', '{primary}', '{01m8bfazd651f40vxnk1n838f7}', '{"state":"pending","sent_at":1795681517371,"expires_at":1798203317371,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 08:25:17.002+00', '2026-11-26 08:25:17.371+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8bfazfkke78ngjkhsp0ywva', 4724, 2, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb0v3n5p7tc1883tcfsj5', 12, 3, 'current', 'active', 'walt of Lantern', 'walt', 'of Lantern', 'walt@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafhz39thfr4e9rbffxkv}', '{primary}', '{01m8bfb0jwg1fvzwgj5d2ccv28}', NULL, 'oauth', NULL, NULL, '2026-11-26 08:25:18.435+00', '2026-11-26 08:25:18.521+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb0yf3mknhw2swr5ty2nm', 15, 4, 'current', 'active', 'Xena', 'Xena', NULL, 'xena@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8bfafhz39thfr4e9rbffxkv}', '{primary}', '{}', '{"state":"accepted","sent_at":1795681518543,"expires_at":1798273518543,"accepted_at":1795681518659}', 'invitation', NULL, NULL, '2026-11-26 08:25:18.543+00', '2026-11-26 08:25:18.659+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8bfb0q2kmd5gpqxybtga4d3', 9, 4, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_keys VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', '01da12vje0cyd3w8k7ctby9tk7', 'k1', '\xfb4275666e69117b4a917b99523a5b8f174e1de4c14008f3b6a26939a9d9e33ff5ff3e715e9fe428fbd6a07ccfbb1e17c73ea06cfb42e1b68803d095'),
	('01m8bfaezavm1x4ng4d5wdkfmh', '01m8bfahg4dp9hcc8c9kfywex9', 'k1', '\x114c8765bdbbe5753bebf7c28d9d6cc821ddc232f8dedd9ba008f5c1bfbd32f55fbee2bd424998e8819715d6619e25956c03da2b4359614cb9fce34b'),
	('01m8bfaezavm1x4ng4d5wdkfmh', '01e273w7007mqaevhfh930vgwk', 'k1', '\x6e5a8f24d9e26ed632372420b449b213915e80cc26e2a24a0e01057e1332ad1e892ded6a4976a80ecb9d48d1e2d102732688fef8f8ac99d429defed8'),
	('0000000001byfqz71dvs8mckv9', '01m8bfajyvw439py5b3jj9ya99', 'k2', '\x1127030f6b8d2896801d714a0ae7b94c78b5ab4962f34c98a1133c9ff3b114ed6b8ca852469049e0f745be79dd3cdf2729e465336d82bb2eb5849437'),
	('0000000001byfqz71dvs8mckv9', '01m8bfajyv79awdasg0kw3x63t', 'k2', '\xb7e67ca6e8d444d247f4f450376a17b72b5d8a389f415cb14205a3bbc11fc84acf6996d252afe8cb21b31c44e8e15cf676732ca2a4b5c0ddb55a9d77'),
	('0000000001fvrxqf8at9nqe78q', '01m8bfamrts4nxpc03nzzxhfzw', 'k2', '\x2a46a16a525779dd27d6d4e3def22e0607dfdb589136b7d4d050460238aa97ffcf6094df4d51b360c554597a778c5ce192fac4579b9dc101db6a2e31'),
	('0000000001fvrxqf8at9nqe78q', '01m8bfamrtvwqn6fhy9vp1r6jk', 'k2', '\xf41b8dbcb010c5791696a36176476139980df18ded5c163a75dc8ca6cecd66d90d0490417bf177fcb27687685ceaa4cf8e2c0ba3dce128ba58e8edd0'),
	('0000000001tx478ar0d6fzxd27', '01m8bfapmjqbhpm548j90xpsj3', 'k2', '\xdef026e36d547267ac8dd755ce2d9d0bdfac7870c0984691f48a31fdf9c2b2a4c513bf0fbbb80d0aeb24dc665cd3eb33ef83a4f03b365d9307964cd8'),
	('0000000001tx478ar0d6fzxd27', '01m8bfapmj01j4jrcecwwgwg1j', 'k2', '\x0fbec5114a0c78079af6dfe9158c1883df20f3d9dec4e007b2c02a4c4eac801b484ef1f95a27f4fa106fc59e6da2d087582abe6f5bf82fe473395601'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq2k4hp7pj1x8ebaa65b', 'k2', '\x2d9d0a7bf67fcef12aa957871531687fe19ff1b7b027986139b68ab0c90f8372a2f05a6ef398ec2709a6f2a69648f688ae13377e9f37783f121abcee'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq498wrq40j2dk5st1nh', 'k2', '\x7a7403bd9aa5c1ade4908d7b9a6932e3b26c9f91660419a81edf99a0d7ecce0475010742466bcfb48b05d99d7b4c17cf74118ade2bbd5434c446bea4'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq5k8rw0e2zztax5pzyb', 'k2', '\x73fc20f39fdb4c63efbb6c653be9a4ebe2ade86c9b1f5c15b0ddd10ed08819ce6a46f4797cf3913a086edbdbb559829f63d69980ba5e0bdf37592713'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq6zm3vt1xxym6ya5r9s', 'k2', '\x8588f4e9d0f0fae7c7ad9e920b22001cc856a6cc08cbdc09c6865771f242f582f6b6cb434c892fd840470009ef16691f19ec1035356b9088e5f7f2fc'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq8jcbkk04c69k4rtcqg', 'k2', '\x5c26976b1b7f0ee217da3699d843fd3b01df7affa9d7762534fdcea5b1a2914c242e45464e749e4290b93da186fd3554f04bec51ce3baf4e04103094'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq9am55prqd6w9qns174', 'k2', '\x5156e456c9c6f8bfba1136e5d183df39ace06186b35e761091ae64a9f60d670405aad165ae946be791b13127f8fed54367c736c7f631e9d3e3116a8a'),
	('0000000001gf4y5myr1swekhan', '01m8bfaq9z2vtmye2yq1kh3akc', 'k2', '\x2c1e15b737d57a0545585835f3898375fd96b79d6027c5b59e2956d47508726b1466392ecf9c462feadcc2644817835dfb7a005bff99b69b283d803d'),
	('0000000001gf4y5myr1swekhan', '01m8bfaqaq0v7kkw8jjx64dv20', 'k2', '\x2032271ec26556c7a17aab3fd53952ac5bb572800a43d50d1182ccb7b5e4cbded66502b57dc7bfb5d01b965026a69da6ad29fd21c1b4d6d9916d2602'),
	('0000000001gf4y5myr1swekhan', '01m8bfaqb3xkyeape4dx1mdmae', 'k2', '\xcd178dab212cc73df36b7f5780b0e70a432ba5c5d1f463d90b9bd3d721f1a096ffb08fe6242ee990454fa1955269c12dfdc1499aa7107379983529ef'),
	('0000000001gf4y5myr1swekhan', '01m8bfaskb82y6ebb09yxgqzez', 'k2', '\xbd121f4fd53acf4b026bb4d6ab7427a75ea0c1f6cab65afdf69a9bb9823c7d2768b7ddb3208258d379b687f3b5f06844cfd7a6947ff36b5a73b6eb05'),
	('0000000001gf4y5myr1swekhan', '01m8bfasr2jhq9z5t9vr16dtbn', 'k2', '\xd093679b8d0323f1397e0f3a3b38619ea28d29e8d439c523e69892586ef87ec44b25ac0a1822ba25dc8200d0dd950abb7756dfc119315252700c0709'),
	('0000000001gf4y5myr1swekhan', '01m8bfasy224j6xfv30pj5r59k', 'k2', '\xf37af9d0cfe7d1ca6d11635e0644eafed4504d74a746d7506e6593275d740fecbab6cf4538e7a30a8ddc2247adbbac24416a3fc2254af789b184d6d5'),
	('0000000001gf4y5myr1swekhan', '01m8bfat3q8e60rfn9z0954crc', 'k2', '\xc85f920455818c2808e443b97147c99beaf83696b6f8030fbdae8218d7e16a90841f01a29818cb45411d8b0325863c5d51c1e6a0bb045ad6b39da899'),
	('0000000001gf4y5myr1swekhan', '01m8bfat96cn85grr27a0fs602', 'k2', '\x6b9c162e61b89ba8993046156779e4ee974771ae7e9e3312fb4cbc2341565260092e92d00b40676fbcd1440d2851f75b83f78bbbaad29355df1b88a7'),
	('0000000001gf4y5myr1swekhan', '01m8bfatcv0p6fs8a7fkrzph9y', 'k2', '\x5f0022c2f27cda441d62cf35208a084e37855d92126e79461b101b63e746588f8cadc92c3d1feed9efc337ac187d0e452fc061787585239ed9ce5459'),
	('0000000001gf4y5myr1swekhan', '01m8bfatgs9y6ns3c7db5tya3v', 'k2', '\xa31deb5894d25a653046e6e3a1031d98791562b183737ad168075c398bee21878702789ac296d3782c5c172f0e453bf21c8ddcbadf03f9992a2fc6c3'),
	('0000000001gf4y5myr1swekhan', '01m8bfatqe18z3jsa7shtb73t8', 'k2', '\x7510f5a855f373e56e90054aa4304b4e3acb18943d0295e1ce15a218216a330f75829f1a987140ebe940f542af852dddb33ad02332e497b8dbed8adf'),
	('0000000001gf4y5myr1swekhan', '01m8bfatw2abn9sqcc2xa7gzg7', 'k2', '\x397d94a2c26c031bd6f7dfd904ad548c7ae9f500dcb32efcaf3353f6c925d51df53a8474bf3410a97d06402b8677c395edfcfec959280225a16c579f'),
	('0000000001gf4y5myr1swekhan', '01m8bfawvetc6jj53pqav4ev5v', 'k2', '\x34efd63b7ccc94a7b2a6b3550dc3c0a2dede2432864febe1774fa32b683311f6e082805203f053449d79b1e7a838780a36e78e9488703c986e243dd5'),
	('0000000001gf4y5myr1swekhan', '01m8bfawve0drapnz2tggraxe3', 'k2', '\x5de4426142843aede223b849bf3efa7c141c6bdbea47609ba782abaae48a1866e065e742adc3c87eec6787498e036ede2ab0ca58f5b01f3aa3aa6455'),
	('0000000001tx478ar0d6fzxd27', '01m8bfax1x3b2bq4gjs3zjm52e', 'k2', '\x584733f959df64f2a29893603cf1e9462f95478d0606596ba727e138b1b4cb15ed9958d8fe9d917bee75fb880c7eaa27724701f106f9584f779d4ff4'),
	('0000000001tx478ar0d6fzxd27', '01m8bfax61y1xr5rgs01ntytcr', 'k2', '\x12f698e5fe2a89e8e3d2df6feb662229541a60e66c31e5b8a148051220a40138dbccc0b8dae065f1706247b8c134df5d97a102d12cf036cd348c366c'),
	('0000000001tx478ar0d6fzxd27', '01m8bfaxqqayengwpen23bjv5q', 'k2', '\xc79a5095a71f98847e4e40758357319f97397fd888750dcd61838cd0eebc894b028cc1585472d480b0c02d1e52cd953d0f52080abebae71a535bb0d4'),
	('0000000001tx478ar0d6fzxd27', '01m8bfaxqqq4f9brxbq5aae18z', 'k2', '\xe7ced74b4c97cef5628c8d50f55c9c66f477cec46f3e4a44faf5ef60df23b6d0cf67d4478de7cf91cb93bf723cbd0df60885152980fa4610564342f4'),
	('0000000001byfqz71dvs8mckv9', '01m8bfazeaem0t136tsw0jqn10', 'k2', '\xd47e55801c6f6b71efa3f184674f8346bbd850a7a0cd1a7c81138fb941ffcf068b4da2f8099786a1628e46de7e5df6e248f7a76a7a1a42adf4591e32'),
	('0000000001byfqz71dvs8mckv9', '01m8bfazf2h0ghq8zat3tkkn1e', 'k2', '\x558e8d0f9f7cb47efd4e0e38aaf88a84e83b849b9dd99f874bd6cea2b5215b4bd79bfc5cb88b1af7238799f3c449fb0ae38ab55024e44677b2ca7b32'),
	('0000000001fvrxqf8at9nqe78q', '01m8bfaztx0y4c2wdh7sjvjrh7', 'k2', '\x13d9254f7b214c6578666dd93ebdfb9317f04500b50394cf1f53270f01ff33a5e1fe2879fe6e6c1aceaef35b9dc60f57340a48dc17a0284b87eb8272'),
	('0000000001fvrxqf8at9nqe78q', '01m8bfazvtmt0cqgg4f5tv971q', 'k2', '\xe4eb4eb8b1fd7b3c20858b7a7288b26ee2070b0a98ba47f4ce425985ab5739a21493b81d65619715d48d59e286e42888fc58d8fe920f42584ce14bc2'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0kanx8tcsy6f39h8v1r', 'k2', '\x9fac898ef997dbbd4f5515a1daded150fd29362cd3602d5b29faa749f28e7e857fd4afe7c52588a7aa0934c34eb483032d65160d791b7a739d3ad956'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0v3n5p7tc1883tcfsj5', 'k2', '\xb5b95914988d16ae84a6bd311d3f116621241c2bacb36a2e43e19e8b1ee314d003f022082257b73bb8ba124a7e45818b85e1ff48a2fdd81ed47793b6'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb0yf3mknhw2swr5ty2nm', 'k2', '\x9d9d8c885f557dde1af9ad7cff476633658d07e51af059310769600b7f4a9d4914e5761b0ecb2e75435eb9333726272c22afe82a6cb4e05c5d11bd90'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb40ma1bvm7vtn8tq184c', 'k2', '\x915a1f12c5e2b40dd23e42b874c58d9c147027dd775dabac2d5fb3e2f7a3cf2109d0a7112800aedadbdda8d137e07d262453454ba42d8271d6b5893f'),
	('00000000019xy9d7hd1x0k5rt3', '01m8bfb45k0kq5j0h5s83dd44v', 'k2', '\xe64a5006b9d8e78c5fa2222597b46d4c360b51edf7610457d0a51d4215a88b21b0f3f0a1bb98e1991313bb2af08d666b2a46d202e7b357e75d785be2');


--
-- Data for Name: projection_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.projection_states VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 'people', 1, 1, NULL, NULL),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'directory', 1, 1, NULL, NULL),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'tallies', 1, 1, NULL, NULL),
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
	('01m8bfaezavm1x4ng4d5wdkfmh', 'role', '01m8bfaeza4fzg35g5m8xdzakf', 1, '{"id":"01m8bfaeza4fzg35g5m8xdzakf","number":3,"key":"member","name":"Member"}', 4),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'role', '01m8bfaeza5vb8rfmh70sgvpdx', 1, '{"id":"01m8bfaeza5vb8rfmh70sgvpdx","number":2,"key":"admin","name":"Admin"}', 3),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'role', '01m8bfaezan8am1h5bfzm4srqk', 1, '{"id":"01m8bfaezan8am1h5bfzm4srqk","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bfaf9a44bt767z7bjpm2ft', 1, '{"id":"01m8bfaf9a44bt767z7bjpm2ft","number":3,"key":"member","name":"Member"}', 4),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bfaf9aqrhaea0zvezgq2nr', 1, '{"id":"01m8bfaf9aqrhaea0zvezgq2nr","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bfaf9atappfcrx6g2ew653', 1, '{"id":"01m8bfaf9atappfcrx6g2ew653","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bfafcd5e9zq0tp9wgszfeh', 1, '{"id":"01m8bfafcd5e9zq0tp9wgszfeh","number":4,"key":"coordinator","name":"Coordinator"}', 5),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bfafcd5sc1w93cn4dhavnn', 1, '{"id":"01m8bfafcd5sc1w93cn4dhavnn","number":2,"key":"pastor","name":"Pastor"}', 3),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bfafcdeskf94kaj6f85psd', 1, '{"id":"01m8bfafcdeskf94kaj6f85psd","number":1,"key":"superadmin","name":"Superadmin"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bfafcdjkkdpjgfnwj5a3pm', 1, '{"id":"01m8bfafcdjkkdpjgfnwj5a3pm","number":5,"key":"member","name":"Member"}', 6),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8bfafcdnyj8hsj0dxvr1ran', 1, '{"id":"01m8bfafcdnyj8hsj0dxvr1ran","number":3,"key":"leader","name":"Leader"}', 4),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bfafdpc738acr5x8bzmh9j', 1, '{"id":"01m8bfafdpc738acr5x8bzmh9j","number":4,"key":"1d","name":"Board"}', 5),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bfafdpjasqrc96ew4pf1w9', 1, '{"id":"01m8bfafdpjasqrc96ew4pf1w9","number":1,"key":"1a","name":"Admin"}', 2),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bfafdpjwjvq5kr2raf7jpq', 1, '{"id":"01m8bfafdpjwjvq5kr2raf7jpq","number":2,"key":"1b","name":"Mentor"}', 3),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8bfafdpvg806m2wyz0x8q9h', 1, '{"id":"01m8bfafdpvg806m2wyz0x8q9h","number":3,"key":"1c","name":"Candidate"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bfafgt5r09q0enfzkpgzyc', 1, '{"id":"01m8bfafgt5r09q0enfzkpgzyc","number":4,"key":"client","name":"Client"}', 5),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bfafgtgfs8rh8m63p60d1n', 1, '{"id":"01m8bfafgtgfs8rh8m63p60d1n","number":3,"key":"normal-user","name":"Normal User"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bfafgtk22ke2a79pmsjvmz', 1, '{"id":"01m8bfafgtk22ke2a79pmsjvmz","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8bfafgtks0c0d5cfn2r86wn', 1, '{"id":"01m8bfafgtks0c0d5cfn2r86wn","number":2,"key":"admin","name":"Admin"}', 3),
	('00000000019xy9d7hd1x0k5rt3', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, '{"id":"00000000019xy9d7hd1x0k5rt3","name":"Lantern","external_id":"lantern","approval":"automatic","invitation_hours":720,"number":6,"template":"default","default_role_id":"01m8bfafhz39thfr4e9rbffxkv","created_at":1795681500741,"updated_at":1795681500741}', 1),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bfafhz1q0qpq5b6ge0jeh4', 1, '{"id":"01m8bfafhz1q0qpq5b6ge0jeh4","number":2,"key":"admin","name":"Admin"}', 3),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bfafhz39thfr4e9rbffxkv', 1, '{"id":"01m8bfafhz39thfr4e9rbffxkv","number":3,"key":"member","name":"Member"}', 4),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8bfafhzwa4rw04ca1gsfkbt', 1, '{"id":"01m8bfafhzwa4rw04ca1gsfkbt","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001fvrxqf8at9nqe78q', 'organization', '0000000001fvrxqf8at9nqe78q', 2, '{"number_offset":302,"language":null,"id":"0000000001fvrxqf8at9nqe78q","name":"L''Atelier","external_id":"atelier","approval":"required","invitation_hours":720,"number":5,"template":"workspace","default_role_id":"01m8bfafgtgfs8rh8m63p60d1n","created_at":1795681500702,"updated_at":1795681505983}', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'organization', '01m8bfaezavm1x4ng4d5wdkfmh', 2, '{"number_offset":7002,"language":null,"id":"01m8bfaezavm1x4ng4d5wdkfmh","name":"Quarry Press","external_id":"quarry","approval":"required","invitation_hours":48,"number":1,"template":"default","default_role_id":"01m8bfaeza4fzg35g5m8xdzakf","created_at":1795681500260,"updated_at":1795681502603}', 1),
	('0000000001byfqz71dvs8mckv9', 'organization', '0000000001byfqz71dvs8mckv9', 3, '{"number_offset":4711,"language":"pl","id":"0000000001byfqz71dvs8mckv9","name":"Northfield School District","external_id":"northfield","approval":"required","invitation_hours":700.5,"number":4,"template":"district","default_role_id":"01m8bfafdpvg806m2wyz0x8q9h","created_at":1795681500606,"updated_at":1795681504143}', 1),
	('0000000001tx478ar0d6fzxd27', 'organization', '0000000001tx478ar0d6fzxd27', 2, '{"number_offset":92,"language":null,"id":"0000000001tx478ar0d6fzxd27","name":"Grace “Hill” Church","external_id":"grace","approval":"required","invitation_hours":720,"number":3,"template":"church","default_role_id":"01m8bfafcdjkkdpjgfnwj5a3pm","created_at":1795681500563,"updated_at":1795681507913}', 1),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bfapry1rt51p1se58bthfw', 1, '{"id":"01m8bfapry1rt51p1se58bthfw","kind":"team","name":"Eight","description":"Eight, a team","created_at":1795681508126}', 5),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bfapsegc2ywrzgrs8e68p6', 1, '{"id":"01m8bfapsegc2ywrzgrs8e68p6","kind":"area","name":"Dock","description":"Dock, a area","created_at":1795681508142}', 6),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bfaptnmt6zp8s4jqn8jt1z', 1, '{"id":"01m8bfaptnmt6zp8s4jqn8jt1z","kind":"project","name":"New boat","description":"New boat, a project","created_at":1795681508181}', 8),
	('0000000001gf4y5myr1swekhan', 'group', '01m8bfapt47qmdbdc30kdcy0qg', 2, '{"id":"01m8bfapt47qmdbdc30kdcy0qg","kind":"tag","name":"First aid 2025","description":null,"created_at":1795681508164}', 7),
	('0000000001gf4y5myr1swekhan', 'organization', '0000000001gf4y5myr1swekhan', 2, '{"number_offset":0,"language":null,"id":"0000000001gf4y5myr1swekhan","name":"Harbour Rowing Club","external_id":"harbour","approval":"required","invitation_hours":720,"number":2,"template":"default","default_role_id":"01m8bfapxb46w2590hpth2ngga","created_at":1795681500468,"updated_at":1795681508310}', 1),
	('0000000001gf4y5myr1swekhan', 'role', '01m8bfapxb46w2590hpth2ngga', 2, '{"id":"01m8bfapxb46w2590hpth2ngga","number":40,"key":"coach","name":"Head coach"}', 12),
	('0000000001gf4y5myr1swekhan', 'api_key', '01m8bfarj40rdhq78375a11a3p', 1, '{"id":"01m8bfarj40rdhq78375a11a3p","name":"Website","scopes":["people:read","events:read"],"hint":"Y0Ic","created_at":1795681509956}', 63),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8bfax0k7hcbt8yg50cpbj4p', 1, '{"id":"01m8bfax0k7hcbt8yg50cpbj4p","kind":"area","name":"North side","description":null,"created_at":1795681514515}', 10),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8bfax147jvdfwa26e1wrgy8', 1, '{"id":"01m8bfax147jvdfwa26e1wrgy8","kind":"team","name":"Choir","description":null,"created_at":1795681514532}', 11),
	('0000000001byfqz71dvs8mckv9', 'group', '01m8bfazd651f40vxnk1n838f7', 1, '{"id":"01m8bfazd651f40vxnk1n838f7","kind":"tag","name":"STEM","description":null,"created_at":1795681516966}', 10),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8bfb088v4v9ttxntzk8nwtc', 1, '{"id":"01m8bfb088v4v9ttxntzk8nwtc","kind":"team","name":"Dyers","description":null,"created_at":1795681517832}', 18),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8bfb0571f7ddz4cz0244x9t', 2, '{"id":"01m8bfb0571f7ddz4cz0244x9t","kind":"team","name":"Weavers & Knitters","description":null,"created_at":1795681517735}', 14);


--
-- Data for Name: routines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.routines VALUES
	('functions/event_digest.sql', 'c2e049c69159696f77084d24231ca877aa85688241d949a7c0ecf1f5302d5369', '2026-11-26 08:24:56.595545+00', 13, '0.4.0'),
	('functions/append.sql', 'afded55f60d9c04654eea46765c4ddc8b2c59a93c160a0858a78e5bcb16ff4e0', '2026-11-26 08:24:56.609768+00', 13, '0.4.0'),
	('functions/append_steps.sql', '2808f3930528edde603437f72f9e6f50c04c49b6e4f02b316fad0a182148c08f', '2026-11-26 08:24:56.622786+00', 13, '0.4.0'),
	('functions/attention.sql', '797e43d37aabf5ec0374bb7d2b8a98deb0ed175fcff2c15e4d80aecadc6fa167', '2026-11-26 08:24:56.628644+00', 13, '0.4.0'),
	('functions/audit_reads.sql', 'e16dd7566a5b0821dd491850d93cec8e3cea317063abae8b614c85c108637a86', '2026-11-26 08:24:56.636457+00', 13, '0.4.0'),
	('functions/checkpoints.sql', 'cf47f8187504dd1fdd8c6bc23118604c681eefe7de5ed41fc9e4b8f85d4e6de0', '2026-11-26 08:24:56.63888+00', 13, '0.4.0'),
	('functions/expect_file.sql', '014b3020191217b411ec1842d9acd4462ba137ea6122c4845c31cf53f319e79e', '2026-11-26 08:24:56.646521+00', 13, '0.4.0'),
	('functions/load_streams.sql', 'e448465ccada10191f3a3bf1c2cf65c7131efc426842d9b3f21aee0514adca8c', '2026-11-26 08:24:56.656566+00', 13, '0.4.0'),
	('functions/outbox.sql', '8e5ce3953146d971d23ff5cb9e6888c548654766ca7b63538788567d615a8c91', '2026-11-26 08:24:56.659416+00', 13, '0.4.0'),
	('functions/people_by_id.sql', 'ebe8ce237a91f327cdaf93815728a9ce77dc398282dc9213814d52ffee04ce2e', '2026-11-26 08:24:56.667973+00', 13, '0.4.0'),
	('functions/rebuild.sql', 'c8ad433032c0ea2c3808ca8eafa90d05cd5ac7c690ebebe285153e774d904f92', '2026-11-26 08:24:56.680498+00', 13, '0.4.0'),
	('functions/rebuild_end.sql', 'e65b573669c09efac8f7de89f7fbe64b525abd56c8a910f7cbec9d53f8bf998c', '2026-11-26 08:24:56.684897+00', 13, '0.4.0'),
	('functions/rebuild_overview.sql', '46d31d1451591d6e117a43ae1d7468f7351c535ba9c1480233e21eb17f79a800', '2026-11-26 08:24:56.692263+00', 13, '0.4.0'),
	('functions/settings.sql', 'fd7362413731c583aa64a8a261eccebbdf341274445394b52347d5daf1fe4224', '2026-11-26 08:24:56.697866+00', 13, '0.4.0'),
	('functions/tallies.sql', '9d4ba0c3613f3126f100e40819ca77156b686a8c9baa14f70b9d1fc1a3a5bda7', '2026-11-26 08:24:56.701165+00', 13, '0.4.0'),
	('functions/use_api_key.sql', '919c46f8ee8e5e25c636392aae1532b8497b5c940ce38ac720b4b91500fd998d', '2026-11-26 08:24:56.70647+00', 13, '0.4.0'),
	('functions/projections/people', 'dde4e872b9476f9cb11e2ac0768aff89219b6b918dd89a2797dae06c8ae5b9c8', '2026-11-26 08:24:56.710295+00', 13, '0.4.0'),
	('functions/projections/directory', '42e274badf748fb57a2927be3c5bc69fbe4863ae89e13aafc1f934ac4868a04b', '2026-11-26 08:24:56.712489+00', 13, '0.4.0'),
	('functions/projections/tallies', '590082f1579404f13e73980f427d600b79e470862f8d16388b7564afe9aff629', '2026-11-26 08:24:56.718264+00', 13, '0.4.0'),
	('functions/projections/dispatch', 'b79ab5e5281551417c426529ef062422ab796d162fc3c2b6bd8637d95d21407f', '2026-11-26 08:24:56.722919+00', 13, '0.4.0'),
	('functions/previous_release.sql', 'ae85305987f95c72771f05d5d90cdff9e5d9c706505c54d3444d16e10c4f4178', '2026-11-26 08:24:56.738766+00', 13, '0.4.0'),
	('functions/previous_release_rebuild.sql', 'bad965187697c0ce95fecc6798bed6e4da405fae47e73500a51dd66568d29d3e', '2026-11-26 08:24:56.75442+00', 13, '0.4.0');


--
-- Data for Name: tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tallies VALUES
	('01m8bfaezavm1x4ng4d5wdkfmh', 'current/status/active', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'archived/source/import', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'current/source/import', 2),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'current/status/pending', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'current/role/01m8bfaeza4fzg35g5m8xdzakf', 2),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'current/role/01m8bfaezan8am1h5bfzm4srqk', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'archived/role/01m8bfaeza4fzg35g5m8xdzakf', 1),
	('01m8bfaezavm1x4ng4d5wdkfmh', 'archived/status/inactive', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bfafdpjasqrc96ew4pf1w9', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/source/import', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bfafgtks0c0d5cfn2r86wn', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/inactive', 1),
	('0000000001tx478ar0d6fzxd27', 'current/source/import', 2),
	('0000000001tx478ar0d6fzxd27', 'current/status/active', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bfapwhvsdr0cs5m7bsyj1c', 0),
	('0000000001gf4y5myr1swekhan', 'current/source/oauth', 8),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bfafcdnyj8hsj0dxvr1ran', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/active', 8),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bfapxb46w2590hpth2ngga', 13),
	('0000000001byfqz71dvs8mckv9', 'archived/status/active', 2),
	('0000000001tx478ar0d6fzxd27', 'current/status/inactive', 2),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bfafcd5sc1w93cn4dhavnn', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/active', 3),
	('0000000001byfqz71dvs8mckv9', 'current/status/active', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bfafgtgfs8rh8m63p60d1n', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bfafdpc738acr5x8bzmh9j', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/role/01m8bfafdpvg806m2wyz0x8q9h', 2),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bfapsegc2ywrzgrs8e68p6', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bfapt47qmdbdc30kdcy0qg', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bfaptnmt6zp8s4jqn8jt1z', 1),
	('0000000001gf4y5myr1swekhan', 'current/source/invitation', 11),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8bfapry1rt51p1se58bthfw', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/pending', 9),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bfaf9atappfcrx6g2ew653', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bfaptw50zz1arx6a0c51m8', 0),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8bfapry1rt51p1se58bthfw', 3),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bfaf9a44bt767z7bjpm2ft', 4),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8bfaptw50zz1arx6a0c51m8', 0),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8bfapwhvsdr0cs5m7bsyj1c', 0),
	('0000000001gf4y5myr1swekhan', 'archived/status/active', 1),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8bfapxb46w2590hpth2ngga', 1),
	('0000000001gf4y5myr1swekhan', 'archived/source/oauth', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8bfaf9aqrhaea0zvezgq2nr', 2),
	('0000000001byfqz71dvs8mckv9', 'current/source/oauth', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/inactive', 2),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bfafcd5e9zq0tp9wgszfeh', 2),
	('0000000001tx478ar0d6fzxd27', 'current/source/invitation', 4),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8bfafcdjkkdpjgfnwj5a3pm', 2),
	('0000000001tx478ar0d6fzxd27', 'current/status/pending', 3),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8bfax0k7hcbt8yg50cpbj4p', 1),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8bfax147jvdfwa26e1wrgy8', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bfafgtk22ke2a79pmsjvmz', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8bfafgt5r09q0enfzkpgzyc', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/source/oauth', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/role/01m8bfafhz39thfr4e9rbffxkv', 5),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/oauth', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/active', 3),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bfafdpjwjvq5kr2raf7jpq', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/source/oauth', 1),
	('0000000001byfqz71dvs8mckv9', 'current/group/01m8bfazd651f40vxnk1n838f7', 2),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8bfafdpvg806m2wyz0x8q9h', 0),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bfb0571f7ddz4cz0244x9t', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bfb09fc2vmp4j14qpgb5sg', 0),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8bfb088v4v9ttxntzk8nwtc', 1),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/invitation', 3),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/pending', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/group/01m8bfb0jwg1fvzwgj5d2ccv28', 2);


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
