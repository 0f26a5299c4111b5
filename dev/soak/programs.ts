/** Runs a program to its end and returns what it printed. Throws when it fails. */
export async function run(words: string[], environment?: Record<string, string>): Promise<string> {
  const [command, ...args] = words
  const output = await Deno.makeTempFile()
  try {
    // PostgreSQL's server keeps what it inherits open: with pipes the call would never end
    const script = 'out=$1; shift; exec "$@" >"$out" 2>&1 </dev/null'
    const { success, code } = await new Deno.Command('sh', {
      args: ['-c', script, 'sh', output, command!, ...args],
      ...(environment && { clearEnv: true, env: environment }),
      cwd: environment ? undefined : '/',
      stdout: 'null',
      stderr: 'null',
    }).output()
    const text = (await Deno.readTextFile(output)).trim()
    if (!success) throw new Error(`${words.join(' ')} ended with ${code}: ${text.slice(-2000)}`)
    return text
  } finally {
    await Deno.remove(output)
  }
}

/** PostgreSQL refuses to run as root: then it runs as its usual user. */
export async function unprivileged(words: string[]): Promise<string> {
  return await run(Deno.uid() === 0 ? ['runuser', '-u', 'postgres', '--', ...words] : words)
}
