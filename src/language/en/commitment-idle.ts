import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';

/** A verb after "will" or "plans to" that promises nothing. */
export interface IdleVerbRow extends PhraseRow {
  /** `schedule`: a meeting or a journey, claimed as such; `state`: being, knowing, winning, what happens to one. */
  readonly idle: 'schedule' | 'state';
}

/** Verbs that promise nothing; the phrase begins with the verb. */
export const EN_IDLE_VERBS: PhraseTable<IdleVerbRow> = {
  name: 'commitment.idle',
  rows: [
    {
      idle: 'schedule',
      phrases: [
        'meet', 'visit', 'travel', 'attend', 'arrive', 'return', 'depart', 'fly', 'tour', 'stop', 'go', 'come', 'leave for', 'speak',
        'hold talks', 'hold a meeting', 'hold meetings', 'hold bilateral', 'hold consultations', 'hold discussions', 'hold a bilateral',
        'hold a press', 'hold a news', 'hold a joint press', 'host a meeting', 'host the', 'host a', 'host president', 'host prime',
        'participate', 'take part', 'discuss', 'deliver remarks', 'deliver a speech', 'deliver the keynote', 'address', 'join', 'chair',
        'co-chair', 'pay a visit', 'pay an official', 'pay a state', 'receive', 'welcome', 'brief', 'consult', 'convene',
        'lead the', 'lead a', 'represent', 'accompany', 'be joined', 'engage with', 'have talks', 'have a meeting', 'moderate',
        'focus on', 'talk', 'exchange views', 'give a speech', 'make a visit', 'highlight', 'underscore', 'emphasize', 'stress',
        'offer his condolences', 'offer her condolences', 'sign', 'conclude', 'initial',
      ],
    },
    {
      idle: 'state',
      phrases: [
        'be', 'have', 'know', 'see', 'need', 'find', 'depend', 'remain', 'become', 'likely', 'reach', 'rise', 'fall', 'face', 'mark',
        'tell', 'lose', 'win', 'suffer', 'feel', 'benefit', 'get', 'take place', 'hit', 'grow', 'play', 'say', 'think', 'want', 'wish', 'hope',
        'like', 'love', 'miss', 'die', 'live', 'die', 'regret', 'understand', 'realise', 'realize', 'enjoy', 'stay', 'look', 'look forward',
        'turn', 'make it', 'celebrate', 'compete', 'qualify', 'score', 'probably', 'certainly', 'always', 'inevitably', 'soon',
        'succeed', 'fail', 'try', 'appear', 'seem', 'belong', 'run out', 'expire', 'end', 'begin', 'start', 'prevail', 'experience',
        'surpass', 'exceed', 'overtake', 'account', 'learn', 'admit', 'remember', 'forget', 'recall', 'wait', 'ask', 'happen', 'agree',
        'struggle', 'spend', 'wear', 'sit', 'sleep', 'eat', 'retire', 'stand trial', 'serve', 'draw on', 'stimulate', 'endure',
        'do well', 'do everything', 'turn out', 'end up', 'go down', 'go on', 'come under', 'judge', 'believe', 'hear', 'meanwhile',
      ],
    },
  ],
};
