/**
 * What http://www.w3.org/ns/anno.jsonld says of the terms that the bridge writes, after the table of terms in the recommendation
 * "Web Annotation Vocabulary" (appendix A, JSON-LD context).
 */
const terms = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Person: 'foaf:Person',
  Software: 'as:Application',
  classifying: 'oa:classifying',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  refinedBy: { '@type': '@id', '@id': 'oa:refinedBy' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
  value: 'rdf:value',
  name: 'foaf:name',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' }
} as const

/** Gives the context of annotations and refuses all else: nothing is fetched. */
export const onlyAnnotationContext = (url: string): Promise<{ document: object; documentUrl: string }> =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ document: { '@context': terms }, documentUrl: url })
    : Promise.reject(new Error(`not to be fetched: ${url}`))
