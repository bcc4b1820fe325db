import type { Environment, Helper } from '../Environment.js'
import type { InspectOptions } from '../validate/inspectRecord.js'
import type { InspectedLine } from './inspectBatch.js'
import type { LineBatch } from './LineBatch.js'

/** Threads that look at lines. */
export interface Crew {
  /** How many batches keep all of them busy. */
  readonly most: number
  /** Has a batch looked at by the thread that has the least to do; rejects where the thread fails. */
  readonly inspect: (batch: LineBatch) => Promise<ReadonlyArray<InspectedLine>>
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

interface Member {
  readonly helper: Helper
  /** How many batches it has been given and has not finished. */
  load: number
}

/** A thread works on one batch and finds the next one waiting. */
const BATCHES_EACH = 2

/** A crew of threads, each of which is started when there is work that no other is free for. */
export const createCrew = (
  jobs: number,
  options: InspectOptions,
  { startHelper }: Pick<Environment, 'startHelper'>
): Crew => {
  const members: Array<Member> = []
  const leastBusy = (): Member => {
    const [least] = members.toSorted((one, other) => one.load - other.load)
    if (least !== undefined && (least.load === 0 || members.length === jobs)) return least
    const added: Member = { helper: startHelper(options), load: 0 }
    members.push(added)
    return added
  }
  return {
    most: BATCHES_EACH * jobs,
    inspect: async (batch) => {
      const member = leastBusy()
      member.load += 1
      const answer = await member.helper.ask(batch, [batch.bytes.buffer])
      member.load -= 1
      return answer as ReadonlyArray<InspectedLine>
    },
    close: async () => {
      await Promise.all(members.map(({ helper }) => helper.close()))
    }
  }
}
