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
    if outcomes[item.n] = 'replayed' then
      answers[item.n] := (
        select json_build_object('outcome', 'replayed', 'status', q.status, 'body', q.body,
                                 'subject', q.subject, 'position', q.position)
        from idempotency_keys q
        where q.organization_id = item.organization_id and q.key = decode(item.key, 'hex'));
    else
      answers[item.n] := (
        select json_build_object('outcome', 'appended', 'first', min(e.position), 'last', max(e.position))
        from unnest(pending[item.first_event : item.last_event]) r
        join events e on e.organization_id = r.organization_id and e.stream_id = r.stream_id
          and e.version = r.version and e.id = r.id
        having count(*) > 0);
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
        and greatest(s.version, s.building_version) > (versions ->> s.projection)::int
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
      perform erase_people(items, accepted);
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
-- Name: erase_left_people(text[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_left_people(homes text[], erased text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  delete from people p
  using unnest(homes, erased) as e(home, person)
  cross join lateral (
    select unnest(array[s.generation - 1, s.generation + 1]) as generation, s.building
    from projection_states s
    where s.organization_id = e.home and s.projection = 'people'
  ) g
  where p.organization_id = e.home and p.generation = g.generation and p.id = e.person
    and g.generation is distinct from g.building;
end $$;


--
-- Name: erase_left_rows(text[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_left_rows(homes text[], erased text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform erase_left_people(homes, erased);
end $$;


--
-- Name: erase_people(public.append_item[], boolean[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.erase_people(items public.append_item[], accepted boolean[]) RETURNS void
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
  perform erase_left_rows(homes, erased);
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
  select i.organization_id, v.key, v.value::int
  from unnest(items) with ordinality i
  cross join json_each_text(versions) v
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
      join claims held on held.organization_id = c.organization_id and held.kind = c.kind
        and held.digest = decode(c.digest, 'hex') and held.stream_id <> c.stream_id
      where c.released is not true
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
          where r.organization_id = wanted and r.key = decode(a.key, 'hex')) end,
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
        select q.n, q.four->>0 as organization, q.four->>1 as stream, q.four->>2 as key,
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
        batch = coalesce(o.batch, new_batch)
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
    at timestamp with time zone NOT NULL
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
    checksum text
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
    created_at timestamp with time zone NOT NULL
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
    schema_version integer
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
	('\x84d1719a0b14cbdafbbe0b772d6ac4541a762dcde246caf587afd680abf39141', '0000000001gf4y5myr1swekhan', '01m8aqfwm6csy3hkg68dpyeh4x', '2026-11-26 01:28:32.142+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checkpoints VALUES
	('01m8aqftv988nbmzhx3xtgams8', 8, '\x154b906feb34c0bc4126d08b88422bea70c23227f18639a81399023ff7a392d4', '2026-11-26 01:28:31.044+00'),
	('0000000001gf4y5myr1swekhan', 107, '\x52a4a44a2b9e7dc0f70d641ebe72d3c9a418150b8c6bb423eb5b0972790df560', '2026-11-26 01:28:38.091+00'),
	('0000000001byfqz71dvs8mckv9', 26, '\xe58998d663144a0dfb9ebb61178fb7a16923f0e386e5512de3711b8e439ac31c', '2026-11-26 01:28:39.109+00'),
	('0000000001fvrxqf8at9nqe78q', 30, '\x639c1835080ec8bfa30360dded492dcf03acecb7ab14b6d8c261fb7c44bbcdb0', '2026-11-26 01:28:39.109+00'),
	('0000000001tx478ar0d6fzxd27', 42, '\xbd0b10db9179d75e9cf379e2a06a0a3a93e2d521fed566cb42b1baf6296844a5', '2026-11-26 01:28:39.109+00'),
	('00000000019xy9d7hd1x0k5rt3', 26, '\xad9eff543b29e0ca44fa0aa1d4f120cc933d0c5d16c82354b643589f42f520d8', '2026-11-26 01:28:42.127+00');


--
-- Data for Name: claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims VALUES
	('01m8aqftv988nbmzhx3xtgams8', 'email', '\x92d9566ec96bf1ab77be5e5ebe7bf62b1d2d7e3f0e3d137b8c8983a0bd9872f7', '01da12vje0cjyf4kpjqb0f8cdf'),
	('01m8aqftv988nbmzhx3xtgams8', 'source_id', '\x3fdb3789a9ce397cf9ec008575a2c3882a01c39dbb87a3368e73a14cc75778ec', '01da12vje0cjyf4kpjqb0f8cdf'),
	('01m8aqftv988nbmzhx3xtgams8', 'email', '\x786f777d9ca388069418217516f26c341199cb687dc799828ca0df56c65ae3d8', '01m8aqfv9cvwhgkw1feyt2mp6x'),
	('01m8aqftv988nbmzhx3xtgams8', 'source_id', '\xbf4d3d50160f355177adf5cbfbd069263e614c6624ea3e92547b9962efda7975', '01m8aqfv9cvwhgkw1feyt2mp6x'),
	('01m8aqftv988nbmzhx3xtgams8', 'email', '\xb8164254eaaa208c4c014e83fbabb3ead244d1fb4cc14eee6d91507391d7e70b', '01e273w700jv3qhetrx45g4c82'),
	('01m8aqftv988nbmzhx3xtgams8', 'source_id', '\xed79697f8eaff0a3cb2c1289b201241401494ceff558627525c8a4539f191a2d', '01e273w700jv3qhetrx45g4c82'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x559dcc058ef91ea32e220870afd41d8d43c5ab233b709d7b2b7fca30f370fd8f', '01m8aqfvjbwe320f63yna4n7g2'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\x6267d3513816008e19fd6f72bc0250d65c869b2c66d32d7a81f9977a3e61613c', '01m8aqfvjbwe320f63yna4n7g2'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xbc465ae6376642acb42bf134d1a8d4830d73eff4643c4f5331a934d5739a4ebd', '01m8aqfvjbknsk5638r847nspt'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\x4abd59ef30aba818b2851a41399c7ef661074d3a7aee5a92cfa9c595b0b2cc3c', '01m8aqfvjbknsk5638r847nspt'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x6e519b43237d3bc24ce65cfb499a8fb399be63924435c08bd28484a9c4ae02b1', '01m8aqfvv1ky2z8py8d48ejc4t'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\xddbc3a705357d469d81b3e1e755a3b7153de6d2d01cdf2cf230465ee13f463a6', '01m8aqfvv1ky2z8py8d48ejc4t'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x8348b80e55d2fc3bb70325f0548ebf0389ae3c1de15df8c8f32b642315edb37f', '01m8aqfvv1bhedwjagqkv9x9dr'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\x6c09a45521b7dee213ce039b7501dc491dfa43b03ece6f31fef947df63ccb2ae', '01m8aqfvv1bhedwjagqkv9x9dr'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x7e5b7cfb9d5b7bd9c5bceaebc7b2872125d4d6ee165eaff49cd2e5155aebd233', '01m8aqfw3v8f215te33z1zvwgg'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x53676aeda044857517c7c3a844c31268823fbb770501a08d757dac51f0102e53', '01m8aqfw3v8f215te33z1zvwgg'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xdf55b7885c48c8078b209827bd8c1dc11f080014b5b75c03154dd8339ac4cf24', '01m8aqfw3v4cjqea146sdddkm4'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x2d1bdf3fd4c0f5ca8f4066dfc86893e4f31ed6b8d165841a84d7cd7402073ded', '01m8aqfw3v4cjqea146sdddkm4'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x6799f25a3cd1bb37434b1591951be23a8b970448a2273dea43794568a0fd51b9', '01m8aqfw7w6mevrks52fxe5qbv'),
	('0000000001gf4y5myr1swekhan', 'email', '\x120aba3583da6978d0189e20b9a41a6c7e637765ed474b1afc3d10be153a1918', '01m8aqfw873wjy6zshcnq60s88'),
	('0000000001gf4y5myr1swekhan', 'email', '\x3513373484cff5da4ff23df3ee997a563292d7f57ebf8b1be0fc00037759a47f', '01m8aqfw8hqzt5zjtp2jdx0qfh'),
	('0000000001gf4y5myr1swekhan', 'email', '\x92ffd4b4ee81a1acb2fe2ea01448a20caafc75395e725fac48d436e342e5b5fa', '01m8aqfw8sy41rdmnpz8wkw1dv'),
	('0000000001gf4y5myr1swekhan', 'email', '\x3e70e803d443d33ce40acd4420a9a7dc11783fff83fbdf5f18f7a64bbc98847a', '01m8aqfw98rxqnx127syn9e2rd'),
	('0000000001gf4y5myr1swekhan', 'email', '\x9ae9d55f64f797b6980d6516c1f43c7e03bfed38967d2f20e5557fd5020a807f', '01m8aqfw9g022cfx5zn7tn8dcr'),
	('0000000001gf4y5myr1swekhan', 'email', '\x7e26e53f17eb83ff441c8462b81b71b9e93a44975a9b312092d63b1fe48f6afb', '01m8aqfw9n9pqca7291rwmf3b9'),
	('0000000001gf4y5myr1swekhan', 'email', '\x2e1cd4f00214a30478299ba221bf63f7581002966aa870e3e6cc4770cdd2ff6f', '01m8aqfw9t8yv7hs7js4jp5c4d'),
	('0000000001gf4y5myr1swekhan', 'email', '\x75aad085e5d1ec099366de39b85f21a1500133ffcc00e69d0c4672a2f4ea4318', '01m8aqfw9zagmyj7mv4fqjbyf3'),
	('0000000001gf4y5myr1swekhan', 'email', '\x5f61eff9d8f108814bb817edaa6042c4d9785ce0d67f572a4223d05752f4b747', '01m8aqfw7w6mevrks52fxe5qbv'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x1021f1bb45cebbe5fcebcac4c1237b24a8528ed97eb45c1c0e6674cd61a92e99', '01m8aqfw98rxqnx127syn9e2rd'),
	('0000000001gf4y5myr1swekhan', 'email', '\xa81c4d631836dda8bb8f8c5fe54eb47b9a0a15ae298d3998c46053127d1f0894', '01m8aqfyk3ex0c15qn2k31rvs3'),
	('0000000001gf4y5myr1swekhan', 'email', '\x57485617f52dfb5ccf307b4efbb056f20bd5e1ee5e3e215cd0b1c38ad92cf8e4', '01m8aqfyphdkxmc254smsbjvwf'),
	('0000000001gf4y5myr1swekhan', 'email', '\x1fd8840953d3d555dc8da4fc4faefe16429ee1d722b28776d56c5e7cc6acf6b0', '01m8aqfytm4yjkrzccn8dmwdka'),
	('0000000001gf4y5myr1swekhan', 'email', '\x98a30f6fbf101285d9beab2c66eb5cf9134b2dd121d1d1e0742e8f4cdc3e6908', '01m8aqfyydbwv65ehetanyfp0t'),
	('0000000001gf4y5myr1swekhan', 'email', '\xd8ff5a28e16232ca2e01fe003516720f8371c388562b9785ff51b5b1f47cc2e0', '01m8aqfz2bkve35pdgr1gg8vd1'),
	('0000000001gf4y5myr1swekhan', 'email', '\x7367539c5484b2905d11dc4120d58e15977623f91522141bcdf66241b45f7d4c', '01m8aqfz5rc4y02k7k5xzd9241'),
	('0000000001gf4y5myr1swekhan', 'email', '\x437006c66377d6864560778352d73cf599763543639392371c6ceb38349c87f7', '01m8aqfz9a6t6t5s43tps5wmd1'),
	('0000000001gf4y5myr1swekhan', 'email', '\x070e323c9501511ad826cd8d8062aa5981213a6d529907d8b8332727f2db5032', '01m8aqg1kf4sp66h129kmt381m'),
	('0000000001gf4y5myr1swekhan', 'email', '\x1f7be31fa0d291691a15a92180d58f6797b0c9801c51624a58b112158427065d', '01m8aqg1kfqbrsa7sfsnk13gaw'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xd7ec7a6f296ac3db102373b767fab71cfbd325bf119ebaf0286eb27f02aff74d', '01m8aqg1qb7zz8r1anp1a65g00'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xd6d0b70e9dd53c76e49611859cce0dc03e17734a3b462d90ff46cb5d602a00e3', '01m8aqg1tt0c77rqzj598t1vvr'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xb7c20123f0c5a2ffe20746b9193851538fd37a1f0a94f9a277e0d3ed966450f7', '01m8aqg26es0hd96kajx3s6he4'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x8a4fae12400f357ea489969c538bd93b3aedab2412d52d084496758b52a594e9', '01m8aqg26esg25tzw62dsxdz2r'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xb74757b16cf019d293f37fa9f5b2ea3a4bd81b089d988e9f0a1bc49d525748ec', '01m8aqg2n5nb6tkcje59m7e9se'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x2675598acbf22761c1d38034b42f3ad6e9f7768a813293ee5e19d1d437d9f0e6', '01m8aqg2nbv3sqvraa06hzz35w'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x8dd8f80c076bc0e6de2910f76634a985f04921486f49bff5a039376e67eb7d01', '01m8aqg2rf7wpt6dzb4m38nheg'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\x848f57592eb77699cf4d5b1fd0302062acb98dcb3c1e897ce56dc4a62e410e41', '01m8aqg2rm92rfys9aat1e6k29'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x06bfec9753637754851dcec49ee170d4c7f118ac8b773b4c9048c1fd99184937', '01m8aqg2zq7a7x64rryjctpr6d'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xb4436ed8ce176e407a69caa4259c21762ba30b605a598bd773e89d01931d62d1', '01m8aqg31kmf06rrp1qsb7xbv8'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x87c7af705b62de73550af05c68881a6384b47e8ee1c1fdabdf003a61afd2f2ca', '01m8aqg32pdv5nntmh8t8621yj'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x521144523be12e0a735b71c5d93ba4ee0d40a4d609004a3e38d6e66b0fec2237', '01m8aqg63ynbpex1sm2vw8gx0k'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x0768063769c3f4a4421a24b59d9de9ffc6b9482109be1bade478f39565542897', '01m8aqg67esnx44mgphfxswc35');


--
-- Data for Name: event_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_reads VALUES
	('0000000001gf4y5myr1swekhan', '01m8aqfygwy4ndtrns1cdmvpjb', '2026-11-26 01:28:34.076+00', 'clerk@harbour.example.com', '01m8aqfygw5539t9cxj81g4zbt', 'GET /v1/people/:id/events', '01m8aqfw7w6mevrks52fxe5qbv', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8aqfyh62pkc8qkc3xctwkrr', '2026-11-26 01:28:34.086+00', 'clerk@harbour.example.com', '01m8aqfyh50wff4warn7vq7drd', 'GET /v1/people/:id/history/:field', '01m8aqfw7w6mevrks52fxe5qbv', '{"field":"email"}', 15, 37, 2),
	('0000000001gf4y5myr1swekhan', '01m8aqfyhbv890dgsdb6g1mhh7', '2026-11-26 01:28:34.091+00', 'clerk@harbour.example.com', '01m8aqfyhbtr6znn8gn612hza7', 'GET /v1/people/:id/export', '01m8aqfw7w6mevrks52fxe5qbv', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8aqfyhnjdhhwhr1ykq1sr2v', '2026-11-26 01:28:34.101+00', 'clerk@harbour.example.com', '01m8aqfyhmyc70574zw7g59tpv', 'GET /v1/people/:id', '01m8aqfw7w6mevrks52fxe5qbv', '{"version":1}', 15, 15, 1),
	('0000000001gf4y5myr1swekhan', '01m8aqfyj011rkdx4eyqs8g89a', '2026-11-26 01:28:34.112+00', 'clerk@harbour.example.com', '01m8aqfyhze3xbjh4p4fa27bvv', 'GET /v1/people', NULL, '{"at":"2026-11-26T01:28:31.832000Z","status":"active","archived":false,"page":1,"per_page":25}', 15, 24, 9),
	('0000000001gf4y5myr1swekhan', '01m8aqfyjdas79z3m6w299qqjk', '2026-11-26 01:28:34.125+00', 'clerk@harbour.example.com', '01m8aqfyjcgdkf766p0gwxgjnz', 'GET /v1/events', NULL, '{"type":"PersonUpdated","limit":5,"order":"desc"}', 37, 61, 4),
	('0000000001gf4y5myr1swekhan', '01m8aqfyjm69f7g6k1gbz35b0x', '2026-11-26 01:28:34.132+00', 'clerk@harbour.example.com', '01m8aqfyjkcrhj957d611zqvy4', 'GET /v1/events/export', NULL, '{"format":"csv"}', 1, 65, NULL),
	('0000000001gf4y5myr1swekhan', '01m8aqg1pwx969dwhxrxjkrbx7', '2026-11-26 01:28:37.34+00', 'clerk@harbour.example.com', '01m8aqg1pw79tpx33dm74ynz3h', 'GET /v1/events', NULL, '{"type":"MailFailed"}', 95, 95, 1);


--
-- Data for Name: event_times; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01m8aqftv988nbmzhx3xtgams8', 1, '01m8aqftvtce7k5axhwbahpd39', 'organization', '01m8aqftv988nbmzhx3xtgams8', 1, 'OrganizationCreated', 1, NULL, 'ops', 'ops-01m8aqftv8v3b52xst6173315k', NULL, '2026-11-26 01:28:30.33+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":1,"name":"Quarry Press","template":"default","external_id":"quarry","approval":"required","invitation_hours":48,"default_role_id":"01m8aqftv98qzjypk02f2exhs9"}}', NULL, '\xe878010094e130289d60bb7402e090688f25215e03d7e4dc91001bbd9c2b42f8'),
	('01m8aqftv988nbmzhx3xtgams8', 2, '01m8aqftvtn8ke6kp5dwzaf1yn', 'role', '01m8aqftv9x73vd5xd2aar1d9t', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aqftv8v3b52xst6173315k', NULL, '2026-11-26 01:28:30.33+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x2acd50c8f6d811a72c3c81e434fe74b5d21fa68effc2712610583ead60c7782e'),
	('01m8aqftv988nbmzhx3xtgams8', 3, '01m8aqftvtgnvcbaccn7fe7npn', 'role', '01m8aqftv9nhx78zchk13bje8x', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aqftv8v3b52xst6173315k', NULL, '2026-11-26 01:28:30.33+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\xfdcac5b7697e63e239ffcbc363e363e11b0e96cbd8b2c88cb512a5c62a5e7aac'),
	('01m8aqftv988nbmzhx3xtgams8', 4, '01m8aqftvt56qeyf1dv1wegv1g', 'role', '01m8aqftv98qzjypk02f2exhs9', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aqftv8v3b52xst6173315k', NULL, '2026-11-26 01:28:30.33+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\xadd4e0dbca630f98e2183858c21702e07f1e668c6054393bf47ed5c6f2db1561'),
	('0000000001gf4y5myr1swekhan', 1, '01m8aqftxmfcfftkdbxb45j6rt', 'organization', '0000000001gf4y5myr1swekhan', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aqftxbat3wt0fmrgkd86a5', NULL, '2026-11-26 01:28:30.388+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"default_role_id":"01m8aqftxhj5q91x1zexg9vmvb"}}', NULL, '\x8e4310815180b0b40db18a925c0fe6091d5a635eb98edc15a4f3ac225968f0d3'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqftxmw7pqawtmpxgx7f3v', 'role', '01m8aqftxhjkywgas9hnaknzav', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftxbat3wt0fmrgkd86a5', NULL, '2026-11-26 01:28:30.388+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\xad761106790aef7d91cc0daeeba5aacf9f457cf1abf45142c6e4799c4e4401f8'),
	('0000000001gf4y5myr1swekhan', 3, '01m8aqftxmzqdewrkxmj4rj6ak', 'role', '01m8aqftxhcaga1fejw7t6vpba', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftxbat3wt0fmrgkd86a5', NULL, '2026-11-26 01:28:30.388+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x0fbadb8abe1bda592d68c24b5d7e7073d092b08c46202da273c4e84cbca5091e'),
	('0000000001gf4y5myr1swekhan', 4, '01m8aqftxmgd3f6j3tych3vvxn', 'role', '01m8aqftxhj5q91x1zexg9vmvb', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftxbat3wt0fmrgkd86a5', NULL, '2026-11-26 01:28:30.388+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\xa93376ca5e6439c686ac8a57def94a496dfeb0cd99b48d71adb901132e253edb'),
	('0000000001tx478ar0d6fzxd27', 1, '01m8aqfty7appzfbz9pqcdfcq0', 'organization', '0000000001tx478ar0d6fzxd27', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"default_role_id":"01m8aqfty6nwana9dvp16ey1kb"}}', NULL, '\xc803af0ce54600a31a16bc12d024a9e9c2c4961c502ce00644e8f09e3a59e17b'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqfty7gk9g97jet9jke8gq', 'role', '01m8aqfty6mc06t251z4qr9jrq', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{key,name,number}', '{"to":{"number":1,"key":"superadmin","name":"Superadmin"}}', NULL, '\xb58246acb346b41324d6cf8698cc00a15e34e2395d22fe363cb9d31d408e5f09'),
	('0000000001tx478ar0d6fzxd27', 3, '01m8aqfty72y5peh77rtsedthm', 'role', '01m8aqfty6mmdq9rn6f23mmez6', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{key,name,number}', '{"to":{"number":2,"key":"pastor","name":"Pastor"}}', NULL, '\x1f08371cbb035b84c20107348d5ea3c8cf89026d901b11448b2437051e3237e2'),
	('0000000001tx478ar0d6fzxd27', 4, '01m8aqfty7cec17m2ssvv15acv', 'role', '01m8aqfty692wx22djck1jx9e1', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{key,name,number}', '{"to":{"number":3,"key":"leader","name":"Leader"}}', NULL, '\x42b104a4f73c69aade6bd7264e7a6cdf18d74be5652f0ab4721fb9fded068693'),
	('0000000001tx478ar0d6fzxd27', 5, '01m8aqfty7ks1cfm643txh2vxm', 'role', '01m8aqfty68p8e3hpgzkjb1p6k', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{key,name,number}', '{"to":{"number":4,"key":"coordinator","name":"Coordinator"}}', NULL, '\xb7470fda5cf81ead91b97c9600053b628ebeac0b4095e88a8bad9474e627b781'),
	('0000000001tx478ar0d6fzxd27', 6, '01m8aqfty7njtwq896y11bfj6b', 'role', '01m8aqfty6nwana9dvp16ey1kb', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqfty6bz8et6gsyh0wzp4t', NULL, '2026-11-26 01:28:30.407+00', '{key,name,number}', '{"to":{"number":5,"key":"member","name":"Member"}}', NULL, '\x773f84244a764cc3317cbe05896e8cdd9359dcf92c0f8c2aea6b9f624411bd73'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqftyvscgpe5tsfrz7ambv', 'organization', '0000000001byfqz71dvs8mckv9', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aqftysg5pdcvshg65jngca', NULL, '2026-11-26 01:28:30.427+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":4,"name":"Northfield District","template":"district","external_id":"northfield","approval":"required","invitation_hours":48,"default_role_id":"01m8aqftyt0pmzqf1smetp8mxm"}}', NULL, '\x5008b6e1f91279da4d04d96d83694fe0d3a89cff4faadd18e89beb12adbfc3a1'),
	('0000000001byfqz71dvs8mckv9', 2, '01m8aqftyvekj2kf5t52rqnvr2', 'role', '01m8aqftyt4g3x06ktka88ee7a', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftysg5pdcvshg65jngca', NULL, '2026-11-26 01:28:30.427+00', '{key,name,number}', '{"to":{"number":1,"key":"1a","name":"Admin"}}', NULL, '\x9601ce95070d54228c051574b90269ded09221e9731ce08a0dfad34df33cf970'),
	('0000000001byfqz71dvs8mckv9', 3, '01m8aqftyvkhb9c9vhax4k9rhn', 'role', '01m8aqftyt5n1b0d9epbd70ptj', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftysg5pdcvshg65jngca', NULL, '2026-11-26 01:28:30.427+00', '{key,name,number}', '{"to":{"number":2,"key":"1b","name":"Mentor"}}', NULL, '\xc36c190c4aef856b590a29eb6eb76f487a6a1646599defca9bda594f11900f47'),
	('0000000001byfqz71dvs8mckv9', 4, '01m8aqftyvfpter41r3syab18z', 'role', '01m8aqftyt0pmzqf1smetp8mxm', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftysg5pdcvshg65jngca', NULL, '2026-11-26 01:28:30.427+00', '{key,name,number}', '{"to":{"number":3,"key":"1c","name":"Candidate"}}', NULL, '\xb36b776c6482f645885027623ed2e01a441a1cbdbb85235a92194acee0023a09'),
	('0000000001byfqz71dvs8mckv9', 5, '01m8aqftyv119ehk3ka34h8wnb', 'role', '01m8aqftyt1h9jany1k1czxrnb', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftysg5pdcvshg65jngca', NULL, '2026-11-26 01:28:30.427+00', '{key,name,number}', '{"to":{"number":4,"key":"1d","name":"Board"}}', NULL, '\x9813f0f55da4705a95fab2fed8b78acf32701045cd4a4d481c96fad3ce46c6df'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqftzfbrh35zwkghm7dq03', 'organization', '0000000001fvrxqf8at9nqe78q', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aqftzdwf3m33ry6g6n88h6', NULL, '2026-11-26 01:28:30.447+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"default_role_id":"01m8aqftzee99jk917r6wnddnd"}}', NULL, '\x28bc3a887ce0a3b1844e54932012eb80c38d82f31381f449678f55deb44b47cb'),
	('0000000001fvrxqf8at9nqe78q', 2, '01m8aqftzfhy1aasxdcez1qebc', 'role', '01m8aqftzes9p66b0k8dy7ss07', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzdwf3m33ry6g6n88h6', NULL, '2026-11-26 01:28:30.447+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x117604af65adae6a0fe4dc3c70921ef7b78740af94e671e0a1b6e7934327b925'),
	('0000000001fvrxqf8at9nqe78q', 3, '01m8aqftzfy9tejka0b1f4jz94', 'role', '01m8aqftze4a0tdav0c4am9p90', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzdwf3m33ry6g6n88h6', NULL, '2026-11-26 01:28:30.447+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x963257bceca5cbd6bbc515ce9e0c2b665faa55e4a3f621c843a99923dc7a8b86'),
	('0000000001fvrxqf8at9nqe78q', 4, '01m8aqftzfvqh7n7jy19d34zy6', 'role', '01m8aqftzee99jk917r6wnddnd', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzdwf3m33ry6g6n88h6', NULL, '2026-11-26 01:28:30.447+00', '{key,name,number}', '{"to":{"number":3,"key":"normal-user","name":"Normal User"}}', NULL, '\x90c1b026ad7774d35cfdd3c47078336a531b86622fa3fba6ff8cb1bd9cfe87e9'),
	('0000000001fvrxqf8at9nqe78q', 5, '01m8aqftzf81zdzwcb29aap1gp', 'role', '01m8aqftzecrkmqrp6d88nsxht', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzdwf3m33ry6g6n88h6', NULL, '2026-11-26 01:28:30.447+00', '{key,name,number}', '{"to":{"number":4,"key":"client","name":"Client"}}', NULL, '\xcd6c811d2d868db89b4fcef14cf53dabb122b433320bfcd0b5109dea94b4c2cd'),
	('0000000001byfqz71dvs8mckv9', 6, '01m8aqfv05ysne92tr3h66r8mw', 'organization', '0000000001byfqz71dvs8mckv9', 2, 'OrganizationUpdated', 1, NULL, 'root@example.com', '01m8aqftzvdpg8crt7na1vkqtc', NULL, '2026-11-26 01:28:30.469+00', '{invitation_hours,name}', '{"from":{"name":"Northfield District","invitation_hours":48},"to":{"name":"Northfield School District","invitation_hours":700.5}}', NULL, '\xf70c9210a50f12f16d5623424cfceba4f9e39a07e90d532dcbf6f684f4709040'),
	('0000000001gf4y5myr1swekhan', 7, '01m8aqfw5dpaytfc4xxv8t3kvp', 'group', '01m8aqfw5dathtm56098tr80y3', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw5dbqafqhrefa0zjbw7', NULL, '2026-11-26 01:28:31.661+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"First aid","description":"First aid, a tag"}}', NULL, '\x0e92c111b59ca5f4bc4472f6ae9d4a084e946a8b5157e4eea163fdabb5891117'),
	('0000000001gf4y5myr1swekhan', 11, '01m8aqfw6h5e39f22an09htw3q', 'role', '01m8aqfw6e28hf53tfv7ak6yzm', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw6dtd6gdv13eg7dsw2w', NULL, '2026-11-26 01:28:31.697+00', '{key,name,number}', '{"to":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x7a8a04ae2952c6047cb9b085ba90bd52666d57ef2d75a8883e5d257d9138fd71'),
	('0000000001gf4y5myr1swekhan', 13, '01m8aqfw76y4j1xrn1h6790zff', 'role', '01m8aqfw6qdq6tqk7pj84sxy4d', 2, 'RoleUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw73qesf0ez2ngsfdd5b', NULL, '2026-11-26 01:28:31.718+00', '{name}', '{"from":{"name":"Coach"},"to":{"name":"Head coach"}}', NULL, '\x655594be3f6ad9a42af821836f1eb667f6c34a71b99e2e80f54da85edf5391df'),
	('0000000001gf4y5myr1swekhan', 14, '01m8aqfw76xw63856asjf1gvt6', 'organization', '0000000001gf4y5myr1swekhan', 2, 'OrganizationUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw73qesf0ez2ngsfdd5b', NULL, '2026-11-26 01:28:31.718+00', '{default_role_id}', '{"from":{"default_role_id":"01m8aqftxhj5q91x1zexg9vmvb"},"to":{"default_role_id":"01m8aqfw6qdq6tqk7pj84sxy4d"}}', NULL, '\x925bfac1ad1640ab497fdd5a7de4e793f9ad1ba292a59753b0d60ae9f44f192d'),
	('0000000001gf4y5myr1swekhan', 19, '01m8aqfw91c992cvdqqd70b80x', 'person', '01m8aqfw91gss646qp8jd3jpy6', 1, 'PersonCreated', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfw903dyz2sdxt49qepsf', 'season 2025', '2026-11-26 01:28:31.777+00', '{address,email,first_name,language,last_name,name,roles,source,source_id,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x84dae7ecfa9d6bf3ae25d46a6fcc0148b2aefc68ec0725ac0218406c46c7c78e5cfcbb60ff88cb7ef78cdd7c2c635c5f30d20fc2ebf29895d87c931194d38140b8c2741be6bfba875cdc4e435aaa7fe45c29e641c0ba0a8692622ed36334724ec2ef71b821070c5544bd9aaeff0390f9296d7f5c50f4efa698d36d9b9cd23eae7d88545700af3a36fe9f0084167ad50a28234997c9546fc283e57f8737d3118c1a4ef4c9e49e6329d32e23f5def19ef5e0a1b434aaabe0049da1e6b896', '\x38a08839f887d1787e8824873b71eb78d91a858b947507f53acf5945b7b3bd0a'),
	('0000000001gf4y5myr1swekhan', 39, '01m8aqfwdqek01wnbc4wshkh6b', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 9, 'PersonStatusChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwdm6vhn89e43jqv8dp9', 'injury', '2026-11-26 01:28:31.927+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\xafe9c00b35763e8779550ced1141399568d1c6350f0f5819c663ee7f6ee2130d'),
	('0000000001gf4y5myr1swekhan', 43, '01m8aqfwfdc46aknpkxdc7740w', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 13, 'FileAdded', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwf5te8w893xgc5r6h9s', NULL, '2026-11-26 01:28:31.981+00', '{files}', '{"file_id":"01m8aqfwf7ax9xe2f0g6v0t3ky","size":8,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8aqfwed62qttbeevk5kzgwa"]},"to":{"files":["01m8aqfwed62qttbeevk5kzgwa","01m8aqfwf7ax9xe2f0g6v0t3ky"]}}', '\x2ca640733794676fb38fe63764af13c2b778a52a70d1bb21eb0f1e1d2bc99f3f3faab6e1f3533cdc65398cb5708da3fa1cce00ac2ff5cba03b49fbd5234b880cbb1bc115251d6c', '\x36a34d68274a3b47ca93b40d393976f31a1031047b18d04e420c80467bf15566'),
	('0000000001gf4y5myr1swekhan', 60, '01m8aqfwjcm322ws7d5caxt81v', 'person', '01m8aqfw91gss646qp8jd3jpy6', 4, 'InterviewAdded', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfwjbmqnc9a8sndxdj7qe', NULL, '2026-11-26 01:28:32.076+00', '{interviews}', '{"interview_id":"01m8aqfwjb0tgwfxn2wmsz2ej7","date":"2024-03-01","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aqfwjb0tgwfxn2wmsz2ej7"]}}', NULL, '\xdb240a9cf1b08cebc0494e3cd1d44d70510746ad4b4e42c19577136722d9e4a4'),
	('0000000001gf4y5myr1swekhan', 71, '01m8aqfypymm9h5mk0fq5hrmtk', 'mail', '01m8aqfyphqpv90vpjw01w3r7r', 1, 'MailSent', 1, '01m8aqfyphdkxmc254smsbjvwf', 'system', '01m8aqfypp85sx9yahvn6aqfwh', NULL, '2026-11-26 01:28:34.27+00', '{}', '{"invitation_id":"01m8aqfyphh8190a6zw23w4bqa","provider_id":"43cc4f1d-e8c0-4bac-9f64-a360ff0dc16f"}', NULL, '\x5e5c03dbb16e3bf8d5730651a39f43864c57d230685409e136861741ef3309b9'),
	('0000000001gf4y5myr1swekhan', 95, '01m8aqfzc99pshwftdpq3jm6rt', 'mail', '01m8aqfz9av5f3dktgx8fgjrh4', 1, 'MailFailed', 1, '01m8aqfz9a6t6t5s43tps5wmd1', 'system', '01m8aqfz9er5w3hczbwfprmmra', NULL, '2026-11-26 01:28:34.953+00', '{}', '{"invitation_id":"01m8aqfz9a3terd1shnrpzr3fs","cause":"http_422"}', NULL, '\x5bfe04eb4bee5a28cc8575d26203057f057108e3e6447d36e81d398ec7b80ee2'),
	('0000000001tx478ar0d6fzxd27', 10, '01m8aqg1q52zydpp73521gkaxd', 'group', '01m8aqg1q5rxxj1et7bdqpt358', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8aqg1q3gygezh40v351p9gk', NULL, '2026-11-26 01:28:37.349+00', '{description,kind,name}', '{"to":{"kind":"area","name":"North side","description":null}}', NULL, '\x15cca053d8a4936b5eb318314e3bb7cac2d9dbac67e288d6b01cb58245a30724'),
	('0000000001tx478ar0d6fzxd27', 23, '01m8aqg21ztrqk5q45v3a7v90r', 'mail', '01m8aqg21kzwtcxx1n01vgz9e8', 1, 'MailSent', 1, '01m8aqg21kzcd7xhebh9wz1k2w', 'system', '01m8aqg21sayff17sxc3za63rw', NULL, '2026-11-26 01:28:37.695+00', '{}', '{"invitation_id":"01m8aqg21kcrh538nddz75xb3g","provider_id":"fb97fab2-85b9-4e13-a862-ff763b2e9afe"}', NULL, '\x24bf25cd682cbc1cdef64b36e0473a882609e4554f3298c839ed2dc587ec85b0'),
	('0000000001tx478ar0d6fzxd27', 28, '01m8aqg25fmfr41cf4nbw2322m', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 5, 'PersonApproved', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg25c67dnyg6sxnk4ebvf', NULL, '2026-11-26 01:28:37.807+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x79593a70f377e77efa801ed468b2c984bddc57be38d83e8d4b1170bed7063385'),
	('0000000001tx478ar0d6fzxd27', 29, '01m8aqg25fpvx5q4r5ndtv02gd', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 6, 'PersonRolesChanged', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg25c67dnyg6sxnk4ebvf', NULL, '2026-11-26 01:28:37.807+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqfty692wx22djck1jx9e1","rank":"primary"}]},"to":{"roles":[{"id":"01m8aqfty6mmdq9rn6f23mmez6","rank":"primary"}]}}', NULL, '\xa2b0ca7957f7388071c27498dbe66e9cb8c0131687e771d26d51c04aff17212b'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqftznmmthr3v9h1xkyjdb', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aqftzkv64ve1gxff8s0y3h', NULL, '2026-11-26 01:28:30.453+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"default_role_id":"01m8aqftzm9wepb9f5xwy5vg57"}}', NULL, '\xe553fef9285d68dfd3f073ab09b255ba0a1dcc48328acd89f4df2fcab18a3566'),
	('00000000019xy9d7hd1x0k5rt3', 2, '01m8aqftznprja11d0zaj742zb', 'role', '01m8aqftzmdww2vh2b1r2v83wg', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzkv64ve1gxff8s0y3h', NULL, '2026-11-26 01:28:30.453+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x3353ed94f9b236f6ab1620a6bef6b9a3e55791620b6ed1a61c607c58b0b1109c'),
	('00000000019xy9d7hd1x0k5rt3', 3, '01m8aqftzn8nsfgbtt4kbscgxb', 'role', '01m8aqftzmvdx4eca99drz04c4', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzkv64ve1gxff8s0y3h', NULL, '2026-11-26 01:28:30.453+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x9a3712a26ef9e61692bb83d8488002476227a3fb27ea393d33aeed47b176fd45'),
	('00000000019xy9d7hd1x0k5rt3', 4, '01m8aqftzn23nsx9zrr0htvzbm', 'role', '01m8aqftzm9wepb9f5xwy5vg57', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aqftzkv64ve1gxff8s0y3h', NULL, '2026-11-26 01:28:30.453+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x9872ffa80ca93bec70ebf44329b31fb352996153a2d99f3d3460c3661d693e00'),
	('01m8aqftv988nbmzhx3xtgams8', 5, '01m8aqfv8rjfxy0ye5j9qf2kk6', 'organization', '01m8aqftv988nbmzhx3xtgams8', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aqfv8jd10za13rdev3x1yj', NULL, '2026-11-26 01:28:30.744+00', '{number_offset}', '{"from":{},"to":{"number_offset":7002}}', NULL, '\xd1d04c770a47ccaca32856fa1f0951675c7ba4ea23d7fd6c1dcc4fbed9ea5821'),
	('01m8aqftv988nbmzhx3xtgams8', 6, '01m8aqfv9c42y8zqyatmxn8m1q', 'person', '01da12vje0cjyf4kpjqb0f8cdf', 1, 'PersonImported', 1, '01da12vje0cjyf4kpjqb0f8cdf', 'ops', 'import-01m8aqfv8jd10za13rdev3x1yj', NULL, '2026-11-26 01:28:30.764+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aqftv9x73vd5xd2aar1d9t","rank":"primary"},{"id":"01m8aqftv98qzjypk02f2exhs9","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1556962200000,"number":7001}}', '\x95c8b6f9b46666436b611b5ee6b03f30f1401cc8541bfabbbce194d7d7716602c99248843812a807a7d186353683fc144740f9c58ac5abf28d845be53ac5e2b1ed9d3dbb8d614843446429e8abdfecf6544a00504109cabf9ac0d1199717630ea3fa0ada9cca66975bd610e84bfeafdfd29a9c1bb34f8e5748ea566713b65bb9841e80047dc2b10e49d5f5ee656590e71bb7f2505c51e13fc064edc4215a808115de5146fefba8a9c67ae40ce8f37101e9f7cd216f3be946c30e5a09e1e2ff1dff37b2d5ac62ff7196b1', '\xa9de0f6b6bb1336362bd087a2687c9bb21a3d6db4c94114766e6646fc709af63'),
	('01m8aqftv988nbmzhx3xtgams8', 7, '01m8aqfv9cg2xbawswndbc1yh4', 'person', '01m8aqfv9cvwhgkw1feyt2mp6x', 1, 'PersonImported', 1, '01m8aqfv9cvwhgkw1feyt2mp6x', 'ops', 'import-01m8aqfv8jd10za13rdev3x1yj', NULL, '2026-11-26 01:28:30.764+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,timezone}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aqftv98qzjypk02f2exhs9","rank":"primary"}],"groups":[],"archived_at":1638230400000,"created_at":1795656510764,"number":7002}}', '\xc3afd2aac25858adfef26d2690cd2476b00c725ebf1af95d3cca86d7985aecb19bbdcac6331e5c61ecb9ce93371227bc30b5cb1fe3b7d9c5e9f214c1628e37ced982c6f0ee08ea9cd150b51cc620937f8440f8e3c0b4ca34c5b4c13ae5efca7c10273347edbf798d137a1ca0798bb9047ce5212f639ea4e72f0461b0fac60c2a32f5bfee704e6e6a0f86cfe3147dd7d345ef21c586b358c273eb93d2674a5562dd4e9583b7d00fa8f92996c3e7c4b285d0f37d6c77593fd487069fc1f82d77be63c5579943444457b420ac462f', '\xf9aae0ba4ec8da72694eff0a857d73202e976bce1e085c4d7d126a7159464785'),
	('01m8aqftv988nbmzhx3xtgams8', 8, '01m8aqfv9ctd9e2zgj7j3qj755', 'person', '01e273w700jv3qhetrx45g4c82', 1, 'PersonImported', 1, '01e273w700jv3qhetrx45g4c82', 'ops', 'import-01m8aqfv8jd10za13rdev3x1yj', NULL, '2026-11-26 01:28:30.764+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":7002,"to":{"status":"pending","source":"import","roles":[{"id":"01m8aqftv98qzjypk02f2exhs9","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1582934400000}}', '\x16e0b73ca68edfc9f02a2e69249aa147793555805031cf406e97443fc50c585c1cbf80f710bba4eae096cd934ab3f672d6a0cae72d9d7ee3406672f45d0a44bdba0f16df0a4471b02f9d840910a552adfbf54173d7bd408581c0b9ba131b9f59177bcd6528711c493adbb9128a6eb45a16ff611bb2329af0f43d5eccd53cbe34521cea2b69102095bbb4ce35b7d8d4653da8c152825e9471ce1d81b9', '\x154b906feb34c0bc4126d08b88422bea70c23227f18639a81399023ff7a392d4'),
	('0000000001byfqz71dvs8mckv9', 7, '01m8aqfvhqktvm11355f2vqas4', 'organization', '0000000001byfqz71dvs8mckv9', 3, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aqfvhcpa6hykg3z51ndbqn', NULL, '2026-11-26 01:28:31.031+00', '{number_offset}', '{"from":{},"to":{"number_offset":4711}}', NULL, '\x1a21a83f8f33c1d53a78d64916be967423116d9496a3680344a24a13db61d158'),
	('0000000001byfqz71dvs8mckv9', 8, '01m8aqfvjcd62dwb6nhr1zvpxv', 'person', '01m8aqfvjbwe320f63yna4n7g2', 1, 'PersonImported', 1, '01m8aqfvjbwe320f63yna4n7g2', 'ops', 'import-01m8aqfvhcpa6hykg3z51ndbqn', NULL, '2026-11-26 01:28:31.052+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aqftyt4g3x06ktka88ee7a","rank":"primary"},{"id":"01m8aqftyt1h9jany1k1czxrnb","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1795656511051,"number":4711}}', '\x7d87161f4ea0a068f3409f73fada62e31f2dc04ae368636c5eda6fa41aaaa5a1d42d43d2e863fe8cbe48942011e80d59345075a6baeaa21742f1eaeca62ca586640196c2aa9eb45558aab12371f063ef8ce5c9df0247fb79c990783fed717b4986d2e8e3638661310779fc9af29907d9e30a4f6213d3a579fa50339fa8da705d5ef2a3853d2ac88c2442062e35773b801d9df4f02de3d6894a2e81dede8f', '\x31bc4bca735f37704bc676014d3d985199afe6d5ed424f6070fefde33570011d'),
	('0000000001byfqz71dvs8mckv9', 9, '01m8aqfvjczjgjn5ec9v7axxwz', 'person', '01m8aqfvjbknsk5638r847nspt', 1, 'PersonImported', 1, '01m8aqfvjbknsk5638r847nspt', 'ops', 'import-01m8aqfvhcpa6hykg3z51ndbqn', NULL, '2026-11-26 01:28:31.052+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":4711,"to":{"status":"active","source":"import","roles":[{"id":"01m8aqftyt0pmzqf1smetp8mxm","rank":"primary"}],"groups":[],"archived_at":1795656511020,"created_at":1795656511051}}', '\xf2d7acb758da30fd5e8c0181dd1b57ca86842fc1fb855cc3aa57daeaf028b237b928b83f860f0044e429ed0ef8a17631d53ff1b2e248b912f7635218763aa45c22405d940744379e49659b720ec18fa4b76e993c20a68aedf0616f891141292f0042d088162d3bcabc563524f5955ebc3921bbcc13c858a899c40904b467f3a7aa7bdfc8ad7c6b6f4135cf7aafac37b9192a932e4f744e84', '\x3c25e7a36d13f15b39c271162434c24e73ea568385b6e2adb3c544b8b55569d7'),
	('0000000001fvrxqf8at9nqe78q', 6, '01m8aqfvte963n4j0bfnwwzt3k', 'organization', '0000000001fvrxqf8at9nqe78q', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aqfvt9kr4krf1b146es910', NULL, '2026-11-26 01:28:31.31+00', '{number_offset}', '{"from":{},"to":{"number_offset":302}}', NULL, '\x1f2b4398448c9a0dd85e2dd4fc229a3d3b1f79cad4dd2adb5ad16bd7a3550735'),
	('0000000001fvrxqf8at9nqe78q', 7, '01m8aqfvv2zevymvyxxxa7nyw5', 'person', '01m8aqfvv1ky2z8py8d48ejc4t', 1, 'PersonImported', 1, '01m8aqfvv1ky2z8py8d48ejc4t', 'ops', 'import-01m8aqfvt9kr4krf1b146es910', NULL, '2026-11-26 01:28:31.33+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aqftze4a0tdav0c4am9p90","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795656511329,"number":301}}', '\x112de00d1fdf0ba8552a0da1c606d83c798503f74f2365781d44de6aeaf35ddd87193d9f9dd1b8f7044a1c8fbbd68b8a24a0c1842d45333d36e73b61126c07551ef4159c1b12e0e9e52460d49ebce8b0cfe990c3f21e9307bb8428e9ede5799955db6cd0871c3f774b8b924d7e1889b1e749c95d1d92ebe66ede4c544afb3cf7388ca93ff40b8c43e7e13f4ec2ac3187d7576d8c49887e6a783deb4815', '\x9138b0b5e79b6a3aea1515201b0227588bc060ad974d89133f1701eb74827f9d'),
	('0000000001gf4y5myr1swekhan', 6, '01m8aqfw57296c9vv63xpxbecx', 'group', '01m8aqfw57yahj6efsyha96vdg', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw57r0z6h35spzcy2dza', NULL, '2026-11-26 01:28:31.655+00', '{description,kind,name}', '{"to":{"kind":"area","name":"Dock","description":"Dock, a area"}}', NULL, '\x8eeb3a1827780f13b70ab1fdbf04ddf6c3b429e29eac411b9f29551e3073710f'),
	('0000000001fvrxqf8at9nqe78q', 8, '01m8aqfvv2wnvdne0ydz0zszfb', 'person', '01m8aqfvv1bhedwjagqkv9x9dr', 1, 'PersonImported', 1, '01m8aqfvv1bhedwjagqkv9x9dr', 'ops', 'import-01m8aqfvt9kr4krf1b146es910', NULL, '2026-11-26 01:28:31.33+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aqftzee99jk917r6wnddnd","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795656511329,"number":302}}', '\x4f8b0b43b3eaf677aea4e3e53af0d32f5ee024b5a7f1f6f32bc97ff424b882c20a4aa744dfe83d96f633b6cc415042f327d82614b69e217c37d177680ada8ecb4b6913fd0bdf448dbf8f28b14127cf8cfb9f4c95af33ca75e01718d06d2b221d7c5f5916bf34e50fc9f4543efea5981e9d9d9bffc0b52d2a6873f72648acdeea16fd29c93a996eac7409c867da4c48ddcb84c9c02928fd440327d716786393ed91b6df8b574b0365a0ec60', '\x8c936f9213d87ef5c37e95865e5a31209c669704cc656cb8d6e35aabdc6aeb40'),
	('0000000001tx478ar0d6fzxd27', 7, '01m8aqfw38cf2za4ps7zntr4b8', 'organization', '0000000001tx478ar0d6fzxd27', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aqfw329fwb9d3pmd8yt1w6', NULL, '2026-11-26 01:28:31.592+00', '{number_offset}', '{"from":{},"to":{"number_offset":92}}', NULL, '\xfae16ac8689daf6684cb192d7f8ce2b8d4501da8fff5602aeef75f14ba36442f'),
	('0000000001tx478ar0d6fzxd27', 8, '01m8aqfw3vt1p7j06j15c3fb4d', 'person', '01m8aqfw3v8f215te33z1zvwgg', 1, 'PersonImported', 1, '01m8aqfw3v8f215te33z1zvwgg', 'ops', 'import-01m8aqfw329fwb9d3pmd8yt1w6', NULL, '2026-11-26 01:28:31.611+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aqfty6mmdq9rn6f23mmez6","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795656511611,"number":91}}', '\x7f5468307a3abb4ab0c19afdb1a8196a06d70b7fe34bdff28751ba1a94a562c7c347207a752a77f321304e667bf3743750c575271be92a0872fd8fb886a1a77c0d5e2829e4629e352b8e1010189479a985906bc3eaf0cc338f165428943cdc463487c8f41c48102c37a1401b92485ea2d832ddfaff6258107b34be1e72c7f29633adf70541f45e35179e6eeed59304c4222c0431a0758e01cee552a1d524721251a6fc4d081277ac3d6c07c6a15d05b439e7f8', '\x55765f869c97c94947b1c81c33f09f8dde3777fd841c33277e6e26916af3d8cf'),
	('0000000001tx478ar0d6fzxd27', 9, '01m8aqfw3v7m7gks97bkne2dft', 'person', '01m8aqfw3v4cjqea146sdddkm4', 1, 'PersonImported', 1, '01m8aqfw3v4cjqea146sdddkm4', 'ops', 'import-01m8aqfw329fwb9d3pmd8yt1w6', NULL, '2026-11-26 01:28:31.611+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aqfty692wx22djck1jx9e1","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795656511611,"number":92}}', '\x6edd0f11bac573e82de2f481b0ced3e508b0ff7523cd779258005bf51d3214a71369a5c94124e853b6de63bd59d9de58d8d2c2c026a4940e67b319eae4d0545bcc6407c96776b06f995058b6ccb78f1c7c178c53970399de06f0910bde1aa86579dc95fede2227094c3b70637e47aaacf54d9cea882736661d8055937938ced057f913480429a0a5ffd4cf59aa29fcbc010ec357cc4c0e33c69415c1', '\x4d8561252cf4d9c42f2b60d2cb29f3e617caeaa26f38286d2a7a356af5bb77e8'),
	('0000000001gf4y5myr1swekhan', 5, '01m8aqfw4vrd23n1yrhxm43e5x', 'group', '01m8aqfw4vqtevacx1rj6xattk', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw4qy3jsfh7nc1ggshr8', NULL, '2026-11-26 01:28:31.643+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Eight","description":"Eight, a team"}}', NULL, '\xd5000f554b90eb91672ea74954b25127668775231a38f401daf6878f6cbdde78'),
	('0000000001gf4y5myr1swekhan', 10, '01m8aqfw69r2xp3j04pwgm6nb9', 'group', '01m8aqfw5dathtm56098tr80y3', 2, 'GroupUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw63n8v21jwqsy5x7cx1', NULL, '2026-11-26 01:28:31.689+00', '{description,name}', '{"from":{"name":"First aid","description":"First aid, a tag"},"to":{"name":"First aid 2025","description":null}}', NULL, '\x91f210773f90b334e05711f14068e507115b2dda50a79db5756e93c7e96e207e'),
	('0000000001gf4y5myr1swekhan', 17, '01m8aqfw8hbemax56wncym683y', 'person', '01m8aqfw8hqzt5zjtp2jdx0qfh', 1, 'PersonCreated', 1, '01m8aqfw8hqzt5zjtp2jdx0qfh', 'clerk@harbour.example.com', '01m8aqfw8gzfd5y7b35061wa49', 'season 2025', '2026-11-26 01:28:31.761+00', '{email,first_name,language,last_name,name,phone,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x557f9735d8707cd16904fadf3d08f468332176b9966092bdbe8161d305fd11324ea8cce6c98b02ef6bc278dc12788c7eb000e1e85444283e8a0358bef67213b2a621a6630cc2efb41b02bb4dd1e16b336aec8a03e6f4c66b9923f6f67e0118bcb457c27292577d52b2e7abf16263becad1f261865b7220c2488556c3e026762118e5bd5e09eeb66235403a888ed958de0ee9acfb45dfb940b124a20682a90913bc9fa6e3e0b95620ba3dc8', '\x5e47fa1ffc1a312107810fc22b66323f395b431dcb6d23278534855d54f25a92'),
	('0000000001gf4y5myr1swekhan', 23, '01m8aqfw9tq4j6dp2bpvjb71tp', 'person', '01m8aqfw9t8yv7hs7js4jp5c4d', 1, 'PersonCreated', 1, '01m8aqfw9t8yv7hs7js4jp5c4d', 'clerk@harbour.example.com', '01m8aqfw9sy8skxgjdt9e8msam', 'season 2025', '2026-11-26 01:28:31.802+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\xcca1f1eda06abf1625d924040da14e3f05954e9c8d80f625fa29166dea6336b3a926f09cc19b4eb808d7df3d1f9066cbca29511f149d7630d8ee3b1752dbafdf8897304f8dc6756667c05b67f4340408ea9a1052749641372adeb0e231bec35a1b9b2eb9c34f4fe522476d22ed803fd4afa891c51c3b06f1bf8de2a6e974a7ef437c9d05368f5fe8515f130c7658ceb52609ac7694ca1807c98405db4fd0a58be3bcac9db45489edf109f0c3d0', '\x1aeaab845af822b3e160b0b863f99e62644758068911e38384f18595c5bfc44a'),
	('0000000001gf4y5myr1swekhan', 38, '01m8aqfwdgzqek11djh6f95acc', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 8, 'PersonUpdated', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'sub-ada', '01m8aqfwdd98sfa39z3z45kaaj', NULL, '2026-11-26 01:28:31.92+00', '{last_name,name,title}', '{"self":true}', '\x02cdf0bfe23dfd4b518d374db9b4d7d58938fc0f1960fc1667e585000fa8b94a47be36c8083183788e1e427ba1497463dd5f845b84b0ff9fbc73710d7a59f70976f03d0cb3789036e274097a3132c4be09195f898ae79355a978a64c41ae8be77334ebbffadc357bbdbf1fc281e33c96a09a64b6ab8b4923d5b2c67e311f4e0974c865e351089e3d5bccf9ffd0244f3bcd4bf79c4712d0c959b46bd2944a41ce012c0955f97100dc4002281f0c974c0ad2de31ecdae28fe4531eb58398977ada6b464195a7e8a203100b01fea784c75ddd', '\x309687c8af262360822d2b7e2db961e09e55587b3b68336eae4106298e25aa0b'),
	('0000000001gf4y5myr1swekhan', 41, '01m8aqfwe42qeb6rsdkcp56m9g', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 11, 'PersonRolesChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwe21n05k0baabssnxyp', NULL, '2026-11-26 01:28:31.94+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"},{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aqftxhcaga1fejw7t6vpba","rank":"primary"},{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"secondary"}]}}', NULL, '\xa60eded2e1c4885c08e70586d01d6f8a219f92110ea0d15fac8b87b72942438b'),
	('0000000001gf4y5myr1swekhan', 48, '01m8aqfwgcqezjay7hfya7y4d7', 'person', '01m8aqfw873wjy6zshcnq60s88', 5, 'PersonRestored', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwgbmvgsemb6zax0efg8', NULL, '2026-11-26 01:28:32.012+00', '{archived_at}', '{"from":{"archived_at":1795656512008},"to":{"archived_at":null}}', NULL, '\xc79dd449c8d1570ef4199853073b77fef3134ac8875ef16fa9a1dbbc856d3c80'),
	('0000000001gf4y5myr1swekhan', 51, '01m8aqfwgs8c1ty632kqyy7zs8', 'person', '01m8aqfw98rxqnx127syn9e2rd', 2, 'PersonUpdated', 1, '01m8aqfw98rxqnx127syn9e2rd', 'clerk@harbour.example.com', '01m8aqfwgr2kmxa912wy6t7d2d', NULL, '2026-11-26 01:28:32.025+00', '{source_id}', '{}', '\x292d05c85d1c6c2e6a6b53c21f0f5a527747e1ef2fd4bcd84bbfe7635cfbd866a59fce30b48e0f0320be59db4a77a4c31b7355da6e7acf62587a34cf98d7f5a59cb74f06a41e0c00346e07c7b74f9a9e21b71b', '\x23c239b0ba844b92e9b6eae6204db577f59486148e49bd3dc0d8ad1e1a70b714'),
	('0000000001gf4y5myr1swekhan', 52, '01m8aqfwgsm00nxve3kqdghc79', 'person', '01m8aqfw98rxqnx127syn9e2rd', 3, 'PersonRolesChanged', 1, '01m8aqfw98rxqnx127syn9e2rd', 'clerk@harbour.example.com', '01m8aqfwgr2kmxa912wy6t7d2d', NULL, '2026-11-26 01:28:32.025+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]},"to":{"roles":[{"id":"01m8aqftxhjkywgas9hnaknzav","rank":"primary"}]}}', NULL, '\x68fc4a53c38a635a0331066518a9e304874e3e04732a5b341e88567424ba1213'),
	('0000000001gf4y5myr1swekhan', 56, '01m8aqfwhj2xkrepvnn5z5k6yx', 'group', '01m8aqfw5pq6sfvxpzm77avpvb', 2, 'GroupDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8aqfwhgeatgx3e6mzd6ws2z', NULL, '2026-11-26 01:28:32.05+00', '{}', '{"from":{"kind":"team","name":"Four","description":null}}', NULL, '\x970495a96931abcffe82814f93e55973f31c14159649298c761a6d0a4ea6cc9f'),
	('0000000001byfqz71dvs8mckv9', 26, '01m8aqg2r632q9hszkw3t34a8b', 'mail', '01m8aqg2qx7a658vf5k5fv2pf5', 1, 'MailSent', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'system', '01m8aqg2qzaqd6kt6gqfvtjaxa', NULL, '2026-11-26 01:28:38.406+00', '{}', '{"invitation_id":"01m8aqg2qw6p9k8r0x9nz38be3","provider_id":"4ef9c165-c6be-46c6-90d8-bdeaee69f66b"}', NULL, '\xe58998d663144a0dfb9ebb61178fb7a16923f0e386e5512de3711b8e439ac31c'),
	('0000000001gf4y5myr1swekhan', 8, '01m8aqfw5kh09g2rybqecb0cpr', 'group', '01m8aqfw5krrmy8mt2b6qdv3ds', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw5jtwqa8fe50hbkn6sm', NULL, '2026-11-26 01:28:31.667+00', '{description,kind,name}', '{"to":{"kind":"project","name":"New boat","description":"New boat, a project"}}', NULL, '\x199074153bb721cbd353a3697b2b814d2a29e02813faa195a163a56df3c05c2a'),
	('0000000001gf4y5myr1swekhan', 9, '01m8aqfw5pes17drva4vg5cbz9', 'group', '01m8aqfw5pq6sfvxpzm77avpvb', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw5p2gd653e6pj9g3a66', NULL, '2026-11-26 01:28:31.67+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Four","description":null}}', NULL, '\x84961e8d871ca081f4b00cc6a1ce5fb1fa5c94419944e475c7a706ac1aa4c1b5'),
	('0000000001gf4y5myr1swekhan', 12, '01m8aqfw6ty9wnfnxqkw8zshvf', 'role', '01m8aqfw6qdq6tqk7pj84sxy4d', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfw6pj48zjb9hbp468cha', NULL, '2026-11-26 01:28:31.706+00', '{key,name,number}', '{"to":{"number":40,"key":"coach","name":"Coach"}}', NULL, '\x100707c0dfb2b099152e561d699bcbfb4045a3640dcd687bfdf79f77d16efa04'),
	('0000000001gf4y5myr1swekhan', 15, '01m8aqfw7wskp6c4186f0jx3a3', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 1, 'PersonCreated', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfw7ae9rj6654f5f36a26', 'season 2025', '2026-11-26 01:28:31.74+00', '{address,avatar_url,email,first_name,language,last_name,name,phone,roles,source,source_id,status,timezone,title}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"},{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"secondary"}]}}', '\xaf6ad64621ef6fc4ffedb73dfbe1382f5c799208bcf229e3001b19abff35126aac3fa96579771cda8cbcd13e4e00bbcd248a6e9e893a46cea1b3b665d42563d6d65ee52abe72e1b7f280bb5ea97fbfbff03c906cd027cd3e17b9997f8ca1513a16dddadc1686e8687ac732cf768af8be143d5b45b774b88d7089ab774d39a1dc14aef9b1c8d23d2a1fd0ec8f9497b868c5dd53dd4e1ec90f3692d9203259294bda8adc3ef4b38d5e60c1ab689ad82434d8ca58e0b64ebc0f61edcde37165100465ccfdac36ce0c09160d20764a153c478fefa63f8c5461013c301084a751862a07d2672949e288f4c5612d049f0ca583c93d4874dfa2c18492ba02ccae6c5363f99dc81490358db630f8fb82c0db488e74c941eacf5610143d6ee683f07743da618bb913032815bc7e454fe2fb8df0012d243fec903b82dad6b8664afffcda0657d50a8bdb88d55cb7c10f83875ffc7b78f2a5af032e1994221ce750db333473edf2e12eeb20c3591f', '\x6f8ac32ecda954bcfda59fafc4ea28cbf6f3d0e089da045009ad0614b528708a'),
	('0000000001gf4y5myr1swekhan', 16, '01m8aqfw8769rx6062n7dvdgsj', 'person', '01m8aqfw873wjy6zshcnq60s88', 1, 'PersonCreated', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfw8715r2yb2j0pqh80xj', 'season 2025', '2026-11-26 01:28:31.751+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"primary"}]}}', '\x897c63147d26320f3fe70ee0ddf128d61aae0a5f469ced0008e4f451fb170d17df62779a602057f8896be68d524eb0b43b51af41d45c41cb745321e955c3f0963f694f221ab63c2932833c5570d6f17c3e91aae14573d8d440f466f602d0ce175d9c41d080e258c67c40a0677fa23e28bb8e17d0ce9357316eebbf0c07f42f84529bf79f83ea2f1f294d', '\x770435e2bb66fa77ec1f0787c2a2cf8b515fcadf9cd9c6d26af76017b1d22920'),
	('0000000001gf4y5myr1swekhan', 20, '01m8aqfw98c1vfcg0rxvcgppvh', 'person', '01m8aqfw98rxqnx127syn9e2rd', 1, 'PersonCreated', 1, '01m8aqfw98rxqnx127syn9e2rd', 'clerk@harbour.example.com', '01m8aqfw9858j9yzdx8prgsvz7', 'season 2025', '2026-11-26 01:28:31.784+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x04bd05820215c1ec85facba074ce5724874c58fb71418c5ebbe6ab3ea9da9a8499c6043ca25d4274c145ef1bd9a0ae77ac41d98068efdd09e1b4151abe532be8e0d12cd3f20269606a6ee67e166f1645494155923219489a6f353a45e5e8afd87c058dbf00b1fb6401f5a1783806ef65c4', '\x20d124ff8bfe4559c090097a514fdaa18e08c4b546fc80756bfad1b69fac3392'),
	('0000000001gf4y5myr1swekhan', 21, '01m8aqfw9gc9rq17sxwjc6crcr', 'person', '01m8aqfw9g022cfx5zn7tn8dcr', 1, 'PersonCreated', 1, '01m8aqfw9g022cfx5zn7tn8dcr', 'clerk@harbour.example.com', '01m8aqfw9grq8g5p3h6frq94ff', 'season 2025', '2026-11-26 01:28:31.792+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x50774b2d8190592ff7ca95fe1723a3df86f0adb0567e7bc66eb28f9a32f740ad0873fe3a30672340014ff9d7ce46f534fdb5d2123303b05fd01ace107c1a8e33c1ea735abba2650c6c7cc833f4df59de135d250de5772aa1b87441e9b589552522aa328ef47959fa73598adc3e12f1e51d17d477c5e1b51c6c6e7f385cc8092cbc51fe3e22b7290ca41ab9e7d8460a0295ce0a99f244da70c5b370864f6ce1d19e2d885c637b5437dd61ec90fe', '\x8cadd475fb2e7ad4764ec34fd93e83dc97f0000182771d19c14652e8340ef3d8'),
	('0000000001gf4y5myr1swekhan', 22, '01m8aqfw9ntj7hhpeaj335t58t', 'person', '01m8aqfw9n9pqca7291rwmf3b9', 1, 'PersonCreated', 1, '01m8aqfw9n9pqca7291rwmf3b9', 'clerk@harbour.example.com', '01m8aqfw9nkbwne6jk79w4ab39', 'season 2025', '2026-11-26 01:28:31.797+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x89918c00d6f7645205234d9c07d120674f73966e3fe719afb4d161287e6943911e32809d1da4fc0f2fbb406a105abf2586246a4ccdbd9c3d46c6e0ae28a26a4730ad87e729c6973002e5ea3c61598d27ccc6d47e6e9dfb56d2c834599cc88e2f2428c9f049fd291987d99c22957ce508414d16891d86daa6e508c3a7efa530742936f5608ffd077142b9014db2b58a38cbee40c9b279f723ffa510cc8ba90c59c0b9e242fff2634216f5a1f12c', '\xc5d00b4cc54fd34d449ebf0452a5ceba6bbd709921a55d10c5c6071ae3c43e27'),
	('0000000001gf4y5myr1swekhan', 25, '01m8aqfwbkm03gb2f1fp0q3a4k', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 2, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwbetemhh0m7eqjrwsbh', NULL, '2026-11-26 01:28:31.859+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\x94b755c344833f4ed782daa77e9126a3a41138fb2326fcba4338780cc3899972'),
	('0000000001gf4y5myr1swekhan', 26, '01m8aqfwbv6es8p1btt2zcxz53', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 3, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwbqc27g3wh9kvd2sqxv', NULL, '2026-11-26 01:28:31.867+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg"]}}', NULL, '\x3bc9c10759aa2384e3715497700082d46fd270937d061009844550d62ee72598'),
	('0000000001gf4y5myr1swekhan', 28, '01m8aqfwc6791n0vp060e2x3fm', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 5, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwc5z5d54gk3fcx5f77z', NULL, '2026-11-26 01:28:31.878+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3","01m8aqfw5krrmy8mt2b6qdv3ds"]}}', NULL, '\x165ddf5e69cbde393cc04e92b9c40ea1e3779fea973e93f24938825725b3c76a'),
	('0000000001gf4y5myr1swekhan', 29, '01m8aqfwcbcc829h6y82be7zev', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 6, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwcantx8pg24dmhtksb0', NULL, '2026-11-26 01:28:31.883+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3","01m8aqfw5krrmy8mt2b6qdv3ds"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3","01m8aqfw5krrmy8mt2b6qdv3ds","01m8aqfw5pq6sfvxpzm77avpvb"]}}', NULL, '\x040a87bab4700bbb388e8c302732552cd21e8b16a1f8b03b2a07ff73a43b9f39'),
	('0000000001gf4y5myr1swekhan', 31, '01m8aqfwckap44wme4465v0k0m', 'person', '01m8aqfw8hqzt5zjtp2jdx0qfh', 2, 'PersonGroupsChanged', 1, '01m8aqfw8hqzt5zjtp2jdx0qfh', 'clerk@harbour.example.com', '01m8aqfwcjxmwys8wknawwjs2p', NULL, '2026-11-26 01:28:31.891+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\xc74fdd6a71317d4ff0359cceb33ca5309390c82be813194f888954e4f9aac7fc'),
	('0000000001gf4y5myr1swekhan', 32, '01m8aqfwcqqqnxz9y8w9bbajbj', 'person', '01m8aqfw91gss646qp8jd3jpy6', 2, 'PersonGroupsChanged', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfwcpwynbyx49fz7vz7vf', NULL, '2026-11-26 01:28:31.895+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\x23cd106a5abefc352e59663ac475aad1272be9fc3111964355c1e01be64b0985'),
	('0000000001gf4y5myr1swekhan', 34, '01m8aqfwcywts26p1fs535zj68', 'person', '01m8aqfw9n9pqca7291rwmf3b9', 2, 'PersonGroupsChanged', 1, '01m8aqfw9n9pqca7291rwmf3b9', 'clerk@harbour.example.com', '01m8aqfwcx283cn9tc0rf7c5ha', NULL, '2026-11-26 01:28:31.902+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\x063e42496be290975d043d60145f70922a9fae71b471def79d8350d8f0da18c9'),
	('0000000001gf4y5myr1swekhan', 18, '01m8aqfw8s0bxcy77aswre71vw', 'person', '01m8aqfw8sy41rdmnpz8wkw1dv', 1, 'PersonCreated', 1, '01m8aqfw8sy41rdmnpz8wkw1dv', 'clerk@harbour.example.com', '01m8aqfw8scgw5zy1far73x0mr', 'season 2025', '2026-11-26 01:28:31.769+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\xeb80eb046a9cb9e1523468d6a739edc332ecff2c68724f93b3be1b9c0305063a3d36aea720cdcb57b290879cbe9e07280baf763823927174313834c9b920ebe17b6b57fb681e18228f3989f81cd105a9dfa2707c3d9fef15954caf7b5ffb236a63a057dd7331b539ff31f41a20b533da25447bb9d3110b9f79d1c26ecb3dd4f43224b847950df49e28cde020d104275c37b1', '\x3fe0399457928714f1eb4a1530dbeb3501beb3f91a470b5e67a20adb38685717'),
	('0000000001gf4y5myr1swekhan', 24, '01m8aqfw9z2asntrn6386p3m17', 'person', '01m8aqfw9zagmyj7mv4fqjbyf3', 1, 'PersonCreated', 1, '01m8aqfw9zagmyj7mv4fqjbyf3', 'clerk@harbour.example.com', '01m8aqfw9y1ek35r275kr83nkz', 'season 2025', '2026-11-26 01:28:31.807+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\xdda4f71f2a46d06822536a1db13692f1a62e5bad61f5daeca887678e1b40ca95a8812688a0f20b5ce345ec5a2146aa33d34faffc0b54011687d11b68486bd94ef99d5b3b4b7b711e73366965c133d4d8ab8c99c4c12cb3dbb17c54e5f32702e1c37ad3c1a4126dbefc4c791da8a807ed0029593162b33612f35127605975a22b8a27ef725ac22589eeb15313e7bdb3a6f87b8389f68e2a7183c325e5f18eac6089e2465533a5e463b773501143', '\xae8dd2108db603d7f3084108c72f19a7ac210841786233fe29f68721e187dcd9'),
	('0000000001gf4y5myr1swekhan', 27, '01m8aqfwc12bpf8tgg1kf614x9', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 4, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwbytymd63n61r16mnk3', NULL, '2026-11-26 01:28:31.873+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3"]}}', NULL, '\xb75611182828055307739d2397df44f398f3a7266680c1174dd0adeb223a0e22'),
	('0000000001gf4y5myr1swekhan', 30, '01m8aqfwcfjtrfkp7cfv26kez6', 'person', '01m8aqfw873wjy6zshcnq60s88', 2, 'PersonGroupsChanged', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwce8cqpqhgnwwwt0egr', NULL, '2026-11-26 01:28:31.887+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\xf24cc405c929417800dcbabfbb33e6ebf2cf10c18caf6998d4d2eb29ed01dbdd'),
	('0000000001gf4y5myr1swekhan', 33, '01m8aqfwctq563fdgj4qzvkjjt', 'person', '01m8aqfw9g022cfx5zn7tn8dcr', 2, 'PersonGroupsChanged', 1, '01m8aqfw9g022cfx5zn7tn8dcr', 'clerk@harbour.example.com', '01m8aqfwcs3qmmr7a2seesbygd', NULL, '2026-11-26 01:28:31.898+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\xb6004ad1e4261b4c0645f6bae64c524b0f0143c0a0ec546ae8c1fb06dd897ebc'),
	('0000000001gf4y5myr1swekhan', 36, '01m8aqfwd555bv4hnacrabcez2', 'person', '01m8aqfw9n9pqca7291rwmf3b9', 3, 'PersonGroupsChanged', 1, '01m8aqfw9n9pqca7291rwmf3b9', 'clerk@harbour.example.com', '01m8aqfwd4sy8wr52p4ez056gt', NULL, '2026-11-26 01:28:31.909+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]},"to":{"groups":[]}}', NULL, '\x79244e8fde38b856fd5f58bb9946696b49afe4a97570043b6cdaee8b68833715'),
	('0000000001gf4y5myr1swekhan', 66, '01m8aqfyk39c3zw18yb19q03kx', 'person', '01m8aqfyk3ex0c15qn2k31rvs3', 1, 'PersonCreated', 1, '01m8aqfyk3ex0c15qn2k31rvs3', 'clerk@harbour.example.com', '01m8aqfyk2s8hm54kkehkean1h', NULL, '2026-11-26 01:28:34.147+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftxhcaga1fejw7t6vpba","rank":"primary"}]}}', '\x07be2014d8aa6a6f96cc8ca8b0a28e8f70e111c6030d9fd9b42dd890e760d397557325ac501c5ded0d45dbf0960c935704e74e7795346102843367c51cae50e83f565c0d79d5ea6e9ab7d0c6b52646dc600b819c0f3665a80d827000fa52613127cb676cf2a0e30de7e43b8f07cf2c87dddd87be54ed19136dfe6274bf043901899b02eeddc01a51daf2877e184c6b7d08161211', '\xedc8ed63e18492217748172f2c3e7421cdee95805a3ce8df7604ed11b7d439e9'),
	('0000000001gf4y5myr1swekhan', 67, '01m8aqfyk3yqfja2vxmggj7epg', 'person', '01m8aqfyk3ex0c15qn2k31rvs3', 2, 'PersonInvited', 1, '01m8aqfyk3ex0c15qn2k31rvs3', 'clerk@harbour.example.com', '01m8aqfyk2s8hm54kkehkean1h', NULL, '2026-11-26 01:28:34.147+00', '{invitation}', '{"invitation_id":"01m8aqfyk3k2jjmx4ay0pk9378","expires_at":1798248514147,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x8788341e4526904e4a4b9750962a37c5ac35830e70dd0c58e48f9a192d04c73857b195b7f3e0e52837688c672164e205250dfa7f90965cfea2b46770919da92fcef3a27e0532bea33e9edd157c5926c985a6561000d73764449f9f88b15e469385d41df95518308c7d32038214', '\x252078a8fd8ed3cd81dbcb4a4526ec97a6c60572be7be84c60ee77c39208f44f'),
	('0000000001gf4y5myr1swekhan', 75, '01m8aqfytm64yzz3sbzffnz1dy', 'person', '01m8aqfytm4yjkrzccn8dmwdka', 1, 'PersonCreated', 1, '01m8aqfytm4yjkrzccn8dmwdka', 'clerk@harbour.example.com', '01m8aqfytm9m2r11ynq2b9050h', NULL, '2026-11-26 01:28:34.388+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x2e423f62bfcb7dcc33c809b754e86a8c26b33432f4e46ebd8e62593c19c616d29653b73f77d55fb0e2cd0926c96a824310c7ebb6afed32ee32539615f8f384b1a41e0dc4bf4f2f6f6d07cb236da9ad15ded741bb3d12dadc132db567eb597c5fe82344a32088c55e956b90cf1eee6d942f032672f91bf62faf30f9489a992defeac41b4742affcb5c5f2857b807a48f5b276af060819caa8e0fc0077f0', '\xf96f3a1833dcd78895c1abcd10e6d7e2ba58e99a5be1baf7a273976e8e806775'),
	('0000000001gf4y5myr1swekhan', 76, '01m8aqfytmb9p8t411ts2npm53', 'person', '01m8aqfytm4yjkrzccn8dmwdka', 2, 'PersonInvited', 1, '01m8aqfytm4yjkrzccn8dmwdka', 'clerk@harbour.example.com', '01m8aqfytm9m2r11ynq2b9050h', NULL, '2026-11-26 01:28:34.388+00', '{invitation}', '{"invitation_id":"01m8aqfytmpzzreh0vv53w7avs","expires_at":1798248514388,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x56c2a86db8809339fc4554c29204c1358a46b0b7ecd1f420cff1a767a6789b4e28bee910fa0771352efcdc58d3171c6454571229f8da3aeab797943db4190e9fa9b930da3a1cd4a7b05d70cbc2f09c456e703893ac2ad82d6cc0b3815838eace963df644e06d2748dbacfd6042', '\x62021a1ba08fd4f26f668cf0fa280a262dc842c6fca35de1875d6b461a934e1b'),
	('0000000001gf4y5myr1swekhan', 83, '01m8aqfz20dtv8hke7h3htcrp9', 'person', '01m8aqfyydbwv65ehetanyfp0t', 3, 'InvitationRevoked', 1, '01m8aqfyydbwv65ehetanyfp0t', 'clerk@harbour.example.com', '01m8aqfz1yrpjnrxbdq7d6wdg7', 'by mistake', '2026-11-26 01:28:34.624+00', '{invitation}', '{"invitation_id":"01m8aqfyydcgfqfrsz0yxaj3m0","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\x45dc7c5d216472243e548b5295eef6a0ff71fa252b9d8081a61636ac95e3acbe'),
	('0000000001gf4y5myr1swekhan', 90, '01m8aqfz6a04g4j6gv07kedykj', 'mail', '01m8aqfz5rstasvmnt8mw9c9b4', 1, 'MailSent', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'system', '01m8aqfz60vwh7ht99japa6egz', NULL, '2026-11-26 01:28:34.762+00', '{}', '{"invitation_id":"01m8aqfz5rh7jymn9adyvpk7yy","provider_id":"59b52801-a5d9-4a94-adf4-86911c49f950"}', NULL, '\x90b83556d9ee83d3dbcdbe05e64da866541b8d4b91eee4d88673769967bea5ee'),
	('0000000001gf4y5myr1swekhan', 91, '01m8aqfz9aqyg8vffxmc8g4ft3', 'person', '01m8aqfz9a6t6t5s43tps5wmd1', 1, 'PersonCreated', 1, '01m8aqfz9a6t6t5s43tps5wmd1', 'clerk@harbour.example.com', '01m8aqfz991dg6ks57yvkp9mdr', NULL, '2026-11-26 01:28:34.858+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x0ab35d99f1f52b4984f9bdec5984c6759cc790d9d5e1e00eafcf4baebb64e07ba3a6a95f0f065c7ec3788544e1847d573170688fc6d322c3ffb48517ac28d1b089290955720bdc156e9cb301370d05f8ac2119ccb7629eab5ecd7d7667acc44238de19422e4bf8ccea1d4aaf7d982410a7a4705f1a284357df5222e8a8e5a0c55f607d9faecfee8ebf632b1c74f235ac93', '\xffc47bdf407d05df5fe2b299882347ef6534f813c62a5787b5a208250d1ac323'),
	('0000000001gf4y5myr1swekhan', 92, '01m8aqfz9asyqx0p3qdqpbb21q', 'person', '01m8aqfz9a6t6t5s43tps5wmd1', 2, 'PersonInvited', 1, '01m8aqfz9a6t6t5s43tps5wmd1', 'clerk@harbour.example.com', '01m8aqfz991dg6ks57yvkp9mdr', NULL, '2026-11-26 01:28:34.858+00', '{invitation}', '{"invitation_id":"01m8aqfz9a3terd1shnrpzr3fs","expires_at":1798248514858,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0a1fe79390783bbf57531b497a48995ca12241b968c306b4bf19438e5656a7744659194bb6f2a2fbce35dfdd40bc086d74b1f99b59228a40a7a404db6b5e29e160096fc4633bd081b40badd8c17fffedd299497bdf49c3ba5d78159e0d7c5fd4ac93936dee17a38c75ce359d25', '\x620345247d5c6c22875b3a25d8bf60d31e7182151a8b9fc74d8a2f9e05585b4d'),
	('0000000001gf4y5myr1swekhan', 101, '01m8aqg1g853bqdbc29gdbf2k8', 'mail', '01m8aqg1fvx1n6tnjaynekpkt6', 1, 'MailSent', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'system', '01m8aqg1fzfypgf56g6ac9y9j9', NULL, '2026-11-26 01:28:37.128+00', '{}', '{"invitation_id":"01m8aqg1ft1sg2wa4da9hh1kv3","provider_id":"60a76698-7cd9-45bb-8c2b-b55b5d0bb764"}', NULL, '\x6378aabe97601bd6e8bdf785ab8380829ef0605edd6ff8ec2566094bc7e89fdd'),
	('0000000001gf4y5myr1swekhan', 35, '01m8aqfwd14xh8sxxr5tzah7fh', 'person', '01m8aqfw873wjy6zshcnq60s88', 3, 'PersonGroupsChanged', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwd06abrvdekd5kkwq44', NULL, '2026-11-26 01:28:31.905+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw5pq6sfvxpzm77avpvb"]}}', NULL, '\x0d1ab19f6d4f416e92176a04baeb668f72714bf0ba2924d96d6906f996329f25'),
	('0000000001gf4y5myr1swekhan', 47, '01m8aqfwg8sp3yp8pr826dp0dd', 'person', '01m8aqfw873wjy6zshcnq60s88', 4, 'PersonArchived', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwg775dzkz5ayqa9x195', 'left the club', '2026-11-26 01:28:32.008+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795656512008}}', NULL, '\x1be18b5066b1d386080f4909c4f52af7521b4642fc7b762a513a01c18a5a3f32');
INSERT INTO public.events VALUES
	('0000000001gf4y5myr1swekhan', 50, '01m8aqfwgns214wk0t31eg7axq', 'person', '01m8aqfw8sy41rdmnpz8wkw1dv', 2, 'PersonStatusChanged', 1, '01m8aqfw8sy41rdmnpz8wkw1dv', 'clerk@harbour.example.com', '01m8aqfwgmpjja4gckngh2z651', NULL, '2026-11-26 01:28:32.021+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\xeaee512ac6424bfe46fb4aaf3c8476ff4a4c7d80cacedbaeca722b470a244ff8'),
	('0000000001gf4y5myr1swekhan', 68, '01m8aqfykv4a4vaw6v18xhfc72', 'mail', '01m8aqfyk38p5a010vsraqcj6g', 1, 'MailSent', 1, '01m8aqfyk3ex0c15qn2k31rvs3', 'system', '01m8aqfyk9kjtjcqvvmh2v6ezk', NULL, '2026-11-26 01:28:34.171+00', '{}', '{"invitation_id":"01m8aqfyk3k2jjmx4ay0pk9378","provider_id":"d8b0b615-0fdc-4451-87cd-9a14d821385a"}', NULL, '\x4ec43bfcbe4bd0d57e1a470a1f021ee53c156e27adfff6d30023ebb2e4a9e513'),
	('0000000001gf4y5myr1swekhan', 69, '01m8aqfyphe9mkz47b8fyr1t17', 'person', '01m8aqfyphdkxmc254smsbjvwf', 1, 'PersonCreated', 1, '01m8aqfyphdkxmc254smsbjvwf', 'clerk@harbour.example.com', '01m8aqfyph03j7r9t0q6m4xnsn', NULL, '2026-11-26 01:28:34.257+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x8edb914771edc51199c7451b6c2257c252e98909ecc3f447a015ef4515d5711eebffce1c924a1d33dfe966d33419598deb6e3561ba2ce8d9c28be94564a054d3adc5759d2a24aca136882099716e0d7c61f155907348d1956da7523d588b52f0227470b6bd1de8ff8b09a9bdf88ff9dc60ea14ade93806e1fe7c30c807a513c51aacf7d26ff7716aa3574987eef0e1a341f3f8cd0a4a2c', '\xdc2edcd3a35f5df2905d949d76635223cc7de6d8633fd0513156a96ea55639a1'),
	('0000000001gf4y5myr1swekhan', 70, '01m8aqfyphapz3gk3s24e1bta8', 'person', '01m8aqfyphdkxmc254smsbjvwf', 2, 'PersonInvited', 1, '01m8aqfyphdkxmc254smsbjvwf', 'clerk@harbour.example.com', '01m8aqfyph03j7r9t0q6m4xnsn', NULL, '2026-11-26 01:28:34.257+00', '{invitation}', '{"invitation_id":"01m8aqfyphh8190a6zw23w4bqa","expires_at":1798248514257,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xd5e273aa464127722c3e3841e7a4a8a691f6f5a9a19dbd066233d37bc6803c478270d7bdefa861881d787ce7006282d29656dbe623737509c0b005ae4bda76d0cfdc71d85671a2fe467b52eed99aaf460d2157d5b5803a40fb94b81220cc179d6ed447d44157f3f8458770000d', '\x6a6874a7dff142079974ccd4234a6495f113c96c57258a637b6307d270ea9c09'),
	('0000000001gf4y5myr1swekhan', 77, '01m8aqfytz52wj0y3ezah3r72z', 'mail', '01m8aqfytm1hcdr342ev5x3kgv', 1, 'MailSent', 1, '01m8aqfytm4yjkrzccn8dmwdka', 'system', '01m8aqfytqag15x2d3g80d008n', NULL, '2026-11-26 01:28:34.399+00', '{}', '{"invitation_id":"01m8aqfytmpzzreh0vv53w7avs","provider_id":"246e961d-5855-4c3c-becb-0abbde1caeb8"}', NULL, '\x0546964c5f351a80d8bdf724eaf3ac7c73942e07906210b92c34d96e70231f22'),
	('0000000001gf4y5myr1swekhan', 100, '01m8aqg1fvnejmf8v8n6h7mz23', 'person', '01m8aqfz5rc4y02k7k5xzd9241', 4, 'PersonInvited', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'clerk@harbour.example.com', '01m8aqg1fswzxc2b7vdcf0wpd5', NULL, '2026-11-26 01:28:37.115+00', '{invitation}', '{"invitation_id":"01m8aqg1ft1sg2wa4da9hh1kv3","expires_at":1798248517115,"from":{"invitation":"expired"},"to":{"invitation":"pending"}}', '\x155adb965d2cb24482e45c9412f3a56d73bce3ceda684eaa8f5d3c02b3930c016be65968fdb265e6f04b025baf1a2ee507ea55e98723d73d63de3b07f4a2069a02e8caa5622097b02cced366f13ee0182fc89e0397c7e8dc5f725baca61454454bb72efd47757f73439548e070', '\x797af43d02ceb349d46feab27b014200f90221c81dd9f7132d2a52785b022c92'),
	('0000000001tx478ar0d6fzxd27', 11, '01m8aqg1q8v09gy341aw6kzw4g', 'group', '01m8aqg1q81x876kyxabkaabd2', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8aqg1q7zvmw5qb899jgxc4e', NULL, '2026-11-26 01:28:37.352+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Choir","description":null}}', NULL, '\xe43d6c26a1963ad643f16be0daac20be7449c42686851f2120c2e7cd663160ab'),
	('0000000001tx478ar0d6fzxd27', 24, '01m8aqg2520eq71hjefbmsfhwr', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 3, 'PersonUpdated', 1, '01m8aqg1qb7zz8r1anp1a65g00', '01m8aqg1qb7zz8r1anp1a65g00', '01m8aqg251kw14b5jze1t7ktpm', NULL, '2026-11-26 01:28:37.794+00', '{phone}', '{}', '\x17d96b47798d6c56bdef4560e27abfb34f0073734be883cae64b8a4c0bae443cae5a55e489167da5525a14e6826e4d846dca33d236d7894a72e0ba08bb5f72c02429eee641c3906bb0c8e7a936d6deca48', '\x01cea65b39dc998e555bec8967af414bc54c9493b92e934451320848ab763aea'),
	('0000000001tx478ar0d6fzxd27', 25, '01m8aqg2521s0k3y3pxr5p6x23', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 4, 'InvitationAccepted', 1, '01m8aqg1qb7zz8r1anp1a65g00', '01m8aqg1qb7zz8r1anp1a65g00', '01m8aqg251kw14b5jze1t7ktpm', NULL, '2026-11-26 01:28:37.794+00', '{invitation}', '{"invitation_id":"01m8aqg1qbdjmsjj56td9z1aaf","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x308dc9b009fc812db1852eb0743ca57ea227d5866c8bc4945f35164dc190abf3'),
	('0000000001tx478ar0d6fzxd27', 31, '01m8aqg25xep1nc8aevr2wnzd9', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 8, 'PersonUpdated', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg25syxn71r2k5yq0ej0r', NULL, '2026-11-26 01:28:37.821+00', '{address}', '{}', '\xd092f6cd9e09ec8c129a46d4b1312cad1ee223abb8bdaeeaff60fc4a26d7583c530280e5df06ba3f0f6d8f65ebee0f004efa574d85a0865a526c2e3d2e417411e1fd2ae56825d92b3233780aa4f8ed641e122b1e', '\x23d5cdc0b02a32ed136f394de948f236b6410951d964a27b510a7029c30a152c'),
	('0000000001tx478ar0d6fzxd27', 32, '01m8aqg25x7zpfzhefbssnz04c', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 9, 'PersonGroupsChanged', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg25syxn71r2k5yq0ej0r', NULL, '2026-11-26 01:28:37.821+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg1q5rxxj1et7bdqpt358","01m8aqg1q81x876kyxabkaabd2"]}}', NULL, '\x2a73f576ba9c233d0c9d0fe8a4ea63039cb615066a664f3532f8b6d621698f93'),
	('0000000001tx478ar0d6fzxd27', 34, '01m8aqg269rw1cjtex9q46cye0', 'person', '01m8aqg1y9bkcy4yjb0jts4pp6', 3, 'PersonDeleted', 1, '01m8aqg1y9bkcy4yjb0jts4pp6', 'clerk@grace.example.com', '01m8aqg267f93gg2rwx9p3b9ys', NULL, '2026-11-26 01:28:37.833+00', '{}', '{}', NULL, '\x7fafb4056cf261ae347845b2af0022df6b6db9527d5e824af2554078c01fd209'),
	('0000000001byfqz71dvs8mckv9', 10, '01m8aqg2mc1e8hxsbtg9nvsk34', 'group', '01m8aqg2mcy57t0xf1wg9x6fjq', 1, 'GroupCreated', 1, NULL, 'clerk@northfield.example.com', '01m8aqg2maqbtzctcybfq7qaj5', NULL, '2026-11-26 01:28:38.284+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"STEM","description":null}}', NULL, '\x1d5c4858dc38ea75948388369826e8faaaaf3ec6c44ace8f1be96aac676283f4'),
	('0000000001byfqz71dvs8mckv9', 14, '01m8aqg2nn69ec2v6danwts72y', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 2, 'PersonUpdated', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2nkjf0gg1psverbkhjx', NULL, '2026-11-26 01:28:38.325+00', '{language,last_name,name}', '{}', '\xe09a3981a6767225ebf7e828314b0b9e7b218682e6088abf1d82083fff78e13a8b9416e3605c5ce758a165a38fc1458d036ece1eaee9fa06cf5bad4abd8f2ada14857421cf91975b53000d89f6d3b131b9fcd0299ab5e4a7e43b7ba83a1e2a762f60feb394ca7f57ca800bab608a7a219e296d37b03f578328ade7b7e077ffdc8f2300e3777cb2f21dbdbbfb08fadeaa3c3103ce4138fdcce4b156aba1d1f07477b5', '\x274893c0821e7d29b23ae318cc6c5801c93423c3f748bdb5fbfba7154e0e45a6'),
	('0000000001byfqz71dvs8mckv9', 15, '01m8aqg2nnhnm8w9n69dhpegpy', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 3, 'PersonRolesChanged', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2nkjf0gg1psverbkhjx', NULL, '2026-11-26 01:28:38.325+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqftyt0pmzqf1smetp8mxm","rank":"primary"},{"id":"01m8aqftyt1h9jany1k1czxrnb","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aqftyt5n1b0d9epbd70ptj","rank":"primary"}]}}', NULL, '\x1c04004aa179c0bdc50ca39e071a4afd99068d9fd67442f3ad6d55d74c6d1202'),
	('0000000001byfqz71dvs8mckv9', 17, '01m8aqg2p80g1ax2r92xavvqew', 'person', '01m8aqfvjbwe320f63yna4n7g2', 2, 'PersonUpdated', 1, '01m8aqfvjbwe320f63yna4n7g2', 'clerk@northfield.example.com', '01m8aqg2p1s8d18s5nwq7pe02h', NULL, '2026-11-26 01:28:38.344+00', '{first_name,name}', '{}', '\x21247040cbb3b3a77dee19f2ac4bda06dd18a0f3c14a0f07742836cdc29b5c19d17925e76c7343261377c2ec34f225f7f4e14778b8c4f1308241773dd8acc8d1d5191476d843bdcb4d243a1fd38d4123ecd7ca0ef32ed492bb8658b12f8c0801a9a899f69603670ed170af26f4b66fac3be98aca3821f6fae5bc41e511413ced7f65f870e52cdfc9c088af', '\xecb9014537e1c5415006dd643214da64d0c7f83d93e626cb43d992a8fd582ffc'),
	('0000000001gf4y5myr1swekhan', 37, '01m8aqfwd9zdma966hkhjdw0w7', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 7, 'PersonUpdated', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwd7pe2j1dt6b6gp6qby', 'moved', '2026-11-26 01:28:31.913+00', '{email,phone}', '{}', '\x01e8d9d33ced153e4d0151c665abc1d575a8ab5145fd1e7a3dae2a4dcf86b88c9e1b5fcd40a1f332614beebe7fc61169aa20a8786ee85698f00196cd45d308d866326a5ecabb76b32b759abfa0226db13b35b4108d0c0f9e66214ee6cb52fc7fe06682a391e5c616b3d4e7cf94ba0043434d3e0e3a21598821471cc006617b9634e2ccdd85215131b5', '\xbd4939e740182f051ee148dad8c552ea4f34f20d168b4d4263edc7b998c75dac'),
	('0000000001gf4y5myr1swekhan', 46, '01m8aqfwg4j7460bksgs6t84cd', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 16, 'InterviewAdded', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwg1tqvjqg850pk91kf5', NULL, '2026-11-26 01:28:32.004+00', '{interviews}', '{"interview_id":"01m8aqfwg2tbbybhmw3vas9wpt","date":"2025-01-15","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":["01m8aqfwfwdwn90zrgtd2mc9gx"]},"to":{"interviews":["01m8aqfwfwdwn90zrgtd2mc9gx","01m8aqfwg2tbbybhmw3vas9wpt"]}}', NULL, '\x2a63712effbe468588b26afe29eb288eead51c48029d32dab6a24236d85accf8'),
	('0000000001gf4y5myr1swekhan', 49, '01m8aqfwgh1z6fzczedj9yhavg', 'person', '01m8aqfw8hqzt5zjtp2jdx0qfh', 3, 'PersonArchived', 1, '01m8aqfw8hqzt5zjtp2jdx0qfh', 'clerk@harbour.example.com', '01m8aqfwgfzj70ev0yc3fy1svq', 'left the club', '2026-11-26 01:28:32.017+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795656512017}}', NULL, '\xf91324bccd5174d99ff23ed16f72df677355e3818356e2d2655fae4d8a863214'),
	('0000000001gf4y5myr1swekhan', 53, '01m8aqfwh8xgz55nqfa3wj6pea', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 17, 'PersonRolesChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwgx6cfweb6xbhtzdr5c', 'no more coxes', '2026-11-26 01:28:32.04+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqftxhcaga1fejw7t6vpba","rank":"primary"},{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aqftxhcaga1fejw7t6vpba","rank":"primary"},{"id":"01m8aqftxhj5q91x1zexg9vmvb","rank":"secondary"}]}}', NULL, '\xd561e0caaed896894bd3dbe3577597402d190257aed22bdb6197d0078f36da70'),
	('0000000001gf4y5myr1swekhan', 54, '01m8aqfwh9ckrh5aak7gqfnvar', 'person', '01m8aqfw873wjy6zshcnq60s88', 6, 'PersonRolesChanged', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwgx6cfweb6xbhtzdr5c', 'no more coxes', '2026-11-26 01:28:32.041+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqfw6e28hf53tfv7ak6yzm","rank":"primary"}]},"to":{"roles":[{"id":"01m8aqftxhj5q91x1zexg9vmvb","rank":"primary"}]}}', NULL, '\x8ee01058da154d3abb4b7ba0bd7b49c01316ab09059e9cca1d3fa0b8b9c94062'),
	('0000000001gf4y5myr1swekhan', 59, '01m8aqfwj6n9bkhr4cfcc9yt7z', 'person', '01m8aqfw91gss646qp8jd3jpy6', 3, 'FileAdded', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfwhy4q6dybqbj3yj861s', NULL, '2026-11-26 01:28:32.07+00', '{files}', '{"file_id":"01m8aqfwj002fxm0p82n14twfg","size":10,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aqfwj002fxm0p82n14twfg"]}}', '\xef5e9b3276ba4476469dcf81719332234d4be1ef69821025fc867e425f57fd92a1ce1ce226cef30330bb429a49f86d841e8349d54569e064d2fb496199804b3928e7ab03c7', '\x5458df695be37237f124d996a7d88ed5698a8324d58863bbf9ec17571db092fb'),
	('0000000001gf4y5myr1swekhan', 62, '01m8aqfwm0tdemszmz88zm23kn', 'person', '01m8aqfw91gss646qp8jd3jpy6', 6, 'PersonDeleted', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfwkzwpnctz8dh4pqx9y7', 'asked to be forgotten', '2026-11-26 01:28:32.128+00', '{}', '{}', NULL, '\x113a582ef1518bfdafd00f69b046ce646a8783f3e8c66136b8b3bfa889ab1a07'),
	('0000000001gf4y5myr1swekhan', 74, '01m8aqfytgznq15hf9vvq6h85s', 'person', '01m8aqfyphdkxmc254smsbjvwf', 5, 'PersonApproved', 1, '01m8aqfyphdkxmc254smsbjvwf', 'clerk@harbour.example.com', '01m8aqfytfdyvcbggdqcn0v1sz', NULL, '2026-11-26 01:28:34.384+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\xfc70f8b11138f5d8b81181029c97dbf64a890e57311eddaa1105ffa23c717051'),
	('0000000001gf4y5myr1swekhan', 82, '01m8aqfyyykf2t714h24jm7nar', 'mail', '01m8aqfyydepav4hemwm1ac771', 1, 'MailSent', 1, '01m8aqfyydbwv65ehetanyfp0t', 'system', '01m8aqfyypynr7kmd6h3kzwy56', NULL, '2026-11-26 01:28:34.526+00', '{}', '{"invitation_id":"01m8aqfyydcgfqfrsz0yxaj3m0","provider_id":"11506f24-177e-4ac0-8276-df974f45e05d"}', NULL, '\x9cde6d391892b2e7165811193a5bb19c6bc521768d8ce398bb093eef3f995f43'),
	('0000000001gf4y5myr1swekhan', 87, '01m8aqfz2rbd8j749y92p4prwv', 'mail', '01m8aqfz2bp0ga0ksawfgrw615', 1, 'MailSent', 1, '01m8aqfz2bkve35pdgr1gg8vd1', 'system', '01m8aqfz2fvddb17sf7gbkz2f9', NULL, '2026-11-26 01:28:34.648+00', '{}', '{"invitation_id":"01m8aqfz2b976tcqxmg87dxpy5","provider_id":"4c0aedb2-127e-4535-9731-81dcae52f813"}', NULL, '\x996d36ca496d7afd006cada4e6eb123ebcf5e58a55ce39dbde02336a8b9ebcfc'),
	('0000000001gf4y5myr1swekhan', 88, '01m8aqfz5rc6twh2yysk9pqe23', 'person', '01m8aqfz5rc4y02k7k5xzd9241', 1, 'PersonCreated', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'clerk@harbour.example.com', '01m8aqfz5qyffc8vmr4jxq4q1e', NULL, '2026-11-26 01:28:34.744+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x1f5e104a990ceefe91546bd2ffb38a595f9605bc87cf27c0a803538406f2a9ae6c9cd624d70eeb26020b54a8c2976f3b6c868daf79d0212c1226152a92436c9cc8701dfce92592fd8b4e6d21466429863e6cee830cf5439047a2b49983eb836ca1f0b4b3c2fe45681444415554f0ad57e46886bc13c45e0bf0c167df28628e86cb688217b0e9ef3d951331bf359d5af1b3fa6882', '\x02e24866d53b2bcff60293102fde46befb0c531889aabb398228e6324d59e634'),
	('0000000001gf4y5myr1swekhan', 89, '01m8aqfz5retm9pgx98ad4z151', 'person', '01m8aqfz5rc4y02k7k5xzd9241', 2, 'PersonInvited', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'clerk@harbour.example.com', '01m8aqfz5qyffc8vmr4jxq4q1e', NULL, '2026-11-26 01:28:34.744+00', '{invitation}', '{"invitation_id":"01m8aqfz5rh7jymn9adyvpk7yy","expires_at":1795656516744,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x001ec393e73eb78ae344204280c741434b92a59320fa04821af8b1dad3c253461364af3061392dfea2fefe4826b8eeba1511b9db89950a77e0f2d01bd8d2affcaa9900a02a3a83544e68d19238ec4c039025d85f994e735067e98244cbe7456531b0c5324f34d99f3a324fdd84', '\x6d2624c72902b4a9bec8ebbb7c540222cf4dc2ce37b3d6106cf09d60a7a0366d'),
	('0000000001gf4y5myr1swekhan', 99, '01m8aqg1fdmc350tkbhdm9p4gv', 'person', '01m8aqfz5rc4y02k7k5xzd9241', 3, 'InvitationExpired', 1, '01m8aqfz5rc4y02k7k5xzd9241', 'system', '01m8aqg1f7yyw880n8f1xja07j', NULL, '2026-11-26 01:28:37.101+00', '{invitation}', '{"invitation_id":"01m8aqfz5rh7jymn9adyvpk7yy","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\x7eef640d81774e3b8c2d78236bae3e7317893df1ec5cf895e8fb2e0f6f330ad0'),
	('0000000001gf4y5myr1swekhan', 106, '01m8aqg1m5hf56vn0xd8kyeefr', 'mail', '01m8aqg1kffx6wweem0xwbym53', 1, 'MailSent', 1, '01m8aqg1kfqbrsa7sfsnk13gaw', 'system', '01m8aqg1kpnqk2qan7vbcmjn88', NULL, '2026-11-26 01:28:37.253+00', '{}', '{"invitation_id":"01m8aqg1kfzef69710qre0khdq","provider_id":"403af5b3-d494-4dbb-a9f4-2caaf16ae5a2"}', NULL, '\x9912acd80f52c9ff063619c111c1a2e2f2c935d1b730305c34b2bf7e5d802327'),
	('0000000001gf4y5myr1swekhan', 107, '01m8aqg1m6fch651vsk1mqz9kc', 'mail', '01m8aqg1kfwcafzq22vpk24321', 1, 'MailSent', 1, '01m8aqg1kf4sp66h129kmt381m', 'system', '01m8aqg1kpnqk2qan7vbcmjn88', NULL, '2026-11-26 01:28:37.254+00', '{}', '{"invitation_id":"01m8aqg1kf73nejxjvqc2fgc3b","provider_id":"28adf6f9-156e-4b64-9da6-d8f96735e6ac"}', NULL, '\x52a4a44a2b9e7dc0f70d641ebe72d3c9a418150b8c6bb423eb5b0972790df560'),
	('0000000001tx478ar0d6fzxd27', 17, '01m8aqg1v3rk9evbdmx2dx5vcn', 'mail', '01m8aqg1ttbnb16zm88n2nn1ep', 1, 'MailSent', 1, '01m8aqg1tt0c77rqzj598t1vvr', 'system', '01m8aqg1tx7gstr54s3n66vrab', NULL, '2026-11-26 01:28:37.475+00', '{}', '{"invitation_id":"01m8aqg1ttcd56epcz3xntg81x","provider_id":"c91aa107-6f8d-4ce1-ada3-041d6b0ad0e8"}', NULL, '\xf0c6a91134c53f02e8e655b721b7edd1da169408cb43c2a742dd81edd5823cbe'),
	('0000000001tx478ar0d6fzxd27', 18, '01m8aqg1y9c5rwg9vceabhnmnj', 'person', '01m8aqg1y9bkcy4yjb0jts4pp6', 1, 'PersonCreated', 1, '01m8aqg1y9bkcy4yjb0jts4pp6', 'clerk@grace.example.com', '01m8aqg1y96aqbkev7ms3kfbr2', NULL, '2026-11-26 01:28:37.577+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty6nwana9dvp16ey1kb","rank":"primary"}]}}', '\xd24035503d7bad677f057d76d771c999d6aa7606e41ccf6a82c580ef836bfa50f2eb3059b031ecef51d9ef874ca79d6e747104d8d41b023dfc45b7dc74dcf4387cca2b6fbf1b107032f925f1ded78c778c531842ae6a6d3bb043fdafaa34fd99e0486536538bda6764c382c0398cf309dcbb4e39d8c790b74e4d2d44244a400e6a0229bf96401a9478d55e7cdbc0e90b', '\xfdd21b4ffaa880ef6e4a526b73b680864e42421fcdebe7939f6c9b4701b0db45'),
	('0000000001gf4y5myr1swekhan', 40, '01m8aqfwdzzjmk06fen8mpyevc', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 10, 'PersonStatusChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwdvd3qr4xemjhwept0x', NULL, '2026-11-26 01:28:31.935+00', '{status}', '{"from":{"status":"inactive"},"to":{"status":"active"}}', NULL, '\x0abb1b790a28dec43e1ee5c07bdc1dc5058212a9713bc11a0835a51ae53cc869'),
	('0000000001gf4y5myr1swekhan', 42, '01m8aqfwf0j593wafks3mc6ep9', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 12, 'FileAdded', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwec6mj3zsrt4efan9vn', NULL, '2026-11-26 01:28:31.968+00', '{files}', '{"file_id":"01m8aqfwed62qttbeevk5kzgwa","size":22,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aqfwed62qttbeevk5kzgwa"]}}', '\x206309f252c6b1818fd8d01c1c86d9be289cd83a07d0109a2c8780f59fc51e1e6aec98cc9a662a77f320fc2bc35e05fccc65370bff51aeec8b2daa1aa94132d95293f77eb03713', '\x77712a29ae2af584e187250d46a87ce11629ac7674c1dfaecebfca9d851a573d'),
	('0000000001gf4y5myr1swekhan', 44, '01m8aqfwfjb7d60vnj2zt14qqj', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 14, 'FileRemoved', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwfgzjx3ghpa0vc77rrr', NULL, '2026-11-26 01:28:31.986+00', '{files}', '{"file_id":"01m8aqfwf7ax9xe2f0g6v0t3ky","from":{"files":["01m8aqfwed62qttbeevk5kzgwa","01m8aqfwf7ax9xe2f0g6v0t3ky"]},"to":{"files":["01m8aqfwed62qttbeevk5kzgwa"]}}', NULL, '\x3ab663df15bb06ec46c20934fb9f876d4d3dd7439cf2fea596ab6f7063720bd1'),
	('0000000001gf4y5myr1swekhan', 45, '01m8aqfwfxzdk6serb0en3tgsb', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 15, 'InterviewAdded', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwftnna77cg6013v2zms', NULL, '2026-11-26 01:28:31.997+00', '{interviews}', '{"interview_id":"01m8aqfwfwdwn90zrgtd2mc9gx","date":"2024-02-29","board_id":"b-1","form_id":"12","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aqfwfwdwn90zrgtd2mc9gx"]}}', NULL, '\x31d4c913a875cb1bcfb501ce1c6dad1c79bc6e1355e91280f7669a5c50a05ee1'),
	('0000000001gf4y5myr1swekhan', 55, '01m8aqfwh5bkpeccdav7ferfrz', 'role', '01m8aqfw6e28hf53tfv7ak6yzm', 2, 'RoleDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8aqfwgx6cfweb6xbhtzdr5c', 'no more coxes', '2026-11-26 01:28:32.037+00', '{}', '{"from":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x8f4bea561e215ff01a244cc5412175f5e5156af99ef2d9255144370d5b823849'),
	('0000000001gf4y5myr1swekhan', 64, '01m8aqfwmbmw6ch3bmygkpvyw3', 'api_key', '01m8aqfwmbns6zxr4na86p3z8d', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfwmbpdv14b2xxw1b2k3n', NULL, '2026-11-26 01:28:32.139+00', '{hint,name,scopes}', '{"to":{"name":"Old site","scopes":["people:read"],"hint":"1UCL"}}', NULL, '\xac571d6abd7670bbb4277343c6495e5bb7349af13364976159e3873cf7d38714'),
	('0000000001gf4y5myr1swekhan', 80, '01m8aqfyyds83jg4z31z85xtgm', 'person', '01m8aqfyydbwv65ehetanyfp0t', 1, 'PersonCreated', 1, '01m8aqfyydbwv65ehetanyfp0t', 'clerk@harbour.example.com', '01m8aqfyyda2gdde1vv8hkr9tm', NULL, '2026-11-26 01:28:34.509+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\xabb6d02a30e5daa7083e463540ffe0a2cd4eb2109d2666e338f3cbda9760a6760d2782e46e43f9ec1963fb47a787835fcb3b901bf24e3830ff882c9909ba50103523a9c5695dd3e9a4a447ed229b6f1ae2590ae16835d8ab611e2eaa6b79af556efe2e5d9d65c9e764bf09a1e120739b7ed936cfad359eb5f735c8364fa9d29a383c687e03d2b5460ca69fe0cb3dea302b61a79e', '\xcfc4875c8083d1dd4bc3c858577524b2f7100bd9da7b2f9206c7d4ba30c32be8'),
	('0000000001gf4y5myr1swekhan', 81, '01m8aqfyydt2zb3dnpx4fd7hfv', 'person', '01m8aqfyydbwv65ehetanyfp0t', 2, 'PersonInvited', 1, '01m8aqfyydbwv65ehetanyfp0t', 'clerk@harbour.example.com', '01m8aqfyyda2gdde1vv8hkr9tm', NULL, '2026-11-26 01:28:34.509+00', '{invitation}', '{"invitation_id":"01m8aqfyydcgfqfrsz0yxaj3m0","expires_at":1798248514509,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x8eb00d252f627cc706c525cc32b97c0a717e9bfd6820c9d8aa7c44b2cec81d98c0e2430c1ddc5673e870afc0ca72f4cb11f0651dc866463c99d7df78bf234a157d90a9dc5c7f58c43329107c3f663209bae8d7372c90d8e06cd6dd4186de22f02448951608c0ed457374a85d2e', '\x36d37a1ea2c81e81e435618d413ad02cc724ecf0946f2b3ee9d01f745f6bba0c'),
	('0000000001gf4y5myr1swekhan', 85, '01m8aqfz2bc2k5kcd9tj7v4tx6', 'person', '01m8aqfz2bkve35pdgr1gg8vd1', 1, 'PersonCreated', 1, '01m8aqfz2bkve35pdgr1gg8vd1', 'clerk@harbour.example.com', '01m8aqfz2begp1n32x1v12g9mm', NULL, '2026-11-26 01:28:34.635+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\x55f1e70d10d17afb1968a8d9d96fcd7bd1c3fe14a026f59125247bb7edc60f79fc55a3cca37811b643ab56bbca9ea476ad85b58629cdc4fe5976b323471c4cf8884ced5341f9245f649c6617a36d6146b9e0eb01864af2192dde7a9f0de3d7a7938e5350a699be350bf11c8dd89a9e6924ddeb8c93166c584d4582245c7b9bbebcaa60f4f8750eee3ee37dd248e277b2134a0c46', '\x808e3a1f4e8c9cb836f31c83fca6cab6a8ce93f08d05f6c262a3ba2277e7a93a'),
	('0000000001gf4y5myr1swekhan', 86, '01m8aqfz2bygj0cbw7d3qq40dk', 'person', '01m8aqfz2bkve35pdgr1gg8vd1', 2, 'PersonInvited', 1, '01m8aqfz2bkve35pdgr1gg8vd1', 'clerk@harbour.example.com', '01m8aqfz2begp1n32x1v12g9mm', NULL, '2026-11-26 01:28:34.635+00', '{invitation}', '{"invitation_id":"01m8aqfz2b976tcqxmg87dxpy5","expires_at":1795656516635,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xe2397cd5812373d44bec12c5e2cbc6441917eeb6c73415a8f7b18143087a94f2fe1a89126fc7919a503f7e4ccb82f046b8486f2232a98531baef6813030678d914fc0f8b7071a2d881da13a130454050ef1d61a25aca9317bbb05f992e4fa3bc0b8729e1dc259ada54b6ed6f67', '\xe6396639efc72c07a16a99d35c7e744cb88a2bafe3ea3bf0bc4de8f1aaab0985'),
	('0000000001gf4y5myr1swekhan', 93, '01m8aqfzag5d6g3zbren3egpfn', 'person', '01m8aqfzagx1dqkht3xw7jrdfy', 1, 'PersonCreated', 1, '01m8aqfzagx1dqkht3xw7jrdfy', 'clerk@harbour.example.com', '01m8aqfzaf73armr46xcs1kb6m', NULL, '2026-11-26 01:28:34.896+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","rank":"primary"}]}}', '\xfe373df46ad62ddef0e018c117c947fc7547f638475197fa05b8ae59f7be25ba953cadde31b6039ada6c4ccb0936cbe109dfab85b167efcdf509666bc26e99d79986e99b5885f20a75436d08aa047971997293550527be0e0d11dca5ad19ce591fc8c07304d9e35b9fb56be6653c533a1b60c5de1b0401b2b3616ec02bd7911f17eddb61314bd8675aee987a4807d111f86bf39c660ec7e5993d', '\x2228e516d3f9a6fd34dd7e5d5c90d6adb519f9c7fb152f02007c728c828df92f'),
	('0000000001gf4y5myr1swekhan', 94, '01m8aqfzagfzftf0ccy2y50tdn', 'person', '01m8aqfzagx1dqkht3xw7jrdfy', 2, 'PersonInvited', 1, '01m8aqfzagx1dqkht3xw7jrdfy', 'clerk@harbour.example.com', '01m8aqfzaf73armr46xcs1kb6m', NULL, '2026-11-26 01:28:34.896+00', '{invitation}', '{"invitation_id":"01m8aqfzag8q5fqc3vfv8pkpsh","expires_at":1798248514896,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xf8ab3dae22c43e9f15b3fa39db0c183da127698c84c9108f8e6f4fa87f650d152b19d5f0a30f15ac0f92e08d4e53871eb14c1a2b32df5894daa9dfa1f23d7be6da7e538322cac749e0d9dd9b4d1d494193667533b4a2f6ae6e6b0e851f60ca31398da11cbc89adec2e5e993469', '\x8f23cb86f2abaa1dc7887c02375a7ec513f75d0cbfce0dfd975a93814b177d84'),
	('0000000001tx478ar0d6fzxd27', 20, '01m8aqg1yj4bd0pwxvcw0j4qdx', 'mail', '01m8aqg1y9vbte3b0h3h89tqcs', 1, 'MailSent', 1, '01m8aqg1y9bkcy4yjb0jts4pp6', 'system', '01m8aqg1yc9dk4gezq49gf80z8', NULL, '2026-11-26 01:28:37.586+00', '{}', '{"invitation_id":"01m8aqg1y96f81gmqfjp59g9xj","provider_id":"a0e79149-bbb7-455e-831d-946d9c5fc108"}', NULL, '\x7e3a19b26c3ca30a9b2f52a08a4cfb37a3930763a32cf92ddd80bb9be973c88c'),
	('0000000001tx478ar0d6fzxd27', 21, '01m8aqg21k2s21m07q10055fpc', 'person', '01m8aqg21kzcd7xhebh9wz1k2w', 1, 'PersonCreated', 1, '01m8aqg21kzcd7xhebh9wz1k2w', 'clerk@grace.example.com', '01m8aqg21j1zds94aprgwrfshz', NULL, '2026-11-26 01:28:37.683+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty6nwana9dvp16ey1kb","rank":"primary"}]}}', '\x99a83dcdc5e762b267ab8ec54a45e2e160a84085abd345ad911d4bbc0bdfa73560ae110948dad0d9234cda98a9cecd178fd614cf822848814c4b5e1f48e73f51b3e8dd0a101fe0805a2a90a72a0b9ce88e341462c5b04e3ea977f3a9ef5cb64416d5380f025e1ffd4c7917083cd49947cb29bffb99836064da0df6ee8b47593b471a767bd840c5f076439e29d7cd4f18', '\xcd6d39069ff50432a2b38b98806abde5ecd16120a748d6c7fb5ece95ff6cd1f6'),
	('0000000001tx478ar0d6fzxd27', 22, '01m8aqg21k7gxx5fbn2cv8s3jd', 'person', '01m8aqg21kzcd7xhebh9wz1k2w', 2, 'PersonInvited', 1, '01m8aqg21kzcd7xhebh9wz1k2w', 'clerk@grace.example.com', '01m8aqg21j1zds94aprgwrfshz', NULL, '2026-11-26 01:28:37.683+00', '{invitation}', '{"invitation_id":"01m8aqg21kcrh538nddz75xb3g","expires_at":1798248517683,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x7e4f490723dca76019590493ec8edbc3d03e2f7b1090f4c7b021a5a309878958298d91057fb4d7aa9ea6ba5e69cbb743320d9087b6e079ee2875ef02afc35c7c50b789c556bc239fdd8f9f972febbd120d56e346c8b0ee3e903e99ad53a2386e3f81ff8f100d7f67fc7c573339', '\xed012ef8d9d4dabe0ad8e2d83d631a3a0e739c0de08cd71ec305caae85a50734'),
	('0000000001gf4y5myr1swekhan', 57, '01m8aqfwhw92swvegm314q80he', 'person', '01m8aqfw7w6mevrks52fxe5qbv', 18, 'PersonGroupsChanged', 1, '01m8aqfw7w6mevrks52fxe5qbv', 'clerk@harbour.example.com', '01m8aqfwhgeatgx3e6mzd6ws2z', NULL, '2026-11-26 01:28:32.06+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3","01m8aqfw5krrmy8mt2b6qdv3ds","01m8aqfw5pq6sfvxpzm77avpvb"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw57yahj6efsyha96vdg","01m8aqfw5dathtm56098tr80y3","01m8aqfw5krrmy8mt2b6qdv3ds"]}}', NULL, '\x1a2a7f122eca0a33864042f81a6f88b606dbc670d9eafa7e07a5db66618514a7'),
	('0000000001gf4y5myr1swekhan', 58, '01m8aqfwhyqdsss4qtxg7q9aqe', 'person', '01m8aqfw873wjy6zshcnq60s88', 7, 'PersonGroupsChanged', 1, '01m8aqfw873wjy6zshcnq60s88', 'clerk@harbour.example.com', '01m8aqfwhgeatgx3e6mzd6ws2z', NULL, '2026-11-26 01:28:32.062+00', '{groups}', '{"from":{"groups":["01m8aqfw4vqtevacx1rj6xattk","01m8aqfw5pq6sfvxpzm77avpvb"]},"to":{"groups":["01m8aqfw4vqtevacx1rj6xattk"]}}', NULL, '\xa06156cbf57e9c20158509fbfecdb430e3246548e3126b097bd7eee01c2cf31b'),
	('0000000001gf4y5myr1swekhan', 61, '01m8aqfwjgjn9y5dz27jaefz32', 'person', '01m8aqfw91gss646qp8jd3jpy6', 5, 'PersonUpdated', 1, '01m8aqfw91gss646qp8jd3jpy6', 'clerk@harbour.example.com', '01m8aqfwjffzy56y3kr5899vz7', NULL, '2026-11-26 01:28:32.08+00', '{email}', '{}', '\xeeec5791b6b68e9d591b5e3aaecdc7ae802f63990d2aa97adead854c96df91baf76e9a3b2dc04a048ec23d172362bff712949597528049746f829dfd13226aa52a0c6981f9f0a0df6c9c75b0ddd2657e39b98bc8d12697380d646e693fecfec72d1441207d1f78d7', '\x9f1ead2fb9ffeddb2cf8767052736de1cbae6b0b0c9114bc2b44583aeb8a61e4'),
	('0000000001gf4y5myr1swekhan', 63, '01m8aqfwm6q2kepfn3jprx57zc', 'api_key', '01m8aqfwm6csy3hkg68dpyeh4x', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aqfwm5vkfzjtkhqpjvf6pn', NULL, '2026-11-26 01:28:32.134+00', '{hint,name,scopes}', '{"to":{"name":"Website","scopes":["people:read","events:read"],"hint":"A8JG"}}', NULL, '\xb2e931af5af8e6c15ef4128a8eb75a61bee821e43303a8e1529ce4276cb27ed0'),
	('0000000001gf4y5myr1swekhan', 65, '01m8aqfwmwmyhjba37crr4wkey', 'api_key', '01m8aqfwmbns6zxr4na86p3z8d', 2, 'ApiKeyRevoked', 1, NULL, 'clerk@harbour.example.com', '01m8aqfwmvtne2hdchgxxe4qv5', NULL, '2026-11-26 01:28:32.156+00', '{}', '{}', NULL, '\x72ba09cf51d88bfa874fa9695ae04b0e484a286681b8207c5caf6f82d4de2b63'),
	('0000000001gf4y5myr1swekhan', 72, '01m8aqfyt5z2mf0bdn2ykr193r', 'person', '01m8aqfyphdkxmc254smsbjvwf', 3, 'PersonUpdated', 1, '01m8aqfyphdkxmc254smsbjvwf', '01m8aqfyphdkxmc254smsbjvwf', '01m8aqfyt2cfc5ajwtm1phb9my', NULL, '2026-11-26 01:28:34.373+00', '{first_name,language,last_name,name,phone}', '{}', '\xf22efade5496da5668ae223ca7e9ee51604b0af1685ba62fb6331646e591493fe5b35c6af5d6898710422be0e6c139f55383e4d08242530db23352a21af7aa0595510c7a30293f5d118b7bcc81bfe757e2880c4384f64de4976237a3f9fc72d04b9c48c8973164bcadcaf02110ccf5946cbfc96f40bef91937a7ce15d7915b85023e75dd093bc299cf963a3f62ec8b844699fd9c7cfd1375e40d5650e252c7f4491063a60893904c80b34831de0d4ef2d5a1355fb2e8c3a9e7eb020c7ddc931385705b0d54a6c02ec4a03b127ce7e165f0e16c238adb7dd0800eff7f0af23eabc5edff33594d8f299c47f9433c590e1ac3a5', '\x316a0036f366888ccb8f48561824ae0cb045820a9980335965495fdb344441a9'),
	('0000000001gf4y5myr1swekhan', 73, '01m8aqfyt5evv6xxjeembwrhn8', 'person', '01m8aqfyphdkxmc254smsbjvwf', 4, 'InvitationAccepted', 1, '01m8aqfyphdkxmc254smsbjvwf', '01m8aqfyphdkxmc254smsbjvwf', '01m8aqfyt2cfc5ajwtm1phb9my', NULL, '2026-11-26 01:28:34.373+00', '{invitation}', '{"invitation_id":"01m8aqfyphh8190a6zw23w4bqa","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x41b14efedc6499942ad6b3d9bc1ba3003e1b3f2618f4fdefc69f105cc4216ed9'),
	('0000000001gf4y5myr1swekhan', 78, '01m8aqfyy9wzkm56j4v22rqjje', 'person', '01m8aqfytm4yjkrzccn8dmwdka', 3, 'PersonUpdated', 1, '01m8aqfytm4yjkrzccn8dmwdka', '01m8aqfytm4yjkrzccn8dmwdka', '01m8aqfyy1gq5ph9tj77tcdzxt', NULL, '2026-11-26 01:28:34.505+00', '{first_name,language,last_name,name}', '{}', '\xfd6d31053b5fc62e1c4b5514b151efc4d919efdf690890ade6aa60fa4fb5679537051a972bbf0c9fb1fbc60243456c4792b1af5954b5f7fe0945cc6c98d20ddd36d001729bc14ad848d34fadab18a0f0b078c4fc8e2c1761928d91394b3b1e164471e59f43062ff479834026d644b037ee7d443ee32dc94149c61a9d0ddac2f78bbd5615b0d8893c8151353757096c7f391a6409c1d2176590fba548a6c1464aac93cd0ae1e2f7b98116a1f395dbaca231f4344bddb4d20d5e9e2097c5a1dba5a7b1f24b061121305029fa66513c0f416045bda38c4eaa2bb229888a0d', '\xb89dcae55d2fa69fe83ec61c8a63ec08be58778bc64aace08cbfcfddf58236be'),
	('0000000001gf4y5myr1swekhan', 79, '01m8aqfyy967he51kf7r72mrpt', 'person', '01m8aqfytm4yjkrzccn8dmwdka', 4, 'InvitationAccepted', 1, '01m8aqfytm4yjkrzccn8dmwdka', '01m8aqfytm4yjkrzccn8dmwdka', '01m8aqfyy1gq5ph9tj77tcdzxt', NULL, '2026-11-26 01:28:34.505+00', '{invitation}', '{"invitation_id":"01m8aqfytmpzzreh0vv53w7avs","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xf1ac4d0aa9f5e2d7a72bc1664604787d4e0116d47a4631b675fb6a33284c0132'),
	('0000000001gf4y5myr1swekhan', 84, '01m8aqfz27emfssdp8x280h057', 'person', '01m8aqfyydbwv65ehetanyfp0t', 4, 'InvitationRequested', 1, '01m8aqfyydbwv65ehetanyfp0t', '01m8aqfyydbwv65ehetanyfp0t', '01m8aqfz24hw45qcy3r4x6xd0y', NULL, '2026-11-26 01:28:34.631+00', '{}', '{"invitation_id":"01m8aqfyydcgfqfrsz0yxaj3m0"}', NULL, '\x8c3f5ad00f29b3322d8acaeae92a8245e1ef641b4ede0dc14587d7a5b1ac49d7'),
	('0000000001gf4y5myr1swekhan', 96, '01m8aqfzd9vs7ngxk6wdpszewx', 'mail', '01m8aqfzagvmhf0gs9xcytj60v', 1, 'MailSent', 1, '01m8aqfzagx1dqkht3xw7jrdfy', 'system', '01m8aqfz9er5w3hczbwfprmmra', NULL, '2026-11-26 01:28:34.985+00', '{}', '{"invitation_id":"01m8aqfzag8q5fqc3vfv8pkpsh","provider_id":"d7bb68e8-6822-4d62-ab8d-a1d1bea8d1f4"}', NULL, '\x3d7dc6477b29c5ac28189545fee6d6b806eaaddfda5fd3cf1ef46a148acf313c'),
	('0000000001gf4y5myr1swekhan', 97, '01m8aqfzfhhte1z8xj7vx0q19q', 'person', '01m8aqfzagx1dqkht3xw7jrdfy', 3, 'PersonDeleted', 1, '01m8aqfzagx1dqkht3xw7jrdfy', 'clerk@harbour.example.com', '01m8aqfzfbwp7rt3gyawsw7yxr', NULL, '2026-11-26 01:28:35.057+00', '{}', '{}', NULL, '\x0fd7814c3f8a1615a09896021a2c1c6b00f18e1157c82f3b9de1f61be637ac4f'),
	('0000000001gf4y5myr1swekhan', 98, '01m8aqg1fbac3zxfzj9d85jb6a', 'person', '01m8aqfz2bkve35pdgr1gg8vd1', 3, 'InvitationExpired', 1, '01m8aqfz2bkve35pdgr1gg8vd1', 'system', '01m8aqg1f7yyw880n8f1xja07j', NULL, '2026-11-26 01:28:37.099+00', '{invitation}', '{"invitation_id":"01m8aqfz2b976tcqxmg87dxpy5","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\x9e2785db545da0d071964f847267e1ce4e6a2fb3d147535c62410f971df25041'),
	('0000000001tx478ar0d6fzxd27', 14, '01m8aqg1qwevxnqd36xn3spe3b', 'mail', '01m8aqg1qbsg5e9ajdvdts93h8', 1, 'MailSent', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'system', '01m8aqg1qjca7crcgj0t2gnpv3', NULL, '2026-11-26 01:28:37.372+00', '{}', '{"invitation_id":"01m8aqg1qbdjmsjj56td9z1aaf","provider_id":"9e3c3ea8-b461-4d12-bfbc-e3fb9bbf9055"}', NULL, '\x8fc1ee773ac4453df2339a4aa797723a44a51d0ebaaace255cfa0ecf8a065e78'),
	('0000000001tx478ar0d6fzxd27', 15, '01m8aqg1tthc31z8kk536ypn7r', 'person', '01m8aqg1tt0c77rqzj598t1vvr', 1, 'PersonCreated', 1, '01m8aqg1tt0c77rqzj598t1vvr', 'clerk@grace.example.com', '01m8aqg1tsmsj44kde6m25bq94', NULL, '2026-11-26 01:28:37.466+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty68p8e3hpgzkjb1p6k","rank":"primary"}]}}', '\x5ea672364a9fb6c3d142051be3a58d401a30b1c56b57bfb9ef7c1d06d4ac1fea3783cb79effc0a3ef26d4e07f36d2fa63db6d2cdd1e03e41577ec380fb1b063a478ba02ac87e4e9b85f407f1f94818c2f43856a253e207e2137a93cccd28b37a433d5e995e235adc6e3cd706a714fa90f4d8cc6aebe98bbf84de8b109702ccbc6e382416bef459de03b919ece564b710', '\x1da5a289e99f7e71a88838f7fc70d73b8f298756c0da3e05ceff05f2ec7f0949'),
	('0000000001tx478ar0d6fzxd27', 16, '01m8aqg1ttenm4ap6k4d875qfz', 'person', '01m8aqg1tt0c77rqzj598t1vvr', 2, 'PersonInvited', 1, '01m8aqg1tt0c77rqzj598t1vvr', 'clerk@grace.example.com', '01m8aqg1tsmsj44kde6m25bq94', NULL, '2026-11-26 01:28:37.466+00', '{invitation}', '{"invitation_id":"01m8aqg1ttcd56epcz3xntg81x","expires_at":1798248517466,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x520606b49630d966bb0964ae5b028c5f651d5205192fdd718c26333fd8ab98d2ed636ceef5a0c011cd654dc6c243e5be552137d810e4b7c01b83ee740b906aea30d149f10d913b8e61e9ed01ecf93a7df567f3bc9b43275871726428c6a8b53b67874289f7f072a6cec4bf3cae', '\x9556283d45921199ec39f1badb42a75ab048a24e299c437a4535d2b103dce85e'),
	('0000000001tx478ar0d6fzxd27', 26, '01m8aqg259z99e0aaym3bdj1wz', 'person', '01m8aqg1tt0c77rqzj598t1vvr', 3, 'PersonUpdated', 1, '01m8aqg1tt0c77rqzj598t1vvr', '01m8aqg1tt0c77rqzj598t1vvr', '01m8aqg257qmbetndz0kge4rrq', NULL, '2026-11-26 01:28:37.801+00', '{phone}', '{}', '\xe77c7db0b42c4cad699e08faeafd1b6fa44781d5d9664b97200ac39e729dfe4ccc63b9d0bb739b61f81e2e5246442dd560cff1d9597cbe7977f0938213db20da33e6969202d06f8122cb7dc36c4f45777e', '\x720a80f34bed443974efed1e7425ffa359cceb393845f00537065d2c8e8884d8'),
	('0000000001gf4y5myr1swekhan', 102, '01m8aqg1kfeff0pqrdy91af4y4', 'person', '01m8aqg1kf4sp66h129kmt381m', 1, 'PersonCreated', 1, '01m8aqg1kf4sp66h129kmt381m', 'clerk@harbour.example.com', '01m8aqg1kenv44s5vv5gpg0e2z', NULL, '2026-11-26 01:28:37.231+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftxhj5q91x1zexg9vmvb","rank":"primary"}]}}', '\xafa071e9d214fed521ecada485b60c6a01cb1a731bda6769e727ba5c94d3c691272c174f3fc4b1884217309a72572b4d1f5f011c8411db63b9d789b55639de9b82f44a023431f15b9330ce9f39f6623337ad86a8f1ac64e16e3c26240bce0f91ba78519637a36caa9493a14a468d6ba9bc25b6ee', '\x31c6c29477aaed2d2fad97286afd481b9f56e52ed8393b8ed1420c4f072d6d5a'),
	('0000000001gf4y5myr1swekhan', 103, '01m8aqg1kfn5dm21fmkjhc9k8n', 'person', '01m8aqg1kf4sp66h129kmt381m', 2, 'PersonInvited', 1, '01m8aqg1kf4sp66h129kmt381m', 'clerk@harbour.example.com', '01m8aqg1kenv44s5vv5gpg0e2z', NULL, '2026-11-26 01:28:37.231+00', '{invitation}', '{"invitation_id":"01m8aqg1kf73nejxjvqc2fgc3b","expires_at":1798248517231,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9580d300f05e3dcbe319d9816bf33e5e041b52627bd4aaa20060c35599d372a19c16061477cd6160da66e686ecbca8949da8ca7c3e712a281f12d8f1468f7055dfe5908638bbec9380c7a95852aa1a76d3350bb5b8a29d6f80e87d2a844dfacd70be265c687412cd1911fdf038', '\x4b6d834d162362cdf19109aef65dfd1e46dd69403f1cb097d038eef26d269837'),
	('0000000001gf4y5myr1swekhan', 104, '01m8aqg1kfbxp8950vaqx9cgdq', 'person', '01m8aqg1kfqbrsa7sfsnk13gaw', 1, 'PersonCreated', 1, '01m8aqg1kfqbrsa7sfsnk13gaw', 'clerk@harbour.example.com', '01m8aqg1kenv44s5vv5gpg0e2z', NULL, '2026-11-26 01:28:37.231+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftxhj5q91x1zexg9vmvb","rank":"primary"}]}}', '\xcf658d8307b4ab0b353585be7e95bd5f783538b4a3d6d9469ee0b408c533489d0972c8b2911e17e18e377c0c2139121a343839ba5d438266009bcca56d49888b8e5fd696f3b03ceea6ea800b9aaf49686851a58351858ee14bc16f2f2489213a4d88237d3805f168c74fe839c459714b6bdd2bfe', '\xc7605c64d2db13c96ea7b808b9448df2268a1e6eff09c32d095f5f8a2df0e513'),
	('0000000001gf4y5myr1swekhan', 105, '01m8aqg1kfztag0ekc2jnjbne0', 'person', '01m8aqg1kfqbrsa7sfsnk13gaw', 2, 'PersonInvited', 1, '01m8aqg1kfqbrsa7sfsnk13gaw', 'clerk@harbour.example.com', '01m8aqg1kenv44s5vv5gpg0e2z', NULL, '2026-11-26 01:28:37.231+00', '{invitation}', '{"invitation_id":"01m8aqg1kfzef69710qre0khdq","expires_at":1798248517231,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9b104e16ad4936ec6757b4a235da977eb5ad81d6a41adeecb5bcbac44c3329f9b48cb8954532d27058217266264780f3e3a2f1ac4f79f29e3bc4bd57deee6db606ad6ff299046c517f3c20d2fa21057c89678329db7c32fa69a153bac0145c44f5906c6e18ff6096f1b1f610a6', '\xed5d6e73e5a653f66da576068f2914ad54bb2a44f47f93a4a7f01972fc1e3896'),
	('0000000001tx478ar0d6fzxd27', 12, '01m8aqg1qbd4p730nk8a8xbhch', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 1, 'PersonCreated', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg1qaa33xhv9drsxa63g6', NULL, '2026-11-26 01:28:37.355+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty692wx22djck1jx9e1","rank":"primary"}]}}', '\x43cf43d99d07c5d03ad6dd24cd0352bdab2444920fe5a5cccd5b5d188ed414f3b5b1c378ed6a75d41a16da50b26db2fe188bb72b172d9f1753c286ee1b55133823164e9dff510adff858e234325111e537624b25dd57621abac9f61e8911399616c061e23ba37c173f74ed6a5ce6f481f7e89f47b48b3a07938404ba7f8b66fb229ccb25fd65a8d734a9ce0dc21ac9077bfd81', '\x82d08803e19e84e8404fa8817b8911f617fa12d26810416257d57e9950ef4fe4'),
	('0000000001tx478ar0d6fzxd27', 13, '01m8aqg1qbtv8qnq6kt5b2dv13', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 2, 'PersonInvited', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg1qaa33xhv9drsxa63g6', NULL, '2026-11-26 01:28:37.355+00', '{invitation}', '{"invitation_id":"01m8aqg1qbdjmsjj56td9z1aaf","expires_at":1798248517355,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xb3b3dfe1a3c3eeb5f12a3b66e5b913c362b8c31c231ab0f3a73db22a54d6a00bdcb637755f4e568180e535cc6f577e37e777a65305f9121a3826cf27ebe585d1c6573c235ba72db28a5f2ac3e002d9bc2d26b47bf620d608f610ddb5f8828bf2f1569ed0cca4d964a2c131ebc9', '\x35cb227fa0c6f70a92d2198cc290aa8b0dcf920b11b9b1f818ac9a8fa50f46bd'),
	('0000000001fvrxqf8at9nqe78q', 14, '01m8aqg2wdq6rg0h22dqhgy7bp', 'group', '01m8aqg2wdgexjc8baqrm9msp0', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aqg2wayq5kh6eed1ahfdq4', NULL, '2026-11-26 01:28:38.541+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Weavers","description":null}}', NULL, '\x80094a0e84c0186976c013ba165da43a9797d289e1c84c8bdc07ae6bc573364a'),
	('0000000001fvrxqf8at9nqe78q', 23, '01m8aqg2xvgnqxxrqhchyzxcb1', 'group', '01m8aqg2wdgexjc8baqrm9msp0', 2, 'GroupUpdated', 1, NULL, 'clerk@atelier.example.com', '01m8aqg2xc8kah4kwq09a4590f', NULL, '2026-11-26 01:28:38.587+00', '{name}', '{"from":{"name":"Weavers"},"to":{"name":"Weavers & Knitters"}}', NULL, '\x07d34925e7a895c8d8fcbd37dde72814d4d0237903f2d870d06b627859f3fab8'),
	('0000000001fvrxqf8at9nqe78q', 26, '01m8aqg2ymtj812m53bwbjsbzw', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 6, 'PersonUpdated', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2y651sbpmd5vjgpq8jt', NULL, '2026-11-26 01:28:38.612+00', '{title}', '{}', '\x237b56e0928935d31c19f3e7235e93e8d04dc888c587897ef9ffc740bc186832b02de11dbabf105512e6910f4b3c8d7b37380737c10e2566cee2b24de4d548cc28aeaa7e751508dccaba3e35', '\x522d1f06ab6950fe3b3b987cbfd7475021d614f5778f818f9be02d3c1001ac90'),
	('0000000001fvrxqf8at9nqe78q', 27, '01m8aqg2ymm931z3m64bm6f39p', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 7, 'PersonGroupsChanged', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2y651sbpmd5vjgpq8jt', NULL, '2026-11-26 01:28:38.612+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2ws3n6bwpsqg21y945c"]}}', NULL, '\xd15325f50f2724b3475ceb35f12ace90d216cad39cff0117f3e463fa294e774d'),
	('0000000001fvrxqf8at9nqe78q', 28, '01m8aqg2ywpenesc6zwqrp3mnd', 'person', '01m8aqfvv1ky2z8py8d48ejc4t', 2, 'PersonUpdated', 1, '01m8aqfvv1ky2z8py8d48ejc4t', 'clerk@atelier.example.com', '01m8aqg2ys8k61pm16whh0pcta', NULL, '2026-11-26 01:28:38.62+00', '{last_name,name}', '{}', '\xa2569d2e7f58f9700374ca2b0250bb699ef740eea8474f8501f35c5265d67edc4a5d5fc456308c372fc1c5b4a46a873c0867b8168c33f2cd222a845e57df4926edb44c4ea814f66cd5f03b76f15c8f09f03f1a979079c31b3c8aebdf96c2daed5aa1b68685fba32a5ee367f7f536321a62fd476f9b205849c86eb84c62586cb7495cc20184b2b4', '\xab50fd24bfc0f6fe6b571fced9b27cc023bf993f172ce5db3b9bd274f807dbb8'),
	('00000000019xy9d7hd1x0k5rt3', 7, '01m8aqg2zw9e7jexc59awjzsb7', 'person', '01m8aqg2zq7a7x64rryjctpr6d', 2, 'PersonGroupsChanged', 1, '01m8aqg2zq7a7x64rryjctpr6d', 'clerk@lantern.example.com', '01m8aqg2zvv2k1y81m7g2985a4', NULL, '2026-11-26 01:28:38.652+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2zmt60mscdsw7p3vxvn"]}}', NULL, '\xf8a526659f69ce8ad2775314d55b6c282ea89888b7801b97ff3d1471f6386734'),
	('00000000019xy9d7hd1x0k5rt3', 12, '01m8aqg31k37zz1g37czw1230w', 'person', '01m8aqg31kmf06rrp1qsb7xbv8', 1, 'PersonCreated', 1, '01m8aqg31kmf06rrp1qsb7xbv8', 'clerk@lantern.example.com', '01m8aqg31k02kqmgptjew5kte7', NULL, '2026-11-26 01:28:38.707+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\xbc25896c2d1c131da6ecf66e7b9d63fe93b016e48ed4e950c1875e451c9370bfadc1337de55b2746df90a6d02a8ee5111b703fec6c7a72ebc7bbbcaeab1cc44804ba9862177e23fb88b4007878a61493ee8cfe2c5ad216fe1d3badafeab4e27b3978a3abb2c2492dabbdd0db1fb5950438829b079797f660b2bd67595b68a61e39e4b0fca2b4c20a539ecab33599230439dba1fbe8', '\x455589ded56242c7e6dfc8a5ce08c774c6e9f33ecc33d120e23d8cdb37350247'),
	('00000000019xy9d7hd1x0k5rt3', 14, '01m8aqg32f3bxnse35k5tkw1n2', 'person', '01m8aqg31kmf06rrp1qsb7xbv8', 3, 'FileAdded', 1, '01m8aqg31kmf06rrp1qsb7xbv8', 'clerk@lantern.example.com', '01m8aqg322prwqxxce6dsw7mn8', NULL, '2026-11-26 01:28:38.735+00', '{files}', '{"file_id":"01m8aqg3239vs5g2zdqv81ptee","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aqg3239vs5g2zdqv81ptee"]}}', '\xdee6f1488deb925c758dd453180e3249cb53acddf70f232d47b59ca27af989923f81669403d6425c0bec7fa2801532893f714b5dbf86c59712f3170c159c91d712b85276a8', '\xa7228f5b3aac9dd27b53b9e00693f3e6d4566dfead9d20820ee1c9724c1d38b9'),
	('00000000019xy9d7hd1x0k5rt3', 24, '01m8aqg67kwse4z3k187e362hn', 'group', '01m8aqg2zmt60mscdsw7p3vxvn', 2, 'GroupDeleted', 1, NULL, 'clerk@lantern.example.com', '01m8aqg67jrym24etc3zxgfjwp', NULL, '2026-11-26 01:28:41.971+00', '{}', '{"from":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x99c0905ecf4069984f082aa3819d07a779425a4987952447dd4dbeac4ed72f10'),
	('0000000001tx478ar0d6fzxd27', 19, '01m8aqg1y9h9sznw7grp6g4dnx', 'person', '01m8aqg1y9bkcy4yjb0jts4pp6', 2, 'PersonInvited', 1, '01m8aqg1y9bkcy4yjb0jts4pp6', 'clerk@grace.example.com', '01m8aqg1y96aqbkev7ms3kfbr2', NULL, '2026-11-26 01:28:37.577+00', '{invitation}', '{"invitation_id":"01m8aqg1y96f81gmqfjp59g9xj","expires_at":1798248517577,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x1ce281b706d97a4120264b010ea3f9771cbf2d28bb4fdee862d23ed73ac2bba346ce607c5115f85ecf3433a5f8b3ab17b5077f483a05f0ab484cba808ab80da6c9626c71c3a106b3c72c11c713fcf3c9c8616de80c1435f3a7d82f35a54f2e317bcc057304e11360e6ce5e2f22', '\x5920593ec406632c1bee0d976933c88ab04f540c5ba01c39800dfbcf5323314c'),
	('0000000001tx478ar0d6fzxd27', 33, '01m8aqg263nd5ys6dtknh4n0w0', 'person', '01m8aqfw3v8f215te33z1zvwgg', 2, 'PersonStatusChanged', 1, '01m8aqfw3v8f215te33z1zvwgg', 'clerk@grace.example.com', '01m8aqg261497wkjjxy28r1cc0', 'sabbatical', '2026-11-26 01:28:37.827+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\xf30786a49a1d04847a36ca8d49876026eb5ceeda00d0b84597f78447c27348e9'),
	('0000000001tx478ar0d6fzxd27', 39, '01m8aqg26qaje816z674hsqztv', 'person', '01m8aqg21kzcd7xhebh9wz1k2w', 3, 'PersonDeleted', 1, '01m8aqg21kzcd7xhebh9wz1k2w', 'clerk@grace.example.com', '01m8aqg26mn5gxd18pgtnc80hy', NULL, '2026-11-26 01:28:37.847+00', '{}', '{}', NULL, '\x43ab0778c2381cb036ebbb174eabeaccc5d374f2284f30a33f70f2b5053abf2e'),
	('0000000001tx478ar0d6fzxd27', 42, '01m8aqg2m56cqevwcfpfghpwf7', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 10, 'PersonUpdated', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'miriam', '01m8aqg2kxkk7b741209qy4828', NULL, '2026-11-26 01:28:38.277+00', '{phone}', '{"self":true}', '\xcbbe4d21a30d49bfb94aa1c6e6f317a624cc36ac0e7fb358daaf641cf191658170579fcc8874f44e56706cb4e177fbf6b43f02285d50671304129c5c097fdd8d563f03c39d8cc1fc2b4af428a02c267f10da4ad4b5faa97c2762ef', '\xbd0b10db9179d75e9cf379e2a06a0a3a93e2d521fed566cb42b1baf6296844a5'),
	('0000000001byfqz71dvs8mckv9', 13, '01m8aqg2ng2ngxwjsqk4aaf89z', 'person', '01m8aqg2ng5c7scve9nyrmft62', 1, 'PersonCreated', 1, '01m8aqg2ng5c7scve9nyrmft62', 'clerk@northfield.example.com', '01m8aqg2nf1b4b7p6dn857j38y', NULL, '2026-11-26 01:28:38.32+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftyt0pmzqf1smetp8mxm","rank":"primary"}]}}', '\xd9b3723c989a379bc65d1078da959c71f98ace48d59e994a3855daf60709667069d4b8d9eea1531eb7ba89aaa18bc53c5587fefbe62ee39e2e2827053b1d36998a6683c2e33e6db14035e2cbc8bebfdaea9adb81234fcd3da988ad0e71afdc50dd0a0f7794a890fc9928e64d986984a39f32a07075b2035216b1591febd639b50076537a14262cf705c947d450', '\xc82af011e037184a4943b78f61b292cba61df0911e572235cbb41f9bbd6aeaf6'),
	('0000000001byfqz71dvs8mckv9', 19, '01m8aqg2pn98ab6kym8wdn3qrt', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 4, 'FileAdded', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2pekst5mvsw2h3nqybp', NULL, '2026-11-26 01:28:38.357+00', '{files}', '{"file_id":"01m8aqg2pg8sssbkr6fgegf9eh","size":17,"content_type":"application/pdf","from":{"files":[]},"to":{"files":["01m8aqg2pg8sssbkr6fgegf9eh"]}}', '\x3facaed677d83d806c9b966a95fa4eda2f35f9604706e47dd3135cfec0a5b5d214198a341378450c5100cf738d35fccf990cd6b07b656f7d29e6def5e4a155c27db88b2a56e17011c8d90b03afe2e4', '\x7f1239897b339544761fe2e2ab1148c3e9e2d3653deef446e82590f23e3fcfac'),
	('0000000001byfqz71dvs8mckv9', 21, '01m8aqg2q65byy8dr0exggwtjq', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 6, 'FileRemoved', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2q50fvhphp6bddv55cn', NULL, '2026-11-26 01:28:38.374+00', '{files}', '{"file_id":"01m8aqg2ptwek48gb22ncrtreq","from":{"files":["01m8aqg2pg8sssbkr6fgegf9eh","01m8aqg2ptwek48gb22ncrtreq"]},"to":{"files":["01m8aqg2pg8sssbkr6fgegf9eh"]}}', NULL, '\xddcf6fb5525af9ca7efcd88380474a9bef3f400ee49c95a3bf170b8572c0dadd'),
	('0000000001byfqz71dvs8mckv9', 22, '01m8aqg2qcbn2x82w5mr5yhg3k', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 7, 'InterviewAdded', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2qab25np8dywmcs1w1t', NULL, '2026-11-26 01:28:38.38+00', '{interviews}', '{"interview_id":"01m8aqg2qad2g2359qq44armpa","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aqg2qad2g2359qq44armpa"]}}', NULL, '\x9d8be8b985e85f7678cd1e3926d15bc1302b349bef5af781aeeb934a8f57c263'),
	('0000000001byfqz71dvs8mckv9', 24, '01m8aqg2qxq0yv173bsfr5qaqm', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 8, 'PersonInvited', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2qwtjjm8sgtqv78q3cb', NULL, '2026-11-26 01:28:38.397+00', '{invitation}', '{"invitation_id":"01m8aqg2qw6p9k8r0x9nz38be3","expires_at":1798178318397,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xdf04698fdfdda3acfdf53d4b9046d29f9855115f1099aa39fd11c231ba13d5d6f6eca292328b64cfd10d5cdd21eeb4021ce2e0a6ed8154b6a356839824ebc1524749d5a9bd91d56b89f2563b63c9484cd67ef379ed00c9fb4b351c16365af5c7e777e0ce5d4a2cfec988c45852', '\x71e6381a487b28ca0657d3c727bde211dae0f94a7ee7cc16ad963999fd0263a3'),
	('0000000001fvrxqf8at9nqe78q', 19, '01m8aqg2wwdynrnwbztb29zs9m', 'person', '01m8aqg2w2fxr245fmayc6hsv1', 2, 'PersonGroupsChanged', 1, '01m8aqg2w2fxr245fmayc6hsv1', 'clerk@atelier.example.com', '01m8aqg2wr52qf3kn9r9m1bzk9', NULL, '2026-11-26 01:28:38.556+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2ws3n6bwpsqg21y945c"]}}', NULL, '\x8d52b2ea10cec6187e656d958d458dee8acfa860dd8ec73a1b8f6115492dab34'),
	('0000000001fvrxqf8at9nqe78q', 30, '01m8aqg2ze14q243bcjbw4rycf', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 8, 'PersonUpdated', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'jo', '01m8aqg2z91e4xkm7p3383ck4y', NULL, '2026-11-26 01:28:38.638+00', '{language}', '{"self":true}', '\x548c4b3befcf95603ee50cfa5ea34cde731554d59480078cbaa96be1289328ef275188ee5a619019d8107e02f273a158ca05731cbcb0ac62343df398cbd8b9106a131f0a30f171119c62409b662ab4be', '\x639c1835080ec8bfa30360dded492dcf03acecb7ab14b6d8c261fb7c44bbcdb0'),
	('00000000019xy9d7hd1x0k5rt3', 10, '01m8aqg30tq0y3wy3xyv0p4s14', 'person', '01m8aqg30kr7fe3we4s7v108yz', 2, 'PersonGroupsChanged', 1, '01m8aqg30kr7fe3we4s7v108yz', 'clerk@lantern.example.com', '01m8aqg30prrhzwb018sqkp2pp', NULL, '2026-11-26 01:28:38.682+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2zmt60mscdsw7p3vxvn"]}}', NULL, '\xe3a378cc0eec82ac003fa92a7c02d8d3d258b4e1089df0c331a55686505d737f'),
	('00000000019xy9d7hd1x0k5rt3', 15, '01m8aqg32pnhdqbx78257spkvh', 'person', '01m8aqg32pdv5nntmh8t8621yj', 1, 'PersonCreated', 1, '01m8aqg32pdv5nntmh8t8621yj', 'clerk@lantern.example.com', '01m8aqg32pc8rd2cme19kx3qgs', NULL, '2026-11-26 01:28:38.742+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\x307429ae964a1b0cf77b4b02e3a5e88eb99c5d74195b191e4f1942e334026f166b6fea77a9867c8047888c3ba6ed936ee0ff13dcffedb551f4f4da9ebc2e3bdbc3243473bae71f460188139579873d6f1ed729062d92ae2ae4862e293693b0d8981507e75536623d9f3355e439826f3b99', '\x09b72db1907ec3eb4be12ffcfffc64d7f270d01400be34ab86b57454b0a231a4'),
	('00000000019xy9d7hd1x0k5rt3', 16, '01m8aqg32pz0adqan4sdsd7x8q', 'person', '01m8aqg32pdv5nntmh8t8621yj', 2, 'PersonInvited', 1, '01m8aqg32pdv5nntmh8t8621yj', 'clerk@lantern.example.com', '01m8aqg32pc8rd2cme19kx3qgs', NULL, '2026-11-26 01:28:38.742+00', '{invitation}', '{"invitation_id":"01m8aqg32pv09h1vhbdazg1fh7","expires_at":1798248518742,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0abc32b107d3e83d54f7f3562c13b5ce39c73e5c0bafe495444b5397478c610255285e7f9843714d93d98cc02be650bb4616fff4cb68692f88b9068053f711769d73a7445048bf9a5919d5d104a14f4299e9cf5704307565e50c342b6b3cbdf6474dc2669e93c85675cd428ab8', '\xcc45bb20ea88440f754bd54f67ca3462d2dcb694c8339996430e83bf7de23f20'),
	('0000000001tx478ar0d6fzxd27', 27, '01m8aqg259ex476yvkct0jqr3q', 'person', '01m8aqg1tt0c77rqzj598t1vvr', 4, 'InvitationAccepted', 1, '01m8aqg1tt0c77rqzj598t1vvr', '01m8aqg1tt0c77rqzj598t1vvr', '01m8aqg257qmbetndz0kge4rrq', NULL, '2026-11-26 01:28:37.801+00', '{invitation}', '{"invitation_id":"01m8aqg1ttcd56epcz3xntg81x","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x3cb4d0e8858f118698959a591c79fdfe362ad383b9bd846de905f981cf7fe4fb'),
	('0000000001tx478ar0d6fzxd27', 30, '01m8aqg25psjvwfxjzhkrww1fg', 'person', '01m8aqg1qb7zz8r1anp1a65g00', 7, 'PersonRolesChanged', 1, '01m8aqg1qb7zz8r1anp1a65g00', 'clerk@grace.example.com', '01m8aqg25ksmh00ndm11bjvtd1', NULL, '2026-11-26 01:28:37.814+00', '{roles}', '{"from":{"roles":[{"id":"01m8aqfty6mmdq9rn6f23mmez6","rank":"primary"}]},"to":{"roles":[{"id":"01m8aqfty68p8e3hpgzkjb1p6k","rank":"primary"}]}}', NULL, '\x136448bb1882a434fd9791e80c660a33f8143d0b64f1f5dc103f21098c560c34'),
	('0000000001tx478ar0d6fzxd27', 35, '01m8aqg26enw8cfccqgx22x4am', 'person', '01m8aqg26es0hd96kajx3s6he4', 1, 'PersonCreated', 1, '01m8aqg26es0hd96kajx3s6he4', 'clerk@grace.example.com', '01m8aqg26djgenxpvz67a4fyfx', NULL, '2026-11-26 01:28:37.838+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty6nwana9dvp16ey1kb","rank":"primary"}]}}', '\x48cd9fd047f221a908c192ac4760f1f9697d6fa1414960fe277b2ecd5f10bd3f8ef827acdcc45fd3e1d96da208a3a54102b0fe8ef463f7bb138cbab2aef46b11899049e6100c1b19e32aa3c600124c69d76433b79a4b1fc8b2a55cc8b002f588240e2a848e9b2fc0b6e03fbbd94c6e2fd4361d9d634989', '\xce1793983f46c5a634a9313872eac839ac94e635f303aaa567fb1d4b13ae7df5'),
	('0000000001tx478ar0d6fzxd27', 36, '01m8aqg26eys4kz9jd805dk6j5', 'person', '01m8aqg26es0hd96kajx3s6he4', 2, 'PersonInvited', 1, '01m8aqg26es0hd96kajx3s6he4', 'clerk@grace.example.com', '01m8aqg26djgenxpvz67a4fyfx', NULL, '2026-11-26 01:28:37.838+00', '{invitation}', '{"invitation_id":"01m8aqg26etgjkzh023k7kkndy","expires_at":1798248517838,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x3df52ccfaf4846053b8a6636aa09ff975b476140ef1a5b345ed206d15411586486eb02e54b5539c14accffcdd1a8f8ef81f8b5fc1f06cfb92e8aae82f0f6335b020b02a6ecb5e917c0474c96d50eca053400fc8d4cb2c2ac51bb29cf367a0aa726fb31651b9139e0a9994dfb24', '\xa6d567c2541d5d2ad95a858ba8bccdcaa8900d3ab13e202277e04272b656b461'),
	('0000000001tx478ar0d6fzxd27', 37, '01m8aqg26e314df603hndxvk6f', 'person', '01m8aqg26esg25tzw62dsxdz2r', 1, 'PersonCreated', 1, '01m8aqg26esg25tzw62dsxdz2r', 'clerk@grace.example.com', '01m8aqg26djgenxpvz67a4fyfx', NULL, '2026-11-26 01:28:37.838+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqfty6nwana9dvp16ey1kb","rank":"primary"}]}}', '\xdd35dc7bd850666bd3b4793f607cbf5db7b03d459b70891c0c0a16185c928a1f746f9d68bce6de8918f3313cf3eaf9ddf6eaa1f2bd70e4d9060d375f2a56e25f4997c64d6abd9828300479a0546581fba1a54df8cf59162b4b2e4bc64bf27b82cd368dd544c692e362f389cedb367c6f2e2219054c8faf', '\x1b21cdca13acb9001140707c69d52e0746c8fccdd6355fd2705c47ccd79abd3d'),
	('0000000001tx478ar0d6fzxd27', 38, '01m8aqg26eh3zy3wxydcafkhdy', 'person', '01m8aqg26esg25tzw62dsxdz2r', 2, 'PersonInvited', 1, '01m8aqg26esg25tzw62dsxdz2r', 'clerk@grace.example.com', '01m8aqg26djgenxpvz67a4fyfx', NULL, '2026-11-26 01:28:37.838+00', '{invitation}', '{"invitation_id":"01m8aqg26et50w4865xj788e33","expires_at":1798248517838,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xa36640a9753e3da220ab7a94540be4a903dd7053828a98638b847ab9814c0428fbe6ce0dc95cd0fa32df8f4ad05f71a27d131be2de7b93474a481af108e04d3d732cc50b7b973b5c5235645c271af35ca3940c406ba1fd7b53b4a92933919bf43da809eb7abd6150130c5ea0c6', '\xa2f8cf2a9fad60a553dedc93f67fe73fbc918ad913c091fb1cb799d360e15231');
INSERT INTO public.events VALUES
	('0000000001tx478ar0d6fzxd27', 40, '01m8aqg27kvmrhqgnzc75prhvz', 'mail', '01m8aqg26e46qzkykjgfpe9jc9', 1, 'MailSent', 1, '01m8aqg26esg25tzw62dsxdz2r', 'system', '01m8aqg26c7b8jmbhdcbqrcwbd', NULL, '2026-11-26 01:28:37.875+00', '{}', '{"invitation_id":"01m8aqg26et50w4865xj788e33","provider_id":"d7676c04-8fa8-484a-b831-b3194a5afec7"}', NULL, '\xf65ea17277a56f4b751f0b575f170a2a6e4ba12edf4acae9d1eb00469f2ef574'),
	('0000000001tx478ar0d6fzxd27', 41, '01m8aqg27kxcfsw73skvkmk1jx', 'mail', '01m8aqg26ejqbqzav843b1hvt1', 1, 'MailSent', 1, '01m8aqg26es0hd96kajx3s6he4', 'system', '01m8aqg26c7b8jmbhdcbqrcwbd', NULL, '2026-11-26 01:28:37.875+00', '{}', '{"invitation_id":"01m8aqg26etgjkzh023k7kkndy","provider_id":"5cb356d5-b35e-4b8d-9601-40dde0b981ee"}', NULL, '\x493352cfbbaad3b9fa43d8d088849ecb2060ef744854cd65d0f82d587974643f'),
	('0000000001byfqz71dvs8mckv9', 11, '01m8aqg2n50yy9x9crbnz4mv0y', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 1, 'PersonCreated', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2mgdjac6r9g6ctk7w1y', NULL, '2026-11-26 01:28:38.309+00', '{email,first_name,groups,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftyt0pmzqf1smetp8mxm","rank":"primary"},{"id":"01m8aqftyt1h9jany1k1czxrnb","rank":"secondary"}],"groups":["01m8aqg2mcy57t0xf1wg9x6fjq"]}}', '\xc4ea57f124e9fba6b263c69e1c3426282f4ce42d64b56d8f798b33c5b976410d8f80969af6d319ede3984cfb57de7109328e862badbb77dadf4729d81e15682ee5dd73d00f345862fd985c5062875cd10a22209ec3be13f9f9df9430d890c9d230753822d9e7182cf26a9475a3dd7717e26c7d9a6a5d4b2bb1072a27c3dee615c7410486c5385b', '\x5dc447579705820b958e42efec60ec6eca0aac00f91bee8ba32d369137ddca85'),
	('0000000001byfqz71dvs8mckv9', 16, '01m8aqg2nt6d7pc6tasbza4cjn', 'person', '01m8aqg2nbv3sqvraa06hzz35w', 2, 'PersonArchived', 1, '01m8aqg2nbv3sqvraa06hzz35w', 'clerk@northfield.example.com', '01m8aqg2nskx3gwbtr4wsq4kw7', NULL, '2026-11-26 01:28:38.33+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795656518330}}', NULL, '\x001109482c3d7760d93b16746a1d7bea0b83d8acd65290e8fcf11ac6fe9ed0ea'),
	('0000000001byfqz71dvs8mckv9', 20, '01m8aqg2q23zf96fbww3a7aevs', 'person', '01m8aqg2n5nb6tkcje59m7e9se', 5, 'FileAdded', 1, '01m8aqg2n5nb6tkcje59m7e9se', 'clerk@northfield.example.com', '01m8aqg2ps3kpqsp471cn0sapk', NULL, '2026-11-26 01:28:38.37+00', '{files}', '{"file_id":"01m8aqg2ptwek48gb22ncrtreq","size":4,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8aqg2pg8sssbkr6fgegf9eh"]},"to":{"files":["01m8aqg2pg8sssbkr6fgegf9eh","01m8aqg2ptwek48gb22ncrtreq"]}}', '\x8b8b4525aca6a498fe98717e2b7ee7b01f74d19602047bf8a488742ff9234ca8233f9a839c3ab64c5264d74054c2a36fcdc3d1edd0bb7240ea6d8a5758cc11077a474be7fd', '\x3ffba7abebacaf2bf305e51d12962f71d6ef0e436236bb53516c10aa9f533349'),
	('0000000001fvrxqf8at9nqe78q', 25, '01m8aqg2yfm9v2z293xm878x26', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 5, 'PersonGroupsChanged', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2xyt9a3y6nrm67cmerm', NULL, '2026-11-26 01:28:38.607+00', '{groups}', '{"from":{"groups":["01m8aqg2x2ppx7c8s3agg5xgzv"]},"to":{"groups":[]}}', NULL, '\x094b128220cc577c3d10154e2c98d5a8f08568c44a6053e4b527ecab098b7c25'),
	('00000000019xy9d7hd1x0k5rt3', 9, '01m8aqg30kj1g72bgf44yqr52m', 'person', '01m8aqg30kr7fe3we4s7v108yz', 1, 'PersonCreated', 1, '01m8aqg30kr7fe3we4s7v108yz', 'clerk@lantern.example.com', '01m8aqg30jze2s82bw78skjg1r', NULL, '2026-11-26 01:28:38.675+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\x4ea9f63074be75fcbf732fc39aded7df0c8f2d2212b7cda86b129edbac04fcca683f74a5505a2b9cd9b021f369b0797e104fd4f31b2fdc47dfdbb82f06395987c470029108bf9f819b2297c0dc6886767f70d42cf678c21172edbe7070dd6ec8da40135088fbc7b4ca4f477849a7f9447f7aa1d14cd07997256a80a623cb08cbebef6886b118e6f02005f3490e288a1e4760f88a09', '\x8e66c87db4f8ab06da54ec53195c8a799d6d48570e3b5fe6af3b2c96d3a2bf7c'),
	('00000000019xy9d7hd1x0k5rt3', 11, '01m8aqg31fekagjpreajpw9rc2', 'person', '01m8aqg30kr7fe3we4s7v108yz', 3, 'FileAdded', 1, '01m8aqg30kr7fe3we4s7v108yz', 'clerk@lantern.example.com', '01m8aqg30zjth1d5dmxdezkbsh', NULL, '2026-11-26 01:28:38.703+00', '{files}', '{"file_id":"01m8aqg312hrss0hhnbvefhzc1","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aqg312hrss0hhnbvefhzc1"]}}', '\xba0f7173f55e7079f3d141f4771507724762987a535c0182345c34821f614aa557c5e21584bf44f622f41ea5d2e771cc16b1037fcb12396ce0d6746a09e6d3a45e4f833b9b', '\xea96df235c36355ac7dd0a691c0863a56a779c01aefa9e8614e693062fefb5df'),
	('00000000019xy9d7hd1x0k5rt3', 26, '01m8aqg67t79ccdn12s4zd38pq', 'person', '01m8aqg30kr7fe3we4s7v108yz', 4, 'PersonDeleted', 1, '01m8aqg30kr7fe3we4s7v108yz', 'clerk@lantern.example.com', '01m8aqg67sqv2kx8zyjh94kcej', NULL, '2026-11-26 01:28:41.978+00', '{}', '{}', NULL, '\xad9eff543b29e0ca44fa0aa1d4f120cc933d0c5d16c82354b643589f42f520d8'),
	('0000000001byfqz71dvs8mckv9', 12, '01m8aqg2nbgmkng2t0z3zdf021', 'person', '01m8aqg2nbv3sqvraa06hzz35w', 1, 'PersonCreated', 1, '01m8aqg2nbv3sqvraa06hzz35w', 'clerk@northfield.example.com', '01m8aqg2nbr7cd15p3pvsfawet', NULL, '2026-11-26 01:28:38.315+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftyt0pmzqf1smetp8mxm","rank":"primary"}]}}', '\xa52270bc39b7df97fe8932efd208498b8d1cc2de34e180a5fa222bcc8fd5da9ea1dae1f47d0278805e82be95546d7e7312d5576ab05dbcf6b2cd54cb102ecad4f45cbaacd7d08513e6f75b7950fed8bcb728022d23f1d0284b5058fe8f7d3bdcf0f0fa7894b39df95b3e8cc4ee5361c18353343383da180e6e4bd6e9f869b554335d8e1ec0e532cbaa', '\xd55fb8ae7cec9fbf099e96641083059094e36d249ce5439974eaf9527103e7b1'),
	('0000000001byfqz71dvs8mckv9', 25, '01m8aqg2r3asrg5tadc43tnx3r', 'person', '01m8aqg2ng5c7scve9nyrmft62', 2, 'PersonDeleted', 1, '01m8aqg2ng5c7scve9nyrmft62', 'clerk@northfield.example.com', '01m8aqg2r2p3582fc1fq14v2n8', NULL, '2026-11-26 01:28:38.403+00', '{}', '{}', NULL, '\x53a16fa0a68a093835d7be4fac39814ab6b783f799aed797034907df80a249cc'),
	('0000000001fvrxqf8at9nqe78q', 9, '01m8aqg2rfjkkjcseb5cy927cb', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 1, 'PersonCreated', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2rb5mfecarcmkn8d8m3', NULL, '2026-11-26 01:28:38.415+00', '{email,first_name,language,last_name,name,roles,source,status,title}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzes9p66b0k8dy7ss07","rank":"primary"}]}}', '\xe4d01d4e7f37cfa10bda23fb970173640b159b0e3f8714e5d7aaf6cf15a38b6461a2f8d6c039808e1d67fc8c7e3be83def8b941d86b05f9df8b1f73df388b1bdb1d84482880e3d6b80012d1e7a2b763ad188c446f29b29b431d1365d4fb7fe9fe8eb9a2cb57d5d791e9909555fd702d162aad1c31e8e639a2db5ab2d06ea51740f339bd7395d94d4653dc4d1014244999db245fe5f8ecedc', '\x57c6a4b81376e11209b2bfc6fbcd8039e831ec9a03fa8bd98a6d28aed0f12e6d'),
	('0000000001fvrxqf8at9nqe78q', 12, '01m8aqg2rzj2hp1d1f390dg8eb', 'mail', '01m8aqg2rm4eqv2syf6px2k1w1', 1, 'MailSent', 1, '01m8aqg2rm92rfys9aat1e6k29', 'system', '01m8aqg2rsvy3h74x0d1kkvv30', NULL, '2026-11-26 01:28:38.431+00', '{}', '{"invitation_id":"01m8aqg2rmppaybv07jyz3cfr6","provider_id":"919531cf-a1e4-4046-b351-31b10654a44c"}', NULL, '\xdee4a896b11c3512551d9b3af3e680eff69b45ea59c144987d87188b6a9e5fc0'),
	('0000000001fvrxqf8at9nqe78q', 13, '01m8aqg2w2qk67ycwsjnj80n1g', 'person', '01m8aqg2w2fxr245fmayc6hsv1', 1, 'PersonCreated', 1, '01m8aqg2w2fxr245fmayc6hsv1', 'clerk@atelier.example.com', '01m8aqg2w249y32phm0hje274m', NULL, '2026-11-26 01:28:38.53+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzee99jk917r6wnddnd","rank":"primary"}]}}', '\x93c3bd03fd309a42d5bb53897a064af838f21a228ae94013bef9fa0137e09e5380936754119eb1f5b8efc703e3b6f6420b9900eb9431ad79ad0db099a0c86900e511ed6268e429875c9a4e6927acec144a8cd68371c7936106990ea00f088139c4744b7b6dcb96df2a37af12427ba34b3bff5c42d29330a53a40c69949917efa32a0976185444fdbf4407315', '\xea91a01f90dd20152984a374558e8e79c644420d012c86bb42674ca3f646acc2'),
	('0000000001fvrxqf8at9nqe78q', 22, '01m8aqg2xqsrhqrxe6fq4gt1h4', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 4, 'PersonGroupsChanged', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2xc8kah4kwq09a4590f', NULL, '2026-11-26 01:28:38.583+00', '{groups}', '{"from":{"groups":["01m8aqg2wdgexjc8baqrm9msp0","01m8aqg2x2ppx7c8s3agg5xgzv"]},"to":{"groups":["01m8aqg2x2ppx7c8s3agg5xgzv"]}}', NULL, '\x897ddcfbc8926ae628b2339db31e00d599b2c8f102dae3e86ba464995e62a877'),
	('0000000001fvrxqf8at9nqe78q', 29, '01m8aqg2z3pamvh7n3187q21ba', 'person', '01m8aqg2w2fxr245fmayc6hsv1', 3, 'PersonDeleted', 1, '01m8aqg2w2fxr245fmayc6hsv1', 'clerk@atelier.example.com', '01m8aqg2z1xsy0j2k3b0s3pap7', NULL, '2026-11-26 01:28:38.627+00', '{}', '{}', NULL, '\xd1a4cff5eefb7ee2d2a6476f6c22f598f9f20006e1d3afb1d29723fe9ee535c4'),
	('00000000019xy9d7hd1x0k5rt3', 13, '01m8aqg31x3eywm9c3ryzfxy28', 'person', '01m8aqg31kmf06rrp1qsb7xbv8', 2, 'PersonGroupsChanged', 1, '01m8aqg31kmf06rrp1qsb7xbv8', 'clerk@lantern.example.com', '01m8aqg31w8wemj2xqf9g4143m', NULL, '2026-11-26 01:28:38.717+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2zmt60mscdsw7p3vxvn"]}}', NULL, '\x30ad47f8c096f23430a9b6e5f62a3bbc643ee4c5960537b8305795a17986d641'),
	('00000000019xy9d7hd1x0k5rt3', 17, '01m8aqg32yhjb07s0w4wthmkg8', 'mail', '01m8aqg32ppqq9pwef4s040kjr', 1, 'MailSent', 1, '01m8aqg32pdv5nntmh8t8621yj', 'system', '01m8aqg32swqp3as4t0vzc2d4z', NULL, '2026-11-26 01:28:38.75+00', '{}', '{"invitation_id":"01m8aqg32pv09h1vhbdazg1fh7","provider_id":"3e3f5390-d257-476a-b773-6efea57178e1"}', NULL, '\xfed72c3c645043d8ea8f9420e281553fc287713f25f6b8265b3fe0d2220776c7'),
	('0000000001byfqz71dvs8mckv9', 18, '01m8aqg2p8pehdjemj8wtbh1yx', 'person', '01m8aqfvjbwe320f63yna4n7g2', 3, 'PersonGroupsChanged', 1, '01m8aqfvjbwe320f63yna4n7g2', 'clerk@northfield.example.com', '01m8aqg2p1s8d18s5nwq7pe02h', NULL, '2026-11-26 01:28:38.344+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2mcy57t0xf1wg9x6fjq"]}}', NULL, '\x7a5258546ce5f2abb3825b6d20bc2b59f5a4aba5f8f6c467435e0a6e9a0a91ff'),
	('0000000001byfqz71dvs8mckv9', 23, '01m8aqg2qsadexev9vq5s3n9em', 'person', '01m8aqfvjbwe320f63yna4n7g2', 4, 'InterviewAdded', 1, '01m8aqfvjbwe320f63yna4n7g2', 'clerk@northfield.example.com', '01m8aqg2qhwv3m64h01v7ghd1n', NULL, '2026-11-26 01:28:38.393+00', '{interviews}', '{"interview_id":"01m8aqg2qrfgstd8ffear5tdj9","date":"2025-05-07","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aqg2qrfgstd8ffear5tdj9"]}}', NULL, '\xfef584f6735e58b19a29ccc475b4c2b57772d0f489294e94c54f87536695d3af'),
	('0000000001fvrxqf8at9nqe78q', 10, '01m8aqg2rmf41gvdd5483112y6', 'person', '01m8aqg2rm92rfys9aat1e6k29', 1, 'PersonCreated', 1, '01m8aqg2rm92rfys9aat1e6k29', 'clerk@atelier.example.com', '01m8aqg2rm1rs6h0nsm3m52qrp', NULL, '2026-11-26 01:28:38.42+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzecrkmqrp6d88nsxht","rank":"primary"}]}}', '\xb6c7e83c6bba6a5fa89e06ee3b9fdeee9fa98e06cc0953e77ef968bafce658f58b45974e7161a0be1ccd74494d399c580c8a22b0fe73df9dc5bc26fceba604f1cbae3c18fed921b617f94e7a6f2e4ee0a9ad357a2452234a4570f632dcde7b662ad0f0ebe372615ea40b96a343f2d9a64b5d96a6741e61dfdbdef98d79bca8caf126e1bc2fbb8f59c253a321', '\x86f62e1ccd20e7b5dee152470a3219d77ce26b9be2108f4559948e33c808f822'),
	('0000000001fvrxqf8at9nqe78q', 11, '01m8aqg2rmvpdawtcstgeackap', 'person', '01m8aqg2rm92rfys9aat1e6k29', 2, 'PersonInvited', 1, '01m8aqg2rm92rfys9aat1e6k29', 'clerk@atelier.example.com', '01m8aqg2rm1rs6h0nsm3m52qrp', NULL, '2026-11-26 01:28:38.42+00', '{invitation}', '{"invitation_id":"01m8aqg2rmppaybv07jyz3cfr6","expires_at":1798248518420,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x4b085803ae34c031b42f4349f898bfb46049dc614724b0a8c027ed37b0c076fcc9b4c372bafcdc4b841095a26507aebdb54dc6245ddd20242a94f1480cf91659e713f739db3daca192847f9069f1ec1a9258e030742eba460308f7802bcae90dcd1498df7caa0b376cdd0300fb', '\xa37d38baf158b437b4c975294e1b34495125466c35643c55ada66e83de369082'),
	('0000000001fvrxqf8at9nqe78q', 15, '01m8aqg2wh4cgnky1qpdc3fvzr', 'person', '01m8aqfvv1bhedwjagqkv9x9dr', 2, 'PersonGroupsChanged', 1, '01m8aqfvv1bhedwjagqkv9x9dr', 'clerk@atelier.example.com', '01m8aqg2wayq5kh6eed1ahfdq4', NULL, '2026-11-26 01:28:38.545+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2wdgexjc8baqrm9msp0"]}}', NULL, '\x025ba47e2a74fa35d6e3ded6d6c138544d95fbf7d79dfc8f59c84b57db466c86'),
	('0000000001fvrxqf8at9nqe78q', 16, '01m8aqg2wjbeevkcp0y3wws4zw', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 2, 'PersonGroupsChanged', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2wayq5kh6eed1ahfdq4', NULL, '2026-11-26 01:28:38.546+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2wdgexjc8baqrm9msp0"]}}', NULL, '\x867c2f692804ef3f0f8a579a3157f1a4cde5ffb71b56a0bb9f5ca6bb493f7c6e'),
	('0000000001fvrxqf8at9nqe78q', 17, '01m8aqg2wjxaj3qgsjtpmzydsz', 'person', '01m8aqg2rm92rfys9aat1e6k29', 3, 'PersonGroupsChanged', 1, '01m8aqg2rm92rfys9aat1e6k29', 'clerk@atelier.example.com', '01m8aqg2wayq5kh6eed1ahfdq4', NULL, '2026-11-26 01:28:38.546+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aqg2wdgexjc8baqrm9msp0"]}}', NULL, '\x030b725802f62cac9010996717c11bdfd9be13e7917246a978e943117b9ccd4c'),
	('0000000001fvrxqf8at9nqe78q', 20, '01m8aqg2x27k1c9cb9by833v8t', 'group', '01m8aqg2x2ppx7c8s3agg5xgzv', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aqg2x16w1z690ddf3eserc', NULL, '2026-11-26 01:28:38.562+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Closed","description":null}}', NULL, '\x65e6aeed3a727601e2486035be49a19c8fd659d8518acff135cb1ddd1e43e370'),
	('0000000001fvrxqf8at9nqe78q', 24, '01m8aqg2xzp8ts6hk5bsz1aqp3', 'group', '01m8aqg2x2ppx7c8s3agg5xgzv', 2, 'GroupDeleted', 1, NULL, 'clerk@atelier.example.com', '01m8aqg2xyt9a3y6nrm67cmerm', NULL, '2026-11-26 01:28:38.591+00', '{}', '{"from":{"kind":"team","name":"Closed","description":null}}', NULL, '\xb65bf3f447d083dfc89f77fc6c9cc951016c956b177b3d055a2e5d47ea4cad62'),
	('00000000019xy9d7hd1x0k5rt3', 6, '01m8aqg2zq9f0bbmcrbv2w8dce', 'person', '01m8aqg2zq7a7x64rryjctpr6d', 1, 'PersonCreated', 1, '01m8aqg2zq7a7x64rryjctpr6d', 'clerk@lantern.example.com', '01m8aqg2zq0g7j2dk4986p2kw0', NULL, '2026-11-26 01:28:38.647+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\x726cfa3559c2e34320e9d47d36042ca1fef71c4748c6fc048c79b04ba7c29d2399be81d7bd7f8378e390569143f5d4981f56afd1127dd4f39f026ac8420209cf792f2c31b29cfb119573d1a4a6ba3413179e0ce186404f23c2a1d4975910bb624177c1e29fab15a08ba6de81dca9db4dd273355fa462fa9bb10092bb15a029fa1c4cbeefe6cbebaf2fd924120e1670ab8555', '\x30f8aec9888526d619671547bdf4c894410584136b285e331f71ee9067f7504f'),
	('00000000019xy9d7hd1x0k5rt3', 8, '01m8aqg3086r73tpzz82kx2kkx', 'person', '01m8aqg2zq7a7x64rryjctpr6d', 3, 'FileAdded', 1, '01m8aqg2zq7a7x64rryjctpr6d', 'clerk@lantern.example.com', '01m8aqg2zzta5v28xpfcv4b3dz', NULL, '2026-11-26 01:28:38.664+00', '{files}', '{"file_id":"01m8aqg300r5jw5crm151x09nq","size":13,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aqg300r5jw5crm151x09nq"]}}', '\xd703d32d51819389a09ea3c44e8905452bcadae18cc7f88582611de63dd1a6909b041a7d32f77909ceaa5ce5264d8a1d044ac1857fbfb9db6593130cf9ab815fdf1e1021d1', '\x2c369f4b35eb8e470a22017d55027cac7936c14c88a2575fc5933ccc1eb8909f'),
	('00000000019xy9d7hd1x0k5rt3', 22, '01m8aqg67e7z8ys820dqm5wv5h', 'person', '01m8aqg67esnx44mgphfxswc35', 1, 'PersonCreated', 1, '01m8aqg67esnx44mgphfxswc35', 'clerk@lantern.example.com', '01m8aqg67eqcx00b7mh335707g', NULL, '2026-11-26 01:28:41.966+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\xe2cdf99fc91b40962ec0b0098540f3ceff6c8336861e818bf81938b0c6835f94fb5c5fb918c714af0c0f84524f4cded2cd150fe60421a9697e23ede1be8ad1daf0dc927f81ba38e6222e62997debf2c6b6a8b2a2fefee5f8ad14147f4e80e3f64e737a690690e35e60e161fe24cc88d531', '\x024764602b0304072432b999e71e297df882a1a12fcc0780e0eaaa8748e77832'),
	('00000000019xy9d7hd1x0k5rt3', 23, '01m8aqg67e4s3jtfxj9yj2syr3', 'person', '01m8aqg67esnx44mgphfxswc35', 2, 'PersonInvited', 1, '01m8aqg67esnx44mgphfxswc35', 'clerk@lantern.example.com', '01m8aqg67eqcx00b7mh335707g', NULL, '2026-11-26 01:28:41.966+00', '{invitation}', '{"invitation_id":"01m8aqg67e181crv9jhdvwzyxb","expires_at":1795656522966,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xe8a55706eaf898cfc351843962bd33e243c7205005d4ef30ba36714b76138375a367ec42a9e609ba9b6905e487a9fa0ad088807054f0b345cd7f71c4e6b888dd56e4134c6b00cd6c96940c84b58bdb9d1981aa51196059ab5f1b4ba0f17a93873ede520a713ce4ae6989a9dce7', '\x8742dda5cc66567308f8726c3f658e388a35be352d606b3f3ea3eaa2ebb4172b'),
	('0000000001fvrxqf8at9nqe78q', 18, '01m8aqg2wsa215s7tftqnb9q3r', 'group', '01m8aqg2ws3n6bwpsqg21y945c', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aqg2wr52qf3kn9r9m1bzk9', NULL, '2026-11-26 01:28:38.553+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Dyers","description":null}}', NULL, '\x87bd4c9ad2d48e2ae5200b55c2e9f9758e0f0f8d0516ab52d4a94578fec3efe3'),
	('0000000001fvrxqf8at9nqe78q', 21, '01m8aqg2x5g9g0y2s77jny0tkm', 'person', '01m8aqg2rf7wpt6dzb4m38nheg', 3, 'PersonGroupsChanged', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 'clerk@atelier.example.com', '01m8aqg2x16w1z690ddf3eserc', NULL, '2026-11-26 01:28:38.565+00', '{groups}', '{"from":{"groups":["01m8aqg2wdgexjc8baqrm9msp0"]},"to":{"groups":["01m8aqg2wdgexjc8baqrm9msp0","01m8aqg2x2ppx7c8s3agg5xgzv"]}}', NULL, '\x7692b9ab04a7637bc3595e5dc0d9c2ed7dfc8ecffb5e4bb15753c23c301d421e'),
	('00000000019xy9d7hd1x0k5rt3', 5, '01m8aqg2zma1f8v4srta5ky759', 'group', '01m8aqg2zmt60mscdsw7p3vxvn', 1, 'GroupCreated', 1, NULL, 'clerk@lantern.example.com', '01m8aqg2zkjdwqddg2abvrr9fc', NULL, '2026-11-26 01:28:38.644+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x36726ccc2be150ebe21459c6297a86f13c51dd4df1624d640ca4b76c69998607'),
	('00000000019xy9d7hd1x0k5rt3', 18, '01m8aqg360nh19cqdw464ytd9c', 'person', '01m8aqg32pdv5nntmh8t8621yj', 3, 'InvitationAccepted', 1, '01m8aqg32pdv5nntmh8t8621yj', '01m8aqg32pdv5nntmh8t8621yj', '01m8aqg35zjxbj6mexj2xgtbr6', NULL, '2026-11-26 01:28:38.848+00', '{invitation}', '{"invitation_id":"01m8aqg32pv09h1vhbdazg1fh7","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xee0c5b9a232a6c660dd78a347c15055c9ab3c6cfa4f4c9a8f1a8687e6c1aaef8'),
	('00000000019xy9d7hd1x0k5rt3', 19, '01m8aqg36070e5n4004gtnjjk6', 'person', '01m8aqg32pdv5nntmh8t8621yj', 4, 'PersonApproved', 1, '01m8aqg32pdv5nntmh8t8621yj', '01m8aqg32pdv5nntmh8t8621yj', '01m8aqg35zjxbj6mexj2xgtbr6', NULL, '2026-11-26 01:28:38.848+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x6edd6193ea9293c095fba2d1239b9e81841c580250a544d8eefc129ee4433297'),
	('00000000019xy9d7hd1x0k5rt3', 20, '01m8aqg63ywzv4kt5webvrnm9b', 'person', '01m8aqg63ynbpex1sm2vw8gx0k', 1, 'PersonCreated', 1, '01m8aqg63ynbpex1sm2vw8gx0k', 'clerk@lantern.example.com', '01m8aqg63yct29x2vmfzs7pr88', NULL, '2026-11-26 01:28:41.854+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aqftzm9wepb9f5xwy5vg57","rank":"primary"}]}}', '\x53f3955bd1937909fe721b6392de63d23cfd5a99745914f0a347d938b331977bacda658bd41b4862f60af8af7ebda7c105471729930237c2bc0fd21f6ca46e8d8de634ea76c353e7cb39d26565df686583c2393e76857959f0cfbd46872f95f0165941adbb920354283f443dfd07e121ac', '\x97eec8efc3da22a72e936bfb4b1e08dbe63673423296eeba257093bc3b4b459e'),
	('00000000019xy9d7hd1x0k5rt3', 21, '01m8aqg63yy4x3wwbv6e7fnsme', 'person', '01m8aqg63ynbpex1sm2vw8gx0k', 2, 'PersonInvited', 1, '01m8aqg63ynbpex1sm2vw8gx0k', 'clerk@lantern.example.com', '01m8aqg63yct29x2vmfzs7pr88', NULL, '2026-11-26 01:28:41.854+00', '{invitation}', '{"invitation_id":"01m8aqg63yfsjm7s33xftm757p","expires_at":1798248521854,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xb78399b9fee143c9749fa855fd90216a9740e3fe807c3c7fa4eb9922ce9fda1f9939943ad46049e215070343ce3e8abded1ba898acb6b40d86e79fd573ac1fbc402a152f80e2e6cee558a884b1167b8ced03e4ec9c8da6cbffb87be3af86694100ea94bd2fba6fe68050bf0a6d', '\x3e0d873494c1cc2c9aa8e0b6f17b2d71b125ea73e837261709c50a33fb3a384e'),
	('00000000019xy9d7hd1x0k5rt3', 25, '01m8aqg67pnb2abg3wa3gtdka5', 'person', '01m8aqg2zq7a7x64rryjctpr6d', 4, 'FileRemoved', 1, '01m8aqg2zq7a7x64rryjctpr6d', 'clerk@lantern.example.com', '01m8aqg67nd5v0wmxj4r4hd35y', NULL, '2026-11-26 01:28:41.974+00', '{files}', '{"file_id":"01m8aqg300r5jw5crm151x09nq","from":{"files":["01m8aqg300r5jw5crm151x09nq"]},"to":{"files":[]}}', NULL, '\xbcce06045c243456ee9394c4fb0a3a7ac832cf91aa4e5a693e64a19b0e56939b');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.heads VALUES
	('0000000001tx478ar0d6fzxd27', 3, 'grace', 42, '\xbd0b10db9179d75e9cf379e2a06a0a3a93e2d521fed566cb42b1baf6296844a5', 7, 2, 1, NULL, NULL, 6, 0, 42),
	('0000000001byfqz71dvs8mckv9', 4, 'northfield', 26, '\xe58998d663144a0dfb9ebb61178fb7a16923f0e386e5512de3711b8e439ac31c', 7, 1, 1, NULL, NULL, 2, 2, 26),
	('01m8aqftv988nbmzhx3xtgams8', 1, 'quarry', 8, '\x154b906feb34c0bc4126d08b88422bea70c23227f18639a81399023ff7a392d4', 5, 1, 1, NULL, NULL, 2, 1, 8),
	('0000000001gf4y5myr1swekhan', 2, 'harbour', 107, '\x52a4a44a2b9e7dc0f70d641ebe72d3c9a418150b8c6bb423eb5b0972790df560', 56, 2, 1, NULL, NULL, 17, 1, 107),
	('0000000001fvrxqf8at9nqe78q', 5, 'atelier', 30, '\x639c1835080ec8bfa30360dded492dcf03acecb7ab14b6d8c261fb7c44bbcdb0', 24, 1, 1, NULL, NULL, 4, 0, 30),
	('00000000019xy9d7hd1x0k5rt3', 6, 'lantern', 26, '\xad9eff543b29e0ca44fa0aa1d4f120cc933d0c5d16c82354b643589f42f520d8', 24, 1, 1, NULL, NULL, 5, 0, 26);


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('0000000001gf4y5myr1swekhan', '\x37339d105a86ba93b188bbdeb100a3cd857822f02aa3f1c00fc9e2739e8f56ac', '\xf334c9ea2f1c4bfb5bf15d890bcd27fde5b24be5a4245466d36fd1728ed72350', 201, '', 1, NULL, '2026-11-26 01:28:30.3911+00', '{"id":"0000000001gf4y5myr1swekhan","number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"default_role_id":"01m8aqftxhj5q91x1zexg9vmvb","created_at":1795656510388,"updated_at":1795656510388}'),
	('0000000001tx478ar0d6fzxd27', '\x54d8648ae825402d5253da52c13834d7d2ee213e4754c6076f337bfdeb6c113b', '\x82bbb791ff89fc858d646bf1cc301e776784aa6633157758f2fa8e10307fd65b', 201, '', 1, NULL, '2026-11-26 01:28:30.408809+00', '{"id":"0000000001tx478ar0d6fzxd27","number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"default_role_id":"01m8aqfty6nwana9dvp16ey1kb","created_at":1795656510407,"updated_at":1795656510407}'),
	('0000000001byfqz71dvs8mckv9', '\x12617835b41bb91d43c7250775385ca95cf779bcfb38096bd8cd40a4659fde4d', '\x17a25b2307632b4ef6ae57e57028b1c12e70a038cca329bef72f9eabf0945dc9', 201, '', 1, NULL, '2026-11-26 01:28:30.428226+00', '{"id":"0000000001byfqz71dvs8mckv9","number":4,"name":"Northfield District","template":"district","external_id":"northfield","approval":"required","invitation_hours":48,"default_role_id":"01m8aqftyt0pmzqf1smetp8mxm","created_at":1795656510427,"updated_at":1795656510427}'),
	('0000000001fvrxqf8at9nqe78q', '\x258280dce52180972d3bcde576a063767fdec1e9be7c4556d54dafba733a47b8', '\xbdb6662c613e032899f233d7abdfe1b2b46e35b582d68a145e6c928f64ff79eb', 201, '', 1, NULL, '2026-11-26 01:28:30.447706+00', '{"id":"0000000001fvrxqf8at9nqe78q","number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"default_role_id":"01m8aqftzee99jk917r6wnddnd","created_at":1795656510447,"updated_at":1795656510447}'),
	('00000000019xy9d7hd1x0k5rt3', '\x223a252dce508e1bc5e8149315f0f73a49ecf74a6f3c896f0cef059f2bc5d21b', '\x8cce8293595de569c5ac5a36f8292dc4c2a6e16b6153baf024fbf0347c30a4fd', 201, '', 1, NULL, '2026-11-26 01:28:30.455454+00', '{"id":"00000000019xy9d7hd1x0k5rt3","number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"default_role_id":"01m8aqftzm9wepb9f5xwy5vg57","created_at":1795656510453,"updated_at":1795656510453}'),
	('0000000001gf4y5myr1swekhan', '\x3c5f70c50b30cee9b0673ec620e8893bb8137a668e6d18c642e0a955bcdf8c1b', '\x796d2a7c09099aa2756ca0c450c9a951acc7fa5d03c72eeac12dfc3d51f56c24', 201, '', 5, NULL, '2026-11-26 01:28:31.643958+00', '{"id":"01m8aqfw4vqtevacx1rj6xattk","number":null,"kind":"team","name":"Eight","description":"Eight, a team","created_at":1795656511643}'),
	('0000000001gf4y5myr1swekhan', '\x63081c921330e66c64275c59c9b7bc03c6d1448f87f814e6eb66eb89e030e65a', '\xeb72e7db0549006d061924cebda60ed91f7e3f565dc55a8c8842a5ec8ef49fe8', 201, '', 6, NULL, '2026-11-26 01:28:31.656422+00', '{"id":"01m8aqfw57yahj6efsyha96vdg","number":null,"kind":"area","name":"Dock","description":"Dock, a area","created_at":1795656511655}'),
	('0000000001gf4y5myr1swekhan', '\x9bcb61ed75da81d7dd8eccf6b67b7d12d6b69d2f6b44c903c3e4031d50f37eea', '\xe556e59a70e3931a66d8d81decfd7f66c0a21682a8efd080ddc5e09930fe47c9', 201, '', 7, NULL, '2026-11-26 01:28:31.662477+00', '{"id":"01m8aqfw5dathtm56098tr80y3","number":null,"kind":"tag","name":"First aid","description":"First aid, a tag","created_at":1795656511661}'),
	('0000000001gf4y5myr1swekhan', '\x402c7b167ce020db36be262604a0a2990bd71af06ba7123b0989caa28d243df4', '\x1d8a4507b6dc1c58093812b838f33e3d930bf6dcec0f57f9126150b0f965741c', 201, '', 8, NULL, '2026-11-26 01:28:31.66745+00', '{"id":"01m8aqfw5krrmy8mt2b6qdv3ds","number":null,"kind":"project","name":"New boat","description":"New boat, a project","created_at":1795656511667}'),
	('0000000001gf4y5myr1swekhan', '\x708049041ea5323255ebf297a309b74f9ac18fd2e8fe35ffde72a0e4861f4d3b', '\x8f1c05abe665d09f2564b0bcc8a4f8f6a4b7d6bd9dae476005cd787ff25adfc1', 201, '', 15, '01m8aqfw7w6mevrks52fxe5qbv', '2026-11-26 01:28:31.743828+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw7w6mevrks52fxe5qbv","number":null,"version":1,"standing":"current","status":"active","name":"Ada Lindqvist-Ørsted","first_name":"Ada","last_name":"Lindqvist-Ørsted","email":"ada@example.com","phone":"+12025550111","address":"1 Quay\nSt. John''s \\ \"Dock\"","title":"Captain; drop table people --","language":"sv","timezone":"Europe/Stockholm","avatar_url":"https://example.com/ada.png","role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d","01m8aqfw6e28hf53tfv7ak6yzm"],"role_ranks":["primary","secondary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-17","archived_at":null,"created_at":"2026-11-26T01:28:31.740Z","updated_at":"2026-11-26T01:28:31.740Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"},{"id":"01m8aqfw6e28hf53tfv7ak6yzm","key":"cox","name":"Cox","rank":"secondary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1190656112d6ec634de0aeefbb774cfc3ee9e8abd0a0e513b5d03076e77d7c89', '\x9d0de913f6b9650f95d4af3cfe2c8be5ece237a25726fd1846649e5e324d0b78', 201, '', 16, '01m8aqfw873wjy6zshcnq60s88', '2026-11-26 01:28:31.752741+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw873wjy6zshcnq60s88","number":null,"version":1,"standing":"current","status":"active","name":"Ben Okafor","first_name":"Ben","last_name":"Okafor","email":"ben@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6e28hf53tfv7ak6yzm"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.751Z","updated_at":"2026-11-26T01:28:31.751Z","roles":[{"id":"01m8aqfw6e28hf53tfv7ak6yzm","key":"cox","name":"Cox","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x1939c43a6046ba354bccf68cdc3b3346c0f23ee9044b8256a862707fd9639fa1', '\x9735df03bd8278b7b8c2cd997ff42068311cf80cac86a893f2c0e53b84047072', 201, '', 17, '01m8aqfw8hqzt5zjtp2jdx0qfh', '2026-11-26 01:28:31.762216+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw8hqzt5zjtp2jdx0qfh","number":null,"version":1,"standing":"current","status":"active","name":"Cléo Marchand","first_name":"Cléo","last_name":"Marchand","email":"cleo@example.com","phone":"+442079460001","address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.761Z","updated_at":"2026-11-26T01:28:31.761Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x22c9f9fc7f4a2fe1aa8776bfb5406b8763f49424aac8525b71cec23961a7688c', '\x023cf8989ffd3fc848dbfe51e911ceb6e51faf97e2a7dad99e2b0c9ca2133f04', 201, '', 18, '01m8aqfw8sy41rdmnpz8wkw1dv', '2026-11-26 01:28:31.770734+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw8sy41rdmnpz8wkw1dv","number":null,"version":1,"standing":"current","status":"active","name":"Dev Anand 🚣","first_name":"Dev","last_name":"Anand 🚣","email":"dev@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.769Z","updated_at":"2026-11-26T01:28:31.769Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x39f913bad98ee7efa4042f8724c96587f6a4eb05e6b69b87f3fd01d717da1b2b', '\x43ce6172ad059cb8a43809e24efb989fbb591f5f89fd70eb599ae6ffc9d4e128', 201, NULL, 19, '01m8aqfw91gss646qp8jd3jpy6', '2026-11-26 01:28:31.777973+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '\x59ef58162b3409f224c784b8d178360cf6f5ae618496a5b587e27bd1455b93fb', '\xed3f734d66c93d642c6fbd69a3cb5e96b9efd6d36da33fb400a06994e6b9f1cd', 201, '', 311, '01m8aqg2rf7wpt6dzb4m38nheg', '2026-11-26 01:28:38.416863+00', '{"id":"01m8aqg2rf7wpt6dzb4m38nheg","number":null,"version":1,"body":{"id":null,"first_name":"jo","last_name":"Atelier","title":"Lead","email":"jo@example.com","role":{"id":1},"groups":[],"timezone":null,"initials":"JA","image_url":null,"profile_color":"#e115cd","language":"fr","suspended":false,"send_invite":false,"last_active":null,"created_at":"2026-11-26T01:28:38+00:00","updated_at":"2026-11-26T01:28:38+00:00","projects":[]}}'),
	('0000000001gf4y5myr1swekhan', '\xbcfa2bbd5ebaea0c86da45e1a76c3acd1f59ebe05fdad68f517f7ebf5521e442', '\xe01bffe1a81a02300a7a7e7eb5e27c3d6bf6122d231a8c5fbbfde5a25d2f698c', 201, '', 20, '01m8aqfw98rxqnx127syn9e2rd', '2026-11-26 01:28:31.785463+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw98rxqnx127syn9e2rd","number":null,"version":1,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.784Z","updated_at":"2026-11-26T01:28:31.784Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xe8c85666f26f2a7a5d529026c0796da3ff3bb0c97136ef7aac69ea453ea2e697', '\x324a6f1d50fd28f0682f7e654ebf861019ae591e1ee808f1bca788cb6d5f4382', 201, '', 88, '01m8aqfz5rc4y02k7k5xzd9241', '2026-11-26 01:28:34.745593+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfz5rc4y02k7k5xzd9241","number":null,"version":2,"standing":"current","status":"pending","name":"Guest renewed","first_name":"Guest","last_name":"renewed","email":"renewed@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514744,"expires_at":1795656516744,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.744Z","updated_at":"2026-11-26T01:28:34.744Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001tx478ar0d6fzxd27', '\x5502110771e994a872dd413a9128bd791e0b81c42126aef58c76b4bc00a9225d', '\x9b9d2bcfa997c8178f1701725284bf52d5184927e0e66981c2ba9bacaed2dd96', 200, NULL, 110, '01m8aqg1y9bkcy4yjb0jts4pp6', '2026-11-26 01:28:37.578482+00', NULL),
	('0000000001byfqz71dvs8mckv9', '\xb4db8470045c82096f6f1a8d1ed687cda63eb7906337675831e2dd25bf282080', '\x2ff05f2aabda10525c005c03ae080e381212b09b6159374aef5e1bd80072c8be', 201, '', 19, '01m8aqg2n5nb6tkcje59m7e9se', '2026-11-26 01:28:38.358085+00', '{"file":{"id":"01m8aqg2pg8sssbkr6fgegf9eh","name":"Certificate","filename":"certificate.pdf","content_type":"application/pdf","size":17,"created_at":1795656518357},"person":"01m8aqg2n5nb6tkcje59m7e9se","version":4}'),
	('0000000001byfqz71dvs8mckv9', '\x9d29b5797d137c89e1c0a8119ae44f48d3ea98e47695c372d0c1403d10b8ce62', '\x213ca5a1def39ad79fb25a734c3f872293f30504e97ecaae8e3b5d6b0e0e4775', 201, '', 22, '01m8aqg2n5nb6tkcje59m7e9se', '2026-11-26 01:28:38.380824+00', '{"version":7,"id":"01m8aqg2qad2g2359qq44armpa","person_id":"01m8aqg2n5nb6tkcje59m7e9se","district_id":"0000000001byfqz71dvs8mckv9","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"published":0,"created_at":1795656518380,"updated_at":1795656518380}'),
	('0000000001fvrxqf8at9nqe78q', '\xd480e5188ccb993505bcb02da353bd198081f1797159dcc0bb94c335decfd41c', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 204, NULL, 19, '01m8aqg2w2fxr245fmayc6hsv1', '2026-11-26 01:28:38.557287+00', NULL),
	('0000000001gf4y5myr1swekhan', '\x87c71bf7227dac0f8541a48a3eefa6e4700fcfd2712461dad15582b2f9fc5ceb', '\xe5f83ffda5c918d353409d1c8f6c149c37fce6bd246c82622643bda430b07373', 201, '', 21, '01m8aqfw9g022cfx5zn7tn8dcr', '2026-11-26 01:28:31.793637+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw9g022cfx5zn7tn8dcr","number":null,"version":1,"standing":"current","status":"active","name":"Rower 1 of the second boat","first_name":"Rower","last_name":"1 of the second boat","email":"rower1@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.792Z","updated_at":"2026-11-26T01:28:31.792Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xe4f9c35bdf8069f7fdd3ff4f27b9ce349d892ca4648f381dae433a0a4f6a57d9', '\xb8cbe8ffd3149e5d6abdba40712b84bdbfa81c96f8972198a9798e180e51e0ec', 201, '', 42, '01m8aqfw7w6mevrks52fxe5qbv', '2026-11-26 01:28:31.968815+00', '{"file":{"id":"01m8aqfwed62qttbeevk5kzgwa","name":"Licence","filename":"licence.txt","content_type":"text/plain; charset=utf-8","size":22,"created_at":1795656511968},"person":"01m8aqfw7w6mevrks52fxe5qbv","version":12}'),
	('0000000001gf4y5myr1swekhan', '\x7a9e1884c1437e6e1def862b7fec6cc534472c46ee56e828fc2525ed07da9cf0', '\x821a86917efec73aac785219ad441003bf5b619a8b079eaa48050f2a32e1a521', 201, '', 80, '01m8aqfyydbwv65ehetanyfp0t', '2026-11-26 01:28:34.511587+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfyydbwv65ehetanyfp0t","number":null,"version":2,"standing":"current","status":"pending","name":"Guest revoked","first_name":"Guest","last_name":"revoked","email":"revoked@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514509,"expires_at":1798248514509,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.509Z","updated_at":"2026-11-26T01:28:34.509Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x31edfce98cd994977b600b6c453719b32947ea66c9953f6948906ae823e4a33f', '\x1680f75e0142486da6b4566a3eb3c04bae557195d9cb34b721f04d43875869f8', 201, '', 85, '01m8aqfz2bkve35pdgr1gg8vd1', '2026-11-26 01:28:34.636884+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfz2bkve35pdgr1gg8vd1","number":null,"version":2,"standing":"current","status":"pending","name":"Guest expired","first_name":"Guest","last_name":"expired","email":"expired@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514635,"expires_at":1795656516635,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.635Z","updated_at":"2026-11-26T01:28:34.635Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x17a7cf989c4ee6d8903c1b39be5f78cc9b18adadd1e075c06ba977bcfefb8d01', '\x93476513ffc429baca21da6221c8fe43c8abe8d0fc21e31981a7239a132d292f', 201, NULL, 93, '01m8aqfzagx1dqkht3xw7jrdfy', '2026-11-26 01:28:34.897161+00', NULL),
	('0000000001tx478ar0d6fzxd27', '\x2d2af653f9f3c2da0604ba085e0d36bb2185a519f175340e850e45cb47727895', '\xecff66d6655e61b502ffc2def3d7213b0a99498363e4bf6a85ad71fe7b4dedb4', 200, NULL, 113, '01m8aqg21kzcd7xhebh9wz1k2w', '2026-11-26 01:28:37.684106+00', NULL),
	('0000000001fvrxqf8at9nqe78q', '\xff7ff7619c749514d6199cc0215e226d7708fde0fdd200e062aa593e536ea77e', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 201, '', 18, NULL, '2026-11-26 01:28:38.554271+00', '{"number":null,"name":"Dyers","assigned":[315]}'),
	('0000000001fvrxqf8at9nqe78q', '\x771e27c929a6f8b6d3ee47cd8ce6dfc344b7086c30e2b218762abde43fb82a1a', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 204, '', 21, '01m8aqg2rf7wpt6dzb4m38nheg', '2026-11-26 01:28:38.565976+00', 'null'),
	('0000000001gf4y5myr1swekhan', '\x755bf337508868293a84821f6906242b425d174c19a0895094d417489c40ab8f', '\xf54e08a57b15022b6aa31cd86691150b6b5c58063d1501562bb89330938b63c6', 201, '', 22, '01m8aqfw9n9pqca7291rwmf3b9', '2026-11-26 01:28:31.798027+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw9n9pqca7291rwmf3b9","number":null,"version":1,"standing":"current","status":"active","name":"Rower 2 of the second boat","first_name":"Rower","last_name":"2 of the second boat","email":"rower2@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.797Z","updated_at":"2026-11-26T01:28:31.797Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x603db8cedf3ff974877e398c3aee1495a1c60a881c83add1dec901e24823c99d', '\x73dea4e97b8ad31683f32e6829cede162fa13c62ed774ea361c1e73a266162ef', 201, '', 69, '01m8aqfyphdkxmc254smsbjvwf', '2026-11-26 01:28:34.258931+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfyphdkxmc254smsbjvwf","number":null,"version":2,"standing":"current","status":"pending","name":"Guest accepted","first_name":"Guest","last_name":"accepted","email":"accepted@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514257,"expires_at":1798248514257,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.257Z","updated_at":"2026-11-26T01:28:34.257Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001fvrxqf8at9nqe78q', '\x46954a4e91349c6315c1e37f8ac806eac920c41360535f904e3b510b10964413', '\x6271d10980ebdc894594202358901bd3036fffa50045f4f401527d4564e6cb40', 201, '', 312, '01m8aqg2rm92rfys9aat1e6k29', '2026-11-26 01:28:38.421936+00', '{"id":"01m8aqg2rm92rfys9aat1e6k29","number":null,"version":2,"body":{"id":null,"first_name":"kim","last_name":"Atelier","title":null,"email":"kim@example.com","role":{"id":4},"groups":[],"timezone":null,"initials":"KA","image_url":null,"profile_color":"#5e53f1","language":"en","suspended":false,"send_invite":true,"last_active":null,"created_at":"2026-11-26T01:28:38+00:00","updated_at":"2026-11-26T01:28:38+00:00","projects":[]}}'),
	('0000000001fvrxqf8at9nqe78q', '\x735eb2c3886aa9fb46c16304daf283673a27288463a9bd501f1235402bdcd5a8', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 15, '01m8aqfvv1bhedwjagqkv9x9dr', '2026-11-26 01:28:38.546443+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\x86496a684ea5f268438253c7e2f2719f912430d49a9e0810025a188b46833ad8', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 16, '01m8aqg2rf7wpt6dzb4m38nheg', '2026-11-26 01:28:38.546443+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xed03635d511c80e299ded64c1b0d39adc39aa884a84fd41f51609ce5422bd570', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 17, '01m8aqg2rm92rfys9aat1e6k29', '2026-11-26 01:28:38.546443+00', 'null'),
	('0000000001fvrxqf8at9nqe78q', '\xb0029fd9ee083728aae3e181873efba3587eab9053703329d035704267467287', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 201, '', 20, NULL, '2026-11-26 01:28:38.563048+00', '{"number":null,"name":"Closed","assigned":[311]}'),
	('0000000001gf4y5myr1swekhan', '\x21a6860d9753a527cc7556821abf339cdb9c49634075dfe182e852305043a4c6', '\x47a12403734b46b7840b824b04f8335df7c67f7938b33d55c3fb82a10755430f', 201, '', 23, '01m8aqfw9t8yv7hs7js4jp5c4d', '2026-11-26 01:28:31.803144+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw9t8yv7hs7js4jp5c4d","number":null,"version":1,"standing":"current","status":"active","name":"Rower 3 of the second boat","first_name":"Rower","last_name":"3 of the second boat","email":"rower3@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.802Z","updated_at":"2026-11-26T01:28:31.802Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x7231b9cc30610113c704624e0f140ba2649f070bf5517e6bed882667c3ce305d', '\x51569f2488d8d8a211e29f5a16c1cb11cff7f1707651540694549f882ac04dff', 200, '', 51, '01m8aqfw98rxqnx127syn9e2rd', '2026-11-26 01:28:32.026692+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw98rxqnx127syn9e2rd","number":20,"version":3,"standing":"current","status":"active","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqftxhjkywgas9hnaknzav"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":"club-1","archived_at":null,"created_at":"2026-11-26T01:28:31.784Z","updated_at":"2026-11-26T01:28:32.025Z","roles":[{"id":"01m8aqftxhjkywgas9hnaknzav","key":"owner","name":"Owner","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xd58cb1c17145e970f82c7812836de1ca14cb9430181bbd654711ef708f0723fc', '\x3b2db86d9eac1d863dfca2d54f5aa8f43b52ab0e681f6a9e1503418a4d01df75', 201, '', 63, NULL, '2026-11-26 01:28:32.13498+00', '{"id":"01m8aqfwm6csy3hkg68dpyeh4x","name":"Website","scopes":["people:read","events:read"],"hint":"A8JG","created_at":1795656512134}'),
	('0000000001gf4y5myr1swekhan', '\xb982db9a1442a1d0c04eb6e739ee55f436aa25b42164303bfe56257b98820182', '\xb3fb3d02f59c490ba89373fb6c4477bb8f8ac86fccf57dbf806973381da4eb5d', 200, '', 72, '01m8aqfyphdkxmc254smsbjvwf', '2026-11-26 01:28:34.374739+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfyphdkxmc254smsbjvwf","number":69,"version":4,"standing":"current","status":"pending","name":"Aksel Guest","first_name":"Aksel","last_name":"Guest","email":"accepted@example.com","phone":"+4721000000","address":null,"title":null,"language":"nb","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"accepted","sent_at":1795656514257,"expires_at":1798248514257,"accepted_at":1795656514373},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.257Z","updated_at":"2026-11-26T01:28:34.373Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001tx478ar0d6fzxd27', '\xf05ec356aa2f25e8166a2e51ac5c31a5596017e6a0b1d029dfaba00f37ce2a6e', '\x693f0cfe7c519a154ac697466783fcb0ae3a4cff92c41352a4bec1a19f136eed', 200, '', 107, '01m8aqg1tt0c77rqzj598t1vvr', '2026-11-26 01:28:37.467062+00', '{"number":null,"version":2}'),
	('0000000001tx478ar0d6fzxd27', '\x44eb627a67fd92b2a639a91a2efc67d551915247f7ded42e34913e13ee754320', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 127, '01m8aqg26es0hd96kajx3s6he4', '2026-11-26 01:28:37.839849+00', '"01m8aqg26es0hd96kajx3s6he4"'),
	('0000000001tx478ar0d6fzxd27', '\x02568da28b306e6833ab0e363acead6470b7f95a60d9dd47ed9968d04493d210', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '', 129, '01m8aqg26esg25tzw62dsxdz2r', '2026-11-26 01:28:37.839849+00', '"01m8aqg26esg25tzw62dsxdz2r"'),
	('0000000001byfqz71dvs8mckv9', '\x79b99a5931c126d469ea87c962c40a4f75e7be30d51d908721e9064c148a357e', '\x9c7700245668324f775cc6c6d2217b7bf064c32e5abfcda8c201afdb7a48965e', 201, '', 4722, '01m8aqg2n5nb6tkcje59m7e9se', '2026-11-26 01:28:38.310464+00', '{"id":"01m8aqg2n5nb6tkcje59m7e9se","number":null,"version":1,"body":{"id":"01m8aqg2n5nb6tkcje59m7e9se","first":"Gita","last":"Rao","email":"gita@example.com","language":"en","roles":{"1c":1,"1d":2},"tags":["01m8aqg2mcy57t0xf1wg9x6fjq"],"archived":0,"avatar_url":null,"district_id":"0000000001byfqz71dvs8mckv9","created_at":1795656518309}}'),
	('0000000001gf4y5myr1swekhan', '\x49e50bf9ede2124ab36b8341d52be2fbd8b8d49f3d2b2042990609c1d08a32d5', '\x6a87daa1a4a269384ef9741964f0305e47703dfd0d9f6989de468fe4432ad7b5', 201, '', 24, '01m8aqfw9zagmyj7mv4fqjbyf3', '2026-11-26 01:28:31.807761+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfw9zagmyj7mv4fqjbyf3","number":null,"version":1,"standing":"current","status":"active","name":"Rower 4 of the second boat","first_name":"Rower","last_name":"4 of the second boat","email":"rower4@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:31.807Z","updated_at":"2026-11-26T01:28:31.807Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x9e4548f52294d7e1d506d75af9cd01fe71598116cd305d8d1d44a0901dff54ef', '\x0257b09df4311eb670e715f6512107100d0c9e94f4b15249f615eb97b7d1e666', 201, '', 66, '01m8aqfyk3ex0c15qn2k31rvs3', '2026-11-26 01:28:34.150085+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfyk3ex0c15qn2k31rvs3","number":null,"version":2,"standing":"current","status":"pending","name":"Guest waiting","first_name":"Guest","last_name":"waiting","email":"waiting@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqftxhcaga1fejw7t6vpba"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514147,"expires_at":1798248514147,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.147Z","updated_at":"2026-11-26T01:28:34.147Z","roles":[{"id":"01m8aqftxhcaga1fejw7t6vpba","key":"admin","name":"Admin","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x05d0a08d741c362aa6ce7a9fd89565ead08fbabfa76d720afea24f569b1cd178', '\xaa719c9544b305a80fa0068f6736d8afe429a35aa92008acdfbeda2a0c6445bc', 201, '', 75, '01m8aqfytm4yjkrzccn8dmwdka', '2026-11-26 01:28:34.389625+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfytm4yjkrzccn8dmwdka","number":null,"version":2,"standing":"current","status":"pending","name":"Guest registered","first_name":"Guest","last_name":"registered","email":"registered@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514388,"expires_at":1798248514388,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.388Z","updated_at":"2026-11-26T01:28:34.388Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\x16cf1528f3bf94c527bcf8495eeb362c223fa2f85129be306d44281441f056b4', '\xed61a55c5c35178bc91eb547ad87b07ce38100b325577ac405825897faa5b7bb', 201, '', 91, '01m8aqfz9a6t6t5s43tps5wmd1', '2026-11-26 01:28:34.859013+00', '{"organization_id":"0000000001gf4y5myr1swekhan","id":"01m8aqfz9a6t6t5s43tps5wmd1","number":null,"version":2,"standing":"current","status":"pending","name":"Guest bounce","first_name":"Guest","last_name":"bounce","email":"bounce@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"role_ids":["01m8aqfw6qdq6tqk7pj84sxy4d"],"role_ranks":["primary"],"group_ids":[],"invitation":{"state":"pending","sent_at":1795656514858,"expires_at":1798248514858,"accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-26T01:28:34.858Z","updated_at":"2026-11-26T01:28:34.858Z","roles":[{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","key":"coach","name":"Head coach","rank":"primary"}],"groups":[]}'),
	('0000000001gf4y5myr1swekhan', '\xca5f46793e58ff82147b7cfa9bda43d1a29c6c9b8cf867b84fc4e9e3780b2b96', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 102, '01m8aqg1kf4sp66h129kmt381m', '2026-11-26 01:28:37.233742+00', '"01m8aqg1kf4sp66h129kmt381m"'),
	('0000000001gf4y5myr1swekhan', '\x4c80be6e25c8f6a5b9f107e8e0531fff7bdc92ab421453a6539304f33bccdb8c', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '', 104, '01m8aqg1kfqbrsa7sfsnk13gaw', '2026-11-26 01:28:37.233742+00', '"01m8aqg1kfqbrsa7sfsnk13gaw"'),
	('0000000001tx478ar0d6fzxd27', '\x1c515fea559d36cda751e45342b53bbdfa77639b1300dd3c7449210120418411', '\x330fffafed5e19aeac13f6e66221969a5bac1b8326550717a09f650b9ba07306', 200, '', 104, '01m8aqg1qb7zz8r1anp1a65g00', '2026-11-26 01:28:37.356611+00', '{"number":null,"version":2}'),
	('0000000001fvrxqf8at9nqe78q', '\xc65bf9b9c8a5f3dc358bddd0d6f6b9dcf3248ca50ec033a4bf63406258440ce2', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 201, '', 14, NULL, '2026-11-26 01:28:38.541526+00', '{"number":null,"name":"Weavers","assigned":[302,311,312]}'),
	('0000000001fvrxqf8at9nqe78q', '\x7a56a24e8752026c823f62cdf4f5af178b89e9a4848ceaa4ca69ad7322463db5', '\x93bcb1a09d56d99c4a261c2d7d97fca2b92d685b5bb2b887da54bf928ab0e5da', 201, NULL, 315, '01m8aqg2w2fxr245fmayc6hsv1', '2026-11-26 01:28:38.531531+00', NULL);


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, 'log', '2026-11-26 01:28:29.552054+00', '40aa5c2a72f8778580f794d660a3e8856c477c776f6027ce11e61cf6db6bdad2'),
	(2, 'people', '2026-11-26 01:28:29.570005+00', '8031cae920a5c04b6ecce4719fec9f3fef8e18606f746c0224762972852e3cd7'),
	(3, 'audit', '2026-11-26 01:28:29.593111+00', '22bd175b975c0e3f7bd7ce9d34e38cd6563afe1abbf53d9219699848f3bf7041'),
	(4, 'checkpoints', '2026-11-26 01:28:29.608142+00', '9f383d60316c114bd50dfc948ad76c0fcc6d47578039a7bc1677e66a958b97b8'),
	(5, 'rebuild', '2026-11-26 01:28:29.610631+00', '433b94fd7a2422575f49afd5e878fe11a5d6ca1f45e16e259dc4cb5d2b2439fe'),
	(6, 'resources', '2026-11-26 01:28:29.614547+00', 'd7fd56490d051d480b25e7f3e3fc5793ff2dad48023207e176a3dace06eb18d6'),
	(7, 'import', '2026-11-26 01:28:29.619551+00', '8b05859e144640335f0545c4db8590b88913c6dea12d6f8d35608418b55e5c54'),
	(8, 'text', '2026-11-26 01:28:29.621151+00', '75d9efa117723828b6d43f3d1f329f5febde67b27a75089ee5fdfc0556f86289'),
	(9, 'projections', '2026-11-26 01:28:29.622584+00', '3384102f37dc5a740a39a23032b309329737f09653d7fbd3911ad89f4b84dff1'),
	(10, 'tallies', '2026-11-26 01:28:29.628636+00', '081d73eebbe783bc6eddc6e66a49f185f07721c8293fb88b34f9318465bbc38d'),
	(11, 'stored_replies', '2026-11-26 01:28:29.630743+00', '279bdc3847a77958cbc54d680b098be3089bb1076b5f003b58562478472b28b7');


--
-- Data for Name: organization_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization_keys VALUES
	('01m8aqftv988nbmzhx3xtgams8', 'k1', '\x048028c315a4c948ab1b1aef2d7ecefb56626b76acc8e5788a02dcb3afef5d194d9c5c2308add18392e26ab7266a145beeb563dfb6ab38e7bce07e89'),
	('0000000001gf4y5myr1swekhan', 'k2', '\xd7a75aa8b8255f17674328d6d573a6fb4efe14356d56162cdf4cdb327fb2810574eb182f449998f4b34dbbf169233bf82ef5b9c1be01834db887d142'),
	('0000000001tx478ar0d6fzxd27', 'k2', '\x3a4134deea1f7185760d01176111ecd0384fec12cf633ed9b1996281f13978b5ed51e7163b840104ce7ea797af8e050e0a713bc6cd0f28a5b5af7dde'),
	('0000000001byfqz71dvs8mckv9', 'k2', '\x7efa0c0d0e6330175de8f2c14521b7a3794ec8944d6035ae0c0b7ba80e0c04b227f84f1a01fd482b6914eb799cd8ee649a7a01168debbcff5e0a960e'),
	('0000000001fvrxqf8at9nqe78q', 'k2', '\x0dd9496c7d2de538072d893f917fa508e9bcc1747384e14e787c7a0fd001f461acd438ef2c9705ba60f035109b1a66fcd14efa399e95a09333afff35'),
	('00000000019xy9d7hd1x0k5rt3', 'k2', '\x494d79a404412780426f02f17dc1b638d8cfdc4182b6c3c88c838921412506bfb8dcbc36d45f61c54719383bd3274ccbcc1a5e9cd81b48902cc50d98');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg67ta4y3pp92ywqjazgz', 'erasure', '01m8aqg30kr7fe3we4s7v108yz', NULL, '2026-11-26 01:28:41.978+00', 0, NULL, NULL, '2026-11-26 01:28:41.97826+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyk3gwjgcmvvfmjpyqtm', 'invitation_expiry', '01m8aqfyk3ex0c15qn2k31rvs3', '\x62e54d8f7d4c4c52975886759313a8025bcce56d6c04253b0455e939244c86f993234a82ad44360635a121d5bcd5bc0014017b36a8879069e271e9027a20bf1ee4d7d137960c94', '2026-12-26 01:28:34.147+00', 0, NULL, NULL, '2026-11-26 01:28:34.150085+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyphc7jcdtf29q3pec9s', 'invitation_expiry', '01m8aqfyphdkxmc254smsbjvwf', '\x58721a2877d995b0acfd8870d65880ae53f4b400e23f7ca81739cc7ebcd0b7757918c03235a4e4ce905d8e46eabe829ee577660898193d5971d7b945dbf2a4422f6c1295979c1d', '2026-12-26 01:28:34.257+00', 0, NULL, NULL, '2026-11-26 01:28:34.258931+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqfytm0cdd299f5aqj7f7t', 'invitation_expiry', '01m8aqfytm4yjkrzccn8dmwdka', '\x77be4980166b21a10ca3dec6e228024d348d9a1cddde3fb001cb7d904d31477d7ece3c704fa65822115ade601aa7f4e669a488aba4daff3e7a3acfc290c2cf9d0de558bba0097c', '2026-12-26 01:28:34.388+00', 0, NULL, NULL, '2026-11-26 01:28:34.389625+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg1tttsmc6be7mar0nn74', 'invitation_expiry', '01m8aqg1tt0c77rqzj598t1vvr', '\xf757718051418b1ea684f743c54c94bb06163388cbac103915ac363703b3f8409dba367917cc3a41d7919e65485b1ff2b0ec4765013105cd98eadc6b6d0c3837a0bdb89b97cc1e', '2026-12-26 01:28:37.466+00', 0, NULL, NULL, '2026-11-26 01:28:37.467062+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyyd92a5jhrfeepqmtn4', 'invitation_expiry', '01m8aqfyydbwv65ehetanyfp0t', '\x34266df8ed929ed64974726629780c1199848e67c87f9c7de2cc830427bd5bd339b8ea661c9b0263c470098ac36a03a131f204562dfc671e80928e226d0310de23020cda083e7d', '2026-12-26 01:28:34.509+00', 0, NULL, NULL, '2026-11-26 01:28:34.511587+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqfz9a4zxc2qfxh0kk7ecr', 'invitation_expiry', '01m8aqfz9a6t6t5s43tps5wmd1', '\x684fd1d59cf69787178807948c566863eb6e06dff74d2b7f64fe846db6fb929abb3752239b7eac6a029a579d486d7aa7f58190dc2cc3a956ca0657e59f2347984bbb3a65ddb4a4', '2026-12-26 01:28:34.858+00', 0, NULL, NULL, '2026-11-26 01:28:34.859013+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqg1fv6f7b8dggchhpqd2a', 'invitation_expiry', '01m8aqfz5rc4y02k7k5xzd9241', '\x6b1ef9d50f04676db434b3f7413efa09572127c0fa595926b98dccc9e488958a2c158baf82b762f8569261e52c7345454d0908245a1d1592cefb700c548eb81559ef8005c8afb4', '2026-12-26 01:28:37.115+00', 0, NULL, NULL, '2026-11-26 01:28:37.115633+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqg1kfwngxj4pc0rnnkdv0', 'invitation_expiry', '01m8aqg1kf4sp66h129kmt381m', '\x956f960b4ffb07e18712265454a4229ddb4e6b791013243d0bfa0e416c3343da4fb144a4698da30422ff9b444fa52e981af1f617d8d68d987766ae493dd20f61433bb5543592b5', '2026-12-26 01:28:37.231+00', 0, NULL, NULL, '2026-11-26 01:28:37.233742+00'),
	('0000000001gf4y5myr1swekhan', '01m8aqg1kfqkkc10je6b4wbhpy', 'invitation_expiry', '01m8aqg1kfqbrsa7sfsnk13gaw', '\xdca1698d7082eb5fa84be2511128cad4e714db30b92ddaa7a40462804ee539508bfbb88b307564db9930a66357746981d806b0f43470f13fd98c34f9eb1b25f2659bb52e7e19ff', '2026-12-26 01:28:37.231+00', 0, NULL, NULL, '2026-11-26 01:28:37.233742+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg1qb6a6mf2heyyc338qs', 'invitation_expiry', '01m8aqg1qb7zz8r1anp1a65g00', '\x37209b421a2efa353eaaeb236b0fc65cd82eb95c0230ef81250cf806bff94960610e4f5ead5ef7f67776867a1a2130d7f97c0acf718ccf2d198e526f3af3fc8a45f573a51745e4', '2026-12-26 01:28:37.355+00', 0, NULL, NULL, '2026-11-26 01:28:37.356611+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg26eprpvstbhbwtr56h8', 'invitation_expiry', '01m8aqg26es0hd96kajx3s6he4', '\xd283bca55264dd656743ef67e9575d4ac4ab7efe0e745504920277a995784c91a0f9768ecabafa318a33465b763fcdef8d1b4f58869565553dca93c96d40bfb8260a7d374be7c9', '2026-12-26 01:28:37.838+00', 0, NULL, NULL, '2026-11-26 01:28:37.839849+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg26etxhbk99sv9sqqkdh', 'invitation_expiry', '01m8aqg26esg25tzw62dsxdz2r', '\x5f684cb3e7092222b259fa887921df70244b0471e76543c4a19d50e2b8a8c12ec8f3705114250e8fa3f28d3f3975e908d3e398e80ba5b70dc4f05a3799658cd08f6275dd9ee335', '2026-12-26 01:28:37.838+00', 0, NULL, NULL, '2026-11-26 01:28:37.839849+00'),
	('0000000001byfqz71dvs8mckv9', '01m8aqg2qxbehz31jk9daf9x64', 'invitation_expiry', '01m8aqg2n5nb6tkcje59m7e9se', '\x8b44a4db61b35c149bd721d92dc0421162c877fdf3e2b461a4c399d25e54671049b8dd90da46dd27a46a0d0b5bdbe5a4b8626e9fc54b5fd753f8effb8735aef08fe3a5c19ed7d6', '2026-12-25 05:58:38.397+00', 0, NULL, NULL, '2026-11-26 01:28:38.397815+00'),
	('0000000001fvrxqf8at9nqe78q', '01m8aqg2rm7etmvvty0qewpk26', 'invitation_expiry', '01m8aqg2rm92rfys9aat1e6k29', '\x8435158d44a3d245b0229b65c8df180b602a2bcac796d45a2568e33415ce63640ce2e31bc1b12bc9a20d86616408a461097ebf725850869d1de316d11d83eac013aa7ea0856361', '2026-12-26 01:28:38.42+00', 0, NULL, NULL, '2026-11-26 01:28:38.421936+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg32pzz2c0t3bsarqw30k', 'invitation_expiry', '01m8aqg32pdv5nntmh8t8621yj', '\xa6d627265ae77087fc0a42d68f160500ed324f5ed9bebccf31b5ceefc90596572d3fc170e11eab706f4b6fbd7a30f64770442ba30999eae7cb9d4ccf724ace55c4c5ab5ee0276a', '2026-12-26 01:28:38.742+00', 0, NULL, NULL, '2026-11-26 01:28:38.743465+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg63yvz870nrmcrt5sk02', 'invitation_expiry', '01m8aqg63ynbpex1sm2vw8gx0k', '\x18b197f7c321988de48fcad8402aacd321abdc5006caad55c9a14783a0f1733f8cb929324369f921232d58feab704440b909915f7fc18d779683679096faf662cbe9c18e20f7b0', '2026-12-26 01:28:41.854+00', 0, NULL, NULL, '2026-11-26 01:28:41.8555+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg63ypqs52kgr21cre20c', 'invitation_mail', '01m8aqg63ynbpex1sm2vw8gx0k', '\xe22bdf305789588da6a88fa43eb13d4e014c6b048aa6f001bbfd749b9cf26f6d32ce59466991c215f385bbce3bd506062628e4d203e17a24d2995c2ac5fd3973daaa43030965260c577432ad5d002c8bb283b672ddf247a6b7afc085d80cfeda85b1c4ef1834d3606b25037ab940f0aea5598ef6df50fc0e61f39131224e45d2d1f4f23af0cba173652832114568c435ac2e9d04ca5b4443ff4c9de6e14438ec0f4592b733b6664698a1c969edf9438fd3', '2026-11-26 01:28:41.854+00', 1, '2026-11-26 01:29:11.859+00', '01m8aqg643bd3jeg31z4n4dbd6', '2026-11-26 01:28:41.8555+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg67en10sr654ngj2vcr9', 'invitation_mail', '01m8aqg67esnx44mgphfxswc35', '\x70f6a4803b068759b95ed4e57469006ef11533ea0e3d74649d0957d149932efce00021231467fbac760cfb01de097afe4c9bdfa10a28dc9de68e244d8b967becef17e51c09b11efd21d6879ec5b4a7e9632466834101d41abcec22b9ac5ed75b94d78be776eacda22fece8bc098caac6813f5d1cf768397f1befa25765385a6c9f9ae9fa9d558c922a646470dd9dbeee4fc9f9a3611f173dc07c4ac63fd6452d72d8960597cbaebf268b285a3594656a25', '2026-11-26 01:28:41.966+00', 0, NULL, NULL, '2026-11-26 01:28:41.967373+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg67ete0gexs103cgcqz1', 'invitation_expiry', '01m8aqg67esnx44mgphfxswc35', '\x7bd9ffcb7391bf8a7e555f877579adb55160e95ce28be55cce7991b3c62bcbea01e9337d2121ec81c2e10d0f6e18104e4791d569adab6a1175fdd9a6091879bc13215a8ce3afd9', '2026-11-26 01:28:42.966+00', 0, NULL, NULL, '2026-11-26 01:28:41.967373+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg2zmt60mscdsw7p3vxvn', 'group_removal', '01m8aqg2zmt60mscdsw7p3vxvn', NULL, '2026-11-26 01:28:41.971+00', 0, NULL, NULL, '2026-11-26 01:28:41.971197+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg300r5jw5crm151x09nq', 'file_removal', '01m8aqg2zq7a7x64rryjctpr6d', NULL, '2026-11-26 01:28:41.974+00', 0, NULL, NULL, '2026-11-26 01:28:41.974977+00');


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES
	('01m8aqftv988nbmzhx3xtgams8', 1, '01da12vje0cjyf4kpjqb0f8cdf', 7001, 1, 'current', 'active', 'Ines Quarry', 'Ines', 'Quarry', 'ines@example.com', '+12025550101', NULL, 'Printer', 'en', NULL, NULL, '{01m8aqftv9x73vd5xd2aar1d9t,01m8aqftv98qzjypk02f2exhs9}', '{primary,secondary}', '{}', NULL, 'import', 'old-1', NULL, '2019-05-04 09:30:00+00', '2026-11-26 01:28:30.764+00'),
	('01m8aqftv988nbmzhx3xtgams8', 1, '01e273w700jv3qhetrx45g4c82', 7010, 1, 'current', 'pending', 'Pia Stone', 'Pia', 'Stone', 'pia@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftv98qzjypk02f2exhs9}', '{primary}', '{}', NULL, 'import', 'old-3', NULL, '2020-02-29 00:00:00+00', '2026-11-26 01:28:30.764+00'),
	('01m8aqftv988nbmzhx3xtgams8', 1, '01m8aqfv9cvwhgkw1feyt2mp6x', 7002, 1, 'archived', 'inactive', 'Otto van der Steen', 'Otto', 'van der Steen', 'otto@example.com', NULL, NULL, NULL, 'nl', 'Europe/Amsterdam', NULL, '{01m8aqftv98qzjypk02f2exhs9}', '{primary}', '{}', NULL, 'import', 'old-2', '2021-11-30 00:00:00+00', '2026-11-26 01:28:30.764+00', '2026-11-26 01:28:30.764+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqfvjbknsk5638r847nspt', 4720, 1, 'archived', 'active', 'Eli Moss', 'Eli', 'Moss', 'eli@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftyt0pmzqf1smetp8mxm}', '{primary}', '{}', NULL, 'import', 'd-2', '2026-11-26 01:28:31.02+00', '2026-11-26 01:28:31.051+00', '2026-11-26 01:28:31.052+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw7w6mevrks52fxe5qbv', 15, 18, 'current', 'active', 'Ada Ørsted', 'Ada', 'Ørsted', 'ada.new@example.com', NULL, '1 Quay
St. John''s \ "Dock"', 'Captain', 'sv', 'Europe/Stockholm', 'https://example.com/ada.png', '{01m8aqftxhcaga1fejw7t6vpba,01m8aqftxhj5q91x1zexg9vmvb}', '{primary,secondary}', '{01m8aqfw4vqtevacx1rj6xattk,01m8aqfw57yahj6efsyha96vdg,01m8aqfw5dathtm56098tr80y3,01m8aqfw5krrmy8mt2b6qdv3ds}', NULL, 'oauth', 'club-17', NULL, '2026-11-26 01:28:31.74+00', '2026-11-26 01:28:32.06+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw873wjy6zshcnq60s88', 16, 7, 'current', 'active', 'Ben Okafor', 'Ben', 'Okafor', 'ben@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftxhj5q91x1zexg9vmvb}', '{primary}', '{01m8aqfw4vqtevacx1rj6xattk}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.751+00', '2026-11-26 01:28:32.062+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw8hqzt5zjtp2jdx0qfh', 17, 3, 'archived', 'active', 'Cléo Marchand', 'Cléo', 'Marchand', 'cleo@example.com', '+442079460001', NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{01m8aqfw4vqtevacx1rj6xattk}', NULL, 'oauth', NULL, '2026-11-26 01:28:32.017+00', '2026-11-26 01:28:31.761+00', '2026-11-26 01:28:32.017+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfyk3ex0c15qn2k31rvs3', 66, 2, 'current', 'pending', 'Guest waiting', 'Guest', 'waiting', 'waiting@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftxhcaga1fejw7t6vpba}', '{primary}', '{}', '{"state":"pending","sent_at":1795656514147,"expires_at":1798248514147,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.147+00', '2026-11-26 01:28:34.147+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfytm4yjkrzccn8dmwdka', 75, 4, 'current', 'pending', 'Registered Guest', 'Registered', 'Guest', 'registered@example.com', NULL, NULL, NULL, 'fr', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"accepted","sent_at":1795656514388,"expires_at":1798248514388,"accepted_at":1795656514505}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.388+00', '2026-11-26 01:28:34.505+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfyydbwv65ehetanyfp0t', 80, 4, 'current', 'pending', 'Guest revoked', 'Guest', 'revoked', 'revoked@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"revoked","sent_at":1795656514509,"expires_at":1798248514509,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.509+00', '2026-11-26 01:28:34.631+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfz9a6t6t5s43tps5wmd1', 91, 2, 'current', 'pending', 'Guest bounce', 'Guest', 'bounce', 'bounce@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"pending","sent_at":1795656514858,"expires_at":1798248514858,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.858+00', '2026-11-26 01:28:34.858+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfzagx1dqkht3xw7jrdfy', 93, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfz2bkve35pdgr1gg8vd1', 85, 3, 'current', 'pending', 'Guest expired', 'Guest', 'expired', 'expired@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"expired","sent_at":1795656514635,"expires_at":1795656516635,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.635+00', '2026-11-26 01:28:37.099+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfz5rc4y02k7k5xzd9241', 88, 4, 'current', 'pending', 'Guest renewed', 'Guest', 'renewed', 'renewed@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"pending","sent_at":1795656517115,"expires_at":1798248517115,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.744+00', '2026-11-26 01:28:37.115+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqg1kf4sp66h129kmt381m', 102, 2, 'current', 'pending', 'Bulk1', 'Bulk1', NULL, 'bulk1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftxhj5q91x1zexg9vmvb}', '{primary}', '{}', '{"state":"pending","sent_at":1795656517231,"expires_at":1798248517231,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.231+00', '2026-11-26 01:28:37.231+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqg1kfqbrsa7sfsnk13gaw', 104, 2, 'current', 'pending', 'Bulk2', 'Bulk2', NULL, 'bulk2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftxhj5q91x1zexg9vmvb}', '{primary}', '{}', '{"state":"pending","sent_at":1795656517231,"expires_at":1798248517231,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.231+00', '2026-11-26 01:28:37.231+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqg2nbv3sqvraa06hzz35w', 4723, 2, 'archived', 'active', 'Hugo Lund', 'Hugo', 'Lund', 'hugo@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftyt0pmzqf1smetp8mxm}', '{primary}', '{}', NULL, 'oauth', NULL, '2026-11-26 01:28:38.33+00', '2026-11-26 01:28:38.315+00', '2026-11-26 01:28:38.33+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqfvjbwe320f63yna4n7g2', 4711, 4, 'current', 'active', 'Dana María Reyes', 'Dana María', 'Reyes', 'dana@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftyt4g3x06ktka88ee7a,01m8aqftyt1h9jany1k1czxrnb}', '{primary,secondary}', '{01m8aqg2mcy57t0xf1wg9x6fjq}', NULL, 'import', '4711', NULL, '2026-11-26 01:28:31.051+00', '2026-11-26 01:28:38.393+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqfvv1bhedwjagqkv9x9dr', 302, 2, 'current', 'active', 'Nils Holm', 'Nils', 'Holm', 'nils@example.com', NULL, NULL, 'Maker', 'sv', NULL, NULL, '{01m8aqftzee99jk917r6wnddnd}', '{primary}', '{01m8aqg2wdgexjc8baqrm9msp0}', NULL, 'import', '302', NULL, '2026-11-26 01:28:31.329+00', '2026-11-26 01:28:38.545+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqfvv1ky2z8py8d48ejc4t', 301, 2, 'current', 'inactive', 'Mara Vance-Hill', 'Mara', 'Vance-Hill', 'mara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftze4a0tdav0c4am9p90}', '{primary}', '{}', NULL, 'import', '301', NULL, '2026-11-26 01:28:31.329+00', '2026-11-26 01:28:38.62+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg31kmf06rrp1qsb7xbv8', 12, 3, 'current', 'active', 'walt of Lantern', 'walt', 'of Lantern', 'walt@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzm9wepb9f5xwy5vg57}', '{primary}', '{01m8aqg2zmt60mscdsw7p3vxvn}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:38.707+00', '2026-11-26 01:28:38.735+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw8sy41rdmnpz8wkw1dv', 18, 2, 'current', 'inactive', 'Dev Anand 🚣', 'Dev', 'Anand 🚣', 'dev@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.769+00', '2026-11-26 01:28:32.021+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw91gss646qp8jd3jpy6', 19, 6, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw98rxqnx127syn9e2rd', 20, 3, 'current', 'active', 'Finn', 'Finn', NULL, 'finn@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftxhjkywgas9hnaknzav}', '{primary}', '{}', NULL, 'oauth', 'club-1', NULL, '2026-11-26 01:28:31.784+00', '2026-11-26 01:28:32.025+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw9g022cfx5zn7tn8dcr', 21, 2, 'current', 'active', 'Rower 1 of the second boat', 'Rower', '1 of the second boat', 'rower1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{01m8aqfw4vqtevacx1rj6xattk}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.792+00', '2026-11-26 01:28:31.898+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw9n9pqca7291rwmf3b9', 22, 3, 'current', 'active', 'Rower 2 of the second boat', 'Rower', '2 of the second boat', 'rower2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.797+00', '2026-11-26 01:28:31.909+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw9t8yv7hs7js4jp5c4d', 23, 1, 'current', 'active', 'Rower 3 of the second boat', 'Rower', '3 of the second boat', 'rower3@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.802+00', '2026-11-26 01:28:31.802+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfw9zagmyj7mv4fqjbyf3', 24, 1, 'current', 'active', 'Rower 4 of the second boat', 'Rower', '4 of the second boat', 'rower4@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:31.807+00', '2026-11-26 01:28:31.807+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aqfyphdkxmc254smsbjvwf', 69, 5, 'current', 'active', 'Aksel Guest', 'Aksel', 'Guest', 'accepted@example.com', '+4721000000', NULL, NULL, 'nb', NULL, NULL, '{01m8aqfw6qdq6tqk7pj84sxy4d}', '{primary}', '{}', '{"state":"accepted","sent_at":1795656514257,"expires_at":1798248514257,"accepted_at":1795656514373}', 'invitation', NULL, NULL, '2026-11-26 01:28:34.257+00', '2026-11-26 01:28:34.384+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqg2rm92rfys9aat1e6k29', 312, 3, 'current', 'active', 'kim Atelier', 'kim', 'Atelier', 'kim@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzecrkmqrp6d88nsxht}', '{primary}', '{01m8aqg2wdgexjc8baqrm9msp0}', '{"state":"pending","sent_at":1795656518420,"expires_at":1798248518420,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 01:28:38.42+00', '2026-11-26 01:28:38.546+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqg2rf7wpt6dzb4m38nheg', 311, 8, 'current', 'active', 'jo Atelier', 'jo', 'Atelier', 'jo@example.com', NULL, NULL, 'Owner', 'fr-CA', NULL, NULL, '{01m8aqftzes9p66b0k8dy7ss07}', '{primary}', '{01m8aqg2ws3n6bwpsqg21y945c}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:38.415+00', '2026-11-26 01:28:38.638+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg67esnx44mgphfxswc35', 22, 2, 'current', 'pending', 'Zeno', 'Zeno', NULL, 'zeno@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzm9wepb9f5xwy5vg57}', '{primary}', '{}', '{"state":"pending","sent_at":1795656521966,"expires_at":1795656522966,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:41.966+00', '2026-11-26 01:28:41.966+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg2zq7a7x64rryjctpr6d', 6, 4, 'current', 'active', 'uma of Lantern', 'uma', 'of Lantern', 'uma@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzm9wepb9f5xwy5vg57}', '{primary}', '{01m8aqg2zmt60mscdsw7p3vxvn}', NULL, 'oauth', NULL, NULL, '2026-11-26 01:28:38.647+00', '2026-11-26 01:28:41.974+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqg2n5nb6tkcje59m7e9se', 4722, 8, 'current', 'active', 'Gita Rao-Bell', 'Gita', 'Rao-Bell', 'gita@example.com', NULL, NULL, NULL, 'en-GB', NULL, NULL, '{01m8aqftyt5n1b0d9epbd70ptj}', '{primary}', '{01m8aqg2mcy57t0xf1wg9x6fjq}', '{"state":"pending","sent_at":1795656518397,"expires_at":1798178318397,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-26 01:28:38.309+00', '2026-11-26 01:28:38.397+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg30kr7fe3we4s7v108yz', 9, 4, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aqg2ng5c7scve9nyrmft62', 4724, 2, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg32pdv5nntmh8t8621yj', 15, 4, 'current', 'active', 'Xena', 'Xena', NULL, 'xena@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzm9wepb9f5xwy5vg57}', '{primary}', '{}', '{"state":"accepted","sent_at":1795656518742,"expires_at":1798248518742,"accepted_at":1795656518848}', 'invitation', NULL, NULL, '2026-11-26 01:28:38.742+00', '2026-11-26 01:28:38.848+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqfw3v4cjqea146sdddkm4', 92, 1, 'current', 'inactive', 'Saul Brook', 'Saul', 'Brook', 'saul@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfty692wx22djck1jx9e1}', '{primary}', '{}', NULL, 'import', '92', NULL, '2026-11-26 01:28:31.611+00', '2026-11-26 01:28:31.611+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqfw3v8f215te33z1zvwgg', 91, 2, 'current', 'inactive', 'Ruth Field', 'Ruth', 'Field', 'ruth@example.com', '+12025550109', NULL, NULL, 'en', NULL, NULL, '{01m8aqfty6mmdq9rn6f23mmez6}', '{primary}', '{}', NULL, 'import', '91', NULL, '2026-11-26 01:28:31.611+00', '2026-11-26 01:28:37.827+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg1tt0c77rqzj598t1vvr', 107, 4, 'current', 'pending', 'Member naomi', 'Member', 'naomi', 'naomi@example.com', '+12025550123', NULL, NULL, 'en', NULL, NULL, '{01m8aqfty68p8e3hpgzkjb1p6k}', '{primary}', '{}', '{"state":"accepted","sent_at":1795656517466,"expires_at":1798248517466,"accepted_at":1795656517801}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.466+00', '2026-11-26 01:28:37.801+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg1y9bkcy4yjb0jts4pp6', 110, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg21kzcd7xhebh9wz1k2w', 113, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg26es0hd96kajx3s6he4', 127, 2, 'current', 'pending', 'Choir1', 'Choir1', NULL, 'choir1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfty6nwana9dvp16ey1kb}', '{primary}', '{}', '{"state":"pending","sent_at":1795656517838,"expires_at":1798248517838,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.838+00', '2026-11-26 01:28:37.838+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg26esg25tzw62dsxdz2r', 129, 2, 'current', 'pending', 'Choir2', 'Choir2', NULL, 'choir2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqfty6nwana9dvp16ey1kb}', '{primary}', '{}', '{"state":"pending","sent_at":1795656517838,"expires_at":1798248517838,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.838+00', '2026-11-26 01:28:37.838+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aqg1qb7zz8r1anp1a65g00', 104, 10, 'current', 'active', 'Member miriam', 'Member', 'miriam', 'miriam@example.com', '+12025550124', '3 Mill Lane', NULL, 'en', NULL, NULL, '{01m8aqfty68p8e3hpgzkjb1p6k}', '{primary}', '{01m8aqg1q5rxxj1et7bdqpt358,01m8aqg1q81x876kyxabkaabd2}', '{"state":"accepted","sent_at":1795656517355,"expires_at":1798248517355,"accepted_at":1795656517794}', 'invitation', NULL, NULL, '2026-11-26 01:28:37.355+00', '2026-11-26 01:28:38.277+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aqg63ynbpex1sm2vw8gx0k', 20, 2, 'current', 'pending', 'Yara', 'Yara', NULL, 'yara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aqftzm9wepb9f5xwy5vg57}', '{primary}', '{}', '{"state":"pending","sent_at":1795656521854,"expires_at":1798248521854,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-26 01:28:41.854+00', '2026-11-26 01:28:41.854+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aqg2w2fxr245fmayc6hsv1', 315, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_keys VALUES
	('01m8aqftv988nbmzhx3xtgams8', '01da12vje0cjyf4kpjqb0f8cdf', 'k1', '\x8060a413b036c479548b2bb96f7973554717fa86ff4cd927ef31d25978d14a308217eae2ad50fc526422db42f9f7a6d5ef203ae0915a3d1c28438c47'),
	('01m8aqftv988nbmzhx3xtgams8', '01m8aqfv9cvwhgkw1feyt2mp6x', 'k1', '\xe3c914ba7eb17e2e566ed523f986fa04bff31bfe44af9579d8db95c11cf1bb025425f19121a30bfcdd5869b88e943a0e6458e5097c1efb674bf674b0'),
	('01m8aqftv988nbmzhx3xtgams8', '01e273w700jv3qhetrx45g4c82', 'k1', '\x21f7984606e2c4a36d0e0aa117900443b44ef1dae267147aa89fc0d7e62189683e2727a05fff8761406888718dc336ed1a3db6fa8c5a4fcbe438835b'),
	('0000000001byfqz71dvs8mckv9', '01m8aqfvjbwe320f63yna4n7g2', 'k2', '\x5ce2ef5001d5dee599e4dfe733d81e94e8b2e03c96f85285f279a66a2b17476d80e8ee19e0443c632957b8a85ebf4d15c8c1d9605076a43e64b48e6a'),
	('0000000001byfqz71dvs8mckv9', '01m8aqfvjbknsk5638r847nspt', 'k2', '\xfd8ffaf7ef93167bb56cf3598f791cae866f76a652eebaed8095437b8942bde9a2303e94f290e86b912e90ceef2698bb5f231bde67b8d885a3b4fb4c'),
	('0000000001fvrxqf8at9nqe78q', '01m8aqfvv1ky2z8py8d48ejc4t', 'k2', '\xa6f78efe6b290e47d79dd5a716b70e755466a6f312622bbddd782248b3581a234409641277d8c30284db922fa457c26589314b133e32195f6a3beaa5'),
	('0000000001fvrxqf8at9nqe78q', '01m8aqfvv1bhedwjagqkv9x9dr', 'k2', '\xfed93d6be3da5eca7d1baa0ca77eb29b7dbd8034f90c8cc5afbaee928673473071407b0dc89a43f9d9f90d3d2c6d382244c972885a8f57d3c8d906f9'),
	('0000000001tx478ar0d6fzxd27', '01m8aqfw3v8f215te33z1zvwgg', 'k2', '\x6ecac863c3c19bc23834f46ed9545afd67dad06c3a76d95d341cee57ccc771e4dbad09868a719fdaf6a9e42102735a88150f18d9ae3e7001d8d3f89b'),
	('0000000001tx478ar0d6fzxd27', '01m8aqfw3v4cjqea146sdddkm4', 'k2', '\xb484a00b9cceb749ce425b3716da82c1c156dc736d6229bb04eb7cc2106904b83599b40266490fc3cc7de0d5e76079c4c7e8d1db63f165988142a06f'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw7w6mevrks52fxe5qbv', 'k2', '\xf0056f88923ec54b4d4e8288acfc428e7047bdac6ca25b0c7d2d145d1bd42a532d126a7548c5c1092f03f6b47322a3b40066790e627ff6d657ff697b'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw873wjy6zshcnq60s88', 'k2', '\x17ff4f59bfc3e721f44d66f05bc8418fc1fde2ae98a8ae347f5cb389114fc1d066ec1dbc66cddf7c79bcc1a1d76f5af48903d9dd6911ff81c22a087f'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw8hqzt5zjtp2jdx0qfh', 'k2', '\x18f0d4f8c9077cc422ce93f390f2879fabdc10a89e66a78a1fc34b3fd61931294a09a9b5f6d7b743d05faf3e0beee3da51f900557a55f9082d424f75'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw8sy41rdmnpz8wkw1dv', 'k2', '\x77e92bf83403c13284400be1aa98d317b76beb03e4ed75cbc6f139701a07f8557ef904630690ea7171422fad93a1358e2bf5475b3ae2f7b3c973d4fc'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw98rxqnx127syn9e2rd', 'k2', '\x41bd6c379135691148248f1b755c70314013ab93b3f04fc1989c39b3d271fe2723cf4dae81bad899bd17c08f3822c1cab71e6f0d4fbf35f802612204'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw9g022cfx5zn7tn8dcr', 'k2', '\x474ecf7440308f8b66a1180e607d00556968465858e11b70e7c3d547b79c464e225c20ad50f72994705de2c6d1b6d878e07950217e9811f3686e4ef0'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw9n9pqca7291rwmf3b9', 'k2', '\x8ec0f735c886985e89e42901423289b932346d9ed4374654cc5aebedc3d7c7c9f8433363372467bd31af71247374eac5d59859e32c7d58de3f3ff494'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw9t8yv7hs7js4jp5c4d', 'k2', '\x93cde2fa24e5d4f09c955c20c52017ca97dcef6a4b3b00359be03a1011f775846baea9e8e20b4f39ee7515ed2a0d5cc47858fb5153ef5aa965bedaf6'),
	('0000000001gf4y5myr1swekhan', '01m8aqfw9zagmyj7mv4fqjbyf3', 'k2', '\xf0a08b459f84e2fad61747189550e8e3280e4d6ec68888eed14b17c5a275fff507ce33b734e2dde3e85c9fadffa10d686ee2f3bb617e40831a3fcb70'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyk3ex0c15qn2k31rvs3', 'k2', '\x426461097b2e2770a983d9eac81e42e2a5afac4b6007a1b6bb1507cbc9a7f585a63666dc66b9ae7acb65fe0001b943acef43fb2b31b26643c2d01e0b'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyphdkxmc254smsbjvwf', 'k2', '\xe6dc2a926c1739fbc52fce294e4ea69b17c8e98ec2b6bf7314dedf5c6f1887a183ecbafcaec1d80d9b748c4a52f6cf32a1b5eadd58f857d227e9caf1'),
	('0000000001gf4y5myr1swekhan', '01m8aqfytm4yjkrzccn8dmwdka', 'k2', '\x376a511df82695d508ea1573727e46b34ff9cc7a205fc163a123f33642022e5e89aca2d0f8339b0ab91e502f20c08248a3c9e2d587559f9ef07e4b7b'),
	('0000000001gf4y5myr1swekhan', '01m8aqfyydbwv65ehetanyfp0t', 'k2', '\x60459b6661efcee59bfab3827584dcd7fcab309574616f7d907c18c541be9cb370e76e68cee1944e011bab09fc874334e48579f7922a8548aff36964'),
	('0000000001gf4y5myr1swekhan', '01m8aqfz2bkve35pdgr1gg8vd1', 'k2', '\x3860d88a210040fe6bfaea38f3271872f8b309712b4c76602b338dee343d694cf79c5d95af7cda79e98808b10be364fd90fe58231864fe8dc6aed95f'),
	('0000000001gf4y5myr1swekhan', '01m8aqfz5rc4y02k7k5xzd9241', 'k2', '\xd634cc7367e67c1dbd7a2511d496bddfca89637a458afa0ee5ccccb80b91f0910af85801d9154b59b81780dbe80d81a5e33b216df1b854d129802c1a'),
	('0000000001gf4y5myr1swekhan', '01m8aqfz9a6t6t5s43tps5wmd1', 'k2', '\x86a86189edbd2604830b1912d841b09057c65cb49ccb213cef58806dd7e6303c66a6ff49ae4db4f90abc55fc983cb351e295add9d9df8aaf369ee651'),
	('0000000001gf4y5myr1swekhan', '01m8aqg1kf4sp66h129kmt381m', 'k2', '\xb0b4563eb5b1e8a99d4ec7b90a982d0213899e74b0da019184b25ccf19ff5b630967cc8735c2e07b209fe32368c18a76e1c051a65ca6b6853d2d94ce'),
	('0000000001gf4y5myr1swekhan', '01m8aqg1kfqbrsa7sfsnk13gaw', 'k2', '\xe9310a0aa7285d1e7c98ac0b20159c6ddde3f69e1f7c6844871624f68a8d056cb9c24d7a8a02ecebae0ebe64ce15a7a7a165eb3f0bb4c093a5b42e5c'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg1qb7zz8r1anp1a65g00', 'k2', '\x363c1f33982d29794026a0f543d6114db735e259e4ee46658aa88363c41507911164cc74f57929d1e250da6ef8eb505a8f73df19ef77216f4a462a2f'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg1tt0c77rqzj598t1vvr', 'k2', '\x33715537444cf27b14010e55b225dcff3013990788318a24ed7801e7ccc4a122f2330f61fb01407f8592d30eea9324cc3d42f3ab620c0dae5f24b5e3'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg26es0hd96kajx3s6he4', 'k2', '\xded658d179805544f6d5fe5b9b9bf6e7458392d41475a16dc0b7dfa5a49a94b4a430df47f813a393aeaa0f6545f7990dc0acfce5d318409e68d08727'),
	('0000000001tx478ar0d6fzxd27', '01m8aqg26esg25tzw62dsxdz2r', 'k2', '\x2d81d514810cfd759744b9f533636a5af1b335077ec1fe5e9965c54da0f123a9465b8a1cf49ecd0dcc5788ad7ec80733bdb5732b4b951a9a10a41c29'),
	('0000000001byfqz71dvs8mckv9', '01m8aqg2n5nb6tkcje59m7e9se', 'k2', '\x1c1e98dcbac81731dfa6798389f6b98ac8647d6d3d08c61a1f28ddefb989d3b7b673b0410908890c9808b992e939fd18863da27e8eccfa8d3f9fa1d0'),
	('0000000001byfqz71dvs8mckv9', '01m8aqg2nbv3sqvraa06hzz35w', 'k2', '\x9cc1bd040612ed904e94e747f3c69ee901a1169a55a0ee81782e46b99d13c54937c439ce76e17804df48dd3a4d899faaf00e2f5b4b1a5cebe7431ca8'),
	('0000000001fvrxqf8at9nqe78q', '01m8aqg2rf7wpt6dzb4m38nheg', 'k2', '\x515aeeba39664300c659497c3081ba3e801e27cba8bb32f11fe4bc69c40bbe2805994756804364a3dbb3616b445da6419464acf6f0a3284659fd73b5'),
	('0000000001fvrxqf8at9nqe78q', '01m8aqg2rm92rfys9aat1e6k29', 'k2', '\x71905eba0a6791e915888322a83f6632c453e552550d5455db8933b5fd5bb3fa5e6f920a730c8cd344ea4fd720c039ff841f18c4338261993cd9568a'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg2zq7a7x64rryjctpr6d', 'k2', '\xd5f4806ade5c128df07ce18e846cef56526f5cf03d27bb0a604c797a6f08f2892a43304760f918df8af046182da644e6ecec3239bc1be87bf560bf4c'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg31kmf06rrp1qsb7xbv8', 'k2', '\xb09df31468fdd0b2a7988e0ada764d0bdd74154876ab915a46bc0177b63e7381db3f810cd7cc0d1b38fce1bd34d32383d1adf5bc55720fb1727cb50d'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg32pdv5nntmh8t8621yj', 'k2', '\xe917c47afe886aa899d18289233858e50e4e9184912146f3466ebdc7e0412fbc04b3d5729827cae7801f43f47a7f67a9a37aab1232feeeb9ca5c4b7b'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg63ynbpex1sm2vw8gx0k', 'k2', '\xd52ec06dc231079b65d3ccc0d3b6b9d7ef373d08f1de71c9c5c0166703c069c2443d8beb1e757464c12c9e8ee141d1f58ce4252d30268aa1bce62010'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aqg67esnx44mgphfxswc35', 'k2', '\x46cd5da4607aa4bab09fa303ffbb46c4bd9fe8fa676890a6c3ba4798d4749262251e8bf1b5526d1c15f43c6e881aa933d5698ee86745c331854f5b6a');


--
-- Data for Name: projection_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.projection_states VALUES
	('01m8aqftv988nbmzhx3xtgams8', 'people', 1, 1, NULL, NULL),
	('01m8aqftv988nbmzhx3xtgams8', 'directory', 1, 1, NULL, NULL),
	('01m8aqftv988nbmzhx3xtgams8', 'tallies', 1, 1, NULL, NULL),
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
	('01m8aqftv988nbmzhx3xtgams8', 'role', '01m8aqftv98qzjypk02f2exhs9', 1, '{"id":"01m8aqftv98qzjypk02f2exhs9","number":3,"key":"member","name":"Member"}', 4),
	('01m8aqftv988nbmzhx3xtgams8', 'role', '01m8aqftv9nhx78zchk13bje8x', 1, '{"id":"01m8aqftv9nhx78zchk13bje8x","number":2,"key":"admin","name":"Admin"}', 3),
	('01m8aqftv988nbmzhx3xtgams8', 'role', '01m8aqftv9x73vd5xd2aar1d9t', 1, '{"id":"01m8aqftv9x73vd5xd2aar1d9t","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aqftxhcaga1fejw7t6vpba', 1, '{"id":"01m8aqftxhcaga1fejw7t6vpba","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aqftxhj5q91x1zexg9vmvb', 1, '{"id":"01m8aqftxhj5q91x1zexg9vmvb","number":3,"key":"member","name":"Member"}', 4),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aqftxhjkywgas9hnaknzav', 1, '{"id":"01m8aqftxhjkywgas9hnaknzav","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aqfty68p8e3hpgzkjb1p6k', 1, '{"id":"01m8aqfty68p8e3hpgzkjb1p6k","number":4,"key":"coordinator","name":"Coordinator"}', 5),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aqfty692wx22djck1jx9e1', 1, '{"id":"01m8aqfty692wx22djck1jx9e1","number":3,"key":"leader","name":"Leader"}', 4),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aqfty6mc06t251z4qr9jrq', 1, '{"id":"01m8aqfty6mc06t251z4qr9jrq","number":1,"key":"superadmin","name":"Superadmin"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aqfty6mmdq9rn6f23mmez6', 1, '{"id":"01m8aqfty6mmdq9rn6f23mmez6","number":2,"key":"pastor","name":"Pastor"}', 3),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aqfty6nwana9dvp16ey1kb', 1, '{"id":"01m8aqfty6nwana9dvp16ey1kb","number":5,"key":"member","name":"Member"}', 6),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aqftyt0pmzqf1smetp8mxm', 1, '{"id":"01m8aqftyt0pmzqf1smetp8mxm","number":3,"key":"1c","name":"Candidate"}', 4),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aqftyt1h9jany1k1czxrnb', 1, '{"id":"01m8aqftyt1h9jany1k1czxrnb","number":4,"key":"1d","name":"Board"}', 5),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aqftyt4g3x06ktka88ee7a', 1, '{"id":"01m8aqftyt4g3x06ktka88ee7a","number":1,"key":"1a","name":"Admin"}', 2),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aqftyt5n1b0d9epbd70ptj', 1, '{"id":"01m8aqftyt5n1b0d9epbd70ptj","number":2,"key":"1b","name":"Mentor"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aqftze4a0tdav0c4am9p90', 1, '{"id":"01m8aqftze4a0tdav0c4am9p90","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aqftzecrkmqrp6d88nsxht', 1, '{"id":"01m8aqftzecrkmqrp6d88nsxht","number":4,"key":"client","name":"Client"}', 5),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aqftzee99jk917r6wnddnd', 1, '{"id":"01m8aqftzee99jk917r6wnddnd","number":3,"key":"normal-user","name":"Normal User"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aqftzes9p66b0k8dy7ss07', 1, '{"id":"01m8aqftzes9p66b0k8dy7ss07","number":1,"key":"owner","name":"Owner"}', 2),
	('00000000019xy9d7hd1x0k5rt3', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, '{"id":"00000000019xy9d7hd1x0k5rt3","number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"default_role_id":"01m8aqftzm9wepb9f5xwy5vg57","created_at":1795656510453,"updated_at":1795656510453}', 1),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aqftzm9wepb9f5xwy5vg57', 1, '{"id":"01m8aqftzm9wepb9f5xwy5vg57","number":3,"key":"member","name":"Member"}', 4),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aqftzmdww2vh2b1r2v83wg', 1, '{"id":"01m8aqftzmdww2vh2b1r2v83wg","number":1,"key":"owner","name":"Owner"}', 2),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aqftzmvdx4eca99drz04c4', 1, '{"id":"01m8aqftzmvdx4eca99drz04c4","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'organization', '0000000001fvrxqf8at9nqe78q', 2, '{"id":"0000000001fvrxqf8at9nqe78q","number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"default_role_id":"01m8aqftzee99jk917r6wnddnd","created_at":1795656510447,"updated_at":1795656511310,"number_offset":302}', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'organization', '01m8aqftv988nbmzhx3xtgams8', 2, '{"id":"01m8aqftv988nbmzhx3xtgams8","number":1,"name":"Quarry Press","template":"default","external_id":"quarry","approval":"required","invitation_hours":48,"default_role_id":"01m8aqftv98qzjypk02f2exhs9","created_at":1795656510330,"updated_at":1795656510744,"number_offset":7002}', 1),
	('0000000001byfqz71dvs8mckv9', 'organization', '0000000001byfqz71dvs8mckv9', 3, '{"id":"0000000001byfqz71dvs8mckv9","number":4,"name":"Northfield School District","template":"district","external_id":"northfield","approval":"required","invitation_hours":700.5,"default_role_id":"01m8aqftyt0pmzqf1smetp8mxm","created_at":1795656510427,"updated_at":1795656511031,"number_offset":4711}', 1),
	('0000000001tx478ar0d6fzxd27', 'organization', '0000000001tx478ar0d6fzxd27', 2, '{"id":"0000000001tx478ar0d6fzxd27","number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"default_role_id":"01m8aqfty6nwana9dvp16ey1kb","created_at":1795656510407,"updated_at":1795656511592,"number_offset":92}', 1),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aqfw4vqtevacx1rj6xattk', 1, '{"id":"01m8aqfw4vqtevacx1rj6xattk","kind":"team","name":"Eight","description":"Eight, a team","created_at":1795656511643}', 5),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aqfw57yahj6efsyha96vdg', 1, '{"id":"01m8aqfw57yahj6efsyha96vdg","kind":"area","name":"Dock","description":"Dock, a area","created_at":1795656511655}', 6),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aqfw5krrmy8mt2b6qdv3ds', 1, '{"id":"01m8aqfw5krrmy8mt2b6qdv3ds","kind":"project","name":"New boat","description":"New boat, a project","created_at":1795656511667}', 8),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aqfw5dathtm56098tr80y3', 2, '{"id":"01m8aqfw5dathtm56098tr80y3","kind":"tag","name":"First aid 2025","description":null,"created_at":1795656511661}', 7),
	('0000000001gf4y5myr1swekhan', 'organization', '0000000001gf4y5myr1swekhan', 2, '{"id":"0000000001gf4y5myr1swekhan","number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"default_role_id":"01m8aqfw6qdq6tqk7pj84sxy4d","created_at":1795656510388,"updated_at":1795656511718}', 1),
	('0000000001gf4y5myr1swekhan', 'api_key', '01m8aqfwm6csy3hkg68dpyeh4x', 1, '{"id":"01m8aqfwm6csy3hkg68dpyeh4x","name":"Website","scopes":["people:read","events:read"],"hint":"A8JG","created_at":1795656512134}', 63),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8aqg1q5rxxj1et7bdqpt358', 1, '{"id":"01m8aqg1q5rxxj1et7bdqpt358","kind":"area","name":"North side","description":null,"created_at":1795656517349}', 10),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aqfw6qdq6tqk7pj84sxy4d', 2, '{"id":"01m8aqfw6qdq6tqk7pj84sxy4d","number":40,"key":"coach","name":"Head coach"}', 12),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8aqg1q81x876kyxabkaabd2', 1, '{"id":"01m8aqg1q81x876kyxabkaabd2","kind":"team","name":"Choir","description":null,"created_at":1795656517352}', 11),
	('0000000001byfqz71dvs8mckv9', 'group', '01m8aqg2mcy57t0xf1wg9x6fjq', 1, '{"id":"01m8aqg2mcy57t0xf1wg9x6fjq","kind":"tag","name":"STEM","description":null,"created_at":1795656518284}', 10),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8aqg2ws3n6bwpsqg21y945c', 1, '{"id":"01m8aqg2ws3n6bwpsqg21y945c","kind":"team","name":"Dyers","description":null,"created_at":1795656518553}', 18),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8aqg2wdgexjc8baqrm9msp0', 2, '{"id":"01m8aqg2wdgexjc8baqrm9msp0","kind":"team","name":"Weavers & Knitters","description":null,"created_at":1795656518541}', 14);


--
-- Data for Name: routines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.routines VALUES
	('functions/event_digest.sql', 'c2e049c69159696f77084d24231ca877aa85688241d949a7c0ecf1f5302d5369', '2026-11-26 01:28:29.631609+00', 11),
	('functions/append.sql', '4cdf2ae93a29f12e6c2e045f8a0b96f8056f2dbfea581a171b9afac4c9b3717f', '2026-11-26 01:28:29.633158+00', 11),
	('functions/append_steps.sql', 'cc9eee69fe18ea54ea750c565a2f8a37ec8984a24ca5853255dac95d0682339a', '2026-11-26 01:28:29.635561+00', 11),
	('functions/audit_reads.sql', '03293de083065a2172c6ae9c2b9431b27d21ddeca5901df1b65594f804d3542e', '2026-11-26 01:28:29.636866+00', 11),
	('functions/checkpoints.sql', '25d7044c4a5167430f54ecbec84cd6349eae4bc0bc5a4b9f6c97c04d22b770ad', '2026-11-26 01:28:29.637898+00', 11),
	('functions/expect_file.sql', '014b3020191217b411ec1842d9acd4462ba137ea6122c4845c31cf53f319e79e', '2026-11-26 01:28:29.638893+00', 11),
	('functions/load_streams.sql', '138671c1f7ff62ef0a9983cfb870b1b2a111536ad1aa90a07c904e14386bcfd9', '2026-11-26 01:28:29.639672+00', 11),
	('functions/outbox.sql', '10b5d2979d77370e527f64938d1e313ab5b39c9af446697928b8befb9874c5bc', '2026-11-26 01:28:29.640483+00', 11),
	('functions/people_by_id.sql', 'ebe8ce237a91f327cdaf93815728a9ce77dc398282dc9213814d52ffee04ce2e', '2026-11-26 01:28:29.642038+00', 11),
	('functions/rebuild.sql', 'b47834d46dda34a9d7d33626b6093fca1be4533082d8287d06aae90549e6e1b7', '2026-11-26 01:28:29.644287+00', 11),
	('functions/rebuild_end.sql', 'e65b573669c09efac8f7de89f7fbe64b525abd56c8a910f7cbec9d53f8bf998c', '2026-11-26 01:28:29.645927+00', 11),
	('functions/rebuild_overview.sql', '46d31d1451591d6e117a43ae1d7468f7351c535ba9c1480233e21eb17f79a800', '2026-11-26 01:28:29.647324+00', 11),
	('functions/settings.sql', 'fd7362413731c583aa64a8a261eccebbdf341274445394b52347d5daf1fe4224', '2026-11-26 01:28:29.648357+00', 11),
	('functions/tallies.sql', 'ee66687706afdeb39e44db2d92898f7e3359cc043db796c4cbec8c48b6fd0029', '2026-11-26 01:28:29.64931+00', 11),
	('functions/use_api_key.sql', '919c46f8ee8e5e25c636392aae1532b8497b5c940ce38ac720b4b91500fd998d', '2026-11-26 01:28:29.650154+00', 11),
	('functions/projections/people', '8c494e4883f431547496746fd4485c2f0e3a12446d3b1d4b1174cfadf56b0e49', '2026-11-26 01:28:29.65096+00', 11),
	('functions/projections/directory', '42e274badf748fb57a2927be3c5bc69fbe4863ae89e13aafc1f934ac4868a04b', '2026-11-26 01:28:29.652204+00', 11),
	('functions/projections/tallies', '590082f1579404f13e73980f427d600b79e470862f8d16388b7564afe9aff629', '2026-11-26 01:28:29.65315+00', 11),
	('functions/projections/dispatch', '599771357df0b20d9bacb5f4b9adefe0221a09c9a1e40b6c4e8473dcf689b94f', '2026-11-26 01:28:29.653941+00', 11),
	('functions/previous_release.sql', '8cb4043d12736e4fc711fca85426b07b29740e653a151106d36961c0addb5b34', '2026-11-26 01:28:29.655287+00', 11),
	('functions/previous_release_rebuild.sql', 'bad965187697c0ce95fecc6798bed6e4da405fae47e73500a51dd66568d29d3e', '2026-11-26 01:28:29.658476+00', 11);


--
-- Data for Name: tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tallies VALUES
	('01m8aqftv988nbmzhx3xtgams8', 'current/status/active', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'archived/status/inactive', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'current/status/pending', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'archived/source/import', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'current/role/01m8aqftv98qzjypk02f2exhs9', 2),
	('01m8aqftv988nbmzhx3xtgams8', 'current/role/01m8aqftv9x73vd5xd2aar1d9t', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'archived/role/01m8aqftv98qzjypk02f2exhs9', 1),
	('01m8aqftv988nbmzhx3xtgams8', 'current/source/import', 2),
	('0000000001byfqz71dvs8mckv9', 'archived/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/source/import', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8aqftyt4g3x06ktka88ee7a', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/source/import', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8aqftze4a0tdav0c4am9p90', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/inactive', 1),
	('0000000001tx478ar0d6fzxd27', 'current/source/import', 2),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8aqfw6qdq6tqk7pj84sxy4d', 11),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8aqfw6e28hf53tfv7ak6yzm', 0),
	('0000000001gf4y5myr1swekhan', 'current/source/oauth', 8),
	('0000000001gf4y5myr1swekhan', 'current/status/active', 8),
	('0000000001tx478ar0d6fzxd27', 'current/status/active', 1),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8aqfty692wx22djck1jx9e1', 1),
	('0000000001tx478ar0d6fzxd27', 'current/status/inactive', 2),
	('0000000001byfqz71dvs8mckv9', 'archived/status/active', 2),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8aqfty6mmdq9rn6f23mmez6', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/status/active', 3),
	('0000000001byfqz71dvs8mckv9', 'current/status/active', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8aqftzee99jk917r6wnddnd', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8aqftyt1h9jany1k1czxrnb', 1),
	('0000000001byfqz71dvs8mckv9', 'archived/role/01m8aqftyt0pmzqf1smetp8mxm', 2),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8aqfw57yahj6efsyha96vdg', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8aqfw5dathtm56098tr80y3', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8aqfw5krrmy8mt2b6qdv3ds', 1),
	('0000000001gf4y5myr1swekhan', 'archived/status/active', 1),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8aqfw6qdq6tqk7pj84sxy4d', 1),
	('0000000001gf4y5myr1swekhan', 'archived/source/oauth', 1),
	('0000000001gf4y5myr1swekhan', 'current/status/inactive', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8aqftxhjkywgas9hnaknzav', 1),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8aqfw5pq6sfvxpzm77avpvb', 0),
	('0000000001gf4y5myr1swekhan', 'current/group/01m8aqfw4vqtevacx1rj6xattk', 3),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8aqfw5pq6sfvxpzm77avpvb', 0),
	('0000000001gf4y5myr1swekhan', 'archived/role/01m8aqfw6e28hf53tfv7ak6yzm', 0),
	('0000000001gf4y5myr1swekhan', 'archived/group/01m8aqfw4vqtevacx1rj6xattk', 1),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8aqftxhcaga1fejw7t6vpba', 2),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8aqg1q81x876kyxabkaabd2', 1),
	('0000000001gf4y5myr1swekhan', 'current/source/invitation', 9),
	('0000000001gf4y5myr1swekhan', 'current/role/01m8aqftxhj5q91x1zexg9vmvb', 4),
	('0000000001gf4y5myr1swekhan', 'current/status/pending', 8),
	('0000000001tx478ar0d6fzxd27', 'current/group/01m8aqg1q5rxxj1et7bdqpt358', 1),
	('0000000001tx478ar0d6fzxd27', 'current/source/invitation', 4),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8aqfty6nwana9dvp16ey1kb', 2),
	('0000000001tx478ar0d6fzxd27', 'current/status/pending', 3),
	('0000000001tx478ar0d6fzxd27', 'current/role/01m8aqfty68p8e3hpgzkjb1p6k', 2),
	('0000000001byfqz71dvs8mckv9', 'archived/source/oauth', 1),
	('0000000001byfqz71dvs8mckv9', 'current/group/01m8aqg2mcy57t0xf1wg9x6fjq', 2),
	('0000000001byfqz71dvs8mckv9', 'current/source/oauth', 1),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8aqftyt0pmzqf1smetp8mxm', 0),
	('0000000001byfqz71dvs8mckv9', 'current/role/01m8aqftyt5n1b0d9epbd70ptj', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8aqftzecrkmqrp6d88nsxht', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8aqg2wdgexjc8baqrm9msp0', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/role/01m8aqftzm9wepb9f5xwy5vg57', 5),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/oauth', 2),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/active', 3),
	('0000000001fvrxqf8at9nqe78q', 'current/role/01m8aqftzes9p66b0k8dy7ss07', 1),
	('0000000001fvrxqf8at9nqe78q', 'current/source/oauth', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8aqg2ws3n6bwpsqg21y945c', 1),
	('00000000019xy9d7hd1x0k5rt3', 'current/source/invitation', 3),
	('00000000019xy9d7hd1x0k5rt3', 'current/status/pending', 2),
	('0000000001fvrxqf8at9nqe78q', 'current/group/01m8aqg2x2ppx7c8s3agg5xgzv', 0),
	('00000000019xy9d7hd1x0k5rt3', 'current/group/01m8aqg2zmt60mscdsw7p3vxvn', 2);


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
-- Name: FUNCTION due_rebuilds(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.due_rebuilds() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_rebuilds() TO rollcall_app;


--
-- Name: FUNCTION end_rebuild(organization text, of_projection text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.end_rebuild(organization text, of_projection text) FROM PUBLIC;


--
-- Name: FUNCTION erase_left_people(homes text[], erased text[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_left_people(homes text[], erased text[]) FROM PUBLIC;


--
-- Name: FUNCTION erase_left_rows(homes text[], erased text[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_left_rows(homes text[], erased text[]) FROM PUBLIC;


--
-- Name: FUNCTION erase_people(items public.append_item[], accepted boolean[]); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.erase_people(items public.append_item[], accepted boolean[]) FROM PUBLIC;


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
