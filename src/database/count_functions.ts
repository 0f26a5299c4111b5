import type { CountProjection } from '../../projections/projection.ts'

/**
 * The SQL functions of a projection that counts. What its rows should say is counted by a function of its
 * own, count_NAME(organization, generation), which stands in src/database/functions.
 */
export function countFunctions({ name, table, counts }: CountProjection): string {
  return `-- Each object stands for all items of an organization that count the same.
create or replace function write_${name}(
  rows_text text, accepted boolean[], firsts bigint[], versions json
) returns void
language plpgsql as $$
begin
  insert into ${table} as t (organization_id, key, count)
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

create or replace function drift_of_${name}(organization text) returns json
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(json_object_agg(d.key, d.drift), '{}')
    from (
      select coalesce(t.key, c.key) as key, coalesce(t.count, 0) - coalesce(c.count, 0) as drift
      from (select * from ${table} where organization_id = organization) t
      full join count_${name}(organization, live_generation_of('${counts}', organization)) c on c.key = t.key
    ) d
    where d.drift <> 0
  );
end $$;

create or replace function correct_${name}(organization text, drifts json) returns void
language plpgsql as $$
begin
  insert into ${table} as t (organization_id, key, count)
  select organization, d.key, -d.value::bigint
  from json_each_text(drifts) d
  on conflict (organization_id, key) do update set count = t.count + excluded.count;
  delete from ${table} t where t.organization_id = organization and t.count = 0;
end $$;

revoke all on function write_${name}(text, boolean[], bigint[], json) from public;
revoke all on function drift_of_${name}(text) from public;
revoke all on function correct_${name}(text, json) from public;
`
}
