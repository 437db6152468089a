/**
 * Fits graph/annotate/tagger/weights.data.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFeatures } from '../../graph/annotate/tagger/features.ts';
import { LABELS, mayFollow } from '../../graph/annotate/tagger/labels.ts';
import { SURE } from '../../graph/annotate/tagger/revise.ts';
import { viewLines } from '../../graph/annotate/tagger/surroundings.ts';
import { Tagger } from '../../graph/annotate/tagger/tagger.ts';
import { alignEntities } from '../../graph/evaluate/alignEntities.ts';
import { addTallies, EMPTY_TALLY, rate, type Tally } from '../../graph/evaluate/tally.ts';
import { resolve as resolveNames } from '../../graph/resolve/resolve.ts';
import { fitChain, type PackedChain, type Sequence } from './fitChain.ts';
import { type Document, readDocuments } from './tagger/documents.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    seen: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    unseen: { type: 'string', multiple: true, default: [] },
    not: { type: 'string', default: '^[de](?:03|06|09|12)-' },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    bits: { type: 'string', default: '20' },
    epochs: { type: 'string', default: '8' },
    penalty: { type: 'string', default: '0.0007' },
    lasso: { type: 'string', default: '0.003' },
    rate: { type: 'string', default: '0.1' },
    least: { type: 'string', default: '0.05' },
    min: { type: 'string', default: '3' },
    upweight: { type: 'string', default: '1' },
    sure: { type: 'string', multiple: true, default: [] },
    show: { type: 'string' },
    keep: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const not = new RegExp(values.not);
const only = { test: (name: string) => !not.test(name) } as RegExp;
const documents: Document[] = await readDocuments(
  { articles: join(ROOT, 'seeds'), gold: join(ROOT, 'tests/gold'), isUnseen: false },
  only,
);
for (const folder of values.seen)
  documents.push(
    ...(await readDocuments({ articles: join(folder, 'articles'), gold: join(folder, 'gold'), isUnseen: false }, only)),
  );
for (const folder of values.unseen)
  documents.push(
    ...(await readDocuments({ articles: join(folder, 'articles'), gold: join(folder, 'gold'), isUnseen: true }, only)),
  );
console.log(documents.length, 'articles', documents.filter((d) => d.isUnseen).length, 'unseen');

const examples = documents.map((document) => {
  const { byRule, isUnseen } = document;
  const views = viewLines(byRule.lines, isUnseen ? byRule.found : null, byRule.open);
  return views
    .map((view) => ({ view, allowed: document.allowed[view.line.index] as Uint32Array }))
    .filter(({ view }) => view.line.words.length > 0 && view.line.sentence.tokens.length > 0)
    .map(({ view, allowed }) => ({
      features: view.line.words.map((_, at) => Uint32Array.from(new Set(readFeatures(view, at, [])))),
      allowed,
    }));
});

function fit(chosen: readonly number[]): PackedChain {
  const counts = new Map<number, number>();
  for (const index of chosen) {
    const own = new Set<number>();
    for (const { features } of examples[index] ?? []) for (const word of features) for (const f of word) own.add(f);
    for (const f of own) counts.set(f, (counts.get(f) ?? 0) + 1);
  }
  const least = Number(values.min);
  const sequences: Sequence[] = chosen.flatMap((index) =>
    (examples[index] ?? []).map(({ features, allowed }) => ({
      features: features.map((word) => word.filter((f) => (counts.get(f) ?? 0) >= least)),
      allowed,
      weight: documents[index]?.isUnseen ? Number(values.upweight) : 1,
    })),
  );
  return fitChain(sequences, {
    labels: LABELS,
    mayFollow,
    bits: Number(values.bits),
    epochs: Number(values.epochs),
    penalty: Number(values.penalty),
    lasso: Number(values.lasso),
    rate: Number(values.rate),
    least: Number(values.least),
  });
}

type ByType = Map<string, Tally>;
function judge(document: Document, tagger: Tagger | null, tallies: ByType, list = false): void {
  const { article, sentences, dates, gold } = document;
  const { entities } = resolveNames(article, sentences, dates, () => null, tagger);
  const nodes = entities.map((e) => ({
    key: e.id,
    attributes: { entityType: e.type, name: e.name, label: e.label, aliases: e.aliases },
  }));
  const { goldOf, missed, wrong } = alignEntities(nodes, gold.entities);
  const add = (type: string, tally: Partial<Tally>) => {
    for (const key of [type, 'all'])
      tallies.set(key, addTallies([tallies.get(key) ?? EMPTY_TALLY, { ...EMPTY_TALLY, ...tally }]));
  };
  for (const g of goldOf.values()) if (!g.optional) add(g.type, { right: 1 });
  for (const g of missed) {
    add(g.type, { missed: 1 });
    if (list) console.log(document.name.slice(0, 3), 'MISSED', g.type, '|', g.name, '|', g.aliases.join(' | '));
  }
  for (const n of wrong) {
    add(n.attributes.entityType, { wrong: 1 });
    if (list)
      console.log(
        document.name.slice(0, 3),
        'WRONG',
        n.attributes.entityType,
        '|',
        n.attributes.name,
        '|',
        n.attributes.aliases.join(' | '),
      );
  }
}
function report(title: string, tallies: ByType): void {
  console.log(title);
  for (const [type, t] of [...tallies].sort()) {
    const { precision, recall, f1 } = rate(t);
    console.log(
      ' ',
      type.padEnd(13),
      'P',
      (precision ?? 0).toFixed(3),
      'R',
      (recall ?? 0).toFixed(3),
      'F',
      (f1 ?? 0).toFixed(3),
      t.right,
      t.missed,
      t.wrong,
    );
  }
}

const unseen = documents.flatMap(({ isUnseen }, at) => (isUnseen ? [at] : []));
const folds = Number(values.folds);
if (folds > 1) {
  const before: ByType = new Map();
  for (const at of unseen) judge(documents[at] as Document, null, before);
  report('rules alone', before);
  const taggers: Tagger[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(unseen.filter((_, at) => at % folds === fold));
    const t0 = Date.now();
    const file = values.keep ? `${values.keep}.${fold}.json` : null;
    const packed: PackedChain =
      file && existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : fit(documents.map((_, at) => at).filter((at) => !left.has(at)));
    if (file) writeFileSync(file, JSON.stringify(packed));
    console.log(`fold ${fold}: ${Math.round((Date.now() - t0) / 1000)} s, ${packed.weights.length} bytes`);
    taggers.push(new Tagger(packed));
  }
  const settings = values.sure.length ? values.sure : ['0,0,0,0'];
  for (const setting of settings) {
    const [add, retype, bound, drop, consent = 1] = setting.split(',').map(Number);
    Object.assign(SURE, { add, retype, bound, drop, consent });
    const after: ByType = new Map();
    unseen.forEach((at, order) =>
      judge(documents[at] as Document, taggers[order % folds] as Tagger, after, values.list),
    );
    report(`with tagger ${setting}`, after);
  }
  if (values.show)
    unseen.forEach((at, order) => {
      const d = documents[at] as Document;
      if (!new RegExp(values.show as string).test(d.name)) return;
      for (const view of viewLines(d.byRule.lines, d.byRule.found, d.byRule.open)) {
        const { words } = view.line;
        if (words.length === 0) continue;
        const say = (item: { from: number; to: number; type?: string; margin?: number }) =>
          `${words
            .slice(item.from, item.to)
            .map((w) => w.text)
            .join(' ')} [${item.type} ${item.margin ?? ''}]`;
        console.log('\n' + words.map((w) => w.text).join(' '));
        console.log(
          '  RULE',
          d.byRule.found
            .filter((x) => x.line === view.line.index)
            .map((x) => say(x))
            .join('; '),
          ' OPEN',
          d.byRule.open
            .filter((x) => x.line === view.line.index)
            .map((x) => say(x as any))
            .join('; '),
        );
        console.log(
          '  TAG ',
          (taggers[order % folds] as Tagger)
            .read(view)
            .tagged.map((x) => say(x))
            .join('; '),
        );
        const gold: string[] = [];
        const al = d.allowed[view.line.index] as Uint32Array;
        al.forEach((m, i) => {
          if (m !== 1) gold.push(words[i]?.text + ':' + LABELS.filter((_, l) => m & (1 << l)).join('/'));
        });
        console.log('  GOLD', gold.join(' '));
      }
    });
}
if (values.write) {
  const packed = fit(documents.map((_, at) => at));
  writeFileSync(join(ROOT, 'graph/annotate/tagger/weights.data.json'), `${JSON.stringify(packed)}\n`);
  console.log(packed.weights.length, 'bytes');
}
