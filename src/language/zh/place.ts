/** Places that the reference does not list, and the words that close a place's name. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { NamedRow } from '../unspaced-names.ts';
import { wordList } from '../word-list.ts';

const PROVINCES = wordList(`
  河北, 山西, 辽宁, 吉林, 黑龙江, 江苏, 浙江, 安徽, 福建, 江西, 山东, 河南, 湖北, 湖南, 广东, 海南, 四川, 贵州, 云南,
  陕西, 甘肃, 青海
`);
const REGIONS = wordList('内蒙古, 广西, 西藏, 宁夏, 新疆');
const MUNICIPALITIES = wordList(`
  北京, 上海, 天津, 重庆, 广州, 深圳, 杭州, 南京, 武汉, 成都, 西安, 郑州, 长沙, 济南, 青岛, 大连, 沈阳, 长春, 哈尔滨,
  石家庄, 太原, 合肥, 福州, 厦门, 南昌, 南宁, 海口, 三亚, 贵阳, 昆明, 拉萨, 兰州, 西宁, 银川, 乌鲁木齐, 呼和浩特,
  宁波, 苏州, 无锡, 温州, 珠海, 东莞, 佛山, 喀什, 义乌, 满洲里, 绥芬河, 烟台, 威海
`);

/** More places. */
export const ZH_PLACES: PhraseTable<NamedRow> = {
  name: 'place-more',
  rows: [
    {
      phrases: [
        ...PROVINCES,
        ...PROVINCES.map((p) => `${p}省`),
        ...REGIONS,
        ...REGIONS.map((p) => `${p}自治区`),
        '广西壮族自治区',
        '宁夏回族自治区',
        '新疆维吾尔自治区',
        ...MUNICIPALITIES,
        ...MUNICIPALITIES.map((p) => `${p}市`),
        ...wordList(`
          亚洲, 欧洲, 非洲, 北美, 北美洲, 南美, 南美洲, 拉美, 拉丁美洲, 大洋洲, 南极, 北极, 中东, 中亚, 东亚, 南亚, 东南亚,
          西亚, 东欧, 西欧, 中东欧, 北欧, 加勒比, 加勒比地区, 亚太, 亚太地区, 印太, 欧亚, 太平洋, 大西洋, 印度洋, 北冰洋,
          南海, 东海, 黄海, 黑海, 红海, 地中海, 波罗的海, 里海, 亚速海, 白令海, 波斯湾, 海湾地区, 霍尔木兹海峡, 台湾海峡,
          台海, 曼德海峡, 马六甲海峡, 苏伊士运河, 巴拿马运河, 加沙, 加沙地带, 约旦河西岸, 东耶路撒冷, 戈兰高地,
          克里米亚, 顿巴斯, 顿涅茨克, 卢甘斯克, 扎波罗热, 赫尔松, 哈尔科夫, 库尔斯克, 别尔哥罗德, 第聂伯罗彼得罗夫斯克, 第聂伯罗, 大马士革, 格陵兰岛, 钓鱼岛,
          朝鲜半岛, 巴尔干, 西巴尔干, 高加索, 南高加索, 萨赫勒, 萨赫勒地区, 非洲之角, 长三角, 粤港澳大湾区, 京津冀, 黄河,
          长江, 雄安新区, 雄安, 钓鱼台国宾馆, 人民大会堂, 中南海, 天安门, 克里姆林宫, 白宫, 阿拉斯加, 加利福尼亚州,
          得克萨斯州, 佛罗里达州, 巴厘岛, 西伯利亚, 远东, 梵蒂冈, 香港, 澳门
        `).filter((p) => !['白宫', '梵蒂冈', '香港', '澳门', '克里姆林宫'].includes(p)),
      ],
    },
  ],
};

/** Words that close the name of a place spelled in sounds: "萨拉托夫|州". */
export const ZH_PLACE_HEADS: PhraseTable = {
  name: 'place-head',
  rows: [
    {
      phrases: wordList(`
        州, 省, 市, 县, 郡, 邦, 港, 岛, 湖, 河, 山, 湾, 海峡, 地区, 半岛, 群岛, 机场, 国际机场, 镇, 村, 区, 大区, 盆地, 高地, 运河,
        边疆区, 共和国, 核电站, 空军基地, 广场, 宫, 海, 水道, 城
      `),
    },
  ],
};

/** Before the name of a town: "首都", "城市". */
export const ZH_PLACE_LEADS: PhraseTable = {
  name: 'place-lead',
  rows: [
    {
      phrases: wordList(
        '首都, 首府, 城市, 港口城市, 南部城市, 北部城市, 东部城市, 西部城市, 第二大城市',
      ),
    },
  ],
};
