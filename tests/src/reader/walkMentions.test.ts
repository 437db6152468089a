import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { keepOneStop, walkMentions } from '../../../src/reader/walkMentions.ts';

const mention = (node: string) => `<span data-node="${node}" role="button" tabindex="-1">${node}</span>`;

function open(html: string) {
  const { document, Event } = parseHTML(`<!doctype html><html><body><article>${html}</article></body></html>`);
  const root = document.querySelector('article') as unknown as HTMLElement;
  const stops = () =>
    [...root.querySelectorAll<HTMLElement>('[data-node]')]
      .filter((item) => item.getAttribute('tabindex') === '0')
      .map((item) => item.dataset.node);
  const press = (node: string, key: string) => {
    const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key });
    root.querySelector(`[data-node=${node}]`)?.dispatchEvent(event as unknown as Event);
    return event.defaultPrevented;
  };
  const enter = (selector: string) =>
    root.querySelector(selector)?.dispatchEvent(new Event('focusin', { bubbles: true }) as unknown as Event);
  return { root, stops, press, enter };
}

describe('keepOneStop(root)', () => {
  it('makes the first name that is not folded away the only stop', () => {
    const { root, stops } = open(`<details>${mention('a')}</details><p>${mention('b')}${mention('c')}</p>`);
    keepOneStop(root);
    expect(stops()).toEqual(['b']);
    keepOneStop(root);
    expect(stops()).toEqual(['b']);
  });
});

describe('walkMentions(root)', () => {
  it('walks from name to name and moves the stop along', () => {
    const { root, stops, press } = open(`<p>${mention('a')} and ${mention('b')}</p><p>${mention('c')}</p>`);
    keepOneStop(root);
    const stop = walkMentions(root);
    expect(press('a', 'ArrowRight')).toBe(true);
    expect(stops()).toEqual(['b']);
    press('b', 'End');
    expect(stops()).toEqual(['c']);
    expect(press('c', 'Tab')).toBe(false);
    expect(stops()).toEqual(['c']);
    stop();
    expect(press('c', 'Home')).toBe(false);
    expect(stops()).toEqual(['c']);
  });

  it('makes the next name behind a sentence that takes the focus the stop, be it within or not', () => {
    const { root, stops, enter } = open(
      `<p>${mention('a')}<span data-asked>, ${mention('b')} and ${mention('c')}</span></p><p data-asked>Rain.</p>${mention('d')}`,
    );
    keepOneStop(root);
    walkMentions(root);
    enter('span[data-asked]');
    expect(stops()).toEqual(['b']);
    enter('p[data-asked]');
    expect(stops()).toEqual(['d']);
    enter('[data-node=c]');
    expect(stops()).toEqual(['c']);
  });
});
