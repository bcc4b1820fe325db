import type { Bytes, Environment } from '../Environment.js'
import { unreadable } from './unreadable.js'

/** An input with its name. */
export interface Source extends Bytes {
  /** What the input is called in messages and results. */
  readonly name: string
}

/** The argument that names standard input. */
export const STANDARD_INPUT = '-'

async function* orUnreadable(
  name: string,
  chunks: AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** Opens a file, or standard input for `-`; rejects with `Unreadable`, at once or while it is read. */
export const openSource = async (file: string, { stdin, open }: Environment): Promise<Source> => {
  if (file === STANDARD_INPUT) return { name: '<stdin>', chunks: orUnreadable('<stdin>', stdin.chunks) }
  try {
    const bytes = await open(file)
    return { ...bytes, name: file, chunks: orUnreadable(file, bytes.chunks) }
  } catch (error) {
    throw unreadable(file, error)
  }
}
