/**
 * Runs the service under mixed load on a PostgreSQL cluster of its own, breaks one after the other, and
 * compares the state at the end with what was acknowledged. Exits 1 when something is not as it must be.
 * Faults happen between the first and the last sixth of the time; these two are compared.
 */
import { Command, InvalidArgumentError } from 'commander'
import process from 'node:process'
import postgres from 'postgres'
import { checkCommands, checkRequests, checkState } from './soak/checks.ts'
import { createCluster } from './soak/cluster.ts'
import { faults } from './soak/faults.ts'
import { createLedger } from './soak/ledger.ts'
import { foundOrganization, startLoad } from './soak/load.ts'
import { run } from './soak/programs.ts'
import { startProxy } from './soak/proxy.ts'
import { createService, memoryOf, root } from './soak/service.ts'

const program = new Command('soak')
  .description('Break the service and its database under load, and check that nothing is lost')
  .option('--minutes <number>', 'how long the load lasts', minutesOf, 60)
  .parse(process.argv)

const { minutes } = program.opts<{ minutes: number }>()
process.exitCode = await soak(minutes) ? 0 : 1

function minutesOf(text: string): number {
  const minutes = Number(text)
  if (!(minutes >= 2)) throw new InvalidArgumentError('at least 2, for a turn of each fault')
  return minutes
}

async function soak(minutes: number): Promise<boolean> {
  await using stack = new AsyncDisposableStack()
  const cluster = stack.use(await createCluster(freePort()))
  await cluster.start()
  const proxy = stack.use(startProxy(cluster.port))
  const provider = stack.use(Deno.serve({ port: 0, onListen: () => {} }, acceptMail))
  const directory = await Deno.makeTempDir({ prefix: 'rollcall-soak-' })
  const log = `${directory}/service.log`
  const ownerUrl = `postgres://postgres@127.0.0.1:${cluster.port}/postgres`
  const service = stack.use(createService({
    port: freePort(),
    databaseUrl: `postgres://soak@127.0.0.1:${proxy.port}/postgres`,
    ownerUrl,
    mailUrl: `http://127.0.0.1:${provider.addr.port}`,
    directory,
    log,
  }))
  const migrating = ['sh', '-c', 'cd "$1" && exec "$2" run -A src/ops/main.ts migrate', 'sh', root]
  await run([...migrating, Deno.execPath()], { ...service.environment, DATABASE_URL: ownerUrl })
  await cluster.query('create role soak login in role rollcall_app')
  await service.start()

  const ledger = createLedger()
  const club = await foundOrganization(service.url, 'Club')
  const neighbour = await foundOrganization(service.url, 'Neighbour')
  console.log(`soak of ${minutes} minutes; the log of the service is ${log}`)
  const load = startLoad({ url: service.url, club, neighbour, ledger })
  const sampling = setInterval(() => {
    const mib = memoryOf(service.pid())
    if (mib !== null) ledger.memory.push({ at: Date.now(), mib })
  }, 1_000)
  stack.defer(() => clearInterval(sampling))

  const total = minutes * 60_000
  const part = total / 6
  const warmUp = Math.min(part / 3, 60_000)
  const startedAt = Date.now()
  const first = { from: startedAt + warmUp, until: startedAt + part }
  await until(first.until)
  const calmAt = startedAt + total - part
  const slot = Math.min((calmAt - first.until) / faults.length, 80_000)
  const hold = Math.min(slot / 3, 20_000)
  for (let turn = 0; first.until + (turn + 1) * slot <= calmAt + 1; turn++) {
    const { name, happen } = faults[turn % faults.length]!
    const at = Math.round((Date.now() - startedAt) / 1000)
    console.log(`${at} s: ${name}`)
    await happen({ cluster, proxy, service, ledger }, hold)
    await until(first.until + (turn + 1) * slot)
  }
  await until(calmAt)
  const calm = { from: Date.now() + warmUp, until: startedAt + total }
  await until(calm.until)
  clearInterval(sampling)
  await load.stop()
  // a service that hangs is found above; what it was asked to keep is read from another process
  ledger.stops.push(await service.terminate())
  await service.start()
  await settled(ownerUrl)

  const checks = [
    ...checkRequests(ledger, [first, calm]),
    ...await checkState(service.url, { club, neighbour }, ledger),
    ...await checkCommands(service, ownerUrl),
  ]
  const answered = Object.groupBy(
    ledger.sent,
    ({ ending }) => typeof ending === 'object' ? String(ending.status) : ending,
  )
  console.log(
    `\n${ledger.sent.length} requests: ${
      Object.entries(answered).map(([ending, ones]) => `${ending} ${ones!.length}`).join(', ')
    }`,
  )
  for (const { name, pass, found } of checks) console.log(`${pass ? 'PASS' : 'FAIL'}  ${name}: ${found}`)
  const passed = checks.every(({ pass }) => pass)
  if (passed) await Deno.remove(directory, { recursive: true })
  return passed
}

/** The mail provider: takes everything. */
async function acceptMail(request: Request): Promise<Response> {
  const body = await request.json()
  const accepted = () => ({ id: crypto.randomUUID() })
  return Response.json(Array.isArray(body) ? { data: body.map(accepted) } : accepted())
}

/** Waits, a minute at most, until no work is due. */
async function settled(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1 })
  try {
    for (let attempt = 0; attempt < 60; attempt++) {
      const [row] = await sql`select count(*)::int as due from outbox where due_at <= now()`
      if (row!.due === 0) return
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  } finally {
    await sql.end()
  }
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())))
}

function freePort(): number {
  using listener = Deno.listen({ hostname: '127.0.0.1', port: 0 })
  return listener.addr.port
}
