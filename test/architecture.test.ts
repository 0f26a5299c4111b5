import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  apart,
  changelogOnce,
  everyFileReachable,
  importsNot,
  importsOnly,
  isInAPath,
  isSpelled,
  type Law,
  noCircles,
  noLongFile,
  noLongFunction,
  noLongLine,
  noPathToNowhere,
  onlyList,
} from './support/laws/laws.ts'
import { readTree, type Tree, treeOf } from './support/laws/tree.ts'

const checkout = await readTree(fileURLToPath(new URL('../', import.meta.url)))

/** A rule, and a tree that breaks it: a search that finds nothing there would prove nothing elsewhere. */
interface Case {
  rule: string
  law: Law
  breach: Record<string, string>
  found: string | string[]
}

/** The names of the files or folders right below a folder. */
const below = (folder: string, pattern: RegExp) => ({ paths }: Tree) =>
  [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
    .filter((name) => pattern.test(name)).sort()

const definesJob = /^export (?:const \w+: |function \w+\([^{}]*\): )(?:Row|Batch|Clock)Job\b/m

/** The files that define a job. */
const jobs = ({ texts }: Tree) =>
  [...texts].filter(([path, text]) => path.startsWith('src/jobs/') && definesJob.test(text))
    .map(([path]) => path.split('/').pop()!)

const cases: Case[] = [
  {
    rule: 'events import zod and nothing else of the project',
    law: importsOnly('events', { ours: [], packages: ['zod'] }, 'state the fact without it'),
    breach: {
      'events/person.ts': "import { z } from 'zod'\nimport { ulid } from 'ulid'\n",
      'events/role.ts': "import type {\n  Actor,\n} from '../src/log/item.ts'\n",
    },
    found: [
      'events/person.ts:2 imports ulid: state the fact without it',
      'events/role.ts:3 imports src/log/item.ts: state the fact without it',
    ],
  },
  {
    rule: 'domain imports events and itself only',
    law: importsOnly(
      'src/domain',
      { ours: ['events'], packages: null },
      'take it as an argument, or move what is decided here into src/domain',
    ),
    breach: {
      'src/domain/role.ts':
        "import { Role } from '../../events/role.ts'\nimport { now } from '../clock.ts'\n",
    },
    found: 'src/domain/role.ts:2 imports src/clock.ts: ' +
      'take it as an argument, or move what is decided here into src/domain',
  },
  {
    rule: 'ops and web do not import apis',
    law: importsNot(['src/ops', 'src/web'], 'src/apis', 'move what both need to src/operations'),
    breach: {
      'src/ops/import.ts': "const { rows } = await import('../apis/church/import.ts')\n",
      'src/web/page.ts': "export * from '../apis/reply.ts'\n",
    },
    found: [
      'src/ops/import.ts:1 imports src/apis/church/import.ts: move what both need to src/operations',
      'src/web/page.ts:1 imports src/apis/reply.ts: move what both need to src/operations',
    ],
  },
  {
    rule: 'no surface imports another',
    law: apart('src/apis', 'move what both need to src/operations, or beside the surfaces'),
    breach: {
      'src/apis/church/view.ts':
        "import type { View } from '../v1/view.ts'\nimport { reply } from '../reply.ts'\n",
    },
    found: 'src/apis/church/view.ts:1 imports src/apis/v1/view.ts: ' +
      'move what both need to src/operations, or beside the surfaces',
  },
  {
    rule: 'imports form no circle, type imports included',
    law: noCircles,
    breach: {
      'src/a.ts': "import { b } from './b.ts'\n",
      'src/b.ts': "import { d } from './d.ts'\nimport { c } from './log/c.ts'\n",
      'src/d.ts': "import { sort } from 'd'\n",
      'src/log/c.ts': "import type { A } from '../a.ts'\n",
    },
    found: 'src/a.ts:1 → src/b.ts:2 → src/log/c.ts:1 → src/a.ts: ' +
      'move what the first file takes into a file that both import',
  },
  {
    rule: 'every file is reachable from an entry, a test or a benchmark',
    law: everyFileReachable([
      /^src\/(main|worker|ops\/main)\.ts$/,
      /^bench\/(main|twin_main)\.ts$/,
      /^dev\/\w+\.ts$/,
      /^vitest\.config\.ts$/,
      /\.test\.ts$/,
      // run by hand for each release
      /^test\/releases\/make\.ts$/,
      // listed, see below, and read by folder
      /^src\/database\/(migrations|functions)\/\w+\.sql$/,
    ]),
    breach: {
      'src/main.ts': "import { migrate } from './database/migrate.ts'\n// see src/unused.ts\n",
      'src/database/migrate.ts':
        "const script = './used.sql'\nconst worker = 'test/support/service/worker.ts'\n",
      'src/database/used.sql': 'select 1;\n',
      'src/database/unused.sql': 'select 1;\n',
      'test/support/service/worker.ts': 'export default {}\n',
      'src/unused.ts': "import { migrate } from './database/migrate.ts'\n",
    },
    found: [
      'src/database/unused.sql:1 is reached from no entry, test or benchmark: use it or delete it',
      'src/unused.ts:1 is reached from no entry, test or benchmark: use it or delete it',
    ],
  },
  {
    rule: 'every path and link in a comment or a document leads somewhere',
    law: noPathToNowhere([
      'events/s', // a rate
      '0009_name.sql', // the next migration, when there is one
      'compared.md', // written by the command that names it
    ]),
    breach: {
      'src/main.ts':
        `/** See src/gone.ts, and a.sql for 9 events/s. */\nconst other = 'a' ${'//'} not gone.ts\n`,
      'src/a.sql': '-- as test/gone/ and src/*.sql say, and /v1/events/export\nselect 1;\n',
      'docs/page.md':
        '# A page\n\nsee [it](#a-page), [that](other.md), [src](../src/a.sql) and [this](#gone)\n',
      'wrangler.toml': 'main = "src/gone/worker.ts"\n',
    },
    found: [
      'src/main.ts:1 names src/gone.ts, which does not exist: name what took its place',
      'src/main.ts:2 names gone.ts, which does not exist: name what took its place',
      'src/a.sql:1 names test/gone, which does not exist: name what took its place',
      'docs/page.md:3 names other.md, which does not exist: name what took its place',
      'docs/page.md:3 names #gone, which does not exist: name what took its place',
      'wrangler.toml:1 names src/gone/worker.ts, which does not exist: name what took its place',
    ],
  },
  {
    rule: 'no line is longer than 110 columns',
    law: noLongLine,
    breach: {
      'src/a.ts': `${'x'.repeat(110)}\n${'y'.repeat(111)}\n`,
      'src/a.sql': `-- ${'é'.repeat(108)}\n`,
      'docs/a.md': [
        ...[`| ${'x'.repeat(120)} |`, '```', 'x'.repeat(120), '```', `[a](${'b/'.repeat(60)})`],
        'word '.repeat(23),
      ].join('\n'),
      'src/database/migrations/0001_log.sql': 'x'.repeat(111),
    },
    found: [
      'src/a.ts:2 has 111 columns: break it at 110',
      'src/a.sql:1 has 111 columns: break it at 110',
      'docs/a.md:6 has 115 columns: break it at 110',
    ],
  },
  {
    rule: 'the changelog has each heading and entry of a release once',
    law: changelogOnce,
    breach: {
      'CHANGELOG.md': '## 2\n\n### Added\n\n- a\n\n### Added\n\n- a\n\n## 1\n\n### Added\n\n- a\n',
    },
    found: [
      'CHANGELOG.md:7 repeats "### Added": merge the two',
      'CHANGELOG.md:9 repeats "- a": merge the two',
    ],
  },
  {
    rule: 'no file of src, events or projections has more than 300 lines',
    law: noLongFile,
    breach: { 'src/a.ts': '\n'.repeat(300), 'src/b.sql': '\n'.repeat(301), 'test/c.ts': '\n'.repeat(301) },
    found: 'src/b.sql:300 goes on to line 301: make it two files',
  },
  {
    rule: 'no SQL function but append has more than 120 lines',
    law: noLongFunction(['append', 'append_items']),
    breach: {
      'src/database/functions/a.sql': ['append', 'short', 'long'].map((name) =>
        `create or replace function ${name}() as $$\n${'  x\n'.repeat(name === 'short' ? 118 : 119)}end $$;\n`
      ).join('\n'),
    },
    found: 'src/database/functions/a.sql:244 the function long has 121 lines: ' +
      'move steps into functions of their own',
  },
  {
    rule: 'migrations are listed once',
    law: onlyList({
      file: 'src/database/migrations/index.ts',
      members: (tree) =>
        below('src/database/migrations', /\.sql$/)(tree).map((name) =>
          name.slice('0001_'.length, -'.sql'.length)
        ),
      names: isSpelled,
    }),
    breach: {
      'src/database/migrations/index.ts': "const list = ['a']\n// 'b'\n",
      'src/database/migrations/0001_a.sql': '',
      'src/database/migrations/0002_b.sql': '',
      'src/database/scrub.ts': "const list = [\n  'a',\n  'b',\n]\n",
    },
    found: [
      'src/database/migrations/index.ts:1 does not name b: add it to the list',
      'src/database/scrub.ts:1 names a, b again: follow the list in src/database/migrations/index.ts',
    ],
  },
  {
    rule: 'projections are listed once',
    law: onlyList({
      file: 'projections/index.ts',
      // time travel reads the log, and a rebuild is of any projection
      members: (tree) =>
        below('projections', /^\w+$/)(tree).filter((name) => !['past', 'rebuild'].includes(name)),
      names: (text, member) => new RegExp(`from '\\./${member}/`).test(text) || isSpelled(text, member),
    }),
    breach: {
      'projections/index.ts': "import { people } from './people/people.ts'\n",
      'projections/people/people.ts': '',
      'projections/tallies/tallies.ts': '',
      'projections/rebuild/rebuild.ts': "const tables = ['people', 'tallies']\n",
      'src/ops/rebuild.ts':
        "import { people } from '../../projections/people/people.ts'\n// 'people', 'tallies'\n",
    },
    found: [
      'projections/index.ts:1 does not name tallies: add it to the list',
      'projections/rebuild/rebuild.ts:1 names people, tallies again: follow the list in projections/index.ts',
    ],
  },
  {
    rule: 'jobs are listed once',
    law: onlyList({ file: 'src/jobs/index.ts', members: jobs, names: isInAPath }),
    breach: {
      'src/jobs/index.ts': "import { mail } from './mail/mail.ts'\n",
      'src/jobs/mail/mail.ts': 'export const mail: BatchJob<Deps> = {}\n',
      'src/jobs/expiry.ts': 'export function expiry(clock: Clock): ClockJob<Deps> {}\n',
      'src/jobs/worker.ts': "import { mail } from './mail/mail.ts'\nimport { expiry } from './expiry.ts'\n",
    },
    found: [
      'src/jobs/index.ts:1 does not name expiry.ts: add it to the list',
      'src/jobs/worker.ts:1 names mail.ts, expiry.ts again: follow the list in src/jobs/index.ts',
    ],
  },
  {
    rule: 'surfaces are listed once',
    law: onlyList({
      file: 'src/apis/index.ts',
      members: below('src/apis', /^\w+$/),
      names: (text, member) => isInAPath(text, member) || isSpelled(text, member),
      // every path of the native API starts with it
      common: ['v1'],
    }),
    breach: {
      'src/apis/index.ts': "import { church } from './church/church.ts'\n",
      'src/apis/v1/people.ts': '',
      'src/apis/church/church.ts': '',
      'src/apis/district/district.ts': '',
      'src/config/config.ts': 'const hosts = {\n  church: 1,\n  district: 2,\n}\n',
    },
    found: [
      'src/apis/index.ts:1 does not name district: add it to the list',
      'src/apis/index.ts:1 does not name v1: add it to the list',
      'src/config/config.ts:1 names church, district again: follow the list in src/apis/index.ts',
    ],
  },
]

describe.each(cases)('$rule', ({ law, breach, found }) => {
  it('holds in this checkout', () => {
    expect(law(checkout)).toEqual([])
  })

  it('names each breach of it, with its line and a remedy', () => {
    expect(law(treeOf(breach))).toEqual([found].flat())
  })
})

it('rejects a list without members, which would hold whatever is written', () => {
  const law = onlyList({ file: 'src/jobs/index.ts', members: () => [], names: isSpelled })
  expect(law(checkout)).toEqual(['src/jobs/index.ts:1 lists nothing: no member of this kind was found'])
})
