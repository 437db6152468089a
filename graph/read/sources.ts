/** `sources.yaml`: what the articles beside it do not say of themselves. One entry a file; every field is optional. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';
import { ReadError } from './readError.ts';

const entry = z.strictObject({
  title: z.optional(z.string().min(1)),
  publisher: z.optional(z.string().min(1)),
  /** A bare year is a number in YAML. */
  published: z.optional(z.coerce.string().refine(isCalendarDate, 'is not a date such as 2022, 2022-06 or 2022-06-22')),
  url: z.optional(z.url({ protocol: /^https?$/, error: 'is not a web address' })),
  byline: z.optional(z.array(z.string().min(1))),
});

const sources = z.record(z.string(), z.nullable(entry));

export type Source = z.infer<typeof entry>;
export type Sources = ReadonlyMap<string, Source>;

/**
 * @param file the path of the file itself, for messages
 * @returns entries by file name, as written
 * @throws ReadError naming the line or the entry at fault
 */
export function parseSources(text: string, file: string): Sources {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const fault = document.errors[0];
  if (fault) throw new ReadError(file, 'format', fault.message.split('\n')[0] ?? 'is not YAML', { cause: fault });
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  if (data === null) return new Map();
  const result = sources.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    const place = issue?.path.map(String).join(' → ') || 'the file';
    const problem = issue?.code === 'unrecognized_keys' ? `has an unknown field "${issue.keys[0]}"` : issue?.message;
    throw new ReadError(file, 'format', `${place}: ${problem}`, { cause: result.error });
  }
  return new Map(Object.entries(result.data).map(([name, value]) => [name.normalize('NFC'), value ?? {}]));
}
