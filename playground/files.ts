import { MOST_BYTES } from './deflated.js'
import { textOfBytes } from './textOfBytes.js'

/** What came of a file: its text, or why there is none. */
export type FileText = { readonly text: string } | { readonly fault: string }

/** Reads a file, if it is UTF-8 and not larger than the playground can show. */
export const readFile = async (file: File): Promise<FileText> => {
  if (file.size > MOST_BYTES) return { fault: `${file.name} is larger than ${MOST_BYTES / 1024 / 1024} MiB` }
  const text = textOfBytes(await file.arrayBuffer())
  return text === undefined ? { fault: `${file.name} is not UTF-8 text` } : { text }
}

/** Takes every file that is dropped anywhere on the page, before the editor would put it into the text. */
export const acceptDrops = (onFile: (file: File) => void): void => {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
  const mark = (isOver: boolean): boolean => document.body.classList.toggle('dragged-over', isOver)
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    mark(true)
  }
  const onDrop = (event: DragEvent): void => {
    mark(false)
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onFile(file)
  }
  document.addEventListener('dragover', onDragOver, true)
  document.addEventListener('dragleave', () => mark(false), true)
  document.addEventListener('drop', onDrop, true)
}
