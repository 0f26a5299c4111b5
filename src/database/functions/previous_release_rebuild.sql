-- What only release 0.1.0 still calls of rebuilds: see previous_release.sql.

-- Replaced by the steps of a rebuild by name, which they call for people.
create or replace function rebuild_begin(organization text, new_shape int, new_holder text,
  seconds int) returns json
language sql volatile security definer set search_path = public, pg_temp as $$
  select begin_rebuild(organization, 'people', true, new_shape, new_holder, seconds)
$$;

create or replace function rebuild_lease(organization text, code_shape int, new_holder text,
  seconds int) returns json
language sql volatile security definer set search_path = public, pg_temp as $$
  select lease_rebuild(organization, 'people', code_shape, new_holder, seconds)
$$;

create or replace function rebuild_release(organization text, old_holder text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select release_rebuild(organization, 'people', old_holder)
$$;

-- The columns are those of that release, in its order.
create or replace function rebuild_write(
  organization text, old_holder text, new_cursor text, events int, seconds int, people_text text
) returns boolean
language sql volatile security definer set search_path = public, pg_temp set lock_timeout = '200ms' as $$
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

create or replace function live_generation(organization text) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select live_generation_of('people', organization)
$$;

create or replace function rebuild_flip(organization text, old_holder text) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  select flip_rebuild(organization, 'people', old_holder)
$$;

create or replace function rebuild_cancel(organization text) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  select cancel_rebuild(organization, 'people')
$$;

create or replace function rebuild_remove(organization text, old_holder text, most int,
  seconds int) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  select remove_replaced(organization, 'people', old_holder, most, seconds)
$$;

create or replace function rebuilds_due() returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(json_agg(r.organization_id order by r.started_at), '[]')
  from rebuilds r
  where r.name = 'people' and r.lease_until <= clock_timestamp()
$$;

create or replace function projections_overview(code_shape int, seconds int) returns json
language sql stable security definer set search_path = public, pg_temp as $$
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

revoke all on function
  rebuild_begin(text, int, text, int),
  rebuild_lease(text, int, text, int),
  rebuild_release(text, text),
  rebuild_write(text, text, text, int, int, text),
  live_generation(text),
  rebuild_flip(text, text),
  rebuild_cancel(text),
  rebuild_remove(text, text, int, int),
  rebuilds_due(),
  projections_overview(int, int)
from public;
grant execute on function
  rebuild_begin(text, int, text, int),
  rebuild_lease(text, int, text, int),
  rebuild_release(text, text),
  rebuild_write(text, text, text, int, int, text),
  live_generation(text),
  rebuild_flip(text, text),
  rebuild_cancel(text),
  rebuild_remove(text, text, int, int),
  rebuilds_due(),
  projections_overview(int, int)
to rollcall_app;
