import type { Cluster } from './cluster.ts'
import type { Ledger } from './ledger.ts'
import type { Proxy } from './proxy.ts'
import type { Service } from './service.ts'

export interface Victims {
  cluster: Cluster
  proxy: Proxy
  service: Service
  ledger: Ledger
}

/** A trouble, and its end; `hold` is how long it lasts in milliseconds. */
export interface Fault {
  name: string
  happen(victims: Victims, hold: number): Promise<void>
}

/** In the order in which they take turns. */
export const faults: readonly Fault[] = [
  {
    name: 'PostgreSQL restarts',
    happen: ({ cluster }) => cluster.restart(),
  },
  {
    name: 'the service is killed',
    happen: ({ service, ledger }) => away(ledger, service, () => service.kill()),
  },
  {
    name: 'PostgreSQL is stopped',
    async happen({ cluster }, hold) {
      await cluster.stop('immediate')
      await pause(hold)
      await cluster.start()
    },
  },
  {
    name: 'the service is terminated',
    happen: ({ service, ledger }) =>
      away(ledger, service, async () => {
        ledger.stops.push(await service.terminate())
      }),
  },
  {
    name: 'PostgreSQL is read-only',
    async happen({ cluster }, hold) {
      await cluster.setReadOnly(true)
      await pause(hold)
      await cluster.setReadOnly(false)
    },
  },
  {
    name: 'connections are half-open',
    async happen({ proxy }, hold) {
      proxy.silence()
      await pause(hold)
    },
  },
]

async function away(ledger: Ledger, service: Service, end: () => Promise<void>): Promise<void> {
  const window = { from: Date.now(), until: Infinity }
  ledger.down.push(window)
  await end()
  await service.start()
  window.until = Date.now()
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
