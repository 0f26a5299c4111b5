-- People as they are shown, with what is known of their roles and groups: the rows of the organization that
-- rollcall.organization_id names. A view of the owner's, because under a row-level security policy PostgreSQL keeps
-- what is not leakproof (like, @>) out of index conditions, and a search reads every row of the organization.
drop view if exists shown_people;
create view shown_people as
  select p.*,
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

-- One person for each pair of an organization and an id, numbered from 1: archived ones too, null where there is none
-- in that organization. As the service's role, so that row-level security counts whoever asks; by keys and planned once, see src/database/functions/append.sql.
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
