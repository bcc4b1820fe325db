import { printable } from '../../codec/describeValue.js'
import type { Environment } from '../Environment.js'

/** A line on standard error that tells how far the work has come. */
export interface Progress {
  /** Tells that so many bytes of a file are done. */
  readonly update: (file: string, done: number, size: number | undefined) => Promise<void>
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => Promise<void>
}

const PATIENCE = 500
const PAUSE = 100
const BAR = 20
const CLEAR = '\r\u001b[K'

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const lineOf = (file: string, done: number, size: number | undefined, width: number): string => {
  const name = printable(file)
  if (size === undefined) return `${megabytes(done)} MB  ${name}`.slice(0, width)
  const part = Math.min(1, done / Math.max(1, size))
  const bar = '='.repeat(Math.round(part * BAR)).padEnd(BAR)
  const percent = String(Math.floor(part * 100)).padStart(3)
  return `[${bar}] ${percent} %  ${megabytes(done)} of ${megabytes(size)} MB  ${name}`.slice(0, width)
}

/**
 * The progress of a command. Where no terminal is watched nothing is written, nor in the first half second, nor more than
 * ten times in a second.
 */
export const createProgress = ({ stderr, now }: Environment): Progress => {
  let drawAt = now() + PATIENCE
  let isShown = false
  return {
    update: async (file, done, size) => {
      if (!stderr.isTerminal) return
      const time = now()
      if (time < drawAt) return
      drawAt = time + PAUSE
      isShown = true
      await stderr.write(`\r${lineOf(file, done, size, stderr.width - 1)}\u001b[K`)
    },
    clear: async () => {
      if (!isShown) return
      isShown = false
      await stderr.write(CLEAR)
    }
  }
}
