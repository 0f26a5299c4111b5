import { church } from './church/surface.ts'
import { district } from './district/surface.ts'
import type { Surface } from './surface.ts'
import { native } from './v1/surface.ts'
import { workspace } from './workspace/surface.ts'

/** THE list of surfaces: the only place that names them. */
export const surfaces: readonly Surface[] = [native, district, workspace, church]
