// Written by scripts/generate-documentation.ts from the doc comments and docs/format.md: never edit it by hand.

import type { Documentation } from '../codec/Documentation.js'

/** The version of the format that this package writes. */
export const formatVersion: string = "1"

/** What is said of each codec of this package, by its name. */
export const documentation: Readonly<Record<string, Documentation>> = {
  "Actor": {
    "description": "Whoever acts, speaks or is acted upon in the article, told apart by `kind`.",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- person: One human being. Somebody who is only quoted, and never named, needs no actor: see the speaker kind unnamed.\n- organization: A body with a lasting form of its own: ministry, parliament, party, army, company, committee. A government that acts for its country is that state.\n- state: A country that acts, recognised or not. As a place to be in or go to it is a place of type country.\n- delegation: People sent to speak or negotiate for another actor, for one task. A standing office abroad is an organization of type mission.\n- group: People or parties spoken of together (\"the two sides\"), or a movement. With a leadership that acts in its name it is an organization."
    },
    "examples": [
      {
        "kind": "state",
        "id": "ruritania",
        "name": "Ruritania",
        "mentions": [
          {
            "in": "headline",
            "exact": "Ruritania"
          }
        ]
      }
    ]
  },
  "ActorId": {
    "description": "The id of an actor in this article: under `id` it names the actor, under any other key it refers to an entry of `actors`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "zalmay-khalilzad",
      "foreign-ministry"
    ]
  },
  "ActorKind": {
    "description": "What kind of actor an actor is: the tag of `Actor`."
  },
  "ActorSpeaker": {
    "description": "A speaker whom the article knows as an actor.",
    "fields": {
      "kind": "Tells the kinds of speaker apart.\n- actor: Someone on the article's list of actors. A group stands there for a joint statement, or where it is also named or acts elsewhere.",
      "actor": "Who speaks.",
      "onBehalfOf": "For whom, where that is another: a spokesman for a ministry.",
      "anchor": "The words that name the speaker here: \"he\", \"Khalilzad\"."
    },
    "examples": [
      {
        "kind": "actor",
        "actor": "sapt",
        "onBehalfOf": "ruritanian-team",
        "anchor": {
          "in": "p2",
          "exact": "he"
        }
      }
    ]
  },
  "Anchor": {
    "description": "Where in the text a fact stands, told by quoting it.",
    "fields": {
      "in": "The id of the paragraph that is quoted, or the word `headline`.",
      "exact": "The words, letter for letter.",
      "prefix": "The text right before `exact`, given where `exact` stands there more than once.",
      "suffix": "The text right after `exact`, given where `exact` stands there more than once."
    },
    "examples": [
      {
        "in": "p1",
        "exact": "he",
        "prefix": "Doha, "
      }
    ]
  },
  "AnchorTarget": {
    "description": "The part of the article that an anchor quotes: a paragraph, by its id, or the headline, as `headline`.",
    "examples": [
      "p1",
      "headline"
    ]
  },
  "Annotation": {
    "description": "Who drew the facts from the text, and when.",
    "fields": {
      "creators": "Who drew the facts from the text.",
      "created": "When that was done."
    },
    "examples": [
      {
        "creators": [
          {
            "name": "fact-reader",
            "type": "software",
            "version": "2.1.0"
          },
          {
            "name": "Flavia Elphberg",
            "type": "human"
          }
        ],
        "created": "2020-12-04T09:15:00+01:00"
      }
    ]
  },
  "Article": {
    "description": "A published text about diplomacy and the facts drawn from it, each tied to the words that support it.",
    "fields": {
      "schemaVersion": "The version of the format.",
      "id": "Identifies the article for good: a URI that no other article has.",
      "headline": "The headline, letter for letter.",
      "language": "The language of headline and body.",
      "body": "The paragraphs in reading order.",
      "url": "Where it was published.",
      "publisher": "Who published it.",
      "authors": "The byline.",
      "datePublished": "When it was published.",
      "dateModified": "When it was last changed.",
      "dateline": "Where and when the report was filed.",
      "rights": "Who may do what with the text.",
      "corrections": "What was put right after publication.",
      "annotation": "Who drew the facts from the text.",
      "places": "The places that the text speaks of.",
      "actors": "Whoever acts, speaks or is acted upon in the text.",
      "statements": "What was said.",
      "itineraries": "Who travels where.",
      "events": "What happened or is to happen.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "schemaVersion": "1",
        "id": "https://news.example/2020/12/03/envoy",
        "headline": "Envoy reaches Strelsau",
        "language": "en",
        "body": [
          {
            "id": "p1",
            "text": "The envoy reached Strelsau on Thursday."
          }
        ],
        "places": [],
        "actors": [],
        "statements": [],
        "itineraries": [],
        "events": []
      }
    ]
  },
  "CalendarDate": {
    "description": "A day, month, year, season or interval, as far as it is known.",
    "fields": {
      "kind": "Tells the kinds of time apart.\n- date: A date or an interval with its year, as exact as it is known: a day, a month, a year, about a year.",
      "value": "The date.",
      "expression": "The words that tell it."
    },
    "examples": [
      {
        "kind": "date",
        "value": "2020-12-02/2020-12-04"
      }
    ]
  },
  "CalendarDirection": {
    "description": "Where a month or a day of the year lies, seen from the base day: the day in `from`, or else the day of publication."
  },
  "CalendarReference": {
    "description": "A month or a day of the year without its year: \"in March\", \"Sept. 15\".",
    "fields": {
      "kind": "Tells the kinds of reference apart.\n- calendar: A month or a day of the year that is told without its year (\"in March\", \"Sept. 15\").",
      "month": "The month, 1 to 12.",
      "day": "A day of a month, 1 to 31; whether the month has it is seen when it is resolved.",
      "direction": "On which side it lies, as tense and context tell."
    },
    "examples": [
      {
        "kind": "calendar",
        "month": 9,
        "day": 15,
        "direction": "future"
      }
    ]
  },
  "CalendarUnit": {
    "description": "What an offset from another day is counted in."
  },
  "CameoActorCode": {
    "description": "The code of an actor in CAMEO: groups of three capital letters, first a country or an international actor, then roles and specialities."
  },
  "CameoCode": {
    "description": "A code of CAMEO, the codebook of political events before PLOVER: two digits for one of 20 roots, a third and a fourth that narrow it.",
    "examples": [
      "01",
      "046",
      "0312"
    ]
  },
  "CameoCoding": {
    "description": "An event coded by CAMEO.",
    "fields": {
      "scheme": "Tells the codebooks apart.\n- cameo: CAMEO, PLOVER's predecessor: one code of two to four digits, of which the third and the fourth narrow it.",
      "code": "The code, its leading zero kept."
    },
    "examples": [
      {
        "scheme": "cameo",
        "code": "0312"
      }
    ]
  },
  "CameoIdentifier": {
    "description": "An actor as event data codes it, by CAMEO's actor codebook.",
    "fields": {
      "scheme": "Tells the registers apart.\n- cameo: A CAMEO actor code: for a state, a body or a role in event data. A CAMEO event code goes into a coding.",
      "value": "The code: groups of three capital letters."
    },
    "examples": [
      {
        "scheme": "cameo",
        "value": "USAGOV"
      }
    ]
  },
  "Coding": {
    "description": "How data sets of political events code an event, told apart by `scheme`.",
    "fields": {
      "scheme": "Tells the codebooks apart.\n- plover: PLOVER, manual of 2021: an event word, with a mode that says how and contexts that say what about.\n- cameo: CAMEO, PLOVER's predecessor: one code of two to four digits, of which the third and the fourth narrow it."
    },
    "examples": [
      {
        "scheme": "cameo",
        "code": "046"
      }
    ]
  },
  "CodingScheme": {
    "description": "From which codebook of political event data a coding comes: the tag of `Coding`."
  },
  "Coordinates": {
    "description": "A position in degrees, exactly two numbers, longitude first: `[longitude, latitude]`.",
    "examples": [
      [
        51.53,
        25.29
      ]
    ]
  },
  "Correction": {
    "description": "What the outlet put right after publication.",
    "fields": {
      "date": "When it was put right.",
      "text": "The correction in words.",
      "concerns": "What it concerns: the ids of any things in the article, or the word `headline`."
    },
    "examples": [
      {
        "date": "2020-12-04",
        "text": "An earlier version named the wrong station.",
        "concerns": [
          "p3",
          "headline"
        ]
      }
    ]
  },
  "CorrectionTarget": {
    "description": "What a correction may concern: anything with an id, by that id, or the headline, as `headline`.",
    "examples": [
      "p3",
      "headline"
    ]
  },
  "CountryCode": {
    "description": "The code of a country: two capital letters, officially assigned in ISO 3166-1, or `XK`, which that standard leaves to its users and which is in general use for Kosovo."
  },
  "Creator": {
    "description": "A person or a program that drew facts from the text.",
    "fields": {
      "name": "What the person or the program is called.",
      "type": "Whether it is a human or software.",
      "version": "The version of the software, or of the guidelines."
    },
    "examples": [
      {
        "name": "fact-reader",
        "type": "software",
        "version": "2.1.0"
      }
    ]
  },
  "CreatorType": {
    "description": "Whether a person or a program drew the facts from the text."
  },
  "DateOrTimestamp": {
    "description": "A date or a point in time: to the second with an offset, or as an EDTF date where less is known.",
    "examples": [
      "2020-12-03T18:30:00+04:30",
      "2020-12"
    ]
  },
  "Dateline": {
    "description": "Where and when the report was filed. At least one of the two is there.",
    "fields": {
      "place": "Where it was filed.",
      "date": "When it was filed."
    },
    "examples": [
      {
        "place": "strelsau",
        "date": "2020-12-03"
      }
    ]
  },
  "Delegation": {
    "description": "People sent to act for somebody: a negotiating team, a visiting party.",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- delegation: People sent to speak or negotiate for another actor, for one task. A standing office abroad is an organization of type mission.",
      "id": "Names the actor in this article.",
      "name": "The fullest name that the text gives, or its description where it gives none.",
      "aliases": "Other names that the text uses.",
      "identifiers": "What the actor is called in registers outside.",
      "mentions": "Where the text speaks of the actor.",
      "confidence": "How sure it is that the actor was drawn from the text rightly.",
      "represents": "Whom it acts for: any actor.",
      "members": "The persons, organizations and delegations that it is made of, as far as they are named.",
      "head": "The person who leads it.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "kind": "delegation",
        "id": "ruritanian-team",
        "name": "the Ruritanian team",
        "mentions": [
          {
            "in": "p3",
            "exact": "the Ruritanian team"
          }
        ],
        "represents": "ruritania",
        "members": [
          "flavia-elphberg",
          "sapt"
        ],
        "head": "flavia-elphberg"
      }
    ]
  },
  "DocumentSpeaker": {
    "description": "A text that speaks for itself: a leaked draft, a treaty, a report.",
    "fields": {
      "kind": "Tells the kinds of speaker apart.\n- document: A text that speaks for itself: a leaked draft, a treaty, a report. \"The ministry said in a statement\" has the ministry as speaker, and the text as medium.",
      "title": "What the document is called.",
      "author": "Who wrote or issued it.",
      "anchor": "The words that name the document here."
    },
    "examples": [
      {
        "kind": "document",
        "title": "draft agreement",
        "author": "two-sides"
      }
    ]
  },
  "EdtfDate": {
    "description": "A calendar date or interval as exact as it is known: EDTF of level 0 or 1, with years 0000 to 9999, without times."
  },
  "Event": {
    "description": "Something that happens, happened or is planned: a meeting, an agreement, a vote.",
    "fields": {
      "id": "Names the event in this article.",
      "type": "What sort of event it is.",
      "label": "The event in a few words.",
      "participants": "Who takes part, and in which role.",
      "status": "How far it has come; what is only planned is not done.",
      "place": "Where it is.",
      "time": "When it is.",
      "partOf": "The event that it is a part of, as a round is of its negotiation.",
      "reportedBy": "The statements that tell of it, where only they do.",
      "topics": "What it is about: the agenda.",
      "coding": "How data sets of political events code it.",
      "evidence": "The words that tell of it.",
      "confidence": "How sure it is that the event was drawn from the text rightly.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "id": "second-round",
        "type": "talks",
        "label": "second round of talks",
        "participants": [
          {
            "actor": "ruritanian-team",
            "role": "party"
          },
          {
            "actor": "switzerland",
            "role": "host"
          }
        ],
        "status": "planned",
        "place": "strelsau",
        "time": {
          "kind": "date",
          "value": "2020-12"
        },
        "partOf": "negotiation",
        "topics": [
          "the bridge at Zenda"
        ],
        "coding": [
          {
            "scheme": "plover",
            "event": "AGREE",
            "contexts": [
              "diplomatic"
            ]
          }
        ],
        "evidence": [
          {
            "in": "headline",
            "exact": "a second round"
          }
        ]
      }
    ]
  },
  "EventId": {
    "description": "The id of an event in this article: under `id` it names the event, under any other key it refers to an entry of `events`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "second-round"
    ]
  },
  "EventStatus": {
    "description": "How far an event has come when the article is written."
  },
  "EventType": {
    "description": "What sort of event an event is."
  },
  "ExtensionName": {
    "description": "The name of custom data: a domain of its owner, reversed, and a name under it, or else a URI."
  },
  "Extensions": {
    "description": "Data that the format does not name, each under a reverse-DNS name or a URI of whoever defines it; values are any JSON.",
    "examples": [
      {
        "org.example.reading-time": {
          "minutes": 3
        },
        "https://example.org/terms#desk": "world"
      }
    ]
  },
  "GeonamesId": {
    "description": "The id of a place in GeoNames: a positive whole number, written in digits."
  },
  "GeonamesIdentifier": {
    "description": "A place's entry in GeoNames.",
    "fields": {
      "scheme": "Tells the registers apart.\n- geonames: The number of a place in the GeoNames gazetteer: for places only.",
      "value": "The number of the entry."
    },
    "examples": [
      {
        "scheme": "geonames",
        "value": "1138958"
      }
    ]
  },
  "Group": {
    "description": "People or parties spoken of together, or a movement: \"the two sides\".",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- group: People or parties spoken of together (\"the two sides\"), or a movement. With a leadership that acts in its name it is an organization.",
      "id": "Names the actor in this article.",
      "name": "The fullest name that the text gives, or its description where it gives none.",
      "aliases": "Other names that the text uses.",
      "identifiers": "What the actor is called in registers outside.",
      "mentions": "Where the text speaks of the actor.",
      "confidence": "How sure it is that the actor was drawn from the text rightly.",
      "members": "The actors that it is made of, as far as they are named.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "kind": "group",
        "id": "two-sides",
        "name": "the two sides",
        "mentions": [
          {
            "in": "p4",
            "exact": "The two sides"
          }
        ],
        "members": [
          "ruritania",
          "graustark"
        ]
      }
    ]
  },
  "Identifier": {
    "description": "What a person, an organization or a place is called in a register outside the article; `scheme` tells which.",
    "fields": {
      "scheme": "Tells the registers apart.\n- wikidata: An item of Wikidata, \"Q\" and a number: for things of every sort.\n- geonames: The number of a place in the GeoNames gazetteer: for places only.\n- viaf: The number of a cluster in VIAF, where libraries join their name authority files: for people and bodies.\n- isni: An International Standard Name Identifier (ISO 27729): for people and bodies known by public works or deeds.\n- orcid: An ORCID iD: for a person who publishes research.\n- lei: A Legal Entity Identifier (ISO 17442): for a body that is party to financial transactions.\n- cameo: A CAMEO actor code: for a state, a body or a role in event data. A CAMEO event code goes into a coding.\n- uri: Any other identifier that is a URI. Where its issuer has a scheme here, that scheme comes first."
    },
    "examples": [
      {
        "scheme": "geonames",
        "value": "290030"
      }
    ]
  },
  "IdentifierScheme": {
    "description": "Who issues an identifier, and so what form it has: the tag of `Identifier`."
  },
  "Instant": {
    "description": "A point in time known to the second.",
    "fields": {
      "kind": "Tells the kinds of time apart.\n- instant: A point in time, known to the second and with its offset from UTC. Without an offset it is cut to its date.",
      "value": "The point in time.",
      "expression": "The words that tell it."
    },
    "examples": [
      {
        "kind": "instant",
        "value": "2020-12-03T09:00:00-05:00"
      }
    ]
  },
  "Isni": {
    "description": "An International Standard Name Identifier in its compact form: fifteen digits and a check character, `0` to `9` or a capital `X`."
  },
  "IsniIdentifier": {
    "description": "A public identity of a person or organization, by its International Standard Name Identifier.",
    "fields": {
      "scheme": "Tells the registers apart.\n- isni: An International Standard Name Identifier (ISO 27729): for people and bodies known by public works or deeds.",
      "value": "The identifier without spaces, its check character right."
    },
    "examples": [
      {
        "scheme": "isni",
        "value": "000000012150090X"
      }
    ]
  },
  "Itinerary": {
    "description": "A journey, stop by stop. Its departure, arrivals and visits stand here and are no events besides.",
    "fields": {
      "id": "Names the journey in this article.",
      "travellers": "Who travels: persons, delegations, groups.",
      "status": "How far the journey has come.",
      "origin": "Where it starts.",
      "departure": "When it starts.",
      "stops": "The stays, in order.",
      "returnTo": "Where it ends, after the last stop.",
      "replaces": "The plan that this one takes the place of.",
      "reportedBy": "The statements that tell of it.",
      "evidence": "The words that tell of the journey as a whole.",
      "confidence": "How sure it is that the journey was drawn from the text rightly.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "id": "trip",
        "travellers": [
          "ruritanian-team"
        ],
        "status": "underway",
        "origin": "zenda",
        "departure": {
          "kind": "date",
          "value": "2020-12-03"
        },
        "stops": [
          {
            "place": "strelsau",
            "status": "planned",
            "purposes": [
              {
                "type": "talks",
                "with": [
                  "graustark"
                ],
                "evidence": []
              }
            ],
            "evidence": [
              {
                "in": "headline",
                "exact": "heads for Strelsau"
              }
            ]
          }
        ],
        "returnTo": "zenda",
        "evidence": [
          {
            "in": "p1",
            "exact": "left Zenda on Thursday"
          }
        ]
      }
    ]
  },
  "ItineraryId": {
    "description": "The id of an itinerary in this article: under `id` it names the itinerary, under any other key it refers to an entry of `itineraries`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "trip"
    ]
  },
  "ItineraryStatus": {
    "description": "How far a journey as a whole has come."
  },
  "Json": {
    "description": "Any value that JSON can write.",
    "examples": [
      null,
      [
        1,
        "two",
        {
          "three": false
        }
      ]
    ]
  },
  "LanguageTag": {
    "description": "The tag of a language as BCP 47 builds it: language, script, region, variants, extensions, private use."
  },
  "Latitude": {
    "description": "Degrees north of the equator, WGS 84.",
    "examples": [
      25.29,
      -90
    ]
  },
  "Lei": {
    "description": "A Legal Entity Identifier: eighteen digits or capital letters and two check digits."
  },
  "LeiIdentifier": {
    "description": "A Legal Entity Identifier: a company or public body as finance knows it.",
    "fields": {
      "scheme": "Tells the registers apart.\n- lei: A Legal Entity Identifier (ISO 17442): for a body that is party to financial transactions.",
      "value": "The identifier, its check digits right."
    },
    "examples": [
      {
        "scheme": "lei",
        "value": "54930084UKLVMY22DS16"
      }
    ]
  },
  "LocalId": {
    "description": "The id of a thing in this article: under `id` it names the thing, under any other key it refers to one, of whatever kind. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article."
  },
  "Longitude": {
    "description": "Degrees east of Greenwich, WGS 84.",
    "examples": [
      51.53,
      -180
    ]
  },
  "Medium": {
    "description": "The channel through which something was said, told apart by `kind`.",
    "fields": {
      "kind": "Tells the channels apart.\n- official-statement: A text that an office or a body puts out in its own name: a press release, a readout, a communiqué. Posted on a social platform, it is a social-post.\n- press-conference: An occasion held for several journalists, daily briefings and joint appearances included.\n- speech: An address to an audience or an assembly that is present. Made for the air alone, it is a broadcast.\n- letter: A message to named addressees: a letter, a diplomatic note, a cable, an e-mail; an open letter too.\n- document: A text made to last by itself: a report, a treaty, a resolution, a court filing. A press release is not one.\n- remark: Words spoken without a set occasion: on a doorstep, in a corridor, in a conversation, on the telephone.\n- interview: Answers to one outlet or one journalist, printed or on air.\n- broadcast: Words on radio, television or a stream that are neither an interview nor a speech to people present.\n- news-report: Another outlet's report, where no more is told than that the words stood there: \"Yonhap reported\".\n- social-post: A post on a social platform, text or video, by the speaker or in the speaker's name."
    },
    "examples": [
      {
        "kind": "broadcast",
        "outlet": "Radio Strelsau"
      }
    ]
  },
  "MediumKind": {
    "description": "The channel through which a statement came: the tag of `Medium`."
  },
  "Mention": {
    "description": "Words that mention an actor or a place.",
    "fields": {
      "in": "The id of the paragraph that is quoted, or the word `headline`.",
      "exact": "The words, letter for letter.",
      "prefix": "The text right before `exact`, given where `exact` stands there more than once.",
      "suffix": "The text right after `exact`, given where `exact` stands there more than once.",
      "form": "How the words mention it: by name, by description, by pronoun or by metonym."
    },
    "examples": [
      {
        "in": "p4",
        "exact": "Strelsau",
        "prefix": "talks with ",
        "form": "metonym"
      }
    ]
  },
  "MentionForm": {
    "description": "How the words of a mention point at what they mean."
  },
  "NonEmptyString": {
    "description": "A string that is not empty; white space counts."
  },
  "Office": {
    "description": "A post that a person holds, held or is to hold, for one side and perhaps towards another: an envoy of Washington to Kabul has both.",
    "fields": {
      "title": "The title as the text has it.",
      "sending": "Whom the post is held for; an aide's may be a person.",
      "receiving": "Whom the post is held towards.",
      "status": "Whether the post is held now, was, is filled for the time being, or will be held.",
      "since": "When the term began.",
      "until": "When the term ended or ends; not before `since`.",
      "evidence": "The words that tell of the post."
    },
    "examples": [
      {
        "title": "special envoy",
        "sending": "ruritania",
        "receiving": "graustark",
        "status": "current",
        "since": "2018-09",
        "evidence": [
          {
            "in": "p1",
            "exact": "special envoy to Graustark"
          }
        ]
      }
    ]
  },
  "OfficeStatus": {
    "description": "Whether the holder of an office is in it when the article is written."
  },
  "OffsetReference": {
    "description": "A number of days, weeks, months or years from another day: \"yesterday\", \"next month\".",
    "fields": {
      "kind": "Tells the kinds of reference apart.\n- offset: A number of days, weeks, months or years (\"yesterday\", \"two weeks ago\", \"next month\").",
      "unit": "What is counted.",
      "amount": "How many of them, a whole number: negative in the past, 0 for the day, week, month or year itself."
    },
    "examples": [
      {
        "kind": "offset",
        "unit": "month",
        "amount": 1
      }
    ]
  },
  "Orcid": {
    "description": "An ORCID iD in its hyphenated form: four groups of four, fifteen digits and a check character, `0` to `9` or a capital `X`."
  },
  "OrcidIdentifier": {
    "description": "A researcher's ORCID iD.",
    "fields": {
      "scheme": "Tells the registers apart.\n- orcid: An ORCID iD: for a person who publishes research.",
      "value": "The iD in four groups, its check character right."
    },
    "examples": [
      {
        "scheme": "orcid",
        "value": "0000-0002-1825-0097"
      }
    ]
  },
  "Organization": {
    "description": "A body that outlasts its members: a ministry, a party, an armed group, a company.",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- organization: A body with a lasting form of its own: ministry, parliament, party, army, company, committee. A government that acts for its country is that state.",
      "id": "Names the actor in this article.",
      "name": "The fullest name that the text gives, or its description where it gives none.",
      "aliases": "Other names that the text uses.",
      "identifiers": "What the actor is called in registers outside.",
      "mentions": "Where the text speaks of the actor.",
      "confidence": "How sure it is that the actor was drawn from the text rightly.",
      "type": "What sort of body it is.",
      "parent": "The organization or state that it is a part of.",
      "country": "The country that it belongs to.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "kind": "organization",
        "id": "foreign-ministry",
        "name": "Foreign Ministry of Ruritania",
        "mentions": [
          {
            "in": "p2",
            "exact": "the Foreign Ministry",
            "form": "description"
          }
        ],
        "type": "ministry",
        "parent": "ruritania"
      }
    ]
  },
  "OrganizationType": {
    "description": "What sort of body an organization is."
  },
  "OutletMedium": {
    "description": "A channel that an outlet runs: an interview, a broadcast, a news report.",
    "fields": {
      "kind": "Tells the channels apart.\n- interview: Answers to one outlet or one journalist, printed or on air.\n- broadcast: Words on radio, television or a stream that are neither an interview nor a speech to people present.\n- news-report: Another outlet's report, where no more is told than that the words stood there: \"Yonhap reported\".",
      "outlet": "Whom it was said to, or who ran it."
    },
    "examples": [
      {
        "kind": "interview",
        "outlet": "The Strelsau Gazette"
      }
    ]
  },
  "Paragraph": {
    "description": "A paragraph of the body: the unit of text that anchors point into.",
    "fields": {
      "id": "Names the paragraph for anchors; unique in the whole article.",
      "text": "The words as they were published, letter for letter.",
      "language": "The language of this paragraph, only where it is not the article's."
    },
    "examples": [
      {
        "id": "p2",
        "text": "« Nous verrons », a-t-il répondu.",
        "language": "fr"
      }
    ]
  },
  "ParagraphId": {
    "description": "The id of a paragraph in this article: under `id` it names the paragraph, under any other key it refers to an entry of `body`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "p1",
      "p2"
    ]
  },
  "Participant": {
    "description": "An actor and the part that it takes in an event.",
    "fields": {
      "actor": "Who takes part.",
      "role": "The part that it takes."
    },
    "examples": [
      {
        "actor": "switzerland",
        "role": "host"
      }
    ]
  },
  "ParticipantRole": {
    "description": "What part an actor has in an event."
  },
  "Person": {
    "description": "A human being, with the offices that the text names.",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- person: One human being. Somebody who is only quoted, and never named, needs no actor: see the speaker kind unnamed.",
      "id": "Names the actor in this article.",
      "name": "The fullest name that the text gives, or its description where it gives none.",
      "aliases": "Other names that the text uses.",
      "identifiers": "What the actor is called in registers outside.",
      "mentions": "Where the text speaks of the actor.",
      "confidence": "How sure it is that the actor was drawn from the text rightly.",
      "honorific": "The form of address before the name: \"Ambassador\".",
      "nationality": "The country whose national the person is said to be.",
      "offices": "The posts held now, before or soon, as far as the text tells.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "kind": "person",
        "id": "flavia-elphberg",
        "name": "Flavia Elphberg",
        "aliases": [
          "Princess Flavia"
        ],
        "mentions": [
          {
            "in": "p1",
            "exact": "Flavia Elphberg",
            "form": "name"
          },
          {
            "in": "p2",
            "exact": "she",
            "form": "pronoun"
          }
        ],
        "honorific": "Ambassador",
        "offices": [
          {
            "title": "ambassador",
            "sending": "ruritania",
            "receiving": "graustark",
            "evidence": []
          }
        ]
      }
    ]
  },
  "Place": {
    "description": "Somewhere one can go: a city, a country, a site. A country that acts is an actor of kind `state` besides.",
    "fields": {
      "id": "Names the place in this article.",
      "name": "The name as the text has it, or the usual one where the text only describes the place.",
      "type": "What sort of place it is.",
      "country": "The country it lies in, or is.",
      "within": "The place of this article that it lies in.",
      "coordinates": "Where it lies on the earth, longitude first.",
      "identifiers": "What it is called in registers outside.",
      "mentions": "Where the text speaks of it.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "id": "doha",
        "name": "Doha",
        "type": "city",
        "country": "QA",
        "within": "qatar",
        "coordinates": [
          51.53,
          25.29
        ],
        "identifiers": [
          {
            "scheme": "geonames",
            "value": "290030"
          }
        ],
        "mentions": [
          {
            "in": "p5",
            "exact": "Doha",
            "form": "name"
          }
        ]
      }
    ]
  },
  "PlaceId": {
    "description": "The id of a place in this article: under `id` it names the place, under any other key it refers to an entry of `places`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "doha",
      "strelsau"
    ]
  },
  "PlaceType": {
    "description": "What sort of place a place is."
  },
  "PlainMedium": {
    "description": "A channel of which there is nothing more to tell.",
    "fields": {
      "kind": "Tells the channels apart.\n- official-statement: A text that an office or a body puts out in its own name: a press release, a readout, a communiqué. Posted on a social platform, it is a social-post.\n- press-conference: An occasion held for several journalists, daily briefings and joint appearances included.\n- speech: An address to an audience or an assembly that is present. Made for the air alone, it is a broadcast.\n- letter: A message to named addressees: a letter, a diplomatic note, a cable, an e-mail; an open letter too.\n- document: A text made to last by itself: a report, a treaty, a resolution, a court filing. A press release is not one.\n- remark: Words spoken without a set occasion: on a doorstep, in a corridor, in a conversation, on the telephone."
    },
    "examples": [
      {
        "kind": "official-statement"
      }
    ]
  },
  "PloverCoding": {
    "description": "An event coded by PLOVER: what it is, how it is done and what it is about.",
    "fields": {
      "scheme": "Tells the codebooks apart.\n- plover: PLOVER, manual of 2021: an event word, with a mode that says how and contexts that say what about.",
      "event": "What happens.",
      "mode": "How it is done: a mode of that event.",
      "contexts": "What it is about."
    },
    "examples": [
      {
        "scheme": "plover",
        "event": "CONSULT",
        "mode": "visit",
        "contexts": [
          "diplomatic",
          "peacekeeping"
        ]
      }
    ]
  },
  "PloverContext": {
    "description": "A context of PLOVER: what an event is about; 37, of which an event may have several."
  },
  "PloverEvent": {
    "description": "An event type of PLOVER: one of the 16 that the manual of 2021 has."
  },
  "PloverMode": {
    "description": "A mode of PLOVER, one of 59: how an event is done, or what is asked, refused or threatened."
  },
  "Probability": {
    "description": "How sure a reading is: 0 is impossible, 1 is certain.",
    "examples": [
      0,
      0.9,
      1
    ]
  },
  "Publisher": {
    "description": "The outlet that published the article.",
    "fields": {
      "name": "What the outlet is called.",
      "url": "Where the outlet is on the web."
    },
    "examples": [
      {
        "name": "The Strelsau Gazette",
        "url": "https://gazette.example"
      }
    ]
  },
  "Purpose": {
    "description": "What somebody does, or means to do, at a stop of a journey.",
    "fields": {
      "type": "What sort of purpose it is.",
      "description": "The purpose in a few words.",
      "with": "Whom it is done with.",
      "event": "The event that the traveller comes for.",
      "evidence": "The words that tell of it."
    },
    "examples": [
      {
        "type": "support",
        "description": "support for the peace talks",
        "with": [
          "graustark"
        ],
        "event": "second-round",
        "evidence": [
          {
            "in": "p5",
            "exact": "to garner more support"
          }
        ]
      }
    ]
  },
  "PurposeType": {
    "description": "What a traveller comes to a stop for."
  },
  "Reference": {
    "description": "What words mean that count from another day, told apart by `kind`.",
    "fields": {
      "kind": "Tells the kinds of reference apart.\n- weekday: A day of the week (\"Thursday\").\n- offset: A number of days, weeks, months or years (\"yesterday\", \"two weeks ago\", \"next month\").\n- calendar: A month or a day of the year that is told without its year (\"in March\", \"Sept. 15\")."
    },
    "examples": [
      {
        "kind": "offset",
        "unit": "day",
        "amount": -1
      }
    ]
  },
  "ReferenceKind": {
    "description": "How words count from another day: the tag of `Reference`."
  },
  "RelativeTime": {
    "description": "A time told from another day: \"Thursday\", \"next week\", \"in March\".",
    "fields": {
      "kind": "Tells the kinds of time apart.\n- relative: A time counted from another, \"Thursday\", \"yesterday\", \"in March\": kept as the text has it, and resolved only where the day that it counts from is known.",
      "expression": "The words that tell it.",
      "reference": "What the words mean.",
      "from": "The full day, `YYYY-MM-DD`, that it is counted from, where that is not the day of publication.",
      "resolved": "What it comes to; only where `from` or the article's `datePublished` is known to the day."
    },
    "examples": [
      {
        "kind": "relative",
        "expression": {
          "in": "p1",
          "exact": "Thursday"
        },
        "reference": {
          "kind": "weekday",
          "weekday": "thursday",
          "direction": "past"
        },
        "from": "2020-12-04",
        "resolved": "2020-12-03"
      }
    ]
  },
  "Rights": {
    "description": "Who may do what with the text. At least one of the three is there.",
    "fields": {
      "holder": "Who holds the rights.",
      "license": "The licence, by its URI.",
      "usageTerms": "The terms in words."
    },
    "examples": [
      {
        "holder": "The Strelsau Gazette",
        "license": "https://creativecommons.org/licenses/by/4.0/"
      }
    ]
  },
  "SchemaVersion": {
    "description": "The version of the format that an `Article` is of: the newest that this package knows.",
    "examples": [
      "1"
    ]
  },
  "Segment": {
    "description": "A stretch of the text that gives a part of what was said, in the speaker's words or in the reporter's.",
    "fields": {
      "in": "The id of the paragraph that is quoted, or the word `headline`.",
      "exact": "The words, letter for letter.",
      "prefix": "The text right before `exact`, given where `exact` stands there more than once.",
      "suffix": "The text right after `exact`, given where `exact` stands there more than once.",
      "type": "`quoted`: the words between the quotation marks, without the marks. `paraphrased`: the reporter's words."
    },
    "examples": [
      {
        "in": "p2",
        "exact": "We will meet again",
        "type": "quoted"
      }
    ]
  },
  "SegmentType": {
    "description": "Whether a segment gives the speaker's own words or the reporter's."
  },
  "SocialPost": {
    "description": "A post on a social platform.",
    "fields": {
      "kind": "Tells the channels apart.\n- social-post: A post on a social platform, text or video, by the speaker or in the speaker's name.",
      "platform": "The platform as the text names it.",
      "url": "Where the post stands."
    },
    "examples": [
      {
        "kind": "social-post",
        "platform": "Twitter",
        "url": "https://social.example/sapt/1"
      }
    ]
  },
  "Speaker": {
    "description": "Who is reported to have said something, told apart by `kind`.",
    "fields": {
      "kind": "Tells the kinds of speaker apart.\n- actor: Someone on the article's list of actors. A group stands there for a joint statement, or where it is also named or acts elsewhere.\n- unnamed: Somebody whom the text describes and does not name (\"a senior official\"), or nobody at all (\"reportedly\").\n- document: A text that speaks for itself: a leaked draft, a treaty, a report. \"The ministry said in a statement\" has the ministry as speaker, and the text as medium."
    },
    "examples": [
      {
        "kind": "unnamed",
        "description": "a senior official",
        "affiliation": "foreign-ministry"
      }
    ]
  },
  "SpeakerKind": {
    "description": "Who or what a statement comes from: the tag of `Speaker`."
  },
  "State": {
    "description": "A country that acts, recognised or not, or a body that acts as one. As a place to be in or go to, a country is a place of type `country`.",
    "fields": {
      "kind": "Tells the kinds of actor apart.\n- state: A country that acts, recognised or not. As a place to be in or go to it is a place of type country.",
      "id": "Names the actor in this article.",
      "name": "The fullest name that the text gives, or its description where it gives none.",
      "aliases": "Other names that the text uses.",
      "identifiers": "What the actor is called in registers outside.",
      "mentions": "Where the text speaks of the actor.",
      "confidence": "How sure it is that the actor was drawn from the text rightly.",
      "country": "Its code; left out for a state without one.",
      "government": "The name of the government that is meant.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "kind": "state",
        "id": "qatar-government",
        "name": "Qatar",
        "mentions": [
          {
            "in": "p3",
            "exact": "Doha",
            "form": "metonym"
          }
        ],
        "country": "QA"
      }
    ]
  },
  "Statement": {
    "description": "What somebody is reported to have said, written or posted; not what is thought or wished.",
    "fields": {
      "id": "Names the statement in this article.",
      "speaker": "Who says it, and for whom.",
      "segments": "The words, in reading order, the headline first.",
      "cue": "The reporting words: \"the statement read\".",
      "medium": "The channel that it came through.",
      "reportedBy": "The statements that relay it; their segments cover what they relay.",
      "event": "The occasion that it was said on.",
      "saidAt": "When it was said.",
      "addressees": "Whom it was said to.",
      "about": "Anything in the article that it speaks of, an earlier statement too.",
      "continues": "An earlier part of the same text, by the same speaker.",
      "confidence": "How sure it is that the statement was drawn from the text rightly.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "id": "s1",
        "speaker": {
          "kind": "actor",
          "actor": "sapt",
          "onBehalfOf": "foreign-ministry",
          "anchor": {
            "in": "p2",
            "exact": "Sapt"
          }
        },
        "segments": [
          {
            "in": "p2",
            "exact": "We will meet again",
            "type": "quoted"
          },
          {
            "in": "p2",
            "exact": "thanked his hosts",
            "type": "paraphrased"
          }
        ],
        "cue": {
          "in": "p2",
          "exact": "said"
        },
        "medium": {
          "kind": "press-conference"
        },
        "addressees": [
          "graustark"
        ],
        "about": [
          "second-round"
        ],
        "confidence": 0.95
      }
    ]
  },
  "StatementId": {
    "description": "The id of a statement in this article: under `id` it names the statement, under any other key it refers to an entry of `statements`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most, not `headline`; unique among all ids of the article.",
    "examples": [
      "s1",
      "s2"
    ]
  },
  "StatementMode": {
    "description": "How a statement is told as a whole; never stored, for `modeOf` finds it from the segments."
  },
  "Stop": {
    "description": "One stay at one place; several cities are several stops.",
    "fields": {
      "place": "Where the stay is.",
      "status": "How far it has come; what is only planned is not done.",
      "arrival": "When the travellers arrive.",
      "departure": "When they leave again; not before the arrival.",
      "purposes": "What the stay is for.",
      "evidence": "The words that tell of the stay.",
      "extensions": "Data that the format does not name."
    },
    "examples": [
      {
        "place": "strelsau",
        "status": "left",
        "arrival": {
          "kind": "date",
          "value": "2020-12-03"
        },
        "departure": {
          "kind": "date",
          "value": "2020-12-05"
        },
        "purposes": [],
        "evidence": [
          {
            "in": "p1",
            "exact": "two days in Strelsau"
          }
        ]
      }
    ]
  },
  "StopStatus": {
    "description": "How far one stop of a journey has come."
  },
  "Temporal": {
    "description": "When something is: a point in time, a date, or words that count from another day.",
    "fields": {
      "kind": "Tells the kinds of time apart.\n- instant: A point in time, known to the second and with its offset from UTC. Without an offset it is cut to its date.\n- date: A date or an interval with its year, as exact as it is known: a day, a month, a year, about a year.\n- relative: A time counted from another, \"Thursday\", \"yesterday\", \"in March\": kept as the text has it, and resolved only where the day that it counts from is known."
    },
    "examples": [
      {
        "kind": "date",
        "value": "2020-12-03",
        "expression": {
          "in": "p1",
          "exact": "December 3, 2020"
        }
      }
    ]
  },
  "TemporalKind": {
    "description": "How a time is told: the tag of `Temporal`."
  },
  "Text": {
    "description": "A string with at least one character that is not white space."
  },
  "Timestamp": {
    "description": "A point in time: date, time to the second and offset from UTC."
  },
  "UnnamedSpeaker": {
    "description": "A speaker whom the text does not name: \"a senior official\".",
    "fields": {
      "kind": "Tells the kinds of speaker apart.\n- unnamed: Somebody whom the text describes and does not name (\"a senior official\"), or nobody at all (\"reportedly\").",
      "description": "How the text describes the speaker.",
      "affiliation": "Whom the speaker belongs to.",
      "anchor": "The words that describe the speaker here."
    },
    "examples": [
      {
        "kind": "unnamed",
        "description": "two diplomats",
        "anchor": {
          "in": "p6",
          "exact": "two diplomats"
        }
      }
    ]
  },
  "Uri": {
    "description": "A Uniform Resource Identifier with its scheme, in ASCII: the `URI` production of RFC 3986, so no relative reference; a fragment may follow."
  },
  "UriIdentifier": {
    "description": "Any other register's name for a thing, as a URI.",
    "fields": {
      "scheme": "Tells the registers apart.\n- uri: Any other identifier that is a URI. Where its issuer has a scheme here, that scheme comes first.",
      "value": "The URI."
    },
    "examples": [
      {
        "scheme": "uri",
        "value": "urn:nbn:de:101:1-201102033592"
      }
    ]
  },
  "Url": {
    "description": "A web address: `http://` or `https://`, in capitals or small letters, and a host that is not empty; no white space, backslash or control character."
  },
  "VerifiedArticle": {
    "description": "An article in which every rule of severity `error` holds: its ids resolve, its quotations are in the text, its times and statuses agree."
  },
  "ViafId": {
    "description": "The number of a cluster in the Virtual International Authority File: 2 to 9 or 19 to 22 digits, without a leading zero."
  },
  "ViafIdentifier": {
    "description": "A cluster in the Virtual International Authority File: what libraries call a person, organization or place.",
    "fields": {
      "scheme": "Tells the registers apart.\n- viaf: The number of a cluster in VIAF, where libraries join their name authority files: for people and bodies.",
      "value": "The number of the cluster."
    },
    "examples": [
      {
        "scheme": "viaf",
        "value": "113230702"
      }
    ]
  },
  "Weekday": {
    "description": "A day of the week, Monday first."
  },
  "WeekdayDirection": {
    "description": "Where a weekday lies, seen from the base day: the day in `from`, or else the day of publication."
  },
  "WeekdayReference": {
    "description": "A day of the week, seen from another day: \"Thursday\".",
    "fields": {
      "kind": "Tells the kinds of reference apart.\n- weekday: A day of the week (\"Thursday\").",
      "weekday": "Which day of the week.",
      "direction": "On which side it lies, as tense and context tell."
    },
    "examples": [
      {
        "kind": "weekday",
        "weekday": "thursday",
        "direction": "past"
      }
    ]
  },
  "WikidataId": {
    "description": "The id of a Wikidata item: a capital `Q` and a number without leading zeros, 2147483647 at most."
  },
  "WikidataIdentifier": {
    "description": "A thing's item in Wikidata.",
    "fields": {
      "scheme": "Tells the registers apart.\n- wikidata: An item of Wikidata, \"Q\" and a number: for things of every sort.",
      "value": "The id of the item."
    },
    "examples": [
      {
        "scheme": "wikidata",
        "value": "Q889"
      }
    ]
  }
}
