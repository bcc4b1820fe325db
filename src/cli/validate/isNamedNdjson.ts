const ENDINGS = ['.ndjson', '.jsonl']

/** Whether a file is NDJSON by its name. */
export const isNamedNdjson = (file: string): boolean => ENDINGS.some((ending) => file.toLowerCase().endsWith(ending))
