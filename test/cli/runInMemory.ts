import { readFile } from 'node:fs/promises'
import type { Environment, Helper, Output } from '../../src/cli/Environment.js'
import { run } from '../../src/cli/run.js'
import { serveBatches } from '../../src/cli/jobs/serveBatches.js'
import type { InspectOptions } from '../../src/cli/validate/inspectRecord.js'

/** The world that a command runs in, as far as a test wants it other than empty. */
export interface World {
  /** The files by their paths; an error stands for one that cannot be read to its end. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>
  /** What is piped into standard input; without it, a person would have to type. */
  readonly stdin?: string
  /** The columns of the terminal that shows both outputs; without it, there is none. */
  readonly terminal?: number
  /** The environment variables. */
  readonly variables?: Environment['variables']
  /** Files of the package that take the place of its own. */
  readonly packageFiles?: Readonly<Record<string, string>>
  /** The time at each look at the clock; the last one stays. */
  readonly times?: ReadonlyArray<number>
  /** How many bytes a piece of input has. */
  readonly pieceSize?: number
  /** What writing a file rejects with. */
  readonly writeFault?: Error
  /** What helpers reject with. */
  readonly helperFault?: Error
  /** What writing to standard output is to reject with, and after how many writes. */
  readonly outputFault?: { readonly error: unknown; readonly after: number }
}

/** What came of a command. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** How often standard output was written to. */
  readonly writes: number
  /** The files that were written, by their paths. */
  readonly written: Readonly<Record<string, string>>
}

const root = new URL('../../', import.meta.url)

async function* piecesOf(content: string | Uint8Array | Error, size: number): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) {
    yield new Uint8Array()
    throw content
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve()
    yield bytes.subarray(at, at + size)
  }
}

/** A helper that is no thread; what goes to it and comes back is copied all the same. */
const helperOf = (data: unknown, fault: Error | undefined): Helper => {
  const told: Array<(message: unknown) => void> = []
  const answers: Array<unknown> = []
  serveBatches(
    {
      on: (_event, listener) => told.push(listener),
      postMessage: (message) => answers.push(structuredClone(message))
    },
    structuredClone(data) as InspectOptions
  )
  return {
    ask: async (message, transfer) => {
      if (fault !== undefined) throw fault
      for (const listener of told) listener(structuredClone(message, { transfer: [...transfer] }))
      await new Promise(setImmediate)
      return answers.shift()
    },
    close: () => Promise.resolve()
  }
}

/** Runs a command without a process. */
export const runInMemory = async (args: ReadonlyArray<string>, world: World = {}): Promise<Outcome> => {
  const { files = {}, stdin, terminal, variables = {}, packageFiles = {}, outputFault, pieceSize = 1000 } = world
  const times = [...(world.times ?? [0])]
  const texts = { stdout: '', stderr: '' }
  let writes = 0
  const written: Record<string, string> = {}
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write: async (text) => {
      await Promise.resolve()
      if (name === 'stdout') {
        if (outputFault !== undefined && writes >= outputFault.after) throw outputFault.error
        writes += 1
      }
      texts[name] += text
    },
    isTerminal: terminal !== undefined,
    width: terminal ?? 80
  })
  const environment: Environment = {
    stdin: { chunks: piecesOf(stdin ?? '', pieceSize), isTerminal: stdin === undefined },
    stdout: output('stdout'),
    stderr: output('stderr'),
    variables,
    open: async (path) => {
      await Promise.resolve()
      const content = files[path]
      if (content === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`)
      const size = content instanceof Error ? {} : { size: new TextEncoder().encode(String(content)).length }
      return { chunks: piecesOf(content, pieceSize), ...size }
    },
    write: async (path, text) => {
      await Promise.resolve()
      if (world.writeFault !== undefined) throw world.writeFault
      written[path] = text
    },
    readPackageFile: async (path) => packageFiles[path] ?? (await readFile(new URL(path, root), 'utf8')),
    startHelper: (data) => helperOf(data, world.helperFault),
    now: () => (times.length > 1 ? (times.shift() as number) : (times[0] as number))
  }
  const status = await run(args, environment)
  return { status, ...texts, writes, written }
}
