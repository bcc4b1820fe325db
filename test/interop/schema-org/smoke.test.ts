import { readFileSync } from 'node:fs'
import { fromSchemaOrg, toSchemaOrg } from 'communique/interop/schema-org'
import { verifiedArticle } from 'communique/testing'
import fc from 'fast-check'
import { test, expect } from 'vitest'
import { changesIn } from '../changesIn.js'
for (const f of ['khalilzad-heads-for-turkey-and-qatar', 'everything']) test(f, () => {
    const a = JSON.parse(readFileSync(`fixtures/valid/${f}.json`, 'utf8'))
    const out = toSchemaOrg(a)
    if (f.startsWith('kh')) console.log(JSON.stringify(out, null, 1))
    const back = fromSchemaOrg(JSON.parse(JSON.stringify(out.value)))
    console.log(f, 'BACK', JSON.stringify(back.losses, null, 1))
    console.log(changesIn(a, back.value, out.losses))
})
test('gen', () => {
  const seen = new Map<string, number>()
  for (const a of fc.sample(verifiedArticle(), { numRuns: 150, seed: 7 })) {
    const out = toSchemaOrg(a)
    const back = fromSchemaOrg(JSON.parse(JSON.stringify(out.value)))
    for (const c of changesIn(a, back.value, out.losses)) { const k = c.replace(/\d+/g, '#'); seen.set(k, (seen.get(k) ?? 0) + 1); if (seen.get(k) === 1) console.log(k, c, JSON.stringify(back.losses).slice(0, 600)) }
    for (const l of back.losses) { const k = 'LOSS ' + l.pointer.replace(/\d+/g, '#') + l.reason.slice(0, 150); seen.set(k, (seen.get(k) ?? 0) + 1) }
  }
  console.log([...seen].sort((a, b) => b[1] - a[1]).slice(0, 60))
})
