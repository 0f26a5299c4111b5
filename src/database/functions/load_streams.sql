-- Loads whole streams. The parameter is a JSON list of arrays: organization, stream, idempotency key
-- (hexadecimal, or null) and a list of group ids. Returns a row for each, numbered from 1, with the events,
-- the person's data key, the stored reply, the groups asked for together with the person's own groups, and
-- the outcome of the person's newest invitation mail, as people_with_roles has it.
-- Runs as the service's role, so that row-level security applies to every caller. Look-ups by key, with one
-- generic plan: see src/database/functions/append.sql.
create or replace function load_streams(asked json) returns table (n bigint, loaded json)
language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
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
        'delivery', (
          select json_build_object(
            'mail', m.stream_id, 'state', case m.type when 'MailSent' then 'sent' else 'failed' end,
            'cause', m.open::json ->> 'cause', 'at', (extract(epoch from m.occurred_at) * 1000)::bigint)
          from events m
          where m.organization_id = wanted and m.person_id = a.stream and m.stream_kind <> 'person'
            and m.type in ('MailSent', 'MailFailed')
          order by m.stream_id desc
          limit 1),
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

revoke all on function load_streams(json) from public;
grant execute on function load_streams(json) to rollcall_app;
