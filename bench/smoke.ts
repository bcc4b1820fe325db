/** Sees to it that the benchmark works: that all candidates build, agree and can be timed, and that there is something to print. */
import { installPeers } from './install.js'

installPeers()
// The peers are there now, and what imports them can be loaded.
const { runSmoke } = await import('./runSmoke.js')
await runSmoke()
