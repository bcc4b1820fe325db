import { Article } from '../../src/index.js'
import { everything } from './articles.js'
import { type StringPath, stringPathsIn, withStringAt } from './strings.js'

/** The paths of all strings of the fixture that uses every field. */
export const paths: ReadonlyArray<StringPath> = stringPathsIn(everything)

const free = new Set(
  paths.filter((path) => Article.is(withStringAt(everything, path, '<b>'))).map((path) => path.join('/'))
)

/** Whether the string there may be any text without the structure of the article being at fault. */
export const isFree = (path: StringPath): boolean => free.has(path.join('/'))
