/** Organisations that no table lists: a state or place, what they do, and a word that closes such names. */
import { isStop, type Look } from './look.ts';

const LONGEST_NAME = 12;

/** The end of an organisation's name that goes on after its state or place: "宪法法院", "中央司令部". */
export function organisationEnd(look: Look, from: number): number | undefined {
  for (let at = from; at - from <= LONGEST_NAME; at++) {
    if (!look.isIdeograph(at) || look.tokens.sentences[at] !== look.tokens.sentences[from])
      return undefined;
    const found = look.hit('organisation-head', at);
    const head = found && (at > from + 1 || found.to - at >= 4) ? found : undefined;
    if (head && isWholeHead(look, head.from, head.to)) return head.to;
    if (at > from && startsName(look, at)) return undefined;
    const form = look.forms[at] as string;
    if (isStop(look, at) || look.rules.followers.has(look.slice(at, at + 2))) return undefined;
    if (look.title(at)) return undefined;
    if (look.rules.speech.has(look.slice(at, at + 2))) return undefined;
    if (ACTIONS.has(look.slice(at, at + 2)) || look.rules.side === form) return undefined;
  }
  return undefined;
}

function startsName(look: Look, at: number): boolean {
  return ['state', 'organisation', 'person', 'name-more'].some((t) => look.hit(t, at));
}

const PARTS: ReadonlySet<string> = new Set('门分队署势面员名长位件落内外下中前后属');

/** Whether a word for a body is not the beginning or end of another: "部" in "部门" or "内部". */
export function isWholeHead(look: Look, from: number, to: number): boolean {
  const title = look.title(from) ?? look.title(from - 1);
  if (title && title.to > to) return false;
  if (to - from === 1 && ORDINARY.has(look.slice(from - 1, to))) return false;
  return to - from > 1 || !PARTS.has(look.forms[to] ?? '');
}

/** Words that end like an organisation and name none. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...[
    '布局',
    '结局',
    '格局',
    '当局',
    '战局',
    '全局',
    '破局',
    '变局',
    '大局',
    '僵局',
    '时局',
    '开局',
  ],
  ...['全部', '内部', '外部', '局部', '南部', '北部', '东部', '西部', '中部', '干部', '总部'],
  ...['部署', '签署', '两党', '政党', '常委', '一部', '各部'],
]);

/** Verbs that part a state from a body that it acts on. */
const ACTIONS: ReadonlySet<string> = new Set([
  ...[
    '加入',
    '退出',
    '成立',
    '设立',
    '组建',
    '袭击',
    '打击',
    '制裁',
    '进攻',
    '控制',
    '收购',
    '援助',
    '解散',
  ],
  ...[
    '批准',
    '通过',
    '启动',
    '建立',
    '推动',
    '加强',
    '深化',
    '促进',
    '开展',
    '参与',
    '企业',
    '多家',
    '一家',
  ],
  ...[
    '派出',
    '派遣',
    '摧毁',
    '占领',
    '摆脱',
    '试图',
    '担任',
    '负责',
    '提供',
    '两国',
    '媒体',
    '领导',
    '主要',
  ],
  ...[
    '关系',
    '首都',
    '南部',
    '北部',
    '东部',
    '西部',
    '中部',
    '多个',
    '多地',
    '多名',
    '部分',
    '所有',
    '涉及',
  ],
]);
