import { church } from './church.ts'
import type { Dialect } from './dialect.ts'
import { district } from './district.ts'
import { workspace } from './workspace.ts'

/** Every system whose words we speak besides our own. */
export const dialects: readonly Dialect[] = [district, workspace, church]
