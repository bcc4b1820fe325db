import type { PlaceType } from '../PlaceType.js'

/** What each word of `PlaceType` means. */
export const placeTypeDefinitions: Readonly<Record<PlaceType, string>> = {
  city:
    'A settlement of any size, from a village to a capital. A quarter of a town is a site; a capital that stands for ' +
    'its government is a mention of that actor.',
  country:
    'A country or territory as a place to be in or go to. Where it acts or speaks, it is an actor of kind state.',
  region:
    'An area that is neither a settlement nor a country: a province, a border strip, a sea, a part of the world such ' +
    'as the Middle East.',
  site: 'A spot in or outside a settlement: a palace, an airport, a base, a border crossing, a camp, a quarter.',
  other: 'A place of no other type, or one whose type the text leaves open: a ship, a train, an undisclosed location.'
}
