/**
 * `sources.yaml`: what a person says of the articles beside it; goes before what is read from them. One entry a file;
 * every field is optional.
 */
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

const sources = z.record(z.string(), z.unknown());

export type Source = z.infer<typeof entry>;

export interface Sources {
  /** By file name, as written. */
  readonly entries: ReadonlyMap<string, Source>;
  /** Entries that make no sense and are left out: each one's place and what is wrong with it. */
  readonly problems: readonly string[];
}

/**
 * @param file the path of the file itself, for messages
 * @throws ReadError naming the line where the file as a whole cannot be read
 */
export function parseSources(text: string, file: string): Sources {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const fault = document.errors[0];
  if (fault) throw new ReadError(file, 'format', fault.message.split('\n')[0] ?? 'is not YAML', { cause: fault });
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  if (data === null) return { entries: new Map(), problems: [] };
  const whole = sources.safeParse(data);
  if (!whole.success)
    throw new ReadError(file, 'format', `the file: ${whole.error.issues[0]?.message}`, { cause: whole.error });
  const entries = new Map<string, Source>();
  const problems: string[] = [];
  for (const [name, written] of Object.entries(whole.data)) {
    const result = entry.safeParse(written ?? {});
    if (result.success) entries.set(name.normalize('NFC'), result.data);
    else problems.push(explain(name, result.error));
  }
  return { entries, problems };
}

function explain(name: string, { issues: [issue] }: z.ZodError): string {
  const place = [name, ...(issue?.path ?? []).map(String)].join(' → ');
  return `${place}: ${issue?.code === 'unrecognized_keys' ? `has an unknown field "${issue.keys[0]}"` : issue?.message}`;
}
