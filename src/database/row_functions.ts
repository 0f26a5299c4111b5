import type { Column, RowProjection } from '../../projections/projection.ts'

/**
 * The SQL functions of a projection that has a row for each stream. Called under append's locks and settings,
 * or by a step of a rebuild; never by the service itself.
 */
export function rowFunctions(projection: RowProjection): string {
  const { name } = projection
  return [
    writeFunction(projection),
    rebuiltFunction(projection),
    ...(projection.keeps === 'generations' ? [removeGeneration(projection)] : [removeUnknown(projection)]),
    ...(projection.of.includes('person') ? [eraseRows(projection)] : []),
    `revoke all on function write_${name}(text, boolean[], bigint[], json) from public;
revoke all on function write_rebuilt_${name}(text, int, text[], json[]) from public;`,
  ].join('\n')
}

/** An older row never replaces a newer one. */
function writeFunction(projection: RowProjection): string {
  const { name, table, columns, key, keeps } = projection
  const hasGenerations = keeps === 'generations'
  const names = columns.map(({ name }) => name)
  const updated = columns.filter((column) => !column.assigned && !key.includes(column.name))
  const values = columns.map((column) =>
    column.assigned
      ? `coalesce(r.${column.name}, firsts[r.item] + coalesce(r.number_offset, 0))`
      : `r.${column.name}`
  )
  const removes = hasGenerations ? '' : `
  delete from ${table} p
  using json_to_recordset(rows_text::json) as r(
    item int, organization_id text, removed boolean, ${key.map((one) => `${one} text`).join(', ')})
  where r.removed and accepted[r.item] and p.organization_id = r.organization_id
    and ${key.map((one) => `p.${one} = r.${one}`).join(' and ')};
`
  return `create or replace function write_${name}(
  rows_text text, accepted boolean[], firsts bigint[], versions json
) returns void
language plpgsql as $$
begin
  insert into ${table} as p (
    organization_id, ${hasGenerations ? 'generation, ' : ''}${list(names)})
  select r.organization_id, ${hasGenerations ? 'g.generation, ' : ''}${list(values)}
  from json_to_recordset(rows_text::json) as r(
    item int, organization_id text, number_offset bigint, ${hasGenerations ? '' : 'removed boolean, '}
    ${list(columns.map(({ name, type }) => `${name} ${type}`))})${
    hasGenerations
      ? `
  join projection_states s on s.organization_id = r.organization_id and s.projection = '${name}'
  cross join lateral (values (s.generation), (s.building)) as g(generation)
  where accepted[r.item] and g.generation is not null`
      : `
  where accepted[r.item] and r.removed is not true`
  }
  order by ${key.map((one) => `r.${one}`).join(', ')}
  on conflict (organization_id, ${hasGenerations ? 'generation, ' : ''}${key.join(', ')}) do update set
    ${list(updated.map((column) => assignment(column, `(versions ->> '${name}')::int`, hasGenerations)))}
  where p.version < excluded.version;
${removes}end $$;
`
}

/**
 * Rows that a rebuild made; a row of the same version is written again. A rebuild in place writes and removes
 * rows only of streams that nothing was appended to since they were read: append wrote the others.
 */
function rebuiltFunction({ name, table, columns, key, keeps }: RowProjection): string {
  const hasGenerations = keeps === 'generations'
  const sent = [...columns.map(({ name }) => name), ...(hasGenerations ? [] : ['removed'])]
  const typed = columns.map(({ name, type }) => type === 'text' ? `r.${name}` : `r.${name}::${type}`)
  const updated = columns.filter((column) => !key.includes(column.name))
  const rows = `rows from (
    ${list(sent.map((one) => `json_array_elements_text(lists[array_position(names, '${one}')])`))}
  ) as r(
    ${list(sent)})`
  const stands = `(
      select max(e.version) from events e
      where e.organization_id = organization and e.stream_id = r.${key.at(-1)}
    ) = r.version::int`
  return `create or replace function write_rebuilt_${name}(
  organization text, of_version int, names text[], lists json[]
) returns void
language plpgsql as $$
begin${hasGenerations ? '' : '\n  perform pg_advisory_xact_lock(hashtextextended(organization, 0));'}
  insert into ${table} as p (
    organization_id, ${hasGenerations ? 'generation, ' : ''}${list(sent.filter((one) => one !== 'removed'))})
  select organization, ${hasGenerations ? 's.building, ' : ''}${list(typed)}
  from ${rows}${
    hasGenerations
      ? `
  join projection_states s on s.organization_id = organization and s.projection = '${name}'`
      : `
  where r.removed is null and ${stands}`
  }
  on conflict (organization_id, ${hasGenerations ? 'generation, ' : ''}${key.join(', ')}) do update set
    ${list(updated.map((column) => assignment(column, 'of_version', hasGenerations)))}${
    hasGenerations ? '\n  where p.version <= excluded.version' : ''
  };
${
    hasGenerations ? '' : `
  delete from ${table} p
  using ${rows}
  where r.removed is not null and ${stands} and p.organization_id = organization
    and ${key.map((one) => `p.${one} = r.${one}`).join(' and ')};
`
  }end $$;
`
}

function removeGeneration({ name, table, key }: RowProjection): string {
  const id = key.at(-1)
  return `create or replace function remove_generation_of_${name}(
  organization text, of_generation int, after text, most int
) returns text[]
language plpgsql as $$
declare
  removed text[];
begin
  removed := array(
    select p.${id} from ${table} p
    where p.organization_id = organization and p.generation = of_generation and p.${id} > after
    order by p.${id}
    limit most);
  delete from ${table} p
  where p.organization_id = organization and p.generation = of_generation and p.${id} = any (removed);
  return removed;
end $$;
revoke all on function remove_generation_of_${name}(text, int, text, int) from public;
`
}

/**
 * Rows of people who are being deleted: in generations that a rebuild has left or given up, and where the
 * caller does not know the projection (`is_unknown`) in the live one and the one that is being built.
 */
function eraseRows({ name, table, key, keeps }: RowProjection): string {
  const generations = `
  cross join lateral (
    select unnest(array[s.generation - 1, s.generation, s.generation + 1]) as generation,
           s.generation as live, s.building
    from projection_states s
    where s.organization_id = e.home and s.projection = '${name}'
  ) g`
  const isErased = keeps === 'generations'
    ? `p.generation = g.generation
    and (is_unknown or g.generation <> g.live and g.generation is distinct from g.building)`
    : 'is_unknown'
  return `create or replace function erase_rows_of_${name}(
  homes text[], erased text[], is_unknown boolean
) returns void
language plpgsql as $$
begin
  delete from ${table} p
  using unnest(homes, erased) as e(home, person)${keeps === 'generations' ? generations : ''}
  where p.organization_id = e.home and p.${key.at(-1)} = e.person and ${isErased};
end $$;
revoke all on function erase_rows_of_${name}(text[], text[], boolean) from public;
`
}

function removeUnknown({ name, table, key }: RowProjection): string {
  return `create or replace function remove_unknown_${name}(organization text) returns void
language plpgsql as $$
begin
  delete from ${table} p
  where p.organization_id = organization
    and not exists (
      select from events e where e.organization_id = organization and e.stream_id = p.${key.at(-1)}
    );
end $$;
revoke all on function remove_unknown_${name}(text) from public;
`
}

/**
 * A release that writes an older version leaves a younger column as it is, but a tombstone keeps none of its
 * values.
 */
function assignment({ name, since }: Column, version: string, hasTombstones: boolean): string {
  return since === 1
    ? `${name} = excluded.${name}`
    : `${name} = case when ${version} >= ${since}${
      hasTombstones ? ` or excluded.standing = 'deleted'` : ''
    } then excluded.${name} else p.${name} end`
}

/** Comma-separated, a few on each line. */
function list(parts: readonly string[]): string {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < 96) lines[lines.length - 1] = `${last}, ${part}`
    else lines.push(part)
  }
  return lines.join(',\n    ')
}
