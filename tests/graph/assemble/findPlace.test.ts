import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../graph/assemble/findPlace.ts';

describe('findPlace(name, kind, setting)', () => {
  it('is the place of the name that holds what is said to lie in it', () => {
    expect(findPlace('Georgia', 'province', { around: [], within: ['Atlanta'] })?.id).toBe('united-states/georgia');
    expect(findPlace('New York', 'province', { around: [], within: ['Albany'] })?.id).toBe(
      'united-states/new-york-state',
    );
  });

  it('is the place of the name that lies in what is said to be around it', () => {
    expect(findPlace('Birmingham', 'city', { around: ['Alabama'], within: [] })?.id).toBe(
      'united-states/alabama/birmingham',
    );
    expect(findPlace('Leeds', 'city', { around: ['Yorkshire'], within: [] })?.id).toBe('united-kingdom/england/leeds');
  });

  it('is the one in the region behind a comma', () => {
    expect(findPlace('Cambridge, England', 'city')?.id).toBe('united-kingdom/england/cambridge');
    expect(findPlace('Cambridge, Massachusetts', 'city')?.id).toBe('united-states/massachusetts/cambridge');
    expect(findPlace('Nowhereville, Mars', 'city')).toBeNull();
  });

  it('is none where the province around has other towns, and none so called', () => {
    expect(findPlace('Leeds', 'city', { around: ['Alabama'], within: [] })).toBeNull();
    expect(findPlace('Leeds', 'city', { around: ['Mississippi'], within: [] })).toBeNull();
  });
});
