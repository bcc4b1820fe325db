import type { Article } from '../../model/Article.js'
import type { Losses } from '../losses.js'
import { utcTime } from './utcTime.js'
import type { AnnotationAgent, WebAnnotation } from './WebAnnotation.js'

/** Who made the annotations of an article, and when. */
export const lifecycleOf = ({ annotation }: Article, losses: Losses): Pick<WebAnnotation, 'creator' | 'created'> => {
  if (annotation === undefined) return {}
  const creator = annotation.creators.map(({ name, type, version }, index): AnnotationAgent => {
    if (version !== undefined) {
      losses.add('no-place', ['annotation', 'creators', index, 'version'], 'agents of annotations have no version')
    }
    return { type: type === 'human' ? 'Person' : 'Software', name }
  })
  if (annotation.created === undefined) return { creator }
  const created = utcTime(annotation.created)
  const path = ['annotation', 'created']
  if (created === undefined) {
    losses.add('not-valid', path, 'annotations have neither the second 60 nor years before 0 or after 9999')
    return { creator }
  }
  if (created !== annotation.created)
    losses.add('narrowed', path, 'times of annotations are in UTC: the offset is lost')
  return { creator, created }
}
