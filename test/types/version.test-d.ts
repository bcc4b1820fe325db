import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { describe, expectTypeOf, test } from 'vitest'
import {
  Article,
  type Issue,
  migrate,
  schemaVersions,
  type SchemaVersion,
  type VerifiedArticle
} from '../../src/index.js'
import { articleVersions } from '../../src/version/articleVersions.js'
import { type VersionChain, versionChain, withVersion } from '../../src/version/versionChain.js'
import { fromOlder, NewerArticle, OlderArticle, toNewer } from '../version/inventedVersions.js'

const oldest = versionChain('0', OlderArticle)
const older = withVersion(oldest, '1', Article, fromOlder)

describe('a chain of versions', () => {
  test('that fits has the names and the newest type', () => {
    expectTypeOf(oldest).toEqualTypeOf<VersionChain<readonly ['0'], OlderArticle>>()
    expectTypeOf(older).toEqualTypeOf<VersionChain<readonly ['0', '1'], Article>>()
    expectTypeOf(withVersion(older, '2', NewerArticle, toNewer)).toEqualTypeOf<
      VersionChain<readonly ['0', '1', '2'], NewerArticle>
    >()
  })

  test('has only steps that take the version before', () => {
    // @ts-expect-error the step takes version 1, where the chain ends at version 0
    withVersion(oldest, '2', NewerArticle, toNewer)
    // @ts-expect-error the step takes version 0, where the chain ends at version 1
    withVersion(older, '2', NewerArticle, (article: OlderArticle): NewerArticle => toNewer(fromOlder(article)))
    // @ts-expect-error version 0 has no headline
    withVersion(oldest, '1', Article, (article) => ({ ...fromOlder(article), headline: article.headline }))
  })

  test('has only steps that give the version after', () => {
    // @ts-expect-error the step gives version 1, where its codec is that of version 2
    withVersion(oldest, '2', NewerArticle, fromOlder)
    // @ts-expect-error the step gives no body
    withVersion(older, '2', NewerArticle, (article) => {
      const { body: _body, ...rest } = toNewer(article)
      return rest
    })
    // @ts-expect-error the step gives a version that is named otherwise
    withVersion(oldest, '1', Article, (article) => ({ ...fromOlder(article), schemaVersion: '0' as const }))
    // @ts-expect-error the step may give nothing
    withVersion(oldest, '1', Article, (article) => (article.title === '' ? undefined : fromOlder(article)))
  })

  test('calls each version as its documents do', () => {
    // @ts-expect-error documents of that codec say "0"
    versionChain('1', OlderArticle)
    // @ts-expect-error documents of that codec say "1"
    withVersion(oldest, '2', Article, fromOlder)
  })

  test('is the chain of a list of names and of a type only where it ends there', () => {
    // @ts-expect-error the list lacks version 0
    expectTypeOf<VersionChain<typeof schemaVersions, Article>>(older)
    // @ts-expect-error the chain ends before `Article`
    const short: VersionChain<readonly ['0'], Article> = oldest
    // @ts-expect-error the names are in another order
    const turned: VersionChain<readonly ['1', '0'], Article> = older
    const vague = (name: '1' | '2'): VersionChain<readonly ['0', '1'], Article> =>
      // @ts-expect-error nobody knows which version it is
      withVersion(oldest, name, Article, fromOlder)
    expectTypeOf([short, turned, vague]).not.toBeAny()
  })
})

describe('the versions of the article format', () => {
  test('are the known ones and end at Article', () => {
    expectTypeOf(articleVersions).toEqualTypeOf<VersionChain<typeof schemaVersions, Article>>()
    expectTypeOf(schemaVersions).toExtend<ReadonlyArray<string>>()
    expectTypeOf<(typeof schemaVersions)[number]>().toEqualTypeOf<SchemaVersion>()
  })

  test('are migrated to an article that no rule has looked at', () => {
    expectTypeOf(migrate).returns.toEqualTypeOf<Either<ReadonlyNonEmptyArray<Issue>, Article>>()
    const result = migrate(null, { maxIssues: 1 })
    if (result._tag === 'Right') expectTypeOf(result.right).not.toExtend<VerifiedArticle>()
    // @ts-expect-error no rules are run
    migrate(null, { severity: {} })
  })
})
