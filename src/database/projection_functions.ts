import { projections } from '../../projections/index.ts'
import type { CountProjection, Projection, RowProjection } from '../../projections/projection.ts'
import { countFunctions } from './count_functions.ts'
import { rowFunctions } from './row_functions.ts'
import type { SqlFile } from './sql_file.ts'

/**
 * Generates SQL functions from the list of projections. Each projection has functions that write, rebuild and
 * compare its table. For each of these steps there is one function that append and rebuild call with the
 * projection's name.
 */
export function projectionFunctions(of: readonly Projection[] = projections): SqlFile[] {
  return [
    ...of.map((projection) => ({
      name: `functions/projections/${projection.name}`,
      text: projection.keeps === 'counts' ? countFunctions(projection) : rowFunctions(projection),
    })),
    { name: 'functions/projections/dispatch', text: dispatchers(of) },
  ]
}

function dispatchers(of: readonly Projection[]): string {
  const counts = of.filter((one): one is CountProjection => one.keeps === 'counts')
  const rows = of.filter((one): one is RowProjection => one.keeps !== 'counts')
  const generations = rows.filter(({ keeps }) => keeps === 'generations')
  const ofPeople = rows.filter(({ of }) => of.includes('person'))
  return [
    dispatcher('write_projection', of, {
      comment: 'Writes what an append has for one projection.',
      parameters: 'rows_text text, accepted boolean[], firsts bigint[], versions json',
      call: ({ name }) => `perform write_${name}(rows_text, accepted, firsts, versions);`,
    }),
    dispatcher('write_rebuilt_rows', rows, {
      comment: 'Writes rows that a rebuild has made.',
      parameters: 'organization text, of_version int, names text[], lists json[]',
      call: ({ name }) => `perform write_rebuilt_${name}(organization, of_version, names, lists);`,
    }),
    dispatcher('remove_generation', generations, {
      comment: 'Removes rows of a generation after an id, and returns their ids in order.',
      parameters: 'organization text, of_generation int, after text, most int',
      returns: 'text[]',
      call: ({ name }) => `return remove_generation_of_${name}(organization, of_generation, after, most);`,
    }),
    dispatcher('remove_unknown_rows', rows.filter(({ keeps }) => keeps === 'in_place'), {
      comment: 'Removes rows of streams that the log does not have.',
      parameters: 'organization text',
      call: ({ name }) => `perform remove_unknown_${name}(organization);`,
    }),
    dispatcher('projection_totals_drift', rows.filter(({ totals }) => totals), {
      comment: 'The difference between the totals and the rows of a generation; zero without totals.',
      parameters: 'organization text, of_generation int, out current bigint, out archived bigint',
      returns: 'record',
      call: () =>
        'select d.current, d.archived into current, archived\n' +
        'from totals_drift(organization, of_generation) d;',
      otherwise: 'select 0, 0 into current, archived;',
    }),
    dispatcher('counts_drift_json', counts, {
      comment: 'What counts are above the rows that they count, by key. One snapshot sees both.',
      parameters: 'organization text',
      returns: 'json',
      volatility: 'stable',
      call: ({ name }) => `return (select drift_of_${name}(organization));`,
    }),
    dispatcher('counted_generation', counts, {
      comment: 'The generation of the rows that are counted.',
      parameters: 'organization text',
      returns: 'int',
      volatility: 'stable',
      call: ({ counts }) => `return live_generation_of('${counts}', organization);`,
    }),
    dispatcher('correct_counts', counts, {
      comment: 'Takes a drift off the counts.',
      parameters: 'organization text, drifts json',
      call: ({ name }) => `perform correct_${name}(organization, drifts);`,
    }),
    `-- The names of all projections.
create or replace function projection_names() returns text[]
language sql immutable as $$ select array[${of.map(({ name }) => `'${name}'`).join(', ')}] $$;
revoke all on function projection_names() from public;

-- Removes rows of people who are being deleted, for which the caller has no tombstones.
create or replace function erase_rows(homes text[], erased text[], versions json) returns void
language plpgsql as $$
begin
${
      ofPeople.map(({ name }) =>
        `  perform erase_rows_of_${name}(homes, erased, versions ->> '${name}' is null);`
      ).join('\n')
    }
end $$;
revoke all on function erase_rows(text[], text[], json) from public;
revoke all on function counts_drift_json(text, text) from public;
grant execute on function counts_drift_json(text, text) to rollcall_app;
alter function counts_drift_json(text, text) security definer;
alter function counts_drift_json(text, text) set search_path = public, pg_temp;
`,
  ].join('\n')
}

interface Dispatched<One> {
  comment: string
  parameters: string
  returns?: string
  volatility?: string
  call: (projection: One) => string
  otherwise?: string
}

function dispatcher<One extends Projection>(
  name: string,
  of: readonly One[],
  { comment, parameters, returns = 'void', volatility = '', call, otherwise }: Dispatched<One>,
): string {
  const fallback = otherwise ?? `raise exception '${name}: no such projection: %', of_projection;`
  const types = parameters.split(', ').filter((one) => !one.startsWith('out '))
    .map((one) => one.split(' ').at(-1))
  return `-- ${comment}
create or replace function ${name}(of_projection text, ${parameters}) returns ${returns}
language plpgsql ${volatility} as $$
begin
  case of_projection
${of.map((one) => `    when '${one.name}' then\n      ${call(one)}`).join('\n')}
    else
      ${fallback}
  end case;
end $$;
revoke all on function ${name}(text, ${types.join(', ')}) from public;
`
}
