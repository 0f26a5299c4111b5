import postgres from 'postgres'
import process from 'node:process'
import { createTwin } from './twin.ts'

const { PORT, DATABASE_URL, JWT_SECRET } = process.env
// as many connections as the service has
const app = createTwin(postgres(DATABASE_URL!, { max: 10 }), JWT_SECRET!)
Deno.serve({ port: Number(PORT), onListen: () => {} }, app.fetch)
