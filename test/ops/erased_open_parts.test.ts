import { describe, expect } from 'vitest'
import { sql } from '../../src/database/database.ts'
import { addInterview } from '../../src/domain/interview.ts'
import { remove } from '../../src/domain/person.ts'
import { newId } from '../../src/new_id.ts'
import { inOpenParts } from '../../src/ops/erased.ts'
import { founder, inviteSomebody } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { onDatabases } from '../support/database/fixture.ts'

describe.each(onDatabases)('the search of `ops erased` in open parts on %s', (_, it) => {
  it('finds old interviews and mail addresses', async ({ owner, workbench: bench, organization }) => {
    const caller = { ...founder, organization, ifMatch: null }
    const { id } = await inviteSomebody(bench, organization)
    const interview = { id: newId(bench.time.now), date: '2025-02-28', board_id: 'b3' }
    await runCommand(bench, caller, {
      person: id,
      decide: addInterview,
      command: { ...interview, form_id: null, profile_id: null },
    })
    await runCommand(bench, caller, { person: id, decide: remove, command: {} })
    expect(await inOpenParts(owner, organization, id)).toEqual({ place: 'open parts of events', left: 0 })

    const lists = { from: { interviews: [] }, to: { interviews: ['i1'] } }
    const old = JSON.stringify({ interview_id: 'i1', date: '2025-02-28', board_id: 'b3', ...lists })
    await owner.query(sql`update events set schema = 1, open = ${old}
      where organization_id = ${organization} and type = 'InterviewAdded'`)
    await owner.query(
      sql`insert into events select organization_id, position + 1, id || 'x', 'mail', 'mail1', 1,
        'MailFailed', 1, person_id, actor, request_id, reason, occurred_at, '{}',
        '{"invitation_id":"i1","cause":"no box jane@example.com"}', null, hash
      from events where organization_id = ${organization} and type = 'PersonDeleted'`,
    )
    expect(await inOpenParts(owner, organization, id)).toEqual({
      place: 'open parts of events',
      left: 2,
      where: '1 InterviewAdded, 1 MailFailed',
    })
  })
})
