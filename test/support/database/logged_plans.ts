import { readFile } from 'node:fs/promises'

/** A node of a plan, as `explain (analyze, format json)` shows it. */
interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** A scan that a statement has made. */
export interface Scan {
  /** The statement, in one line. */
  statement: string
  node: string
  /** The table; of a scan of an index alone the index. */
  of: string
  /** Rows that it has read, those included that a filter has dropped. */
  read: number
  /** Rows that the statement has returned. */
  returned: number
}

/** The settings of a server that writes the plan of every statement into its log, once it is switched on. */
export const planLogging = [
  'shared_preload_libraries=auto_explain',
  'auto_explain.log_format=json',
  'auto_explain.log_analyze=on',
  'auto_explain.log_timing=off',
  'auto_explain.log_nested_statements=on',
]

/** The statements in the log of a server with {@link planLogging}, each in one line, and their scans. */
export async function loggedPlans(logFile: string): Promise<{ statements: Set<string>; scans: Scan[] }> {
  const statements = new Set<string>()
  const plans = (await readFile(logFile, 'utf8')).split(/^.*duration: [\d.]+ ms +plan:\n/m).slice(1)
  const scans = plans.flatMap((text) => {
    const json = text.split('\n').filter((_, index, all) => all.slice(0, index + 1).every(isContinued))
    const { 'Query Text': query, Plan: plan } = JSON.parse(json.join('\n'))
    const root = plan as PlanNode
    const returned = root['Actual Rows'] * root['Actual Loops']
    const statement = query.replace(/\s+/g, ' ').trim()
    statements.add(statement)
    return scansOf(root).map((scan) => ({ ...scan, statement, returned }))
  })
  return { statements, scans }
}

const isContinued = (line: string) => line.startsWith('\t')

function scansOf(node: PlanNode): Pick<Scan, 'node' | 'of' | 'read'>[] {
  const of = node['Relation Name'] ?? node['Index Name']
  const rows = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0)
  const own = of === undefined || node['Node Type'] === 'ModifyTable'
    ? []
    : [{ node: node['Node Type'], of, read: rows * node['Actual Loops'] }]
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)]
}
