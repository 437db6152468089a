import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../graph/read/readArticle.ts';
import { ReadError } from '../../../graph/read/readError.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const story =
  'The firm, which was set up in 2012, makes valves for pumps and sells them in forty countries of the world, among them Chile.';

async function blocksOf(source: string, file: string): Promise<string[]> {
  const { blocks, text } = await readArticle(bytes(source), file);
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

describe('readArticle(bytes, "….md")', () => {
  const markdown = `---\ntitle: Valves sell well\nauthor: Ann Lee\ndate: 2024-05-16\nsource: Riverton Post\n---\n# Valves sell *well*\n\n${story.replace('pumps', '[pumps](https://example.org "p") &amp; **tubes**')}\n\n## Markets\n\n- Chile, which buys most of them\n- Peru, which buys the rest of them\n\n![The hall of the firm](hall.png)\n\n<script>alert(1)</script>\n`;

  it('keeps what is read and drops the marks', async () => {
    expect(await blocksOf(markdown, 'news.md')).toEqual([
      'headline: Valves sell well',
      `body: ${story.replace('pumps', 'pumps & tubes')}`,
      'heading: Markets',
      'body: Chile, which buys most of them',
      'body: Peru, which buys the rest of them',
      'caption: The hall of the firm',
    ]);
  });

  it('takes metadata from front matter', async () => {
    expect(await readArticle(bytes(markdown), 'news.md')).toMatchObject({
      title: 'Valves sell well',
      publisher: 'Riverton Post',
      published: '2024-05-16',
      byline: ['Ann Lee'],
    });
  });
});

describe('readArticle(bytes, "….md"): what means nothing', () => {
  it('leaves words between & and ; alone that name no character', async () => {
    expect(await blocksOf(`${story} &constructor; &toString; &amp;`, 'news.md')).toEqual([
      `headline: ${story} &constructor; &toString; &`,
    ]);
  });

  it.each([
    ['2022-99-77', null],
    ['2022-02-31', null],
    ['2024-05-16 08:00', '2024-05-16'],
    ['16 May 2024', '2024-05-16'],
    ['2024', '2024'],
  ])('reads the date %s as %s', async (date, published) => {
    const article = await readArticle(bytes(`---\ndate: ${date}\n---\n${story}`), 'news.md');
    expect(article.published).toBe(published);
  });
});

describe('readArticle(bytes, "….html")', () => {
  const html = `<!doctype html><html><head><title>Valves | Post</title>
    <meta property="og:site_name" content="Riverton Post"><meta property="article:published_time" content="2024-05-16T08:00:00Z">
    <link rel="canonical" href="https://example.org/valves">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Valves sell well","author":[{"@type":"Person","name":"Ann Lee"}]}]}</script>
    </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Valves sell well</h1><p>${story}</p><h2>Markets</h2><p>${story} R&amp;D takes a tenth of sales.</p>
    <figure><img src="x.png" onerror="alert(1)"><figcaption>The hall of the firm</figcaption></figure><p>${story}</p></article>
    <footer>Copyright Riverton Post</footer><script>document.title='changed'</script></body></html>`;

  it('keeps the story of the page', async () => {
    expect(await blocksOf(html, 'news.html')).toEqual([
      'headline: Valves sell well',
      `body: ${story}`,
      'heading: Markets',
      `body: ${story} R&D takes a tenth of sales.`,
      'caption: The hall of the firm',
      `body: ${story}`,
    ]);
  });

  it('takes metadata from meta tags and linked data', async () => {
    expect(await readArticle(bytes(html), 'news.html')).toMatchObject({
      title: 'Valves sell well',
      publisher: 'Riverton Post',
      published: '2024-05-16',
      url: 'https://example.org/valves',
      byline: ['Ann Lee'],
    });
  });

  it('reads a bare fragment', async () => {
    expect(await blocksOf(`<p>${story}</p>`, 'news.html')).toContain(`body: ${story}`);
  });

  it('refuses a page without text', async () => {
    await expect(readArticle(bytes('<html><body><script>1</script></body></html>'), 'news.html')).rejects.toThrow(
      'news.html: the file holds no text to read',
    );
  });
});

describe('readArticle(bytes, file) for any input', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<h1>',
      '<table><td>',
      '<!--',
      '<script>',
      '&amp',
      '# ',
      '> ',
      '- ',
      '```\n',
      '![',
      '](x)',
      '---\n',
      '|a|\n|-|',
      story,
    ),
  );
  it.each(['a.md', 'a.html'])('gives blocks within the text of %s, or says why not', async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece).map((pieces) => pieces.join('')),
        async (source) => {
          const article = await readArticle(bytes(source), file).catch((error: unknown) => error);
          if (article instanceof ReadError) return;
          const { blocks, text } = article as Awaited<ReturnType<typeof readArticle>>;
          for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('refuses a page nested without end', async () => {
    const page = `${'<div>'.repeat(60_000)}${story}`;
    await expect(readArticle(bytes(page), 'deep.html')).rejects.toThrow('deep.html: the file cannot be taken apart');
  });
});
