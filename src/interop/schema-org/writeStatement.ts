import type { Path } from '../../issue/Issue.js'
import type { Segment } from '../../model/Segment.js'
import type { Speaker } from '../../model/Speaker.js'
import type { Statement } from '../../model/Statement.js'
import { encodedText } from '../html/decodedText.js'
import { type Draft, given } from './Draft.js'
import type { SchemaOrgClaim, SchemaOrgQuotation, SchemaOrgSegment } from './SchemaOrgStatement.js'
import { writeMoment } from './writeTime.js'
import { noteContext, type Writer } from './writerOf.js'

const writeSpeaker = (writer: Writer, speaker: Speaker, path: Path, says: string): Draft => {
  writer.noPlace(speaker, ['anchor'], path)
  switch (speaker.kind) {
    case 'actor':
      return {
        [says]: writer.ref(speaker.actor, [...path, 'actor']),
        sourceOrganization: speaker.onBehalfOf && writer.ref(speaker.onBehalfOf, [...path, 'onBehalfOf'])
      }
    case 'unnamed': {
      const { description, affiliation } = speaker
      if (description === undefined && affiliation === undefined) return {}
      const somebody = {
        '@type': 'Person',
        description: description && encodedText(description),
        affiliation: affiliation && writer.ref(affiliation, [...path, 'affiliation'])
      }
      return { [says]: given(somebody) }
    }
    case 'document': {
      const document = {
        '@type': 'CreativeWork',
        name: speaker.title && encodedText(speaker.title),
        author: speaker.author && writer.ref(speaker.author, [...path, 'author'])
      }
      return { isBasedOn: given(document) }
    }
  }
}

const typeOf = (segments: ReadonlyArray<Segment>): SchemaOrgSegment['@type'] =>
  segments.every((segment) => segment.type === 'quoted') ? 'Quotation' : 'Claim'

/** A statement: a quotation where all of it is quoted, and else a claim. */
export const writeStatement = (
  writer: Writer,
  statement: Statement,
  path: Path
): SchemaOrgQuotation | SchemaOrgClaim => {
  const { id, speaker, segments, event, saidAt, about = [] } = statement
  const lost = ['cue', 'medium', 'reportedBy', 'addressees', 'continues', 'confidence', 'extensions']
  writer.noPlace(statement, lost, path)
  segments.forEach((segment, index) => noteContext(writer.losses, segment, [...path, 'segments', index]))
  const pieces = segments.map((segment): SchemaOrgSegment => ({
    '@type': typeOf([segment]),
    text: encodedText(segment.exact),
    isPartOf: writer.within(segment)
  }))
  const type = typeOf(segments)
  const [piece] = pieces
  return given({
    '@type': type,
    ...writer.ref(id, path),
    text: encodedText(segments.map((segment) => segment.exact).join(' ')),
    ...(pieces.length === 1 ? { isPartOf: piece?.isPartOf } : { hasPart: pieces }),
    ...writeSpeaker(writer, speaker, [...path, 'speaker'], type === 'Quotation' ? 'spokenByCharacter' : 'author'),
    recordedAt: event && writer.ref(event, [...path, 'event']),
    dateCreated: saidAt && writeMoment(writer.losses, saidAt, [...path, 'saidAt']),
    about: writer.refs(about, [...path, 'about'])
  }) as unknown as SchemaOrgQuotation | SchemaOrgClaim
}
