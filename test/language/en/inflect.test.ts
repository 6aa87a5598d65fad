import { expect, it } from 'vitest';
import { everyForm, finiteWith, verb } from '../../../src/language/en/inflect.ts';

it.each([
  ['sign', 'signs', 'signed', 'signed', 'signing'],
  ['initial', 'initials', 'initialed', 'initialed', 'initialing'],
  ['commit', 'commits', 'committed', 'committed', 'committing'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['oversee', 'oversees', 'oversaw', 'overseen', 'overseeing'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['strike', 'strikes', 'struck', 'struck', 'striking'],
  ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
  ['reach', 'reaches', 'reached', 'reached', 'reaching'],
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['argue', 'argues', 'argued', 'argued', 'arguing'],
  ['set up', 'sets up', 'set up', 'set up', 'setting up'],
])('inflects %s', (base, s, past, participle, ing) => {
  expect(verb(base)).toEqual({ base, s, past, participle, ing });
});

it('joins finite forms with what follows them', () => {
  expect(finiteWith('agree', 'to')).toEqual(['agree to', 'agrees to', 'agreed to']);
  expect(everyForm('urge')).toEqual(['urge', 'urges', 'urged', 'urging']);
});
