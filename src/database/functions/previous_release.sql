-- What only release 0.1.0 (schema version 8) still calls. Its processes go on running while and after this release
-- migrates the database, so every view keeps exactly its columns and every function its parameters and its result.
-- Remove an entry, by a migration that drops it, in the first release that need not run beside 0.1.0 any longer.

-- Replaced by people_with_roles. 0.1.0 selects p.* from it by prepared statements: with one more column each of
-- them would fail once per connection with 0A000, "cached plan must not change result type".
create or replace view shown_people as
  select p.organization_id, p.generation, p.id, p.number, p.version, p.standing, p.status, p.name, p.first_name,
    p.last_name, p.email, p.phone, p.address, p.title, p.language, p.timezone, p.avatar_url, p.role_ids, p.role_ranks,
    p.group_ids, p.invitation, p.source, p.source_id, p.archived_at, p.created_at, p.updated_at,
    (
      select json_agg(d.document) from records d
      where d.organization_id = (select current_setting('rollcall.organization_id', true))
        and d.kind = 'role' and d.id = any (p.role_ids)
    ) as roles,
    -- one look-up by key an id: where statistics are old, any() would read every group there is
    case when p.group_ids <> '{}' then (
      select json_agg(json_build_object('number', d.position, 'group', d.document) order by g.n)
      from unnest(p.group_ids) with ordinality as g(id, n)
      join records d on d.organization_id = (select current_setting('rollcall.organization_id', true))
        and d.kind = 'group' and d.id = g.id
    ) end as groups
  from people p
  where p.organization_id = (select current_setting('rollcall.organization_id', true));

-- Replaced by people_by_id().
create or replace function read_people(asked json) returns table (n bigint, person json)
language plpgsql set search_path = public, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
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

revoke all on shown_people from public;
revoke all on function read_people(json) from public;
grant select on shown_people to rollcall_app;
grant execute on function read_people(json) to rollcall_app;
