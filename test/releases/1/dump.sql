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
        select json_build_object('outcome', 'replayed', 'status', q.status, 'body', q.body, 'position', q.position)
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
        update idempotency_keys k set body = null
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
        organization_id, key, fingerprint, status, body, position, person_id, created_at)
      select i.organization, decode(i.key, 'hex'), decode(i.fingerprint, 'hex'), i.status, i.body,
             firsts[i.n] + coalesce(i.number_offset, 0), i.person, now()
      from json_to_recordset(items) as i(
        n int, organization text, key text, fingerprint text, status smallint, body text, person text,
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
-- Name: live_generation(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.live_generation(organization text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select generation from heads where organization_id = organization
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
            select s.organization_id, s.position, s.id, s.stream_kind, s.stream_id, s.version, s.type, s.schema,
                   s.person_id, s.actor, s.request_id, s.reason, s.occurred_at, s.fields, s.open,
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
            'fingerprint', encode(r.fingerprint, 'hex'), 'status', r.status, 'body', r.body, 'position', r.position)
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
      where r.progressed_at <= clock_timestamp() - seconds * interval '1 second'
    ),
    'rebuilds', (select coalesce(json_agg(rebuild_json(r) order by r.started_at), '[]') from rebuilds r)
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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  made rebuilds;
  moment constant timestamptz := clock_timestamp();
begin
  insert into rebuilds (
    organization_id, name, state, shape, total, holder, held_since, lease_until, progressed_at, started_at)
  select h.organization_id, 'people', 'walking', new_shape, h.position, new_holder, moment,
         moment + seconds * interval '1 second', moment, moment
  from heads h
  where h.organization_id = organization and h.shape <= new_shape
  on conflict do nothing
  returning * into made;
  if made.organization_id is null then
    select * into made from rebuilds r where r.organization_id = organization and r.name = 'people';
    return case when made.organization_id is null
      then json_build_object('outcome', 'stale_projection')
      else json_build_object('outcome', 'running', 'rebuild', rebuild_json(made)) end;
  end if;

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update heads h set building = h.generation + 1, building_shape = new_shape
  where h.organization_id = organization;
  return json_build_object('outcome', 'begun', 'rebuild', rebuild_json(made));
end $$;


--
-- Name: rebuild_cancel(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_cancel(organization text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update rebuilds r
  set state = 'removing', removes = h.building, cursor = '', progressed_at = clock_timestamp(),
      lease_until = clock_timestamp()
  from heads h
  where r.organization_id = organization and r.name = 'people' and h.organization_id = organization;
  update heads h set building = null, building_shape = null where h.organization_id = organization;
  return true;
end $$;


--
-- Name: rebuild_flip(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_flip(organization text, old_holder text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  head heads;
  drift record;
begin
  perform from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder and r.state = 'walking'
  for update;
  if not found then
    return false;
  end if;
  select * into head from heads h where h.organization_id = organization;
  select * into drift from totals_drift(organization, head.building);

  perform pg_advisory_xact_lock(hashtextextended(organization, 0));
  update heads h
  set generation = h.building, shape = h.building_shape, building = null, building_shape = null,
      people_current = h.people_current - drift.current,
      people_archived = h.people_archived - drift.archived
  where h.organization_id = organization;
  update rebuilds r
  set state = 'removing', removes = head.generation, cursor = '', progressed_at = clock_timestamp()
  where r.organization_id = organization and r.name = 'people';
  return true;
end $$;


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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  found_row rebuilds;
  moment timestamptz;
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = 'people'
  for update;
  if not found then
    return json_build_object('outcome', 'none');
  end if;
  moment := clock_timestamp();
  if found_row.holder <> new_holder and found_row.lease_until > moment then
    return json_build_object('outcome', 'held', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape > code_shape then
    return json_build_object('outcome', 'stale_projection', 'rebuild', rebuild_json(found_row));
  end if;
  if found_row.state = 'walking' and found_row.shape < code_shape then
    perform pg_advisory_xact_lock(hashtextextended(organization, 0));
    update heads h set building_shape = code_shape where h.organization_id = organization;
    found_row.shape := code_shape;
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
  where r.organization_id = organization and r.name = 'people'
  returning * into found_row;
  return json_build_object('outcome', 'leased', 'rebuild', rebuild_json(found_row));
end $$;


--
-- Name: rebuild_organizations(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_organizations() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(
    json_agg(json_build_object('id', h.organization_id, 'events', h.position) order by h.organization_id), '[]')
  from heads h
$$;


--
-- Name: rebuild_release(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_release(organization text, old_holder text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  update rebuilds set lease_until = clock_timestamp()
  where organization_id = organization and name = 'people' and holder = old_holder
$$;


--
-- Name: rebuild_remove(text, text, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_remove(organization text, old_holder text, most integer, seconds integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  found_row rebuilds;
  removed text[];
begin
  select * into found_row from rebuilds r
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder
    and r.state = 'removing'
  for update;
  if not found then
    return null;
  end if;
  removed := array(
    select p.id from people p
    where p.organization_id = organization and p.generation = found_row.removes and p.id > found_row.cursor
    order by p.id
    limit most);
  delete from people p
  where p.organization_id = organization and p.generation = found_row.removes and p.id = any (removed);
  if cardinality(removed) < most then
    delete from rebuilds r where r.organization_id = organization and r.name = 'people';
    return false;
  end if;
  update rebuilds r
  set cursor = removed[most], progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = 'people';
  return true;
end $$;


--
-- Name: rebuild_write(text, text, text, integer, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuild_write(organization text, old_holder text, new_cursor text, events integer, seconds integer, people_text text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $$
declare
  lists constant json[] := string_to_array(people_text, E'\n');
begin
  update rebuilds r
  set cursor = new_cursor, done = r.done + events, progressed_at = clock_timestamp(),
      lease_until = clock_timestamp() + seconds * interval '1 second'
  where r.organization_id = organization and r.name = 'people' and r.holder = old_holder
    and r.state = 'walking';
  if not found then
    return false;
  end if;

  insert into people as p (
    organization_id, generation, id, number, version, standing, status, name, first_name, last_name,
    email, phone, address, title, language, timezone, avatar_url, role_ids, role_ranks, group_ids,
    invitation, source, source_id, archived_at, created_at, updated_at)
  select organization, h.building, r.id, r.number::bigint, r.version::int, r.standing, r.status, r.name,
         r.first_name, r.last_name, r.email, r.phone, r.address, r.title, r.language, r.timezone, r.avatar_url,
         r.role_ids::text[], r.role_ranks::text[], r.group_ids::text[], r.invitation::json, r.source,
         r.source_id, r.archived_at::timestamptz, r.created_at::timestamptz, r.updated_at::timestamptz
  from rows from (
    json_array_elements_text(lists[1]), json_array_elements_text(lists[2]), json_array_elements_text(lists[3]),
    json_array_elements_text(lists[4]), json_array_elements_text(lists[5]), json_array_elements_text(lists[6]),
    json_array_elements_text(lists[7]), json_array_elements_text(lists[8]), json_array_elements_text(lists[9]),
    json_array_elements_text(lists[10]), json_array_elements_text(lists[11]), json_array_elements_text(lists[12]),
    json_array_elements_text(lists[13]), json_array_elements_text(lists[14]), json_array_elements_text(lists[15]),
    json_array_elements_text(lists[16]), json_array_elements_text(lists[17]), json_array_elements_text(lists[18]),
    json_array_elements_text(lists[19]), json_array_elements_text(lists[20]), json_array_elements_text(lists[21]),
    json_array_elements_text(lists[22]), json_array_elements_text(lists[23]), json_array_elements_text(lists[24])
  ) as r(
    id, number, version, standing, status, name, first_name, last_name, email, phone, address, title, language,
    timezone, avatar_url, role_ids, role_ranks, group_ids, invitation, source, source_id, archived_at, created_at,
    updated_at)
  join heads h on h.organization_id = organization
  on conflict (organization_id, generation, id) do update set
    number = excluded.number, version = excluded.version, standing = excluded.standing,
    status = excluded.status, name = excluded.name, first_name = excluded.first_name,
    last_name = excluded.last_name, email = excluded.email, phone = excluded.phone,
    address = excluded.address, title = excluded.title, language = excluded.language,
    timezone = excluded.timezone, avatar_url = excluded.avatar_url, role_ids = excluded.role_ids,
    role_ranks = excluded.role_ranks, group_ids = excluded.group_ids, invitation = excluded.invitation,
    source = excluded.source, source_id = excluded.source_id, archived_at = excluded.archived_at,
    created_at = excluded.created_at, updated_at = excluded.updated_at
  where p.version <= excluded.version;
  return true;
end $$;


--
-- Name: rebuilds_due(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rebuilds_due() RETURNS json
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
  select coalesce(json_agg(r.organization_id order by r.started_at), '[]')
  from rebuilds r
  where r.lease_until <= clock_timestamp()
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
    shape integer NOT NULL,
    building integer,
    building_shape integer,
    people_current bigint DEFAULT 0 NOT NULL,
    people_archived bigint DEFAULT 0 NOT NULL
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
    created_at timestamp with time zone NOT NULL
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
    applied_at timestamp with time zone DEFAULT now() NOT NULL
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
-- Name: person_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_keys (
    organization_id text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    master_key text NOT NULL,
    wrapped bytea NOT NULL
);


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
-- Name: routines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routines (
    name text NOT NULL,
    checksum text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL
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
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('\xe5b676fa2de6827120f58ef67687b1a8f6708be56372feb224a7592910e7a5d3', '0000000001gf4y5myr1swekhan', '01m8aa3ddp7q62193wjxwvk2bs', '2026-11-25 21:34:31.877+00');


--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checkpoints VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 8, '\xbce3086b01813f0ea8309da3ef6b8fbf6cba9ca44dec90ae29194753624e00cf', '2026-11-25 21:34:30.829+00'),
	('0000000001byfqz71dvs8mckv9', 26, '\xf994d80bf369c9707aae4be4e2c5b45acf9fadabdff6ad2209251cabdbf29bf3', '2026-11-25 21:34:37.908+00'),
	('0000000001gf4y5myr1swekhan', 107, '\xc0d9cb14336be8704a4bccf30a0048c0aa98e9b065ac8a8f1579d338214f09dd', '2026-11-25 21:34:37.908+00'),
	('0000000001tx478ar0d6fzxd27', 42, '\x4a9e6b089f2189da9195056e43bb7af062c5fe8a5155ab5a607cd0b5dd167812', '2026-11-25 21:34:37.908+00'),
	('00000000019xy9d7hd1x0k5rt3', 19, '\x21bbb30797f5b4ad94ee86ea868a71cc3ffded5ef3aa5c884e97206c7f7b2770', '2026-11-25 21:34:38.914+00'),
	('0000000001fvrxqf8at9nqe78q', 30, '\x41f897cb6686f7c3676c4bd403a83d1b2ad67f4e9ce94ef24dc91af4464ac39c', '2026-11-25 21:34:38.914+00');


--
-- Data for Name: claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claims VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 'email', '\x0a94a5ff11e98457187a3514ff1221e08604b5d1b88a3a4564b6a9fca10d6eee', '01da12vje0yxzgt091x9fbh2kq'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'source_id', '\x1548ac42ba721eccaa831caf11f9038d6d05f20d8aac8963402e6eafd4a8c269', '01da12vje0yxzgt091x9fbh2kq'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'email', '\xa17477a9130584dcc5bdfa5310b7e0b1bf1ef7f5dbc5540aa84236870c0d8b41', '01m8aa3c4h7f0408qdfagrh61d'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'source_id', '\x27f916bac0b2fbcabd61af8b8c93e66fdf34df7155d21fefd8c22bfe69a722d2', '01m8aa3c4h7f0408qdfagrh61d'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'email', '\x31d64878c214925478650651417096c900f39d449bb33402a0feb915062ca54a', '01e273w700bd8czbhh925xaa6t'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'source_id', '\x3ba0c22afd08060471aabf9649a4184150adc5efda672d3b1a2e41a21abd894b', '01e273w700bd8czbhh925xaa6t'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xb5d554751b29566d1f31ce609051a9f838b4f705ba347ac5d1396100c76b4bc2', '01m8aa3ccjmgeyj0hp2xx4bz7v'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\x960bd69074b73ddc69b016569780cc4b9dbe30ef0149a7c967957492130a1be6', '01m8aa3ccjmgeyj0hp2xx4bz7v'),
	('0000000001byfqz71dvs8mckv9', 'email', '\x17f226e5952adc56b3311f760a1e0afa74fa5ddc6fb05a7badcd76b68a52652f', '01m8aa3ccjd6mfv140ggpwm2fy'),
	('0000000001byfqz71dvs8mckv9', 'source_id', '\xfa439ed11d594eb272097095dff928af3277c787c9bd1f13bca6bb9cefd2ae0f', '01m8aa3ccjd6mfv140ggpwm2fy'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xbf7e686cea313c0d5abf6807f61fb04ba3c686b9f80a4ced7cbaa54fadc791cc', '01m8aa3cndmq6224amczmfhxgy'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\x7a236cd916a9c5fd4e93e61ebd29453d6ddb68c5f93e95589ccad02fa07dd753', '01m8aa3cndmq6224amczmfhxgy'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xb2f2e5cbb61d8cf6f5d0d6280be3c0bbd34c4c629de73a7ae1af4c494c960b74', '01m8aa3cndz4ceb30mvw52d1av'),
	('0000000001fvrxqf8at9nqe78q', 'source_id', '\xec2b11e8f2acb01b6d8323a35b396d8079e6d4ec1e625b3820b47689712cb427', '01m8aa3cndz4ceb30mvw52d1av'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xd98f73cffcc45df7ff8cca2cc376337b10fa7baee665218753c1aca6f15f89ef', '01m8aa3cyfz3mcx2ks06bbkhk2'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\xa1863e9b46081e9b3555cf06b16c76488f6e72b19effe661e037b653cc885b77', '01m8aa3cyfz3mcx2ks06bbkhk2'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xa82fa2c85772a584b0ddc41aba9df0e5c7d9735f6c67f5ae3088893516cff1cc', '01m8aa3cyfqmcgfftpd7vs70fa'),
	('0000000001tx478ar0d6fzxd27', 'source_id', '\x05e867f3862013cc32ec96faea011c07f761f4d2dd6d3f964703b666bf2cb1e9', '01m8aa3cyfqmcgfftpd7vs70fa'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\x6e4a6e2233d4fe8242495c0216b08de9992373d2319cfd6bbb5235eefcc434e3', '01m8aa3d1xjec7vh4m22xmc976'),
	('0000000001gf4y5myr1swekhan', 'email', '\x8c92a68bf1285f50edb1eceddf0c1a39a917acfae6dd272ec799c999b4f08c11', '01m8aa3d29v2atdhxqpb3sax1m'),
	('0000000001gf4y5myr1swekhan', 'email', '\xc4bc0ef0f57a4d965da2d6d9f6957b27ab84a3f6d5a37dd794e51447535bdbd2', '01m8aa3d2hn6s8ckhv2m7qshaq'),
	('0000000001gf4y5myr1swekhan', 'email', '\x0116ad82854293fccfc1970429f6c000c167eab08b64e60a183a60597ae58291', '01m8aa3d2q4k05m3k44pjwhznn'),
	('0000000001gf4y5myr1swekhan', 'email', '\x021042c223fbd03c1dc905bf93fd6841a72aa53482464605c83cbb38557ca3fc', '01m8aa3d2x8reb2jmaeajmepcg'),
	('0000000001gf4y5myr1swekhan', 'email', '\xea6a480f645e179f2ab87b52cd67522bc70b378e7a141a5aa32e56a05d19985b', '01m8aa3d312j04wyh9qcpvr38b'),
	('0000000001gf4y5myr1swekhan', 'email', '\x89b34c18c00402be99328acd4dae1f6856222775583bda01d3aa42b2b6337954', '01m8aa3d34ebxx2v1aman3y10t'),
	('0000000001gf4y5myr1swekhan', 'email', '\x5131d45bc3db8c2c51195ba3f463e65795425bf4d3a0514650dd216c4c77aa98', '01m8aa3d37qytat76ef2fjncw1'),
	('0000000001gf4y5myr1swekhan', 'email', '\xac202c61d4091307b8ba5208052093c35996431854bf4174260a90f067e2ac7b', '01m8aa3d3abtwddzh7vzmgwk3j'),
	('0000000001gf4y5myr1swekhan', 'email', '\x121283755de1cf1104f4af2a51e9f409a1bb056bf4fe843a2f599057ace79758', '01m8aa3d1xjec7vh4m22xmc976'),
	('0000000001gf4y5myr1swekhan', 'source_id', '\xe583c39c477e4606ec790e014b00f2bc539608692ed6f82714792b21cd9990fe', '01m8aa3d2x8reb2jmaeajmepcg'),
	('0000000001gf4y5myr1swekhan', 'email', '\x61eccbe70725a9f959eae2585d8352d1cb5edfeea34398990119fca6600159f3', '01m8aa3fghrqht1yghjjwykhh7'),
	('0000000001gf4y5myr1swekhan', 'email', '\xb366742384874bed812844620bd1cec735daf269fbaa66a26229ecd91f4ed605', '01m8aa3fm20n96da0r6b73f33d'),
	('0000000001gf4y5myr1swekhan', 'email', '\x6de74633bcee6079c4c9c6b984a3d43b069f4160aee7c768875ca5e8ddaf8504', '01m8aa3fqxfry1sarxwrse6emd'),
	('0000000001gf4y5myr1swekhan', 'email', '\xa7a5bc73ebb65c5e2de832fef536548fba599e0be05b5334dd9560e20e3ed4fb', '01m8aa3fvpfjbwwzyyfdnkfrb7'),
	('0000000001gf4y5myr1swekhan', 'email', '\x300a27d78128dd66a4b3d79d9e0c9949a0b4f6b4998444c3f01e6d198b34036a', '01m8aa3fzx4bhm6zhp7a1ktdqy'),
	('0000000001gf4y5myr1swekhan', 'email', '\xcc9a2e092eee7d048872811341fe49dac6bccf317b501752903d0824cab1fd54', '01m8aa3g3ct2q7f4k4n1qewkpq'),
	('0000000001gf4y5myr1swekhan', 'email', '\xb1f6b81aaaeab51c7d4a732791fe41e3e06373c4791c317c1d25d5c2695eb458', '01m8aa3g6pyn67db8zh38e6fkm'),
	('0000000001gf4y5myr1swekhan', 'email', '\x7d1b3759aac134e69635d5cd5a5924a940e4dc54113818ea20ea26d48515e202', '01m8aa3jfx1q4yb7ccj6rfkn9h'),
	('0000000001gf4y5myr1swekhan', 'email', '\x5d79b1bce632d84c2593fdcc75223f3a5a528cd785a3377e71d16a2b10bfcef0', '01m8aa3jfxrtdctvmd6k14a0p0'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x527d049d73cf3e1f77ebf5935cfa04ade113f1f1a9880ea5d6604a3e62174a3b', '01m8aa3jknzqjbxx9ccnbzh05z'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x72d6e2fb2e3e856aca87a999af24e3cdf2d32455d6b113708b2f8c2a52787a7a', '01m8aa3jq0t0hp7jqw4p4fnvbt'),
	('0000000001tx478ar0d6fzxd27', 'email', '\x57342b19aa6e262b5d097744697e73d182a9464eea9edcd0a10dbecda4007b09', '01m8aa3k1ywj5txncv93gzsg3g'),
	('0000000001tx478ar0d6fzxd27', 'email', '\xaadff0478abbd273ccfe72334663c866edf82c4b8c5918d22d7348acfc88d755', '01m8aa3k1y7p4gmaxw8d99rb0n'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xf6f4efde94bf6374232ec45bbe6d6230dff850fd9668492bf1c902386dd8f034', '01m8aa3k8j09nx01c5fe4c9xpy'),
	('0000000001byfqz71dvs8mckv9', 'email', '\xcb0ad789d38e040349286db406b315a79888c2f854f48f94f442a9a7068f83ea', '01m8aa3k8mtnwjyn08df72e456'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xec186752267fab61f1927310ddf9f2287d1cf05cc3920a2e1bdab142f6f1fa37', '01m8aa3ka9vtqmghed3jbs9s97'),
	('0000000001fvrxqf8at9nqe78q', 'email', '\xe233418d552318d84379578920d44dd736cb39d6292e0c09b7296f9baaa7f595', '01m8aa3kabynyezpy4bvty3af3'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x89247affb81098361cabd63deb0ed67377172f37bc4e9971547a964b209f906f', '01m8aa3kfhr7b149n6f60rt3zv'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x6588dd82537cdfed824797341d44d10337a3610612c6f88b3e664276cf682f53', '01m8aa3kg58a2c68n59sdtse5n'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x62766b05c5bd7f6f5040bbb12b2264b7919a0128d4fd4d052e25b58d2898963e', '01m8aa3kgezhcek7hf8mwfetj6'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\x5d81582e36072a1c660b2432b7ec8ec3fb666801abe95833a3717787f26c83b9', '01m8aa3phkpwpnxhv0wkxvxse3'),
	('00000000019xy9d7hd1x0k5rt3', 'email', '\xc4d7a6577d156d6fc0d7b304be96fd946daac54d7cd68750d82f770b885212fc', '01m8aa3pmxyv0750yqs2tmz7zx');


--
-- Data for Name: event_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_reads VALUES
	('0000000001gf4y5myr1swekhan', '01m8aa3fedxbdtmdexx6d3a07n', '2026-11-25 21:34:33.933+00', 'clerk@harbour.example.com', '01m8aa3feds363td6z4agr8tsj', 'GET /v1/people/:id/events', '01m8aa3d1xjec7vh4m22xmc976', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8aa3fenzfde1gfehtv4w1sj', '2026-11-25 21:34:33.941+00', 'clerk@harbour.example.com', '01m8aa3fenza7h5aj1q9tf7gvv', 'GET /v1/people/:id/history/:field', '01m8aa3d1xjec7vh4m22xmc976', '{"field":"email"}', 15, 37, 2),
	('0000000001gf4y5myr1swekhan', '01m8aa3few6ybn1za4wc8stw7k', '2026-11-25 21:34:33.948+00', 'clerk@harbour.example.com', '01m8aa3fevk6qp0a52j62aegat', 'GET /v1/people/:id/export', '01m8aa3d1xjec7vh4m22xmc976', '{}', 15, 57, 18),
	('0000000001gf4y5myr1swekhan', '01m8aa3ffbxfc1jfs25y5wk4md', '2026-11-25 21:34:33.963+00', 'clerk@harbour.example.com', '01m8aa3ffayr0wtjswx1n46p2q', 'GET /v1/people/:id', '01m8aa3d1xjec7vh4m22xmc976', '{"version":1}', 15, 15, 1),
	('0000000001gf4y5myr1swekhan', '01m8aa3ffjjzg4c5rhkxcp6ryk', '2026-11-25 21:34:33.97+00', 'clerk@harbour.example.com', '01m8aa3ffhyah99wk5e6phfy8d', 'GET /v1/people', NULL, '{"at":"2026-11-25T21:34:31.553000Z","status":"active","archived":false,"page":1,"per_page":25}', 15, 24, 9),
	('0000000001gf4y5myr1swekhan', '01m8aa3ffs8hq9d7qeb7x461gv', '2026-11-25 21:34:33.977+00', 'clerk@harbour.example.com', '01m8aa3ffrf1xqxshgrradx8bt', 'GET /v1/events', NULL, '{"type":"PersonUpdated","limit":5,"order":"desc"}', 37, 61, 4),
	('0000000001gf4y5myr1swekhan', '01m8aa3fg25th6j59nmjcwefhy', '2026-11-25 21:34:33.986+00', 'clerk@harbour.example.com', '01m8aa3fg23k4xc013n9ccbyd3', 'GET /v1/events/export', NULL, '{"format":"csv"}', 1, 65, NULL),
	('0000000001gf4y5myr1swekhan', '01m8aa3jk76g67qsstd4abgvdh', '2026-11-25 21:34:37.159+00', 'clerk@harbour.example.com', '01m8aa3jk7tdtbtb2k2jdnsx0y', 'GET /v1/events', NULL, '{"type":"MailFailed"}', 95, 95, 1);


--
-- Data for Name: event_times; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 1, '01m8aa3bn5e08ah9ke3ygt8n79', 'organization', '01m8aa3bn5jadyjhhdp3m0h00f', 1, 'OrganizationCreated', 1, NULL, 'ops', 'ops-01m8aa3bn4gdsmn6dfj8czzrrg', NULL, '2026-11-25 21:34:30.053+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":1,"name":"Quarry Press","template":"default","external_id":"quarry","approval":"required","invitation_hours":48,"default_role_id":"01m8aa3bn5rtgsxyatkfvvrgb9"}}', NULL, '\x124021525f5b8d5ad862d15f0d7c5b6974f6644672600eb214f1673fb4a98542'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 2, '01m8aa3bn5h8257ww2sxnbhja6', 'role', '01m8aa3bn5s1g9bst63d6gzar0', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aa3bn4gdsmn6dfj8czzrrg', NULL, '2026-11-25 21:34:30.053+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x1cb961f268851eba5ad6aaf50e0fc3899fd8d4180f6cdc8df3db0473e5d197ba'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 3, '01m8aa3bn5mrbc7dkag125f7sn', 'role', '01m8aa3bn53wk45wqgb7hypj0w', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aa3bn4gdsmn6dfj8czzrrg', NULL, '2026-11-25 21:34:30.053+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x83d83fad27de11c6883a8acc50bfe7315755ea034f84224309211af337eeb3c7'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 4, '01m8aa3bn5v26qwg7q3d0r3zb4', 'role', '01m8aa3bn5rtgsxyatkfvvrgb9', 1, 'RoleCreated', 1, NULL, 'ops', 'ops-01m8aa3bn4gdsmn6dfj8czzrrg', NULL, '2026-11-25 21:34:30.053+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x67020185543aa2cc2c3ecc4dc48f60adc579c172f1b54ce5de6c593c8c6089a7'),
	('0000000001gf4y5myr1swekhan', 1, '01m8aa3bq3haewq9ce2v0gd5tk', 'organization', '0000000001gf4y5myr1swekhan', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aa3bpz650j6hwacyjf21bb', NULL, '2026-11-25 21:34:30.115+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3bq39nypdc6ne2rejv18"}}', NULL, '\x7b87a0b5a8e9f5b0353aa33f3fa16e3a3dbe0525a37e6c51e3504ab88990a2a2'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3bq3rjrya28x0jxr3m9p', 'role', '01m8aa3bq3v6g5fh9t904836a0', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bpz650j6hwacyjf21bb', NULL, '2026-11-25 21:34:30.115+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x7de4b3f84167df93b81f491f373c0f0cbff68b35769afc14bf6720323cc345f7'),
	('0000000001gf4y5myr1swekhan', 3, '01m8aa3bq326h075rrp2qw9q5n', 'role', '01m8aa3bq31mnr74px4ta91eaa', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bpz650j6hwacyjf21bb', NULL, '2026-11-25 21:34:30.115+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x0e5942e0030d4855b9e25d8076b5f0a92f15bcfa1a48add7db616d4d75855e4f'),
	('0000000001gf4y5myr1swekhan', 4, '01m8aa3bq3j9peyachksxjb199', 'role', '01m8aa3bq39nypdc6ne2rejv18', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bpz650j6hwacyjf21bb', NULL, '2026-11-25 21:34:30.115+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\xfd9d6b6b1a0fd892ecfdc102e5896fe7f902af929811130dbe0a5115ccd8d89b'),
	('0000000001tx478ar0d6fzxd27', 1, '01m8aa3bqvrq396g05trp8cvsk', 'organization', '0000000001tx478ar0d6fzxd27', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3bqvsbhfv5y8qdn3bjek"}}', NULL, '\xdc4247ccd30b548585ff63192e162b2ea3bd16bbbbbc300d662339fca0a10abd'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3bqvcj0k8zewstcrp3qf', 'role', '01m8aa3bqvg8zavry7t75cyqeh', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{key,name,number}', '{"to":{"number":1,"key":"superadmin","name":"Superadmin"}}', NULL, '\x01e4821e2c48a118fb5bda3c66f5a913802ab8ccf6492ffe82413bbfcdbf86a0'),
	('0000000001tx478ar0d6fzxd27', 3, '01m8aa3bqvz67j9wxcexqtkhey', 'role', '01m8aa3bqvhtzskb7y6xhbwd9n', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{key,name,number}', '{"to":{"number":2,"key":"pastor","name":"Pastor"}}', NULL, '\x5d69effc79951579e38990f065ce5a474516fffcee6b75b652aeeae81fb1a4d1'),
	('0000000001tx478ar0d6fzxd27', 4, '01m8aa3bqvxf10kfbz4h2hstte', 'role', '01m8aa3bqvnhjqcyam907qwjrf', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{key,name,number}', '{"to":{"number":3,"key":"leader","name":"Leader"}}', NULL, '\x59f5d0137d4d81cc7f4c3f02ed1493b2b55c7a3398883066093ad7a9ccaf5bfb'),
	('0000000001tx478ar0d6fzxd27', 5, '01m8aa3bqvz8mhpy00xhy73xx8', 'role', '01m8aa3bqvbfrm1fbmyr9h4238', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{key,name,number}', '{"to":{"number":4,"key":"coordinator","name":"Coordinator"}}', NULL, '\xe2c24603a21904a63e5ddf4f6ff89684daa97db8ac460a82a2eb5f951ee45fa9'),
	('0000000001tx478ar0d6fzxd27', 6, '01m8aa3bqvjkpnpsbsa7j2njcv', 'role', '01m8aa3bqvsbhfv5y8qdn3bjek', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bqv13cr0ygayak957ft', NULL, '2026-11-25 21:34:30.139+00', '{key,name,number}', '{"to":{"number":5,"key":"member","name":"Member"}}', NULL, '\x9e8cdd08baea05bb5bad043b67dc840591549639ee3170a1dedb8da54cefab1d'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3bra56d1nnfv90p44r5s', 'organization', '0000000001byfqz71dvs8mckv9', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aa3bra66eqjpk2sy7xt5tp', NULL, '2026-11-25 21:34:30.154+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":4,"name":"Northfield District","template":"district","external_id":"northfield","approval":"required","invitation_hours":48,"default_role_id":"01m8aa3braj4gxgdz82d11st50"}}', NULL, '\xa6e6390258af2ba2191c838dd952b4198b2dc706ee0f7fee63d1c24b5bb2f020'),
	('0000000001byfqz71dvs8mckv9', 2, '01m8aa3brack3hznegbs1k23e5', 'role', '01m8aa3bra8j88y2zfqr4a114k', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bra66eqjpk2sy7xt5tp', NULL, '2026-11-25 21:34:30.154+00', '{key,name,number}', '{"to":{"number":1,"key":"1a","name":"Admin"}}', NULL, '\x4bb36e9deac271922d6ffc3ac82c6f74bec1ac58a0a86041b8674aa3757e0d6b'),
	('0000000001byfqz71dvs8mckv9', 3, '01m8aa3brabzhc10c58mya3sw4', 'role', '01m8aa3brac5xp0syjjq2f4k3r', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bra66eqjpk2sy7xt5tp', NULL, '2026-11-25 21:34:30.154+00', '{key,name,number}', '{"to":{"number":2,"key":"1b","name":"Mentor"}}', NULL, '\xa45c19d4d0c8f4dd488f001eaa6807617b6fd3595bd763d970bf6fed06b853d7'),
	('0000000001byfqz71dvs8mckv9', 4, '01m8aa3bra1gxg3x4fejtgj1wt', 'role', '01m8aa3braj4gxgdz82d11st50', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bra66eqjpk2sy7xt5tp', NULL, '2026-11-25 21:34:30.154+00', '{key,name,number}', '{"to":{"number":3,"key":"1c","name":"Candidate"}}', NULL, '\xa10454446cd891e087409365dd794d996249e92418774377e2c35f43ee345ef7'),
	('0000000001byfqz71dvs8mckv9', 5, '01m8aa3brax5e2nz365rvbb4aw', 'role', '01m8aa3bra8rjfpn0csb9w4sgw', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bra66eqjpk2sy7xt5tp', NULL, '2026-11-25 21:34:30.154+00', '{key,name,number}', '{"to":{"number":4,"key":"1d","name":"Board"}}', NULL, '\x3a27946294b27f50bd6c9136bc4e43cb3de286cd4fe27b7a2864fdd456375744'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3bs7fnh322ywdp79s0cs', 'organization', '0000000001fvrxqf8at9nqe78q', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aa3bs6dsgwqkv03bt0hp76', NULL, '2026-11-25 21:34:30.183+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3bs7czbfwj8y3htgkxbp"}}', NULL, '\xd3cf55f2e419511935ea44429290de8bbba61614b5e169b82ecc12a8dfb2a382'),
	('0000000001fvrxqf8at9nqe78q', 2, '01m8aa3bs7kz802e000nf7hspt', 'role', '01m8aa3bs73a8qn4e7jvc7e522', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bs6dsgwqkv03bt0hp76', NULL, '2026-11-25 21:34:30.183+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\x83a490e6a7cf847541109bccf9b2c9e649821a464078d8fbdf36877a6566217e'),
	('0000000001fvrxqf8at9nqe78q', 3, '01m8aa3bs7ya18gfeyq8qhwkhm', 'role', '01m8aa3bs7vv8fphme24wf95n3', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bs6dsgwqkv03bt0hp76', NULL, '2026-11-25 21:34:30.183+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\x12a911a867bf6daa1f77112f6f1f518c6b65af6e7d5f63075f7bf092baec437d'),
	('0000000001fvrxqf8at9nqe78q', 4, '01m8aa3bs7sn7mpxdycwjyarqb', 'role', '01m8aa3bs7czbfwj8y3htgkxbp', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bs6dsgwqkv03bt0hp76', NULL, '2026-11-25 21:34:30.183+00', '{key,name,number}', '{"to":{"number":3,"key":"normal-user","name":"Normal User"}}', NULL, '\x880aaa77792ac3fe77a0676635a96d2505d44ea725e1329f959557cbbc2cfe5e'),
	('0000000001fvrxqf8at9nqe78q', 5, '01m8aa3bs772rf0ztk5w6bgtjd', 'role', '01m8aa3bs78bjdngcm4rvwd9nq', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bs6dsgwqkv03bt0hp76', NULL, '2026-11-25 21:34:30.183+00', '{key,name,number}', '{"to":{"number":4,"key":"client","name":"Client"}}', NULL, '\x9a3f367219c148d4fc37df79001b78255bc252fd816d67e9d177bc0e21da1872'),
	('0000000001byfqz71dvs8mckv9', 6, '01m8aa3bssjpzgnrm5sweqwagb', 'organization', '0000000001byfqz71dvs8mckv9', 2, 'OrganizationUpdated', 1, NULL, 'root@example.com', '01m8aa3bsk076g1nmj367zr61v', NULL, '2026-11-25 21:34:30.201+00', '{invitation_hours,name}', '{"from":{"name":"Northfield District","invitation_hours":48},"to":{"name":"Northfield School District","invitation_hours":700.5}}', NULL, '\x50c85ba1200280099e640391a77a492342e74a7f81e052ff43586536f7ee80a0'),
	('0000000001gf4y5myr1swekhan', 6, '01m8aa3d031snyhmkpgt0qxwbc', 'group', '01m8aa3d01ea69x8k0hz8g0gcy', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d01tgw3r0nrz1bttm0v', NULL, '2026-11-25 21:34:31.427+00', '{description,kind,name}', '{"to":{"kind":"area","name":"Dock","description":"Dock, a area"}}', NULL, '\xe7422301add7b19b7bf767e303e54ab7505f446ec8389f17421d7361271544e5'),
	('0000000001gf4y5myr1swekhan', 9, '01m8aa3d0k3z9wn12dqn8hbsch', 'group', '01m8aa3d0jaxyqe8xhb1abgrxj', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d0jbheybr9wfn3dv8fg', NULL, '2026-11-25 21:34:31.443+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Four","description":null}}', NULL, '\xd3740280fccaad14718094fafe57cefa263beccbe8817f1c7becf655209ee030'),
	('0000000001gf4y5myr1swekhan', 15, '01m8aa3d1xf5mfvkvvq4c06raw', 'person', '01m8aa3d1xjec7vh4m22xmc976', 1, 'PersonCreated', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d18y11fdhhdrb0hdgzt', 'season 2025', '2026-11-25 21:34:31.485+00', '{address,avatar_url,email,first_name,language,last_name,name,phone,roles,source,source_id,status,timezone,title}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"},{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"secondary"}]}}', '\x4acd2a3f81628f344e1451b142b7ee4baa39a3bc1f3072576dac75f4131800b79e130f3e11740015bc57042851d65694cdaff38fe261fa02914a19dd262b2240644448103d9f48fa408204e801eb42d3f974e9686e92b9680794490ba782b6b864c2b4e0d42aa606882f83987791e4577b00e4ca227d940998b0f23a07d9bc2c3c2aa4edc18326f95351f9f77e4ae39f35c350d71cdb3086b459b9c508cdfad489df4a1752b045472a2e9c7dedae8e125302bc5f5cadd276a8ccb4c86cec005c7800e2b9f0bd1c1a97a166334cc99be1d5c3d6929eaa9dbd3fc2e7c800e859b42c4ba5f7e54ebe3ab2459c86949631515e852eb0941c91d3cb0afd23402709d1dc91d0e234a0dd386f9b891c52ad1c13cc0e151ee9781241c4fde38eea43025660955b39cdfde52092de5102805260dab6c729e5f2557b90f29f8beb3a4962d4d13ef90e1759d5f598aaa537b3eaf8dffc6dba9c63b45f7df0bbf3351e513de98ad6d2e0520d7db6f9', '\xa30d3539323a90cac06864decaa482927a3740f80367a894d96ec09e7ba7dc36'),
	('0000000001gf4y5myr1swekhan', 18, '01m8aa3d2qapzg2rkq7074hbh7', 'person', '01m8aa3d2q4k05m3k44pjwhznn', 1, 'PersonCreated', 1, '01m8aa3d2q4k05m3k44pjwhznn', 'clerk@harbour.example.com', '01m8aa3d2p879kh9pqx2vbk0rq', 'season 2025', '2026-11-25 21:34:31.511+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x07ad36987d5e238162e12cd282872a6d9451a8a8423cbdabbd86ef9e6d279cf85dd6b6847c7774bc39aa679237277cb853b0e19d79d71daf84aa7abad8c8b67006e987342380f31f549186626011f35160b52a52bd0022d350879ecf2e1d0f28d57966c91f9a41e5a78aa3ecd2581c489262cbbeaa5693ed13d5f0f462bc2a7f2bb76d7cbf1f00105158e697607b8e4ab3a4', '\xfdcd928110ec527bedca866baf3b73ed7abdd0409c2a4dd7956abc56396d795f'),
	('0000000001gf4y5myr1swekhan', 21, '01m8aa3d311c1wgk19evjzbkvs', 'person', '01m8aa3d312j04wyh9qcpvr38b', 1, 'PersonCreated', 1, '01m8aa3d312j04wyh9qcpvr38b', 'clerk@harbour.example.com', '01m8aa3d31hscy9a8r0acyz987', 'season 2025', '2026-11-25 21:34:31.521+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xadf103b8e815d73c43eb70829754a580bbb8317e8283e737b956cfb67c199d643dc09debbe47b506fb5860af8f9d608f09cb5857f9077b6996dd3d896c3c4fd2370aad4eab77d4b0ac28bda38648ed2bf525b47d80bd4a91af1f447838b769b6bb013aca29345d4d96e65588d2758fab719b7d18550b3f836240c36afae252fd46b0f60349febd5e3cca0d67ae934275c68295dcf4d2c38bf5a8080c93f6a705d7fc21a7e6da998fb1672220db', '\x6e481e0529391570ef90a8569950175a3b2820c9a474a653af69aed688962a58'),
	('0000000001gf4y5myr1swekhan', 24, '01m8aa3d3ac5yg3v376v9vsh10', 'person', '01m8aa3d3abtwddzh7vzmgwk3j', 1, 'PersonCreated', 1, '01m8aa3d3abtwddzh7vzmgwk3j', 'clerk@harbour.example.com', '01m8aa3d3a8ser583gqsga5p7x', 'season 2025', '2026-11-25 21:34:31.53+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xc7f9db273ae7c1b898acf8d8490673bc3c741ab147e6c4db3eaa113aeac762aee3a3319bbffbccd2f6021c70af20a11a1657618ab54440b8af0636e695507b92dcfd7c9af8feedbe057ab66c9d6dc9d2fcf9fccd6260232e9dcd50302c9160f00c27a661ae5457a46140c623f67fe7a46b8357487de58372869ee8c03f165b66b996205a5e5aa9276bfaacc48d512c151d029428323a70bcd48bb21a97a8a5f0b95b683b9cd1527eb7b1d45b8c', '\xf55b4d098893b63b2f6c428f3c44ba733b53d7e1542e5d16586a5ff337e37ec6'),
	('0000000001gf4y5myr1swekhan', 27, '01m8aa3d4z4wxd23rkpd7nsnw7', 'person', '01m8aa3d1xjec7vh4m22xmc976', 4, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d4yk4sevwwatvyjsyjg', NULL, '2026-11-25 21:34:31.583+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3"]}}', NULL, '\x17b5ec5e5af7656f9a46a28cd08fc706832d4a5cbfac515ae8167db11de0bc43'),
	('0000000001gf4y5myr1swekhan', 30, '01m8aa3d5by4n7dgzqv5wj065y', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 2, 'PersonGroupsChanged', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3d5b493b680bdved5js1', NULL, '2026-11-25 21:34:31.595+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\xf3b7aa4b23101bebcf947b255bad0e8b56174dd0138e135426a605d8044310d1'),
	('0000000001gf4y5myr1swekhan', 33, '01m8aa3d5zepyjxemyd6t3fvt5', 'person', '01m8aa3d312j04wyh9qcpvr38b', 2, 'PersonGroupsChanged', 1, '01m8aa3d312j04wyh9qcpvr38b', 'clerk@harbour.example.com', '01m8aa3d5ybtf7a69s80mxrk1d', NULL, '2026-11-25 21:34:31.615+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\x6be7a079b022ab50217d4107aefa7ca55b972e4727b53d2d4a485ea94739c6be'),
	('0000000001gf4y5myr1swekhan', 36, '01m8aa3d689mcpgera7wrf9mzd', 'person', '01m8aa3d34ebxx2v1aman3y10t', 3, 'PersonGroupsChanged', 1, '01m8aa3d34ebxx2v1aman3y10t', 'clerk@harbour.example.com', '01m8aa3d68ammqwc2gbjfxtdea', NULL, '2026-11-25 21:34:31.624+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]},"to":{"groups":[]}}', NULL, '\xd444ee7ca27faf054d22dadfc797610a049cd8f05eb2af0edcc6ba21ba9ad175'),
	('0000000001gf4y5myr1swekhan', 38, '01m8aa3d6z7qz1byejg0tz9x5r', 'person', '01m8aa3d1xjec7vh4m22xmc976', 8, 'PersonUpdated', 1, '01m8aa3d1xjec7vh4m22xmc976', 'sub-ada', '01m8aa3d6tqfrjza529hv65j6s', NULL, '2026-11-25 21:34:31.647+00', '{last_name,name,title}', '{"self":true}', '\x61fe08ad893bae0c66f6b249ea447426715cc46f7efa75f0707688f5aeae9ccdefbe971b74bc652fbe556652d656a4b88eb4b8d761c25da40150e9694910b30bd3c352862a0e7eced2e56763ef61cd9d4deeb0836c54f7c772ac6823db4ce0bcef205cf542e7b86a7bd268d2ad5f0f8c125bda019812f6879c4602e4325d2b3f16949c29f78a486a8bb5e3f1791d28d692508adc63c5370a0cb327a87f630562cd641d3655ccb151ea1b0a22a16d64d769b28f253002bcc9f74150ba6c5a84e63cfe2c811bd76d7ed878b3eeb81121b942', '\xe16a5a8b55ced18e7efed90882899b18832513cd8a69b838eddc406ad581a25d'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3bsdkezrjksngttef3nh', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, 'OrganizationCreated', 1, NULL, 'root@example.com', '01m8aa3bscra8mk2s9zbzs9mc2', NULL, '2026-11-25 21:34:30.189+00', '{approval,default_role_id,external_id,invitation_hours,name,number,template}', '{"to":{"number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"default_role_id":"01m8aa3bsdx5ydhn2s9606h533"}}', NULL, '\xd5de0ab16cde3aef7398cac68b3a1824f10f70785bea7b75e69358ea7ad5e1c6'),
	('00000000019xy9d7hd1x0k5rt3', 2, '01m8aa3bsd8v3cz6vx93b3amgp', 'role', '01m8aa3bsdp9ah2pr9kqx576xm', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bscra8mk2s9zbzs9mc2', NULL, '2026-11-25 21:34:30.189+00', '{key,name,number}', '{"to":{"number":1,"key":"owner","name":"Owner"}}', NULL, '\xf971094f7f0a5786e89b9690987c5d737a06ab08ea4a248275829392c64882a8'),
	('00000000019xy9d7hd1x0k5rt3', 3, '01m8aa3bsdzqa1aeb8a06jjg66', 'role', '01m8aa3bsdhssfsh02w85v2ty1', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bscra8mk2s9zbzs9mc2', NULL, '2026-11-25 21:34:30.189+00', '{key,name,number}', '{"to":{"number":2,"key":"admin","name":"Admin"}}', NULL, '\xe27c312199553daf51dd9bb3d81e1f7895d30a78f64dc1dec42cd0c4be8cc7cc'),
	('00000000019xy9d7hd1x0k5rt3', 4, '01m8aa3bsdrnb9w4styczkgtx7', 'role', '01m8aa3bsdx5ydhn2s9606h533', 1, 'RoleCreated', 1, NULL, 'root@example.com', '01m8aa3bscra8mk2s9zbzs9mc2', NULL, '2026-11-25 21:34:30.189+00', '{key,name,number}', '{"to":{"number":3,"key":"member","name":"Member"}}', NULL, '\x73adfec92e7e5807f602c00368c15dbcde39692ccec24e6081e50f742f5ba138'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 5, '01m8aa3c438t844bvw8dzk1pm5', 'organization', '01m8aa3bn5jadyjhhdp3m0h00f', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aa3c3v902gmp58a4pg08wg', NULL, '2026-11-25 21:34:30.531+00', '{number_offset}', '{"from":{},"to":{"number_offset":7002}}', NULL, '\x1175018b9d7048bad20cd28499fcdb82c17c33932c0e54ab4cbe411383a7230a'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 6, '01m8aa3c4hx7cca4wxnw1b6hz1', 'person', '01da12vje0yxzgt091x9fbh2kq', 1, 'PersonImported', 1, '01da12vje0yxzgt091x9fbh2kq', 'ops', 'import-01m8aa3c3v902gmp58a4pg08wg', NULL, '2026-11-25 21:34:30.545+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aa3bn5s1g9bst63d6gzar0","rank":"primary"},{"id":"01m8aa3bn5rtgsxyatkfvvrgb9","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1556962200000,"number":7001}}', '\xb912a64521bbfc7a2971b2106ad6f343dd9e5d670dbd531b3e0a90341a2fcae355b0273f2e9bd73d1c2b1df1922a4eb055a7515d5041c1ce3553cbd688e1da8da6a423a294a8321d9296438235660e0e0c230b68771882f9b1fb0c85bc1b3fbd6fc06d5bf2d75f1adab6e82c7c3a93e15e01c4ef08a1a3091bf822812193028a25ad3a9bf80e7f27e6e7f89ab256f48ce91f53d635f47cc19d4f337bebc8f3d7cbeea34279212a13c0c52e70949ae08ab59252dd56d1c82142b548ab12ccf7e1065de70576a3713b4473', '\xf4aa3ed12f3696e8dfb1d604237884826632f1667004b265e1c30b36a32b8160'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 7, '01m8aa3c4h3ay7wf1yx6kcgcm0', 'person', '01m8aa3c4h7f0408qdfagrh61d', 1, 'PersonImported', 1, '01m8aa3c4h7f0408qdfagrh61d', 'ops', 'import-01m8aa3c3v902gmp58a4pg08wg', NULL, '2026-11-25 21:34:30.545+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,timezone}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aa3bn5rtgsxyatkfvvrgb9","rank":"primary"}],"groups":[],"archived_at":1638230400000,"created_at":1795642470545,"number":7002}}', '\x1f21ef9e35b20347b49071c48c1831575bf863f5afd805c51eaaffd16633c7a19f61e5f3fb1295e22e9bc391ae31131097f8d149ea7d50b68fc357e51fd1f65af3732cdd60119ec145983264a4e524a03fcf3c8755d3063bb93d54974178899571e800f833ecc98c549bebeed014c3e3f74b7cce78c5b61b8f0c42a4d47d8569fed60ced2993741cbf59eacdbbe7ebf2e39b0fd6feed0b00f86f37fda8c944c06877160bbd37b6af6911025e0d0b124cc719081ed4ffe0b2ea3d8626512705f8495665d4c2b4ae383f55115444', '\xf269c4bb6ae0163886c86c74c33403707b74851ffe76bb7b7aacfca7392bc849'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 8, '01m8aa3c4hm72ma5mcn11y30j9', 'person', '01e273w700bd8czbhh925xaa6t', 1, 'PersonImported', 1, '01e273w700bd8czbhh925xaa6t', 'ops', 'import-01m8aa3c3v902gmp58a4pg08wg', NULL, '2026-11-25 21:34:30.545+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":7002,"to":{"status":"pending","source":"import","roles":[{"id":"01m8aa3bn5rtgsxyatkfvvrgb9","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1582934400000}}', '\xe2863c9ec4bdaae7ecc3402c25fc1ead455fa298fa0cdca6c4876da418b62a40aab528c6c307824b35b1c21ec61fc41cc12d915b397a4bb89b317ad2b7007a68d83aaaa62dec3dee37890cd8a4891e8720269c04f6eb8caef2a231b62d729aaf055bd85c251971dc30a3eead49eb5dfa23815b5c0afc4bcf9ff6b2c662fa1b662fbc4d167da39bd7849963b13eb7519f64ea2acccde065eb2b913e65', '\xbce3086b01813f0ea8309da3ef6b8fbf6cba9ca44dec90ae29194753624e00cf'),
	('0000000001byfqz71dvs8mckv9', 7, '01m8aa3cc2yg21nhsnc6cabj47', 'organization', '0000000001byfqz71dvs8mckv9', 3, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aa3cbw2zgb3fgw2zg3qw8v', NULL, '2026-11-25 21:34:30.786+00', '{number_offset}', '{"from":{},"to":{"number_offset":4711}}', NULL, '\xfea41d8b3d6c171790514d340d611fee44ebe0c8cc5628a99f2ecfeb656dc564'),
	('0000000001byfqz71dvs8mckv9', 8, '01m8aa3ccjez7c1ww4bsb0kzz7', 'person', '01m8aa3ccjmgeyj0hp2xx4bz7v', 1, 'PersonImported', 1, '01m8aa3ccjmgeyj0hp2xx4bz7v', 'ops', 'import-01m8aa3cbw2zgb3fgw2zg3qw8v', NULL, '2026-11-25 21:34:30.802+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aa3bra8j88y2zfqr4a114k","rank":"primary"},{"id":"01m8aa3bra8rjfpn0csb9w4sgw","rank":"secondary"}],"groups":[],"archived_at":null,"created_at":1795642470802,"number":4711}}', '\xdbbdc9bcfbb8e7e5df3d753c34312f31dd28842f2ab97e7fba50e0d87719f3567e7ddb254d0276d10692ef51e8727f1e4d9023f1a8874c1917baa490d8d06520c5d0b99cef25eeb99aa6453215045b4d7b05a46c21b19434e64c1c6b5ef437f374d30f407829457c6d07c503c389a113d768091e59ee18154dd784cc16a3768a25b144e5fa1e5f1b77fd8dade61a6e4b412e91683637e98ae165b361c0e4', '\xfd35baeae7729d8367a5a843f42b574cc026fb1e53f0109c2fcb6692c090c835'),
	('0000000001byfqz71dvs8mckv9', 9, '01m8aa3ccjgrecb5ns1e4ctqpj', 'person', '01m8aa3ccjd6mfv140ggpwm2fy', 1, 'PersonImported', 1, '01m8aa3ccjd6mfv140ggpwm2fy', 'ops', 'import-01m8aa3cbw2zgb3fgw2zg3qw8v', NULL, '2026-11-25 21:34:30.802+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,roles,source,source_id,status}', '{"number_offset":4711,"to":{"status":"active","source":"import","roles":[{"id":"01m8aa3braj4gxgdz82d11st50","rank":"primary"}],"groups":[],"archived_at":1795642470780,"created_at":1795642470802}}', '\xd3f29c26e5f3d5736bd599c4c65eb1b85f03cc9e53f24f783a1ba99e72987aca17650f9ae5b4725fbbeb20dbe84305e6623f5f14055fcd5ac3f9a238dbe6da863262027e1ad6bd1ee07da2351a7ac3f66c7599071c4b944febc5d1ebd8c9b0e2343e031aaf2bccf73762eb4dd0e14849486ec7269694d8ba4ca2e5684a0b4bc33a44d77c0370e4f4ad25a73b6e2dd5c73b379b0acdd2a1cc', '\x73557df955df3ccb9780e6b5dff042b50ce173794169e9d2ddba7fbfd410f91d'),
	('0000000001fvrxqf8at9nqe78q', 6, '01m8aa3cmvwzz1wxv2fet9st84', 'organization', '0000000001fvrxqf8at9nqe78q', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aa3cmps5e61tsf6v98wntp', NULL, '2026-11-25 21:34:31.067+00', '{number_offset}', '{"from":{},"to":{"number_offset":302}}', NULL, '\xdaea1fe1fdd87456d5749ed6621ef979cacaba9893fb43361fc3f177f43f0125'),
	('0000000001fvrxqf8at9nqe78q', 7, '01m8aa3cndhs6xhqq4321drr6g', 'person', '01m8aa3cndmq6224amczmfhxgy', 1, 'PersonImported', 1, '01m8aa3cndmq6224amczmfhxgy', 'ops', 'import-01m8aa3cmps5e61tsf6v98wntp', NULL, '2026-11-25 21:34:31.085+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aa3bs7vv8fphme24wf95n3","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795642471085,"number":301}}', '\x09e5a698c5ee6530065f0074d6cbb61b341668e4afeae4aaff9f6f85b830d3ed79052a921666cb242fb102c3b1993df18c06939e405d3d042b526bf97d7b4e63308fa9a3a8329830ea6209a93bff80193947680cd8a6b693c17d5c08cdcb2ceb02a8b56e97f0c7ab660aa3811f794427d140f01d9e89360eba6cdc876ef652fac6c0ee5ca30d265944f09a6847242974551a43bbe79354d66d81adcb98', '\x9ee72614b3ffd4572dfcb2f2f88096243ecfa83b31689b0f9fb3a0f529be6d4f'),
	('0000000001gf4y5myr1swekhan', 5, '01m8aa3czw4dwens604sjej60q', 'group', '01m8aa3czq3qbrjmrtrx7sndrb', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3czpzxntc0pc2y8xbgfx', NULL, '2026-11-25 21:34:31.42+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Eight","description":"Eight, a team"}}', NULL, '\x498b4335207a53021a53138316a672c13b6caa0dc5abcc4942745d76198de573'),
	('0000000001fvrxqf8at9nqe78q', 8, '01m8aa3cnd2xgnnwsynv0ygz98', 'person', '01m8aa3cndz4ceb30mvw52d1av', 1, 'PersonImported', 1, '01m8aa3cndz4ceb30mvw52d1av', 'ops', 'import-01m8aa3cmps5e61tsf6v98wntp', NULL, '2026-11-25 21:34:31.085+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status,title}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aa3bs7czbfwj8y3htgkxbp","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795642471085,"number":302}}', '\xa50ba534acf5668389075e58ff46a2e99e42c48a42683f5a7f5a1dc259f18ff4ee73ecfc401dcb031cb9ee6978883eba781537376056d5be83f8d723c43f72b00515043f182aa35720bcc88e9f736dadcb00b2a18afe175186a4e7e0d920ad59f95f784bf02feee9f83bb5dc9dab41040c3667d83f10ddcd52585dd526014a7974fa5f783e413962bd9f35f7e82000e30eb5e31ca18aac378c21e9b0eb2475dc7b8db68ee4111a27fe4054', '\x58aa04bbd6fb2bcb0c291aa411e41a42fb5dcea6fe21593c8bf7ba41f7544fc0'),
	('0000000001tx478ar0d6fzxd27', 7, '01m8aa3cx84ef0jf8q7nvvk1hp', 'organization', '0000000001tx478ar0d6fzxd27', 2, 'OrganizationUpdated', 1, NULL, 'ops', 'import-01m8aa3cwxy15c03289e412z96', NULL, '2026-11-25 21:34:31.336+00', '{number_offset}', '{"from":{},"to":{"number_offset":92}}', NULL, '\xfc934fd5eb7a9896421121648a1d16337a4a4d2cb7aac91eb919a56ba50d9de7'),
	('0000000001tx478ar0d6fzxd27', 8, '01m8aa3cyfr7edw8jytg19ykgy', 'person', '01m8aa3cyfz3mcx2ks06bbkhk2', 1, 'PersonImported', 1, '01m8aa3cyfz3mcx2ks06bbkhk2', 'ops', 'import-01m8aa3cwxy15c03289e412z96', NULL, '2026-11-25 21:34:31.375+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,phone,roles,source,source_id,status}', '{"to":{"status":"active","source":"import","roles":[{"id":"01m8aa3bqvhtzskb7y6xhbwd9n","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795642471375,"number":91}}', '\xe005e9af94b72991d170f68587f1b9b0acd6bbb036a9a1594edc90ec139d9c56a64e2b01056675969bd6108a8fdf1f0c6d94641862f6f00a5dfd84091dbeaf9760947a2a661ea6bde59c96ec0ec5769ba40dd544a9440723c218f53f1735978a92ff6160b913365f31c1c094c1abd05579305ffe70430a64e09a387b0ad3acf16dca2204fed5cecdcb1f85efc78dbe9bdac2582242ff5df52d212d61f50ade8bc6e0f4054832e0295b7c49e415c64fa64403e6', '\x44bc0a0e05b9fe34935e41323cfe8d9fb0d10831c3519da4fc473bc43bdbad00'),
	('0000000001tx478ar0d6fzxd27', 9, '01m8aa3cyfc5edppdghjcnr1tr', 'person', '01m8aa3cyfqmcgfftpd7vs70fa', 1, 'PersonImported', 1, '01m8aa3cyfqmcgfftpd7vs70fa', 'ops', 'import-01m8aa3cwxy15c03289e412z96', NULL, '2026-11-25 21:34:31.375+00', '{archived_at,created_at,email,first_name,groups,language,last_name,name,number,roles,source,source_id,status}', '{"to":{"status":"inactive","source":"import","roles":[{"id":"01m8aa3bqvnhjqcyam907qwjrf","rank":"primary"}],"groups":[],"archived_at":null,"created_at":1795642471375,"number":92}}', '\x374d9d7537ae2afb02c42339cd477f53edea47da0340bc5876c7d2b5772fbc9f43cf37269847eda87ad92f05056fb610365a2d866f88cf02d3ea1d3337dcb86a407b549f9689cdc267b34e9ae65b1ddd82240084275f0ed72866855e004f6aa3c7d5c3300dc9db82abd50cf21d71fcc33794ee91d7d71f74fa9457e989f4c0d8412242546b35030c1ccb955d132ca246940268c7e2fa7a551b036e8f', '\xaed782b1935d8b51a0d7b6d72deb7199a399d20cb59d6340feee3fafa2a91a43'),
	('0000000001gf4y5myr1swekhan', 7, '01m8aa3d0azckdbhrccvjm9wj3', 'group', '01m8aa3d07pkdnc7hss8se4sa3', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d07p45k5gp70mp8qpa7', NULL, '2026-11-25 21:34:31.434+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"First aid","description":"First aid, a tag"}}', NULL, '\x1a7c27f6f9e64be0b4263712cba17a6758978ac354454910d84f38e4828d4465'),
	('0000000001gf4y5myr1swekhan', 10, '01m8aa3d0qhc5e6epsnwez0qkr', 'group', '01m8aa3d07pkdnc7hss8se4sa3', 2, 'GroupUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d0pk218egph4bf3r3b6', NULL, '2026-11-25 21:34:31.447+00', '{description,name}', '{"from":{"name":"First aid","description":"First aid, a tag"},"to":{"name":"First aid 2025","description":null}}', NULL, '\xaf5b06972e61f6e89e3c5e3c3eca55fb6310e0724fa32ee27307b63b1b48763b'),
	('0000000001gf4y5myr1swekhan', 17, '01m8aa3d2hcvz4fsn2749714z9', 'person', '01m8aa3d2hn6s8ckhv2m7qshaq', 1, 'PersonCreated', 1, '01m8aa3d2hn6s8ckhv2m7qshaq', 'clerk@harbour.example.com', '01m8aa3d2fb76s2m0emsjs0fe7', 'season 2025', '2026-11-25 21:34:31.505+00', '{email,first_name,language,last_name,name,phone,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xdcef89ac518e293f0bd24293ba1b52c04f698f3d933056843626b77e0ab7d47a3f1628c231513467d797744bec844f48ad3cbe08573d0f232617b95f1fc0ac7bc9e7ab414b2e82f8ae158aada161995fcba8cf29a0a2328c0a17c5c83679a5fb807287992f51f627fd4245da19ea76a9d59e804e849d3e56098f076c13ee0d85649ecdc165020161b862dbb046179c980fd4365e00e30184e50d22e28268890b313b7c5b6ea5c474215c0d', '\xca6630aba90c03527a12cd59b46b3dd9cbbcfb298fecb7a7ef6a1e7fd2715f04'),
	('0000000001gf4y5myr1swekhan', 20, '01m8aa3d2xj1wq7jpmzy74r4qw', 'person', '01m8aa3d2x8reb2jmaeajmepcg', 1, 'PersonCreated', 1, '01m8aa3d2x8reb2jmaeajmepcg', 'clerk@harbour.example.com', '01m8aa3d2wk5q7v4c1pxca57r9', 'season 2025', '2026-11-25 21:34:31.517+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x309082ec5d7f8eb3236daa0e3b97b4e05c38bdcb3dce9c71d331c9afe08b87a6c3a2f7ae9d7a7e4e4fc08031a082e569fa175205f60fcd5dd12ac18eec6eb12336a049246d75d706cef6664d1b928a949391211564d6c34fdd4812a233d6666bdb83def827ca3cd72a0824f77cd7df99ee', '\xf53dcaa8913de6f550fb027e046c67f6ae992295495ef4c8bb5d6750f64a3b09'),
	('0000000001gf4y5myr1swekhan', 23, '01m8aa3d37qnkqe8mynszmvtrc', 'person', '01m8aa3d37qytat76ef2fjncw1', 1, 'PersonCreated', 1, '01m8aa3d37qytat76ef2fjncw1', 'clerk@harbour.example.com', '01m8aa3d37tbc84ay6ra0fgmq5', 'season 2025', '2026-11-25 21:34:31.527+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x5b053770e4116f4adfb2fac416a8fb68df2f00843915c2495f1159db9be02921a90c4df90994924c78cb264c19c29d0b481a1d9f7e6bb751220e21a05d955137c4380b28f5ef735aa7b6fd2638fcf834d8939fd472095bd6f8b03a0a476d4102c0d93994467de80fd4d1bd8eec42d9fcc9ab3854f07bb76a3e09e8b506b5e06ecf0bfc5838da8bffd6811c6477e1fc96bd5d9ab07cbd06b0a20d800b1e4aa955f51938ad4d8603bfcaae00faae', '\x1a02469a45e1a4baf49918ca02d32123ea4d0b105339bf482895f8ecdf3cef64'),
	('0000000001gf4y5myr1swekhan', 25, '01m8aa3d4sae8103n99fpbq3y9', 'person', '01m8aa3d1xjec7vh4m22xmc976', 2, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d4qpr7hscf3xkvy00rd', NULL, '2026-11-25 21:34:31.577+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\x02d49e96c0fc7250d75ba5ae528e5113a1122ad8fba437a5235546b8b4f676ae'),
	('0000000001gf4y5myr1swekhan', 28, '01m8aa3d55wawnehw4sgpjz51n', 'person', '01m8aa3d1xjec7vh4m22xmc976', 5, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d529e62b1nhkcw353xp', NULL, '2026-11-25 21:34:31.589+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3","01m8aa3d0dv7xfsk9184k3pntp"]}}', NULL, '\x8033b022fb053246141dbe142592e2ddc7a160203651d531976b65ed2ea1e97e'),
	('0000000001gf4y5myr1swekhan', 31, '01m8aa3d5nda88vz7cr1g4yjdw', 'person', '01m8aa3d2hn6s8ckhv2m7qshaq', 2, 'PersonGroupsChanged', 1, '01m8aa3d2hn6s8ckhv2m7qshaq', 'clerk@harbour.example.com', '01m8aa3d5mma0wwvxjctzkatnt', NULL, '2026-11-25 21:34:31.605+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\xc1a5e0e667697b4b673e7859302c0eea9825f96473c4745c1da86c8ffd89bda6'),
	('0000000001gf4y5myr1swekhan', 34, '01m8aa3d6100dnnv29m0cbsjm9', 'person', '01m8aa3d34ebxx2v1aman3y10t', 2, 'PersonGroupsChanged', 1, '01m8aa3d34ebxx2v1aman3y10t', 'clerk@harbour.example.com', '01m8aa3d612nzb2kn4b129q4b3', NULL, '2026-11-25 21:34:31.617+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\xe61e8e6a92c478d17d4d6a713f71ebafc0e51d64125c7f74b965443ed358553e'),
	('0000000001gf4y5myr1swekhan', 37, '01m8aa3d6qxvhn946d6bzp1z0d', 'person', '01m8aa3d1xjec7vh4m22xmc976', 7, 'PersonUpdated', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d6n5r15dfw2t1gxzjgs', 'moved', '2026-11-25 21:34:31.639+00', '{email,phone}', '{}', '\x82c764994bc558925f51d18cfff364e4463fc627e62f608ef789954d372fec4ef2a304cb226bcb43c1159567b053dcee4d77c40177955da0cca12bd97aeba7a0095569041be1755672575ac5fdbdc760a01beb8611dbe1ae66a785bec1887ea5198fb3413f02ea1a19eb40795026020826da43888ac47d761587c6d739c2a8ac1f4fd7d4591e211a5e', '\x7bb4a6e4e6e55796dd52fb5d30fd20868c188cca94cb04a6c7dbf892d9586935'),
	('0000000001gf4y5myr1swekhan', 39, '01m8aa3d734v946ednyk5btpzs', 'person', '01m8aa3d1xjec7vh4m22xmc976', 9, 'PersonStatusChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d7225t87z0n8br6v73j', 'injury', '2026-11-25 21:34:31.651+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\xa858fde49201c827e02129f546d8377b15624b1a7dd69bb8a6f44c7858b2be5e'),
	('0000000001gf4y5myr1swekhan', 43, '01m8aa3d8q1xvhwnqsgymksk9t', 'person', '01m8aa3d1xjec7vh4m22xmc976', 13, 'FileAdded', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d8gakar3m8txs7fsg0y', NULL, '2026-11-25 21:34:31.703+00', '{files}', '{"file_id":"01m8aa3d8hkmhv9zxv6rsyt2rb","size":8,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8aa3d7pgw7ghb8j7a216k3e"]},"to":{"files":["01m8aa3d7pgw7ghb8j7a216k3e","01m8aa3d8hkmhv9zxv6rsyt2rb"]}}', '\x7fb902d2101990b734b171980e0d834fa6b1b6e894f10a72be0a92ed5b2ebeb63b06c7546f7db3088b3fa9bbcd23ffe2c273966aa239346c2564486fa99469f05fc60562a28b48', '\xf21ce61db398bea2793ed6dd3c3846537838ebbbedc7b1aa0c11049a1cd68f22'),
	('0000000001gf4y5myr1swekhan', 47, '01m8aa3d9j2g9zd9z1e13dnhxe', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 4, 'PersonArchived', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3d9hwgtr43c2np9tts9e', 'left the club', '2026-11-25 21:34:31.73+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795642471730}}', NULL, '\x9cbf67bf81d27c1e522391fcbc496ab1ee726fd476d564023f3b659987a2e757'),
	('0000000001gf4y5myr1swekhan', 50, '01m8aa3da01cv011pwd16ax9q9', 'person', '01m8aa3d2q4k05m3k44pjwhznn', 2, 'PersonStatusChanged', 1, '01m8aa3d2q4k05m3k44pjwhznn', 'clerk@harbour.example.com', '01m8aa3da0kfa567g9a54bkpt3', NULL, '2026-11-25 21:34:31.744+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x4ff780d0c894d7239020f1bbc187450f0c17f43556c6b7bc3565a0f94509b5fc'),
	('0000000001gf4y5myr1swekhan', 55, '01m8aa3dam3vh2jdvf6g3fjtzj', 'role', '01m8aa3d0t908tdb6xp82ndgx5', 2, 'RoleDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8aa3da9p8g7jk14h40qd6cw', 'no more coxes', '2026-11-25 21:34:31.764+00', '{}', '{"from":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x1f00f616be227bb9b78c6b1dd897be7398e7bc61a7253d58aeea9d0a5d2f72de'),
	('0000000001gf4y5myr1swekhan', 58, '01m8aa3db76dsakw8e6j4z4vba', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 7, 'PersonGroupsChanged', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3datb13v6vr2j3c2qgd3', NULL, '2026-11-25 21:34:31.783+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d0jaxyqe8xhb1abgrxj"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\xe9f815d327465a978381635bb836386c4fec6471585ff88b3b027100dd455399'),
	('0000000001gf4y5myr1swekhan', 60, '01m8aa3dbrn4nkd1zth6ehxdbc', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 4, 'InterviewAdded', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3dbqg94wcrbzf6djc8fg', NULL, '2026-11-25 21:34:31.8+00', '{interviews}', '{"interview_id":"01m8aa3dbq8nk3p1w1j82zjv9t","date":"2024-03-01","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aa3dbq8nk3p1w1j82zjv9t"]}}', NULL, '\xe0a0c7b7c617db7b546fc4a6d0f69c54f4d864004788ee59eed562501812db45'),
	('0000000001gf4y5myr1swekhan', 8, '01m8aa3d0gvr2g8scs5hd6v151', 'group', '01m8aa3d0dv7xfsk9184k3pntp', 1, 'GroupCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d0dtj15yf98zr66akxn', NULL, '2026-11-25 21:34:31.44+00', '{description,kind,name}', '{"to":{"kind":"project","name":"New boat","description":"New boat, a project"}}', NULL, '\x12295c7ed30d740866a539326a090af8fc2e1baab98b666fd0252cb582e48ab5'),
	('0000000001gf4y5myr1swekhan', 11, '01m8aa3d0ws1wd7yj38bpemwyw', 'role', '01m8aa3d0t908tdb6xp82ndgx5', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d0sx7gj98nvexsk1f4s', NULL, '2026-11-25 21:34:31.452+00', '{key,name,number}', '{"to":{"number":4,"key":"cox","name":"Cox"}}', NULL, '\x494e99f7e3e6d05506e595d93115c6e75662ee510808baf42654322e3bcdaf81'),
	('0000000001gf4y5myr1swekhan', 12, '01m8aa3d119mqpkj0b3wr8fdfs', 'role', '01m8aa3d10sf0c4ve46dtcr438', 1, 'RoleCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d0zmnarne8wq51tjbtj', NULL, '2026-11-25 21:34:31.457+00', '{key,name,number}', '{"to":{"number":40,"key":"coach","name":"Coach"}}', NULL, '\xea16b5ad7b614027da0d5bc3236c193afb4433163eeb94e6234c6931edefaca9'),
	('0000000001gf4y5myr1swekhan', 13, '01m8aa3d16ps0bgb3kt81arrw4', 'role', '01m8aa3d10sf0c4ve46dtcr438', 2, 'RoleUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d13sj9sdhgaqn4gvas1', NULL, '2026-11-25 21:34:31.462+00', '{name}', '{"from":{"name":"Coach"},"to":{"name":"Head coach"}}', NULL, '\xaa5dd1aa275c8d306c4be4a6bbf4e5d5c95f90223a448222f50e8e13751b2cd5'),
	('0000000001gf4y5myr1swekhan', 14, '01m8aa3d163jp7spx5n4gzh3jb', 'organization', '0000000001gf4y5myr1swekhan', 2, 'OrganizationUpdated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3d13sj9sdhgaqn4gvas1', NULL, '2026-11-25 21:34:31.462+00', '{default_role_id}', '{"from":{"default_role_id":"01m8aa3bq39nypdc6ne2rejv18"},"to":{"default_role_id":"01m8aa3d10sf0c4ve46dtcr438"}}', NULL, '\xd51be9c6236a5a0d2bcc60c15647f1f7462f9b6843f2d3e24324d6ebaa142087'),
	('0000000001gf4y5myr1swekhan', 16, '01m8aa3d2979qerpbe09m229sj', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 1, 'PersonCreated', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3d2853r7gkh4e3256pyr', 'season 2025', '2026-11-25 21:34:31.497+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"primary"}]}}', '\x84c144e1c231f226b9ca2cfdcfec6565dcf7322da4dfa4478ccbeafc481d90af600a6883c7e8b13874cca326675cf51805b916c17be4c9f223a8f2c8767aebfa533c499277b777bee96c0dc4e632e8e208463e0857744f795b44aef6c20748adb7e8a6e50b0c33e102c0bcfc1143af4095bc479d6ff1b9a082774af5abff8442d5c9cb5e11ea2d88b987', '\xc0be313e0fa078072b4d1c774447fca0e81e2d62fe3a4ddf944887fa414b076d'),
	('0000000001gf4y5myr1swekhan', 19, '01m8aa3d2t66vg0ava93bcs3qf', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 1, 'PersonCreated', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3d2t5g9gxha7x5cgd0jp', 'season 2025', '2026-11-25 21:34:31.514+00', '{address,email,first_name,language,last_name,name,roles,source,source_id,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x5ad2a5ab8daa2f005965ea6556ece3d894f07a4d9fd1530f999638290cc97039a1c1e53aabedd21e050c61e6e77ad2abacf7b44f0883f328f5bc8c0ae48243f4b436c7ea7c46660663840899515134bb80ac83fd0be83a31c37db4e62431383772825ec9278386c8475bbb11951f941e498e4128251095abbceff1d8734213961a69157d357aeeedac10ab11e85d56b439daea67790ae2212fb4a2fdd4995ad27b38d753e8a8b47d2dbb152798b2caf433eb036eb731d5a449faa471bf', '\x963a6ab46abbfd9d430c0f80128f23c524c5aba7e9041c4ed8f5feb7481ef472'),
	('0000000001gf4y5myr1swekhan', 22, '01m8aa3d34ry6aprxs0s07fdfx', 'person', '01m8aa3d34ebxx2v1aman3y10t', 1, 'PersonCreated', 1, '01m8aa3d34ebxx2v1aman3y10t', 'clerk@harbour.example.com', '01m8aa3d3461efr0hzmd9dh476', 'season 2025', '2026-11-25 21:34:31.524+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x8e8dd2defccba8e4f244115e43c143cc90f8e97ed03cae3e20e76889353e3723de68c9048508c98ab4b4f08e713677f54d1d3830061da4c19e62d73ac8a13ff774a25288060ab56998169cb7d9eb229e6817a943d0822d154ed719bdbba8ef2ce8f1a9d03f1e40ead401e6bfce2780fe7e2306e4dd681995cfe25fe08c8901516da0c3ee43825bb950619a12212b7654a5874ae1e9b9f0cacf6b89a06b310be6579175de43c3c5c3ca03e4c739', '\xa18b9e8e7eef63d0c0b51f789897a7b9a0439928e3467a257d9948af0f62d83e'),
	('0000000001gf4y5myr1swekhan', 26, '01m8aa3d4w9rjvj5kaxdjztq8e', 'person', '01m8aa3d1xjec7vh4m22xmc976', 3, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d4ves6bg6djd046swvj', NULL, '2026-11-25 21:34:31.58+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy"]}}', NULL, '\xf56bc51d86c0d33b6301ed68b48ba3d8eaf04cfc62cf3e475a649436f3887975'),
	('0000000001gf4y5myr1swekhan', 29, '01m8aa3d58ygdag50gthqef1kd', 'person', '01m8aa3d1xjec7vh4m22xmc976', 6, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d57ag3mtgn81fzwnx9x', NULL, '2026-11-25 21:34:31.592+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3","01m8aa3d0dv7xfsk9184k3pntp"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3","01m8aa3d0dv7xfsk9184k3pntp","01m8aa3d0jaxyqe8xhb1abgrxj"]}}', NULL, '\x472e65568f5c93d025c121555f519d1bafc7abf245ecb8ffb67f73d126a47a52'),
	('0000000001gf4y5myr1swekhan', 32, '01m8aa3d5tpcdnxzee76x5nhy2', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 2, 'PersonGroupsChanged', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3d5ss69r1efn7pzq9m3x', NULL, '2026-11-25 21:34:31.61+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]}}', NULL, '\xdeb1b18a2d1215ed696ac4a95a986dea0666e7909ee2bbbf911038529628c088'),
	('0000000001gf4y5myr1swekhan', 35, '01m8aa3d65hq7ktdfnsdptenft', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 3, 'PersonGroupsChanged', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3d65k6c1xshf2htyr75e', NULL, '2026-11-25 21:34:31.621+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d0jaxyqe8xhb1abgrxj"]}}', NULL, '\xe50388129233f2c9d2cab27a78ae271a4f48be65caca7513985f9f75e9a8954d'),
	('0000000001gf4y5myr1swekhan', 40, '01m8aa3d7677m8mg2ag31zs8nt', 'person', '01m8aa3d1xjec7vh4m22xmc976', 10, 'PersonStatusChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d753pc8m70v55z337pe', NULL, '2026-11-25 21:34:31.654+00', '{status}', '{"from":{"status":"inactive"},"to":{"status":"active"}}', NULL, '\x60965815a99b9fff0817aaa7cf7c52bd2fd5a5edd87c44640e21df093a9263c5'),
	('0000000001gf4y5myr1swekhan', 42, '01m8aa3d8c7ag58v4q43rqtdtg', 'person', '01m8aa3d1xjec7vh4m22xmc976', 12, 'FileAdded', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d7nnvcxtmgmc7rt7e4y', NULL, '2026-11-25 21:34:31.692+00', '{files}', '{"file_id":"01m8aa3d7pgw7ghb8j7a216k3e","size":22,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aa3d7pgw7ghb8j7a216k3e"]}}', '\x6b30334c65a7f01676b02ec4a1bdd3ee14f667f4c2e93895b7fcd01ecf2467216c7945d756d9e211780e94319d3597b00bada21fc0c35f5e3aa7a78f1cb751bb3872bd4faed765', '\x515c7feabf96a830536d5c92d5098965f9c93e0cda91d0a39bea768afae4c93f'),
	('0000000001gf4y5myr1swekhan', 44, '01m8aa3d8xgq698y83ar3jg5sv', 'person', '01m8aa3d1xjec7vh4m22xmc976', 14, 'FileRemoved', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d8wb3ypy789jdy0qh96', NULL, '2026-11-25 21:34:31.709+00', '{files}', '{"file_id":"01m8aa3d8hkmhv9zxv6rsyt2rb","from":{"files":["01m8aa3d7pgw7ghb8j7a216k3e","01m8aa3d8hkmhv9zxv6rsyt2rb"]},"to":{"files":["01m8aa3d7pgw7ghb8j7a216k3e"]}}', NULL, '\x5627741c5b06b3746a95582edd4228d833b1c0dad11420a9410294da2719cde2'),
	('0000000001gf4y5myr1swekhan', 45, '01m8aa3d92zwhnzqb59k47qmz4', 'person', '01m8aa3d1xjec7vh4m22xmc976', 15, 'InterviewAdded', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d906ee4wam7s37ede6c', NULL, '2026-11-25 21:34:31.714+00', '{interviews}', '{"interview_id":"01m8aa3d91n3rrfnrf9k86t9sj","date":"2024-02-29","board_id":"b-1","form_id":"12","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aa3d91n3rrfnrf9k86t9sj"]}}', NULL, '\xac91cefc217f55f56aef6e643c9ec4269b4a843cbadb5a0e671e61e5ab36ea83'),
	('0000000001gf4y5myr1swekhan', 41, '01m8aa3d7atqpx8a6kkns3mrbc', 'person', '01m8aa3d1xjec7vh4m22xmc976', 11, 'PersonRolesChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d78kkx1e3z7aytvjdhp', NULL, '2026-11-25 21:34:31.658+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"},{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aa3bq31mnr74px4ta91eaa","rank":"primary"},{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"secondary"}]}}', NULL, '\xbf6ac900efb6f679f8e24aee4e7e1ee5c35e2dcf0e018d76e1375f1246019ca0'),
	('0000000001gf4y5myr1swekhan', 48, '01m8aa3d9pbjyfxv44zwm64a0n', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 5, 'PersonRestored', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3d9nh1s4tzj71vxx83rq', NULL, '2026-11-25 21:34:31.734+00', '{archived_at}', '{"from":{"archived_at":1795642471730},"to":{"archived_at":null}}', NULL, '\x18309cffbdaf6d9ed5891656f4d1ff254eb5f956d407ee581b7df5db0c3eec0f'),
	('0000000001gf4y5myr1swekhan', 51, '01m8aa3da3tz6vv1jqy116y7e1', 'person', '01m8aa3d2x8reb2jmaeajmepcg', 2, 'PersonUpdated', 1, '01m8aa3d2x8reb2jmaeajmepcg', 'clerk@harbour.example.com', '01m8aa3da2f9srzc0rhfdwndyt', NULL, '2026-11-25 21:34:31.747+00', '{source_id}', '{}', '\x5b6864cb54a0431aba5719d1f84d04fb131ba6e1f33cea4e8b75c771eca8539f82c7562591cadc4a596c73846f2db7af22afd46e8e382643fd27533a8bfe38c3297f44f2b9e6e0bb52b45c910cb249ea598ca4', '\x754bfce1c0eaff013d79b088b5aa8eb914827cb2fa05e20b0f789dff8fc04834'),
	('0000000001gf4y5myr1swekhan', 52, '01m8aa3da3ar12rnz9m5213k7j', 'person', '01m8aa3d2x8reb2jmaeajmepcg', 3, 'PersonRolesChanged', 1, '01m8aa3d2x8reb2jmaeajmepcg', 'clerk@harbour.example.com', '01m8aa3da2f9srzc0rhfdwndyt', NULL, '2026-11-25 21:34:31.747+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]},"to":{"roles":[{"id":"01m8aa3bq3v6g5fh9t904836a0","rank":"primary"}]}}', NULL, '\x0a90b4304b55e99a104d4691b8b72229c153f65e3528721a0f5c6aca5088ee93'),
	('0000000001gf4y5myr1swekhan', 54, '01m8aa3dafyt1qrhtr6sfrn4g3', 'person', '01m8aa3d29v2atdhxqpb3sax1m', 6, 'PersonRolesChanged', 1, '01m8aa3d29v2atdhxqpb3sax1m', 'clerk@harbour.example.com', '01m8aa3da9p8g7jk14h40qd6cw', 'no more coxes', '2026-11-25 21:34:31.759+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"primary"}]},"to":{"roles":[{"id":"01m8aa3bq39nypdc6ne2rejv18","rank":"primary"}]}}', NULL, '\x2dc3a06b0d8fd4949d21508ba1a7aa8a9e7895ed3ae531169ad2b6dada176515'),
	('0000000001gf4y5myr1swekhan', 57, '01m8aa3db4n6gn8gcw0ys0hv8a', 'person', '01m8aa3d1xjec7vh4m22xmc976', 18, 'PersonGroupsChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3datb13v6vr2j3c2qgd3', NULL, '2026-11-25 21:34:31.78+00', '{groups}', '{"from":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3","01m8aa3d0dv7xfsk9184k3pntp","01m8aa3d0jaxyqe8xhb1abgrxj"]},"to":{"groups":["01m8aa3czq3qbrjmrtrx7sndrb","01m8aa3d01ea69x8k0hz8g0gcy","01m8aa3d07pkdnc7hss8se4sa3","01m8aa3d0dv7xfsk9184k3pntp"]}}', NULL, '\xe13abb561cffe4ba91cea9b0693318f0a62bfddc5115edba701c1566f1ff9f83'),
	('0000000001gf4y5myr1swekhan', 59, '01m8aa3dbkhc1s239dh2jygs46', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 3, 'FileAdded', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3dbcrvd8qwjhmdg2jp24', NULL, '2026-11-25 21:34:31.795+00', '{files}', '{"file_id":"01m8aa3dbd26ga929xqsw587pb","size":10,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aa3dbd26ga929xqsw587pb"]}}', '\x4569b7225f26d81cf8516b54bcee2cd7a4651f4e468c8df271f3e35301e296e5cca965253d7d67165043a2f6da0536386d2c2104b8603c8fe678df576c1db2b194c3a0f83a', '\x01b73accafa534343e583d27e03984ac09bc91d0258ac4bc86befe61771175bd'),
	('0000000001gf4y5myr1swekhan', 64, '01m8aa3de253f71bqadtbw2k6b', 'api_key', '01m8aa3de2v0q34jtw1hc6sw59', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3de2x4kj35pjt64phmfn', NULL, '2026-11-25 21:34:31.874+00', '{hint,name,scopes}', '{"to":{"name":"Old site","scopes":["people:read"],"hint":"WjPW"}}', NULL, '\x5a7308d06136c5ac62f620ac35aae03b3c450f8616d85603a2b623fb68c81ace'),
	('0000000001gf4y5myr1swekhan', 65, '01m8aa3dewekzq6nb24g4jjmnh', 'api_key', '01m8aa3de2v0q34jtw1hc6sw59', 2, 'ApiKeyRevoked', 1, NULL, 'clerk@harbour.example.com', '01m8aa3devz8bgaf06bwja2xyg', NULL, '2026-11-25 21:34:31.9+00', '{}', '{}', NULL, '\x9c546e9b537071411e0d71ce8f30e9e1c9045fca4a5de87dbf06b736156907c6'),
	('0000000001gf4y5myr1swekhan', 66, '01m8aa3fghqfbxg34979s2sc5g', 'person', '01m8aa3fghrqht1yghjjwykhh7', 1, 'PersonCreated', 1, '01m8aa3fghrqht1yghjjwykhh7', 'clerk@harbour.example.com', '01m8aa3fgghfznnmqjntqmtxs7', NULL, '2026-11-25 21:34:34.001+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bq31mnr74px4ta91eaa","rank":"primary"}]}}', '\xcfb0c1b189ccadcfebe0ed138e44a92a0baaca8475d4c32779f0ea4a93f0e29e9310a74361f1fdd1576ed9ecf2d43f81b1c459558deedc50448e3efff0fd2786345ccc1d634ad877c380c9c6da8f9eb7406a72751a2a71dde1189b801d77567ae868163f215f43d589c8dc1e08d5c14b9f4222ce710128f743c9cb7bcdb8109d3889e28f89365063a32de5003e0614dde9c0e277', '\xfbc7fef99183cd3531f90dc4aff120e1c3ba45154d744ece55f00182beae1184'),
	('0000000001gf4y5myr1swekhan', 67, '01m8aa3fghzy3csfya2b3twcbn', 'person', '01m8aa3fghrqht1yghjjwykhh7', 2, 'PersonInvited', 1, '01m8aa3fghrqht1yghjjwykhh7', 'clerk@harbour.example.com', '01m8aa3fgghfznnmqjntqmtxs7', NULL, '2026-11-25 21:34:34.001+00', '{invitation}', '{"invitation_id":"01m8aa3fghkb1zeve2c09sew6v","expires_at":1798234474001,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x4730d5b9bffed47ff6f84ab283978d0fba362fbfea1089061d7cb6f62aa3830b4e40fa0538a8a03240209ef2909ed5de8b9b8d8df8d4cef2d10b6c02b121034b449181034eafbb02727f20210eb0a9473c158ac063193f45a6d7f318c14cf43789ca307a8bddc7df1479ef424d', '\x618f8003d77e30b3b3a607ace79c0fe93ee16c530e4d3a2a70259c356726834f'),
	('0000000001gf4y5myr1swekhan', 72, '01m8aa3fqhvp8k4k9c4ft3pvmj', 'person', '01m8aa3fm20n96da0r6b73f33d', 3, 'PersonUpdated', 1, '01m8aa3fm20n96da0r6b73f33d', '01m8aa3fm20n96da0r6b73f33d', '01m8aa3fqcjkqghazhg7zmgrzm', NULL, '2026-11-25 21:34:34.225+00', '{first_name,language,last_name,name,phone}', '{}', '\x7527ceed32354062b8a2f72dc95c1126f0c022a77ee01f5f95037a17923844b545ee89e3361ad67413fb656f4b946bc3a344e20f246100245af03695283605841ed047332e83aabbed3da7d8d4cc0f837e4fa56ccaa1f782f80f6472f49d33ba226db83afa8857dce8998b53bcb02cdfc383b295939f344ca1fdb4514bc39dc53d6dcffd703897c720a64f4a3fc86490b1bd67d855ccf278f87c3dfbd94a6b4e5f4b052ca5e8218fa93819a90abd969520bf237865e172ebd40ea2983937ed0a098b7ce6c9c940a3fbba494e0d4a110a3515489424a253e98814da7e5e926aa2223c55b4a96b8d118ca0b881883bfcbfc0d5', '\x9b18d8499987d57d13b10a9007565c9e768704cfff2cde6c1df775639334a17f'),
	('0000000001gf4y5myr1swekhan', 73, '01m8aa3fqh90npdp0jqf7vcg06', 'person', '01m8aa3fm20n96da0r6b73f33d', 4, 'InvitationAccepted', 1, '01m8aa3fm20n96da0r6b73f33d', '01m8aa3fm20n96da0r6b73f33d', '01m8aa3fqcjkqghazhg7zmgrzm', NULL, '2026-11-25 21:34:34.225+00', '{invitation}', '{"invitation_id":"01m8aa3fm2wm9v5aj26prc6nq7","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x81a33182736455b302efdae13652a6a35d9e6ab2af0b1547505213c0c094274e');
INSERT INTO public.events VALUES
	('0000000001gf4y5myr1swekhan', 75, '01m8aa3fqx216p0tjve2w81mq0', 'person', '01m8aa3fqxfry1sarxwrse6emd', 1, 'PersonCreated', 1, '01m8aa3fqxfry1sarxwrse6emd', 'clerk@harbour.example.com', '01m8aa3fqxsaj1d6qgne4e3jwh', NULL, '2026-11-25 21:34:34.237+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x6010c95b6bae6696c679d96be07da2b40d29f812a39e25a005b96ac9ec5b50e3f5f568daf45699d9cbd61722eaa733a9d20c12f4356dde0df40bf440198d5238b5819f957aa28af801197eb9b90bf8f24ae0cf1aac7551fdfca44762453acb52d1db2bd37741d52cb57e084cc8246f258280705527df1728e2e7a999d3a14ab67bee5763bc5b5fbe592207bd7f60b8b2bb9c950dedbcb163453eeab5b8', '\x1f3d62829644b50734d3aab5194423bbdeb981a34de61984c405ce135efb6921'),
	('0000000001gf4y5myr1swekhan', 76, '01m8aa3fqx9t8zfmn1v47cc4g5', 'person', '01m8aa3fqxfry1sarxwrse6emd', 2, 'PersonInvited', 1, '01m8aa3fqxfry1sarxwrse6emd', 'clerk@harbour.example.com', '01m8aa3fqxsaj1d6qgne4e3jwh', NULL, '2026-11-25 21:34:34.237+00', '{invitation}', '{"invitation_id":"01m8aa3fqxsr9fp5ahbksfajn6","expires_at":1798234474237,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x0eec9d4b77bdd33a04dceaca510ca95d14fdeb642ac514e44f83b558f369ba42c306f2c7b1d69ba45f58c789b1a5b83295931d3f58e59929dd38ed4c6a3ce1e75c82f62a3de74b0efbd2740f2174ae9b5f7d9209ad8e3c413dcf723271699a76d94beb48fc4b8ac9fe36f1318c', '\xa12519c0bad48c6fe50f68d546cfe2a6fa463276415f44a7a1b9953c350e7d60'),
	('0000000001tx478ar0d6fzxd27', 34, '01m8aa3k1t2ay0q48f05wn584d', 'person', '01m8aa3jtama1xmztvrgpv9sgh', 3, 'PersonDeleted', 1, '01m8aa3jtama1xmztvrgpv9sgh', 'clerk@grace.example.com', '01m8aa3k1rqj3c56y49x2t0ea3', NULL, '2026-11-25 21:34:37.626+00', '{}', '{}', NULL, '\xb166f740224b466b0bc08f627b6f990745f4ed892a60be96a6f731aa95fd97a0'),
	('0000000001gf4y5myr1swekhan', 46, '01m8aa3d99bxvnecnsg4wtbddf', 'person', '01m8aa3d1xjec7vh4m22xmc976', 16, 'InterviewAdded', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3d98jv47hhgyn4fx7wfg', NULL, '2026-11-25 21:34:31.721+00', '{interviews}', '{"interview_id":"01m8aa3d982ewd8yj3janrzcmq","date":"2025-01-15","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":["01m8aa3d91n3rrfnrf9k86t9sj"]},"to":{"interviews":["01m8aa3d91n3rrfnrf9k86t9sj","01m8aa3d982ewd8yj3janrzcmq"]}}', NULL, '\x2a92b6220ac3cf702aa5a3713eacbc6ad424d2653659224618a09654de10b679'),
	('0000000001gf4y5myr1swekhan', 49, '01m8aa3d9xz4n62r7keb0xmt94', 'person', '01m8aa3d2hn6s8ckhv2m7qshaq', 3, 'PersonArchived', 1, '01m8aa3d2hn6s8ckhv2m7qshaq', 'clerk@harbour.example.com', '01m8aa3d9wsxhvyspsb3srh06w', 'left the club', '2026-11-25 21:34:31.741+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795642471741}}', NULL, '\x9e4b1ae862048d4e9a9dfa4eb83564bafd569865e21d4296ed1bbf473bab4034'),
	('0000000001gf4y5myr1swekhan', 53, '01m8aa3daeerh8yg96abxaenhb', 'person', '01m8aa3d1xjec7vh4m22xmc976', 17, 'PersonRolesChanged', 1, '01m8aa3d1xjec7vh4m22xmc976', 'clerk@harbour.example.com', '01m8aa3da9p8g7jk14h40qd6cw', 'no more coxes', '2026-11-25 21:34:31.758+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3bq31mnr74px4ta91eaa","rank":"primary"},{"id":"01m8aa3d0t908tdb6xp82ndgx5","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aa3bq31mnr74px4ta91eaa","rank":"primary"},{"id":"01m8aa3bq39nypdc6ne2rejv18","rank":"secondary"}]}}', NULL, '\x7ecdc3daca11003963945ad1a8f5e8e337ae973b5a16b84c7b5ae7874d5e6d81'),
	('0000000001gf4y5myr1swekhan', 56, '01m8aa3daw6kxd2q8d288q9gc4', 'group', '01m8aa3d0jaxyqe8xhb1abgrxj', 2, 'GroupDeleted', 1, NULL, 'clerk@harbour.example.com', '01m8aa3datb13v6vr2j3c2qgd3', NULL, '2026-11-25 21:34:31.772+00', '{}', '{"from":{"kind":"team","name":"Four","description":null}}', NULL, '\x968a579bcdc6898beba306f439c91b9208ace4268f0007d72a81497fb2cb359f'),
	('0000000001gf4y5myr1swekhan', 61, '01m8aa3dbxwsr1m8jvqhyev659', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 5, 'PersonUpdated', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3dbv9yk0yvmxa9arzew4', NULL, '2026-11-25 21:34:31.805+00', '{email}', '{}', '\xa33604bc696dfe34a82d49d1b18f01e38c9f6a1e1684a2b9ab8d5d7323c3336c3c9d30b5289b03100daa59d90bdcf474d047e625df3a9821c13a26f3126d3d2f83b33690fe5a5ba31e0c45def2174dafca6dc187845ffc1374bf28782c72284a9bfc1d63da025e98', '\x894aaf9ccc7b5fae14a993c53482f6c0db664062c70d20599e0cdf3cf1cfd727'),
	('0000000001gf4y5myr1swekhan', 68, '01m8aa3fhe7m1d0cqbcnxz809a', 'mail', '01m8aa3fghhmr7n2eysfacd762', 1, 'MailSent', 1, '01m8aa3fghrqht1yghjjwykhh7', 'system', '01m8aa3fgvdmr3cbd45df0dc3a', NULL, '2026-11-25 21:34:34.03+00', '{}', '{"invitation_id":"01m8aa3fghkb1zeve2c09sew6v","provider_id":"fb524b9d-b05e-4439-a2fd-e2f8d909f5ba"}', NULL, '\x7d71b8c0a7bc5fda304fcfc4d4a227931f7de2454bea70e01f433f5206383c9a'),
	('0000000001gf4y5myr1swekhan', 69, '01m8aa3fm2rpcq7qrz62s37jg6', 'person', '01m8aa3fm20n96da0r6b73f33d', 1, 'PersonCreated', 1, '01m8aa3fm20n96da0r6b73f33d', 'clerk@harbour.example.com', '01m8aa3fm2ds3knbchtapybh05', NULL, '2026-11-25 21:34:34.114+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x615f9597045d8a916928513bdc0531346a729ab9b1970c38b293cec81456e8b733f9b792425ce1b6dadf380cef75252cbde238a6a14018220b8ba119b8cdc5e3cef3cd47c64e59d1ea186eb4e1cc9866a8556e1e756eb45a02219e7748ff3ed7e9c8ee131833a3ca798ba4d0822ecb4d14a92f74c182dae2536b1ff9b4f903b45ef576518a65216300eb61b4b573d6554e62bb2d7e4006', '\x3bb21375fbd16bb838a14dacd2ee032b99e7c596f2255f80d0952f5498bc74ca'),
	('0000000001gf4y5myr1swekhan', 70, '01m8aa3fm2dhvnawx5eg6w2j95', 'person', '01m8aa3fm20n96da0r6b73f33d', 2, 'PersonInvited', 1, '01m8aa3fm20n96da0r6b73f33d', 'clerk@harbour.example.com', '01m8aa3fm2ds3knbchtapybh05', NULL, '2026-11-25 21:34:34.114+00', '{invitation}', '{"invitation_id":"01m8aa3fm2wm9v5aj26prc6nq7","expires_at":1798234474114,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x4764123e4fe24762c175dd4753e2fc133632a59b69c9d681b96ff7a7168747dc67f8060f9b7563917ef0c750cb2a2727530871987f38d70ae499b732e59d6ed67c587bc2998a6ba291b91c6abf430fb4d29566a0f29eb23e8da794f32c55d15e2725ebf36fe6216abe1dbcbd23', '\x996a7029ca3edf4849e47d398a1243f7d9b0c6e9b047fb1c63579e7a7f13a658'),
	('0000000001gf4y5myr1swekhan', 77, '01m8aa3fr6nnp6qvjy8m68ev2f', 'mail', '01m8aa3fqx0sy7gs14ay0x5480', 1, 'MailSent', 1, '01m8aa3fqxfry1sarxwrse6emd', 'system', '01m8aa3fr00v90ee4r54btna54', NULL, '2026-11-25 21:34:34.246+00', '{}', '{"invitation_id":"01m8aa3fqxsr9fp5ahbksfajn6","provider_id":"755d87bf-14d5-4b00-a2c7-583b4d327d15"}', NULL, '\xf617cbcf3e17c2b0c552cac1e843e39e9ad93f4f23f9210f74192a9e69e01bc1'),
	('0000000001gf4y5myr1swekhan', 80, '01m8aa3fvpvty3rxdm9m177gty', 'person', '01m8aa3fvpfjbwwzyyfdnkfrb7', 1, 'PersonCreated', 1, '01m8aa3fvpfjbwwzyyfdnkfrb7', 'clerk@harbour.example.com', '01m8aa3fvp0f6qngtmgbtxrfkp', NULL, '2026-11-25 21:34:34.358+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xad2248df5d3f3c68b67558718c37142e8932b3bf074eec9333922ba3cf66e2147f2bb3d3ab89d64809adb8c304cf976e6f0451d1e2a80e4aeb210e3748e68f1e04d9dbb10e22ea8629d779a4c7f93a55dfc915a8cbcf06559f28356a435f59729e0cf835b8adde3940d2cccab8fd188776775f4b99f20a50b7c4fcf39eed846b163b52c58208cf1d534380ed112c049e1234c342', '\x9370fb5f6b7bdf75292e24ab1d0c064fe9033572c27db4f1ed9d31903e8030d6'),
	('0000000001gf4y5myr1swekhan', 81, '01m8aa3fvpxcxx1ech31a07n44', 'person', '01m8aa3fvpfjbwwzyyfdnkfrb7', 2, 'PersonInvited', 1, '01m8aa3fvpfjbwwzyyfdnkfrb7', 'clerk@harbour.example.com', '01m8aa3fvp0f6qngtmgbtxrfkp', NULL, '2026-11-25 21:34:34.358+00', '{invitation}', '{"invitation_id":"01m8aa3fvpvpra56vfqj9bqwhq","expires_at":1798234474358,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x30f20ed359745e890c4e74ad1c521b47cf06c5d74d92ee3fa05960759975494f8cfec0a5b41cc155cafc92273f09e759ca5275b1460e4fdcb9b559c10c199bfe06df582dc2bda3a568c11827b2145b335a4e6e32b8a7a3f0c56645f0bbc70fa1104fa8c032edae7fdeba6467ef', '\xbef7799735fff63bd5224d2036abf5a9854344b0dec40fad64147944c5592986'),
	('0000000001gf4y5myr1swekhan', 90, '01m8aa3g3rsx1v9y8mkr0mapmd', 'mail', '01m8aa3g3cbajchjzb049ey6dz', 1, 'MailSent', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'system', '01m8aa3g3eccs71h35r7yt5svh', NULL, '2026-11-25 21:34:34.616+00', '{}', '{"invitation_id":"01m8aa3g3cdxm2s0qwsa2ekhw0","provider_id":"b5f53f87-d141-4937-8c4f-07f47f70a6f9"}', NULL, '\x6a4947a1bec8d071b5d71a8e4d89d857c073499cc2ee84336f016450ca930a2a'),
	('0000000001gf4y5myr1swekhan', 91, '01m8aa3g6py19wykwqbba4nv0c', 'person', '01m8aa3g6pyn67db8zh38e6fkm', 1, 'PersonCreated', 1, '01m8aa3g6pyn67db8zh38e6fkm', 'clerk@harbour.example.com', '01m8aa3g6p6emcd704mcvarak9', NULL, '2026-11-25 21:34:34.71+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xc8f9c22c3670c1dfc1d0e4617e385c67cd7080a3e58d7d1746637a7d850e5b1967371749586a165f2ce947d91a04d203da0831152c1cd8b84e573e99832097f212809c3e3d307b570c0d0b590618a91385bd1ff28dba1ea4cef6f0a4a5c2838117786bf3eaeccb9c0470f38b1acff67b5af8ddc893ea417e0b6f67bfcc2ac33862ea334b5e0a1e8b6c1058c9859378efeb', '\x61ab34fbb5c014b4771145c829c80f54066999f055c4059cf84defa7a5e7a16b'),
	('0000000001gf4y5myr1swekhan', 92, '01m8aa3g6p4vyfky99sye28se3', 'person', '01m8aa3g6pyn67db8zh38e6fkm', 2, 'PersonInvited', 1, '01m8aa3g6pyn67db8zh38e6fkm', 'clerk@harbour.example.com', '01m8aa3g6p6emcd704mcvarak9', NULL, '2026-11-25 21:34:34.71+00', '{invitation}', '{"invitation_id":"01m8aa3g6prpkva9f9sxgzedvs","expires_at":1798234474710,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x01f85482829d6c5cfac815a6db053ce76af283b20d7afc5ddad03002edf6c283337dc6c526486d1baea6b5b011e3ab182e820e14557180a82dcb474f785d0a5562c405ad1b33f6b5d290871d34811ea6b8f244d59c33e33b432d4de72ee690ce186bdd0042981889d65dcad0c1', '\x49a7f1b5193ae6baff03837f1479ce37b0607a5f865f1242ee47677f1d7055a5'),
	('0000000001gf4y5myr1swekhan', 96, '01m8aa3g8k2a946bggwvqwevgr', 'mail', '01m8aa3g6vc40j0n767m7z6m7z', 1, 'MailSent', 1, '01m8aa3g6v3emzxy4ky15jk2f3', 'system', '01m8aa3g6sw1d8gqqej3h33r6b', NULL, '2026-11-25 21:34:34.771+00', '{}', '{"invitation_id":"01m8aa3g6v01a1f151qpavpdsg","provider_id":"b66798fe-bf25-4b91-b10a-996c4bf6a1b5"}', NULL, '\x35d7301d9e8b2c98db9487f99909ef3ae29d8cb86bb78912ea37705677fed0d4'),
	('0000000001gf4y5myr1swekhan', 97, '01m8aa3gb0hd01r6qnek2s2p4z', 'person', '01m8aa3g6v3emzxy4ky15jk2f3', 3, 'PersonDeleted', 1, '01m8aa3g6v3emzxy4ky15jk2f3', 'clerk@harbour.example.com', '01m8aa3gazj1wmm04yt3zr8d43', NULL, '2026-11-25 21:34:34.848+00', '{}', '{}', NULL, '\xe5a593dbe9d0233ddc0d4ba4a1fc1fa6ea3565afd1e0f8e25d212036bbb0ef8b'),
	('0000000001gf4y5myr1swekhan', 62, '01m8aa3ddcy9t5g1f7yvvbyhz9', 'person', '01m8aa3d2tq4ec5t6b0e5enfd6', 6, 'PersonDeleted', 1, '01m8aa3d2tq4ec5t6b0e5enfd6', 'clerk@harbour.example.com', '01m8aa3ddbp4y3rvpsbyzwdrbd', 'asked to be forgotten', '2026-11-25 21:34:31.852+00', '{}', '{}', NULL, '\x1572973e635850a36754b1546515496ab6d1f5e6d743331d9a38fa8e22fa9038'),
	('0000000001gf4y5myr1swekhan', 63, '01m8aa3ddqav94s2d6gtjc2esm', 'api_key', '01m8aa3ddp7q62193wjxwvk2bs', 1, 'ApiKeyCreated', 1, NULL, 'clerk@harbour.example.com', '01m8aa3ddnmntm5w9p9b94crx2', NULL, '2026-11-25 21:34:31.863+00', '{hint,name,scopes}', '{"to":{"name":"Website","scopes":["people:read","events:read"],"hint":"0elH"}}', NULL, '\x785ab98945e8e82c55f56f69518671784a1c8fef7d467b52e86a57fc86402d6f'),
	('0000000001gf4y5myr1swekhan', 71, '01m8aa3fmhn8xfvwngdzya12y4', 'mail', '01m8aa3fm27z9nkdy9hbe8f8x1', 1, 'MailSent', 1, '01m8aa3fm20n96da0r6b73f33d', 'system', '01m8aa3fm5ae67j6fv5g14gbpk', NULL, '2026-11-25 21:34:34.129+00', '{}', '{"invitation_id":"01m8aa3fm2wm9v5aj26prc6nq7","provider_id":"4828154e-7054-400d-b4a5-8108284ffd84"}', NULL, '\x99210fadeeb8b2555f53ca9e0f663359eb89913dfab36be779e58eb1e21633eb'),
	('0000000001gf4y5myr1swekhan', 74, '01m8aa3fqscwhg2eea8yxc0n8f', 'person', '01m8aa3fm20n96da0r6b73f33d', 5, 'PersonApproved', 1, '01m8aa3fm20n96da0r6b73f33d', 'clerk@harbour.example.com', '01m8aa3fqpf3kpd28zpgp4ms4g', NULL, '2026-11-25 21:34:34.233+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x17dc9e50bd86251299b767ede793b08e66e8d95e564ea68d4916a50d78ea6b1d'),
	('0000000001gf4y5myr1swekhan', 82, '01m8aa3fw0n86hyfd4q5qk8ba3', 'mail', '01m8aa3fvphjqk197vkt3jb397', 1, 'MailSent', 1, '01m8aa3fvpfjbwwzyyfdnkfrb7', 'system', '01m8aa3fvraqw3bt6za2mk3ghj', NULL, '2026-11-25 21:34:34.368+00', '{}', '{"invitation_id":"01m8aa3fvpvpra56vfqj9bqwhq","provider_id":"6abde788-fd0d-4ba3-ac1f-3b966c874e5a"}', NULL, '\x2df71dcf878f85874b47c96b3b507e2cae9dd1bcf8193bc7dbde0ee5189b3917'),
	('0000000001gf4y5myr1swekhan', 85, '01m8aa3fzx7c27gbbh0z86zktb', 'person', '01m8aa3fzx4bhm6zhp7a1ktdqy', 1, 'PersonCreated', 1, '01m8aa3fzx4bhm6zhp7a1ktdqy', 'clerk@harbour.example.com', '01m8aa3fzxzebk6900xtsxqm3x', NULL, '2026-11-25 21:34:34.493+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x3ea32a367e1d7feede548efebc037a10b0af7f9b6c002fba61054c6e1d3d984ce21df9082904c359e02793c137082c51de6bcb1afd17526d10be43e3c9881c2a8a49440ada2eeb55c8a28f2e55cbb9d8869d7d50bedb487dfcb0c12ba68bf052440db0e69a331c7f45de257ac0bff467150f33d2210183f1781f73ea556ac949974d17e324958fbc4d567aa97b06ccf1eeeacaa8', '\xbb7e6d879bd95b336c5a8c9b30931b2a7d9bda5489df3e00c0016bbc156c5bfb'),
	('0000000001gf4y5myr1swekhan', 86, '01m8aa3fzx8gq6yfkgm2yya5f3', 'person', '01m8aa3fzx4bhm6zhp7a1ktdqy', 2, 'PersonInvited', 1, '01m8aa3fzx4bhm6zhp7a1ktdqy', 'clerk@harbour.example.com', '01m8aa3fzxzebk6900xtsxqm3x', NULL, '2026-11-25 21:34:34.493+00', '{invitation}', '{"invitation_id":"01m8aa3fzxyn9rm1gyqxx2bs29","expires_at":1795642476493,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xb486d999c2f1b4e8cdbf1689698dc77da0b7783256c57c65089b139c956f5ce2db67c4d7683e449f424cf573416225a08f08f7bbdd22c66bf4c2149b544e086c18258916f9fdfa4011dfd5581cf8a5122af2b57c034358c6abe64559b8c783cd684c79f208d1687d2b00c5afec', '\x83b88ee4727041a50df1b234956efb9ac12d38ba506278dc05443ddbe3a96af4'),
	('0000000001gf4y5myr1swekhan', 93, '01m8aa3g6vk235t0sqyhx94z6r', 'person', '01m8aa3g6v3emzxy4ky15jk2f3', 1, 'PersonCreated', 1, '01m8aa3g6v3emzxy4ky15jk2f3', 'clerk@harbour.example.com', '01m8aa3g6vk04wn0hyf5r8zmp4', NULL, '2026-11-25 21:34:34.715+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\xf2d7c6fb0c6d572010ac6b6194c6ab30824145ee48aac03906745844d04079d37dc0c8cddc73d9e1ddc365640f1605883905024e9df86c3eaee3dd146ed3f6f982a62e454f7fc23f4c4ad1233579aabba1410850d805ae4fcb6d29dc87f7cd59d0ca1f94058f5d02a507411699a5e9e78fbf282a292b1eb361ff8382337c84818905c46c153703b3d062552e2ca2fe2ba60498c0d63ef0192e0d', '\x3092bd94d3b63b89d6b32df76b4f5ff6ea2f6ef2a511efffeb2620be344a0931'),
	('0000000001gf4y5myr1swekhan', 94, '01m8aa3g6vj4senwrha8r9k693', 'person', '01m8aa3g6v3emzxy4ky15jk2f3', 2, 'PersonInvited', 1, '01m8aa3g6v3emzxy4ky15jk2f3', 'clerk@harbour.example.com', '01m8aa3g6vk04wn0hyf5r8zmp4', NULL, '2026-11-25 21:34:34.715+00', '{invitation}', '{"invitation_id":"01m8aa3g6v01a1f151qpavpdsg","expires_at":1798234474715,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x1c4b9c3f24bef4e295592dafc7224ba0a22b9d675b47b8cd98a65a4ea1ee579c3e94655d455ce3fef30887ca23adc79270781b1112169c6e32d16c2cbd8f4cc38455de7dbb732d5a493c4ece7c2c4c1f83d97c85da1cd7019ee325e86a47a8b75a656ab623d507f68fbf6323a1', '\x4c28642e23636c110674d94479137965223e449618f21969471e1d2df07934aa'),
	('0000000001gf4y5myr1swekhan', 95, '01m8aa3g827k59y2t0q7e64e0g', 'mail', '01m8aa3g6pxd7nv4e0jxay6fz7', 1, 'MailFailed', 1, '01m8aa3g6pyn67db8zh38e6fkm', 'system', '01m8aa3g6sw1d8gqqej3h33r6b', NULL, '2026-11-25 21:34:34.754+00', '{}', '{"invitation_id":"01m8aa3g6prpkva9f9sxgzedvs","cause":"http_422"}', NULL, '\x646bfdaf7fd0b55641f45c0c0badf78864c52d17fc765869f708b739c57fe7f6'),
	('0000000001gf4y5myr1swekhan', 101, '01m8aa3jct3s9e48m5a6cvdn68', 'mail', '01m8aa3jchfqh9nzjzgw9c86dw', 1, 'MailSent', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'system', '01m8aa3jcm10tn87he887pm2j4', NULL, '2026-11-25 21:34:36.954+00', '{}', '{"invitation_id":"01m8aa3jcg3b9phemtwwh5zybd","provider_id":"31eb89f1-ff1f-4e74-9949-cddfb7b55f7c"}', NULL, '\x236854bb0e58aa773d29549473094ae1d5703bb69f04b9b05eb2a086351cca5c'),
	('0000000001gf4y5myr1swekhan', 102, '01m8aa3jfxek0vp6dhf85a7z7n', 'person', '01m8aa3jfx1q4yb7ccj6rfkn9h', 1, 'PersonCreated', 1, '01m8aa3jfx1q4yb7ccj6rfkn9h', 'clerk@harbour.example.com', '01m8aa3jfv2hcyhbzdy37zdn39', NULL, '2026-11-25 21:34:37.053+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bq39nypdc6ne2rejv18","rank":"primary"}]}}', '\x4c67132f5002d76a4a5af6707d20486880ef0a22d3e812208da87a0e90321a2b494a2ef78f6117e437a1f96ba79e6eb38477afafa2ae4dab02876a76f5741935a350e5122685c19efc956324e48b0754fa585a2749955122f42165228301d21f521579fb0a33df9b4adb1c4ee4f81283bba0274c', '\x6d0df41d7dbb359aa5c38b0878fd4b775dd8815bc271ec5a178fc3d22a5efdbc'),
	('0000000001gf4y5myr1swekhan', 103, '01m8aa3jfx26jw89ner0p88mfm', 'person', '01m8aa3jfx1q4yb7ccj6rfkn9h', 2, 'PersonInvited', 1, '01m8aa3jfx1q4yb7ccj6rfkn9h', 'clerk@harbour.example.com', '01m8aa3jfv2hcyhbzdy37zdn39', NULL, '2026-11-25 21:34:37.053+00', '{invitation}', '{"invitation_id":"01m8aa3jfx2q0ye7976ffsrvhc","expires_at":1798234477053,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xc6198f9f5165e49b9e90bd29364eed8f808440e6b28fecdd8ad07664573c0d1c81392a8e657a7e25cb7c79a1a24d53a764699bce654ac292896ec62566f0de14655fd4e830ae6a62b3b94a2dc978f5e31f75ca867b63d58774f786f14adea92a5c54bbd68e65643236b7423c27', '\x39680db57c740260cb2a3b9706c69a4213345586376d6051a168f94e18c58c6e'),
	('0000000001gf4y5myr1swekhan', 104, '01m8aa3jfxbnmt1rmg6kenman4', 'person', '01m8aa3jfxrtdctvmd6k14a0p0', 1, 'PersonCreated', 1, '01m8aa3jfxrtdctvmd6k14a0p0', 'clerk@harbour.example.com', '01m8aa3jfv2hcyhbzdy37zdn39', NULL, '2026-11-25 21:34:37.053+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bq39nypdc6ne2rejv18","rank":"primary"}]}}', '\x80014f143ec554909d59499480f24ad772b4d5435a3a6ee8f05947a3148ceef67489121e08547f909737cc6fa43b70dcf59c5a99901a305e68f973f5003ff918abd33926133accffcf882d5dd78f4253518d33d96869539b12f2141b83a4a96054c1205d83201b7b3b99c4e02bd5e2557b69efb3', '\xd555c2cd09b0e81e898f20738f4b3a4e45280db8a105f265fdb0f3c280fdd59f'),
	('0000000001gf4y5myr1swekhan', 105, '01m8aa3jfxr1ph3mkmce5kwxg8', 'person', '01m8aa3jfxrtdctvmd6k14a0p0', 2, 'PersonInvited', 1, '01m8aa3jfxrtdctvmd6k14a0p0', 'clerk@harbour.example.com', '01m8aa3jfv2hcyhbzdy37zdn39', NULL, '2026-11-25 21:34:37.053+00', '{invitation}', '{"invitation_id":"01m8aa3jfx8v8rv67rk6p1xet0","expires_at":1798234477053,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x5f34692f3d3c26882f8e11dcc4eca76d4c0cb7b68f1d3d24d8f6c3a93eb2bf7b5cca724de252b0638386a664e81fc9ff23cf2e81a5397e3f3bd41b1b23f657ca0bd72490b7da590fe07ad4a941cc1e3aee5021abea13eeed556380d5b67d40cb1a78a1b5e1b55a45d486cb6587', '\x1681a0f6aa9a92413b584331a152e4a45b1d76835c4638986f3ca20b77093e0b'),
	('0000000001tx478ar0d6fzxd27', 14, '01m8aa3jkyz156hwg1v1rkv3ny', 'mail', '01m8aa3jkn4qz7838mebv9sq67', 1, 'MailSent', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'system', '01m8aa3jks71ew67ccj8b85efa', NULL, '2026-11-25 21:34:37.182+00', '{}', '{"invitation_id":"01m8aa3jknr698exjvva1zwny2","provider_id":"e56e7854-990e-49f3-85d7-eb6d4a13ad99"}', NULL, '\xa6587a397314fef1a34dbe6871253fb964c4794af06ee6b0e643fdeb08fb81e1'),
	('0000000001gf4y5myr1swekhan', 78, '01m8aa3fvc97h44871s808rf0p', 'person', '01m8aa3fqxfry1sarxwrse6emd', 3, 'PersonUpdated', 1, '01m8aa3fqxfry1sarxwrse6emd', '01m8aa3fqxfry1sarxwrse6emd', '01m8aa3fv7e2jecdwbwynxh7fr', NULL, '2026-11-25 21:34:34.348+00', '{first_name,language,last_name,name}', '{}', '\x791a6760e408d33e10013bbb91580bd1d196ee0bf9f32303392fd831ee1f311bba359a7cbf58aba29b7a92dce9e586c3f63b038c7d6c58b7a9f93c6578adbb25103622a856ad00563749ff70d62e603e0344158da4635807ac2dca244ed2add2f8c8043341f27bc4821f792f34f32a0f82b72fc08d572b21dd1e491755cebe1a18f49a1ba48e1724a6b6bfa6f65ce2428a922bfcec0b253f14223af8c38372ce136bf87769b4d28feec0b3bfb07f3848aeb36e64b99fafafe831f90227bdc18d0004bb9249d5cc4a9f87ace965c73b4f8c797575cdf505bca9b7466c63', '\xc791eb6dfc1e554a92950a54806c7caafdb73235830a65464817f0b46a355502'),
	('0000000001gf4y5myr1swekhan', 79, '01m8aa3fvcnd1qtfwxr8y38th7', 'person', '01m8aa3fqxfry1sarxwrse6emd', 4, 'InvitationAccepted', 1, '01m8aa3fqxfry1sarxwrse6emd', '01m8aa3fqxfry1sarxwrse6emd', '01m8aa3fv7e2jecdwbwynxh7fr', NULL, '2026-11-25 21:34:34.348+00', '{invitation}', '{"invitation_id":"01m8aa3fqxsr9fp5ahbksfajn6","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x788abf8e696f6d182ae058641864c11e185aa1ad35a2cd1bb45adb2dbb6db8d7'),
	('0000000001gf4y5myr1swekhan', 83, '01m8aa3fz13m53dx4zp4336dda', 'person', '01m8aa3fvpfjbwwzyyfdnkfrb7', 3, 'InvitationRevoked', 1, '01m8aa3fvpfjbwwzyyfdnkfrb7', 'clerk@harbour.example.com', '01m8aa3fyzrf21wq2990cqsvfs', 'by mistake', '2026-11-25 21:34:34.465+00', '{invitation}', '{"invitation_id":"01m8aa3fvpvpra56vfqj9bqwhq","from":{"invitation":"pending"},"to":{"invitation":"revoked"}}', NULL, '\x984a2ee27cd1d422c07b029283426989d780dc39712ead58d29744ceb0409761'),
	('0000000001gf4y5myr1swekhan', 84, '01m8aa3fzkqxw121jpmj1acrxj', 'person', '01m8aa3fvpfjbwwzyyfdnkfrb7', 4, 'InvitationRequested', 1, '01m8aa3fvpfjbwwzyyfdnkfrb7', '01m8aa3fvpfjbwwzyyfdnkfrb7', '01m8aa3fzg5xq5m0xw855jmegf', NULL, '2026-11-25 21:34:34.483+00', '{}', '{"invitation_id":"01m8aa3fvpvpra56vfqj9bqwhq"}', NULL, '\x2cfb4deb9eeee1abab9515179610006e782bcab6a7a7f2e0518584ef2c5f9c04'),
	('0000000001gf4y5myr1swekhan', 87, '01m8aa3g0e955h8yfw0spsyprp', 'mail', '01m8aa3fzxrvdnmza26rkv6b3y', 1, 'MailSent', 1, '01m8aa3fzx4bhm6zhp7a1ktdqy', 'system', '01m8aa3g04wd90nd2p772jw4ze', NULL, '2026-11-25 21:34:34.51+00', '{}', '{"invitation_id":"01m8aa3fzxyn9rm1gyqxx2bs29","provider_id":"8b90f522-d032-4001-85e1-a733a75158d1"}', NULL, '\x78afe7373295e61b182cf709498b7e852a42a5efc11ea778d48f165a99a1a99f'),
	('0000000001gf4y5myr1swekhan', 88, '01m8aa3g3cj7grzkje9fytwcbv', 'person', '01m8aa3g3ct2q7f4k4n1qewkpq', 1, 'PersonCreated', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'clerk@harbour.example.com', '01m8aa3g3bj1gjbg6p0ax2rm6c', NULL, '2026-11-25 21:34:34.604+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","rank":"primary"}]}}', '\x4f3737fdf85568adaf00aca95f93f336c4cdeb6cbd08ca8ef15142faef9e0b0f2e413dd3b6b7015151e2f8ad876de6601cfa33f82f2b3b580c6229d03667e3bce1db36a5d9eadea05f3218f339530f59263c5b34a458da23b8e57e453b10da991d474454762629c62d7697029c91b773f823b42bb518b76dc81294c392d364526f48bcd46ae5c49da6699eb4851179940f2dcb89', '\x45e48dcb9d3ab90098999fc8bb86dfcabb0be801eeaaed08371ba428d8af60d6'),
	('0000000001gf4y5myr1swekhan', 89, '01m8aa3g3c4aqejghgkfnrve3d', 'person', '01m8aa3g3ct2q7f4k4n1qewkpq', 2, 'PersonInvited', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'clerk@harbour.example.com', '01m8aa3g3bj1gjbg6p0ax2rm6c', NULL, '2026-11-25 21:34:34.604+00', '{invitation}', '{"invitation_id":"01m8aa3g3cdxm2s0qwsa2ekhw0","expires_at":1795642476604,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9df2caef274b8752d7dd0ca569ad8b4ff29ec471a8a04d08276c63d417495fcf408bc30b1de03594672dae663883c9f660522e136eceb0718f37d50d8ab9eb81e886aee0b85cb3bdfa24d65122fea70a258f4ed0953963f48aaf1ceb2814da3d12f7c3e424df68d6797543e599', '\x8738997ff9fefb134839f571b44cc6bd77df73b9a85c04833779af6f07bf084e'),
	('0000000001gf4y5myr1swekhan', 98, '01m8aa3jazhhxk71xqah4p08nq', 'person', '01m8aa3fzx4bhm6zhp7a1ktdqy', 3, 'InvitationExpired', 1, '01m8aa3fzx4bhm6zhp7a1ktdqy', 'system', '01m8aa3jawfev27wm9mm4qz30j', NULL, '2026-11-25 21:34:36.895+00', '{invitation}', '{"invitation_id":"01m8aa3fzxyn9rm1gyqxx2bs29","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\xa8f6fb057d7b8b59a778ee7dbbf28bf327d18e97ff3683c68e4d0f1f0cafd2fb'),
	('0000000001tx478ar0d6fzxd27', 11, '01m8aa3jkh77get3cav9353vrb', 'group', '01m8aa3jkh1b1h2akh2mathcd4', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8aa3jkhz1e56wscgeswf3bc', NULL, '2026-11-25 21:34:37.169+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Choir","description":null}}', NULL, '\xed54efe1e2500e7f25dc9a5465896820ed7fa46a9bf118365e7ae09267eaddc1'),
	('0000000001tx478ar0d6fzxd27', 17, '01m8aa3jq72b69eaw741yfxyyq', 'mail', '01m8aa3jq0jpcf3ve3qdk9vfnb', 1, 'MailSent', 1, '01m8aa3jq0t0hp7jqw4p4fnvbt', 'system', '01m8aa3jq35x0wtfh4z6pcx7sd', NULL, '2026-11-25 21:34:37.287+00', '{}', '{"invitation_id":"01m8aa3jq0v1zzk3rcrbjjwkg9","provider_id":"84e7069f-414a-40dd-9eb1-2f7a6206cb58"}', NULL, '\xee027c61898e9c4b0b8d76f7961b9dbd516ad2bfce98792a0145527d37764747'),
	('0000000001tx478ar0d6fzxd27', 18, '01m8aa3jtaar5mw9xtjzzt6c3x', 'person', '01m8aa3jtama1xmztvrgpv9sgh', 1, 'PersonCreated', 1, '01m8aa3jtama1xmztvrgpv9sgh', 'clerk@grace.example.com', '01m8aa3jtag7hn06kjex7fjfr9', NULL, '2026-11-25 21:34:37.386+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvsbhfv5y8qdn3bjek","rank":"primary"}]}}', '\x18b038821caf86058861ad6a9465b00e33688c68b0bd842545d0761319937d54ad06d3315e64103008a549e0185cbace5ce0f7cc3ad156e6db5c7a0d893b14a5cc00a8eae72c7eb34fa355ec4a5bdd8fad0bb56f7fd70bf76bea020758fbc16e2a7bc58767b27b1d3bf6554d8e9b3097f6f7f2c33ca35343083a121b13730aaf1729ae25b44fea28d5229226139adc91', '\xd72165d1e1d63972857053121220938a7e45aa975c82ca473834397c914d13c1'),
	('0000000001tx478ar0d6fzxd27', 19, '01m8aa3jta90g1ykhr8rshmyah', 'person', '01m8aa3jtama1xmztvrgpv9sgh', 2, 'PersonInvited', 1, '01m8aa3jtama1xmztvrgpv9sgh', 'clerk@grace.example.com', '01m8aa3jtag7hn06kjex7fjfr9', NULL, '2026-11-25 21:34:37.386+00', '{invitation}', '{"invitation_id":"01m8aa3jtad04fq6m5nfk6zb6v","expires_at":1798234477386,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xe40958bcc5eabb10b66f8383d543a997666993a26f06ac5274bbc5f71d3595a0a1973302986993bfd87508fc724259a97ae75f5b743c701d3ff855d754bff6e72cd74c423a796736955c605c49fb6ea01c3a9378b0baf547877c3c7e4726ee192e343fa9dca1b36e44387ef522', '\xfc400d28a466607d07d03f0ea12d2e0b9248bac6ee7e4d1761135a6294233445'),
	('0000000001tx478ar0d6fzxd27', 24, '01m8aa3k10h175f27y4zxeskhj', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 3, 'PersonUpdated', 1, '01m8aa3jknzqjbxx9ccnbzh05z', '01m8aa3jknzqjbxx9ccnbzh05z', '01m8aa3k0zx0bsapk6bgty5xfv', NULL, '2026-11-25 21:34:37.6+00', '{phone}', '{}', '\x507c4fa2eb76be1c7d018d4e2a2e21bedb6df009f8786f1390fe084d6467cbddbbc57758a7b82a646e5843608d67701f6d3e2bb9c8bcfd91fcb4a96dad1ae19613d662eb9f52a86b3bed90cdc4eab0f48d', '\x3026de077a638f3b25bd09506f042c8dd47dc861981c2584833665c8848b04ef'),
	('0000000001tx478ar0d6fzxd27', 25, '01m8aa3k10r0xm4c1bbqhzak2g', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 4, 'InvitationAccepted', 1, '01m8aa3jknzqjbxx9ccnbzh05z', '01m8aa3jknzqjbxx9ccnbzh05z', '01m8aa3k0zx0bsapk6bgty5xfv', NULL, '2026-11-25 21:34:37.6+00', '{invitation}', '{"invitation_id":"01m8aa3jknr698exjvva1zwny2","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x14c020eeb93442b8da2c949b02a133fe60d3737f301f3f4e82d50930a43f58fa'),
	('0000000001tx478ar0d6fzxd27', 31, '01m8aa3k1k71ha87ane5s9bc60', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 8, 'PersonUpdated', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3k1frjp94f6hfbnhrw4t', NULL, '2026-11-25 21:34:37.619+00', '{address}', '{}', '\xa0d6dbd2fdb52dba406fadea9a5bd97b3fe5155705eac4a8386e721fd85ac4a5d984abdb26489787cc6f3daa5195e47ff722bcd3d51d82bbc1076e79f9bfa5f88d752d7041f081be2935e1efa6337e61f8dee131', '\x653d2e4623fcb12c4d4b1b7bd455bba435e975cc2e4a9aac1a40b606e12b4c86'),
	('0000000001tx478ar0d6fzxd27', 32, '01m8aa3k1krh3kk862ns0h22sy', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 9, 'PersonGroupsChanged', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3k1frjp94f6hfbnhrw4t', NULL, '2026-11-25 21:34:37.619+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3jkd44kn4jrz5sv03fmn","01m8aa3jkh1b1h2akh2mathcd4"]}}', NULL, '\x1434906343be4ea424573386e5d12bd1bd09ca3552a62622c238b231779c4022'),
	('0000000001tx478ar0d6fzxd27', 33, '01m8aa3k1qgjm2nn3tp3vw7p9n', 'person', '01m8aa3cyfz3mcx2ks06bbkhk2', 2, 'PersonStatusChanged', 1, '01m8aa3cyfz3mcx2ks06bbkhk2', 'clerk@grace.example.com', '01m8aa3k1n72c587kevn7gyeef', 'sabbatical', '2026-11-25 21:34:37.623+00', '{status}', '{"from":{"status":"active"},"to":{"status":"inactive"}}', NULL, '\x2bad2e39a8c0ee8b8484f44d15c807610518a3153f73aff11a2fe8ab77576fbf'),
	('0000000001gf4y5myr1swekhan', 99, '01m8aa3jb06f1hwdmba53yjrz1', 'person', '01m8aa3g3ct2q7f4k4n1qewkpq', 3, 'InvitationExpired', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'system', '01m8aa3jawfev27wm9mm4qz30j', NULL, '2026-11-25 21:34:36.896+00', '{invitation}', '{"invitation_id":"01m8aa3g3cdxm2s0qwsa2ekhw0","from":{"invitation":"pending"},"to":{"invitation":"expired"}}', NULL, '\xd5666eda314a5a885c199a249f2a9132cf0513836e982ba4bc8750fbd25b49dc'),
	('0000000001gf4y5myr1swekhan', 100, '01m8aa3jch8sp6a5392m3xysjr', 'person', '01m8aa3g3ct2q7f4k4n1qewkpq', 4, 'PersonInvited', 1, '01m8aa3g3ct2q7f4k4n1qewkpq', 'clerk@harbour.example.com', '01m8aa3jcgnp7rtf6qd8mxamf4', NULL, '2026-11-25 21:34:36.945+00', '{invitation}', '{"invitation_id":"01m8aa3jcg3b9phemtwwh5zybd","expires_at":1798234476945,"from":{"invitation":"expired"},"to":{"invitation":"pending"}}', '\x98777039d5c9db5b5fab341c4642160c0b08ad0e1555d66d3ad109fbac3a9037c789fa20abb3da06c2e48b0eb57c9c7c83776a5075dedba4dcbd0f33453f5ff2e0649d855e82b0a8aaf555ae0ab6a225bee67df415afcb0873c138d5e18cca90379fa0e5e811404d2c8538a6f5', '\x6ababea293e5eb5e7f2607b038eb81e115a859e06e274417edf1f0a3c96163d5'),
	('0000000001gf4y5myr1swekhan', 106, '01m8aa3jg6498fx7ykkr3b9v17', 'mail', '01m8aa3jfx2nbnh235rt31nhrn', 1, 'MailSent', 1, '01m8aa3jfx1q4yb7ccj6rfkn9h', 'system', '01m8aa3jg0a1bc0r14trt395y6', NULL, '2026-11-25 21:34:37.062+00', '{}', '{"invitation_id":"01m8aa3jfx2q0ye7976ffsrvhc","provider_id":"0929ba01-5f73-429b-a17c-617befeb2de1"}', NULL, '\x9cc453edcdf4d19f6ae94b8c43db64c399c0fd2960a478453d7c9a9f0b77f860'),
	('0000000001gf4y5myr1swekhan', 107, '01m8aa3jg6yn2njskwqpcd524n', 'mail', '01m8aa3jfx3wmr8a63qhnyjkcg', 1, 'MailSent', 1, '01m8aa3jfxrtdctvmd6k14a0p0', 'system', '01m8aa3jg0a1bc0r14trt395y6', NULL, '2026-11-25 21:34:37.062+00', '{}', '{"invitation_id":"01m8aa3jfx8v8rv67rk6p1xet0","provider_id":"df19ee7b-2635-4078-bc4e-8d3ae623301d"}', NULL, '\xc0d9cb14336be8704a4bccf30a0048c0aa98e9b065ac8a8f1579d338214f09dd'),
	('0000000001tx478ar0d6fzxd27', 10, '01m8aa3jkez2mmrcbqmdw1jva1', 'group', '01m8aa3jkd44kn4jrz5sv03fmn', 1, 'GroupCreated', 1, NULL, 'clerk@grace.example.com', '01m8aa3jkc5a3fz7nawx2yhhyg', NULL, '2026-11-25 21:34:37.166+00', '{description,kind,name}', '{"to":{"kind":"area","name":"North side","description":null}}', NULL, '\x2b1632b3345466e0b70eeadc99f789514e83fd6aa8dac21e9375264e3e18a20d'),
	('0000000001tx478ar0d6fzxd27', 12, '01m8aa3jknvq65bgtg82h2n27h', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 1, 'PersonCreated', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3jkmbrj88r43602t8jaa', NULL, '2026-11-25 21:34:37.173+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvnhjqcyam907qwjrf","rank":"primary"}]}}', '\xb71f22ecee53dbbe099e396575ffe64abb90dd3eb7ea722221f76e0727e58c4bbdb4f12c4f6f669777a507d19c20adc114805f7d1ea1ab8a2e89f3aa61082be95ad9093904726e7cd1b95532686c7624246ab47d40317a2e15b8526ec2995d96d68aedb3ffe1f404175cb5f4f63687f9e781f3033281044fe223929e5edefe6d1ff6311499f202db415bae18abb73875690c50', '\x08ab3541016f4877fa6884fc8d86f29e40eb46aa55a3eceb73bd6a2047720c28'),
	('0000000001tx478ar0d6fzxd27', 13, '01m8aa3jkn43fmwfj5vkwqk36z', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 2, 'PersonInvited', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3jkmbrj88r43602t8jaa', NULL, '2026-11-25 21:34:37.173+00', '{invitation}', '{"invitation_id":"01m8aa3jknr698exjvva1zwny2","expires_at":1798234477173,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xade1a7a40ea119b51d6fdd1107bbdeef4a132dc1224f482bc35201e1585d688199120b27ad941267faee644e7b8023a88cd212c4326f628b73a1c6eb84bc85e528d0bab63ed36316baa49f95c27ba3fc00425b6f03b6e1cf0f558b332a732df2b80da1ed47ceeb0b34e92576f7', '\xdccf1900e1319ca8972af85dc6efc22223e157a5471655415c9d19ce22de98c5'),
	('0000000001tx478ar0d6fzxd27', 20, '01m8aa3jtmhrhma6fytp247gdq', 'mail', '01m8aa3jtaawk8ecq80gcyx44t', 1, 'MailSent', 1, '01m8aa3jtama1xmztvrgpv9sgh', 'system', '01m8aa3jtex7ns3ckkn4an06q8', NULL, '2026-11-25 21:34:37.396+00', '{}', '{"invitation_id":"01m8aa3jtad04fq6m5nfk6zb6v","provider_id":"19caee71-7faa-440b-a1a2-3b16f0762cdb"}', NULL, '\x0a8437c81fcb83719fc4215c7b158f8a83294ee6f00bf0bc1e060640ffb4386e'),
	('0000000001tx478ar0d6fzxd27', 21, '01m8aa3jxn7n5tp602z80msp18', 'person', '01m8aa3jxnjkf6j60e4vvvpr1d', 1, 'PersonCreated', 1, '01m8aa3jxnjkf6j60e4vvvpr1d', 'clerk@grace.example.com', '01m8aa3jxnmkt0jnz4wvvgqsv0', NULL, '2026-11-25 21:34:37.493+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvsbhfv5y8qdn3bjek","rank":"primary"}]}}', '\x06c203fe8b6c1ecdaa991dcafbf98aaa2df29c1f0c84101cd2f93ecd7b19731cbc8f4195c94a4eff193b96ea6c8876776f9532386c108046ebeae9e55d068103d00a3f382ed17f11ec51b37e5e97be695f0e3e9fac76c4a49aac7d1d2d67c32f0c584ace6e4cfcb783c145f0c77e4b8f3fcf188fa6879a2c9a3a8914d5ac4607a41ea05df515ffec5ce06f6db8f501c3', '\xbae617c885e613245ad16e74b76a1b9e1c98d74c9a3ba9146c7b0b40ec195c4d'),
	('0000000001tx478ar0d6fzxd27', 22, '01m8aa3jxnfz5c3beng41tz41n', 'person', '01m8aa3jxnjkf6j60e4vvvpr1d', 2, 'PersonInvited', 1, '01m8aa3jxnjkf6j60e4vvvpr1d', 'clerk@grace.example.com', '01m8aa3jxnmkt0jnz4wvvgqsv0', NULL, '2026-11-25 21:34:37.493+00', '{invitation}', '{"invitation_id":"01m8aa3jxn6s5mbeed64tre6xf","expires_at":1798234477493,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x471c9e4f234ab24b15d96aac77dcd2cabef71f8a8d6e48d86576b3ceccc0c5fa355017e3245481f812cb89ff124b899c3a026bcc74f2621f4d5acf7329a11623f5f1653962c3afa20a5788b83c667276e3113cec4622a8299d4502f02276a15b537c2e9bb06467da850a4e3afd', '\xc52cb2fbdfd1c9d1ec76c5e9fa5434316485dc8d08faa395714a3b770e76fe2c'),
	('0000000001byfqz71dvs8mckv9', 13, '01m8aa3k8pe76wnnwybhrnjwhh', 'person', '01m8aa3k8patkzvkvvs0bmg9na', 1, 'PersonCreated', 1, '01m8aa3k8patkzvkvvs0bmg9na', 'clerk@northfield.example.com', '01m8aa3k8p3a0v2340768w6zdr', NULL, '2026-11-25 21:34:37.846+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3braj4gxgdz82d11st50","rank":"primary"}]}}', '\x15b392640deb3371b991e646b216d20cc9e18a03ad4c6899730a0256a6f75ec457c9c43e5a870e0f34413eefd7cf3fb8b273251f1a576f32d3116fd5a6dd8f81ab05118c2497e18f7903a2c3c8764b6a82893337e49f0be00944920b3732af243ce43d494557c00ea341a056a191f5c96d3a7aec50faaca7d2b4689ac32121e4fce9304eec0c50e7e56cf94fb8', '\xba3bde4b4509973810cc378d835022338090a33da3addbfbf508de1ba58884b5'),
	('0000000001byfqz71dvs8mckv9', 19, '01m8aa3k961dmvdw4e98spczn6', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 4, 'FileAdded', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k91k24m9pcwk4acsgh5', NULL, '2026-11-25 21:34:37.862+00', '{files}', '{"file_id":"01m8aa3k92ncp617g2nnqt770n","size":17,"content_type":"application/pdf","from":{"files":[]},"to":{"files":["01m8aa3k92ncp617g2nnqt770n"]}}', '\xf7a21db9e756fc713bde72118363c56afeafe47ac6ca5af23f8dad4fc332be49f1d071875493c6805440a9fd8a3fb3ab588ac8766673ea4201dbe7ba3feb803f0e71e16b13fda767f906bd7a929a55', '\xf5ac8930aaa834b64f3488748a283a51de2dd8a4a7288bb2928afea00ed011bc'),
	('0000000001byfqz71dvs8mckv9', 21, '01m8aa3k9h6y5ta4rtygjvebxb', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 6, 'FileRemoved', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k9gxzafr147knf5erf0', NULL, '2026-11-25 21:34:37.873+00', '{files}', '{"file_id":"01m8aa3k9apwyjj8sw1p870jbz","from":{"files":["01m8aa3k92ncp617g2nnqt770n","01m8aa3k9apwyjj8sw1p870jbz"]},"to":{"files":["01m8aa3k92ncp617g2nnqt770n"]}}', NULL, '\x95f4fa84b577bd06abd8a3948375890abaecb5662076b762561fd35f8a843213'),
	('0000000001byfqz71dvs8mckv9', 22, '01m8aa3k9mxr1wbmwj75rgcsj0', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 7, 'InterviewAdded', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k9knyr9x6yyk7bg39kf', NULL, '2026-11-25 21:34:37.876+00', '{interviews}', '{"interview_id":"01m8aa3k9krvadt7wh33xbsjhf","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aa3k9krvadt7wh33xbsjhf"]}}', NULL, '\x489769f93568cfd8a81083574579d57c4e1b3983808baf54ac7786d131174af6'),
	('0000000001byfqz71dvs8mckv9', 23, '01m8aa3k9tv707v5m4k4cm04dv', 'person', '01m8aa3ccjmgeyj0hp2xx4bz7v', 4, 'InterviewAdded', 1, '01m8aa3ccjmgeyj0hp2xx4bz7v', 'clerk@northfield.example.com', '01m8aa3k9rh1k9gba0rzd5rb0r', NULL, '2026-11-25 21:34:37.882+00', '{interviews}', '{"interview_id":"01m8aa3k9tezz47pzyscfw7cbx","date":"2025-05-07","board_id":null,"form_id":null,"profile_id":null,"from":{"interviews":[]},"to":{"interviews":["01m8aa3k9tezz47pzyscfw7cbx"]}}', NULL, '\xe86d353398974d0f89af197c6be844ae718d1e1628e6f9dbc0fa91777b7d4f5b'),
	('0000000001byfqz71dvs8mckv9', 25, '01m8aa3k9zthvwcdxgtz5s3mth', 'person', '01m8aa3k8patkzvkvvs0bmg9na', 2, 'PersonDeleted', 1, '01m8aa3k8patkzvkvvs0bmg9na', 'clerk@northfield.example.com', '01m8aa3k9zyj3tt0kbcvvykpcp', NULL, '2026-11-25 21:34:37.887+00', '{}', '{}', NULL, '\xa30f93279a91e9d5a04bb219f9fa17bfa1c9a35932c6ed89aff30510b9d1306e'),
	('0000000001tx478ar0d6fzxd27', 15, '01m8aa3jq07q18c0khq842asj7', 'person', '01m8aa3jq0t0hp7jqw4p4fnvbt', 1, 'PersonCreated', 1, '01m8aa3jq0t0hp7jqw4p4fnvbt', 'clerk@grace.example.com', '01m8aa3jq0k3nfw8fdsjjdyv6d', NULL, '2026-11-25 21:34:37.28+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvbfrm1fbmyr9h4238","rank":"primary"}]}}', '\x43393dec8c703715379659d635d48e563784f0d4c0a8c050e8b2a75e69be432f6fd3f3bba381f88e8d8181bf2ab13b5b5eb567bf7ebc04591b801632d0ee21a8d281d596f69c20f8160767699f3c81260c83272ef808909a9ed4e7b2ec51819fd623ed95a0b2e626fdcd25881f72dd83afecc6d96e647d2de47056e8953071582c11682b17f52335e229632b40d0f97d', '\x7eb16fe9bc357ee0a4859f2a8b1d52adb288b0e719c0a27c8ab3181b2630ab80'),
	('0000000001tx478ar0d6fzxd27', 16, '01m8aa3jq0st2g26vmqga9hajt', 'person', '01m8aa3jq0t0hp7jqw4p4fnvbt', 2, 'PersonInvited', 1, '01m8aa3jq0t0hp7jqw4p4fnvbt', 'clerk@grace.example.com', '01m8aa3jq0k3nfw8fdsjjdyv6d', NULL, '2026-11-25 21:34:37.28+00', '{invitation}', '{"invitation_id":"01m8aa3jq0v1zzk3rcrbjjwkg9","expires_at":1798234477280,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x852222282985a0d0562e137d24b9222cbf57a6f5718e2e3fe8f44db68f8c4e3e332902a08070326f80464d5aa0dababfc47b0463905bf0bd9b5814f70ea98f2784e6a7f8bccbe25dfea1091d480a3fcc8175bec84c12dd441dbb284da5a9093210e0afc3b7ad9ee83c0ccf385a', '\x4601dfc55a01dcf60168af30804c7fec422c4168db4db2ef91ed1a7612bce870'),
	('0000000001tx478ar0d6fzxd27', 23, '01m8aa3jy0chh27rtekey73sq5', 'mail', '01m8aa3jxnpe9gees56fw1sfd3', 1, 'MailSent', 1, '01m8aa3jxnjkf6j60e4vvvpr1d', 'system', '01m8aa3jxr7187yjf2f4g6eaa9', NULL, '2026-11-25 21:34:37.504+00', '{}', '{"invitation_id":"01m8aa3jxn6s5mbeed64tre6xf","provider_id":"44b93132-51f7-441b-a654-9a5f92c8dfd9"}', NULL, '\xfd20e0d4f54baa2c9a90965926d6b0eed09c4da4b955ff45dd1066be10e80a25'),
	('0000000001tx478ar0d6fzxd27', 26, '01m8aa3k14h3fyvvdmx4t213zz', 'person', '01m8aa3jq0t0hp7jqw4p4fnvbt', 3, 'PersonUpdated', 1, '01m8aa3jq0t0hp7jqw4p4fnvbt', '01m8aa3jq0t0hp7jqw4p4fnvbt', '01m8aa3k130p4rcemsjw15faws', NULL, '2026-11-25 21:34:37.604+00', '{phone}', '{}', '\x1a8a61ec5740116817fed8e3da6eb5716443b0a77fe1cda7219d50ea470efed31acece5b0dee9233052d5d88a2f12fbedd58e40936cfce4e5090eb18193ea81619e072b7c523c542926953676b1a6830a5', '\x0dbf9a3e012666435e3fda722f07b00b7bb1f0786edfe5a69fd522739398263e'),
	('0000000001tx478ar0d6fzxd27', 27, '01m8aa3k14aj0xmaxqbj112419', 'person', '01m8aa3jq0t0hp7jqw4p4fnvbt', 4, 'InvitationAccepted', 1, '01m8aa3jq0t0hp7jqw4p4fnvbt', '01m8aa3jq0t0hp7jqw4p4fnvbt', '01m8aa3k130p4rcemsjw15faws', NULL, '2026-11-25 21:34:37.604+00', '{invitation}', '{"invitation_id":"01m8aa3jq0v1zzk3rcrbjjwkg9","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\x264300465cf3c6bd7266e115e44a58de453a21c08598a7b9076a88a5c73bb57e'),
	('0000000001tx478ar0d6fzxd27', 28, '01m8aa3k19e3yk65h6cgkk0qmn', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 5, 'PersonApproved', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3k16g2pr3rzwyw54gvxx', NULL, '2026-11-25 21:34:37.609+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x8c51863939889d69fafdb139413ce52bf744725fe8c9968879324465a15704fb'),
	('0000000001tx478ar0d6fzxd27', 29, '01m8aa3k19rn3hx2h73vvvpmm0', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 6, 'PersonRolesChanged', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3k16g2pr3rzwyw54gvxx', NULL, '2026-11-25 21:34:37.609+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3bqvnhjqcyam907qwjrf","rank":"primary"}]},"to":{"roles":[{"id":"01m8aa3bqvhtzskb7y6xhbwd9n","rank":"primary"}]}}', NULL, '\x192efda455a6c69635e060468569355916c7686b9c8d154cb479a1232a026251'),
	('0000000001tx478ar0d6fzxd27', 30, '01m8aa3k1d6x5xndq5w6sytf7n', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 7, 'PersonRolesChanged', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'clerk@grace.example.com', '01m8aa3k1b1kss6wx2xq6k50nc', NULL, '2026-11-25 21:34:37.613+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3bqvhtzskb7y6xhbwd9n","rank":"primary"}]},"to":{"roles":[{"id":"01m8aa3bqvbfrm1fbmyr9h4238","rank":"primary"}]}}', NULL, '\xb8417be81317497676fcca7aa54f9a27acd6964982bf3b60ee1be6805b652131'),
	('0000000001tx478ar0d6fzxd27', 35, '01m8aa3k1yvavg1sxfsctsc17s', 'person', '01m8aa3k1ywj5txncv93gzsg3g', 1, 'PersonCreated', 1, '01m8aa3k1ywj5txncv93gzsg3g', 'clerk@grace.example.com', '01m8aa3k1x6khxnt5cqa79b2mp', NULL, '2026-11-25 21:34:37.63+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvsbhfv5y8qdn3bjek","rank":"primary"}]}}', '\x43cfa12ce7c1f0acabd4952dc9cc5b1ba5bdab3b515320cbf1f4fbfbb7e62b3db60a3311aeb71729cc9d1b2d0f05cdbbfb5ff79c2f668c376722ecd6d31b86fe8c90f700a71e5d4ee9219f66490ab4f00623a17f6b62c97dc9bb0d909b507e430bb5b298f53b3e3f14ebb5f503d2d30e40a4b049a95ecc', '\xa6172dccd9b54eedb1fcd8cd3171e258cb0ab6aae13990949b134bed1766b491'),
	('0000000001tx478ar0d6fzxd27', 36, '01m8aa3k1yaqk4ze364j6efnhk', 'person', '01m8aa3k1ywj5txncv93gzsg3g', 2, 'PersonInvited', 1, '01m8aa3k1ywj5txncv93gzsg3g', 'clerk@grace.example.com', '01m8aa3k1x6khxnt5cqa79b2mp', NULL, '2026-11-25 21:34:37.63+00', '{invitation}', '{"invitation_id":"01m8aa3k1y1c2swe4ecj98abm3","expires_at":1798234477630,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x589783cf13b55cfe780e81e793842642128fd30bf9202fd486af73d85e02748995b93aa2d1d342566a8beedafec0b5206406cfccc420d2701a446d07f04a86e0faafebbe8582d40cef6de72ed1b03f9fc45a0ab418c2a069c481b235288bcdca17e9347735ea05284d262d01d8', '\x1724cdf869041792b8e606020013a33fd8e555966d266011db257b0e8d4816c1'),
	('0000000001tx478ar0d6fzxd27', 37, '01m8aa3k1yt7qdx5h1e5e6fbp9', 'person', '01m8aa3k1y7p4gmaxw8d99rb0n', 1, 'PersonCreated', 1, '01m8aa3k1y7p4gmaxw8d99rb0n', 'clerk@grace.example.com', '01m8aa3k1x6khxnt5cqa79b2mp', NULL, '2026-11-25 21:34:37.63+00', '{email,first_name,language,name,roles,source,status}', '{"number_offset":92,"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bqvsbhfv5y8qdn3bjek","rank":"primary"}]}}', '\x02a3e798cc95faa5904203df74f8fc0db90665f401e3f46c9bf971e8fdd44a108e11954d46b334e22f3df8852f911e373cce9e8c2bb5e80f08a6029ba71a714b278e3a3cf9755865ec5ae8e6d442c9012cf7c0ff931ce0ecad9ea792fa75d57c49a4c4fec30214a56b9a01125cccf52aa2b4baf6f53a47', '\xa50139ec2a762711e7200e79197ff6a4191d47b81fc618d00b854759dd151792'),
	('0000000001tx478ar0d6fzxd27', 38, '01m8aa3k1ya0xc95qc7yvhrqbn', 'person', '01m8aa3k1y7p4gmaxw8d99rb0n', 2, 'PersonInvited', 1, '01m8aa3k1y7p4gmaxw8d99rb0n', 'clerk@grace.example.com', '01m8aa3k1x6khxnt5cqa79b2mp', NULL, '2026-11-25 21:34:37.63+00', '{invitation}', '{"invitation_id":"01m8aa3k1y0nvmwwmxqnc46tdg","expires_at":1798234477630,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x5ec815f5c5bc123eea3c744d6cc7299a3f0adb70d8770ea6c45800119967501b624fa681cccd3ff50eb64c64d032cfa119dee53a0b3bdc2b4cfda6e191e40a981bd193e17d7fec14421f634a4153694aab6bf5f14e6f50d1c1429e8c464f8cb98c7ad4e553fc3bca8fbf02dcab', '\xf89e62ee6100983118822e7fc7eb1734d264a56291ef0613e14bda8d3cf7822b'),
	('0000000001tx478ar0d6fzxd27', 40, '01m8aa3k2d6b4h86nymt82tjav', 'mail', '01m8aa3k1y97b3m6cccft9hgwn', 1, 'MailSent', 1, '01m8aa3k1y7p4gmaxw8d99rb0n', 'system', '01m8aa3k1wzzx9edvym486yz36', NULL, '2026-11-25 21:34:37.645+00', '{}', '{"invitation_id":"01m8aa3k1y0nvmwwmxqnc46tdg","provider_id":"e2cf0583-f8db-4861-b8ba-41a692d26ef7"}', NULL, '\xe1ea0d4b986e00c6c93d8f5c62a146ed44258e1dd306fc167c5a02d06a7cd25a'),
	('0000000001tx478ar0d6fzxd27', 41, '01m8aa3k2d5cek06cyk40y1ve8', 'mail', '01m8aa3k1yc4vt2qyz00ebbf66', 1, 'MailSent', 1, '01m8aa3k1ywj5txncv93gzsg3g', 'system', '01m8aa3k1wzzx9edvym486yz36', NULL, '2026-11-25 21:34:37.645+00', '{}', '{"invitation_id":"01m8aa3k1y1c2swe4ecj98abm3","provider_id":"acd2b542-caba-49cb-b3f7-ebf45d74358d"}', NULL, '\x978d7e6103a917046dd6e8de1650e9e89adaf4248a8b5c973c6826b5dc0423b8'),
	('0000000001byfqz71dvs8mckv9', 12, '01m8aa3k8mcqqynbz133mm4gys', 'person', '01m8aa3k8mtnwjyn08df72e456', 1, 'PersonCreated', 1, '01m8aa3k8mtnwjyn08df72e456', 'clerk@northfield.example.com', '01m8aa3k8mbcb545kbqrwngj7r', NULL, '2026-11-25 21:34:37.844+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3braj4gxgdz82d11st50","rank":"primary"}]}}', '\x4fb1b40c12e24e01098b4acb36ab9a43c61babf3b33c8d4d5a25da42442539e3a5b52bf80b0ea5918489f995fc3b78b9e336d1e61ba7ce947c2eba9db80bb1ef65f8c9b7fc61071d399ba85ae7a38e47e51affd82be43652fb913d37b828e00121938d587b5a3624c57a360bb6706aa20e252361be17c1e46482bd5f4fb4f4cd239d6d5921d7228669', '\x935f6e6dc4db4a09ea8881a81b45d60679f80c9a2d87e87aae8fc239a343a505'),
	('00000000019xy9d7hd1x0k5rt3', 24, '01m8aa3pn11kfb0sn8p3s86f4w', 'group', '01m8aa3kfdqxwfsb6q2ywf4ty7', 2, 'GroupDeleted', 1, NULL, 'clerk@lantern.example.com', '01m8aa3pn16k2d6ngs2mv3559x', NULL, '2026-11-25 21:34:41.313+00', '{}', '{"from":{"kind":"team","name":"Lamps","description":null}}', NULL, '\xf012168d460213824966c8e36beca793b1e6ca88c0cb1967d5e0590223dabf07'),
	('0000000001tx478ar0d6fzxd27', 39, '01m8aa3k24fdc9qf7swhh8eraf', 'person', '01m8aa3jxnjkf6j60e4vvvpr1d', 3, 'PersonDeleted', 1, '01m8aa3jxnjkf6j60e4vvvpr1d', 'clerk@grace.example.com', '01m8aa3k22j37h5mpapgcgpp6h', NULL, '2026-11-25 21:34:37.636+00', '{}', '{}', NULL, '\x7285d6c5e2092241f5de7db4e2e2413b0fcc67195ddac97c3750848043084ad4'),
	('0000000001tx478ar0d6fzxd27', 42, '01m8aa3k8b65406ta6j2qwcsd2', 'person', '01m8aa3jknzqjbxx9ccnbzh05z', 10, 'PersonUpdated', 1, '01m8aa3jknzqjbxx9ccnbzh05z', 'miriam', '01m8aa3k88pdjqtg3x2ax61c9m', NULL, '2026-11-25 21:34:37.835+00', '{phone}', '{"self":true}', '\x0e284920a977f7fd7c903ea42f50c3f4847667a274434877b51a1a6dbef79fb308c69a2f847c8fbb2d0b6154cc50400cea36a7efb60af51209fe0882cbb598b864e0f673cef7231a7f494d281d7b35d7a028b2d9f31f0932ee5130', '\x4a9e6b089f2189da9195056e43bb7af062c5fe8a5155ab5a607cd0b5dd167812'),
	('0000000001byfqz71dvs8mckv9', 10, '01m8aa3k8fr169b9v3by8yqjec', 'group', '01m8aa3k8e5rf3kzgg8nsy2h65', 1, 'GroupCreated', 1, NULL, 'clerk@northfield.example.com', '01m8aa3k8eh9p7chrp5cns47cy', NULL, '2026-11-25 21:34:37.839+00', '{description,kind,name}', '{"to":{"kind":"tag","name":"STEM","description":null}}', NULL, '\x997d9bb85ba374fc63926728db17da2077dec79e4b4c8dd7bcb4b682b2942111'),
	('0000000001byfqz71dvs8mckv9', 11, '01m8aa3k8j9phjmn29dw1aznv9', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 1, 'PersonCreated', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k8gkchx7rjt80t5tbn0', NULL, '2026-11-25 21:34:37.842+00', '{email,first_name,groups,language,last_name,name,roles,source,status}', '{"number_offset":4711,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3braj4gxgdz82d11st50","rank":"primary"},{"id":"01m8aa3bra8rjfpn0csb9w4sgw","rank":"secondary"}],"groups":["01m8aa3k8e5rf3kzgg8nsy2h65"]}}', '\xc6502838b1df73520be635ec6256e23e5e63f35db9f7d88c06a5942039fa5ac44e6ec23c9a00b67db8de03d09c69aacda403b7355b0abb0a33ae4ba74114d63afa0a3ab068d515bc1b662c15112a183456cef3a46191f857d4cf888b47f8492efa0c210c15aa1457b3ebd05d2ae4ac02d057db848c899d98c2c5e4ce733f7739721099845fe382', '\x927af4fb6335bc86263bb75bf3e2e506d514d0b22e827421554b78413f09d135'),
	('0000000001byfqz71dvs8mckv9', 16, '01m8aa3k8w01qcda8j1zva6fv6', 'person', '01m8aa3k8mtnwjyn08df72e456', 2, 'PersonArchived', 1, '01m8aa3k8mtnwjyn08df72e456', 'clerk@northfield.example.com', '01m8aa3k8vypj403h2kj7zperc', NULL, '2026-11-25 21:34:37.852+00', '{archived_at}', '{"from":{"archived_at":null},"to":{"archived_at":1795642477852}}', NULL, '\x49528e5f7b1651cf07b9c57ad8769ef17d92c4f57d80805a59ff7f7d81c9e86d'),
	('0000000001byfqz71dvs8mckv9', 20, '01m8aa3k9ej2xm9sgbhg7tk9p0', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 5, 'FileAdded', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k99581qed38tsek6tg6', NULL, '2026-11-25 21:34:37.87+00', '{files}', '{"file_id":"01m8aa3k9apwyjj8sw1p870jbz","size":4,"content_type":"text/plain; charset=utf-8","from":{"files":["01m8aa3k92ncp617g2nnqt770n"]},"to":{"files":["01m8aa3k92ncp617g2nnqt770n","01m8aa3k9apwyjj8sw1p870jbz"]}}', '\xafd4d13ed42766c2ba262fb8a444290988cef7f699f7bb72813b52bb4846af2a743a995c3e738597daaf844ae1ff93028638f3b6df386813181557a2342fb059380877a320', '\x889f9e37d2d833021ee432f56784e954534067c08493038476db39ed444f74bf'),
	('0000000001fvrxqf8at9nqe78q', 16, '01m8aa3kdzfrm22sc1sb332a4q', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 2, 'PersonGroupsChanged', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3kdtpzq3xmjmgthwbm4f', NULL, '2026-11-25 21:34:38.015+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kdv48qsnmg8epwb3w35"]}}', NULL, '\x2c35011d278526d5e0749483a890d4537893a053694bf04a341063ff44cae78d'),
	('0000000001fvrxqf8at9nqe78q', 19, '01m8aa3ke4ce8q5m81x1ja8wp3', 'person', '01m8aa3kdnwyevdcegkp2pk0y3', 2, 'PersonGroupsChanged', 1, '01m8aa3kdnwyevdcegkp2pk0y3', 'clerk@atelier.example.com', '01m8aa3ke2cvm0vb4jschjhbjd', NULL, '2026-11-25 21:34:38.02+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3ke3cmpzqhvwd2jvqxs7"]}}', NULL, '\x4152e905de43c048a855b15826baeee37ff41fc53b56963e2839793b490c8e1f'),
	('0000000001fvrxqf8at9nqe78q', 20, '01m8aa3ke7ds9b3w1z91f6hdpn', 'group', '01m8aa3ke67qj78xb8gg5dvtmz', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aa3ke6t2fpah6ab1nxtmrz', NULL, '2026-11-25 21:34:38.023+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Closed","description":null}}', NULL, '\x4c8bc5e5d8f57da8be778262e143a9850af216b82837d4521ca186ff5314c7a9'),
	('0000000001fvrxqf8at9nqe78q', 23, '01m8aa3kefy5sx3vb26r1yz4tg', 'group', '01m8aa3kdv48qsnmg8epwb3w35', 2, 'GroupUpdated', 1, NULL, 'clerk@atelier.example.com', '01m8aa3keaz80h3vr3tmk3kcn1', NULL, '2026-11-25 21:34:38.031+00', '{name}', '{"from":{"name":"Weavers"},"to":{"name":"Weavers & Knitters"}}', NULL, '\x04e8bcb3ecae0676dbd3472d2302b1116f1574a64c133da765a9e7d5c16876e4'),
	('0000000001fvrxqf8at9nqe78q', 24, '01m8aa3kehgeafjjh85g8pq6sb', 'group', '01m8aa3ke67qj78xb8gg5dvtmz', 2, 'GroupDeleted', 1, NULL, 'clerk@atelier.example.com', '01m8aa3kegse00b6d5xhv6ra8f', NULL, '2026-11-25 21:34:38.033+00', '{}', '{"from":{"kind":"team","name":"Closed","description":null}}', NULL, '\xdb3d370c86e33f63e7508a9b36417c9a3a2797d360a1649e63ae78d157f83860'),
	('00000000019xy9d7hd1x0k5rt3', 9, '01m8aa3kfwqqxgbydgzrenfxx2', 'person', '01m8aa3kfw89rht7yc7651xq62', 1, 'PersonCreated', 1, '01m8aa3kfw89rht7yc7651xq62', 'clerk@lantern.example.com', '01m8aa3kfwc1eksmqsyj40qmgk', NULL, '2026-11-25 21:34:38.076+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\xce6cef0221c7fa9be7ce95f15842652b039b7cf1e84f59f62f2be39c6c474802c3ad2e48e6acc8cb66ecdcaf0989c06e65e16e77346f7414426ad271d1cd79e1690588b31b69bb88cd200c76fe6e830948d8e6c44d23bae205b220d08940c7f5d3943262cd4337d6d7e7713653cc736b2b320ca72de2f55924e4ebdd8f96ddc1c71a3be629d264f93ee28b4716ab1474035254bf9c', '\xb3aa9f766c92adc298354dee94e2281ab6bec82633bb14edc6d7ce20baa63662'),
	('00000000019xy9d7hd1x0k5rt3', 11, '01m8aa3kg31vcrebrv5jtbekw6', 'person', '01m8aa3kfw89rht7yc7651xq62', 3, 'FileAdded', 1, '01m8aa3kfw89rht7yc7651xq62', 'clerk@lantern.example.com', '01m8aa3kg085zs9mb041bc9ay7', NULL, '2026-11-25 21:34:38.083+00', '{files}', '{"file_id":"01m8aa3kg0v4v3s51gef0c76z5","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aa3kg0v4v3s51gef0c76z5"]}}', '\xe5a3aca979cd8600c917501e61e9f3adda79850a4b42d2169ed17c8a5af91847fb4db0293c194ee2cbf83639d4156e8fd9d69955ceaa67f608f4b59046ca6523d3ccd44881', '\x8c4bf6005f1babd2a96bbfa80abcda3430235dae53a1f730ebb1e2d4fe186830'),
	('00000000019xy9d7hd1x0k5rt3', 13, '01m8aa3kg749swr50y0f45v14p', 'person', '01m8aa3kg58a2c68n59sdtse5n', 2, 'PersonGroupsChanged', 1, '01m8aa3kg58a2c68n59sdtse5n', 'clerk@lantern.example.com', '01m8aa3kg7n07eaberg7zzgtvq', NULL, '2026-11-25 21:34:38.087+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kfdqxwfsb6q2ywf4ty7"]}}', NULL, '\x1bf6238c05d770c76af3f2b57491cbc9df673b441394c69a2108248eb4d7f323'),
	('00000000019xy9d7hd1x0k5rt3', 17, '01m8aa3kgkjb8q3x4kaz9y0x9s', 'mail', '01m8aa3kge2rfvnzscd7y1jv59', 1, 'MailSent', 1, '01m8aa3kgezhcek7hf8mwfetj6', 'system', '01m8aa3kgf43c3vw20nnq1443x', NULL, '2026-11-25 21:34:38.099+00', '{}', '{"invitation_id":"01m8aa3kgemgjrybctwdj5bz7g","provider_id":"0cc290f1-6eaa-4831-9ea2-6d308ee982a2"}', NULL, '\x4f3b9e0438c39362502f09c0833817f1361ffbb418d53d3c650cff518fcee68b'),
	('00000000019xy9d7hd1x0k5rt3', 20, '01m8aa3phk3nq1289x74bxve37', 'person', '01m8aa3phkpwpnxhv0wkxvxse3', 1, 'PersonCreated', 1, '01m8aa3phkpwpnxhv0wkxvxse3', 'clerk@lantern.example.com', '01m8aa3phj3ebs2v3df0grtwz8', NULL, '2026-11-25 21:34:41.203+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\x5829af75c165ebb6352285e5dab1633e546c38e0a30573c1ca0a354c554fcee5df66e742ca00f6eda83b37b29596170ed263d1092335b94afc06b0969a75e48c5fc8362cb04a14877e29580bc6a7faf1a8b42b8315703259fa50bf2ab0f97419e4e3e6289f5d126759b1b7cb40c8eb70bf', '\x80a88d6a070731d2cccaa76a417936eaf25fabc9c9243c0e2dbfc1b9b702d075');
INSERT INTO public.events VALUES
	('00000000019xy9d7hd1x0k5rt3', 21, '01m8aa3phk39c6z5shkpt39q11', 'person', '01m8aa3phkpwpnxhv0wkxvxse3', 2, 'PersonInvited', 1, '01m8aa3phkpwpnxhv0wkxvxse3', 'clerk@lantern.example.com', '01m8aa3phj3ebs2v3df0grtwz8', NULL, '2026-11-25 21:34:41.203+00', '{invitation}', '{"invitation_id":"01m8aa3phk5vapj9j6zxk3p492","expires_at":1798234481203,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xceaf0cd23876989a025a2f04b2e15ff423424fc7ed9b83a7d51b85d617a28cf977b3cd585a554e5bf93443a9df25a5b38640a714cdb0ff01206ea1cbf7e807fc024ce861ba5c0b008791238be061184564c8c7755f835160610873a074be6083589780b17aba54e8e5c9842027', '\xbca7a9d1f87e75c1de96e427aced587d5d61e9ed333e7dc700da77c92f5967d2'),
	('0000000001byfqz71dvs8mckv9', 14, '01m8aa3k8t8rs33wrqf5b1s49r', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 2, 'PersonUpdated', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k8s94bk0s1b6fehgycg', NULL, '2026-11-25 21:34:37.85+00', '{language,last_name,name}', '{}', '\xd5be399c334cd2289a1dccf7b5efcaf44afe1f6edb869dead1fd9a0341c179f4f974dfa2b48bde57579e78f98291d3b0b6327b16a8494633bd3e8f3bbd78387231fc6abd989c37372272e40793fb09264e2a4ba0681721d3d9c4e6d7d490f468aa82a1c2cabac0934fd0548459232ef8a2285cb5112936f9378d88644b53bf4fe671a30ca6a083801fd971e8ee2b6f0ecdbb8fe4487a5fa8f411b5f3f73c4f154941', '\xd788d2c3f3c75f72e042e3d8f484d6cfa5cd41a70278af4ac6cc4c9bc6c22a2e'),
	('0000000001byfqz71dvs8mckv9', 15, '01m8aa3k8t6jhba4984w5pprp5', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 3, 'PersonRolesChanged', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k8s94bk0s1b6fehgycg', NULL, '2026-11-25 21:34:37.85+00', '{roles}', '{"from":{"roles":[{"id":"01m8aa3braj4gxgdz82d11st50","rank":"primary"},{"id":"01m8aa3bra8rjfpn0csb9w4sgw","rank":"secondary"}]},"to":{"roles":[{"id":"01m8aa3brac5xp0syjjq2f4k3r","rank":"primary"}]}}', NULL, '\x652dddde92385165791efd9e123ec253cf9118a523e6c08733c6bfd65046d804'),
	('0000000001byfqz71dvs8mckv9', 17, '01m8aa3k8z78cs71s2bvavvw8x', 'person', '01m8aa3ccjmgeyj0hp2xx4bz7v', 2, 'PersonUpdated', 1, '01m8aa3ccjmgeyj0hp2xx4bz7v', 'clerk@northfield.example.com', '01m8aa3k8yjj03zhe7hzw9xk4r', NULL, '2026-11-25 21:34:37.855+00', '{first_name,name}', '{}', '\xd9a41c6dc96c0f61de1f30f4cf27a8dc27d01c6f475bb0ef34b364fd5cc8a9ad0c4a7867ac2bb1926d5558afe9dd8d77163d8476eebee84c9660dc7b8db802eac48a25c06df23b6bffb5a8c65d0aa3dce03100de77b0ed7e903fe26c5e16568108aa83b481964e0d2ee3163e90af1af8de3138593ac92f4cdc3ff11eeb9b485db2b8711ddad31d4f4e0294', '\x4d82269d1cf58f1071486d4e4badf7ce0e84aee1e09435294a594240f7f70c5f'),
	('0000000001byfqz71dvs8mckv9', 18, '01m8aa3k8zf46j500vp5t2gf7y', 'person', '01m8aa3ccjmgeyj0hp2xx4bz7v', 3, 'PersonGroupsChanged', 1, '01m8aa3ccjmgeyj0hp2xx4bz7v', 'clerk@northfield.example.com', '01m8aa3k8yjj03zhe7hzw9xk4r', NULL, '2026-11-25 21:34:37.855+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3k8e5rf3kzgg8nsy2h65"]}}', NULL, '\x6bd453957eba322fb0cf1c3c6fe17e12be7885f8b71c4c950b3739fcc35bba91'),
	('0000000001byfqz71dvs8mckv9', 24, '01m8aa3k9wn4r8a95m308ee34m', 'person', '01m8aa3k8j09nx01c5fe4c9xpy', 8, 'PersonInvited', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'clerk@northfield.example.com', '01m8aa3k9vqw5s2445taep86y0', NULL, '2026-11-25 21:34:37.884+00', '{invitation}', '{"invitation_id":"01m8aa3k9wv81z9qp0jrv44nk7","expires_at":1798164277884,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\xaebe71ee14c29ddf5fff5e05bc65e9027c588a84eb327013c8b48c8a5d02ed62107ae3092fe697f78af8a3392c7255659ba1e3096d317e2f47ab50163a7ab1b34407877bbe9508cbc3c6729dab3de6f5b9ab5ebb8d11efddec9e95923df86cac69b4fad688f09804fdc38b6e12', '\x6b7f2d506328a9154bd83feafe9a2e92edad7e766a3ac36cd2a1e142a9ccca28'),
	('0000000001byfqz71dvs8mckv9', 26, '01m8aa3ka36vrwzzw4nfwq8exw', 'mail', '01m8aa3k9weg6rvhd03cxyhzkt', 1, 'MailSent', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 'system', '01m8aa3k9xxp6swswmpcdqj0fw', NULL, '2026-11-25 21:34:37.891+00', '{}', '{"invitation_id":"01m8aa3k9wv81z9qp0jrv44nk7","provider_id":"1a62523b-b4e3-4816-87ef-4ce0e296a479"}', NULL, '\xf994d80bf369c9707aae4be4e2c5b45acf9fadabdff6ad2209251cabdbf29bf3'),
	('0000000001fvrxqf8at9nqe78q', 10, '01m8aa3kabpbssz1jyah78rtab', 'person', '01m8aa3kabynyezpy4bvty3af3', 1, 'PersonCreated', 1, '01m8aa3kabynyezpy4bvty3af3', 'clerk@atelier.example.com', '01m8aa3kab0q9mq7zshntxxebk', NULL, '2026-11-25 21:34:37.899+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bs78bjdngcm4rvwd9nq","rank":"primary"}]}}', '\x1460d5b0c67bb9786e8f7980e052039546789256b693a29f337178d1def16d02bd5fe6fda3680454da432eccc6bbde947c04a77461c67ae3909149774fe3a986419c0394b752160c28b6b62e1f13acf52d02a056c414ef3781495510f166bf4b8ff31d61164128a128c8b630ab7878649aa19175c734b7ba2e6d92bd8d675cb1a94f6a51988df36d92ae3d8f', '\x5d6a9c0986917d6c12e33669fc863a682f696f0003529525bdb27c76118799ef'),
	('0000000001fvrxqf8at9nqe78q', 11, '01m8aa3kab77vyqje73y6wn12c', 'person', '01m8aa3kabynyezpy4bvty3af3', 2, 'PersonInvited', 1, '01m8aa3kabynyezpy4bvty3af3', 'clerk@atelier.example.com', '01m8aa3kab0q9mq7zshntxxebk', NULL, '2026-11-25 21:34:37.899+00', '{invitation}', '{"invitation_id":"01m8aa3kabef5g4vmf036t8z34","expires_at":1798234477899,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x9b768e0f3677a16852eac9640196f4bb93027224a5c97ccaf429504b40e8e264777331c8c9f945d421fc1080978c9c183d2623e2b7541344937061aa752dc9b5e76160db480a797083c7fa0e297a0ee607b25f3bc5a87ad4db3063f400cf1abff98741262ca2b27782a0823f00', '\x6f8993d18837421607f2c4ad432910ff938659ba133a62486886850277be5561'),
	('0000000001fvrxqf8at9nqe78q', 12, '01m8aa3kah33d1h0xb1smf2x7r', 'mail', '01m8aa3kabzty2bp2c1ye6v5z9', 1, 'MailSent', 1, '01m8aa3kabynyezpy4bvty3af3', 'system', '01m8aa3k9xxp6swswmpcdqj0fw', NULL, '2026-11-25 21:34:37.905+00', '{}', '{"invitation_id":"01m8aa3kabef5g4vmf036t8z34","provider_id":"83945e64-c08d-4a20-b5d6-5aaabec86866"}', NULL, '\xc4db88632db32d4f4666a9264642d4fbac1c81bcb7793887e851fafe4a055a1a'),
	('0000000001fvrxqf8at9nqe78q', 21, '01m8aa3ke8amj51nczhmy33tav', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 3, 'PersonGroupsChanged', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3ke6t2fpah6ab1nxtmrz', NULL, '2026-11-25 21:34:38.024+00', '{groups}', '{"from":{"groups":["01m8aa3kdv48qsnmg8epwb3w35"]},"to":{"groups":["01m8aa3kdv48qsnmg8epwb3w35","01m8aa3ke67qj78xb8gg5dvtmz"]}}', NULL, '\x41937c85266a3ae1df4905f79618fd29eddf73b690f9ff288105fc2514a69c65'),
	('0000000001fvrxqf8at9nqe78q', 25, '01m8aa3kepd8690kqncny35j1z', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 5, 'PersonGroupsChanged', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3kegse00b6d5xhv6ra8f', NULL, '2026-11-25 21:34:38.038+00', '{groups}', '{"from":{"groups":["01m8aa3ke67qj78xb8gg5dvtmz"]},"to":{"groups":[]}}', NULL, '\x5011dff49dac206bbb3a09f8b10b04f82de515ffb9f9d7a11c5c1e2ccce01974'),
	('0000000001fvrxqf8at9nqe78q', 30, '01m8aa3kf8jq6whcewhnc5762z', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 8, 'PersonUpdated', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'jo', '01m8aa3kf4gj48nwdfrmwzczyd', NULL, '2026-11-25 21:34:38.056+00', '{language}', '{"self":true}', '\xc96b5f9d70886d04ec3d52dc065d014e76daac735d54a8cf5940fa3b34fb4baad90e52f00c5db6fd8ae656c0d0307bb8daa96df9b96e8fb313afae8db6184e57fd5712b765418179f52df97a6eb81eba', '\x41f897cb6686f7c3676c4bd403a83d1b2ad67f4e9ce94ef24dc91af4464ac39c'),
	('00000000019xy9d7hd1x0k5rt3', 6, '01m8aa3kfh4rt2434xhhhyfvsz', 'person', '01m8aa3kfhr7b149n6f60rt3zv', 1, 'PersonCreated', 1, '01m8aa3kfhr7b149n6f60rt3zv', 'clerk@lantern.example.com', '01m8aa3kfgwetjvh0176r4v5sv', NULL, '2026-11-25 21:34:38.065+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\x1bc1a713a7374c671ec6310589f33d91c3fecf947fce4ce38f94f201f4706ff66a941a49ad2c0c19a818c9a0a04368d643d7000091c2f1a260a98f29f72c87b97c950db622f4e87fc225d6b2579b33e4e3e8dca9edb52bd209ac2f26da3bfd26979206117fb6ded977c392fd1fc99312b9e75aba42ba5333aaa57125b5052bbbaf8d5ec1f26b13ac7c1e8b895f65ac97aa7a', '\xb1644459a2445e6ef5b70e12d8ce0000a7fafc0c73d1975715484fee2d77a066'),
	('00000000019xy9d7hd1x0k5rt3', 8, '01m8aa3kft00c1ymrgffh2qym0', 'person', '01m8aa3kfhr7b149n6f60rt3zv', 3, 'FileAdded', 1, '01m8aa3kfhr7b149n6f60rt3zv', 'clerk@lantern.example.com', '01m8aa3kfpwnjt5jqmdbq301rr', NULL, '2026-11-25 21:34:38.074+00', '{files}', '{"file_id":"01m8aa3kfp7d9d84pytya6ew6c","size":13,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aa3kfp7d9d84pytya6ew6c"]}}', '\x1101f0313795524e94c0800962136709b4321187b95a0d5d2d995215b046bde74ac309cf53c280fad96ad72895e82437add1f85f62f8f71a9207dc03f470e7b1de35122286', '\xffc9ddd4e3cde376bb3cc8fffbc814ff3ec8f48126875b925e2aa9f8535af02f'),
	('00000000019xy9d7hd1x0k5rt3', 10, '01m8aa3kfy01pa8z1yt205smqn', 'person', '01m8aa3kfw89rht7yc7651xq62', 2, 'PersonGroupsChanged', 1, '01m8aa3kfw89rht7yc7651xq62', 'clerk@lantern.example.com', '01m8aa3kfyq99p1y5arr7r9zrn', NULL, '2026-11-25 21:34:38.078+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kfdqxwfsb6q2ywf4ty7"]}}', NULL, '\xb84bc04891d809563b53c0080f02b72677b07b9143a7b8371c722a4f2ad2be1d'),
	('00000000019xy9d7hd1x0k5rt3', 15, '01m8aa3kgen9ygh49bqma397ys', 'person', '01m8aa3kgezhcek7hf8mwfetj6', 1, 'PersonCreated', 1, '01m8aa3kgezhcek7hf8mwfetj6', 'clerk@lantern.example.com', '01m8aa3kgeb992bvmpm4arwsqs', NULL, '2026-11-25 21:34:38.094+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\xa466b7b5b208ef47eb96ec71b858cd08188e7842d3ffc89f3aaddd3dc20452c0cca81ab9f8cb1ef472611e9b5a62d7c188759e7eb7a25ca83a74ff7705fac2415c54acc27e5bab448b60af903af4336495794255c24af7fb5ce6be6971c0c78886a8e404fe304aac534951f0b88de8ff6b', '\x0cc0dcc5bc8c2bede6a478e86b4707a80a0b2965eee012743d611aa9249a5b92'),
	('0000000001fvrxqf8at9nqe78q', 9, '01m8aa3ka9dr360rq4pere45ec', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 1, 'PersonCreated', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3ka5d2t8y3424z23zwfa', NULL, '2026-11-25 21:34:37.897+00', '{email,first_name,language,last_name,name,roles,source,status,title}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bs73a8qn4e7jvc7e522","rank":"primary"}]}}', '\x6ab317a807e008448ece1912e0c87a0ab322661f24a0f41b21a833351d75f757588ce6a305a3c5ae84f37addc424195eaa2fad7544a235e78abeb6e88ce3acaa57ef142c2b54ca99b0adc271e511883a370bca234b58756d2928dd163ae5c3265c26d6463cc98aecefe0276ba036a51a24ad3696efdb90525d236bfc7e04e19100b71fd7e42751c518c906abee4aef96ac07c56a41b2f040', '\x0a8ac9f743673b94bac5eb227b6e60e6c52033d033850976012fcd99feab15ef'),
	('0000000001fvrxqf8at9nqe78q', 13, '01m8aa3kdnw3zdxz9g1p0a7tev', 'person', '01m8aa3kdnwyevdcegkp2pk0y3', 1, 'PersonCreated', 1, '01m8aa3kdnwyevdcegkp2pk0y3', 'clerk@atelier.example.com', '01m8aa3kdnzsaj7rct7ph0q7g3', NULL, '2026-11-25 21:34:38.005+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"number_offset":302,"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bs7czbfwj8y3htgkxbp","rank":"primary"}]}}', '\x44dd32fccd6c4248c5680abac8e4e1954127e440a39ad4371db9ccab63f6512e62d077fbfb923239366116ad919cf14f43d7de1f5679384dcac195df8cab53fff122086feef760eb253936745081d09fe5c078edbe8d9fb524229d51105d18abf5450919555f59da94779bc1006e73b52ebde1d200b54d95d85ce5bf776d9597623d9a701fb75210770cfcb5', '\xfb051105c4c329d7cc4f56cd9a9a903c8886d5e0934789ce732b217ed13e25c8'),
	('0000000001fvrxqf8at9nqe78q', 14, '01m8aa3kdwcpea01pde3kyn3h1', 'group', '01m8aa3kdv48qsnmg8epwb3w35', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aa3kdtpzq3xmjmgthwbm4f', NULL, '2026-11-25 21:34:38.012+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Weavers","description":null}}', NULL, '\x62977a5bc99a691f57dddd947195f645f06040b5e171f76c2898c4ef16c5faef'),
	('0000000001fvrxqf8at9nqe78q', 15, '01m8aa3kdyrxfac76xgdq0nxfg', 'person', '01m8aa3cndz4ceb30mvw52d1av', 2, 'PersonGroupsChanged', 1, '01m8aa3cndz4ceb30mvw52d1av', 'clerk@atelier.example.com', '01m8aa3kdtpzq3xmjmgthwbm4f', NULL, '2026-11-25 21:34:38.014+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kdv48qsnmg8epwb3w35"]}}', NULL, '\xe409a06581cb27a494234b3fa29efbe928435c0609f03a4fd33c290e043ec66f'),
	('0000000001fvrxqf8at9nqe78q', 17, '01m8aa3kdz0m04e15ra0xhgn5n', 'person', '01m8aa3kabynyezpy4bvty3af3', 3, 'PersonGroupsChanged', 1, '01m8aa3kabynyezpy4bvty3af3', 'clerk@atelier.example.com', '01m8aa3kdtpzq3xmjmgthwbm4f', NULL, '2026-11-25 21:34:38.015+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kdv48qsnmg8epwb3w35"]}}', NULL, '\xd72d4ec8339a95e21c8dc40a6395d0c51379120aa778fb0c0a64908b03498765'),
	('0000000001fvrxqf8at9nqe78q', 18, '01m8aa3ke3r5d66xmk5n1j5twt', 'group', '01m8aa3ke3cmpzqhvwd2jvqxs7', 1, 'GroupCreated', 1, NULL, 'clerk@atelier.example.com', '01m8aa3ke2cvm0vb4jschjhbjd', NULL, '2026-11-25 21:34:38.019+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Dyers","description":null}}', NULL, '\x6939c286d83285a49e80a71857b6b49b88b24861539c5c311948e9a325c4ed72'),
	('0000000001fvrxqf8at9nqe78q', 22, '01m8aa3ked1qkdxw236a5q6ezm', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 4, 'PersonGroupsChanged', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3keaz80h3vr3tmk3kcn1', NULL, '2026-11-25 21:34:38.029+00', '{groups}', '{"from":{"groups":["01m8aa3kdv48qsnmg8epwb3w35","01m8aa3ke67qj78xb8gg5dvtmz"]},"to":{"groups":["01m8aa3ke67qj78xb8gg5dvtmz"]}}', NULL, '\xb54c3376145280cac747ac039225a0b0ff68adf194a625bee9b0ef3f8f0d20e9'),
	('0000000001fvrxqf8at9nqe78q', 26, '01m8aa3kerhqv8c0t4jyyp5nqj', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 6, 'PersonUpdated', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3kek02hba7jt5wp7zv4g', NULL, '2026-11-25 21:34:38.04+00', '{title}', '{}', '\x736b298b968f7b942ee46a7d2ab97e24ec964fde251d56bc2ce2f1daf0c138ff042ad9089216c3223eb61e157fb956bb4c4dd45c9bcc3c46c0091879b5206c9036457b81482c07f7d9390d69', '\xd1bd23692a7be817fb7f2a6a65e22cfc39110d50066b4941f86763a45da42849'),
	('0000000001fvrxqf8at9nqe78q', 27, '01m8aa3ker3e6jtxk7szdm94vd', 'person', '01m8aa3ka9vtqmghed3jbs9s97', 7, 'PersonGroupsChanged', 1, '01m8aa3ka9vtqmghed3jbs9s97', 'clerk@atelier.example.com', '01m8aa3kek02hba7jt5wp7zv4g', NULL, '2026-11-25 21:34:38.04+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3ke3cmpzqhvwd2jvqxs7"]}}', NULL, '\x9d5d78948eb69dab2da6306b99ee63606092599447c63928eecbb156a128b9ef'),
	('0000000001fvrxqf8at9nqe78q', 28, '01m8aa3kewgc34kv3pvmcv2kfy', 'person', '01m8aa3cndmq6224amczmfhxgy', 2, 'PersonUpdated', 1, '01m8aa3cndmq6224amczmfhxgy', 'clerk@atelier.example.com', '01m8aa3ketx148nr1btyzcz72b', NULL, '2026-11-25 21:34:38.044+00', '{last_name,name}', '{}', '\x670993524b63be9c3887136f8d74a2d60e852c8393f39cf5e257e705a543597647eae1b8aa7307e7117bb4b45433e21d69e55445b1e564b7b6d09b74986a84fc8ea6b25ff2a75676f95741d44b3c02df7a74c4e5ce0630d9b4ec0e8cea93aa78bcc050b8d94478b511a09a2a3488aa61b93962d62cb0ca37a32d824aa4a514f90898a8d00bd613', '\xfd320f53920a8cba7530b5017bc4bdb0c0ad843c70d402bc1d4103e15439f3c4'),
	('0000000001fvrxqf8at9nqe78q', 29, '01m8aa3kezh4zyz8xwsdkcv49b', 'person', '01m8aa3kdnwyevdcegkp2pk0y3', 3, 'PersonDeleted', 1, '01m8aa3kdnwyevdcegkp2pk0y3', 'clerk@atelier.example.com', '01m8aa3key9bqx4zhwqwdbnx58', NULL, '2026-11-25 21:34:38.047+00', '{}', '{}', NULL, '\xb51bdd199b55f8663415da1a65230116ae148088690e327f5bef7d7a1442dc0a'),
	('00000000019xy9d7hd1x0k5rt3', 5, '01m8aa3kfeb28qtpw0x71v2v1g', 'group', '01m8aa3kfdqxwfsb6q2ywf4ty7', 1, 'GroupCreated', 1, NULL, 'clerk@lantern.example.com', '01m8aa3kfdmq3mtz6px8sewerm', NULL, '2026-11-25 21:34:38.062+00', '{description,kind,name}', '{"to":{"kind":"team","name":"Lamps","description":null}}', NULL, '\x707a9a8964df8459491f88eb28c74325c99426921f9e9a2f545841752e353e27'),
	('00000000019xy9d7hd1x0k5rt3', 7, '01m8aa3kfmyqe4vmgbs43ka7rc', 'person', '01m8aa3kfhr7b149n6f60rt3zv', 2, 'PersonGroupsChanged', 1, '01m8aa3kfhr7b149n6f60rt3zv', 'clerk@lantern.example.com', '01m8aa3kfkjkhzwq42fcjhtjqt', NULL, '2026-11-25 21:34:38.068+00', '{groups}', '{"from":{"groups":[]},"to":{"groups":["01m8aa3kfdqxwfsb6q2ywf4ty7"]}}', NULL, '\x90b856229e6179f43e41f5d95978ff5df99af79faf5ef19b4a3b130eb0b1015e'),
	('00000000019xy9d7hd1x0k5rt3', 12, '01m8aa3kg58xhnkyaf3vbb8e62', 'person', '01m8aa3kg58a2c68n59sdtse5n', 1, 'PersonCreated', 1, '01m8aa3kg58a2c68n59sdtse5n', 'clerk@lantern.example.com', '01m8aa3kg55bf21a95qfp3dcrt', NULL, '2026-11-25 21:34:38.085+00', '{email,first_name,language,last_name,name,roles,source,status}', '{"to":{"status":"active","source":"oauth","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\xe744601ae1462fdea6b414838810e88c08cd22836c08efcd9f803f192e901782f1c918dc4ea2126107224d2ec952c7ac2421ff2f23427314a01a744c16e8527320a3a674e7f2754383d6a7dbc1ddb8b1ea069000d95cae10b6a8a97caab05f59f60a000c12fde5ec687a783a35924983a703124742696a43b26df2cad04e286ddde97fe547ee79c79e7b3ba2dff801f934d2843078', '\x88825b9e01db2686e0ee96bfbb37a0789f7a79d4337e4e3b04014e752e9bcb2c'),
	('00000000019xy9d7hd1x0k5rt3', 14, '01m8aa3kgckp0tz21b8fpmtz4z', 'person', '01m8aa3kg58a2c68n59sdtse5n', 3, 'FileAdded', 1, '01m8aa3kg58a2c68n59sdtse5n', 'clerk@lantern.example.com', '01m8aa3kg96q50zy3n91tqbv6a', NULL, '2026-11-25 21:34:38.092+00', '{files}', '{"file_id":"01m8aa3kg9h7z49rg98zdzjdcy","size":14,"content_type":"text/plain; charset=utf-8","from":{"files":[]},"to":{"files":["01m8aa3kg9h7z49rg98zdzjdcy"]}}', '\x686d382de064815330ac722b0463afadb66719099358d0b16b07090eb47506a1a3122410438e5c5f2d5079a095854421357702a9def1517c00c81e6a81af3e2935f5b7d69e', '\x30d9ef367c2d18b0bb80e67ee684aead98c5f91987da0e05f71808c1aa80ebe0'),
	('00000000019xy9d7hd1x0k5rt3', 18, '01m8aa3kkqf43k4mpk0y1824e1', 'person', '01m8aa3kgezhcek7hf8mwfetj6', 3, 'InvitationAccepted', 1, '01m8aa3kgezhcek7hf8mwfetj6', '01m8aa3kgezhcek7hf8mwfetj6', '01m8aa3kknsy1a7fxwn4nn4hee', NULL, '2026-11-25 21:34:38.199+00', '{invitation}', '{"invitation_id":"01m8aa3kgemgjrybctwdj5bz7g","from":{"invitation":"pending"},"to":{"invitation":"accepted"}}', NULL, '\xd6bcf662fab06f59f64808e62cdb972010c0c6e5d12e89d95383642c300fd7f2'),
	('00000000019xy9d7hd1x0k5rt3', 19, '01m8aa3kkq7bm340r4mmk7hyrg', 'person', '01m8aa3kgezhcek7hf8mwfetj6', 4, 'PersonApproved', 1, '01m8aa3kgezhcek7hf8mwfetj6', '01m8aa3kgezhcek7hf8mwfetj6', '01m8aa3kknsy1a7fxwn4nn4hee', NULL, '2026-11-25 21:34:38.199+00', '{status}', '{"from":{"status":"pending"},"to":{"status":"active"}}', NULL, '\x21bbb30797f5b4ad94ee86ea868a71cc3ffded5ef3aa5c884e97206c7f7b2770'),
	('00000000019xy9d7hd1x0k5rt3', 16, '01m8aa3kgeyqqprej90pg5qpxf', 'person', '01m8aa3kgezhcek7hf8mwfetj6', 2, 'PersonInvited', 1, '01m8aa3kgezhcek7hf8mwfetj6', 'clerk@lantern.example.com', '01m8aa3kgeb992bvmpm4arwsqs', NULL, '2026-11-25 21:34:38.094+00', '{invitation}', '{"invitation_id":"01m8aa3kgemgjrybctwdj5bz7g","expires_at":1798234478094,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x06e93f31427e1cf8a7c805e360a8c8525d24fc493effa5bb1159e3d2955b22286b0d5537fdbcb341dabd5a3a804afd1c6a52405f756399e025302bbe32f20ab15f37c7b163f60d0bf6e3d30e02932cab94e1878e354107f6d9ae0075ec5a0864761458d40057c2f3383876e441', '\x03344298dceae53465ce6289529397d040a2baf97e21b6d161d5e944b1343f04'),
	('00000000019xy9d7hd1x0k5rt3', 26, '01m8aa3pn84k19pvndmeggdxy2', 'person', '01m8aa3kfw89rht7yc7651xq62', 4, 'PersonDeleted', 1, '01m8aa3kfw89rht7yc7651xq62', 'clerk@lantern.example.com', '01m8aa3pn7p5mv1cttnx2gx476', NULL, '2026-11-25 21:34:41.32+00', '{}', '{}', NULL, '\x9b7846029a6391e10274ae21431aeb0b7b23f3ed03f5c404f0575089078e6db5'),
	('00000000019xy9d7hd1x0k5rt3', 22, '01m8aa3pmxa8kdnk6j5vc4bw2s', 'person', '01m8aa3pmxyv0750yqs2tmz7zx', 1, 'PersonCreated', 1, '01m8aa3pmxyv0750yqs2tmz7zx', 'clerk@lantern.example.com', '01m8aa3pmx4kxhga50vr2y3sq3', NULL, '2026-11-25 21:34:41.309+00', '{email,first_name,language,name,roles,source,status}', '{"to":{"status":"pending","source":"invitation","roles":[{"id":"01m8aa3bsdx5ydhn2s9606h533","rank":"primary"}]}}', '\xa618f4c3f22059f66ade2bb8764fb750b30586c4eca3d5cc306665cba74671a273ed0e0eea81f70f228964e86d3cf75955289ba362b0c995abc2e904868a617913a78f20fec6d8902e26418fb8a6a7dc7ce330752dea28bb4c78efc7ba89f77569616dca2c4309b206f40bc859a309977d', '\x707131f2e636464507f493d6950a65c5ace5924b3bcfbbab082f89151b0ba6f4'),
	('00000000019xy9d7hd1x0k5rt3', 23, '01m8aa3pmxy3pe3tdnhft8ghj4', 'person', '01m8aa3pmxyv0750yqs2tmz7zx', 2, 'PersonInvited', 1, '01m8aa3pmxyv0750yqs2tmz7zx', 'clerk@lantern.example.com', '01m8aa3pmx4kxhga50vr2y3sq3', NULL, '2026-11-25 21:34:41.309+00', '{invitation}', '{"invitation_id":"01m8aa3pmxhb0e1erjw8rnrdb6","expires_at":1795642482309,"from":{"invitation":null},"to":{"invitation":"pending"}}', '\x94c9631573896e148e022611400339646efd17c5b72ba46bcf26c59edb78a5f897955f1cebbd75121c36c99cf1e6f7703dcd9765515f976af1179210dd2142b871a99ca2b7800d2c5fb06b20863a73db927996542292071bfccc16c8d1a95d6d01820d4708aac9bba10eb9a104', '\x72ada7f898879d49a5fa2456ad8b3c73850b340f55c814fc507cefa3adda65ab'),
	('00000000019xy9d7hd1x0k5rt3', 25, '01m8aa3pn5m4pjpgby11c7rqde', 'person', '01m8aa3kfhr7b149n6f60rt3zv', 4, 'FileRemoved', 1, '01m8aa3kfhr7b149n6f60rt3zv', 'clerk@lantern.example.com', '01m8aa3pn4rqn2b4gyk2v89vb7', NULL, '2026-11-25 21:34:41.317+00', '{files}', '{"file_id":"01m8aa3kfp7d9d84pytya6ew6c","from":{"files":["01m8aa3kfp7d9d84pytya6ew6c"]},"to":{"files":[]}}', NULL, '\x40bc201ac526d14055ffb9359f2f0344e6d4b30ffc3e6c906376fe6a1e3708e3');


--
-- Data for Name: heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.heads VALUES
	('0000000001fvrxqf8at9nqe78q', 5, 'atelier', 30, '\x41f897cb6686f7c3676c4bd403a83d1b2ad67f4e9ce94ef24dc91af4464ac39c', 24, 1, 1, NULL, NULL, 4, 0),
	('0000000001gf4y5myr1swekhan', 2, 'harbour', 107, '\xc0d9cb14336be8704a4bccf30a0048c0aa98e9b065ac8a8f1579d338214f09dd', 56, 2, 1, NULL, NULL, 17, 1),
	('00000000019xy9d7hd1x0k5rt3', 6, 'lantern', 26, '\x9b7846029a6391e10274ae21431aeb0b7b23f3ed03f5c404f0575089078e6db5', 24, 1, 1, NULL, NULL, 5, 0),
	('01m8aa3bn5jadyjhhdp3m0h00f', 1, 'quarry', 8, '\xbce3086b01813f0ea8309da3ef6b8fbf6cba9ca44dec90ae29194753624e00cf', 5, 1, 1, NULL, NULL, 2, 1),
	('0000000001byfqz71dvs8mckv9', 4, 'northfield', 26, '\xf994d80bf369c9707aae4be4e2c5b45acf9fadabdff6ad2209251cabdbf29bf3', 7, 1, 1, NULL, NULL, 2, 2),
	('0000000001tx478ar0d6fzxd27', 3, 'grace', 42, '\x4a9e6b089f2189da9195056e43bb7af062c5fe8a5155ab5a607cd0b5dd167812', 7, 2, 1, NULL, NULL, 6, 0);


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('0000000001gf4y5myr1swekhan', '\x37339d105a86ba93b188bbdeb100a3cd857822f02aa3f1c00fc9e2739e8f56ac', '\xf334c9ea2f1c4bfb5bf15d890bcd27fde5b24be5a4245466d36fd1728ed72350', 201, '{"id":"0000000001gf4y5myr1swekhan","number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"created_at":"2026-11-25T21:34:30.115000Z","updated_at":"2026-11-25T21:34:30.115000Z"}', 1, NULL, '2026-11-25 21:34:30.123181+00'),
	('0000000001tx478ar0d6fzxd27', '\x54d8648ae825402d5253da52c13834d7d2ee213e4754c6076f337bfdeb6c113b', '\x82bbb791ff89fc858d646bf1cc301e776784aa6633157758f2fa8e10307fd65b', 201, '{"id":"0000000001tx478ar0d6fzxd27","number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"created_at":"2026-11-25T21:34:30.139000Z","updated_at":"2026-11-25T21:34:30.139000Z"}', 1, NULL, '2026-11-25 21:34:30.141469+00'),
	('0000000001byfqz71dvs8mckv9', '\x12617835b41bb91d43c7250775385ca95cf779bcfb38096bd8cd40a4659fde4d', '\x17a25b2307632b4ef6ae57e57028b1c12e70a038cca329bef72f9eabf0945dc9', 201, '{"id":"0000000001byfqz71dvs8mckv9","number":4,"name":"Northfield District","template":"district","external_id":"northfield","approval":"required","invitation_hours":48,"created_at":"2026-11-25T21:34:30.154000Z","updated_at":"2026-11-25T21:34:30.154000Z"}', 1, NULL, '2026-11-25 21:34:30.155729+00'),
	('0000000001fvrxqf8at9nqe78q', '\x258280dce52180972d3bcde576a063767fdec1e9be7c4556d54dafba733a47b8', '\xbdb6662c613e032899f233d7abdfe1b2b46e35b582d68a145e6c928f64ff79eb', 201, '{"id":"0000000001fvrxqf8at9nqe78q","number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"created_at":"2026-11-25T21:34:30.183000Z","updated_at":"2026-11-25T21:34:30.183000Z"}', 1, NULL, '2026-11-25 21:34:30.184229+00'),
	('00000000019xy9d7hd1x0k5rt3', '\x223a252dce508e1bc5e8149315f0f73a49ecf74a6f3c896f0cef059f2bc5d21b', '\x8cce8293595de569c5ac5a36f8292dc4c2a6e16b6153baf024fbf0347c30a4fd', 201, '{"id":"00000000019xy9d7hd1x0k5rt3","number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"created_at":"2026-11-25T21:34:30.189000Z","updated_at":"2026-11-25T21:34:30.189000Z"}', 1, NULL, '2026-11-25 21:34:30.190186+00'),
	('0000000001gf4y5myr1swekhan', '\x3c5f70c50b30cee9b0673ec620e8893bb8137a668e6d18c642e0a955bcdf8c1b', '\x796d2a7c09099aa2756ca0c450c9a951acc7fa5d03c72eeac12dfc3d51f56c24', 201, '{"id":"01m8aa3czq3qbrjmrtrx7sndrb","number":"\u0000","kind":"team","name":"Eight","description":"Eight, a team","created_at":"2026-11-25T21:34:31.420000Z"}', 5, NULL, '2026-11-25 21:34:31.420954+00'),
	('0000000001gf4y5myr1swekhan', '\x63081c921330e66c64275c59c9b7bc03c6d1448f87f814e6eb66eb89e030e65a', '\xeb72e7db0549006d061924cebda60ed91f7e3f565dc55a8c8842a5ec8ef49fe8', 201, '{"id":"01m8aa3d01ea69x8k0hz8g0gcy","number":"\u0000","kind":"area","name":"Dock","description":"Dock, a area","created_at":"2026-11-25T21:34:31.427000Z"}', 6, NULL, '2026-11-25 21:34:31.42802+00'),
	('0000000001gf4y5myr1swekhan', '\x9bcb61ed75da81d7dd8eccf6b67b7d12d6b69d2f6b44c903c3e4031d50f37eea', '\xe556e59a70e3931a66d8d81decfd7f66c0a21682a8efd080ddc5e09930fe47c9', 201, '{"id":"01m8aa3d07pkdnc7hss8se4sa3","number":"\u0000","kind":"tag","name":"First aid","description":"First aid, a tag","created_at":"2026-11-25T21:34:31.434000Z"}', 7, NULL, '2026-11-25 21:34:31.434362+00'),
	('0000000001gf4y5myr1swekhan', '\x402c7b167ce020db36be262604a0a2990bd71af06ba7123b0989caa28d243df4', '\x1d8a4507b6dc1c58093812b838f33e3d930bf6dcec0f57f9126150b0f965741c', 201, '{"id":"01m8aa3d0dv7xfsk9184k3pntp","number":"\u0000","kind":"project","name":"New boat","description":"New boat, a project","created_at":"2026-11-25T21:34:31.440000Z"}', 8, NULL, '2026-11-25 21:34:31.440935+00'),
	('0000000001gf4y5myr1swekhan', '\x708049041ea5323255ebf297a309b74f9ac18fd2e8fe35ffde72a0e4861f4d3b', '\x8f1c05abe665d09f2564b0bcc8a4f8f6a4b7d6bd9dae476005cd787ff25adfc1', 201, '{"id":"01m8aa3d1xjec7vh4m22xmc976","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Ada Lindqvist-Ørsted","first_name":"Ada","last_name":"Lindqvist-Ørsted","email":"ada@example.com","phone":"+12025550111","address":"1 Quay\nSt. John''s \\ \"Dock\"","title":"Captain; drop table people --","language":"sv","timezone":"Europe/Stockholm","avatar_url":"https://example.com/ada.png","status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"},{"id":"01m8aa3d0t908tdb6xp82ndgx5","key":"cox","name":"Cox","rank":"secondary"}],"groups":[],"invitation":null,"source":"oauth","source_id":"club-17","archived_at":null,"created_at":"2026-11-25T21:34:31.485000Z","updated_at":"2026-11-25T21:34:31.485000Z","version":1}', 15, '01m8aa3d1xjec7vh4m22xmc976', '2026-11-25 21:34:31.489341+00'),
	('0000000001gf4y5myr1swekhan', '\x1190656112d6ec634de0aeefbb774cfc3ee9e8abd0a0e513b5d03076e77d7c89', '\x9d0de913f6b9650f95d4af3cfe2c8be5ece237a25726fd1846649e5e324d0b78', 201, '{"id":"01m8aa3d29v2atdhxqpb3sax1m","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Ben Okafor","first_name":"Ben","last_name":"Okafor","email":"ben@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d0t908tdb6xp82ndgx5","key":"cox","name":"Cox","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.497000Z","updated_at":"2026-11-25T21:34:31.497000Z","version":1}', 16, '01m8aa3d29v2atdhxqpb3sax1m', '2026-11-25 21:34:31.497554+00'),
	('0000000001gf4y5myr1swekhan', '\x1939c43a6046ba354bccf68cdc3b3346c0f23ee9044b8256a862707fd9639fa1', '\x9735df03bd8278b7b8c2cd997ff42068311cf80cac86a893f2c0e53b84047072', 201, '{"id":"01m8aa3d2hn6s8ckhv2m7qshaq","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Cléo Marchand","first_name":"Cléo","last_name":"Marchand","email":"cleo@example.com","phone":"+442079460001","address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.505000Z","updated_at":"2026-11-25T21:34:31.505000Z","version":1}', 17, '01m8aa3d2hn6s8ckhv2m7qshaq', '2026-11-25 21:34:31.505479+00'),
	('0000000001gf4y5myr1swekhan', '\x22c9f9fc7f4a2fe1aa8776bfb5406b8763f49424aac8525b71cec23961a7688c', '\x023cf8989ffd3fc848dbfe51e911ceb6e51faf97e2a7dad99e2b0c9ca2133f04', 201, '{"id":"01m8aa3d2q4k05m3k44pjwhznn","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Dev Anand 🚣","first_name":"Dev","last_name":"Anand 🚣","email":"dev@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.511000Z","updated_at":"2026-11-25T21:34:31.511000Z","version":1}', 18, '01m8aa3d2q4k05m3k44pjwhznn', '2026-11-25 21:34:31.511838+00'),
	('0000000001gf4y5myr1swekhan', '\xbcfa2bbd5ebaea0c86da45e1a76c3acd1f59ebe05fdad68f517f7ebf5521e442', '\xe01bffe1a81a02300a7a7e7eb5e27c3d6bf6122d231a8c5fbbfde5a25d2f698c', 201, '{"id":"01m8aa3d2x8reb2jmaeajmepcg","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.517000Z","updated_at":"2026-11-25T21:34:31.517000Z","version":1}', 20, '01m8aa3d2x8reb2jmaeajmepcg', '2026-11-25 21:34:31.519182+00'),
	('0000000001gf4y5myr1swekhan', '\x39f913bad98ee7efa4042f8724c96587f6a4eb05e6b69b87f3fd01d717da1b2b', '\x43ce6172ad059cb8a43809e24efb989fbb591f5f89fd70eb599ae6ffc9d4e128', 201, NULL, 19, '01m8aa3d2tq4ec5t6b0e5enfd6', '2026-11-25 21:34:31.515164+00'),
	('0000000001gf4y5myr1swekhan', '\x87c71bf7227dac0f8541a48a3eefa6e4700fcfd2712461dad15582b2f9fc5ceb', '\xe5f83ffda5c918d353409d1c8f6c149c37fce6bd246c82622643bda430b07373', 201, '{"id":"01m8aa3d312j04wyh9qcpvr38b","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Rower 1 of the second boat","first_name":"Rower","last_name":"1 of the second boat","email":"rower1@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.521000Z","updated_at":"2026-11-25T21:34:31.521000Z","version":1}', 21, '01m8aa3d312j04wyh9qcpvr38b', '2026-11-25 21:34:31.522271+00'),
	('0000000001gf4y5myr1swekhan', '\x49e50bf9ede2124ab36b8341d52be2fbd8b8d49f3d2b2042990609c1d08a32d5', '\x6a87daa1a4a269384ef9741964f0305e47703dfd0d9f6989de468fe4432ad7b5', 201, '{"id":"01m8aa3d3abtwddzh7vzmgwk3j","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Rower 4 of the second boat","first_name":"Rower","last_name":"4 of the second boat","email":"rower4@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.530000Z","updated_at":"2026-11-25T21:34:31.530000Z","version":1}', 24, '01m8aa3d3abtwddzh7vzmgwk3j', '2026-11-25 21:34:31.530812+00'),
	('0000000001gf4y5myr1swekhan', '\x3cfba0b42d5e215ee1873ad606d4bc279be3e79a17d5f0644c61ad1502f1ff0a', '\x51569f2488d8d8a211e29f5a16c1cb11cff7f1707651540694549f882ac04dff', 200, '{"id":"01m8aa3d2x8reb2jmaeajmepcg","organization_id":"0000000001gf4y5myr1swekhan","number":20,"name":"Finn","first_name":"Finn","last_name":null,"email":"finn@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3bq3v6g5fh9t904836a0","key":"owner","name":"Owner","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":"club-1","archived_at":null,"created_at":"2026-11-25T21:34:31.517000Z","updated_at":"2026-11-25T21:34:31.747000Z","version":3}', 51, '01m8aa3d2x8reb2jmaeajmepcg', '2026-11-25 21:34:31.748237+00'),
	('0000000001gf4y5myr1swekhan', '\x9e4548f52294d7e1d506d75af9cd01fe71598116cd305d8d1d44a0901dff54ef', '\x0257b09df4311eb670e715f6512107100d0c9e94f4b15249f615eb97b7d1e666', 201, '{"id":"01m8aa3fghrqht1yghjjwykhh7","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest waiting","first_name":"Guest","last_name":"waiting","email":"waiting@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3bq31mnr74px4ta91eaa","key":"admin","name":"Admin","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.001000Z","expires_at":"2026-12-25T21:34:34.001000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.001000Z","updated_at":"2026-11-25T21:34:34.001000Z","version":2}', 66, '01m8aa3fghrqht1yghjjwykhh7', '2026-11-25 21:34:34.006437+00'),
	('0000000001gf4y5myr1swekhan', '\x2b317a8f67e9ec62b10d86345b9b0be92a681c9671a6c26a1204098b7879b23f', '\xb3fb3d02f59c490ba89373fb6c4477bb8f8ac86fccf57dbf806973381da4eb5d', 200, '{"id":"01m8aa3fm20n96da0r6b73f33d","organization_id":"0000000001gf4y5myr1swekhan","number":69,"name":"Aksel Guest","first_name":"Aksel","last_name":"Guest","email":"accepted@example.com","phone":"+4721000000","address":null,"title":null,"language":"nb","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"accepted","sent_at":"2026-11-25T21:34:34.114000Z","expires_at":"2026-12-25T21:34:34.114000Z","accepted_at":"2026-11-25T21:34:34.225000Z"},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.114000Z","updated_at":"2026-11-25T21:34:34.225000Z","version":4}', 72, '01m8aa3fm20n96da0r6b73f33d', '2026-11-25 21:34:34.226628+00'),
	('0000000001gf4y5myr1swekhan', '\x05d0a08d741c362aa6ce7a9fd89565ead08fbabfa76d720afea24f569b1cd178', '\xaa719c9544b305a80fa0068f6736d8afe429a35aa92008acdfbeda2a0c6445bc', 201, '{"id":"01m8aa3fqxfry1sarxwrse6emd","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest registered","first_name":"Guest","last_name":"registered","email":"registered@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.237000Z","expires_at":"2026-12-25T21:34:34.237000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.237000Z","updated_at":"2026-11-25T21:34:34.237000Z","version":2}', 75, '01m8aa3fqxfry1sarxwrse6emd', '2026-11-25 21:34:34.238713+00'),
	('0000000001gf4y5myr1swekhan', '\xe8c85666f26f2a7a5d529026c0796da3ff3bb0c97136ef7aac69ea453ea2e697', '\x324a6f1d50fd28f0682f7e654ebf861019ae591e1ee808f1bca788cb6d5f4382', 201, '{"id":"01m8aa3g3ct2q7f4k4n1qewkpq","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest renewed","first_name":"Guest","last_name":"renewed","email":"renewed@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.604000Z","expires_at":"2026-11-25T21:34:36.604000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.604000Z","updated_at":"2026-11-25T21:34:34.604000Z","version":2}', 88, '01m8aa3g3ct2q7f4k4n1qewkpq', '2026-11-25 21:34:34.604951+00'),
	('0000000001tx478ar0d6fzxd27', '\x5502110771e994a872dd413a9128bd791e0b81c42126aef58c76b4bc00a9225d', '\x9b9d2bcfa997c8178f1701725284bf52d5184927e0e66981c2ba9bacaed2dd96', 200, NULL, 110, '01m8aa3jtama1xmztvrgpv9sgh', '2026-11-25 21:34:37.38854+00'),
	('0000000001byfqz71dvs8mckv9', '\x79b99a5931c126d469ea87c962c40a4f75e7be30d51d908721e9064c148a357e', '\xbcc2ebbe5182138aab1864e60e7b6313d636957d62ca3770fa833cbc4709cb2f', 201, '{"id":"01m8aa3k8j09nx01c5fe4c9xpy","first":"Gita","last":"Rao","email":"gita@example.com","language":"en","roles":{"1c":1,"1d":2},"tags":["01m8aa3k8e5rf3kzgg8nsy2h65"],"archived":0,"avatar_url":null,"district_id":"0000000001byfqz71dvs8mckv9","created_at":1795642477842}', 4722, '01m8aa3k8j09nx01c5fe4c9xpy', '2026-11-25 21:34:37.843186+00'),
	('0000000001fvrxqf8at9nqe78q', '\xc0c5053fe2c139c84ee998f11ea3a5d000f3e5104f6a0cebf985313d8098d0f8', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 16, '01m8aa3ka9vtqmghed3jbs9s97', '2026-11-25 21:34:38.015664+00'),
	('0000000001fvrxqf8at9nqe78q', '\xb0029fd9ee083728aae3e181873efba3587eab9053703329d035704267467287', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 201, '{"id":"\u0000","name":"Closed","assigned":[311]}', 20, NULL, '2026-11-25 21:34:38.023443+00'),
	('0000000001fvrxqf8at9nqe78q', '\x1395db6061a1fce0e10bdf46e16bb549899dccd4b904b3c84bbd2f4f6e6fbadc', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 204, NULL, 19, '01m8aa3kdnwyevdcegkp2pk0y3', '2026-11-25 21:34:38.020968+00'),
	('0000000001gf4y5myr1swekhan', '\x755bf337508868293a84821f6906242b425d174c19a0895094d417489c40ab8f', '\xf54e08a57b15022b6aa31cd86691150b6b5c58063d1501562bb89330938b63c6', 201, '{"id":"01m8aa3d34ebxx2v1aman3y10t","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Rower 2 of the second boat","first_name":"Rower","last_name":"2 of the second boat","email":"rower2@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.524000Z","updated_at":"2026-11-25T21:34:31.524000Z","version":1}', 22, '01m8aa3d34ebxx2v1aman3y10t', '2026-11-25 21:34:31.525201+00'),
	('0000000001gf4y5myr1swekhan', '\xd3195514cff530419c6a45e0dbb8568a6da7b508f0735de4e0023b0e3bb994a1', '\xb8cbe8ffd3149e5d6abdba40712b84bdbfa81c96f8972198a9798e180e51e0ec', 201, '{"id":"01m8aa3d7pgw7ghb8j7a216k3e","name":"Licence","filename":"licence.txt","content_type":"text/plain; charset=utf-8","size":22,"url":"https://people.example.com/v1/people/01m8aa3d1xjec7vh4m22xmc976/files/01m8aa3d7pgw7ghb8j7a216k3e","created_at":"2026-11-25T21:34:31.692000Z"}', 42, '01m8aa3d1xjec7vh4m22xmc976', '2026-11-25 21:34:31.692831+00'),
	('0000000001gf4y5myr1swekhan', '\x603db8cedf3ff974877e398c3aee1495a1c60a881c83add1dec901e24823c99d', '\x73dea4e97b8ad31683f32e6829cede162fa13c62ed774ea361c1e73a266162ef', 201, '{"id":"01m8aa3fm20n96da0r6b73f33d","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest accepted","first_name":"Guest","last_name":"accepted","email":"accepted@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.114000Z","expires_at":"2026-12-25T21:34:34.114000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.114000Z","updated_at":"2026-11-25T21:34:34.114000Z","version":2}', 69, '01m8aa3fm20n96da0r6b73f33d', '2026-11-25 21:34:34.115805+00'),
	('0000000001gf4y5myr1swekhan', '\x7a9e1884c1437e6e1def862b7fec6cc534472c46ee56e828fc2525ed07da9cf0', '\x821a86917efec73aac785219ad441003bf5b619a8b079eaa48050f2a32e1a521', 201, '{"id":"01m8aa3fvpfjbwwzyyfdnkfrb7","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest revoked","first_name":"Guest","last_name":"revoked","email":"revoked@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.358000Z","expires_at":"2026-12-25T21:34:34.358000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.358000Z","updated_at":"2026-11-25T21:34:34.358000Z","version":2}', 80, '01m8aa3fvpfjbwwzyyfdnkfrb7', '2026-11-25 21:34:34.359166+00'),
	('0000000001gf4y5myr1swekhan', '\x16cf1528f3bf94c527bcf8495eeb362c223fa2f85129be306d44281441f056b4', '\xed61a55c5c35178bc91eb547ad87b07ce38100b325577ac405825897faa5b7bb', 201, '{"id":"01m8aa3g6pyn67db8zh38e6fkm","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest bounce","first_name":"Guest","last_name":"bounce","email":"bounce@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.710000Z","expires_at":"2026-12-25T21:34:34.710000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.710000Z","updated_at":"2026-11-25T21:34:34.710000Z","version":2}', 91, '01m8aa3g6pyn67db8zh38e6fkm', '2026-11-25 21:34:34.71158+00'),
	('0000000001tx478ar0d6fzxd27', '\x1c515fea559d36cda751e45342b53bbdfa77639b1300dd3c7449210120418411', '\x330fffafed5e19aeac13f6e66221969a5bac1b8326550717a09f650b9ba07306', 200, '{"success":true,"message":"Member invited successfully","id":"\u0000"}', 104, '01m8aa3jknzqjbxx9ccnbzh05z', '2026-11-25 21:34:37.175348+00'),
	('0000000001tx478ar0d6fzxd27', '\x2d2af653f9f3c2da0604ba085e0d36bb2185a519f175340e850e45cb47727895', '\xecff66d6655e61b502ffc2def3d7213b0a99498363e4bf6a85ad71fe7b4dedb4', 200, NULL, 113, '01m8aa3jxnjkf6j60e4vvvpr1d', '2026-11-25 21:34:37.494277+00'),
	('0000000001byfqz71dvs8mckv9', '\x68870360a1f8042eb84d3ea85a5a309ab803a7585d0793bd8957b75b7476fb3a', '\x2ff05f2aabda10525c005c03ae080e381212b09b6159374aef5e1bd80072c8be', 201, '{"id":"01m8aa3k92ncp617g2nnqt770n","district_id":"0000000001byfqz71dvs8mckv9","person_id":"01m8aa3k8j09nx01c5fe4c9xpy","name":"Certificate","filename":"certificate.pdf","content_type":"application/pdf","size":17,"url":"https://people.example.com/district/api/people/01m8aa3k8j09nx01c5fe4c9xpy/uploads/01m8aa3k92ncp617g2nnqt770n","created_at":1795642477862}', 19, '01m8aa3k8j09nx01c5fe4c9xpy', '2026-11-25 21:34:37.863213+00'),
	('0000000001byfqz71dvs8mckv9', '\xd51d7f42813538ba1922111e87eca66bff3ccc81aa92186abd7e71d36e87f3ae', '\x213ca5a1def39ad79fb25a734c3f872293f30504e97ecaae8e3b5d6b0e0e4775', 201, '{"id":"01m8aa3k9krvadt7wh33xbsjhf","person_id":"01m8aa3k8j09nx01c5fe4c9xpy","district_id":"0000000001byfqz71dvs8mckv9","date":"2025-05-06","board_id":"3","form_id":"f-9","profile_id":null,"published":0,"created_at":1795642477876,"updated_at":1795642477876}', 22, '01m8aa3k8j09nx01c5fe4c9xpy', '2026-11-25 21:34:37.876784+00'),
	('0000000001fvrxqf8at9nqe78q', '\x59ef58162b3409f224c784b8d178360cf6f5ae618496a5b587e27bd1455b93fb', '\xed3f734d66c93d642c6fbd69a3cb5e96b9efd6d36da33fb400a06994e6b9f1cd', 201, '{"id":"\u0000","first_name":"jo","last_name":"Atelier","title":"Lead","email":"jo@example.com","role":{"id":1},"groups":[],"timezone":null,"initials":"JA","image_url":null,"profile_color":"#3ed165","language":"fr","suspended":false,"send_invite":false,"last_active":null,"created_at":"2026-11-25T21:34:37+00:00","updated_at":"2026-11-25T21:34:37+00:00","projects":[]}', 311, '01m8aa3ka9vtqmghed3jbs9s97', '2026-11-25 21:34:37.897636+00'),
	('0000000001fvrxqf8at9nqe78q', '\xc65bf9b9c8a5f3dc358bddd0d6f6b9dcf3248ca50ec033a4bf63406258440ce2', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 201, '{"id":"\u0000","name":"Weavers","assigned":[302,311,312]}', 14, NULL, '2026-11-25 21:34:38.012485+00'),
	('0000000001fvrxqf8at9nqe78q', '\x4276707bf6f6a0bffbe0f55c5dc93f0b2e6843c2eae866c690aa017612506293', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 15, '01m8aa3cndz4ceb30mvw52d1av', '2026-11-25 21:34:38.014331+00'),
	('0000000001fvrxqf8at9nqe78q', '\x998f868914f0b49497e8a75052637c93d6e218bf77ec5b02e894721b27b15ea2', '\xc681b0d192417178638b88280499ff09a74022f2f3e2d8fd050d8d8424bfe65c', 204, '', 17, '01m8aa3kabynyezpy4bvty3af3', '2026-11-25 21:34:38.016882+00'),
	('0000000001fvrxqf8at9nqe78q', '\xff7ff7619c749514d6199cc0215e226d7708fde0fdd200e062aa593e536ea77e', '\xe5adc9db78af319c99b65fd02fe0fdcb09d481ac9d8d85fbe1244875bac6803c', 201, '{"id":"\u0000","name":"Dyers","assigned":[315]}', 18, NULL, '2026-11-25 21:34:38.019682+00'),
	('0000000001fvrxqf8at9nqe78q', '\x7a56a24e8752026c823f62cdf4f5af178b89e9a4848ceaa4ca69ad7322463db5', '\x93bcb1a09d56d99c4a261c2d7d97fca2b92d685b5bb2b887da54bf928ab0e5da', 201, NULL, 315, '01m8aa3kdnwyevdcegkp2pk0y3', '2026-11-25 21:34:38.006537+00'),
	('0000000001gf4y5myr1swekhan', '\x21a6860d9753a527cc7556821abf339cdb9c49634075dfe182e852305043a4c6', '\x47a12403734b46b7840b824b04f8335df7c67f7938b33d55c3fb82a10755430f', 201, '{"id":"01m8aa3d37qytat76ef2fjncw1","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Rower 3 of the second boat","first_name":"Rower","last_name":"3 of the second boat","email":"rower3@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"active","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":null,"source":"oauth","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:31.527000Z","updated_at":"2026-11-25T21:34:31.527000Z","version":1}', 23, '01m8aa3d37qytat76ef2fjncw1', '2026-11-25 21:34:31.528533+00'),
	('0000000001gf4y5myr1swekhan', '\xd58cb1c17145e970f82c7812836de1ca14cb9430181bbd654711ef708f0723fc', '\x3b2db86d9eac1d863dfca2d54f5aa8f43b52ab0e681f6a9e1503418a4d01df75', 201, '{"id":"01m8aa3ddp7q62193wjxwvk2bs","name":"Website","scopes":["people:read","events:read"],"hint":"0elH","created_at":"2026-11-25T21:34:31.863000Z","last_used_at":null}', 63, NULL, '2026-11-25 21:34:31.866552+00'),
	('0000000001gf4y5myr1swekhan', '\x31edfce98cd994977b600b6c453719b32947ea66c9953f6948906ae823e4a33f', '\x1680f75e0142486da6b4566a3eb3c04bae557195d9cb34b721f04d43875869f8', 201, '{"id":"01m8aa3fzx4bhm6zhp7a1ktdqy","organization_id":"0000000001gf4y5myr1swekhan","number":"\u0000","name":"Guest expired","first_name":"Guest","last_name":"expired","email":"expired@example.com","phone":null,"address":null,"title":null,"language":"en","timezone":null,"avatar_url":null,"status":"pending","roles":[{"id":"01m8aa3d10sf0c4ve46dtcr438","key":"coach","name":"Head coach","rank":"primary"}],"groups":[],"invitation":{"state":"pending","sent_at":"2026-11-25T21:34:34.493000Z","expires_at":"2026-11-25T21:34:36.493000Z","accepted_at":null},"source":"invitation","source_id":null,"archived_at":null,"created_at":"2026-11-25T21:34:34.493000Z","updated_at":"2026-11-25T21:34:34.493000Z","version":2}', 85, '01m8aa3fzx4bhm6zhp7a1ktdqy', '2026-11-25 21:34:34.495355+00'),
	('0000000001gf4y5myr1swekhan', '\x17a7cf989c4ee6d8903c1b39be5f78cc9b18adadd1e075c06ba977bcfefb8d01', '\x93476513ffc429baca21da6221c8fe43c8abe8d0fc21e31981a7239a132d292f', 201, NULL, 93, '01m8aa3g6v3emzxy4ky15jk2f3', '2026-11-25 21:34:34.715772+00'),
	('0000000001gf4y5myr1swekhan', '\xca5f46793e58ff82147b7cfa9bda43d1a29c6c9b8cf867b84fc4e9e3780b2b96', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '01m8aa3jfx1q4yb7ccj6rfkn9h', 102, '01m8aa3jfx1q4yb7ccj6rfkn9h', '2026-11-25 21:34:37.054316+00'),
	('0000000001gf4y5myr1swekhan', '\x4c80be6e25c8f6a5b9f107e8e0531fff7bdc92ab421453a6539304f33bccdb8c', '\x2fd7cd0c5f5beebf8ab3fd5e8f1e0ec2737d5248cf2a262306d77ef1953f10c0', 200, '01m8aa3jfxrtdctvmd6k14a0p0', 104, '01m8aa3jfxrtdctvmd6k14a0p0', '2026-11-25 21:34:37.054316+00'),
	('0000000001tx478ar0d6fzxd27', '\xf05ec356aa2f25e8166a2e51ac5c31a5596017e6a0b1d029dfaba00f37ce2a6e', '\x693f0cfe7c519a154ac697466783fcb0ae3a4cff92c41352a4bec1a19f136eed', 200, '{"success":true,"message":"Member invited successfully","id":"\u0000"}', 107, '01m8aa3jq0t0hp7jqw4p4fnvbt', '2026-11-25 21:34:37.281739+00'),
	('0000000001tx478ar0d6fzxd27', '\x44eb627a67fd92b2a639a91a2efc67d551915247f7ded42e34913e13ee754320', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '01m8aa3k1ywj5txncv93gzsg3g', 127, '01m8aa3k1ywj5txncv93gzsg3g', '2026-11-25 21:34:37.631784+00'),
	('0000000001tx478ar0d6fzxd27', '\x02568da28b306e6833ab0e363acead6470b7f95a60d9dd47ed9968d04493d210', '\x1595318c46b65c69ea4f33bd115059783660193dd8aac71c94039b97c7f5c12f', 200, '01m8aa3k1y7p4gmaxw8d99rb0n', 129, '01m8aa3k1y7p4gmaxw8d99rb0n', '2026-11-25 21:34:37.631784+00'),
	('0000000001fvrxqf8at9nqe78q', '\x46954a4e91349c6315c1e37f8ac806eac920c41360535f904e3b510b10964413', '\x6271d10980ebdc894594202358901bd3036fffa50045f4f401527d4564e6cb40', 201, '{"id":"\u0000","first_name":"kim","last_name":"Atelier","title":null,"email":"kim@example.com","role":{"id":4},"groups":[],"timezone":null,"initials":"KA","image_url":null,"profile_color":"#bacec2","language":"en","suspended":false,"send_invite":true,"last_active":null,"created_at":"2026-11-25T21:34:37+00:00","updated_at":"2026-11-25T21:34:37+00:00","projects":[]}', 312, '01m8aa3kabynyezpy4bvty3af3', '2026-11-25 21:34:37.90058+00'),
	('0000000001fvrxqf8at9nqe78q', '\x9828e60f85e0e28af99b1e774f45d74e7d9694506c035f9a7d2cc038e99e8cee', '\x8d73ad7c838d2003119c94c9376e85d0dccc65c995710ad57c9877c93d8e938b', 204, '', 21, '01m8aa3ka9vtqmghed3jbs9s97', '2026-11-25 21:34:38.024926+00');


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	(1, 'log', '2026-11-25 21:34:29.25158+00'),
	(2, 'people', '2026-11-25 21:34:29.29847+00'),
	(3, 'audit', '2026-11-25 21:34:29.334939+00'),
	(4, 'checkpoints', '2026-11-25 21:34:29.37131+00'),
	(5, 'rebuild', '2026-11-25 21:34:29.376121+00'),
	(6, 'resources', '2026-11-25 21:34:29.383469+00'),
	(7, 'import', '2026-11-25 21:34:29.391788+00'),
	(8, 'text', '2026-11-25 21:34:29.393906+00');


--
-- Data for Name: organization_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization_keys VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 'k1', '\x094e90ef89eb0ad554b7b1cc58c9699287f90210c5a4627178b2e65e662220ae27995b7c5d2ace5e33495a22c33d94051505795fcc3770f9fd93c0ed'),
	('0000000001gf4y5myr1swekhan', 'k2', '\xa72776c35debef95c577fd44a4c7836c912d4e50a870eb35a5940e2a9220a721617db615ea99ea579d6bf1d58025533143ee10671c84079c3b1bc33c'),
	('0000000001tx478ar0d6fzxd27', 'k2', '\x2e994efbf07af77c90f226fa313caf0597655bbe7824c446e7199f51bb880fba47d629c56c28da39646f5c729a2f33c0b355d64d35c915980a83acd4'),
	('0000000001byfqz71dvs8mckv9', 'k2', '\x74c336bc39b5475616dac8062cae31e5a27a36a00addeeab78f6c9ff54e19d76dc4286cd848e8024637ab978825d53fcfd5be013639252bc12b160fa'),
	('0000000001fvrxqf8at9nqe78q', 'k2', '\xf633c0082afb53cd1daf253ebb6d970bfd06dc082f9db3223e6ae1bdc126e8368710b01f9f2010ad1eda0906a37bb4457d1776a83435d3701c8e3d4d'),
	('00000000019xy9d7hd1x0k5rt3', 'k2', '\x01edcdc89d8e1dfbe642d153eb9c425f2fb62bf2ad5b9625408d9ba0d648dc349500d21fb00011920226746959d112b4aff185291edf9c420c8a2579');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('0000000001gf4y5myr1swekhan', '01m8aa3fgh4qmfm81117rm03q9', 'invitation_expiry', '01m8aa3fghrqht1yghjjwykhh7', '\xa312d39f91179eb7c44b781bbe6d7abdd68853c923f35a5dcf9d121b89f9f306732198322e56ad316b8b2ea7bc591462f9a42b2abb35b681e8bc1e13c73acff654761ab65106a5', '2026-12-25 21:34:34.001+00', 0, NULL, NULL, '2026-11-25 21:34:34.006437+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fm2zcb4wnk4r40a7x4s', 'invitation_expiry', '01m8aa3fm20n96da0r6b73f33d', '\xa94fff740de90fcd998539c9d6fc693ed5d5614334991af94bef8a4125d8e2cf3048247ee84b2a994a45947dc656ab8f934c18972446b825bdac7898fb7eb57cc89db04f248f12', '2026-12-25 21:34:34.114+00', 0, NULL, NULL, '2026-11-25 21:34:34.115805+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fqxwa8qc51m28zpcwpf', 'invitation_expiry', '01m8aa3fqxfry1sarxwrse6emd', '\x53292c849233d53f65488cc10387dfdc8466a8fd5af2bc516faf62f4ed28e1e43cb4c9529c90645ab2edb0d7db075c83da9f230451bc4d590add6b203ed587c73e2a7c3e4f5a96', '2026-12-25 21:34:34.237+00', 0, NULL, NULL, '2026-11-25 21:34:34.238713+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fvpscbpa5y5mfae29sf', 'invitation_expiry', '01m8aa3fvpfjbwwzyyfdnkfrb7', '\xba35fcd28dcf0d203f598f1bb26eae33cba7cf7939a4f9d36eb02475f2a76c10079ae1ba4b7556a8aaf478c3a44246c1983c096b7e6973432187b7da26c85f40e15b90669ef092', '2026-12-25 21:34:34.358+00', 0, NULL, NULL, '2026-11-25 21:34:34.359166+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3jch8nffv7t23gk0pj0q', 'invitation_expiry', '01m8aa3g3ct2q7f4k4n1qewkpq', '\xea87cc79fa66ab7b9e34374244aa339cba15e1e3896c09312ab3425fd3668156d7eb72a034058890b6f7fb3cec8a856a47ab9abc47fec73c829a7434b81625085c388d8f0e51ef', '2026-12-25 21:34:36.945+00', 0, NULL, NULL, '2026-11-25 21:34:36.945763+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3g6p3qbw4bc9dcyecgtt', 'invitation_expiry', '01m8aa3g6pyn67db8zh38e6fkm', '\xe93c974000402dc71f7c49f8c34be98be43d56426b4598d9b7c1cc071fb2e36a24b8bc03277303402cfe0acadd34eef9bc4a052217abee44417478f3ff488049c18dbac2c5e6f0', '2026-12-25 21:34:34.71+00', 0, NULL, NULL, '2026-11-25 21:34:34.71158+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3jkn3yx0gghrc66bns1b', 'invitation_expiry', '01m8aa3jknzqjbxx9ccnbzh05z', '\x548507b50d77ced1880569b142b513a97438ec333fe6b7af86abbf11a41764934a0d46a426f5ad84886cff0994d717ea791486c5818c16b42a52e84df3ba54e0ece528e44f3f06', '2026-12-25 21:34:37.173+00', 0, NULL, NULL, '2026-11-25 21:34:37.175348+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3phky4gg5hgqp9c7gx9y', 'invitation_expiry', '01m8aa3phkpwpnxhv0wkxvxse3', '\xda08460d444bcb9303ccd68c8a2fb26f7de549cf677be144ce6ba4ed91a225a68313f065bc8b00b5bc20c3e18119f5e6acc34995c218f02f8c11aa5bbfe49d7b19cafc89ac963d', '2026-12-25 21:34:41.203+00', 0, NULL, NULL, '2026-11-25 21:34:41.203923+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3phkk43szy6s2g313kmx', 'invitation_mail', '01m8aa3phkpwpnxhv0wkxvxse3', '\x3f50ab6708a60279ac49d9ebf2bf2dfd253736a92006790f02ebd01e196390aef67092ee6d2a3f763fb498417c42c3d948cc4ddf3d08f2113d6a9e6f212f2526e74a2fe81b323a3d5ee9de2d45bbb62d32ccd145c73c331dae0a8949f2275b41175e817c8846891e878398cafdca6c205b6091e81492833661f7deac0ff889593b203e100bd437f03762ff94d9c97633e857736b6bfa2f5fffc0059c9b1a6c28aad597f89667abda89aa59fb2d2fb8d038', '2026-11-25 21:34:41.203+00', 1, '2026-11-25 21:35:11.208+00', '01m8aa3phrzcarmv6as765jbxf', '2026-11-25 21:34:41.203923+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3pmxj4qrstm58bx5q2z6', 'invitation_mail', '01m8aa3pmxyv0750yqs2tmz7zx', '\x514eeedf97f425a1acc2938ca2ec5a95ce7510537daebb63317d3426fa0b9deed1c38b55dd3d01f84eb58877f9d1d35388c17da76b7d9398cda6f7bfc03a1964bf441aab509ce64bfa278db4ed970d084b46a1a5da7df2c5fbbf79e0ea5175fb45dcbb636a04a59b3b74e2952fcd9898160b4da827268cca3cd097b02556e3641a6c93e21fbf35c2579f55c15e32ecc6c1597ceb56ee565cddf8bb1e8f0e750d22cfa0320b28d35a20aa5881dae050735d', '2026-11-25 21:34:41.309+00', 0, NULL, NULL, '2026-11-25 21:34:41.310418+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3pmxm0b8h0cjcn3bxjpj', 'invitation_expiry', '01m8aa3pmxyv0750yqs2tmz7zx', '\xb22181ed978abe26c56b4219d1285575344710b43c08fa356f537d4fe761c72c4889e767586ddcf042f5d73bc997e6755549387236fcf196acfdc2a9738122bc3d9fddbfa78034', '2026-11-25 21:34:42.309+00', 0, NULL, NULL, '2026-11-25 21:34:41.310418+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kfdqxwfsb6q2ywf4ty7', 'group_removal', '01m8aa3kfdqxwfsb6q2ywf4ty7', NULL, '2026-11-25 21:34:41.313+00', 0, NULL, NULL, '2026-11-25 21:34:41.313905+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kfp7d9d84pytya6ew6c', 'file_removal', '01m8aa3kfhr7b149n6f60rt3zv', NULL, '2026-11-25 21:34:41.317+00', 0, NULL, NULL, '2026-11-25 21:34:41.317969+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3jfxdytb569vh8xkz769', 'invitation_expiry', '01m8aa3jfx1q4yb7ccj6rfkn9h', '\x56837b122a8009f9fa5529002cde8be44a4134936d9934d580f601e1a22340f841e9a0ad2cb1450ba94d660ff15b0ea37ba6a27775f6ab3d29e81f69ddbe69ff5a9aced3469c14', '2026-12-25 21:34:37.053+00', 0, NULL, NULL, '2026-11-25 21:34:37.054316+00'),
	('0000000001gf4y5myr1swekhan', '01m8aa3jfxggr30t5tpkegzxp5', 'invitation_expiry', '01m8aa3jfxrtdctvmd6k14a0p0', '\xb73578c44a8d5c145bcb993b7211f06b5f687c215f322d9b37b8d5854b865e4f92b6f365b4d2e94f0d62c9fd132ce5ce9901e437437a7344cc8248e2fce652f731cf569c35c295', '2026-12-25 21:34:37.053+00', 0, NULL, NULL, '2026-11-25 21:34:37.054316+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3pn8t2z4824e3x2sh8e6', 'erasure', '01m8aa3kfw89rht7yc7651xq62', NULL, '2026-11-25 21:34:41.32+00', 0, NULL, NULL, '2026-11-25 21:34:41.320393+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3jq0nrtx96g52b1negjn', 'invitation_expiry', '01m8aa3jq0t0hp7jqw4p4fnvbt', '\x3a67857867a43b62b7a5c1205f8a04810d0d7b72248b65ae9371ad69db90b828843d6abd90666c14f4660e9867b5976346bf925b225a1d33c391f8a6f4650caab37f466d6d2918', '2026-12-25 21:34:37.28+00', 0, NULL, NULL, '2026-11-25 21:34:37.281739+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3k1yc42y46mfeyn0hcn0', 'invitation_expiry', '01m8aa3k1ywj5txncv93gzsg3g', '\x6c18fa1b68bfe2e81b18888fbbfc4e165ad7caf60d8ae68fcffba1fb3d28978e849261cc5a3db280b8c1a2280f1c901d3ef8e03d852b2c94b3dcd7ad2b44d855c5455e30fd3fd8', '2026-12-25 21:34:37.63+00', 0, NULL, NULL, '2026-11-25 21:34:37.631784+00'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3k1y3armv03txreh3rgk', 'invitation_expiry', '01m8aa3k1y7p4gmaxw8d99rb0n', '\x96b3ac36ec64ea0202677bc7e6e82423a0c49c9c1ae414e1945535c43963bea5a28a21b2822084f175cfb2a2b197090c3a019ff9f89f3f84ca8bf60cd561a0c534b61f825a4454', '2026-12-25 21:34:37.63+00', 0, NULL, NULL, '2026-11-25 21:34:37.631784+00'),
	('0000000001byfqz71dvs8mckv9', '01m8aa3k9w2hc1wye1wc24r2tk', 'invitation_expiry', '01m8aa3k8j09nx01c5fe4c9xpy', '\x1149ecdc9de65459cab43b0386e694c61b398e7ae752d80c778864ed057122de9b3f007fc2c711d0df1f54a759a588ecaa4197b80ac4e2b979b2e5d816439db8702407be4e5db2', '2026-12-25 02:04:37.884+00', 0, NULL, NULL, '2026-11-25 21:34:37.884836+00'),
	('0000000001fvrxqf8at9nqe78q', '01m8aa3kabednrtw8dz6ys40bw', 'invitation_expiry', '01m8aa3kabynyezpy4bvty3af3', '\x720805e49007e53bb4fa6b3d513a44eb82f9aa4e966e8fadcf143cf2d974fd42be2d04f2f06936d541138a25c07e0ac2466baa95e25cc402a6e338373c733d6c85b64a4f11b99b', '2026-12-25 21:34:37.899+00', 0, NULL, NULL, '2026-11-25 21:34:37.90058+00'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kgebxmf4kgavhq9sz9s', 'invitation_expiry', '01m8aa3kgezhcek7hf8mwfetj6', '\xaa1e591d3b3d8574437392ebd40947305108a8f79d026372d9a9661bd062024ae3a34b1003e2c50268741654a625c6e273d9966d0f3a8cfa0b5fc767ad8d2a1bd435c9ccb74cba', '2026-12-25 21:34:38.094+00', 0, NULL, NULL, '2026-11-25 21:34:38.09489+00');


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 1, '01da12vje0yxzgt091x9fbh2kq', 7001, 1, 'current', 'active', 'Ines Quarry', 'Ines', 'Quarry', 'ines@example.com', '+12025550101', NULL, 'Printer', 'en', NULL, NULL, '{01m8aa3bn5s1g9bst63d6gzar0,01m8aa3bn5rtgsxyatkfvvrgb9}', '{primary,secondary}', '{}', NULL, 'import', 'old-1', NULL, '2019-05-04 09:30:00+00', '2026-11-25 21:34:30.545+00'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 1, '01e273w700bd8czbhh925xaa6t', 7010, 1, 'current', 'pending', 'Pia Stone', 'Pia', 'Stone', 'pia@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bn5rtgsxyatkfvvrgb9}', '{primary}', '{}', NULL, 'import', 'old-3', NULL, '2020-02-29 00:00:00+00', '2026-11-25 21:34:30.545+00'),
	('01m8aa3bn5jadyjhhdp3m0h00f', 1, '01m8aa3c4h7f0408qdfagrh61d', 7002, 1, 'archived', 'inactive', 'Otto van der Steen', 'Otto', 'van der Steen', 'otto@example.com', NULL, NULL, NULL, 'nl', 'Europe/Amsterdam', NULL, '{01m8aa3bn5rtgsxyatkfvvrgb9}', '{primary}', '{}', NULL, 'import', 'old-2', '2021-11-30 00:00:00+00', '2026-11-25 21:34:30.545+00', '2026-11-25 21:34:30.545+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3ccjd6mfv140ggpwm2fy', 4720, 1, 'archived', 'active', 'Eli Moss', 'Eli', 'Moss', 'eli@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3braj4gxgdz82d11st50}', '{primary}', '{}', NULL, 'import', 'd-2', '2026-11-25 21:34:30.78+00', '2026-11-25 21:34:30.802+00', '2026-11-25 21:34:30.802+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d1xjec7vh4m22xmc976', 15, 18, 'current', 'active', 'Ada Ørsted', 'Ada', 'Ørsted', 'ada.new@example.com', NULL, '1 Quay
St. John''s \ "Dock"', 'Captain', 'sv', 'Europe/Stockholm', 'https://example.com/ada.png', '{01m8aa3bq31mnr74px4ta91eaa,01m8aa3bq39nypdc6ne2rejv18}', '{primary,secondary}', '{01m8aa3czq3qbrjmrtrx7sndrb,01m8aa3d01ea69x8k0hz8g0gcy,01m8aa3d07pkdnc7hss8se4sa3,01m8aa3d0dv7xfsk9184k3pntp}', NULL, 'oauth', 'club-17', NULL, '2026-11-25 21:34:31.485+00', '2026-11-25 21:34:31.78+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d29v2atdhxqpb3sax1m', 16, 7, 'current', 'active', 'Ben Okafor', 'Ben', 'Okafor', 'ben@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bq39nypdc6ne2rejv18}', '{primary}', '{01m8aa3czq3qbrjmrtrx7sndrb}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.497+00', '2026-11-25 21:34:31.783+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d2hn6s8ckhv2m7qshaq', 17, 3, 'archived', 'active', 'Cléo Marchand', 'Cléo', 'Marchand', 'cleo@example.com', '+442079460001', NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{01m8aa3czq3qbrjmrtrx7sndrb}', NULL, 'oauth', NULL, '2026-11-25 21:34:31.741+00', '2026-11-25 21:34:31.505+00', '2026-11-25 21:34:31.741+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3fghrqht1yghjjwykhh7', 66, 2, 'current', 'pending', 'Guest waiting', 'Guest', 'waiting', 'waiting@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bq31mnr74px4ta91eaa}', '{primary}', '{}', '{"state":"pending","sent_at":1795642474001,"expires_at":1798234474001,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.001+00', '2026-11-25 21:34:34.001+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3fm20n96da0r6b73f33d', 69, 5, 'current', 'active', 'Aksel Guest', 'Aksel', 'Guest', 'accepted@example.com', '+4721000000', NULL, NULL, 'nb', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"accepted","sent_at":1795642474114,"expires_at":1798234474114,"accepted_at":1795642474225}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.114+00', '2026-11-25 21:34:34.233+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3fqxfry1sarxwrse6emd', 75, 4, 'current', 'pending', 'Registered Guest', 'Registered', 'Guest', 'registered@example.com', NULL, NULL, NULL, 'fr', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"accepted","sent_at":1795642474237,"expires_at":1798234474237,"accepted_at":1795642474348}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.237+00', '2026-11-25 21:34:34.348+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3fvpfjbwwzyyfdnkfrb7', 80, 4, 'current', 'pending', 'Guest revoked', 'Guest', 'revoked', 'revoked@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"revoked","sent_at":1795642474358,"expires_at":1798234474358,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.358+00', '2026-11-25 21:34:34.483+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3g6pyn67db8zh38e6fkm', 91, 2, 'current', 'pending', 'Guest bounce', 'Guest', 'bounce', 'bounce@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"pending","sent_at":1795642474710,"expires_at":1798234474710,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.71+00', '2026-11-25 21:34:34.71+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3g3ct2q7f4k4n1qewkpq', 88, 4, 'current', 'pending', 'Guest renewed', 'Guest', 'renewed', 'renewed@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"pending","sent_at":1795642476945,"expires_at":1798234476945,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.604+00', '2026-11-25 21:34:36.945+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3ccjmgeyj0hp2xx4bz7v', 4711, 4, 'current', 'active', 'Dana María Reyes', 'Dana María', 'Reyes', 'dana@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bra8j88y2zfqr4a114k,01m8aa3bra8rjfpn0csb9w4sgw}', '{primary,secondary}', '{01m8aa3k8e5rf3kzgg8nsy2h65}', NULL, 'import', '4711', NULL, '2026-11-25 21:34:30.802+00', '2026-11-25 21:34:37.882+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3k8patkzvkvvs0bmg9na', 4724, 2, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3cndz4ceb30mvw52d1av', 302, 2, 'current', 'active', 'Nils Holm', 'Nils', 'Holm', 'nils@example.com', NULL, NULL, 'Maker', 'sv', NULL, NULL, '{01m8aa3bs7czbfwj8y3htgkxbp}', '{primary}', '{01m8aa3kdv48qsnmg8epwb3w35}', NULL, 'import', '302', NULL, '2026-11-25 21:34:31.085+00', '2026-11-25 21:34:38.014+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3cndmq6224amczmfhxgy', 301, 2, 'current', 'inactive', 'Mara Vance-Hill', 'Mara', 'Vance-Hill', 'mara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bs7vv8fphme24wf95n3}', '{primary}', '{}', NULL, 'import', '301', NULL, '2026-11-25 21:34:31.085+00', '2026-11-25 21:34:38.044+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3kdnwyevdcegkp2pk0y3', 315, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3ka9vtqmghed3jbs9s97', 311, 8, 'current', 'active', 'jo Atelier', 'jo', 'Atelier', 'jo@example.com', NULL, NULL, 'Owner', 'fr-CA', NULL, NULL, '{01m8aa3bs73a8qn4e7jvc7e522}', '{primary}', '{01m8aa3ke3cmpzqhvwd2jvqxs7}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:37.897+00', '2026-11-25 21:34:38.056+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3kg58a2c68n59sdtse5n', 12, 3, 'current', 'active', 'walt of Lantern', 'walt', 'of Lantern', 'walt@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bsdx5ydhn2s9606h533}', '{primary}', '{01m8aa3kfdqxwfsb6q2ywf4ty7}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:38.085+00', '2026-11-25 21:34:38.092+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3pmxyv0750yqs2tmz7zx', 22, 2, 'current', 'pending', 'Zeno', 'Zeno', NULL, 'zeno@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bsdx5ydhn2s9606h533}', '{primary}', '{}', '{"state":"pending","sent_at":1795642481309,"expires_at":1795642482309,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:41.309+00', '2026-11-25 21:34:41.309+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d2q4k05m3k44pjwhznn', 18, 2, 'current', 'inactive', 'Dev Anand 🚣', 'Dev', 'Anand 🚣', 'dev@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.511+00', '2026-11-25 21:34:31.744+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d2tq4ec5t6b0e5enfd6', 19, 6, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d2x8reb2jmaeajmepcg', 20, 3, 'current', 'active', 'Finn', 'Finn', NULL, 'finn@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bq3v6g5fh9t904836a0}', '{primary}', '{}', NULL, 'oauth', 'club-1', NULL, '2026-11-25 21:34:31.517+00', '2026-11-25 21:34:31.747+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d312j04wyh9qcpvr38b', 21, 2, 'current', 'active', 'Rower 1 of the second boat', 'Rower', '1 of the second boat', 'rower1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{01m8aa3czq3qbrjmrtrx7sndrb}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.521+00', '2026-11-25 21:34:31.615+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d34ebxx2v1aman3y10t', 22, 3, 'current', 'active', 'Rower 2 of the second boat', 'Rower', '2 of the second boat', 'rower2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.524+00', '2026-11-25 21:34:31.624+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d37qytat76ef2fjncw1', 23, 1, 'current', 'active', 'Rower 3 of the second boat', 'Rower', '3 of the second boat', 'rower3@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.527+00', '2026-11-25 21:34:31.527+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3d3abtwddzh7vzmgwk3j', 24, 1, 'current', 'active', 'Rower 4 of the second boat', 'Rower', '4 of the second boat', 'rower4@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:31.53+00', '2026-11-25 21:34:31.53+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3g6v3emzxy4ky15jk2f3', 93, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3fzx4bhm6zhp7a1ktdqy', 85, 3, 'current', 'pending', 'Guest expired', 'Guest', 'expired', 'expired@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3d10sf0c4ve46dtcr438}', '{primary}', '{}', '{"state":"expired","sent_at":1795642474493,"expires_at":1795642476493,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:34.493+00', '2026-11-25 21:34:36.895+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3jfx1q4yb7ccj6rfkn9h', 102, 2, 'current', 'pending', 'Bulk1', 'Bulk1', NULL, 'bulk1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bq39nypdc6ne2rejv18}', '{primary}', '{}', '{"state":"pending","sent_at":1795642477053,"expires_at":1798234477053,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.053+00', '2026-11-25 21:34:37.053+00'),
	('0000000001gf4y5myr1swekhan', 2, '01m8aa3jfxrtdctvmd6k14a0p0', 104, 2, 'current', 'pending', 'Bulk2', 'Bulk2', NULL, 'bulk2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bq39nypdc6ne2rejv18}', '{primary}', '{}', '{"state":"pending","sent_at":1795642477053,"expires_at":1798234477053,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.053+00', '2026-11-25 21:34:37.053+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3k8mtnwjyn08df72e456', 4723, 2, 'archived', 'active', 'Hugo Lund', 'Hugo', 'Lund', 'hugo@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3braj4gxgdz82d11st50}', '{primary}', '{}', NULL, 'oauth', NULL, '2026-11-25 21:34:37.852+00', '2026-11-25 21:34:37.844+00', '2026-11-25 21:34:37.852+00'),
	('0000000001fvrxqf8at9nqe78q', 1, '01m8aa3kabynyezpy4bvty3af3', 312, 3, 'current', 'active', 'kim Atelier', 'kim', 'Atelier', 'kim@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bs78bjdngcm4rvwd9nq}', '{primary}', '{01m8aa3kdv48qsnmg8epwb3w35}', '{"state":"pending","sent_at":1795642477899,"expires_at":1798234477899,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-25 21:34:37.899+00', '2026-11-25 21:34:38.015+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3kgezhcek7hf8mwfetj6', 15, 4, 'current', 'active', 'Xena', 'Xena', NULL, 'xena@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bsdx5ydhn2s9606h533}', '{primary}', '{}', '{"state":"accepted","sent_at":1795642478094,"expires_at":1798234478094,"accepted_at":1795642478199}', 'invitation', NULL, NULL, '2026-11-25 21:34:38.094+00', '2026-11-25 21:34:38.199+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3kfhr7b149n6f60rt3zv', 6, 4, 'current', 'active', 'uma of Lantern', 'uma', 'of Lantern', 'uma@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bsdx5ydhn2s9606h533}', '{primary}', '{01m8aa3kfdqxwfsb6q2ywf4ty7}', NULL, 'oauth', NULL, NULL, '2026-11-25 21:34:38.065+00', '2026-11-25 21:34:41.317+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3cyfqmcgfftpd7vs70fa', 92, 1, 'current', 'inactive', 'Saul Brook', 'Saul', 'Brook', 'saul@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bqvnhjqcyam907qwjrf}', '{primary}', '{}', NULL, 'import', '92', NULL, '2026-11-25 21:34:31.375+00', '2026-11-25 21:34:31.375+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3cyfz3mcx2ks06bbkhk2', 91, 2, 'current', 'inactive', 'Ruth Field', 'Ruth', 'Field', 'ruth@example.com', '+12025550109', NULL, NULL, 'en', NULL, NULL, '{01m8aa3bqvhtzskb7y6xhbwd9n}', '{primary}', '{}', NULL, 'import', '91', NULL, '2026-11-25 21:34:31.375+00', '2026-11-25 21:34:37.623+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3jq0t0hp7jqw4p4fnvbt', 107, 4, 'current', 'pending', 'Member naomi', 'Member', 'naomi', 'naomi@example.com', '+12025550123', NULL, NULL, 'en', NULL, NULL, '{01m8aa3bqvbfrm1fbmyr9h4238}', '{primary}', '{}', '{"state":"accepted","sent_at":1795642477280,"expires_at":1798234477280,"accepted_at":1795642477604}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.28+00', '2026-11-25 21:34:37.604+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3jtama1xmztvrgpv9sgh', 110, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3jxnjkf6j60e4vvvpr1d', 113, 3, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3k1y7p4gmaxw8d99rb0n', 129, 2, 'current', 'pending', 'Choir2', 'Choir2', NULL, 'choir2@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bqvsbhfv5y8qdn3bjek}', '{primary}', '{}', '{"state":"pending","sent_at":1795642477630,"expires_at":1798234477630,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.63+00', '2026-11-25 21:34:37.63+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3k1ywj5txncv93gzsg3g', 127, 2, 'current', 'pending', 'Choir1', 'Choir1', NULL, 'choir1@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bqvsbhfv5y8qdn3bjek}', '{primary}', '{}', '{"state":"pending","sent_at":1795642477630,"expires_at":1798234477630,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.63+00', '2026-11-25 21:34:37.63+00'),
	('0000000001tx478ar0d6fzxd27', 2, '01m8aa3jknzqjbxx9ccnbzh05z', 104, 10, 'current', 'active', 'Member miriam', 'Member', 'miriam', 'miriam@example.com', '+12025550124', '3 Mill Lane', NULL, 'en', NULL, NULL, '{01m8aa3bqvbfrm1fbmyr9h4238}', '{primary}', '{01m8aa3jkd44kn4jrz5sv03fmn,01m8aa3jkh1b1h2akh2mathcd4}', '{"state":"accepted","sent_at":1795642477173,"expires_at":1798234477173,"accepted_at":1795642477600}', 'invitation', NULL, NULL, '2026-11-25 21:34:37.173+00', '2026-11-25 21:34:37.835+00'),
	('0000000001byfqz71dvs8mckv9', 1, '01m8aa3k8j09nx01c5fe4c9xpy', 4722, 8, 'current', 'active', 'Gita Rao-Bell', 'Gita', 'Rao-Bell', 'gita@example.com', NULL, NULL, NULL, 'en-GB', NULL, NULL, '{01m8aa3brac5xp0syjjq2f4k3r}', '{primary}', '{01m8aa3k8e5rf3kzgg8nsy2h65}', '{"state":"pending","sent_at":1795642477884,"expires_at":1798164277884,"accepted_at":null}', 'oauth', NULL, NULL, '2026-11-25 21:34:37.842+00', '2026-11-25 21:34:37.884+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3phkpwpnxhv0wkxvxse3', 20, 2, 'current', 'pending', 'Yara', 'Yara', NULL, 'yara@example.com', NULL, NULL, NULL, 'en', NULL, NULL, '{01m8aa3bsdx5ydhn2s9606h533}', '{primary}', '{}', '{"state":"pending","sent_at":1795642481203,"expires_at":1798234481203,"accepted_at":null}', 'invitation', NULL, NULL, '2026-11-25 21:34:41.203+00', '2026-11-25 21:34:41.203+00'),
	('00000000019xy9d7hd1x0k5rt3', 1, '01m8aa3kfw89rht7yc7651xq62', 9, 4, 'deleted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_keys VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', '01da12vje0yxzgt091x9fbh2kq', 'k1', '\x43c5d8f2d28a5e9cd0f0363a6bccb2e616c9d7cbcb91aa50329781e8ec4416529b55a416763e459d32ce3fe9055813bc4e6a8cf3d9031155a3f348b1'),
	('01m8aa3bn5jadyjhhdp3m0h00f', '01m8aa3c4h7f0408qdfagrh61d', 'k1', '\xa5c2d1618cbd2fe33fd145ca4e93753cc49106f7ec59d8c9f46587f6f3447183ad89a4f29107b517d748e7e3390233c4925766bc47cbc33256515761'),
	('01m8aa3bn5jadyjhhdp3m0h00f', '01e273w700bd8czbhh925xaa6t', 'k1', '\x0bd260c2ea55a61a5ace1d16ec88a12938ea22743fd19590d198847353d3cd072e95404711370ea62c7d288f1cc0a172929632b49eb51e643ab3f4a7'),
	('0000000001byfqz71dvs8mckv9', '01m8aa3ccjmgeyj0hp2xx4bz7v', 'k2', '\xb5a89a3dde277628d6014bcb7baedc6847c128aa4a17d8ca7cf255f4a712b157cc129e467a0b2a9890580ea9212818ebe85e727ab1cfd93af0a5d230'),
	('0000000001byfqz71dvs8mckv9', '01m8aa3ccjd6mfv140ggpwm2fy', 'k2', '\x97c435406877f909eebc07a1b73c14effed5e81cf9a951df19921301bc380a829179b5a0aff69afb28a4a5134ae5f97a2bcb7eb5e4c3b67a552ed31c'),
	('0000000001fvrxqf8at9nqe78q', '01m8aa3cndmq6224amczmfhxgy', 'k2', '\xe6d7cbde0476d63754b182ccad74815acb9a27c931375fd47760142a6177d6f0bdb7fab3323acebe009fa9daa07e22b169c8c3ae7c829495629a6072'),
	('0000000001fvrxqf8at9nqe78q', '01m8aa3cndz4ceb30mvw52d1av', 'k2', '\x93ef007d4702d68f7639d6cfd9aed8a37c35f15c8588959207813c3f708fdd3f13c495479741655eab8640e413adc3b2f8b05df1c2fc71c919f5592f'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3cyfz3mcx2ks06bbkhk2', 'k2', '\xbb137e73d62c8cb0c39173911b9899f2538df336c36f373a3eac38ad2175194d442b97ae0ff908ffe6de759ee70123a9ac0c71d9cfd09bb808018c2c'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3cyfqmcgfftpd7vs70fa', 'k2', '\xae5c31d7a1514c065fe8fb361742c7135167525f8fa367db5d5a31dbe562b585cf707779e532bc4b2a0cd70fc51846e84d6632035db4de19d44f47f9'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d1xjec7vh4m22xmc976', 'k2', '\xbde25fabdd68fe7f66e910ab4103579872fe731f5c0e7e903b1264f6a49c81d1fef4a88890c2f7f7a4064552ca2e439e834ad7123adfba852021fefd'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d29v2atdhxqpb3sax1m', 'k2', '\x70b4cc64f096bd4b5c225efb6a8dabc5e022f478b895af16d3cdecbf1074594c0ebad2f6faa04f4ae0c332ca222931ee5c8b1916318faaed222de795'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d2hn6s8ckhv2m7qshaq', 'k2', '\xaabb239d0060488e220590f40547cee5db65e8f4b4dddc7f6ececd46d1edec9cb12ed68a199f30cae6429f58f5dd319c34448edbf8f1c65570f1b5bb'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d2q4k05m3k44pjwhznn', 'k2', '\x747c08a51e065778ba7b47434edfbb89fabdfb19fb1bbbafc4d375617356ef8e33804364be638afebc6e0760d7a28a804ee1725b5e211a43fa7a5b06'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d2x8reb2jmaeajmepcg', 'k2', '\x191bc86df677d9eace6703c9c3c5e05f234cbb4344fde43a88a2bdb3e1368b033b088a07abb02a967730fb1dc23f68dfc118b33916828d4c4d602a2d'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d312j04wyh9qcpvr38b', 'k2', '\xa0de883d2433ea66917a964ab6c1b584f37224d67e9b425826456f44c25fe187454f926d5afcb932016c43d69ffc94e71caeb24d29c33acb418bb8dc'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d34ebxx2v1aman3y10t', 'k2', '\x070a5ab65a33358c497e4e09bca25f095788d62c0464d7a1217aa419e1417bf7bc9a6859cea1eabfd11d67a9643ed45b9a98f2485affbf5897e917e3'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d37qytat76ef2fjncw1', 'k2', '\x485b8f21925fe9babb98704bc6ec6660ba1c354a13091bc676746dce84852f158157db8bb06663c8b3e1dcf63e8e7311d3568ee1292fe13fe30c69f2'),
	('0000000001gf4y5myr1swekhan', '01m8aa3d3abtwddzh7vzmgwk3j', 'k2', '\xb6bc74111d4f21248580b780a62ef149c3ad86da08000e06f3af0dff38481f1a352c2d8c0393c0d0f48ae280398bd8c3fe3e585e4579b0146f1c35eb'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fghrqht1yghjjwykhh7', 'k2', '\x6846b6c112bc6235de052d530d981da19da1c609b460aee96d60094db147d9a62ab601d1a22e3c750e35f9d186148456bc4863601dd5d57e5e7e82c2'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fm20n96da0r6b73f33d', 'k2', '\x255927dcf338bc4712c7d6febaed90c0b486a191db2b150b5c7a66147354d989d384f5909685a2ccee2a74760334e6360fff0c2746e5a39cf617429f'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fqxfry1sarxwrse6emd', 'k2', '\x59b10f45d8554d3e2d674009603854167a255db7db07fb91e6c768ad4d6b38cb3ad013c67bb7c97ab5f8557b18de799d7cbcfae2a89b1c1dca4126fb'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fvpfjbwwzyyfdnkfrb7', 'k2', '\x1fc559b7425e35da2b7732554775cb60ac83cce408a5e7a63f608b7d015a6c2b80c2a97f99227cdee85d5f0a23502df1129bca0786c8923f1ac83f21'),
	('0000000001gf4y5myr1swekhan', '01m8aa3fzx4bhm6zhp7a1ktdqy', 'k2', '\x125b5f7357010a9f311423baa2cae1db8a00c3e52f1401319a9f893b170f82477fe6823aa996bbb06fc0803cf5c736308a87c6792898a2801c81ae49'),
	('0000000001gf4y5myr1swekhan', '01m8aa3g3ct2q7f4k4n1qewkpq', 'k2', '\xec8e49ea26b0490e7989012ab4eb37eea09e5c39068fbb1b5601b956bab6d19dc27c0b595498385812dc78463f2e313341b83d51d92792b19e53a98c'),
	('0000000001gf4y5myr1swekhan', '01m8aa3g6pyn67db8zh38e6fkm', 'k2', '\x0e460063d4fd484ffbd24d44c14007649014bf21fb069dcf96a56f5beeb081c0f4712678d724c66e8b438d8da42803611f8d5994e276273e9341cf35'),
	('0000000001gf4y5myr1swekhan', '01m8aa3jfx1q4yb7ccj6rfkn9h', 'k2', '\x57618e7a2ae9ae53324948765ef4f261b7e88796422dae3fee022688b683e39ab43b8f502a6755e5cea8eade68c060694aec165414754bf7ee149266'),
	('0000000001gf4y5myr1swekhan', '01m8aa3jfxrtdctvmd6k14a0p0', 'k2', '\xaa55f9cd7afb1e01c13ad53b17770c5ffdf6929994adfccda212ed6f9854399eb8773130a5a87ab4c0dd38a78bd521c325090be58d5c7d150375c840'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3jknzqjbxx9ccnbzh05z', 'k2', '\xb6429254c6628de7d472789f30972076a27d370111739a6169e2cabeaca16f265d98a13b0e999d6e205e0863b973bfb362fb177244a46091025931e9'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3jq0t0hp7jqw4p4fnvbt', 'k2', '\xbcef63de3da802ba1aa4c99bed7a40edec8f0b39ab6eb66304a0abcb6f5a7e763222d441e4523af3a444c7ebcf07e069d3f67f6578732f85b4a9b2fb'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3k1ywj5txncv93gzsg3g', 'k2', '\xc7b5b032562a1514153610dfa06321b38f50bf5f8345b863d64d3eacdd33a1f10219d0eb5ca1ed1ce87905ff6be37211867a0dbb7fa586655043e7fa'),
	('0000000001tx478ar0d6fzxd27', '01m8aa3k1y7p4gmaxw8d99rb0n', 'k2', '\x652292f8f1a1254e2f0fa82264190b3e56ece552bdad6c5a2525f7d5bea13339b87d8d4f7d1272edac5cb90dabbe2a53028facee4563287d8d2f3c38'),
	('0000000001byfqz71dvs8mckv9', '01m8aa3k8j09nx01c5fe4c9xpy', 'k2', '\x85ee324a1a4abc63cd9485bc7459b0fd6c8af32e05753ac66a892ada157b6dbe62f017ee592bcc47f720a4faa5463e9c810a925926154bc2e9873217'),
	('0000000001byfqz71dvs8mckv9', '01m8aa3k8mtnwjyn08df72e456', 'k2', '\xdc2d7e0d222a2bf12a8a654755f8e85fd6af754b2be385a6d47b740688467c32cb626dfee2ec73475f60ad14ecbfede97de0bb880719c73d6715e5a2'),
	('0000000001fvrxqf8at9nqe78q', '01m8aa3ka9vtqmghed3jbs9s97', 'k2', '\x0420fbbd22656308223b879205de24982ab6788ec3560bf19a32ce2c234a244edc39213711d66052589e7e0675b8900daaa588efa7312355ddd9a32a'),
	('0000000001fvrxqf8at9nqe78q', '01m8aa3kabynyezpy4bvty3af3', 'k2', '\x171143f35f1b85e25657ac0b53c99e30c5f428f85fa6887b824d373e24143a43141c850f4ba5a94656309796a5f93eb10b9fc8e284fe4c872bf0e8bb'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kfhr7b149n6f60rt3zv', 'k2', '\xdf0cdd4b0df6aa7301f17142fcdb90e16b44a3b132063736194aa33ef777f0f7417686dde8707b7911bc123ae051f8aace97b32f492304d202c0906f'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kg58a2c68n59sdtse5n', 'k2', '\xbe316f2d4471d8e0280663063615adb5ecae5ac1aef68aef1f2754d636eede7548b3c20fb844714545d4a4b6be46e75dc6e90d69e6d45acc4c61865a'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3kgezhcek7hf8mwfetj6', 'k2', '\xd2898d1d7a3cbaa87f75e741f9ea32bc8d1b3266b00ff1e4ae6c5021ec4edb9a233f0c98916d77907963384977b4e87fe1b12aed786f1e8aba883cb3'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3phkpwpnxhv0wkxvxse3', 'k2', '\xee1d1322fd66c6b8bb57a4d47b5b470ee5d763113b10a94192b61c2fdce8c9a37a147a882b6b1fa4a15cdc56d80388d1b16efb08cde6041442e46794'),
	('00000000019xy9d7hd1x0k5rt3', '01m8aa3pmxyv0750yqs2tmz7zx', 'k2', '\x6904fc90f9cc35e5072d0584812fa7cc9dcbafb87b95c24edd173cc94e365024adcd49f4b167c229dac6bbf587c13b29cee0403e9ec9cd4eb8410247');


--
-- Data for Name: rebuilds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.records VALUES
	('01m8aa3bn5jadyjhhdp3m0h00f', 'role', '01m8aa3bn5s1g9bst63d6gzar0', 1, '{"id":"01m8aa3bn5s1g9bst63d6gzar0","number":1,"key":"owner","name":"Owner"}', 2),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'role', '01m8aa3bn53wk45wqgb7hypj0w', 1, '{"id":"01m8aa3bn53wk45wqgb7hypj0w","number":2,"key":"admin","name":"Admin"}', 3),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'role', '01m8aa3bn5rtgsxyatkfvvrgb9', 1, '{"id":"01m8aa3bn5rtgsxyatkfvvrgb9","number":3,"key":"member","name":"Member"}', 4),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aa3bq3v6g5fh9t904836a0', 1, '{"id":"01m8aa3bq3v6g5fh9t904836a0","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aa3bq31mnr74px4ta91eaa', 1, '{"id":"01m8aa3bq31mnr74px4ta91eaa","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aa3bq39nypdc6ne2rejv18', 1, '{"id":"01m8aa3bq39nypdc6ne2rejv18","number":3,"key":"member","name":"Member"}', 4),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aa3bqvg8zavry7t75cyqeh', 1, '{"id":"01m8aa3bqvg8zavry7t75cyqeh","number":1,"key":"superadmin","name":"Superadmin"}', 2),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aa3bqvhtzskb7y6xhbwd9n', 1, '{"id":"01m8aa3bqvhtzskb7y6xhbwd9n","number":2,"key":"pastor","name":"Pastor"}', 3),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aa3bqvnhjqcyam907qwjrf', 1, '{"id":"01m8aa3bqvnhjqcyam907qwjrf","number":3,"key":"leader","name":"Leader"}', 4),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aa3bqvbfrm1fbmyr9h4238', 1, '{"id":"01m8aa3bqvbfrm1fbmyr9h4238","number":4,"key":"coordinator","name":"Coordinator"}', 5),
	('0000000001tx478ar0d6fzxd27', 'role', '01m8aa3bqvsbhfv5y8qdn3bjek', 1, '{"id":"01m8aa3bqvsbhfv5y8qdn3bjek","number":5,"key":"member","name":"Member"}', 6),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aa3bra8j88y2zfqr4a114k', 1, '{"id":"01m8aa3bra8j88y2zfqr4a114k","number":1,"key":"1a","name":"Admin"}', 2),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aa3brac5xp0syjjq2f4k3r', 1, '{"id":"01m8aa3brac5xp0syjjq2f4k3r","number":2,"key":"1b","name":"Mentor"}', 3),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aa3braj4gxgdz82d11st50', 1, '{"id":"01m8aa3braj4gxgdz82d11st50","number":3,"key":"1c","name":"Candidate"}', 4),
	('0000000001byfqz71dvs8mckv9', 'role', '01m8aa3bra8rjfpn0csb9w4sgw', 1, '{"id":"01m8aa3bra8rjfpn0csb9w4sgw","number":4,"key":"1d","name":"Board"}', 5),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aa3bs73a8qn4e7jvc7e522', 1, '{"id":"01m8aa3bs73a8qn4e7jvc7e522","number":1,"key":"owner","name":"Owner"}', 2),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aa3bs7vv8fphme24wf95n3', 1, '{"id":"01m8aa3bs7vv8fphme24wf95n3","number":2,"key":"admin","name":"Admin"}', 3),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aa3bs7czbfwj8y3htgkxbp', 1, '{"id":"01m8aa3bs7czbfwj8y3htgkxbp","number":3,"key":"normal-user","name":"Normal User"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'role', '01m8aa3bs78bjdngcm4rvwd9nq', 1, '{"id":"01m8aa3bs78bjdngcm4rvwd9nq","number":4,"key":"client","name":"Client"}', 5),
	('00000000019xy9d7hd1x0k5rt3', 'organization', '00000000019xy9d7hd1x0k5rt3', 1, '{"id":"00000000019xy9d7hd1x0k5rt3","number":6,"name":"Lantern","template":"default","external_id":"lantern","approval":"automatic","invitation_hours":720,"default_role_id":"01m8aa3bsdx5ydhn2s9606h533","created_at":1795642470189,"updated_at":1795642470189}', 1),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aa3bsdp9ah2pr9kqx576xm', 1, '{"id":"01m8aa3bsdp9ah2pr9kqx576xm","number":1,"key":"owner","name":"Owner"}', 2),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aa3bsdhssfsh02w85v2ty1', 1, '{"id":"01m8aa3bsdhssfsh02w85v2ty1","number":2,"key":"admin","name":"Admin"}', 3),
	('00000000019xy9d7hd1x0k5rt3', 'role', '01m8aa3bsdx5ydhn2s9606h533', 1, '{"id":"01m8aa3bsdx5ydhn2s9606h533","number":3,"key":"member","name":"Member"}', 4),
	('0000000001fvrxqf8at9nqe78q', 'organization', '0000000001fvrxqf8at9nqe78q', 2, '{"id":"0000000001fvrxqf8at9nqe78q","number":5,"name":"L''Atelier","template":"workspace","external_id":"atelier","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3bs7czbfwj8y3htgkxbp","created_at":1795642470183,"updated_at":1795642471067,"number_offset":302}', 1),
	('01m8aa3bn5jadyjhhdp3m0h00f', 'organization', '01m8aa3bn5jadyjhhdp3m0h00f', 2, '{"id":"01m8aa3bn5jadyjhhdp3m0h00f","number":1,"name":"Quarry Press","template":"default","external_id":"quarry","approval":"required","invitation_hours":48,"default_role_id":"01m8aa3bn5rtgsxyatkfvvrgb9","created_at":1795642470053,"updated_at":1795642470531,"number_offset":7002}', 1),
	('0000000001byfqz71dvs8mckv9', 'organization', '0000000001byfqz71dvs8mckv9', 3, '{"id":"0000000001byfqz71dvs8mckv9","number":4,"name":"Northfield School District","template":"district","external_id":"northfield","approval":"required","invitation_hours":700.5,"default_role_id":"01m8aa3braj4gxgdz82d11st50","created_at":1795642470154,"updated_at":1795642470786,"number_offset":4711}', 1),
	('0000000001tx478ar0d6fzxd27', 'organization', '0000000001tx478ar0d6fzxd27', 2, '{"id":"0000000001tx478ar0d6fzxd27","number":3,"name":"Grace “Hill” Church","template":"church","external_id":"grace","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3bqvsbhfv5y8qdn3bjek","created_at":1795642470139,"updated_at":1795642471336,"number_offset":92}', 1),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aa3czq3qbrjmrtrx7sndrb', 1, '{"id":"01m8aa3czq3qbrjmrtrx7sndrb","kind":"team","name":"Eight","description":"Eight, a team","created_at":1795642471420}', 5),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aa3d01ea69x8k0hz8g0gcy', 1, '{"id":"01m8aa3d01ea69x8k0hz8g0gcy","kind":"area","name":"Dock","description":"Dock, a area","created_at":1795642471427}', 6),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aa3d0dv7xfsk9184k3pntp', 1, '{"id":"01m8aa3d0dv7xfsk9184k3pntp","kind":"project","name":"New boat","description":"New boat, a project","created_at":1795642471440}', 8),
	('0000000001gf4y5myr1swekhan', 'group', '01m8aa3d07pkdnc7hss8se4sa3', 2, '{"id":"01m8aa3d07pkdnc7hss8se4sa3","kind":"tag","name":"First aid 2025","description":null,"created_at":1795642471434}', 7),
	('0000000001gf4y5myr1swekhan', 'role', '01m8aa3d10sf0c4ve46dtcr438', 2, '{"id":"01m8aa3d10sf0c4ve46dtcr438","number":40,"key":"coach","name":"Head coach"}', 12),
	('0000000001gf4y5myr1swekhan', 'api_key', '01m8aa3ddp7q62193wjxwvk2bs', 1, '{"id":"01m8aa3ddp7q62193wjxwvk2bs","name":"Website","scopes":["people:read","events:read"],"hint":"0elH","created_at":1795642471863}', 63),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8aa3jkh1b1h2akh2mathcd4', 1, '{"id":"01m8aa3jkh1b1h2akh2mathcd4","kind":"team","name":"Choir","description":null,"created_at":1795642477169}', 11),
	('0000000001byfqz71dvs8mckv9', 'group', '01m8aa3k8e5rf3kzgg8nsy2h65', 1, '{"id":"01m8aa3k8e5rf3kzgg8nsy2h65","kind":"tag","name":"STEM","description":null,"created_at":1795642477839}', 10),
	('0000000001gf4y5myr1swekhan', 'organization', '0000000001gf4y5myr1swekhan', 2, '{"id":"0000000001gf4y5myr1swekhan","number":2,"name":"Harbour Rowing Club","template":"default","external_id":"harbour","approval":"required","invitation_hours":720,"default_role_id":"01m8aa3d10sf0c4ve46dtcr438","created_at":1795642470115,"updated_at":1795642471462}', 1),
	('0000000001tx478ar0d6fzxd27', 'group', '01m8aa3jkd44kn4jrz5sv03fmn', 1, '{"id":"01m8aa3jkd44kn4jrz5sv03fmn","kind":"area","name":"North side","description":null,"created_at":1795642477166}', 10),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8aa3ke3cmpzqhvwd2jvqxs7', 1, '{"id":"01m8aa3ke3cmpzqhvwd2jvqxs7","kind":"team","name":"Dyers","description":null,"created_at":1795642478019}', 18),
	('0000000001fvrxqf8at9nqe78q', 'group', '01m8aa3kdv48qsnmg8epwb3w35', 2, '{"id":"01m8aa3kdv48qsnmg8epwb3w35","kind":"team","name":"Weavers & Knitters","description":null,"created_at":1795642478012}', 14);


--
-- Data for Name: routines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.routines VALUES
	('events/append.sql', '4f285b40b9584e1957457e9bfae37933ee0fbcbaddd51707a90336c642ae4f15', '2026-11-25 21:34:29.397126+00'),
	('events/read.sql', 'bc5e83ed7814b75961a94419df967637965d610a2657701a707d69ffec16a943', '2026-11-25 21:34:29.400259+00'),
	('events/load_streams.sql', 'aaabcf94864e11afddc538f8b276d54875b9c31307c818d56afe34513e9e894b', '2026-11-25 21:34:29.401465+00'),
	('events/audit_reads.sql', 'f84781ba19f46c76ced405fb3d53659ae4af8c3ead91d6d9844259057aa228a5', '2026-11-25 21:34:29.402222+00'),
	('events/checkpoint.sql', '2935cfebd451a0891030a8064e3e153cce97ab503026e2f35a48a2a96492f020', '2026-11-25 21:34:29.407761+00'),
	('projections/read_people.sql', '80130931c9e91dcd26c05b60b96334ec474783e04c6edbff2c2a6f6465311400', '2026-11-25 21:34:29.409269+00'),
	('projections/rebuild_steps.sql', '7144d1f2c3c5d0a6e2b86bf461d965a9b4cb3b99c7fc8f23ef3c57cfe3f599bd', '2026-11-25 21:34:29.411859+00'),
	('src/mail/outbox.sql', '7774a40e54a58a8e86f7ee8eb08e6693dda8068c31b108156bda9ebee36b1d07', '2026-11-25 21:34:29.41517+00'),
	('src/auth/api_key.sql', 'bc6cce6cb365517a7cc8e5ef519466a99f881d4138af233dad7f16df73bf69a7', '2026-11-25 21:34:29.416395+00'),
	('src/files/expect.sql', '979a7f80f486373bc7bf40cba253ccf9f0c2abec99360a634e697e68c93c2760', '2026-11-25 21:34:29.417174+00');


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
-- Name: records_by_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX records_by_position ON public.records USING btree (organization_id, "position");


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
-- Name: rebuilds own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.rebuilds FOR SELECT TO rollcall_app USING ((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)));


--
-- Name: records own_organization; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_organization ON public.records FOR SELECT TO rollcall_app USING (((organization_id = ( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting)) OR ((kind = 'organization'::text) AND (( SELECT current_setting('rollcall.organization_id'::text, true) AS current_setting) = '*'::text))));


--
-- Name: people; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.people ENABLE ROW LEVEL SECURITY;

--
-- Name: person_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: rebuilds; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.rebuilds ENABLE ROW LEVEL SECURITY;

--
-- Name: records; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.records ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO rollcall_app;


--
-- Name: FUNCTION append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append(items_text text, events_text text, people_text text, records_text text, claims_text text, outbox_text text) TO rollcall_app;


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
-- Name: TABLE events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.events TO rollcall_app;


--
-- Name: FUNCTION expect_file(organization text, person text, file text, due timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.expect_file(organization text, person text, file text, due timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.expect_file(organization text, person text, file text, due timestamp with time zone) TO rollcall_app;


--
-- Name: FUNCTION live_generation(organization text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.live_generation(organization text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.live_generation(organization text) TO rollcall_app;


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
-- Name: FUNCTION positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.positions_between(since timestamp with time zone, until timestamp with time zone, OUT first bigint, OUT last bigint) TO rollcall_app;


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
-- Name: FUNCTION sample_keys(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sample_keys() FROM PUBLIC;
GRANT ALL ON FUNCTION public.sample_keys() TO rollcall_app;


--
-- Name: FUNCTION totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.totals_drift(organization text, of_generation integer, OUT current bigint, OUT archived bigint) TO rollcall_app;


--
-- Name: FUNCTION use_api_key(hashed text, at timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.use_api_key(hashed text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.use_api_key(hashed text, at timestamp with time zone) TO rollcall_app;


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
-- Name: TABLE person_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.person_keys TO rollcall_app;


--
-- Name: TABLE records; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.records TO rollcall_app;


--
-- Name: TABLE routines; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.routines TO rollcall_app;


--
-- Name: TABLE shown_people; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.shown_people TO rollcall_app;


--
-- PostgreSQL database dump complete
--

RESET ALL;
