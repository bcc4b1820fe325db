/** What asking for an input comes to: an input, the end, or a fault that is told after all that came before it. */
type Step<A> = { readonly input: A } | { readonly error: unknown } | 'end'

/**
 * Works on several inputs at a time and gives the results in the order of the inputs, each as soon as it and those before
 * it are there.
 *
 * One more input is asked for than is worked on. Rejects where the inputs do, after the results of those before, and where
 * the work does.
 *
 * @param most - how many inputs are worked on, results that wait to be taken included
 */
export async function* inOrder<A, B>(
  inputs: AsyncIterable<A>,
  work: (input: A) => Promise<B>,
  most: number
): AsyncGenerator<B, void, undefined> {
  const iterator = inputs[Symbol.asyncIterator]()
  const ask = (): Promise<Step<A>> =>
    iterator.next().then(
      ({ done, value }): Step<A> => (done === true ? 'end' : { input: value }),
      (error: unknown) => ({ error })
    )
  const begun: Array<Promise<B>> = []
  let next = ask()
  let last: Exclude<Step<A>, { readonly input: A }> | undefined
  try {
    while (last === undefined || begun.length > 0) {
      const [oldest] = begun
      const isOpen = last === undefined && begun.length < most
      const first = [...(oldest === undefined ? [] : [oldest.then(() => undefined)]), ...(isOpen ? [next] : [])]
      const step = await Promise.race(first)
      if (step === undefined) {
        yield await (begun.shift() as Promise<B>)
      } else if (step === 'end' || 'error' in step) {
        last = step
      } else {
        const result = work(step.input)
        // It is awaited when its turn comes, which may be never.
        result.catch(() => undefined)
        begun.push(result)
        next = ask()
      }
    }
    if (last !== 'end') throw last.error
  } finally {
    // An input may be awaited that does not come; whoever leaves early does not wait for it.
    iterator.return?.().catch(() => undefined)
  }
}
