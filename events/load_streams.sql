-- A whole stream, the data key of the person whose it is, a stored reply, and groups: those that are asked for and those
-- that the read model has the person in. One row for each array of an organization, a stream, a key of idempotency
-- (hexadecimal, or null) and a JSON array of ids of groups, numbered from 1. As the service's role, so that row-level
-- security counts whoever asks.
create or replace function load_streams(asked json) returns table (n bigint, loaded json)
language plpgsql set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  one record;
begin
  perform set_config('role', 'rollcall_app', true);
  for one in
    select a.n, a.four->>0 as organization, a.four->>1 as stream, a.four->>2 as key, (a.four->>3)::json as groups
    from json_array_elements(asked) with ordinality as a(four, n)
  loop
    perform set_config('rollcall.organization_id', one.organization, true);
    n := one.n;
    loaded := json_build_object(
      'events', (
        select coalesce(json_agg(e order by e.version), '[]') from (
          select s.organization_id, s.position, s.id, s.stream_kind, s.stream_id, s.version, s.type, s.schema,
                 s.person_id, s.actor, s.request_id, s.reason, s.occurred_at, s.fields, s.open,
                 encode(s.sealed, 'base64') as sealed, encode(s.hash, 'hex') as hash
          from events s
          where s.organization_id = one.organization and s.stream_id = one.stream
        ) e),
      'key', (
        select json_build_object('masterKey', k.master_key, 'wrapped', encode(k.wrapped, 'base64'))
        from person_keys k
        where k.organization_id = one.organization and k.person_id = one.stream),
      'reply', (
        select json_build_object(
          'fingerprint', encode(r.fingerprint, 'hex'), 'status', r.status, 'body', r.body, 'position', r.position)
        from idempotency_keys r
        where r.organization_id = one.organization and r.key = decode(one.key, 'hex')),
      -- one look-up by key an id: where statistics are old, any() would read every group there is
      'groups', (
        select coalesce(json_agg(json_build_object('position', g.position, 'document', g.document)), '[]')
        from (
          select t.id from json_array_elements_text(one.groups) as t(id)
          union
          select unnest(p.group_ids) from people p
          join heads h on h.organization_id = p.organization_id and h.generation = p.generation
          where p.organization_id = one.organization and p.id = one.stream
        ) w
        cross join lateral (
          select d.position, d.document from records d
          where d.organization_id = one.organization and d.kind = 'group' and d.id = w.id
          offset 0
        ) g));
    return next;
  end loop;
end $$;

revoke all on function load_streams(json) from public;
grant execute on function load_streams(json) to rollcall_app;
