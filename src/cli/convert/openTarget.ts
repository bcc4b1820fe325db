import { printable } from '../../codec/describeValue.js'
import type { Environment, OutputFile } from '../Environment.js'
import { reasonOf } from '../input/unreadable.js'
import { refusal } from '../refusal.js'

/**
 * Where documents are written: a file, which is made when there is something to be written to it, so that a conversion that fails
 * leaves the one that is there as it is; or standard output. Rejects with an error in words where that cannot be done.
 */
export const openTarget = (path: string | undefined, { stdout, create }: Environment): OutputFile => {
  if (path === undefined) return { write: stdout.write, close: () => Promise.resolve() }
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
    close: () => orUnwritable(async () => file?.close())
  }
}
