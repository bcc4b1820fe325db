import { it } from 'vitest'
import { expectVerdicts } from './marked.js'

/** The paragraphs of ../shared/seeds/000_57704ca17af1b6dc.txt: [[counts as quoted]], {{does not}}. */
const body: ReadonlyArray<string> = [
  '{{US Special Representative for Afghanistan Reconciliation, Zalmay Khalilzad left Washington Thursday}} for Turkey and Qatar where {{he will once again hold talks on the intra-Afghan negotiations}}.',
  'The US State Department said in a statement that {{when in Turkey, Khalilzad will discuss international coordination and Turkish support for Afghanistan’s peace talks}}.',
  '“[[In Qatar, Ambassador Khalilzad will meet with the two Afghan parties as they move into the next phase of negotiations following the successful conclusion of an agreement on rules and procedures. It is imperative the parties build on the current momentum and accelerate their work to reach agreement on a political roadmap and a comprehensive and permanent ceasefire]],” {{the statement read}}.',
  'Khalilzad also confirmed his trip and said on Twitter that {{he was on his way back to the region and stopping first in Ankara to discuss Turkey’s support for the Afghan peace process}}.',
  '“[[From there, headed to Doha to see how best we can help the sides build on the success of their recent agreement on rules and procedures and make quick progress on a political roadmap and permanent and comprehensive ceasefire,]]” {{he wrote}}.',
  '“[[I’ll also be traveling in the region to garner more international support for the Afghan peace process,]]” {{Khalilzad tweeted}}.',
  '{{This comes as the peace negotiating teams of the Afghan Republic and the Taliban on Wednesday agreed}} on procedural rules for the intra-Afghan talks.',
  '{{The two sides have also started negotiations}} on the agenda of the talks.',
  '“[[Today (Wednesday), the plenary meeting was held between two intra-Afghan negotiating teams. In this meeting, a joint working committee was tasked to prepare the draft topics for the agenda,]]” {{Nader Nadery, spokesman for the Afghan delegation said}}.',
  'He stated that {{the current negotiations of both negotiating teams indicate that there is a willingness among Afghans to reach sustainable peace}} and both sides are committed to continuing their sincere efforts to reach a sustainable peace in Afghanistan.'
]

it('reads the quotations of the seed article', () => {
  expectVerdicts(body)
})

it.each([
  'Khalilzad heads for {{Turkey and Qatar after peace talks}} breakthrough',
  'Khalilzad: ‘[[We are close]]’ as {{talks resume}}',
  "Khalilzad: '[[We are close]]' as {{Taliban's team returns}}",
  '‘[[We are close]]’: Khalilzad on {{talks}}',
  'Khalilzad: [[we are close]]',
  'US envoy says {{peace is close}} in Doha'
])('headline: %s', (headline) => {
  expectVerdicts([headline])
})
