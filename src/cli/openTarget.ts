import { printable } from '../codec/describeValue.js'
import type { Environment, Output, OutputFile } from './Environment.js'
import { reasonOf } from './input/unreadable.js'
import { refusal } from './refusal.js'

/** Where a command writes what it makes. */
export interface Target extends Output, OutputFile {}

/** The path that stands for standard output. */
const STANDARD_OUTPUT = '-'

/** How wide text in a file is. */
const FILE_WIDTH = 80

/**
 * Where documents are written: a file, which is made when there is something to be written to it, so that a command that fails
 * leaves the one that is there as it is; or standard output. Rejects with an error in words where that cannot be done.
 *
 * @param path - `-`, or none, is standard output
 */
export const openTarget = (path: string | undefined, { stdout, create }: Environment): Target => {
  if (path === undefined || path === STANDARD_OUTPUT) return { ...stdout, close: () => Promise.resolve() }
  let file: OutputFile | undefined
  const orUnwritable = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      throw refusal(`cannot write ${printable(path)}: ${printable(reasonOf(error))}`, error)
    }
  }
  return {
    write: (text) =>
      orUnwritable(async () => {
        file ??= await create(path)
        await file.write(text)
      }),
    close: () => orUnwritable(async () => file?.close()),
    isTerminal: false,
    width: FILE_WIDTH
  }
}
