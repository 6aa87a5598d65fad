import type { SegmentConventions } from '../engine/segmenter.ts';

/**
 * How the Chinese treebank of UD (GSD) writes words: noun suffixes, prefixes and family names stand apart. The
 * treebank that the segmenter is trained on (PUD) keeps most of them joined, so the convention is told by this table.
 */
export const ZH_SEGMENT_CONVENTIONS: SegmentConventions = {
  suffixes:
    '者性度型率员家学界力品物类量区省市县州国人机室院部会馆场队站岛湖河山江路街厅局所系线业长币教色赛舰军店厂' +
    '城村镇桥楼塔奖剧片曲党派族生师化社署法式炎键器号车船堂寺庙宫殿园库港洋海沟峰洞层级届版书报刊台费金款税权' +
    '罪案舱弹炮枪树花鱼兽鸟虫草团组科处司',
  prefixes: '总大副前新老古原旧亚非反超多全各第小',
  families:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余' +
    '潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习栗',
  afterFigures: '万亿%％',
  beforeFigures: '第',
};
