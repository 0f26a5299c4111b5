-- Counts the invitations of a batch: judges each item that sends one by the quota of its organization's day
-- (UTC), and notes the invitations of those that are appended. An item without a quota sends none. Called by
-- append_items() under the locks of the organizations, so that two batches at once cannot both have the last
-- one.
create or replace function count_invitations(items_text text, outcomes text[]) returns text[]
language plpgsql as $$
declare
  today constant date := now() at time zone 'UTC';
  judged text[];
begin
  judged := array(
    select case
        when outcomes[i.n] = 'appended' and i.place + coalesce(c.count, 0) > i.quota then 'invitation_quota'
        else outcomes[i.n]
      end
    from (
      select s.n, s.organization_id, s.quota, count(*) filter (where s.quota is not null
        and outcomes[s.n] = 'appended') over (partition by s.organization_id order by s.n) as place
      from rows from (
        json_to_recordset(items_text::json) as (organization_id text, invitation_quota int)
      ) with ordinality as s(organization_id, quota, n)
    ) i
    left join invitation_counts c on c.organization_id = i.organization_id and c.day = today
    order by i.n);

  insert into invitation_counts as c (organization_id, day, count)
  select s.organization_id, today, count(*)
  from rows from (
    json_to_recordset(items_text::json) as (organization_id text, invitation_quota int)
  ) with ordinality as s(organization_id, quota, n)
  where s.quota is not null and judged[s.n] = 'appended'
  group by s.organization_id
  on conflict (organization_id) do update
    set day = excluded.day,
        count = excluded.count + case when c.day = excluded.day then c.count else 0 end;
  return judged;
end $$;

revoke all on function count_invitations(text, text[]) from public;
