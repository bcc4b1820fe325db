import { fileURLToPath } from 'node:url'
import {
  type Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  MinimalSourceFile,
  normalizePath,
  ReflectionKind
} from 'typedoc'
import { codecSections } from '../docs/codecSections.js'
import { codecs } from '../docs/walkable.js'

/** Links are told as from a page of this folder. */
const page = normalizePath(fileURLToPath(new URL('../../docs/codec.md', import.meta.url)))

const parsed = ({ converter, project }: Context, markdown: string): Array<CommentDisplayPart> =>
  converter.parseRawComment(new MinimalSourceFile(markdown, page), project.files).content

const tagsOf = (reflection: DeclarationReflection, tag: CommentTag['tag']): ReadonlyArray<CommentTag> =>
  reflection.comment?.getTags(tag) ?? []

/** Gives a page what the other page of the same name tells, and links the two. */
const completed = (context: Context, codec: DeclarationReflection, type: DeclarationReflection): void => {
  const [told, telling] = [codec.comment ?? new Comment(), type.comment ?? new Comment()]
  told.summary.push({ kind: 'text', text: '\n\n' }, ...telling.summary.map((part) => ({ ...part })))
  for (const tag of ['@example', '@see'] as const) {
    const own = tagsOf(codec, tag)
    if (own.length === 0) told.blockTags.push(...tagsOf(type, tag).map((other) => other.clone()))
    else if (tagsOf(type, tag).length === 0) telling.blockTags.push(...own.map((other) => other.clone()))
  }
  telling.blockTags.unshift(new CommentTag('@codec', parsed(context, `{@linkcode ${type.name}:var ${type.name}}`)))
}

/** A plugin of TypeDoc, which calls this by its name: it tells on the page of each codec what the codec itself knows. */
export const load = ({ converter }: Application): void => {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context
    const declared = Object.values(project.reflections).filter((reflection) => reflection.isDeclaration())
    const types = declared.filter(({ kind }) => kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias)
    for (const codec of declared) {
      if (codec.kind !== ReflectionKind.Variable || !codecs.has(codec.name)) continue
      const type = types.find(({ name }) => name === codec.name)
      if (type !== undefined) completed(context, codec, type)
      const sections = codecSections(codec.name)
      codec.comment?.blockTags.unshift(
        ...sections.map(({ title, text }) => new CommentTag(`@${title}`, parsed(context, text)))
      )
    }
  })
}
