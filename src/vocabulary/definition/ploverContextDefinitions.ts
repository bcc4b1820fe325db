import type { PloverContext } from '../PloverContext.js'

/** What each word of `PloverContext` means. */
export const ploverContextDefinitions: Readonly<Record<PloverContext, string>> = {
  military: 'The armed forces of a state, their deeds, money and place in society. Not police, militias or rebels.',
  intelligence: 'Secret services of a state and what they gather, spying and charges of it too.',
  executive: 'Heads of state and government, their cabinets and offices, hirings and dismissals at the top.',
  legislative: 'Parliaments and their members: debates, lawmaking, oversight, coalitions.',
  election: 'Elections and referendums, campaigns, candidates, polls, observers, charges of fraud.',
  political_institutions:
    'Changes in how the bodies of the state and the parties work, or conflict between them out of the routine. The ' +
    'direction is told by pro_democracy or pro_autocracy beside it.',
  pro_democracy: 'Steps towards democracy or in its defence, at home or from abroad.',
  pro_autocracy: 'Steps away from democracy: coups, elections put off, terms overstayed, institutions hollowed out.',
  economic: 'Trade, finance, development, prices, jobs, sanctions on an economy. Not the daily news of one company.',
  legal: 'Courts, judges and laws, national or international. A crime alone is not enough.',
  reparations: 'Amends for past harm, in money or otherwise: paid, promised or demanded.',
  human_rights: 'Human rights in general, often by that name. A particular right is rights_freedoms.',
  rights_freedoms: 'Particular civil and political rights and their breach: speech, press, assembly, belief, vote.',
  repression: 'Force by security forces to control people who are mostly unarmed. Fighting rebels is not.',
  human_security: 'Whether people can get water, food, housing, energy or land.',
  gender: 'Women, gender equality, discrimination by gender, reproductive rights.',
  lgbt: 'Lesbian, gay, bisexual, transgender, queer and intersex people, their groups, rights and treatment.',
  religion_ethnicity: 'Religions, ethnic groups, castes and language groups: strife, discrimination and cooperation.',
  inequality: 'Wealth, chances, services or political voice shared unequally, within a country or between countries.',
  diplomatic: 'Diplomacy: embassies, envoys, foreign ministries, formal negotiations, with armed groups too.',
  territory: 'Whose land it is: borders, autonomy, independence, sovereignty, forced displacement from it.',
  peacekeeping: 'Watching over or keeping a peace, mostly by multilateral missions, soldiers or civilians.',
  health: 'Public health, epidemics, health systems and bodies. Not single accidents.',
  asylum: 'Asylum sought, granted or refused. Refugees without a word of asylum are migration.',
  migration: 'Migrants, refugees and displaced people, why they move and what follows.',
  disasters: 'Natural disasters, and accidents such as explosions and spills, with their effects.',
  natural_resource: 'Oil, gas, minerals, timber, water, farm goods: their extraction, trade and disputes over them.',
  environment: 'Pollution, climate, conservation, environmental policy and activism.',
  technology: 'New technology, its industries, and policy for them.',
  terrorism: 'Terrorist groups and acts, and action against them.',
  cbrn: 'Chemical, biological, radiological and nuclear weapons, programmes and defence. Nuclear power alone is not.',
  cyber: 'Computer attacks, crime and security, whatever the event itself is.',
  misinformation: 'False or manipulated information and influence operations, whatever the event itself is.',
  crime: 'Crimes and criminals, where no nearer context fits. War crimes are human_rights or rights_freedoms.',
  corruption: 'Office or power misused for private gain: bribery, embezzlement, nepotism, and laws against it.',
  illegal_drugs: 'Illegal drugs: possession, trade, making, and policy on them, legalization too.',
  trafficking: 'Smuggling and trafficking of people or goods, within a country or across borders.'
}
