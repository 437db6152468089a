export type ReadReason = 'empty' | 'binary' | 'encoding' | 'size' | 'format' | 'unreadable';

/** What a person can do about each reason. */
export const ADVICE: Readonly<Record<ReadReason, string>> = {
  empty: 'Put the article into it, or remove it.',
  binary: 'Save the article as plain text, Markdown or HTML.',
  encoding: 'Save it again as UTF-8.',
  size: 'Split it into one file an article.',
  format: 'Correct the place named, then build again.',
  unreadable: 'Check that the file is there and may be read.',
};

/** A file that cannot become an article; `file`, `reason` and `advice` are for a person to read. */
export class ReadError extends Error {
  readonly file: string;
  readonly reason: ReadReason;
  readonly advice: string;

  constructor(file: string, reason: ReadReason, problem: string, options?: ErrorOptions) {
    super(`${file}: ${problem}`, options);
    this.name = 'ReadError';
    this.file = file;
    this.reason = reason;
    this.advice = ADVICE[reason];
  }
}
