import type { PloverMode } from '../PloverMode.js'

/** What each word of `PloverMode` means. */
export const ploverModeDefinitions: Readonly<Record<PloverMode, string>> = {
  visit: 'CONSULT: one side is the guest of the other.',
  'third-party': 'CONSULT: the meeting is held with somebody else as host.',
  multilateral: 'CONSULT: within an alliance, an international organization or another round of many.',
  phone: 'CONSULT: at a distance, by telephone, video or other means.',
  withdraw:
    'RETREAT: forces leave an area or territory is given up. SANCTION: somebody leaves a body, or takes away aid, ' +
    'envoys, observers or peacekeepers; leaving a post is resign.',
  release: 'RETREAT: captives, prisoners or hostages are let go. Freed by others, it is the event AID.',
  disarm: 'RETREAT: arms are given up or destroyed by those who hold them.',
  ceasefire: 'RETREAT: a ceasefire is put into practice. Only declared, it is the event CONCEDE.',
  access: 'RETREAT: outsiders such as observers, peacekeepers or relief workers are let in.',
  resign: 'RETREAT: an official leaves the post.',
  assist: 'REQUEST, REJECT: help, exchange or relations of any sort are asked for or refused.',
  change: 'REQUEST, REJECT: a new policy, government or institution, short of a concession.',
  yield: 'REQUEST, REJECT: a concession, such as prisoners freed, sanctions ended, a ceasefire.',
  meet: 'REQUEST, REJECT: a meeting or negotiation.',
  disapprove: 'ACCUSE: criticism, condemnation or complaint, without a charge of wrongdoing that could be tried.',
  investigate: 'ACCUSE: an inquiry of any sort, by police, court, commission or parliament.',
  allege: 'ACCUSE: a charge of wrongdoing, in or out of court: a lawsuit, an indictment, a trial.',
  restrict:
    'THREATEN: limits on the movement of people or goods, by blockade, boycott, strike or curfew. COERCE: limits ' +
    'laid on political freedoms or on movement.',
  arrest: 'THREATEN: arrest or prison is held out. COERCE: somebody is arrested, detained or jailed.',
  relations: 'THREATEN: relations or talks would be broken off.',
  expel:
    'THREATEN: diplomats, peacekeepers or aid bodies would be sent away. SANCTION: somebody is put out of a body or ' +
    'a country; one person deported is the event COERCE.',
  territory: 'THREATEN: land would be occupied or seized.',
  violence: 'THREATEN: force or violence would be used.',
  demo: 'PROTEST: a demonstration that is peaceful on the whole.',
  riot: 'PROTEST: a violent crowd that means to hurt people or damage property.',
  strike: 'PROTEST: work is laid down, in one trade or in all.',
  hunger: 'PROTEST: food is refused.',
  boycott: 'PROTEST: trade, contact or attendance is refused jointly.',
  obstruct: 'PROTEST: a way or an entrance is blocked.',
  vandalize: 'PROTEST: property is damaged or defaced.',
  convict:
    'SANCTION: a court finds somebody guilty or liable, or an act unlawful. With a prison term, code COERCE arrest too.',
  discontinue: 'SANCTION: exchange or aid is cut or ended in another way, international sanctions included.',
  troops: 'MOBILIZE: armed people or units are moved or readied.',
  weapons: 'MOBILIZE: weapons are made ready or shown.',
  police: 'MOBILIZE: police or security units are moved or readied.',
  militia: "MOBILIZE: an armed force that is not the state's is moved or readied.",
  seize: 'COERCE: a search or raid, or property taken away.',
  censor: 'COERCE: publications or other information are banned or cut.',
  curfew: 'COERCE: a curfew is laid on.',
  'martial-law': 'COERCE: a state of emergency or martial law is declared.',
  deport: 'COERCE: individual people are expelled from a country.',
  withhold: 'COERCE: power, water, the internet, food or medicine are held back.',
  misinformation:
    'COERCE: an act of deception or manipulated information. Only spoken of, it is the context of this name.',
  cyber: 'COERCE: a computer attack or break-in. Only spoken of, it is the context of this name.',
  abduct: 'ASSAULT: kidnapping, hijacking or taking hostages.',
  beat: 'ASSAULT: blows by hand or with a blunt thing; also a beating without more detail.',
  torture: 'ASSAULT: severe pain is inflicted on a captive.',
  sexual: 'ASSAULT: rape or other sexual violence.',
  targeted: 'ASSAULT: certain people are singled out to be killed, whether it succeeds or not.',
  destroy: 'ASSAULT: property is destroyed.',
  primitive: 'ASSAULT: with fire, blades, rocks or farm tools.',
  firearms: 'ASSAULT: with rifles, pistols or light machine guns.',
  explosives: 'ASSAULT: with mines, roadside or car bombs, and other charges that no heavy weapon fires.',
  'suicide-attack': 'ASSAULT: the attacker means to die in it, on foot or in a vehicle.',
  aerial: 'ASSAULT: from aircraft with a crew.',
  drone: 'ASSAULT: by aircraft without a crew.',
  'heavy-weapons': 'ASSAULT: with artillery, rockets, tanks or armoured vehicles.',
  'crowd-control': 'ASSAULT: with means meant not to kill: tear gas, water cannon, shots in the air, batons.',
  unconventional: 'ASSAULT: with chemical, biological, radiological or nuclear weapons.'
}
