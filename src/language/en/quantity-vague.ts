import type { PhraseTable } from '../../text/phrases.ts';
import type { VagueWord } from '../quantity-rules.ts';

/** Vague numbers with the bounds that are read into them: a dozen to a hundred, "several" three to nine. */
export const EN_VAGUE: PhraseTable<VagueWord> = {
  name: 'quantity.vague',
  rows: [
    { phrases: ['tens of'], lower: '10', upper: '100', upperInclusive: false },
    {
      phrases: ['dozens of', 'dozens', 'scores of'],
      lower: '24',
      upper: '99',
      upperInclusive: true,
    },
    { phrases: ['hundreds of', 'hundreds'], lower: '100', upper: '1000', upperInclusive: false },
    {
      phrases: ['thousands of', 'thousands'],
      lower: '1000',
      upper: '10000',
      upperInclusive: false,
    },
    {
      phrases: ['tens of thousands of', 'tens of thousands'],
      lower: '10000',
      upper: '100000',
      upperInclusive: false,
    },
    {
      phrases: ['hundreds of thousands of', 'hundreds of thousands'],
      lower: '100000',
      upper: '1000000',
      upperInclusive: false,
    },
    {
      phrases: ['millions of', 'millions'],
      lower: '1000000',
      upper: '1000000000',
      upperInclusive: false,
    },
    {
      phrases: ['tens of millions of', 'tens of millions'],
      lower: '10000000',
      upper: '100000000',
      upperInclusive: false,
    },
    {
      phrases: ['hundreds of millions of', 'hundreds of millions'],
      lower: '100000000',
      upper: '1000000000',
      upperInclusive: false,
    },
    {
      phrases: ['billions of', 'billions'],
      lower: '1000000000',
      upper: '1000000000000',
      upperInclusive: false,
    },
    {
      phrases: ['tens of billions of', 'tens of billions'],
      lower: '10000000000',
      upper: '100000000000',
      upperInclusive: false,
    },
    {
      phrases: ['hundreds of billions of', 'hundreds of billions'],
      lower: '100000000000',
      upper: '1000000000000',
      upperInclusive: false,
    },
    { phrases: ['trillions of', 'trillions'], lower: '1000000000000', upperInclusive: false },
    { phrases: ['a couple of', 'a couple'], lower: '2', upper: '3', upperInclusive: true },
    { phrases: ['a pair of'], lower: '2', upper: '2', upperInclusive: true },
    { phrases: ['a handful of', 'handfuls of'], lower: '3', upper: '9', upperInclusive: true },
    { phrases: ['a few', 'quite a few'], lower: '3', upper: '9', upperInclusive: true },
    { phrases: ['a score of'], lower: '20', upper: '20', upperInclusive: true },
    { phrases: ['a few dozen'], lower: '24', upper: '60', upperInclusive: true },
    { phrases: ['several', 'a number of'], lower: '3', upper: '9', upperInclusive: true },
    { phrases: ['several dozen'], lower: '36', upper: '99', upperInclusive: true },
    {
      phrases: ['several hundred', 'a few hundred'],
      lower: '300',
      upper: '900',
      upperInclusive: true,
    },
    {
      phrases: ['several thousand', 'a few thousand'],
      lower: '3000',
      upper: '9000',
      upperInclusive: true,
    },
    {
      phrases: ['several million', 'a few million'],
      lower: '3000000',
      upper: '9000000',
      upperInclusive: true,
    },
    {
      phrases: ['several billion', 'a few billion'],
      lower: '3000000000',
      upper: '9000000000',
      upperInclusive: true,
    },
    { phrases: ['a dozen'], lower: '12', upper: '12', upperInclusive: true },
    { phrases: ['half a dozen'], lower: '6', upper: '6', upperInclusive: true },
    {
      phrases: ['half a million', 'half-a-million'],
      lower: '500000',
      upper: '500000',
      upperInclusive: true,
    },
    { phrases: ['half a billion'], lower: '500000000', upper: '500000000', upperInclusive: true },
    {
      phrases: ['half a trillion'],
      lower: '500000000000',
      upper: '500000000000',
      upperInclusive: true,
    },
  ],
};
