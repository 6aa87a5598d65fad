import type { PhraseTable } from '../../text/phrases.ts';

/** Common nouns that can promise, sign or support: bodies and groups of people in office. */
export const EN_COLLECTIVES: PhraseTable = {
  name: 'collective',
  rows: [
    { phrases: ['government', 'governments', 'ministry', 'ministries', 'council', 'commission', 'committee', 'administration', 'cabinet', 'parliament', 'authorities', 'delegation', 'delegations', 'secretariat', 'coalition', 'alliance', 'union', 'bloc', 'regime', 'presidency', 'assembly', 'working group', 'task force', 'federation'] },
    { phrases: ['parties', 'sides', 'countries', 'nations', 'states', 'members', 'member states', 'leaders', 'ministers', 'presidents', 'partners', 'allies', 'officials', 'representatives', 'participants', 'governments', 'heads of state', 'economies', 'signatories', 'negotiators', 'envoys', 'neighbours', 'neighbors', 'donors', 'lawmakers', 'chairs', 'companies'] },
    { phrases: ['party', 'side', 'country', 'nation', 'state', 'minister', 'president', 'leader', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'ambassador', 'chancellor', 'premier', 'secretary', 'company', 'ministry spokesperson', 'agency', 'bank', 'central bank', 'fund', 'community', 'international community', 'army', 'military'] },
  ],
};
