/**
 * Builds the Worker into dist/, or into the given directory, for wrangler to upload or run unchanged:
 * `worker/worker.js`, with modules beside it for what it imports on demand, such as the TCP driver;
 * `assets/`, the files of the documentation viewer; `worker.json`, the content of the modules.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Unused parts of dependencies, and their replacements. */
const leftOut: { filter: RegExp; from: RegExp; contents: string }[] = [
  // messages in fifty languages; English is imported separately
  { filter: /^\.\.\/locales\/index\.js$/, from: /\/zod\//, contents: 'export {}' },
  // parsers compiled by eval(), which Workers forbid, and schemas made from JSON Schema
  {
    filter: /^\.\/compile\.js$/,
    from: /\/zod\//,
    contents: ['INVALID', 'compile', 'withParser', 'ZodCompileAsyncError', 'ZodCompileUnsupportedError']
      .map((name) => `export const ${name} = null`).join('\n'),
  },
  { filter: /^\.\/from-json-schema\.js$/, from: /\/zod\//, contents: 'export const fromJSONSchema = null' },
  // parsing of incoming mail, and verification of webhooks
  { filter: /^postal-mime$/, from: /\/resend\//, contents: 'export default class PostalMime {}' },
  { filter: /^standardwebhooks$/, from: /\/resend\//, contents: 'export class Webhook {}' },
  // libpq, and a file of passwords
  { filter: /^\.\/native$/, from: /\/pg\//, contents: 'module.exports = null' },
  { filter: /^pgpass$/, from: /\/pg\//, contents: 'module.exports = (_, done) => done()' },
]

const leaveOut: Plugin = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    leftOut.forEach(({ filter, from, contents }, index) => {
      onResolve(
        { filter },
        ({ path, importer }) =>
          from.test(importer) ? { path, namespace: `left out ${index}`, sideEffects: false } : undefined,
      )
      onLoad({ filter: /./, namespace: `left out ${index}` }, () => ({ contents }))
    })
  },
}

/** Imports Node's modules that CommonJS code loads by require(), which does not exist in an ES module. */
const importNode: Plugin = {
  name: 'import what is required of node',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^[a-z_:/]+$/ },
      ({ path, kind }) =>
        kind === 'require-call' && isBuiltin(path)
          ? { path: path.startsWith('node:') ? path : `node:${path}`, namespace: 'required' }
          : undefined,
    )
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
      contents: `import node from '${path}'\nmodule.exports = node`,
    }))
  },
}

/** Reduces deno.json to the version, the only member that the code reads. */
const onlyVersion: Plugin = {
  name: 'only the version of deno.json',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]deno\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

const target = process.argv[2] ?? join(root, 'dist')
await rm(join(target, 'worker'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/worker.ts'],
  outdir: join(target, 'worker'),
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  format: 'esm',
  // escapes would make Ukrainian and Arabic three times as long
  charset: 'utf8',
  target: 'es2024',
  platform: 'browser',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['node:*', 'cloudflare:*'],
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leaveOut, importNode, onlyVersion],
  metafile: true,
})
await writeFile(join(target, 'worker.json'), JSON.stringify(metafile))

await mkdir(join(target, 'assets'), { recursive: true })
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
  await copyFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)), join(target, 'assets', name))
}
