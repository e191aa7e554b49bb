/** What a browser sent as a form, with or without files. */
import type { FastifyRequest } from 'fastify';
import { formFields, type FormFields } from './form-fields.js';

export interface SentForm {
  readonly fields: FormFields;
  readonly files: readonly SentFile[];
}

export interface SentFile {
  /** Of the field. */
  readonly name: string;
  /** `undefined` if there were more than allowed. */
  readonly bytes: Buffer | undefined;
}

/** Of `multipart/form-data`: more photos than a request takes, so that too many can be told instead of cut off, and the longest description in one field. */
export const formLimits = { files: 20, fileSize: 12 * 1024 * 1024, fields: 300, fieldSize: 256 * 1024 } as const;

export async function readForm(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { fields: (request.body ?? {}) as FormFields, files: [] };
  const entries: [string, string][] = [];
  const files: SentFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      entries.push([part.fieldname, String(part.value)]);
      continue;
    }
    const bytes = await part.toBuffer();
    // A file field that was left empty is sent as a file without a name.
    if (part.filename !== '') files.push({ name: part.fieldname, bytes: part.file.truncated ? undefined : bytes });
  }
  return { fields: formFields(entries), files };
}
