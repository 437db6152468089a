import { describe, expect, it } from 'vitest';
import { captionPicture, nameView } from '../../../src/export/namePicture.ts';
import type { Picture } from '../../../src/state/picture.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { BLANK } from '../state/blankPicture.ts';
import { SMALL } from '../state/smallGraph.ts';

const PICTURE: Picture = {
  ...BLANK,
  entities: 2,
  relations: 1,
  articles: new Set(SMALL.attributes.articles.map(({ id }) => id)),
};

describe('nameView(state)', () => {
  it('is the graph, what is in focus, or what is selected in it', () => {
    const store = createClewStore(SMALL);
    expect(nameView(store.getState())).toBe('Small');
    store.actions.focusOn('region/brigg', 1);
    store.actions.select(null);
    expect(nameView(store.getState())).toBe('Around Brigg');
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(nameView(store.getState())).toBe('Alba Works');
    store.actions.pickNodes(['company/alba', 'region/brigg']);
    expect(nameView(store.getState())).toBe('Alba Works and 1 other');
  });
});

describe('captionPicture(state, picture)', () => {
  it('says how much of the graph is seen, and who it comes from', () => {
    const store = createClewStore(SMALL);
    const details = `2 of ${SMALL.nodes.length} entities, 1 relation. Source: The Post.`;
    expect(captionPicture(store.getState(), PICTURE)).toEqual({ title: 'Small', details });
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(captionPicture(store.getState(), PICTURE)).toEqual({ title: 'Alba Works', details: `Small: ${details}` });
  });

  it('says how much of what is seen is the path', () => {
    const store = createClewStore(SMALL);
    store.actions.startPath('company/alba', 'region/brigg');
    store.actions.setAnswers([{ nodes: ['company/alba', 'region/brigg'], edges: ['e1'] }]);
    const picture = { ...PICTURE, entities: 4, relations: 3, path: { entities: 2, relations: 1 } };
    const { title, details } = captionPicture(store.getState(), picture);
    expect(title).toMatch(/Alba Works.*Brigg/);
    expect(details).toMatch(/^Small: a path of 2 entities, 1 relation, among 4 of 5 entities, 3 relations\. Source: /);
  });

  it('says how many are dimmed, and names the atlas of a map', () => {
    const store = createClewStore(SMALL);
    const detailsOf = (part: Partial<Picture>) => captionPicture(store.getState(), { ...PICTURE, ...part }).details;
    expect(detailsOf({ dimmed: 12 })).toContain('1 relation. Dimmed: 12 more that the filters leave out.');
    expect(detailsOf({ hasMap: true })).toMatch(/Source: The Post\. Map: Natural Earth, GeoNames\.$/);
    expect(detailsOf({})).not.toMatch(/Dimmed|Map/);
  });

  it('counts the publishers that are more than one reads, and the articles that name none', () => {
    const [article] = SMALL.attributes.articles;
    if (!article) throw new Error('the small graph has an article');
    const articles = [null, 'B', 'C', 'B', 'D', 'E', 'F', 'G', 'H'].map((publisher, at) => ({
      ...article,
      id: `a${at}`,
      publisher,
    }));
    const store = createClewStore({ ...SMALL, attributes: { ...SMALL.attributes, articles } });
    const seen = { ...PICTURE, articles: new Set(articles.map(({ id }) => id)) };
    expect(captionPicture(store.getState(), seen).details).toMatch(
      /Source: B, C, D, E, F, G and 1 other; 1 article without a publisher\.$/,
    );
    const two = { ...PICTURE, articles: new Set(['a2', 'a4']) };
    expect(captionPicture(store.getState(), two).details).toMatch(/Source: C, D\.$/);
    const nameless = { ...PICTURE, articles: new Set(['a0']) };
    expect(captionPicture(store.getState(), nameless).details).toMatch(/Source: 1 article without a publisher\.$/);
    const none = { ...PICTURE, articles: new Set<string>() };
    expect(captionPicture(store.getState(), none).details).not.toContain('Source');
  });
});
