import { Command, Option } from 'commander'
import { ulid } from 'ulid'
import { approvals } from '../../events/organization.ts'
import { foundOrganization } from '../operations/found_organization.ts'
import { errorsOf } from '../http/validation.ts'
import { createOrganizationBody, organizationView } from '../operations/organization_view.ts'
import { templates } from '../service.ts'
import { describe, ExpectedFailure, type JsonOption, print, withCommands } from './command.ts'

interface Options extends JsonOption {
  name: string
  template: string
  externalId?: string
  approval: string
  invitationHours: string
  language?: string
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
  await withCommands(async (deps) => {
    const founded = await foundOrganization(
      deps,
      { actor: 'ops', requestId: `ops-${ulid().toLowerCase()}`, reason: null, idempotency: null },
      { ...body.data, roles: templates[body.data.template]! },
    )
    if (founded.result === 'refused') {
      throw new ExpectedFailure(
        founded.refusal.refused === 'external_id_taken'
          ? 'another organization has this external id'
          : `the organization was not created: ${founded.refusal.refused}`,
      )
    }
    const view = organizationView(founded.organization!)
    print(options, view, [`Created organization ${view.number}, ${view.name}: ${view.id}`])
  })
}
