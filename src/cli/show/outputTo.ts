import type { Environment, Output } from '../Environment.js'
import { unwritable } from '../input/unreadable.js'

/** The argument that names standard output. */
export const STANDARD_OUTPUT = '-'

/** How wide text in a file is. */
const FILE_WIDTH = 80

/** A file to write to, or standard output for `-`; a file rejects with `Unreadable` where it cannot be written. */
export const outputTo = (path: string, { stdout, create }: Environment): Output =>
  path === STANDARD_OUTPUT
    ? stdout
    : {
        write: async (text) => {
          try {
            const file = await create(path)
            await file.write(text)
            await file.close()
          } catch (error) {
            throw unwritable(path, error)
          }
        },
        isTerminal: false,
        width: FILE_WIDTH
      }
