import { church } from './church/church.ts'
import type { Dialect } from './surface.ts'
import { district } from './district/district.ts'
import { workspace } from './workspace/workspace.ts'

/** Every system whose words we speak besides our own. */
export const dialects: readonly Dialect[] = [district, workspace, church]
