import type { LeaveWork } from '../commands/leave.ts'
import { checkpoints } from './checkpoints.ts'
import { erasure } from './erasure.ts'
import { fileRemoval } from './file_removal.ts'
import { groupRemoval } from './group_removal.ts'
import { invitationExpiry } from './invitation_expiry.ts'
import { deliverInvitations } from './invitation_mail/deliver.ts'
import type { DepsOf, Jobs } from './job.ts'
import { rebuilds } from './rebuilds.ts'
import { rotatedSecrets } from './rotated_secrets.ts'
import { storedReplies } from './stored_replies.ts'
import { unknownKinds } from './unknown_kinds.ts'

/** The jobs that work on outbox rows, by the rows' kind, in the order in which they run. */
const outbox = {
  invitation_expiry: invitationExpiry,
  group_removal: groupRemoval,
  erasure,
  file_removal: fileRemoval,
  invitation_mail: deliverInvitations,
}

/** The jobs by the clock, in the order in which a cron runs them. */
const clock = {
  stored_replies: storedReplies,
  rotated_secrets: rotatedSecrets,
  checkpoints,
  unknown_kinds: unknownKinds(isJobKind),
  rebuilds,
}

/** The kinds of outbox rows that this release works on. */
export type JobKind = keyof typeof outbox

/** What all jobs together use of the service. */
export type JobDeps = DepsOf<typeof outbox[JobKind] | typeof clock[keyof typeof clock]>

/** Every job of the service: the only list of them. */
export const jobs: Jobs<JobDeps> = { outbox, clock }

const leaving = Object.entries(outbox as Jobs<JobDeps>['outbox'])
  .flatMap(([kind, { leaves }]) => leaves ? [{ kind, ...leaves }] : [])

/** The outbox rows that a change leaves for all jobs. */
export const leaveWork: LeaveWork = (change) =>
  leaving
    .filter(({ after }) => change.events.some(({ type }) => after.includes(type)))
    .flatMap(({ kind, rows }) => rows(change).map((row) => ({ ...row, kind })))

export function isJobKind(kind: string): kind is JobKind {
  return Object.hasOwn(outbox, kind)
}
