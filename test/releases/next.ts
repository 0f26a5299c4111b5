import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrations } from '../../src/database/migrations/index.ts'
import { checksumOf } from '../../src/database/sql_file.ts'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

/** The version that {@link makeNextRelease} gives to the next release. */
export const nextVersion = '99.0.0'

/**
 * Makes a checkout of what the next release may be: this code with one more migration, on which this code
 * runs (`compatible`) or does not, and with the text of a function changed.
 */
export async function makeNextRelease(directory: string, { compatible = true } = {}): Promise<string> {
  const root = join(directory, compatible ? 'next' : 'breaking')
  await mkdir(root)
  for (const folder of ['src', 'events', 'projections']) {
    await cp(join(checkout, folder), join(root, folder), { recursive: true })
  }
  for (const file of ['deno.json', 'deno.lock']) await cp(join(checkout, file), join(root, file))
  await symlink(join(checkout, 'node_modules'), join(root, 'node_modules'))
  await edit(join(root, 'deno.json'), /"version": "[^"]*"/, `"version": "${nextVersion}"`)

  const version = migrations.length + 1
  const text = 'alter table people add column if not exists nickname text;\n'
  await writeFile(join(root, `src/database/migrations/${`${version}`.padStart(4, '0')}_nickname.sql`), text)
  await edit(
    join(root, 'src/database/migrations/index.ts'),
    '] as const)',
    `  ['nickname', '${checksumOf(text)}', ${compatible ? migrations.length : version}],\n] as const)`,
  )
  await edit(join(root, 'src/database/functions/append.sql'), /$/, '-- the append of the next release\n')
  return root
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`${path} has nothing to replace`)
  await writeFile(path, edited)
}
