/**
 * What the recommendation says that annotations must have, and what this bridge says of those it writes, as JSON Schema. The
 * numbers are those of the sections of https://www.w3.org/TR/annotation-model/.
 */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s"<>^`{|}\\\\]*$' }
const words = { type: 'string', minLength: 1 }

// 4.2.4 Text Quote Selector: exactly 1 exact.
const quote = {
  type: 'object',
  required: ['type', 'exact'],
  additionalProperties: false,
  properties: { type: { const: 'TextQuoteSelector' }, exact: words, prefix: words, suffix: words }
}

// 4.2.5 Text Position Selector: exactly 1 start and 1 end, non-negative integers; 4.2.9 Refinement of Selection.
const position = {
  type: 'object',
  required: ['type', 'start', 'end'],
  additionalProperties: false,
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 1 },
    refinedBy: quote
  }
}

// 3.2.4 Embedded Textual Body: exactly 1 value; 3.3.5 Motivation and Purpose.
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  additionalProperties: false,
  properties: {
    type: { const: 'TextualBody' },
    purpose: { enum: ['classifying', 'tagging'] },
    value: words
  }
}

// 4 Specific Resources: exactly 1 source.
const resourceBody = {
  type: 'object',
  required: ['type', 'source'],
  additionalProperties: false,
  properties: { type: { const: 'SpecificResource' }, purpose: { enum: ['identifying', 'linking'] }, source: iri }
}

const target = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  additionalProperties: false,
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    selector: { type: 'array', minItems: 2, items: { oneOf: [quote, position] } }
  }
}

// 3.1 Annotations: 1 or more @context, exactly 1 id, 1 or more types, 1 or more targets. 3.3.1 Lifecycle: UTC with Z.
export const annotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: ['identifying', 'classifying', 'linking'] },
    creator: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'name'],
        additionalProperties: false,
        properties: { type: { enum: ['Person', 'Software'] }, name: words }
      }
    },
    created: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5}:[0-5][0-9](?:\\.[0-9]+)?Z$' },
    body: { type: 'array', minItems: 2, items: { oneOf: [textualBody, resourceBody] } },
    target
  }
}
