-- People of the organization in rollcall.organization_id, with the documents of their roles and groups, and
-- for invited people the outcome of their newest invitation mail: its id, whose time is that of the
-- invitation, the state, the cause of a failure, and the time in milliseconds since the Unix epoch. The
-- view belongs to the owner and filters by organization itself: under a row-level security policy PostgreSQL
-- keeps operators that are not leakproof (like, @>) out of index conditions, and a search would read every
-- row.
--
-- A migration that adds a column to people has this view made again, with that column. A statement must
-- therefore name the columns it selects: prepared as `select p.*` by a running process, it would fail in that
-- process with 0A000, "cached plan must not change result type".
drop view if exists people_with_roles;
create view people_with_roles as
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
    ) end as groups,
    case when p.invitation is not null then (
      select json_build_object(
        'mail', e.stream_id, 'state', case e.type when 'MailSent' then 'sent' else 'failed' end,
        'cause', e.open::json ->> 'cause', 'at', (extract(epoch from e.occurred_at) * 1000)::bigint)
      from events e
      where e.organization_id = (select current_setting('rollcall.organization_id', true))
        and e.person_id = p.id and e.stream_kind <> 'person' and e.type in ('MailSent', 'MailFailed')
      order by e.stream_id desc
      limit 1
    ) end as delivery
  from people p
  where p.organization_id = (select current_setting('rollcall.organization_id', true));

-- Reads one person for each pair of an organization and an id, numbered from 1; null when the organization
-- has no such person. Archived people are included. Runs as the service's role, so that row-level security
-- applies to the owner as well; look-ups by key with one generic plan, see src/database/functions/append.sql.
create or replace function people_by_id(asked json) returns table (n bigint, person json)
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
        select row_to_json(p) from people_with_roles p
        where p.organization_id = organization and p.id = a.pair->>1 and p.standing <> 'deleted'
          and p.generation = (select h.generation from heads h where h.organization_id = organization))
      from json_array_elements(asked) with ordinality as a(pair, n)
      where a.pair->>0 = organization;
  end loop;
end $$;

revoke all on people_with_roles from public;
revoke all on function people_by_id(json) from public;
grant select on people_with_roles to rollcall_app;
grant execute on function people_by_id(json) to rollcall_app;
