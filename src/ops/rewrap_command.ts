import type { Command } from 'commander'
import { openKeys } from '../config/open.ts'
import { describe, type JsonOption, print, withDatabase } from './command.ts'
import { rewrap } from './rewrap.ts'

export function addRewrap(program: Command): void {
  describe(
    program.command('rewrap'),
    `Wrap every data key under the first key of MASTER_KEY. To rotate: put the new key first and keep the old
one after it, restart all servers, run this, then remove the old key. It can be interrupted and repeated.`,
    'rewrap',
  ).action((options: JsonOption) =>
    withDatabase(async ({ owner }, config) => {
      const { masterKeys } = await openKeys(config)
      const result = await rewrap(owner, masterKeys)
      const others = Object.keys(result.wrapped_by).filter((id) => id !== result.current)
      print(options, result, [
        `Wrapped ${result.rewrapped} data keys under ${result.current}.`,
        others.length === 0
          ? 'No other master key is in use: the others can be removed from MASTER_KEY.'
          : `Some data keys have meanwhile been created under ${
            others.join(', ')
          }: restart the servers that still use it, then run this again.`,
      ])
    })
  )
}
