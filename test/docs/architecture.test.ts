import { expect, test } from 'vitest'
import { renderArchitecture } from '../../scripts/docs/architecturePicture.js'
import { importsBetweenFolders } from '../../scripts/docs/importsBetweenFolders.js'
import { textOf } from '../examples/projectFiles.js'

test('the imports of a folder are found, its own aside', () => {
  const imports = importsBetweenFolders()
  expect(imports.get('codec')).toEqual([])
  expect(imports.get('vocabulary')).toEqual(['codec'])
  expect(imports.get('stream')).toEqual(['decode', 'issue', 'json'])
})

test('the picture of the folders is that of the imports', () => {
  expect(textOf('docs/images/architecture.svg')).toBe(renderArchitecture())
})
