/** Copies the documentation viewer's files to where wrangler.toml binds them for the Worker. */
import { copyFile, mkdir } from 'node:fs/promises'

const target = new URL('../dist/assets/', import.meta.url)
await mkdir(target, { recursive: true })
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
  await copyFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)), new URL(name, target))
}
