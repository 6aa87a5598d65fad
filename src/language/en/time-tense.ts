import type { PhraseTable } from '../../text/phrases.ts';
import type { TenseWord, TimeFrame } from '../time-rules.ts';

/** Forms that tell the direction of a bare weekday or month. Regular past forms are known by their ending. */
export const EN_TENSE: PhraseTable<TenseWord> = {
  name: 'time.tense',
  rows: [
    {
      tense: 'future',
      phrases: [
        'will', "'ll", 'shall', 'wo', 'would', 'going to', 'plans to', 'plan to', 'planned to', 'aims to', 'intends to', 'due to',
        'scheduled to', 'scheduled for', 'expected to', 'expected on', 'expected in', 'expected', 'scheduled', 'set to', 'slated', 'hopes to',
        'hope to', 'is to', 'are to', 'due', 'should', 'agreed to', 'upcoming', 'may', 'might', 'can', 'must', 'could', 'begins',
        'starts', 'opens', 'to attend', 'to visit', 'to hold', 'to meet', 'to take', 'to begin', 'to start', 'to be', 'planned for', 'set for',
        'want', 'wants', 'urged', 'demand', 'looks to', 'prepare', 'prepares', 'preparing', 'calls for', 'threatened to', 'effective',
      ],
    },
    {
      tense: 'past',
      phrases: [
        'was', 'were', 'had', 'has', 'have', 'did', "'d", 'said', 'met', 'held', 'took', 'went', 'came', 'told', 'made', 'gave',
        'began', 'became', 'saw', 'left', 'rose', 'fell', 'won', 'lost', 'sent', 'brought', 'built', 'grew', 'hit', 'put', 'paid',
        'sold', 'bought', 'spoke', 'wrote', 'got', 'led', 'ran', 'set', 'spent', 'stood', 'struck', 'thought', 'fought', 'broke',
        'chose', 'drew', 'drove', 'felt', 'found', 'flew', 'kept', 'knew', 'laid', 'quit', 'sank', 'shot', 'slid', 'sought', 'sworn',
        'swore', 'taken', 'given', 'seen', 'done', 'been', 'gone', 'written', 'known', 'shown', 'stolen', 'hurt', 'since', 'died',
        'heard', 'tore', 'bore', 'beat', 'bit', 'blew', 'bound', 'bred', 'burst', 'cast', 'clung', 'crept', 'dug', 'drank', 'ate', 'fled', 'forbade', 'forgot', 'froze', 'hung', 'hid', 'leapt', 'lent', 'lit', 'overcame', 'oversaw', 'rang', 'rode', 'sang', 'shook', 'shrank', 'sat', 'slept', 'spun', 'sprang', 'stole', 'stuck', 'swept', 'swung', 'threw', 'undertook', 'woke', 'wore', 'bid', 'forced', 'cut', 'shut', 'split', 'spread', 'caught', 'taught', 'dealt', 'meant', 'withdrew', 'underwent', 'reported', 'killed',
      ],
    },
    { tense: 'present', phrases: ['is', 'are', 'says', 'am', 'remains', 'remain', 'continues', 'continue', "'re"] },
  ],
};

/** Words before a time that make it a limit. */
export const EN_TIME_FRAMES: PhraseTable<TimeFrame> = {
  name: 'time.frame',
  rows: [
    { frame: 'by', phrases: ['by', 'no later than', 'not later than', 'by no later than'] },
    { frame: 'until', phrases: ['until', 'till', 'up until', 'up to', 'through'] },
    { frame: 'before', phrases: ['before', 'prior to', 'ahead of'] },
    { frame: 'within', phrases: ['within', 'in less than'] },
    { frame: 'since', phrases: ['since', 'ever since', 'starting', 'starting in', 'starting from', 'beginning in', 'as of', 'effective'] },
    { frame: 'after', phrases: ['after', 'following'] },
  ],
};
