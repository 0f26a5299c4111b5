/** Joins the lines of a paragraph, which Markdown would keep as written. */
const paragraph = (...lines: string[]) => lines.join(' ')

const introduction = [
  paragraph(
    'The people of many organizations: who they are, their roles and groups, how they were invited,',
    'approved, archived and deleted. Every change is an event in a log; everything that is read is a',
    'projection of it.',
  ),
  '## Authentication',
  paragraph(
    'Send a token (JWT) or an API key as `Authorization: Bearer …`. A token names its organization, and its',
    'scopes say what it may do; each operation states the scope that it needs. `deno task start` prints a',
    'token to try with.',
  ),
  '## Errors',
  paragraph(
    'An error is a problem document (RFC 9457) with a stable `code` to switch on and a sentence for people',
    'in `detail`. With status 422, `errors` has sentences by field. The dialects answer in the words of the',
    'systems that they stand for.',
  ),
  '## Repeating a request',
  paragraph(
    'Send an `Idempotency-Key` with a change: a repeat has the same reply and changes nothing. After 503 or',
    'a lost connection, repeat with the same key. Send `If-Match` with the `ETag` that you have read, and',
    "nobody's change in between is lost.",
  ),
  '## Headers of every reply',
  paragraph(
    'Every reply has an `X-Request-Id`, which the events of the request carry, and these headers for',
    'browsers: `Cross-Origin-Opener-Policy`, `Cross-Origin-Resource-Policy`, `Origin-Agent-Cluster`,',
    '`Referrer-Policy`,',
    '`Strict-Transport-Security`, `X-Content-Type-Options`, `X-DNS-Prefetch-Control`, `X-Download-Options`,',
    '`X-Frame-Options`, `X-Permitted-Cross-Domain-Policies`, `X-XSS-Protection`.',
  ),
]

/** The title, introduction and licence of /openapi.json. */
export const info = {
  title: 'Rollcall',
  description: introduction.join('\n\n'),
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
}

/** The sections, in the order in which one learns them. The dialects follow. */
export const tags = [
  section('People', 'Create, find, change, archive and delete people, as they are or as they were.'),
  section('Invitations', 'Invite people by mail, and approve those who have accepted.'),
  section('Roles', 'What people may be in an organization.'),
  section('Groups', 'Teams, areas and other groups, and who is in them.'),
  section('Files', 'Files that belong to a person.'),
  section('History', 'What happened to one person, field by field, and all that is held about them.'),
  section('Audit', 'The log of an organization: search, export, who read it, and its proof.'),
  section('Organizations', 'Organizations and their settings.'),
  section('API keys', 'Credentials of programs.'),
  section('Projections', 'The state of the read models, and their rebuild.'),
  section('Service', 'Health and version.'),
  section('District dialect', 'For clients of the District People API.'),
  section('Workspace dialect', 'For clients of the Workspace People API.'),
  section('Church dialect', 'For clients of the Church Center People API.'),
]

function section(name: string, description: string) {
  return { name, description }
}
