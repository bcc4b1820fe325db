const encode = (segment: string): string => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))

/**
 * A file name as the URI reference that SARIF asks for: relative as the name is, or with the scheme `file`.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317428
 */
export const artifactUri = (file: string): string => {
  const drive = /^[A-Za-z]:(?=[\\/])/.exec(file)?.[0]
  const path = drive === undefined ? file : file.slice(drive.length).replace(/\\/g, '/')
  const encoded = path.split('/').map(encode).join('/')
  if (drive !== undefined) return `file:///${drive}${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
