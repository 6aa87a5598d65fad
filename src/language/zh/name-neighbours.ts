import type { UnspacedNameRules } from '../unspaced-names.ts';

/** Characters and words beside Chinese names that make other words of them, or tell what they are. */
export const ZH_NAME_NEIGHBOURS: Pick<
  UnspacedNameRules,
  | 'compounds'
  | 'actions'
  | 'ordinary'
  | 'headParts'
  | 'locatives'
  | 'placeParts'
  | 'sideParts'
  | 'pairStarts'
  | 'bodyParts'
  | 'bodyEnds'
  | 'acts'
  | 'neverGiven'
> = {
  compounds: new Set([
    ...['府', '国', '级', '馆', '令', '职', '团', '制', '室', '处', '官', '职', '们', '届'],
    ...[
      '大会',
      '会议',
      '选举',
      '大选',
      '候选',
      '竞选',
      '峰会',
      '论坛',
      '任期',
      '办公',
      '年会',
      '专机',
      '对话',
      '中心',
    ],
  ]),
  actions: new Set([
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
  ]),
  ordinary: new Set([
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
  ]),
  headParts: new Set('门分队署势面员名长位件落内外下中前后属'),
  locatives: new Set('在于到达往抵'),
  placeParts: new Set('场民域关外口军方内立值委里间议国市'),
  sideParts: new Set('针略案法式向'),
  pairStarts: new Set('其集当之心途空手高初期年月市从'),
  bodyParts: new Set('工事舰火备费售购体'),
  bodyEnds: new Set('会党部局院方军团队社台国人家者'),
  acts: new Set(['参加', '出席', '陪同', '主持', '会见', '应邀']),
  neverGiven: new Set('的了在是和与同就被把让使吗呢吧我你他她它这那们'),
};
