-- The steps of append_items(), as functions of their own. They run under its locks and settings, at most once
-- per batch, and only append_items() may call them.

-- The outcome of each item, in order: `appended`, or why it is rejected.
create or replace function judge_items(
  items append_item[],
  claims_text text,
  organizations text[],
  head_positions bigint[],
  head_settings bigint[],
  outdated boolean[]
) returns text[]
language plpgsql as $$
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

-- Rejects, as `last_holder`, items by which a protected role would lose its last active holder, and the
-- deletion of a protected role that has one. Counted in the order of the items, so that of two people of a
-- batch who lose a role each only one can count on the other. Called only for batches with such items.
create or replace function judge_holders(items_text text, outcomes text[]) returns text[]
language plpgsql as $$
declare
  item record;
  -- roles that a person of this batch begins to hold, and people who cease to hold one: role/person
  gained text[] := '{}';
  lost text[] := '{}';
begin
  for item in
    select i.ordinality as n, i.value ->> 'organization_id' as organization,
           i.value ->> 'stream_id' as stream,
           array(select json_array_elements_text(i.value -> 'holders' -> 'loses')) as loses,
           array(select json_array_elements_text(i.value -> 'holders' -> 'gains')) as gains,
           array(select json_array_elements_text(i.value -> 'holders' -> 'ends')) as ends
    from json_array_elements(items_text::json) with ordinality i
    where i.value -> 'holders' is not null
    order by i.ordinality
  loop
    continue when outcomes[item.n] <> 'appended';
    if exists (
      select from unnest(item.loses || item.ends) as r(id)
      where (r.id = any (item.ends)) = (r.id = any (gained) or exists (
        select from people p
        where p.organization_id = item.organization
          and p.generation = live_generation_of('people', item.organization)
          and p.role_ids @> array[r.id] and p.standing = 'current' and p.status = 'active'
          and p.id <> item.stream and r.id || '/' || p.id <> all (lost)))
    ) then
      outcomes[item.n] := 'last_holder';
    else
      gained := gained || item.gains;
      lost := lost || array(select r.id || '/' || item.stream from unnest(item.loses) as r(id));
    end if;
  end loop;
  return outcomes;
end $$;

-- Answers for items that were appended by an earlier call: the positions of an item whose call committed
-- although its reply was lost, which its event ids show, and otherwise the stored reply of a replay. Null for
-- every other item.
create or replace function answer_again(items append_item[], outcomes text[], pending events[]) returns json[]
language plpgsql as $$
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

create or replace function found_organizations(items append_item[], accepted boolean[],
  versions json) returns void
language plpgsql as $$
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

-- Removes what is kept of people who are being deleted. The caller has tombstones for the rows of each
-- projection that it knows.
create or replace function erase_people(items append_item[], accepted boolean[], versions json) returns void
language plpgsql as $$
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

create or replace function write_claims(claims_text text, accepted boolean[]) returns void
language plpgsql as $$
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

-- `api_key` is the hash of a new key, in hexadecimal. Of a rotated key it is `hash end hint`: the time at
-- which the earlier secrets end, or `-` for at once, and the hint of the one that is replaced.
create or replace function write_api_keys(items append_item[], accepted boolean[]) returns void
language plpgsql as $$
declare
  rotated record;
begin
  insert into api_keys (hash, organization_id, id)
  select decode(i.api_key, 'hex'), i.organization_id, i.stream_id
  from unnest(items) with ordinality i
  where accepted[i.ordinality] and i.api_key not like '% %';

  for rotated in
    select i.organization_id, i.stream_id, split_part(i.api_key, ' ', 1) as hash,
           nullif(split_part(i.api_key, ' ', 2), '-')::timestamptz as ends,
           split_part(i.api_key, ' ', 3) as hint
    from unnest(items) with ordinality i
    where accepted[i.ordinality] and i.api_key like '% %'
  loop
    if rotated.ends is null then
      delete from rotated_secrets s
      where s.organization_id = rotated.organization_id and s.id = rotated.stream_id;
    else
      update rotated_secrets s set expires_at = least(s.expires_at, rotated.ends)
      where s.organization_id = rotated.organization_id and s.id = rotated.stream_id;
      insert into rotated_secrets (hash, organization_id, id, hint, expires_at, last_used_at)
      select k.hash, k.organization_id, k.id, rotated.hint, rotated.ends, k.last_used_at
      from api_keys k
      where k.organization_id = rotated.organization_id and k.id = rotated.stream_id;
    end if;
    update api_keys k set hash = decode(rotated.hash, 'hex')
    where k.organization_id = rotated.organization_id and k.id = rotated.stream_id;
  end loop;

  delete from api_keys k
  using unnest(items) with ordinality i
  where accepted[i.ordinality] and i.revokes and k.organization_id = i.organization_id and k.id = i.stream_id;

  delete from rotated_secrets s
  using unnest(items) with ordinality i
  where accepted[i.ordinality] and i.revokes and s.organization_id = i.organization_id and s.id = i.stream_id;
end $$;

revoke all on function
  judge_items(append_item[], text, text[], bigint[], bigint[], boolean[]),
  judge_holders(text, text[]),
  answer_again(append_item[], text[], events[]),
  found_organizations(append_item[], boolean[], json),
  erase_people(append_item[], boolean[], json),
  write_claims(text, boolean[]),
  write_api_keys(append_item[], boolean[])
from public;
