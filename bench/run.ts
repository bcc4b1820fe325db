/**
 * The benchmark. Run it with `npm run bench`; see docs/benchmarks.md.
 *
 * `--only NAME,NAME` measures some of the candidates, `--rounds N` says how often, `--quick` gives a rough picture in a few
 * minutes, `--rules` measures the rules. Only a whole run is written into the documentation.
 */
import { installPeers } from './install.js'
import { optionsOf } from './options.js'

const options = optionsOf(process.argv.slice(2))
installPeers()
// The peers are there now, and what imports them can be loaded.
const { runBenchmark } = await import('./runBenchmark.js')
await runBenchmark(options)
