import { existsSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { Bytes, Environment, Output } from './Environment.js'
import { startWorker } from './jobs/startWorker.js'

/** What is used of Node's `process`. */
export interface ProcessStreams {
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array> & Partial<Pick<NodeJS.ReadStream, 'isTTY'>>
  /** Standard output. */
  readonly stdout: NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>
  /** Standard error. */
  readonly stderr: ProcessStreams['stdout']
  /** The environment variables. */
  readonly env: Environment['variables']
}

const PIECE = 2 ** 18
const USUAL_WIDTH = 80

/** A failed write rejects; the `error` event that also comes would end the process, were it not listened to. */
const outputTo = (stream: ProcessStreams['stdout']): Output => {
  stream.on('error', () => undefined)
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error instanceof Error) reject(error)
          else resolve()
        })
      }),
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? USUAL_WIDTH
  }
}

const openFile = async (path: string): Promise<Bytes> => {
  const handle = await open(path)
  const stats = await handle.stat()
  const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({ highWaterMark: PIECE })
  return stats.isFile() ? { chunks, size: stats.size } : { chunks }
}

/** The root of this package, seen from its source and from what is built of it. */
const packageRoot = (): URL => {
  const roots = ['../', '../../'].map((way) => new URL(way, import.meta.url))
  return roots.find((root) => existsSync(new URL('package.json', root))) as URL
}

/**
 * The world as Node's `process` shows it. What cannot be written to standard error is lost, and nothing else.
 *
 * @param program - the file that threads run
 */
export const processEnvironment = ({ stdin, stdout, stderr, env }: ProcessStreams, program: URL): Environment => {
  const complaints = outputTo(stderr)
  return {
    stdin: { chunks: stdin, isTerminal: stdin.isTTY === true },
    stdout: outputTo(stdout),
    stderr: { ...complaints, write: (text) => complaints.write(text).catch(() => undefined) },
    variables: env,
    open: openFile,
    write: (path, text) => writeFile(path, text),
    readPackageFile: (path) => readFile(new URL(path, packageRoot()), 'utf8'),
    startHelper: (data) => startWorker(program, data),
    now: () => performance.now()
  }
}
