import { Command, Option } from 'commander'
import { ulid } from 'ulid'
import { z } from 'zod'
import { approvals } from '../../events/organization.ts'
import { type Founder, foundOrganization } from '../operations/found_organization.ts'
import { inviteOwner, withOwnerRole } from '../operations/found_owner.ts'
import { email, requiredText } from '../operations/person_fields.ts'
import { errorsOf } from '../http/validation.ts'
import { createOrganizationBody, organizationView } from '../operations/organization_view.ts'
import { templates } from '../service.ts'
import { describe, ExpectedFailure, type JsonOption, print, readConfig, withCommands } from './command.ts'

interface Options extends JsonOption {
  name: string
  template: string
  externalId?: string
  approval: string
  invitationHours: string
  language?: string
  owner?: string
  ownerName?: string
}

export function addOrganization(program: Command): void {
  const command = new Command('create')
  describe(
    command,
    'Create an organization with the roles of its template.',
    'organization create --name "Grace Church" --template church --external-id grace',
  )
    .requiredOption('--name <name>', 'the display name')
    .addOption(choice('--template <template>', 'the template of its roles', Object.keys(templates)))
    .option('--external-id <id>', 'your own id of the organization; tokens may name it')
    .addOption(choice('--approval <approval>', 'approval of people who accept an invitation', approvals))
    .option('--invitation-hours <hours>', 'hours until an invitation expires', '48')
    .option('--language <tag>', 'the language of mails for people who have chosen none, such as de')
    .option(
      '--owner <email>',
      'invite the first holder of the role owner, which then carries all scopes and is protected',
    )
    .option('--owner-name <name>', 'the name of the owner; by default from the address')
    .action(create)
  program.command('organization').description('Organizations.').addCommand(command)
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).default(choices[0])
}

async function create(options: Options): Promise<void> {
  const input = {
    name: options.name,
    template: options.template,
    external_id: options.externalId,
    approval: options.approval,
    invitation_hours: Number(options.invitationHours),
    language: options.language,
  }
  const body = createOrganizationBody(templates).safeParse(input)
  if (!body.success) {
    throw new ExpectedFailure(Object.values(errorsOf(body.error, input)).flat().join('\n'))
  }
  const owner = ownerOf(options)
  const { publicUrl, resendApiKey } = readConfig()
  await withCommands(async (deps) => {
    const template = templates[body.data.template]!
    const founder: Founder = {
      actor: 'ops',
      requestId: `ops-${ulid().toLowerCase()}`,
      reason: null,
      scopes: 'every',
      idempotency: null,
    }
    const founded = await foundOrganization(
      deps,
      founder,
      { ...body.data, roles: owner ? withOwnerRole(template) : template },
    )
    if (founded.result === 'refused') {
      throw new ExpectedFailure(
        founded.refusal.refused === 'external_id_taken'
          ? 'another organization has this external id'
          : `the organization was not created: ${founded.refusal.refused}`,
      )
    }
    const view = organizationView(founded.organization!)
    const created = `Created organization ${view.number}, ${view.name}: ${view.id}`
    if (!owner) return print(options, view, [created])
    const { invited, token } = await inviteOwner(
      deps,
      { ...founder, organization: view.id, ifMatch: null },
      owner,
    )
    if (invited.result === 'refused') {
      throw new ExpectedFailure(`${created}\nits owner was not invited: ${invited.refusal.refused}`)
    }
    // without a provider nobody gets a mail, as with every invitation in development
    const link = resendApiKey === null ? `${publicUrl}/invitations/${token}` : null
    print(options, {
      ...view,
      owner: { id: invited.state!.existence === 'absent' ? null : invited.state!.id, link },
    }, [
      created,
      link === null ? 'The owner gets an invitation by mail.' : `The owner accepts by this link: ${link}`,
    ])
  })
}

/** The owner that the options name; null for none. */
function ownerOf({ owner, ownerName }: Options): { email: string; name: string } | null {
  if (owner === undefined) {
    if (ownerName !== undefined) throw new ExpectedFailure('--owner-name needs --owner')
    return null
  }
  const fields = z.object({ owner: email, 'owner-name': requiredText(255) })
  const input = { owner, 'owner-name': ownerName ?? owner.split('@')[0] }
  const parsed = fields.safeParse(input)
  if (!parsed.success) {
    throw new ExpectedFailure(Object.values(errorsOf(parsed.error, input)).flat().join('\n'))
  }
  return { email: parsed.data.owner, name: parsed.data['owner-name'] }
}
