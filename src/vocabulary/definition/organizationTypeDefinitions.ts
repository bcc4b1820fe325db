import type { OrganizationType } from '../OrganizationType.js'

/** What each word of `OrganizationType` means. */
export const organizationTypeDefinitions: Readonly<Record<OrganizationType, string>> = {
  ministry: 'A department of a government, with a minister or the like at its head: a foreign ministry.',
  agency: 'A public body that is no ministry: a presidential office, a police force, a secret service, a central bank.',
  mission:
    'A standing office abroad: an embassy, a consulate, a permanent mission, a field mission of the UN. People sent ' +
    'for one task are an actor of kind delegation.',
  intergovernmental: 'A body whose members are states, or an organ of it: the UN, its Security Council, NATO, the EU.',
  legislature:
    'A parliament, a congress, a council that makes laws, or a chamber of one. Its committees are committees.',
  court: 'A court or tribunal, national, international or arbitral. A prosecutor is an agency.',
  party: 'A political party or a lasting alliance of parties. A party to talks is no type: that is a participant role.',
  'armed-group': "An organised armed force under no state's command: rebels, a militia, an insurgent movement.",
  military: 'The armed forces of a state or an alliance, or a branch, unit or command of them; not its ministry.',
  company: 'A business, whoever owns it. A business whose trade is news is media.',
  ngo: 'A private body without aim of profit or office: a charity, a rights group, a think tank, a foundation.',
  media: 'A newspaper, broadcaster, news agency or news site, public or private.',
  committee: 'A body set up by others for a task or a field: a working group, a commission, a contact group, a panel.',
  other: 'An organization of no other type: a university, a church, a trade union, a sports federation.'
}
