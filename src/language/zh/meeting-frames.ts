import type { PhraseTable } from '../../text/phrases.ts';
import type { MeetingFrame, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', required: true, inherit: true };
const PARTNER: RoleRule = { role: 'counterpart', side: 'before', marks: ['同', '与', '和', '跟'] };
const RECEIVED: RoleRule = { role: 'object', side: 'after', required: true };
const SITE: RoleRule = { role: 'place', side: 'before', marks: ['在', '于'] };

/** Chinese words of meeting. */
export const ZH_MEETING_FRAMES: PhraseTable<MeetingFrame> = {
  name: 'meeting-frame',
  rows: [
    {
      id: 'receives',
      phrases: wordList('会见, 会见了, 会见到, 接见, 接见了, 礼节性会见'),
      format: 'in person',
      status: 'held',
      roles: [SUBJECT, RECEIVED, SITE],
      reason: 'Host, 会见, guest; the guest is the head of all that follows, behind its modifiers.',
      hit: '国家主席习近平7日在北京人民大会堂会见来华进行国事访问的塞尔维亚总统武契奇。',
      miss: '王毅参加会见。',
    },
    {
      id: 'talks',
      phrases: wordList(`
        举行会谈, 举行会晤, 举行了会谈, 举行了会晤, 举行双边会谈, 举行双边会晤, 举行小范围会谈, 举行大范围会谈, 举行正式会谈,
        举行工作会谈, 举行磋商, 举行了磋商, 举行谈判, 举行战略对话, 举行首次会谈, 举行首次会晤, 举行非正式会晤, 举行三方会晤,
        进行会谈, 进行了会谈, 进行磋商, 进行会晤, 举行会面, 举行了会面, 举行一对一会谈, 举行闭门会谈, 展开会谈
      `),
      format: 'in person',
      status: 'held',
      roles: [SUBJECT, PARTNER, SITE],
      reason: 'Talks are held by the subject with whom 同 or 与 names, or by two named together.',
      hit: '国务院总理李强11日同西班牙首相桑切斯举行会谈。',
      miss: '会谈的气氛友好。',
    },
    {
      id: 'meets',
      phrases: wordList('会谈, 会晤, 会面'),
      format: 'in person',
      status: 'held',
      needs: 'occasion',
      roles: [SUBJECT, PARTNER, SITE],
      reason: 'The noun alone is a verb only where both sides are named.',
      hit: '国务院总理李强18日同泰国总理赛塔会谈。',
      miss: '双方在会谈中回顾了两国关系。',
    },
    {
      id: 'video-talks',
      phrases: wordList(`
        举行视频会晤, 举行视频会谈, 举行视频会议, 举行视频磋商, 举行线上会晤, 举行线上会谈, 视频会晤, 举行了视频会晤,
        举行了视频会谈, 视频会见, 进行视频会晤, 进行视频会谈
      `),
      format: 'video',
      status: 'held',
      roles: [SUBJECT, PARTNER],
      reason: 'As talks, over video.',
      hit: '国家主席习近平8日同德国总理举行视频会晤。',
      miss: '视频会晤的筹备工作就绪。',
    },
    {
      id: 'calls',
      phrases: wordList(`
        通电话, 通话, 通了电话, 进行通话, 进行了通话, 举行电话会谈, 举行了电话会谈, 进行电话会谈, 通了话, 进行电话交谈,
        举行电话会晤, 电话交谈, 举行通话
      `),
      format: 'call',
      status: 'held',
      roles: [SUBJECT, PARTNER],
      reason: 'A call; 应约 before it says that the other side asked for it.',
      hit: '外交部长王毅应约同法国外交部长通电话。',
      miss: '通话的内容没有公布。',
    },
    {
      id: 'pays-visit',
      future: true,
      phrases: wordList(`
        进行国事访问, 进行正式访问, 进行工作访问, 进行友好访问, 进行正式友好访问, 进行访问, 进行了访问, 进行历史性访问,
        展开访问, 开展访问, 进行了国事访问, 进行了正式访问, 展开国事访问, 国事访问, 正式访问, 工作访问, 友好访问, 正式友好访问
      `),
      format: 'visit',
      status: 'held',
      roles: [SUBJECT, { role: 'place', side: 'before', marks: ['对'], required: true }],
      reason: 'The country stands behind 对.',
      hit: '国家主席习近平10日至12日对越南进行国事访问。',
      miss: '来华进行国事访问的总统出席了仪式。',
    },
    {
      id: 'visits',
      phrases: wordList('访问, 访问了, 抵达, 造访, 出访, 首访, 到访, 抵达了'),
      format: 'visit',
      status: 'held',
      predicate: true,
      future: true,
      roles: [SUBJECT, { role: 'place', side: 'after', take: 'nearest', required: true }],
      reason:
        'A person goes to a country that follows at once; 访问 as a noun has no country behind it.',
      hit: '德国总理默茨将于本月访问中国。',
      miss: '这次访问取得圆满成功。',
    },
    {
      id: 'comes',
      phrases: wordList('访华, 来华, 赴华, 抵华'),
      format: 'visit',
      status: 'held',
      predicate: true,
      future: true,
      placeInside: true,
      roles: [{ role: 'subject', side: 'before', required: true }],
      reason:
        'The country is inside the word; the visitor stands before it, or behind it as the noun it describes.',
      hit: '来华进行国事访问的塞尔维亚总统武契奇出席欢迎仪式。',
      miss: '欢迎更多游客来华旅游。',
    },
    {
      id: 'attends',
      future: true,
      phrases: wordList('出席, 出席了, 参加, 参加了, 共同出席, 赴会, 主持, 主持召开, 共同主持'),
      format: 'attendance',
      status: 'held',
      roles: [SUBJECT, SITE],
      reason: 'Somebody attends a summit or council that is named by its series, number or body.',
      hit: '国务院总理李强10日在吉隆坡出席第28次中国—东盟领导人会议。',
      miss: '王毅出席上述活动。',
    },
  ],
};
